package measure

import "math"

// BalanceOfTriangles returns the share of the triangles that are balanced, with no negative tie or two
// (Cartwright & Harary 1956). NaN without triangles. O(ties^1.5).
//
// Worked: four nodes all in ties, of which 0–1 is negative: two of the four triangles have it, so 1/2.
func BalanceOfTriangles(g *Network) float64 {
	n := g.Nodes()
	later := func(v, w int32) bool { // by degree, so that no node has many neighbours after it
		a, b := g.Offsets[v+1]-g.Offsets[v], g.Offsets[w+1]-g.Offsets[w]
		return a < b || a == b && v < w
	}
	sign := make([]float64, n)
	balanced, all := 0, 0
	for v := range int32(n) {
		weights := g.NeighbourWeights(v)
		for k, w := range g.Neighbours(v) {
			if later(v, w) {
				sign[w] = weights[k]
			}
		}
		for k, w := range g.Neighbours(v) {
			if !later(v, w) {
				continue
			}
			beyond := g.NeighbourWeights(w)
			for l, u := range g.Neighbours(w) {
				if sign[u] == 0 || !later(w, u) {
					continue
				}
				all++
				if (weights[k] < 0) != (beyond[l] < 0) == (sign[u] < 0) {
					balanced++
				}
			}
		}
		for _, w := range g.Neighbours(v) {
			sign[w] = 0
		}
	}
	if all == 0 {
		return math.NaN()
	}
	return float64(balanced) / float64(all)
}
