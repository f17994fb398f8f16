package table

import (
	"math"
	"strings"

	"samsyn/graph"
	"samsyn/graph/change"
	"samsyn/graph/gap"
)

// The changes that the headings count, in order.
var (
	gapCounts    = []change.Change{change.Added, change.Reopened, change.Changed, change.Removed, change.Accepted, change.Same}
	rankCounts   = []change.Change{change.Up, change.Down, change.Added, change.Removed, change.Same}
	linkCounts   = []change.Change{change.Added, change.Removed, change.Heavier, change.Lighter, change.Shifted, change.State}
	entityCounts = []change.Change{change.Added, change.Removed, change.Changed}
)

// sections are what people read: a table for each part in which anything changed, and of gaps and ranks at least
// how many are as before.
func (d *differ) sections() []Section {
	var list []Section
	for _, s := range []Section{
		d.gapSection(), d.rankSection(), d.linkSection(),
		d.entitySection("statements", "entities", "statement", d.r.Statements, d.statementName, d.statementField),
		d.entitySection("parties", "entities", "party", d.r.Parties, d.partyName, d.partyField),
		d.entitySection("themes", "themes", "theme", d.r.Themes, d.themeName, d.themeField),
	} {
		if s.Heading != "" {
			list = append(list, s)
		}
	}
	return list
}

// counted is a heading that counts what is under it; "" where there is nothing to count.
func (d *differ) counted(section, phrases string, order []change.Change, count func(map[change.Change]int)) string {
	n := map[change.Change]int{}
	count(n)
	var parts []string
	for _, c := range order {
		if n[c] > 0 {
			parts = append(parts, d.w.Count("changes.count."+phrases+"."+c.String(), n[c]))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return d.w.Say("changes.section."+section, strings.Join(parts, ", "))
}

// gapSection lists the gaps that are not as they were.
func (d *differ) gapSection() Section {
	column := d.columns()
	t := Table{Columns: []Column{column("change", Words), column("severity", Words), column("code", Name), column("what", Words)}}
	for i := range d.r.Gaps {
		g := &d.r.Gaps[i]
		if g.Change == change.Same {
			continue
		}
		severity := d.severity(g.Finding()).Shown()
		if g.Old != nil && g.New != nil {
			severity = d.turned(d.severity(g.Old).Shown(), severity)
		}
		t.Rows = append(t.Rows, []Cell{
			Text(d.w.Say("changes.word.gap." + g.Change.String())), Text(severity), Text(g.Finding().Rule.Code), Text(d.gapWhat(g)),
		})
	}
	return Section{d.counted("gaps", "gaps", gapCounts, func(n map[change.Change]int) {
		for c, count := range d.r.Became {
			n[change.Change(c)] = count
		}
	}), t}
}

func (d *differ) severity(f *gap.Finding) Cell {
	return Text(f.Severity.String()).As(d.w.Say("common.severity." + f.Severity.String()))
}

func (d *differ) gapWhat(g *change.Gap) string {
	if g.New != nil {
		return d.w.What(d.r.New.Study, g.New)
	}
	return d.w.What(d.r.Old.Study, g.Old)
}

// linkSection lists the links that differ.
func (d *differ) linkSection() Section {
	column := d.columns()
	t := Table{Columns: []Column{
		column("change", Words), column("link", Words), column("weight", Name), column("parts", Words), column("state", Words),
	}}
	for i := range d.r.Links {
		l := &d.r.Links[i]
		state := ""
		if l.StateChanged() {
			state = d.turned(d.w.LinkState(l.Old), d.w.LinkState(l.New))
		}
		t.Rows = append(t.Rows, []Cell{
			Text(d.w.Say("changes.word.link." + l.Change.String())), Text(d.linkName(l)),
			Text(d.turned(d.w.Number(weight(l.Old), 1), d.w.Number(weight(l.New), 1))), Text(d.linkParts(l)), Text(state),
		})
	}
	return Section{d.counted("links", "links", linkCounts, func(n map[change.Change]int) {
		for i := range d.r.Links {
			n[d.r.Links[i].Change]++
		}
	}), t}
}

func (d *differ) linkName(l *change.Link) string {
	a, b := l.A, l.B
	if s, at := d.newest(a); at == s.Coordinator {
		a, b = b, a // who it is all about comes last, as in sentences
	}
	return d.w.Say("gaps.pair", d.partyName(a), d.partyName(b))
}

// parts are the sums of a link by their keys in JSON.
func parts(l *graph.Link) []struct {
	key string
	sum float64
} {
	sum := graph.Sums{}
	if l != nil {
		sum = l.Sum
	}
	return []struct {
		key string
		sum float64
	}{
		{"shared", sum.Shared},
		{"conflict", sum.Conflict},
		{"difficulty", sum.Difficulty},
		{"cooperation", sum.Practised},
		{"proposed", sum.Proposed},
	}
}

// linkParts says which sums of a link differ, and how.
func (d *differ) linkParts(l *change.Link) string {
	var list []string
	after := parts(l.New)
	for i, before := range parts(l.Old) {
		old, new := d.w.Number(before.sum, 1), d.w.Number(after[i].sum, 1)
		if old != new {
			list = append(list, d.w.Say("changes.sum."+before.key)+" "+d.turned(old, new))
		}
	}
	return d.w.Items(list)
}

// linkFields are the sums that differ, and conflict_state where that does.
func (d *differ) linkFields(l *change.Link) []string {
	list := []string{}
	after := parts(l.New)
	for i, before := range parts(l.Old) {
		if numeral(before.sum) != numeral(after[i].sum) {
			list = append(list, before.key)
		}
	}
	if l.StateChanged() {
		list = append(list, "conflict_state")
	}
	return list
}

func (d *differ) linkChange(l *change.Link) LinkChange {
	return LinkChange{
		A: d.partyID(l.A), B: d.partyID(l.B), Change: l.Change.String(),
		WeightOld: Real(weight(l.Old)), WeightNew: Real(weight(l.New)), Old: linkState(l.Old), New: linkState(l.New),
	}
}

// weight is the weight of a link, undefined where there is none.
func weight(l *graph.Link) float64 {
	if l == nil {
		return math.NaN()
	}
	return change.Weight(l)
}

func linkState(l *graph.Link) *LinkState {
	if l == nil {
		return nil
	}
	return &LinkState{sums(l.Sum), l.State.String(), l.DeniedToo}
}
