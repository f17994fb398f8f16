package graph

import (
	"fmt"
	"testing"

	"samsyn/data"
)

func TestEvidenceOfALinkIsWhatTheLinkCounts(t *testing.T) {
	for seed := range uint64(100) {
		g := New(randomStudy(seed), Options{})
		for i := range g.Links {
			l := &g.Links[i]
			want := Evidence{len(l.Statements), l.Voices, l.Sources}
			if got := g.Evidence(l.Statements, l.Statements); got != want {
				t.Fatalf("seed %d: got %+v, want %+v", seed, got, want)
			}
		}
	}
}

func TestManySourcesAreCountedOnceEach(t *testing.T) {
	for _, count := range []int{7, 8, 9, 40} {
		s := smallStudy(1, 1)
		for i := range count {
			st := told(1, 0, data.Shared, 1, 0)
			st.Source = fmt.Sprint("§", i)
			s.Statements = append(s.Statements, st)
		}
		if got := New(s, Options{}).Link(0, 1).Sources; got != count {
			t.Errorf("got %d, want %d", got, count)
		}
	}
	s := smallStudy(1, 1)
	for i := range 500 {
		st := told(1, 0, data.Shared, 1, 0)
		if i%5 != 0 {
			st.Source = fmt.Sprint("§", i%123)
		}
		s.Statements = append(s.Statements, st)
	}
	if got := New(s, Options{}).Link(0, 1).Sources; got != 123 {
		t.Errorf("got %d, want 123", got)
	}
}

func TestACycleOfBroaderThemesDoesNotHang(t *testing.T) {
	s := smallStudy(1, 3, told(1, 0, data.Shared, 1, 0), told(1, 0, data.Conflict, 1, 1), told(0, 1, data.NoConflict, 1, 2))
	s.Themes[0].Broader, s.Themes[1].Broader, s.Themes[2].Broader = 1, 2, 0
	for _, level := range []Level{Broad, Narrow} {
		g := New(s, Options{Level: level})
		g.Rank(RankOptions{})
		g.Profiles()
	}
}
