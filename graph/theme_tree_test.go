package graph

import (
	"math/rand/v2"
	"testing"

	"samsyn/data"
)

func TestASetAroundThemesHoldsWhatIsOnOneOfThem(t *testing.T) {
	for seed := range uint64(50) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		s := &data.Study{Parties: []data.Party{{ID: "c"}}, Themes: make([]data.Theme, 1+rnd.IntN(20))}
		for i := range s.Themes {
			s.Themes[i].Broader = data.NoTheme
			if i > 0 && rnd.IntN(4) > 0 {
				s.Themes[i].Broader = rnd.Int32N(int32(i))
			}
		}
		g := New(s, Options{})
		tree := g.NewThemeTree()
		for range 10 {
			themes := make([]int32, rnd.IntN(4))
			for i := range themes {
				themes[i] = rnd.Int32N(int32(len(s.Themes)))
			}
			set := tree.Around(themes...)
			for theme := range int32(len(s.Themes)) {
				want := false
				for _, a := range themes {
					want = want || g.OnTheme(a, theme)
				}
				if set.Has(theme) != want || set.Any([]int32{theme}) != want {
					t.Fatalf("seed %d: %d around %v: %v", seed, theme, themes, !want)
				}
			}
			seen := map[int32]bool{}
			for _, theme := range set.List {
				if seen[theme] || !set.Has(theme) {
					t.Fatalf("seed %d: the list of the set around %v is %v", seed, themes, set.List)
				}
				seen[theme] = true
			}
			tree.Done(set) // and nothing of it is left in the next
		}
	}
}

func TestASetAroundACycleOfThemesEnds(t *testing.T) {
	s := &data.Study{Parties: []data.Party{{ID: "c"}}, Themes: []data.Theme{{Broader: 1}, {Broader: 2}, {Broader: 0}}}
	if set := New(s, Options{}).NewThemeTree().Around(1); len(set.List) != 3 {
		t.Errorf("%v", set.List)
	}
}
