package gap

import (
	"cmp"
	"slices"
	"time"

	"samsyn/data"
	"samsyn/graph"
)

// MostPairs is how many findings of SY02 a Report holds ready, those that rest on most.
const MostPairs = 1000

// A Report is the outcome of all rules.
type Report struct {
	Coverage Coverage
	// Findings are those that nobody has accepted, in order of severity, code, weight and id. Of SY02, which
	// finds up to half as many pairs as the square of the roles, only the first are among them: Further counts
	// the others. Open, Severities, List, First, Of and Untapped know all.
	Findings []Finding
	Further  int
	Accepted []Finding // accepted, in the same order
	// Expired and Unused are acceptances that no longer hold or that nothing answers to, in the study's order.
	Expired, Unused []*data.Acceptance

	pairs *pairs // nil where SY02 did not run
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
			c.finish(&found[k], rule)
			all = append(all, &found[k])
		}
	}
	slices.SortFunc(all, Order)
	r := accept(c, all, date)
	if r.pairs = c.pairs; r.pairs != nil {
		r.pairs.rule = Named("SY02")
		r.Further = r.pairs.count - min(r.pairs.count, MostPairs)
	}
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

// finish fills in what a rule leaves out.
func (c *Context) finish(f *Finding, rule *Rule) {
	f.Rule = rule
	f.ID = rule.Code + f.ID
	f.Weight = c.weight(f.Evidence)
}

// Open counts the findings that nobody has accepted.
func (r *Report) Open() int { return len(r.Findings) + r.Further }

// Severities counts the findings that nobody has accepted, by severity.
func (r *Report) Severities() [High + 1]int {
	var n [High + 1]int
	for i := range r.Findings {
		n[r.Findings[i].Severity]++
	}
	if r.Further > 0 {
		n[r.pairs.severity] += r.Further
	}
	return n
}

// HoldsUntapped reports whether Untapped returns a finding.
func (r *Report) HoldsUntapped(a, b int32) bool {
	if r.pairs == nil {
		return false
	}
	g := r.pairs.c.Graph
	row, other := g.RowOf(a), g.RowOf(b)
	return row >= 0 && other >= 0 && r.pairs.holds(row, other) || len(r.pairs.taken) > 0 && r.Untapped(a, b) != nil
}

// Untapped returns the finding of SY02 about two parties, in either order, that nobody has accepted; nil where
// there is none.
func (r *Report) Untapped(a, b int32) *Finding {
	if r.pairs == nil {
		return nil
	}
	g := r.pairs.c.Graph
	row, other := g.RowOf(a), g.RowOf(b)
	if row < 0 || other < 0 {
		return nil
	}
	if r.pairs.holds(row, other) {
		f := r.pairs.finding(row, other)
		return &f
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if len(r.pairs.taken) > 0 && f.Rule == r.pairs.rule && slices.Contains(f.Parties, a) && slices.Contains(f.Parties, b) {
			return f
		}
	}
	return nil
}

// Order orders findings: severest first, then by code, then what rests on most, then by id.
func Order(a, b *Finding) int {
	return cmp.Or(
		cmp.Compare(b.Severity, a.Severity),
		cmp.Compare(a.Rule.Code, b.Rule.Code),
		cmp.Compare(b.Weight, a.Weight),
		cmp.Compare(a.ID, b.ID),
	)
}
