package measure

import "math"

// Constraint returns Burt's constraint (1992, 2004): with p_ij = w_ij/s_i, the share of i's strength that goes
// to j,
//
//	C_i = Σ_{j ∈ N(i)} (p_ij + Σ_{q ≠ i, j} p_iq·p_qj)².
//
// NaN for an isolate; above 1 in closed triads. Weights must not be negative. O(Σ degree²).
//
// Worked: ties 0–1, 0–2, 0–3, 1–2: 11/18, 145/144, 145/144, 1.
func Constraint(g *Network) []float64 {
	strength := Strength(g)
	return overNeighbourhoods(g, func(v int32, of *neighbourhood) float64 {
		sum := 0.0
		weights := g.NeighbourWeights(v)
		for k, j := range g.Neighbours(v) {
			invested := weights[k] / strength[v]
			of.common(j, func(q int32, toQ, fromQ float64) {
				invested += toQ / strength[v] * fromQ / strength[q]
			})
			sum += invested * invested
		}
		return sum
	})
}

// EffectiveSize returns Burt's effective size (1992): the number of i's neighbours less what is redundant
// among them,
//
//	Σ_{j ∈ N(i)} (1 − Σ_{q ≠ i, j} p_iq·m_jq),  m_jq = w_jq over the largest weight of j.
//
// NaN for an isolate. Weights must not be negative. O(Σ degree²).
//
// Worked: ties 0–1, 0–2, 0–3, 1–2, all 1: 0 has 3 neighbours with one tie among them, 3 − 2·1/3 = 7/3; 1 and 2
// have 2 − 2·1/2 = 1; 3 has 1.
func EffectiveSize(g *Network) []float64 {
	strength := Strength(g)
	most := make([]float64, g.Nodes())
	for v := range most {
		for _, w := range g.NeighbourWeights(int32(v)) {
			most[v] = max(most[v], w)
		}
	}
	return overNeighbourhoods(g, func(v int32, of *neighbourhood) float64 {
		size := 0.0
		for _, j := range g.Neighbours(v) {
			redundant := 0.0
			of.common(j, func(_ int32, toQ, fromQ float64) {
				redundant += toQ / strength[v] * fromQ / most[j]
			})
			size += 1 - redundant
		}
		return size
	})
}

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
