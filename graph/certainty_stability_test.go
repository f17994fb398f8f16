package graph

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gonum.org/v1/gonum/stat"

	"samsyn/data"
)

// plainStability sums every sample up from the units that stay.
func plainStability(s *stakes, columns int, key Key) float64 {
	ranks := func(stays []int32) []float64 {
		reach, strength := make([]int64, columns), make([]int64, columns)
		for _, u := range stays {
			for e := s.at[u]; e < s.at[u+1]; e++ {
				reach[s.column[e]]++
				strength[s.column[e]] += s.strength[e]
			}
		}
		var list []float64
		for a := range columns {
			if !slices.Contains(s.column, int32(a)) {
				continue
			}
			rank := 1.0
			for b := range columns {
				if !slices.Contains(s.column, int32(b)) || a == b {
					continue
				}
				switch key.placed(reach[b], strength[b]).compare(key.placed(reach[a], strength[a])) {
				case -1:
					rank++
				case 0:
					rank += 0.5
				}
			}
			list = append(list, rank)
		}
		return list
	}
	kept := 0.0
	for percent := 5; percent <= 75; percent += 5 {
		held := 0
		for sample := range uint64(200) {
			units := firstN(s.units)
			rand.New(rand.NewPCG(dropSeed, sample)).Shuffle(s.units, func(i, j int) { units[i], units[j] = units[j], units[i] })
			a, b := ranks(firstN(s.units)), ranks(units[s.units*percent/100:])
			if stat.StdDev(b, nil) > 0 && stat.Correlation(a, b, nil) > 0.7-1e-9 {
				held++
			}
		}
		if held < 190 {
			break
		}
		kept = float64(percent) / 100
	}
	return kept
}

func TestStabilityIsWhatDroppingUnitsAndRankingAnewGives(t *testing.T) {
	seen := map[float64]bool{}
	for seed := range uint64(10) {
		r := rand.New(rand.NewPCG(seed, 7))
		roles, themes := 20+r.IntN(20), 4+r.IntN(5)
		s := smallStudy(roles, themes)
		for role := range roles {
			for range 1 + r.IntN(4) {
				theme := min(r.IntN(themes), r.IntN(themes)+int(seed))
				s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, uint8(1+r.IntN(3)), int32(theme)))
			}
		}
		key := Key(seed % 2)
		g := New(s, Options{})
		stakes := g.stakes()
		got, want := newLadder(&stakes, len(g.Themes), key).stability(), plainStability(&stakes, len(g.Themes), key)
		if got != want {
			t.Errorf("seed %d: got %v, want %v", seed, got, want)
		}
		seen[got] = true
	}
	if len(seen) < 4 {
		t.Errorf("too few different figures: %v", seen)
	}
}

func TestAnOrderThatAllAgreeOnStandsWhoeverIsDropped(t *testing.T) {
	for _, roles := range []int{19, 20} {
		s := smallStudy(roles, 3)
		for role := range roles {
			for theme, strength := range []uint8{3, 2, 1} {
				s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, strength, int32(theme)))
			}
		}
		ranking := New(s, Options{}).Rank(RankOptions{})
		c := ranking.find(Stability)
		if roles < 20 && c.Kind != "" || roles == 20 && c.N != 75 {
			t.Errorf("%d roles: %+v", roles, c)
		}
	}
}
