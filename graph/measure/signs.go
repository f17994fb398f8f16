package measure

// Positive returns the number of each node's ties above zero. O(ties).
func Positive(g *Network) []float64 {
	return countTies(g, func(w float64) bool { return w > 0 })
}

// Negative returns the number of each node's ties below zero. O(ties).
func Negative(g *Network) []float64 {
	return countTies(g, func(w float64) bool { return w < 0 })
}

func countTies(g *Network, counts func(weight float64) bool) []float64 {
	all := make([]float64, g.Nodes())
	for v := range all {
		for _, w := range g.NeighbourWeights(int32(v)) {
			if counts(w) {
				all[v]++
			}
		}
	}
	return all
}
