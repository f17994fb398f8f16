package graph

import (
	"math"
	"slices"
	"testing"

	"samsyn/data"
)

func TestCommonGroundIsThatOfAllPairsInShort(t *testing.T) {
	for seed := range uint64(200) {
		g := New(randomStudy(seed), Options{})
		var all []RolePair
		for _, p := range g.RoleRole() {
			if p.Common > 0 {
				all = append(all, p)
			}
		}
		slices.SortStableFunc(all, func(a, b RolePair) int {
			switch {
			case a.Common > b.Common:
				return -1
			case a.Common < b.Common:
				return 1
			}
			return 0
		})
		tied := 0
		for _, p := range all {
			if math.Abs(p.Common-all[0].Common) <= 1e-9*all[0].Common {
				tied++
			}
		}
		for _, most := range []int{0, 1, 3, 100} {
			c := g.CommonGround(most)
			if c.Pairs != len(all) || c.Tied != tied || len(c.Heaviest) != min(most, len(all)) {
				t.Fatalf("seed %d, %d at most: %d of %d pairs, %d tied; want of %d, %d tied", seed, most, len(c.Heaviest), c.Pairs, c.Tied, len(all), tied)
			}
			for k, p := range c.Heaviest {
				if want := all[k]; p.I != want.I || p.J != want.J || p.Common != want.Common || !slices.Equal(p.Themes, want.Themes) {
					t.Fatalf("seed %d, %d at most: pair %d is %+v, want %+v", seed, most, k, p, want)
				}
			}
		}
	}
}

// More pairs than are kept at a time, most of them equally heavy: the first by (I, J) are kept.
func TestCommonGroundKeepsTheFirstOfManyEqualPairs(t *testing.T) {
	s := smallStudy(80, 1)
	for role := 1; role < 80; role++ {
		s.Statements = append(s.Statements, told(int32(role), 0, data.Shared, 1, 0))
	}
	s.Statements[78].Strength = 3
	c := New(s, Options{}).CommonGround(5)
	if c.Pairs != 79*78/2 || c.Tied != 78 {
		t.Errorf("%d pairs, %d tied", c.Pairs, c.Tied)
	}
	for k, p := range c.Heaviest {
		if int(p.I) != k || p.J != 78 || p.Common != 3 {
			t.Errorf("pair %d is %+v", k, p)
		}
	}
}
