package measure

// Strength returns the sum of the weights of each node's ties (Barrat and others 2004). O(ties).
//
// Worked: the path 0–1–2 with weights 3 and 0.5: 3, 3.5, 0.5.
func Strength(g *Network) []float64 {
	all := make([]float64, g.Nodes())
	for v := range all {
		for _, w := range g.NeighbourWeights(int32(v)) {
			all[v] += w
		}
	}
	return all
}
