package graph

import (
	"slices"
	"testing"

	"samsyn/data"
)

func TestARankingNamesTheThemesWhoseConflictsItLeavesOut(t *testing.T) {
	s := smallStudy(
		4, 5,
		told(1, 0, data.Conflict, 3, 0),    // with the coordinator: a stance, not elsewhere
		told(0, 2, data.Conflict, 3, 1),    // told by the coordinator: also a pair with it
		told(1, 2, data.Conflict, 1, 2),    // one point on the third theme
		told(2, 3, data.Conflict, 2, 3),    // two on the fourth
		told(3, 4, data.Difficulty, 3, 4),  // no conflict
		told(4, 3, data.Conflict, 1, 2, 4), // one each on the third and the fifth
	)
	for _, c := range []struct {
		name string
		o    Options
		want []int32
	}{
		// Third and fourth have two points each, and the tie is broken by the order of the rows.
		{"all", Options{}, []int32{2, 3, 4}},
		{"split between themes", Options{Split: true}, []int32{3, 2, 4}},
		{"from strength 2 on", Options{MinStrength: 2}, []int32{3}},
		// Of the pairs only the third and fourth role have two, a difficulty and a conflict.
		{"from two statements on", Options{MinStatements: 2}, []int32{2, 4}},
	} {
		got := New(s, c.o).Rank(RankOptions{}).caveat(ConflictsElsewhere)
		if got == nil {
			t.Errorf("%s: no caveat", c.name)
			continue
		}
		if !slices.Equal(got.Themes, c.want) || got.N != len(c.want) {
			t.Errorf("%s: themes %v, N %d, want %v", c.name, got.Themes, got.N, c.want)
		}
	}
	if got := New(smallStudy(2, 1, told(1, 0, data.Conflict, 1, 0)), Options{}).Rank(RankOptions{}).caveat(ConflictsElsewhere); got != nil {
		t.Errorf("a study whose conflicts are all with the coordinator says %+v", got)
	}
}

func TestConflictsElsewhereAreThoseThatNoRowHolds(t *testing.T) {
	for seed := range uint64(60) {
		s := randomStudy(seed)
		for _, o := range []Options{{}, {Level: Narrow}} {
			g := New(s, o)
			want := map[int32]bool{}
			for i := range s.Statements {
				told := &s.Statements[i]
				if !told.Counted() || told.Kind != data.Conflict || told.Role == s.Coordinator || told.Counterpart == s.Coordinator {
					continue
				}
				for _, theme := range told.Themes {
					want[g.AtLevel[theme]] = true
				}
			}
			ranking := g.Rank(RankOptions{})
			n := 0
			if c := ranking.caveat(ConflictsElsewhere); c != nil {
				n = c.N
				for _, theme := range c.Themes {
					if !want[theme] {
						t.Errorf("study %d: names theme %d", seed, theme)
					}
				}
			}
			if n != len(want) {
				t.Errorf("study %d: %d themes, want %d", seed, n, len(want))
			}
		}
	}
}

func (r Ranking) caveat(kind CaveatKind) *Caveat {
	for i := range r.Caveats {
		if r.Caveats[i].Kind == kind {
			return &r.Caveats[i]
		}
	}
	return nil
}
