package measure

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
)

const (
	// communityWork is about how many visits of a tie the starts may cost together.
	communityWork      = 4_000_000
	communityMost      = 64
	communityFewest    = 2
	communityTolerance = 1e-12 // of the sum of all weights: a gain below it is none
)

// Communities returns the division with the best modularity found, as the community of each node, numbered
// from 1 by falling size and then by the smallest node; an isolate is one of its own. Of two modes it is
// Barber's modularity, and communities hold rows and columns. Weights must not be negative.
//
// By the Leiden algorithm (Traag, Waltman & van Eck 2019) from several seeded orders of the nodes, of which the
// best counts: the result is the same every time. Finding the best of all is NP-hard; on networks small enough
// to try every division it is what was found in all tests. About O(ties · log nodes) a start.
//
// Worked: two triangles joined by one tie: the triangles, Q = 5/14.
func Communities(g *Network) []int32 { return CommunitiesFrom(g, communityMost) }

// CommunitiesFrom is Communities from at most so many starts: for who wants many divisions of small networks and
// can do with one that is nearly as good.
func CommunitiesFrom(g *Network, starts int) []int32 {
	if size := g.Nodes() + g.Ties(); size > 0 {
		starts = min(max(communityWork/(20*size), communityFewest), starts)
	}
	found := make([][]int32, starts)
	var work sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), starts)
	for worker := range workers {
		work.Go(func() {
			for start := worker; start < starts; start += workers {
				found[start] = leiden(g, uint64(start))
			}
		})
	}
	work.Wait()
	best := found[0]
	quality := Modularity(g, best)
	for _, other := range found[1:] {
		if q := Modularity(g, other); q > quality+communityTolerance {
			best, quality = other, q
		}
	}
	return Renumber(best, nil)
}

// Renumber numbers communities from 1 by falling size and then by their first node in an order; a nil order is
// that of the nodes. order holds, by node, its place.
func Renumber(community, order []int32) []int32 {
	type part struct{ label, size, first int32 }
	var parts []part
	at := make(map[int32]int)
	for v, label := range community {
		place := int32(v)
		if order != nil {
			place = order[v]
		}
		i, known := at[label]
		if !known {
			i = len(parts)
			at[label] = i
			parts = append(parts, part{label, 0, place})
		}
		parts[i].size++
		parts[i].first = min(parts[i].first, place)
	}
	slices.SortFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.first, b.first))
	})
	number := make(map[int32]int32, len(parts))
	for i, p := range parts {
		number[p.label] = int32(i + 1)
	}
	numbered := make([]int32, len(community))
	for v, label := range community {
		numbered[v] = number[label]
	}
	return numbered
}
