package measure

import (
	"math"

	"gonum.org/v1/gonum/floats"
)

const (
	pageRankDamping = 0.85
	pageRankExact   = 1e-14 // change in a sweep, as a share of the whole, that counts as none
	pageRankSweeps  = 1000  // more than the damping can need
)

// PageRank returns the share of time that a walker spends at each node who follows a tie, chosen by weight,
// with probability 0.85, and else, and always from an isolate, starts again anywhere (Brin & Page 1998). The
// shares sum to 1.
//
// By Gauss–Seidel sweeps on x_i = 0.15/n + 0.85·Σ_j w_ij·x_j/s_j, scaled to sum to 1 in the end: that the
// walker leaves isolates for anywhere only scales the solution (Gleich 2015). Some 40 sweeps over the ties.
//
// Worked: the path 0–1–2: 0.2568, 0.4865, 0.2568 (19/74, 18/37, 19/74).
func PageRank(g *Network) []float64 {
	n := g.Nodes()
	x := make([]float64, n)
	share := make([]float64, n) // x over strength: what a unit of weight carries
	inverse := Strength(g)
	for v, s := range inverse {
		x[v] = 1 / float64(n)
		if s > 0 {
			inverse[v] = 1 / s
		}
		share[v] = x[v] * inverse[v]
	}
	start := (1 - pageRankDamping) / float64(n)
	for range pageRankSweeps {
		change, whole := 0.0, 0.0
		for v := range x {
			weights, sum := g.NeighbourWeights(int32(v)), 0.0
			for k, w := range g.Neighbours(int32(v)) {
				sum += weights[k] * share[w]
			}
			value := start + pageRankDamping*sum
			change += math.Abs(value - x[v])
			whole += value
			x[v], share[v] = value, value*inverse[v]
		}
		if change <= pageRankExact*whole {
			break
		}
	}
	if n > 0 {
		floats.Scale(1/floats.Sum(x), x)
	}
	return x
}
