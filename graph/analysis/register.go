package analysis

import (
	"cmp"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// An Entry is one party's row in the register of interested parties (ISO/IEC 27001, clause 4.2).
//
// Needs are what the party itself tells; what was told about it by others is never credited to it as an interest.
// Conflicts, difficulties and practices are between two, so both have them in their rows, whoever told them.
type Entry struct {
	Party        int32
	Heard        bool
	Coordinator  bool
	Needs        []Need // strongest first, then by theme id
	Conflicts    []Told // in the study's order, as the two below
	Difficulties []Told
	Practices    []Told   // practised and proposed cooperations; a general one names no theme
	Gaps         []string // ids of the findings about the party that nobody has accepted, in their order
	Further      int      // how many more pairs of SY02 there are than the report holds ready, and Gaps names
	Sources      []string // of what it told and of what was told about it, in order of first mention
}

// A Need is a coded theme the party shares, with the requirement it rests on.
type Need struct {
	Theme       int32
	Requirement data.Text // the theme's own; empty where it has none
	Strength    float64   // sum over the party's shared interests in it
}

// Told is one statement, seen from the party: Party is the other side.
type Told struct {
	Party     int32
	Statement int32
}

// register lists every party of a graph without thresholds, heard or not.
func register(g *graph.Graph, found *gap.Report) []Entry {
	s := g.Study
	entries := make([]Entry, len(s.Parties))
	needs := make([]map[int32]float64, len(s.Parties))
	sources := make([]map[string]bool, len(s.Parties))
	for p := range entries {
		entries[p] = Entry{Party: int32(p), Heard: g.Heard[p], Coordinator: int32(p) == s.Coordinator}
		needs[p], sources[p] = map[int32]float64{}, map[string]bool{}
	}
	for _, i := range g.Counted {
		st := &s.Statements[i]
		for _, party := range [...]int32{st.Role, st.Counterpart} {
			e := &entries[party]
			e.add(st, i)
			if st.Source != "" && !sources[party][st.Source] {
				sources[party][st.Source] = true
				e.Sources = append(e.Sources, st.Source)
			}
		}
		if st.Kind == data.Shared {
			for _, t := range st.Themes {
				needs[st.Role][t] += float64(st.Strength)
			}
		}
	}
	for p := range entries {
		entries[p].Needs = sortedNeeds(s, needs[p])
	}
	for i := range found.Findings {
		f := &found.Findings[i]
		for _, party := range f.Parties {
			entries[party].Gaps = append(entries[party].Gaps, f.ID)
		}
	}
	for party, n := range found.Beyond() {
		entries[party].Further = n
	}
	return entries
}

// add files a statement under its kind.
func (e *Entry) add(st *data.Statement, i int32) {
	told := Told{Party: st.Role, Statement: i}
	if st.Role == e.Party {
		told.Party = st.Counterpart
	}
	switch st.Kind {
	case data.Conflict:
		e.Conflicts = append(e.Conflicts, told)
	case data.Difficulty:
		e.Difficulties = append(e.Difficulties, told)
	case data.Cooperation:
		e.Practices = append(e.Practices, told)
	}
}

func sortedNeeds(s *data.Study, strengths map[int32]float64) []Need {
	needs := make([]Need, 0, len(strengths))
	for t, strength := range strengths {
		needs = append(needs, Need{Theme: t, Requirement: s.Themes[t].Requirement, Strength: strength})
	}
	slices.SortFunc(needs, func(a, b Need) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), cmp.Compare(s.Themes[a.Theme].ID, s.Themes[b.Theme].ID))
	})
	return needs
}
