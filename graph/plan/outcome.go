package plan

import (
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
	o := Outcome{Assumed: assumed, Before: before, After: after}
	o.After.Expired, o.After.Unused = before.Expired, before.Unused
	o.After.Findings = joined(before.Findings, after.Findings)
	o.After.Accepted = joined(before.Accepted, after.Accepted)
	restOf := rests(&o.After)
	left := map[*gap.Finding]bool{}
	change := func(b *gap.Finding) {
		rest := restOf(b)
		for _, f := range rest {
			left[f] = true
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
	for i := range before.Findings {
		change(&before.Findings[i])
	}
	// A report holds not every pair of roles with untapped common ground ready, and an assumption answers that of its
	// own pair alone.
	if before.Further > 0 {
		ready := map[string]bool{}
		for i := range before.Findings {
			ready[before.Findings[i].ID] = true
		}
		for _, a := range assumed {
			if b := before.Untapped(a.Parties[0], a.Parties[1]); b != nil && !ready[b.ID] {
				ready[b.ID] = true
				change(b)
			}
		}
	}
	for k := range o.After.Findings {
		if f := &o.After.Findings[k]; !left[f] && (!untapped(f) || before.Untapped(f.Parties[0], f.Parties[1]) == nil) {
			o.Opened = append(o.Opened, f)
		}
	}
	return o
}

// rests returns what finds, among the findings afterwards, those that one before has left.
func rests(after *gap.Report) func(before *gap.Finding) []*gap.Finding {
	stands := map[string]*gap.Finding{}     // by id
	ofPair := map[[2]int32][]*gap.Finding{} // unmanaged conflicts
	for k := range after.Findings {
		f := &after.Findings[k]
		stands[f.ID] = f
		if f.Rule.Code == "SY01" {
			pair := [2]int32(f.Parties)
			ofPair[pair] = append(ofPair[pair], f)
		}
	}
	return func(before *gap.Finding) (rest []*gap.Finding) {
		f := stands[before.ID]
		switch {
		case before.Rule.Code == "SY01":
			for _, f := range ofPair[[2]int32(before.Parties)] {
				if follows(f, before) {
					rest = append(rest, f)
				}
			}
			return rest
		case f == nil && untapped(before):
			f = after.Untapped(before.Parties[0], before.Parties[1])
		}
		if f != nil {
			rest = append(rest, f)
		}
		return rest
	}
}

func untapped(f *gap.Finding) bool { return f.Rule.Code == "SY02" }

// joined takes what a cooperation can change from the findings afterwards and the rest from those before.
func joined(before, after []gap.Finding) []gap.Finding {
	all := slices.Clone(after)
	for i := range before {
		if !slices.Contains(About, before[i].Rule.Code) {
			all = append(all, before[i])
		}
	}
	slices.SortFunc(all, func(a, b gap.Finding) int { return gap.Order(&a, &b) })
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
