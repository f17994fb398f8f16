package maps

import (
	"fmt"
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A Moment says which of two studies a map shows, where Options.Compare holds two. All three have one layout
// and one scale, so that nothing moves when one follows another.
type Moment uint8

// The moments; the first is the default.
const (
	Change Moment = iota // the new study, and what differs from the old one marked
	Before               // the old study
	After                // the new study
)

// Moments lists the moments, the default first.
var Moments = []Moment{Change, Before, After}

// String is the moment's name.
func (m Moment) String() string { return [...]string{"change", "before", "after"}[m] }

// MomentByName returns a moment by its name, in any case; "" is Change.
func MomentByName(name string) (Moment, error) {
	names := make([]string, len(Moments))
	for i, m := range Moments {
		if name == "" || strings.EqualFold(name, m.String()) {
			return m, nil
		}
		names[i] = m.String()
	}
	return 0, fmt.Errorf("no moment %q: expected %s", clip(name), strings.Join(names, ", "))
}

// A CompareError says that two studies do not go together.
type CompareError struct{ Kind string } // the map

// Error names the map and what was expected of the studies.
func (e *CompareError) Error() string {
	return fmt.Sprintf("map %s of two studies: expected the analysis of the newer one, and the same coordinator in both", e.Kind)
}

// compares returns a *CompareError when the studies of the options do not go together.
func (o Options) compares(kind string, a *analysis.Analysis) error {
	if c := o.Compare; c != nil && (c.New != a || !c.SameCoordinator()) {
		return &CompareError{Kind: kind}
	}
	return nil
}

// at is the analysis that a moment shows: of Change the new one.
func at(c *change.Aligned, m Moment) *analysis.Analysis {
	if m == Before {
		return c.Old
	}
	return c.New
}

// listed tells which parties the study of a moment lists itself; of Change either.
func listed(c *change.Aligned, m Moment, party int32) bool {
	switch m {
	case Before:
		return c.InOld[party]
	case After:
		return c.InNew[party]
	}
	return true
}

// common draws the frame of the moment asked for, and returns its page with the box that the frames of all three
// leave for the map.
func common(o Options, frames [3]frame) (*scene.Page, box) {
	var drawn *scene.Page
	var room box
	for _, m := range Moments {
		page, area := frames[m].page(at(o.Compare, m), o)
		if m == o.Show {
			drawn = page
		}
		if m == Change {
			room = area
			continue
		}
		top, bottom := max(room.Y, area.Y), min(room.bottom(), area.bottom())
		room.Y, room.H = top, bottom-top
	}
	return drawn, room
}

// changed says what became of a weight.
func changed(was, now float64) change.Change {
	switch {
	case same(was, now):
		return change.Same
	case was == 0:
		return change.Added
	case now == 0:
		return change.Removed
	case now > was:
		return change.Heavier
	}
	return change.Lighter
}

// same forgives what sums of divided strengths lose.
func same(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 }

// twoSources names both studies by title and date, and once what they have in common.
func twoSources(c *change.Aligned, w words.Words) string {
	name := func(m Moment) string {
		study := at(c, m).Study
		return strings.TrimSpace(firstOf(w.Text(study.Title), w.Text(study.Source.Title), w.Say("compare.unnamed")) + " " + study.Source.Date)
	}
	now, before := name(After), name(Before)
	said := now
	if now != before {
		said = w.Say("compare.source", now, before)
	}
	for _, part := range []func(*data.Study) string{
		func(s *data.Study) string { return w.Text(s.Source.Title) }, func(s *data.Study) string { return w.Text(s.Source.Publisher) },
	} {
		if shared := part(c.New.Study); shared != "" && shared == part(c.Old.Study) && !strings.Contains(said, shared) {
			said += ", " + shared
		}
	}
	return said
}
