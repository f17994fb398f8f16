package graph

import (
	"runtime"
	"sync"
	"sync/atomic"

	"samsyn/data"
)

const (
	// fewestForBootstrap is the number of units under which resampling says nothing.
	fewestForBootstrap = 20
	// resamples is one under a round number, so that the percentiles are ranks themselves: the 25th from
	// either end of 999 (Davison & Hinkley 1997).
	resamples    = 999
	resampleTail = 25
)

// A resampled is the 2.5 and the 97.5 percentile of a theme's ranks in the resamples, and the number of
// resamples in which it is among the first ones.
type resampled struct {
	span
	first int
}

// bootstrap returns, by column, the 2.5 and 97.5 percentiles of the competition rank over 999 resamples of
// the units, drawn with replacement, and how often the rank is first or better. A unit drawn twice counts
// twice. Statements are not resampled: they are not independent. nil under 20 units.
//
// Every resample has a generator of its own, seeded by its number, so that the processors share the work
// without changing it. O(stakes + themes) a resample, and several resamples a machine word.
func (s *stakes) bootstrap(columns int, key Key, first int, progress data.Progress) []resampled {
	if s.units < fewestForBootstrap {
		return nil
	}
	ranks := make([]int32, resamples*columns)
	byTheme := s.byColumn(columns)
	var work sync.WaitGroup
	var done atomic.Int64
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		work.Go(func() {
			b := newBlock(byTheme, s.units, key)
			for from := worker * resampleBlock; from < resamples; from += workers * resampleBlock {
				b.rank(from, min(from+resampleBlock, resamples), ranks)
				progress.At(Resampling, min(float64(done.Add(resampleBlock))/resamples, 1))
			}
		})
	}
	work.Wait()
	return percentiles(ranks, columns, first)
}

// percentiles returns the resampleTail-th rank of each column from either end, and how many are first or
// better. The ranks are counted, not sorted.
func percentiles(ranks []int32, columns, first int) []resampled {
	spans := make([]resampled, columns)
	count := make([]int32, columns+1)
	for c := range spans {
		low, high := columns, 0
		for at := c; at < len(ranks); at += columns {
			rank := int(ranks[at])
			count[rank]++
			low, high = min(low, rank), max(high, rank)
		}
		spans[c].span = span{low, high}
		for rank := low; rank <= min(first, high); rank++ {
			spans[c].first += int(count[rank])
		}
		for seen := count[low]; seen < resampleTail; seen += count[spans[c].low] {
			spans[c].low++
		}
		for seen := count[high]; seen < resampleTail; seen += count[spans[c].high] {
			spans[c].high--
		}
		clear(count[low : high+1])
	}
	return spans
}

// A themeStakes lists who has a stake in one theme.
type themeStakes struct {
	unit     []int32
	strength []uint64
	most     uint64 // the largest strength
}

// byColumn sorts the stakes by theme, and those of a theme by strength where that is small.
func (s *stakes) byColumn(columns int) []themeStakes {
	const small = 64
	list := make([]themeStakes, columns)
	count := func(e int) int { return int(s.column[e])*small + int(min(s.strength[e], small-1)) }
	at := make([]int32, columns*small+1)
	for e := range s.column {
		at[count(e)+1]++
	}
	for k := range columns * small {
		at[k+1] += at[k]
	}
	unit, strength := make([]int32, len(s.column)), make([]uint64, len(s.column))
	for c := range list {
		from, to := at[c*small], at[(c+1)*small]
		list[c] = themeStakes{unit: unit[from:to], strength: strength[from:to]}
	}
	for u := range s.units {
		for e := int(s.at[u]); e < int(s.at[u+1]); e++ {
			to := &at[count(e)]
			unit[*to], strength[*to] = int32(u), uint64(s.strength[e])
			*to++
			t := &list[s.column[e]]
			t.most = max(t.most, uint64(s.strength[e]))
		}
	}
	return list
}
