package change

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
)

// A Link is a tie of two parties that differs between the studies.
type Link struct {
	A, B     Pair // the two parties, A's id before B's
	Change   Change
	Old, New *graph.Link // nil where the study has none
}

// Weight is the sum of all that is told on a link, 0 for none.
func Weight(l *graph.Link) float64 {
	if l == nil {
		return 0
	}
	return l.Sum.Shared + l.Sum.Conflict + l.Sum.Difficulty + l.Sum.Practised + l.Sum.Proposed
}

// Known is what is known of conflict on a link; nothing where there is none.
func Known(l *graph.Link) graph.ConflictState {
	if l == nil {
		return graph.Silent
	}
	return l.State
}

// StateChanged reports whether what is known of conflict differs, or whether somebody denies it.
func (l *Link) StateChanged() bool {
	return Known(l.Old) != Known(l.New) || denied(l.Old) != denied(l.New)
}

func denied(l *graph.Link) bool { return l != nil && l.DeniedToo }

// links lists the links that differ by what became of them, the greatest difference of weight first, then by
// the ids of the parties.
func (r *Report) links() {
	type key struct{ a, b string }
	of := func(s *data.Study, l *graph.Link) key {
		a, b := s.Parties[l.A].ID, s.Parties[l.B].ID
		return key{min(a, b), max(a, b)}
	}
	old, new := r.Old.Study, r.New.Study
	met := map[key]*Link{}
	var all []*Link
	var keys []key
	links := r.Old.Graph.Links
	for i := range links {
		k := of(old, &links[i])
		met[k] = &Link{Old: &links[i]}
		all, keys = append(all, met[k]), append(keys, k)
	}
	links = r.New.Graph.Links
	for i := range links {
		k := of(new, &links[i])
		if met[k] == nil {
			met[k] = &Link{}
			all, keys = append(all, met[k]), append(keys, k)
		}
		met[k].New = &links[i]
	}
	oldAt, newAt := positions(old), positions(new)
	for i, l := range all {
		if l.judge(); l.Change == Same {
			continue
		}
		l.A = Pair{oldAt.of(keys[i].a), newAt.of(keys[i].a)}
		l.B = Pair{oldAt.of(keys[i].b), newAt.of(keys[i].b)}
		r.Links = append(r.Links, *l)
	}
	id := func(at Pair) string { return r.partyID(at) }
	slices.SortFunc(r.Links, func(x, y Link) int {
		return cmp.Or(cmp.Compare(x.Change, y.Change), cmp.Compare(y.difference(), x.difference()),
			cmp.Compare(id(x.A), id(y.A)), cmp.Compare(id(x.B), id(y.B)))
	})
}

// judge says what became of a link.
func (l *Link) judge() {
	switch before, after := Weight(l.Old), Weight(l.New); {
	case l.Old == nil:
		l.Change = Added
	case l.New == nil:
		l.Change = Removed
	case math.Abs(after-before) > tolerance && after > before:
		l.Change = Heavier
	case math.Abs(after-before) > tolerance:
		l.Change = Lighter
	case !alike(l.Old.Sum, l.New.Sum):
		l.Change = Shifted
	case l.StateChanged():
		l.Change = State
	}
}

func (l *Link) difference() float64 { return math.Abs(Weight(l.New) - Weight(l.Old)) }

// tolerance is how far sums may lie apart and still be the same: divided strengths (--split) are summed in the
// order of the statements.
const tolerance = 1e-9

func alike(a, b graph.Sums) bool {
	for _, x := range [...]float64{
		a.Shared - b.Shared, a.Conflict - b.Conflict, a.Difficulty - b.Difficulty, a.Practised - b.Practised, a.Proposed - b.Proposed,
	} {
		if math.Abs(x) > tolerance {
			return false
		}
	}
	return true
}

// partyID is the id of a party that either study has.
func (r *Report) partyID(at Pair) string {
	if at.New != None {
		return r.New.Study.Parties[at.New].ID
	}
	return r.Old.Study.Parties[at.Old].ID
}

// places are positions by id.
type places map[string]int32

func positions(s *data.Study) places {
	at := make(places, len(s.Parties))
	for i := range s.Parties {
		at[s.Parties[i].ID] = int32(i)
	}
	return at
}

func (p places) of(id string) int32 {
	if at, ok := p[id]; ok {
		return at
	}
	return None
}
