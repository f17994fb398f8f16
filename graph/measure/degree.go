package measure

// Degree returns the number of each node's ties. O(nodes).
//
// Worked: the path 0–1–2: 1, 2, 1.
func Degree(g *Network) []float64 {
	all := make([]float64, g.Nodes())
	for v := range all {
		all[v] = float64(g.Offsets[v+1] - g.Offsets[v])
	}
	return all
}
