package measure

// Closeness returns the closeness of each node: with r others within reach at a mean distance d, of n − 1
// others in all, r/(n − 1)/d (Wasserman & Faust 1994). 0 for an isolate. Weighted as Betweenness, and as
// long: O(nodes · ties), unweighted 64 nodes at a time.
//
// Worked: on the path 0–1–2 beside an isolate: 2/3·2/3 = 4/9, 2/3, 4/9, 0.
func Closeness(g *Network, weighted bool) []float64 { return walk(g, weighted, false, nil).closeness }
