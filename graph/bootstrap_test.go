package graph

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"samsyn/data"
)

// plainBootstrap draws the same units as bootstrap and ranks every resample theme by theme, without lanes or
// digits.
func plainBootstrap(s *stakes, columns int, key Key, first int) []resampled {
	all := make([][]int, columns)
	for sample := range resamples {
		times := make([]int64, s.units)
		draw := rand.NewPCG(resampleSeed, uint64(sample))
		for range s.units {
			u, _ := bits.Mul64(draw.Uint64(), uint64(s.units))
			times[u]++
		}
		reach, strength := make([]int64, columns), make([]int64, columns)
		for u, n := range times {
			for e := s.at[u]; e < s.at[u+1]; e++ {
				reach[s.column[e]] += n
				strength[s.column[e]] += n * s.strength[e]
			}
		}
		ranks := competition(columns, func(a, b int32) int {
			return key.placed(reach[a], strength[a]).compare(key.placed(reach[b], strength[b]))
		})
		for c, rank := range ranks {
			all[c] = append(all[c], rank)
		}
	}
	spans := make([]resampled, columns)
	for c := range spans {
		slices.Sort(all[c])
		spans[c].span = span{all[c][resampleTail-1], all[c][resamples-resampleTail]}
		for _, rank := range all[c] {
			if rank <= first {
				spans[c].first++
			}
		}
	}
	return spans
}

func TestBootstrapInLanesIsTheBootstrapOneByOne(t *testing.T) {
	for seed := range uint64(12) {
		r := rand.New(rand.NewPCG(seed, 3))
		roles, themes := 20+r.IntN(60), 1+r.IntN(12)
		s := smallStudy(roles, themes)
		for range 40 + r.IntN(300) {
			s.Statements = append(s.Statements, told(int32(1+r.IntN(roles)), 0, data.Shared, uint8(1+r.IntN(3)), int32(r.IntN(themes))))
		}
		if seed%3 == 1 { // sums that need wide lanes
			for range 2000 {
				s.Statements = append(s.Statements, told(1, 0, data.Shared, 3, 0))
			}
		}
		key := Key(seed % 2)
		for role := 1; role <= roles; role++ {
			s.Statements = append(s.Statements, told(int32(role), 0, data.Difficulty, 1, 0))
		}
		g := New(s, Options{})
		stakes := g.stakes()
		if seed%3 == 2 { // and wider ones
			for e := range stakes.strength {
				stakes.strength[e] <<= 33
			}
		}
		first := 1 + int(seed%4)
		got, want := stakes.bootstrap(len(g.Themes), key, first, nil), plainBootstrap(&stakes, len(g.Themes), key, first)
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d:\n got %v\nwant %v", seed, got, want)
		}
	}
}
