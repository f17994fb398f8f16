package measure

import (
	"math"

	"gonum.org/v1/gonum/floats"
)

// ColumnCentrality returns, for the columns of a two-mode network without negative weights, the leading right
// singular vector of each connected component, scaled to a largest entry of 1 and multiplied by the
// component's singular value over the largest of any component; 0 for a column without ties. On a connected
// network it is the column part of the eigenvector centrality, up to its scale.
//
// The iteration is on SᵀS: on the two-mode adjacency itself, with its eigenvalues ±σ, power iteration never
// settles.
//
// Worked (own rule): S = [2 1 0; 0 1 0; 0 0 3] has two components with σ ≈ 2.288246 and 3; within the first
// the column vector is (1, 0.618034): 0.762749, 0.471405, 1.
func ColumnCentrality(g *Network) []float64 {
	all := make([]float64, g.Nodes()-g.Rows)
	best := 0.0
	forEachComponent(g, func(nodes, local []int32) {
		rows := 0
		for rows < len(nodes) && int(nodes[rows]) < g.Rows {
			rows++
		}
		first := int32(rows) // the columns of a component come after its rows
		square, x := leading(len(nodes)-rows, func(dst, x []float64) {
			clear(dst)
			for _, r := range nodes[:rows] {
				columns, weights, sum := g.Neighbours(r), g.NeighbourWeights(r), 0.0
				for k, c := range columns {
					sum += weights[k] * x[local[c]-first]
				}
				for k, c := range columns {
					dst[local[c]-first] += weights[k] * sum
				}
			}
		})
		value := math.Sqrt(square)
		for i, c := range nodes[rows:] {
			all[int(c)-g.Rows] = x[i] * value
		}
		best = max(best, value)
	})
	if best > 0 {
		floats.Scale(1/best, all)
	}
	return all
}
