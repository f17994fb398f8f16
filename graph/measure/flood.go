package measure

import "math/bits"

// floodSources is how many sources are walked from at once: a bit each of a machine word.
const floodSources = 64

// A flood walks unweighted distances from several sources at once (Then and others 2014): with the sources
// that reach a node as bits of a word, one look at a tie serves all of them.
type flood struct {
	g                *Network
	seen, front, new []uint64
}

func newFlood(g *Network) *flood {
	n := g.Nodes()
	return &flood{g, make([]uint64, n), make([]uint64, n), make([]uint64, n)}
}

// distances are what a source has to the others within reach.
type distances struct {
	reached        int
	total, inverse float64 // sums of distance and of 1/distance
}

// from returns the distances of the sources first, first + 1, … below last, floodSources at most.
func (f *flood) from(first, last int) [floodSources]distances {
	var of [floodSources]distances
	clear(f.seen)
	clear(f.front)
	for s := first; s < last; s++ {
		bit := uint64(1) << (s - first)
		f.seen[s], f.front[s] = bit, bit
	}
	for level := 1; ; level++ {
		for v, sources := range f.front {
			if sources == 0 {
				continue
			}
			for _, w := range f.g.Neighbours(int32(v)) {
				f.new[w] |= sources
			}
		}
		var found [floodSources]int
		anywhere := uint64(0)
		for w, sources := range f.new {
			sources &^= f.seen[w]
			f.new[w] = 0
			f.front[w] = sources
			f.seen[w] |= sources
			anywhere |= sources
			for ; sources != 0; sources &= sources - 1 {
				found[bits.TrailingZeros64(sources)]++
			}
		}
		if anywhere == 0 {
			return of
		}
		for s, count := range found {
			of[s].reached += count
			of[s].total += float64(count) * float64(level)
			of[s].inverse += float64(count) / float64(level)
		}
	}
}
