package change

import (
	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/match"
)

// CaveatKind names something that limits what a comparison can carry.
type CaveatKind string

// A Caveat is a limit of a comparison, as a value.
type Caveat struct {
	Kind     CaveatKind
	Old, New int // counts in the two studies; their meaning depends on the kind
}

// The caveats.
const (
	// OtherCoordinator: the stories are about different coordinators; all figures are about another centre.
	OtherCoordinator CaveatKind = "other-coordinator"
	// OtherQuestions: one study asked about everybody, the other about the coordinator only.
	OtherQuestions CaveatKind = "other-questions"
	// NothingInCommon: the studies have no role besides the coordinator and no theme in common by id.
	NothingInCommon CaveatKind = "nothing-in-common"
	// NoLongerHeard: gaps have closed, and so many parties told in the old study only. What only they told of is no
	// longer told, whether or not anything was done about it.
	NoLongerHeard CaveatKind = "no-longer-heard"
	// NewlyHeard: gaps have opened, and so many parties tell in the new study only. What they tell of may have been
	// there before.
	NewlyHeard CaveatKind = "newly-heard"
	// NotRecognisable: so many counted statements have neither id nor text. Unless nothing in one changed, it comes
	// out as removed and added.
	NotRecognisable CaveatKind = "not-recognisable"
	// Suggestions: so many statements are suggestions that nobody has reviewed.
	Suggestions CaveatKind = "suggested"
	// FewUnits: the ranges rest on so many units, and so few show nothing of chance; under three there are none.
	FewUnits CaveatKind = "few-units"
)

// enough is from how many units on the ranking itself no longer warns of few.
const enough = 20

func (r *Report) caveats() {
	old, new := r.Old.Study, r.New.Study
	add := func(kind CaveatKind, is bool, a, b int) {
		if is {
			r.Caveats = append(r.Caveats, Caveat{kind, a, b})
		}
	}
	add(OtherCoordinator, old.Parties[old.Coordinator].ID != new.Parties[new.Coordinator].ID, 0, 0)
	add(OtherQuestions, old.Asked != new.Asked, 0, 0)
	strangers := strangers(old, new)
	add(NothingInCommon, strangers, 0, 0)
	a, b := heardOnce(r.Old.Full, r.New.Full)
	add(NoLongerHeard, a > 0 && r.Became[Removed] > 0 && !strangers, a, 0)
	add(NewlyHeard, b > 0 && r.Became[Added] > 0 && !strangers, 0, b)
	a, b = unrecognisable(old), unrecognisable(new)
	add(NotRecognisable, a+b > 0, a, b)
	a, b = r.Old.Graph.Suggested, r.New.Graph.Suggested
	add(Suggestions, a+b > 0, a, b)
	a, b = r.Old.Ranking.Units, r.New.Ranking.Units
	add(FewUnits, min(a, b) < enough, a, b)
}

// heardOnce counts the parties, by id, that tell in one of two studies only.
func heardOnce(old, new *graph.Graph) (before, after int) {
	told := map[string]bool{}
	for i, heard := range old.Heard {
		if heard {
			told[old.Study.Parties[i].ID] = true
		}
	}
	before = len(told)
	for i, heard := range new.Heard {
		switch {
		case !heard:
		case told[new.Study.Parties[i].ID]:
			before--
		default:
			after++
		}
	}
	return before, after
}

// strangers reports whether two studies that have roles and themes have none of either in common.
func strangers(old, new *data.Study) bool {
	if len(old.Parties) < 2 || len(new.Parties) < 2 || len(old.Themes) == 0 || len(new.Themes) == 0 {
		return false
	}
	known := map[string]bool{}
	for i := range old.Parties {
		if int32(i) != old.Coordinator {
			known["party "+old.Parties[i].ID] = true
		}
	}
	for i := range old.Themes {
		known["theme "+old.Themes[i].ID] = true
	}
	for i := range new.Parties {
		if int32(i) != new.Coordinator && known["party "+new.Parties[i].ID] {
			return false
		}
	}
	for i := range new.Themes {
		if known["theme "+new.Themes[i].ID] {
			return false
		}
	}
	return true
}

func unrecognisable(s *data.Study) int {
	n := 0
	for i := range s.Statements {
		if st := &s.Statements[i]; st.Counted() && !match.Recognisable(st) {
			n++
		}
	}
	return n
}
