package measure

import "slices"

// Core returns the core number of each node: the largest k such that the node belongs to a part of the
// network in which everybody has k ties or more within the part (Seidman 1983; the algorithm is Batagelj &
// Zaveršnik 2003). 0 for an isolate. O(nodes + ties).
//
// Worked: a triangle 0 1 2 with a tail 2–3: 2, 2, 2, 1.
func Core(g *Network) []float64 {
	n := g.Nodes()
	left := make([]int32, n) // ties to nodes not taken out yet; −1 for a node that is
	staying, leaving := make([]int32, n), make([]int32, 0, n)
	for v := range left {
		staying[v], left[v] = int32(v), g.Offsets[v+1]-g.Offsets[v]
	}
	// For each k out go those with k ties left, and whoever that leaves with k. The nodes that stay are looked
	// through once for each k: in all no more often than their core numbers add up to, which is O(ties).
	all := make([]float64, n)
	for len(staying) > 0 {
		k := left[staying[0]]
		for _, v := range staying {
			k = min(k, left[v])
		}
		leaving = leaving[:0]
		for _, v := range staying {
			if left[v] == k {
				leaving = append(leaving, v)
			}
		}
		for at := 0; at < len(leaving); at++ {
			v := leaving[at]
			all[v], left[v] = float64(k), -1
			for _, w := range g.Neighbours(v) {
				if left[w] > k {
					if left[w]--; left[w] == k {
						leaving = append(leaving, w)
					}
				}
			}
		}
		staying = slices.DeleteFunc(staying, func(v int32) bool { return left[v] < 0 })
	}
	return all
}
