package maps

import (
	"slices"

	"samsyn/graph/change"
)

// since says before what a finding is about that its severity is another, or that it has been accepted.
func (m *gapMap) since(i *gapItem) string {
	switch {
	case m.two == nil || !m.changing():
	case i.Became == change.Removed && i.Finding.Accepted != nil:
		return m.w.Say("compare.gaps.accepted")
	case i.Became == change.Same && i.Was.Severity != i.Finding.Severity:
		return m.w.Say("compare.gaps.severity", m.w.Say("common.severity."+i.Was.Severity.String()), m.w.Say("common.severity."+i.Finding.Severity.String()))
	}
	return ""
}

// alsoOfTwo counts what the list leaves out, by what became of it.
func (m *gapMap) alsoOfTwo() string {
	count := map[change.Change]int{}
	for i := range m.found {
		count[m.found[i].Became]++
	}
	for i := range m.listed {
		count[m.listed[i].Became]--
	}
	for _, rest := range m.unlisted {
		if at := becoming(rest.Change); at >= 0 {
			count[rest.Change] += rest.Count
		}
	}
	var parts []string
	for _, c := range []change.Change{change.Added, change.Same, change.Removed} {
		if count[c] > 0 {
			parts = append(parts, m.w.CountSpelled("compare.gaps.also-"+c.String(), count[c]))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return m.w.Say("maps.gaps.also", m.w.List(parts))
}

// legendOfChange explains the looks of pins that occur on a map of change.
func (m *gapMap) legendOfChange(explained []gapItem) []entry {
	if !m.changing() {
		return nil
	}
	var list []entry
	for _, c := range []change.Change{change.Added, change.Removed} {
		if i := slices.IndexFunc(explained, func(i gapItem) bool { return i.Became == c }); i >= 0 {
			item := &explained[i]
			list = append(list, m.pinEntry(item.Finding.Severity, i, item.look(), m.w.Say("compare.gaps.legend-"+c.String())))
		}
	}
	return list
}

// titleOfTwo is what became of the gaps, as a sentence.
func (m *gapMap) titleOfTwo() string {
	count := map[string]int{}
	for i := range m.found {
		switch f := &m.found[i]; {
		case f.Became == change.Removed && f.Finding.Accepted != nil:
			count["lived-with"]++
		case f.Became != change.Same:
			count[f.Became.String()]++
		case f.Was.Severity < f.Finding.Severity:
			count["severer"]++
		case f.Was.Severity > f.Finding.Severity:
			count["milder"]++
		default:
			count["same"]++
		}
	}
	var clauses []clause
	for _, key := range []string{"removed", "added", "lived-with", "severer", "milder"} {
		if count[key] > 0 {
			clauses = append(clauses, clause{"compare.gaps." + key, make([]string, count[key])})
		}
	}
	switch {
	case len(clauses) > 0:
		return sentence(sayClauses(clauses, m.w))
	case count["same"] > 0:
		return sentence(m.w.CountSpelled("compare.gaps.same", count["same"]))
	}
	return m.w.Say("compare.gaps.none")
}
