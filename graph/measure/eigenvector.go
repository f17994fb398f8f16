package measure

import "gonum.org/v1/gonum/floats"

// Eigenvector returns the eigenvector centrality over all nodes of a network without negative weights
// (Bonacich 1972): in each connected component the eigenvector of its largest eigenvalue, scaled to a largest
// entry of 1 and multiplied by that eigenvalue over the largest of any component. An isolate has 0. On a
// connected network that is the usual measure; on a disconnected one the usual measure is 0 outside one
// component, or whatever the iteration happened to end on.
//
// About 15 products of the matrix and a vector a component.
//
// Worked: the star of three leaves has √3, so its middle 1 and its leaves 1/√3; beside it a single tie with
// λ = 1 gives both of its ends 1/√3.
func Eigenvector(g *Network) []float64 {
	all := make([]float64, g.Nodes())
	best := 0.0
	forEachComponent(g, func(nodes, local []int32) {
		value, x := leading(len(nodes), func(dst, x []float64) {
			for i, v := range nodes {
				weights, sum := g.NeighbourWeights(v), 0.0
				for k, w := range g.Neighbours(v) {
					sum += weights[k] * x[local[w]]
				}
				dst[i] = sum
			}
		})
		for i, v := range nodes {
			all[v] = x[i] * value
		}
		best = max(best, value)
	})
	if best > 0 {
		floats.Scale(1/best, all)
	}
	return all
}

// forEachComponent calls f for every component with a tie, with its nodes in ascending order and, by node, the
// position among them.
func forEachComponent(g *Network, f func(nodes, local []int32)) {
	local := make([]int32, g.Nodes())
	for _, nodes := range Components(g) {
		if len(nodes) < 2 {
			continue
		}
		for i, v := range nodes {
			local[v] = int32(i)
		}
		f(nodes, local)
	}
}
