package gap

import (
	"slices"
	"strings"
	"time"

	"samsyn/data"
)

// accept parts the findings into those that stand and those that somebody has decided to live with. An
// acceptance holds through the day of its Until; where several answer to a finding, the first in the study
// is named.
func accept(c *Context, findings []*Finding, date time.Time) Report {
	var r Report
	acceptances := c.Graph.Study.Accepted
	day := date.Format(time.DateOnly)
	used := make([]bool, len(acceptances))
	expired := make([]bool, len(acceptances))
	for i := range acceptances {
		expired[i] = acceptances[i].Until != "" && day > acceptances[i].Until
	}
	of := c.acceptancesBy()
	for _, f := range findings {
		for _, i := range of(f) {
			if expired[i] || !speaksOf(&acceptances[i], f) {
				continue
			}
			used[i] = true
			if f.Accepted == nil {
				f.Accepted = &acceptances[i]
			}
		}
		if f.Accepted != nil {
			r.Accepted = append(r.Accepted, *f)
		} else {
			r.Findings = append(r.Findings, *f)
		}
	}
	for i := range acceptances {
		switch {
		case expired[i]:
			r.Expired = append(r.Expired, &acceptances[i])
		case !used[i]:
			r.Unused = append(r.Unused, &acceptances[i])
		}
	}
	return r
}

// acceptancesBy returns what finds the acceptances, in the study's order, that name the parties of a finding: those of
// its id, or all that it is about.
func (c *Context) acceptancesBy() func(*Finding) []int32 {
	acceptances := c.Graph.Study.Accepted
	if len(acceptances) == 0 {
		return func(*Finding) []int32 { return nil }
	}
	by := map[[2]string][]int32{} // by code in capitals, and ids
	for i := range acceptances {
		key := [2]string{strings.ToUpper(acceptances[i].Code), c.partyIDs(acceptances[i].Parties)}
		by[key] = append(by[key], int32(i))
	}
	return func(f *Finding) []int32 {
		_, rest, _ := strings.Cut(f.ID, "/")
		parties, _, _ := strings.Cut(rest, "/")
		of := by[[2]string{f.Rule.Code, parties}]
		if all := c.partyIDs(f.Parties); all != parties {
			of = united(of, by[[2]string{f.Rule.Code, all}])
		}
		return of
	}
}

// speaksOf reports whether an acceptance of a finding's parties speaks of the finding: it names all of its themes,
// or none.
func speaksOf(a *data.Acceptance, f *Finding) bool {
	return len(a.Themes) == 0 ||
		!slices.ContainsFunc(f.Themes, func(t int32) bool { return !slices.Contains(a.Themes, t) })
}
