package measure

import "math"

// A neighbourhood holds the weights from one node to its neighbours.
type neighbourhood struct {
	g      *Network
	weight []float64 // by node; 0 for the others
}

// common calls f for every neighbour q that the node and its neighbour j share, with the weights from the node
// to q and from q to j.
func (n *neighbourhood) common(j int32, f func(q int32, toQ, fromQ float64)) {
	if n.g.TwoMode {
		return // neighbours of neighbours are on the other side
	}
	weights := n.g.NeighbourWeights(j)
	for k, q := range n.g.Neighbours(j) {
		if w := n.weight[q]; w != 0 {
			f(q, w, weights[k])
		}
	}
}

// overNeighbourhoods returns f of every node with a tie, and NaN for the others.
func overNeighbourhoods(g *Network, f func(v int32, of *neighbourhood) float64) []float64 {
	all := make([]float64, g.Nodes())
	of := neighbourhood{g, make([]float64, len(all))}
	for v := range int32(len(all)) {
		neighbours, weights := g.Neighbours(v), g.NeighbourWeights(v)
		if len(neighbours) == 0 {
			all[v] = math.NaN()
			continue
		}
		for k, w := range neighbours {
			of.weight[w] = weights[k]
		}
		all[v] = f(v, &of)
		for _, w := range neighbours {
			of.weight[w] = 0
		}
	}
	return all
}
