package measure

// Betweenness returns how many shortest paths run through each node: the sum over pairs of other nodes of the
// share of their shortest paths that it lies on. Each pair counts once; nothing is normalised (Freeman 1977;
// the algorithm is Brandes 2001). Weighted, a tie is 1/weight long, and lengths within 1e-10 of each other
// count as equal. O(nodes · ties), weighted O(nodes · ties · log nodes).
//
// Worked: on the path 0–1–2 node 1 has 1. On the two-mode network 0–3, 1–3, 2–3, 2–4, 2–5, 1–5 (rows 0–2) the
// columns have 5, 0 and 1.
func Betweenness(g *Network, weighted bool) []float64 { return walk(g, weighted, true, nil).between }

// TwoModeMaximum returns the largest betweenness that a node of a two-mode network can have which has n nodes
// on its side and m on the other (Borgatti & Everett 1997): with s = ⌊(n − 1)/m⌋ and t = (n − 1) mod m
//
//	½·(m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)).
//
// 0 where a side is empty. Worked: n = m = 3 gives 8.
func TwoModeMaximum(n, m int) float64 {
	if n == 0 || m == 0 {
		return 0
	}
	s, t, of := float64((n-1)/m), float64((n-1)%m), float64(m)
	return (of*of*(s+1)*(s+1) + of*(s+1)*(2*t-s-1) - t*(2*s-t+3)) / 2
}
