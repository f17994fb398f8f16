package graph

import (
	"math/bits"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
)

const (
	// fewestForBootstrap is the number of units under which resampling says nothing.
	fewestForBootstrap = 20
	// resamples is one under a round number, so that the percentiles are ranks themselves: the 25th and the
	// 975th of 999 (Davison & Hinkley 1997).
	resamples   = 999
	resampleLow = 25
	resampleTop = 975
	// resampleSeed makes every run draw the same.
	resampleSeed = 20190305
)

// bootstrap returns, by column, the 2.5 and 97.5 percentiles of the competition rank over 999 resamples of
// the units, drawn with replacement; a unit drawn twice counts twice. Statements are not resampled: they are
// not independent. nil under 20 units.
//
// Every resample has a generator of its own, seeded by its number, so that the processors share the work
// without changing it.
func (s *stakes) bootstrap(columns int, key Key) []span {
	if s.units < fewestForBootstrap {
		return nil
	}
	ranks := make([][]int32, resamples)
	var work sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		work.Go(func() {
			r := newResample(s, columns, key)
			for sample := worker; sample < resamples; sample += workers {
				ranks[sample] = r.ranks(uint64(sample))
			}
		})
	}
	work.Wait()
	spans := make([]span, columns)
	var of [resamples]int32
	for c := range spans {
		for sample := range of {
			of[sample] = ranks[sample][c]
		}
		slices.Sort(of[:])
		spans[c] = span{int(of[resampleLow-1]), int(of[resampleTop-1])}
	}
	return spans
}

// A resample draws units and ranks the themes by them.
type resample struct {
	s      *stakes
	key    Key
	times  []int64 // by unit: how often it was drawn
	places []place // by column
	order  []int32
}

func newResample(s *stakes, columns int, key Key) *resample {
	return &resample{s, key, make([]int64, s.units), make([]place, columns), firstN(columns)}
}

func (r *resample) ranks(sample uint64) []int32 {
	clear(r.times)
	clear(r.places)
	draw := rand.NewPCG(resampleSeed, sample)
	for range r.times {
		// The high word of a product with a 64-bit number is even enough for as many units as fit in memory.
		u, _ := bits.Mul64(draw.Uint64(), uint64(len(r.times)))
		r.times[u]++
	}
	for u, times := range r.times {
		if times == 0 {
			continue
		}
		for e := r.s.at[u]; e < r.s.at[u+1]; e++ {
			p := &r.places[r.s.column[e]]
			p.first += times
			p.second += times * r.s.strength[e]
		}
	}
	for c, p := range r.places {
		r.places[c] = r.key.placed(p.first, p.second)
	}
	slices.SortFunc(r.order, func(a, b int32) int { return r.places[a].compare(r.places[b]) })
	ranks := make([]int32, len(r.order))
	for at, c := range r.order {
		ranks[c] = int32(at + 1)
		if at > 0 && r.places[c] == r.places[r.order[at-1]] {
			ranks[c] = ranks[r.order[at-1]]
		}
	}
	return ranks
}
