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
	for _, f := range findings {
		for i := range acceptances {
			if expired[i] || !c.answers(&acceptances[i], f) {
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

// answers reports whether an acceptance speaks of a finding: the same code, the parties of the finding's id
// (or all the parties it is about), and all of its themes, unless the acceptance names none.
func (c *Context) answers(a *data.Acceptance, f *Finding) bool {
	if !strings.EqualFold(a.Code, f.Rule.Code) {
		return false
	}
	_, rest, _ := strings.Cut(f.ID, "/")
	parties, _, _ := strings.Cut(rest, "/")
	if named := c.partyIDs(a.Parties); named != parties && named != c.partyIDs(f.Parties) {
		return false
	}
	return len(a.Themes) == 0 ||
		!slices.ContainsFunc(f.Themes, func(t int32) bool { return !slices.Contains(a.Themes, t) })
}
