package gap

import (
	"slices"
	"time"

	"samsyn/graph"
)

// A Trial tells what would be left of findings if cooperations were practised that nobody tells of, one finding at a
// time: what Find would find in the study with these cooperations. It is not safe for concurrent use.
type Trial struct {
	c        *Context
	accepted *acceptances
	own      map[[2]int32]answers // of the pairs asked about: the cooperations that they propose
}

// NewTrial makes a trial on a graph without thresholds, on the day of date.
func NewTrial(g *graph.Graph, date time.Time) *Trial {
	c := NewContext(g)
	return &Trial{c, c.acceptances(date), map[[2]int32]answers{}}
}

// Touches returns which findings of SY01, SY02, SY07 and SY10 a cooperation can leave less of, where it is one that
// answers them (see Left): by position in the list, in its order. A cooperation without themes is a general one.
func (t *Trial) Touches(themes []int32, list []*Finding) []int32 {
	near := t.c.tree.Around(themes...)
	defer t.c.tree.Done(near)
	var touched []int32
	for i, f := range list {
		about := f.Themes
		if f.Rule.Code == "SY10" {
			about = f.Facts.Missing
		}
		if f.Rule.Code == "SY02" || len(about) == 0 || near.Any(about) {
			touched = append(touched, int32(i))
		}
	}
	return touched
}

// Left returns the severity of the severest of what would be left open of an open finding if cooperations were
// practised that answer it: of SY01, SY02 and SY10 those of its parties and, for a conflict with a group, those of the
// other with the coordinator. Each is given by its themes; one without themes is a general one. It is false where
// nothing would be left open.
func (t *Trial) Left(f *Finding, practised [][]int32) (Severity, bool) {
	if len(practised) == 0 {
		return f.Severity, true
	}
	switch f.Rule.Code {
	case "SY01":
		return t.conflicts(f, practised)
	case "SY10":
		answered := t.around(practised)
		defer t.c.tree.Done(answered)
		missing := slices.DeleteFunc(slices.Clone(f.Facts.Missing), answered.Has)
		planned := slices.DeleteFunc(slices.Clone(f.Facts.OnlyPlanned), answered.Has)
		return expectedSeverity(len(planned) == len(missing)), len(missing) > 0
	}
	return Low, false
}

func (t *Trial) around(practised [][]int32) *graph.ThemeSet {
	set := t.c.tree.NewSet()
	for _, themes := range practised {
		t.c.tree.Spread(set, themes...)
	}
	return set
}

// conflicts is Left of an unmanaged conflict.
func (t *Trial) conflicts(f *Finding, practised [][]int32) (worst Severity, left bool) {
	answered := t.around(practised)
	defer t.c.tree.Done(answered)
	rest := slices.DeleteFunc(slices.Clone(f.Evidence), func(i int32) bool {
		themes := t.c.statement(i).Themes
		return len(themes) == 0 || answered.Any(themes)
	})
	pair := [2]int32(f.Parties)
	own, ok := t.own[pair]
	if !ok {
		own = answers{t.c.practiceOf(pair[0], pair[1])}
		t.c.tree.Done(own[0].on)
		own[0].on = nil
		t.own[pair] = own
	}
	for _, group := range t.c.byTheme(rest) {
		part := t.c.unmanagedAsIs(pair, group, own)
		if left && part.Severity <= worst {
			continue
		}
		if len(t.accepted.list) > 0 {
			part.Rule, part.Parties = f.Rule, f.Parties
			part.ID = f.Rule.Code + t.c.about(pair[:], part.Themes)
		}
		if len(t.accepted.of(&part)) == 0 {
			worst, left = part.Severity, true
		}
	}
	return worst, left
}
