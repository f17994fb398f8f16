package measure

import "math"

// Density returns the number of ties over the number there could be: n(n − 1)/2, and rows·columns on a
// two-mode network. NaN where there could be none.
//
// Worked: the path 0–1–2: 2/3.
func Density(g *Network) float64 {
	n := float64(g.Nodes())
	most := n * (n - 1) / 2
	if g.TwoMode {
		most = float64(g.Rows) * (n - float64(g.Rows))
	}
	if most == 0 {
		return math.NaN()
	}
	return float64(g.Ties()) / most
}
