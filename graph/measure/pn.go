package measure

import (
	"math"

	"gonum.org/v1/gonum/floats"
)

// PN returns the centrality of Everett & Borgatti (2014) for networks of positive and negative ties,
// (I − A/(2(n − 1)))⁻¹·1 with A = P − 2N over the signs: 1 for an isolate, above it for one liked by the liked,
// below it for one disliked. No weighted form is defined: only the sign of a weight counts. A single node has
// 1. NaN for two nodes with a negative tie, the one network on which the matrix is singular.
//
// By conjugate gradients: from three nodes on the matrix is symmetric and positive definite, as its
// eigenvalues lie above 0 and at most at 2. Some 30 products.
//
// Worked: five nodes all in positive ties have 2 each; the triangle 0–1 +, 0–2 +, 1–2 − has 16/11, 10/11, 10/11.
func PN(g *Network) []float64 {
	n := g.Nodes()
	x := make([]float64, n)
	floats.AddConst(1, x)
	if n < 2 {
		return x
	}
	if n == 2 && g.Ties() > 0 && g.Weights[0] < 0 {
		return []float64{math.NaN(), math.NaN()}
	}
	unit := 1 / (2 * float64(n-1))
	apply := func(dst, x []float64) {
		for v := range x {
			weights, sum := g.NeighbourWeights(int32(v)), 0.0
			for k, w := range g.Neighbours(int32(v)) {
				if weights[k] > 0 {
					sum += x[w]
				} else {
					sum -= 2 * x[w]
				}
			}
			dst[v] = x[v] - unit*sum
		}
	}
	residual, product := make([]float64, n), make([]float64, n)
	apply(product, x)
	for v := range residual {
		residual[v] = 1 - product[v]
	}
	direction := append([]float64(nil), residual...)
	square := floats.Dot(residual, residual)
	for range 10 * n {
		if square <= 1e-30*float64(n) {
			break
		}
		apply(product, direction)
		step := square / floats.Dot(direction, product)
		floats.AddScaled(x, step, direction)
		floats.AddScaled(residual, -step, product)
		before := square
		square = floats.Dot(residual, residual)
		floats.Scale(square/before, direction)
		floats.Add(direction, residual)
	}
	return x
}
