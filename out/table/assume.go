package table

import (
	"strings"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/graph/plan"
	"samsyn/out/words"
)

// An AssumedRow is what gaps --assume adds to the JSON of gaps: what was assumed though nobody tells of it, and
// what that would change. The ids are those of the findings as the study has them, and for opened ones those
// they would have.
type AssumedRow struct {
	Cooperations   []CooperationRow `json:"cooperations" jsonschema:"counted as practised, told by nobody"`
	Closed         []string         `json:"closed" jsonschema:"ids of gaps that would be closed"`
	Lowered        []string         `json:"lowered" jsonschema:"ids of gaps that would be less severe"`
	Raised         []string         `json:"raised" jsonschema:"ids of gaps of which something graver would be left"`
	Narrowed       []string         `json:"narrowed" jsonschema:"ids of gaps that would be about fewer themes"`
	Opened         []string         `json:"opened" jsonschema:"ids of gaps that would be new"`
	CoverageBefore CoverageRow      `json:"coverage_before"`
}

// A CooperationRow is an assumed cooperation.
type CooperationRow struct {
	Parties []string `json:"parties"`
	Themes  []string `json:"themes"`
}

// A group is findings that an assumption would change in one way, with what would be left of each.
type group struct {
	key     string
	changes []plan.Change
}

func groupsOf(out *plan.Outcome) []group {
	alone := func(findings []*gap.Finding) []plan.Change {
		changes := make([]plan.Change, len(findings))
		for i, f := range findings {
			changes[i].Before = f
		}
		return changes
	}
	return []group{
		{"closed", alone(out.Closed)},
		{"lowered", out.Lowered},
		{"raised", out.Raised},
		{"narrowed", out.Narrowed},
		{"opened", alone(out.Opened)},
	}
}

// GapsAssumed is the list of findings as assumed cooperations would leave it. People read what would change
// first; the table lists those that would be closed as well, and says of each how it would change.
func GapsAssumed(a *analysis.Analysis, out *plan.Outcome, o Options) *View {
	w := o.Words
	then := *a
	then.Gaps = out.After
	v := Gaps(&then, o)
	object := v.Object.(GapsObject)
	object.Assumed = assumedRow(a, out)
	v.Object = object
	v.Head = nil
	for _, assumed := range out.Assumed {
		v.Head = append(v.Head, w.Assumed(a.Study, assumed))
	}
	v.Head = append(v.Head, w.AssumedChanges(out))
	v.Head = append(v.Head, w.CoverageChange(&out.Before.Coverage, &out.After.Coverage)...)
	if v.Unlisted != "" {
		v.Head = append(v.Head, v.Unlisted)
	}
	v.Blocks, v.Made, v.Labels = nil, nil, nil
	v.Table = assumedTable(&then, out, o, v.Table.Columns)
	for _, g := range groupsOf(out) {
		for i, c := range g.changes {
			if i == 0 {
				v.Blocks = append(v.Blocks, Block{Heading: w.Say("plan.heading." + g.key)})
			}
			v.Blocks = append(v.Blocks, changeBlock(a, c, o))
		}
	}
	if len(v.Blocks) == 0 {
		v.Blocks = []Block{{Heading: w.Say("plan.heading.nothing")}}
	}
	return v
}

// changeBlock is a finding that would change, and what would be left of it.
func changeBlock(a *analysis.Analysis, c plan.Change, o Options) Block {
	w := o.Words
	b := Block{
		Heading: severityMark(w, c.Before) + "  " + c.Before.Rule.Code + "  " + w.RuleName(c.Before.Rule),
		Lines:   []Line{{w.Say("columns.gaps.what"), w.What(a.Study, c.Before)}},
	}
	for i, f := range c.After {
		label := ""
		if i == 0 {
			label = w.Say("plan.then")
		}
		b.Lines = append(b.Lines, Line{label, severityMark(w, f) + "  " + w.What(a.Study, f)})
	}
	return b
}

func severityMark(w words.Words, f *gap.Finding) string {
	return strings.ToUpper(w.Say("common.severity." + f.Severity.String()))
}

// assumedTable lists the findings that would be closed, then those that would change, then the others. A changed
// finding stands as what would be left of it.
func assumedTable(a *analysis.Analysis, out *plan.Outcome, o Options, columns []Column) Table {
	w := o.Words
	t := Table{Columns: append([]Column{{Key: "change", Header: w.Say("plan.change"), Kind: Name}}, columns...)}
	listed := map[string]bool{}
	row := func(change string, f *gap.Finding) []Cell {
		cell := Cell{}
		if change != "" {
			cell = Text(change).As(w.Say("plan.change." + change))
		}
		return append([]Cell{cell}, gapCells(a, o, f)...)
	}
	add := func(change string, f *gap.Finding) {
		listed[f.ID] = true
		t.Rows = append(t.Rows, row(change, f))
	}
	for _, g := range groupsOf(out) {
		for _, c := range g.changes {
			if len(c.After) == 0 {
				add(g.key, c.Before)
			}
			for _, f := range c.After {
				add(g.key, f)
			}
		}
	}
	changed, list := t.Rows, a.Gaps.List(o.most())
	rows := func(yield func([]Cell) bool) {
		for _, cells := range changed {
			if !yield(cells) {
				return
			}
		}
		for f := range shown(a, list) {
			if !listed[f.ID] && !yield(row("", f)) {
				return
			}
		}
	}
	t.Rows, t.Made = nil, rows
	return t
}

func assumedRow(a *analysis.Analysis, out *plan.Outcome) *AssumedRow {
	s := a.Study
	row := &AssumedRow{Cooperations: []CooperationRow{}, CoverageBefore: coverageRow(&out.Before.Coverage)}
	for _, c := range out.Assumed {
		row.Cooperations = append(row.Cooperations, CooperationRow{partyIDs(s, c.Parties[:]), themeIDs(s, c.Themes)})
	}
	ids := map[string][]string{}
	for _, g := range groupsOf(out) {
		ids[g.key] = []string{}
		for _, c := range g.changes {
			ids[g.key] = append(ids[g.key], c.Before.ID)
		}
	}
	row.Closed, row.Lowered, row.Raised = ids["closed"], ids["lowered"], ids["raised"]
	row.Narrowed, row.Opened = ids["narrowed"], ids["opened"]
	return row
}
