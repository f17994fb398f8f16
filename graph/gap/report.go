package gap

import (
	"cmp"
	"slices"
	"time"

	"samsyn/data"
	"samsyn/graph"
)

// A Report is the outcome of all rules.
type Report struct {
	Coverage Coverage
	Findings []Finding // not accepted, in order of severity, code, weight and id
	Accepted []Finding // accepted, in the same order
	// Expired and Unused are acceptances that no longer hold or that nothing answers to, in the study's order.
	Expired, Unused []*data.Acceptance
}

// Find runs all rules on a graph without thresholds, at the level asked for, and judges the study's
// acceptances against the day of date (in date's own time zone).
func Find(g *graph.Graph, date time.Time) Report { return FindOf(g, date) }

// FindOf is Find for the rules of some codes only; with no codes it runs all. An acceptance that only a rule
// left out could answer to is among Unused.
func FindOf(g *graph.Graph, date time.Time, codes ...string) Report {
	c := NewContext(g)
	var all []*Finding
	for i := range Rules {
		rule := &Rules[i]
		if len(codes) > 0 && !slices.Contains(codes, rule.Code) {
			continue
		}
		found := rule.Find(c)
		for k := range found {
			f := &found[k]
			f.Rule = rule
			f.ID = rule.Code + f.ID
			f.Weight = c.weight(f.Evidence)
			all = append(all, f)
		}
	}
	slices.SortFunc(all, compare)
	r := accept(c, all, date)
	r.Coverage = cover(c)
	for _, list := range [][]Finding{r.Findings, r.Accepted} {
		for i := range list {
			if list[i].Rule.Code == "SY01" && list[i].Facts.Conflict {
				r.Coverage.Unmanaged++
			}
		}
	}
	return r
}

// compare orders findings: severest first, then by code, then what rests on most, then by id.
func compare(a, b *Finding) int {
	return cmp.Or(
		cmp.Compare(b.Severity, a.Severity),
		cmp.Compare(a.Rule.Code, b.Rule.Code),
		cmp.Compare(b.Weight, a.Weight),
		cmp.Compare(a.ID, b.ID),
	)
}
