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
	all := c.acceptances(date)
	used := make([]bool, len(all.list))
	for _, f := range findings {
		for _, i := range all.of(f) {
			used[i] = true
			if f.Accepted == nil {
				f.Accepted = &all.list[i]
			}
		}
		if f.Accepted != nil {
			r.Accepted = append(r.Accepted, *f)
		} else {
			r.Findings = append(r.Findings, *f)
		}
	}
	for i := range all.list {
		switch {
		case all.expired[i]:
			r.Expired = append(r.Expired, &all.list[i])
		case !used[i]:
			r.Unused = append(r.Unused, &all.list[i])
		}
	}
	return r
}

// acceptances are those of the study, to be found by what they name.
type acceptances struct {
	c       *Context
	list    []data.Acceptance
	expired []bool
	by      map[[2]string][]int32 // by code in capitals, and the ids of the parties
}

func (c *Context) acceptances(date time.Time) *acceptances {
	a := &acceptances{c: c, list: c.Graph.Study.Accepted, by: map[[2]string][]int32{}}
	day := date.Format(time.DateOnly)
	a.expired = make([]bool, len(a.list))
	for i := range a.list {
		a.expired[i] = a.list[i].Until != "" && day > a.list[i].Until
		key := [2]string{strings.ToUpper(a.list[i].Code), c.partyIDs(a.list[i].Parties)}
		a.by[key] = append(a.by[key], int32(i))
	}
	return a
}

// of returns the acceptances that hold and speak of a finding, in the study's order: the same code, the parties of the
// finding's id (or all the parties it is about), and all of its themes, unless the acceptance names none.
func (a *acceptances) of(f *Finding) []int32 {
	if len(a.list) == 0 {
		return nil
	}
	_, rest, _ := strings.Cut(f.ID, "/")
	parties, _, _ := strings.Cut(rest, "/")
	named := a.by[[2]string{f.Rule.Code, parties}]
	if all := a.c.partyIDs(f.Parties); all != parties {
		named = united(named, a.by[[2]string{f.Rule.Code, all}])
	}
	var of []int32
	for _, i := range named {
		unnamed := func(t int32) bool { return !slices.Contains(a.list[i].Themes, t) }
		if !a.expired[i] && (len(a.list[i].Themes) == 0 || !slices.ContainsFunc(f.Themes, unnamed)) {
			of = append(of, i)
		}
	}
	return of
}
