package measure

// Harmonic returns Σ 1/d over the others within reach of each node (Marchiori & Latora 2000), not divided by
// their number. 0 for an isolate. Weighted as Betweenness, and as long as Closeness.
//
// Worked: on the path 0–1–2: 1.5, 2, 1.5.
func Harmonic(g *Network, weighted bool) []float64 { return walk(g, weighted, false, nil).harmonic }
