package measure

// Constraint returns Burt's constraint (1992, 2004): with p_ij = w_ij/s_i, the share of i's strength that goes
// to j,
//
//	C_i = Σ_{j ∈ N(i)} (p_ij + Σ_{q ≠ i, j} p_iq·p_qj)².
//
// NaN for an isolate; above 1 in closed triads. Weights must not be negative. O(Σ degree²).
//
// Worked: ties 0–1, 0–2, 0–3, 1–2: 11/18, 145/144, 145/144, 1.
func Constraint(g *Network) []float64 {
	strength := Strength(g)
	return overNeighbourhoods(g, func(v int32, of *neighbourhood) float64 {
		sum := 0.0
		weights := g.NeighbourWeights(v)
		for k, j := range g.Neighbours(v) {
			invested := weights[k] / strength[v]
			of.common(j, func(q int32, toQ, fromQ float64) {
				invested += toQ / strength[v] * fromQ / strength[q]
			})
			sum += invested * invested
		}
		return sum
	})
}
