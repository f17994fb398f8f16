package measure

// EffectiveSize returns Burt's effective size (1992): the number of i's neighbours less what is redundant
// among them,
//
//	Σ_{j ∈ N(i)} (1 − Σ_{q ≠ i, j} p_iq·m_jq),  m_jq = w_jq over the largest weight of j.
//
// NaN for an isolate. Weights must not be negative. O(Σ degree²).
//
// Worked: ties 0–1, 0–2, 0–3, 1–2, all 1: 0 has 3 neighbours with one tie among them, 3 − 2·1/3 = 7/3; 1 and 2
// have 2 − 2·1/2 = 1; 3 has 1.
func EffectiveSize(g *Network) []float64 {
	strength := Strength(g)
	most := make([]float64, g.Nodes())
	for v := range most {
		for _, w := range g.NeighbourWeights(int32(v)) {
			most[v] = max(most[v], w)
		}
	}
	return overNeighbourhoods(g, func(v int32, of *neighbourhood) float64 {
		size := 0.0
		for _, j := range g.Neighbours(v) {
			redundant := 0.0
			of.common(j, func(_ int32, toQ, fromQ float64) {
				redundant += toQ / strength[v] * fromQ / most[j]
			})
			size += 1 - redundant
		}
		return size
	})
}
