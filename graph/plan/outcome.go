package plan

import (
	"cmp"
	"slices"
	"time"

	"samsyn/graph"
	"samsyn/graph/gap"
)

// About are the codes of the rules that a practised cooperation can change. The others are about who tells what, and
// stay as they are.
var About = []string{"SY01", "SY02", "SY07", "SY10"}

// An Outcome is what assumed cooperations would change.
type Outcome struct {
	Assumed       []Assumption
	Before, After gap.Report // no finding of either rests on an assumed statement, or suggests one
	Closed        []*gap.Finding
	Lowered       []Change // of less severity afterwards
	Raised        []Change // of more: what is left is a conflict that no proposal of the two is on
	Narrowed      []Change // as severe, but about fewer themes
	Opened        []*gap.Finding
}

// A Change is an open finding and what is left of it: one or, where it falls apart, several.
type Change struct {
	Before *gap.Finding
	After  []*gap.Finding
}

// WhatIf finds what assumed cooperations would change among the findings of a graph without thresholds, which
// were found on the same day. Only open findings count; one of which nothing but an accepted one is left is
// closed.
func WhatIf(g *graph.Graph, before gap.Report, assumed []Assumption, date time.Time) Outcome {
	after := gap.FindOf(graph.New(Assume(g.Study, assumed), g.Options), date, About...)
	o := Outcome{Assumed: assumed, Before: before, After: before}
	o.After.Coverage = after.Coverage
	o.After.Findings = joined(before.Findings, after.Findings)
	o.After.Accepted = joined(before.Accepted, after.Accepted)
	left := map[*gap.Finding]bool{}
	for i := range before.Findings {
		b := &before.Findings[i]
		var rest []*gap.Finding
		for k := range o.After.Findings {
			if f := &o.After.Findings[k]; follows(f, b) {
				rest, left[f] = append(rest, f), true
			}
		}
		switch {
		case len(rest) == 0:
			o.Closed = append(o.Closed, b)
		case weigh(rest) < Weight(b.Severity):
			o.Lowered = append(o.Lowered, Change{b, rest})
		case weigh(rest) > Weight(b.Severity):
			o.Raised = append(o.Raised, Change{b, rest})
		case len(rest) > 1 || reach(rest[0]) < reach(b):
			o.Narrowed = append(o.Narrowed, Change{b, rest})
		}
	}
	for k := range o.After.Findings {
		if f := &o.After.Findings[k]; !left[f] {
			o.Opened = append(o.Opened, f)
		}
	}
	return o
}

// joined takes what a cooperation can change from the findings afterwards and the rest from those before.
func joined(before, after []gap.Finding) []gap.Finding {
	all := slices.Clone(after)
	for i := range before {
		if !slices.Contains(About, before[i].Rule.Code) {
			all = append(all, before[i])
		}
	}
	slices.SortFunc(all, func(a, b gap.Finding) int {
		return cmp.Or(
			cmp.Compare(b.Severity, a.Severity), cmp.Compare(a.Rule.Code, b.Rule.Code),
			cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.ID, b.ID),
		)
	})
	return all
}

// follows reports whether a finding is what is left of one before: the same, or an unmanaged conflict of the same
// pair on some of its themes.
func follows(after, before *gap.Finding) bool {
	if after.Rule.Code != before.Rule.Code {
		return false
	}
	if after.ID == before.ID {
		return true
	}
	return before.Rule.Code == "SY01" && slices.Equal(after.Parties, before.Parties) &&
		!slices.ContainsFunc(after.Themes, func(t int32) bool { return !slices.Contains(before.Themes, t) })
}

// weigh is the weight of what is left of one finding: that of the severest.
func weigh(rest []*gap.Finding) int {
	most := 0
	for _, f := range rest {
		most = max(most, Weight(f.Severity))
	}
	return most
}

// reach is how many themes a finding finds something missing on.
func reach(f *gap.Finding) int {
	if f.Rule.Code == "SY10" {
		return len(f.Facts.Missing)
	}
	return len(f.Themes)
}
