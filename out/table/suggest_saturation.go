package table

import (
	"strconv"

	"samsyn/graph/analysis"
)

// A SaturationRow says how many themes interviews brought, in JSON.
type SaturationRow struct {
	Interviews int           `json:"interviews" jsonschema:"voices"`
	Themes     int           `json:"themes" jsonschema:"coded themes that some interview names"`
	Once       int           `json:"once" jsonschema:"themes that one interview only names"`
	Last       Real          `json:"last" jsonschema:"new themes in the last interview, averaged over all orders"`
	Expected   []ExpectedRow `json:"expected"`
}

// An ExpectedRow is one point of the curve, in JSON.
type ExpectedRow struct {
	Interviews int  `json:"interviews"`
	Distinct   Real `json:"distinct" jsonschema:"distinct themes after so many interviews, averaged over all orders"`
	New        Real `json:"new" jsonschema:"new themes in the last of these"`
}

// Saturation is the table of how many themes so many interviews brought.
func Saturation(a *analysis.Analysis, p Planned, o Options) *View {
	w := o.Words
	v := &View{
		Title: heading(a, o), Empty: w.Say("plan.saturation.empty"), Object: suggestObject(a, &p, o),
		Notes: []string{w.Saturated(&p.Saturation)},
	}
	column := planColumns(w)
	v.Table.Columns = []Column{
		column("interviews", Number, Everyone), column("distinct", Number, Everyone), column("new", Number, Everyone),
	}
	for _, row := range saturationRow(&p).Expected {
		v.Table.Rows = append(v.Table.Rows, []Cell{
			Count(row.Interviews, strconv.Itoa(row.Interviews)), figure(w, float64(row.Distinct), 1), figure(w, float64(row.New), 1),
		})
	}
	return v
}

func saturationRow(p *Planned) SaturationRow {
	t := &p.Saturation
	row := SaturationRow{
		Interviews: t.Interviews, Themes: t.Themes, Once: t.Once, Last: Real(t.Last()), Expected: []ExpectedRow{},
	}
	for k := 1; k < len(t.Expected); k++ {
		row.Expected = append(row.Expected, ExpectedRow{k, Real(t.Expected[k]), Real(t.Expected[k] - t.Expected[k-1])})
	}
	return row
}
