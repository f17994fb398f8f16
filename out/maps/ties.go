package maps

import (
	"slices"
	"sort"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// maxTies is how many roles the overview carries; of more, the heaviest are drawn.
const maxTies = 40

// A tie is one party's relation to the coordinator, as the overview draws it.
type tie struct {
	Party  int32
	Heard  bool
	Group  bool
	By     []int32 // groups: who mentions it, in the study's order
	Sum    graph.Sums
	State  graph.ConflictState // on all counted statements, whatever the thresholds
	Denied bool                // somebody denies what another states
	Hollow [3]bool             // by place in laneKinds: rests on suggestions only
	Themes []int32             // leading themes, strongest first
	// Before is the same party's tie in the older study, on a map of two studies; nil on any other.
	Before *tie
	Listed bool // on a map of two studies: the study lists the party
}

// laneKinds are the kinds that have a line on the overview.
var laneKinds = [...]data.Kind{data.Shared, data.Conflict, data.Difficulty}

func weightOf(sum graph.Sums, k data.Kind) float64 {
	switch k {
	case data.Shared:
		return sum.Shared
	case data.Conflict:
		return sum.Conflict
	case data.Difficulty:
		return sum.Difficulty
	}
	return 0
}

// chafe is the kind and the weight of the tie's second line. The second line of a tie is the conflict,
// or the difficulty where no conflict is drawn; a difficulty beside a conflict is a badge on its line.
func (t *tie) chafe() (k data.Kind, weight float64) {
	if t.Before != nil {
		return t.chafeOfTwo()
	}
	if t.Sum.Conflict > 0 {
		return data.Conflict, t.Sum.Conflict
	}
	return data.Difficulty, t.Sum.Difficulty
}

func (t *tie) hollow(k data.Kind) bool {
	for i, kind := range laneKinds {
		if kind == k {
			return t.Hollow[i]
		}
	}
	return false
}

// notice is the mark the tie needs for what no line shows.
func (t *tie) notice() notice {
	if t.Before != nil {
		return t.noticeOfTwo()
	}
	switch {
	case t.State == graph.Stated && t.Sum.Conflict == 0:
		return noticeSmall
	case t.State == graph.Denied, t.Denied:
		return noticeDenied
	case t.State == graph.Silent && t.Heard:
		return noticeSilent
	}
	return noNotice
}

// weight orders ties where not all can be drawn.
func (t *tie) weight() float64 {
	weight := t.Sum.Shared + t.Sum.Conflict + t.Sum.Difficulty
	if t.Before != nil {
		weight = max(weight, t.Before.weight())
	}
	return weight
}

// ties lists the parties around the coordinator in the study's order, and how many were left out.
func ties(a *analysis.Analysis, groups bool) (list []tie, leftOut int) {
	return heaviest(allTies(a, groups))
}

// allTies lists the parties around the coordinator, roles before groups.
func allTies(a *analysis.Analysis, groups bool) []tie {
	var list []tie
	for i := range a.Profiles {
		p := &a.Profiles[i]
		list = append(list, newTie(a, p.Role, p.Heard, p.Themes))
	}
	if groups {
		for i := range a.Study.Parties {
			if a.Study.Parties[i].Group {
				list = append(list, newTie(a, int32(i), false, nil))
			}
		}
	}
	return list
}

// heaviest keeps as many ties as the page carries, in their order, and says how many it left out.
func heaviest(list []tie) (kept []tie, leftOut int) {
	if leftOut = len(list) - maxTies; leftOut <= 0 {
		return list, 0
	}
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := &list[order[i]], &list[order[j]]
		if a.weight() != b.weight() {
			return a.weight() > b.weight()
		}
		return a.Heard && !b.Heard
	})
	order = order[:maxTies]
	slices.Sort(order)
	kept = make([]tie, len(order))
	for i, at := range order {
		kept[i] = list[at]
	}
	return kept, leftOut
}

func newTie(a *analysis.Analysis, party int32, heard bool, themes []int32) tie {
	t := tie{Party: party, Heard: heard, Group: a.Study.Parties[party].Group, Themes: themes}
	if t.Group {
		for _, l := range a.Full.LinksOf(party) {
			t.By = append(t.By, l.Other(party))
		}
	}
	if l := a.Full.Link(party, a.Study.Coordinator); l != nil {
		t.State, t.Denied = l.State, l.DeniedToo
	}
	l := a.Graph.Link(party, a.Study.Coordinator)
	if l == nil {
		return t
	}
	t.Sum = l.Sum
	for i, k := range laneKinds {
		t.Hollow[i] = onlySuggested(a.Study, l.Statements, k)
	}
	if len(t.Themes) == 0 {
		// Nobody but the coordinator tells of it: what it is about stands on the card.
		t.Themes = l.Themes
	}
	return t
}

// onlySuggested reports whether every statement of a kind is a suggestion nobody has reviewed.
func onlySuggested(study *data.Study, statements []int32, k data.Kind) bool {
	found := false
	for _, i := range statements {
		if s := &study.Statements[i]; s.Kind == k {
			if s.Status != data.Suggested {
				return false
			}
			found = true
		}
	}
	return found
}
