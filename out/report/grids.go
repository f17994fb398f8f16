package report

import (
	"samsyn/graph/analysis"
	"samsyn/out/table"
)

// ranking is the table of themes, each with the narrower themes it covers.
func ranking(a *analysis.Analysis, o Options) grid {
	g := gridOf(table.Themes(a, o.table()), "name")
	for i, row := range table.Ranked(a, o.Words) {
		if len(row.Narrower) == 0 {
			continue
		}
		for k := range g.Rows[i] {
			if g.Rows[i][k].First {
				g.Rows[i][k].Below = o.Words.Say("report.narrower", o.Words.Covered(a.Study, row.Narrower))
			}
		}
	}
	return g
}

// gridOf shows a view's table as people read it; the column of the given key heads the rows.
func gridOf(v *table.View, first string) grid {
	var g grid
	t := v.ForPeople()
	for _, c := range t.Columns {
		g.Heads = append(g.Heads, head{c.Header, c.Kind == table.Number})
	}
	for _, row := range t.Rows {
		cells := make([]cell, len(row))
		for i, c := range row {
			cells[i] = cell{Text: c.Shown(), Number: t.Columns[i].Kind == table.Number, First: t.Columns[i].Key == first}
		}
		g.Rows = append(g.Rows, cells)
	}
	return g
}
