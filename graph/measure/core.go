package measure

// Core returns the core number of each node: the largest k such that the node belongs to a part of the
// network in which everybody has k ties or more within the part (Seidman 1983; the algorithm is Batagelj &
// Zaveršnik 2003). 0 for an isolate. O(nodes + ties).
//
// Worked: a triangle 0 1 2 with a tail 2–3: 2, 2, 2, 1.
func Core(g *Network) []float64 {
	n := g.Nodes()
	left := make([]int32, n) // ties to nodes not taken out yet
	most := int32(0)
	for v := range left {
		left[v] = g.Offsets[v+1] - g.Offsets[v]
		most = max(most, left[v])
	}
	// order holds the nodes by what is left, and starts where each number begins: taking a node out moves each
	// neighbour one bucket down, by swapping it with the first of its own.
	starts := make([]int32, most+2)
	for _, d := range left {
		starts[d+1]++
	}
	for d := range most + 1 {
		starts[d+1] += starts[d]
	}
	order, at := make([]int32, n), make([]int32, n)
	next := append([]int32(nil), starts...)
	for v, d := range left {
		order[next[d]], at[v] = int32(v), next[d]
		next[d]++
	}
	all := make([]float64, n)
	for _, v := range order {
		all[v] = float64(left[v])
		for _, w := range g.Neighbours(v) {
			if left[w] <= left[v] {
				continue
			}
			first := starts[left[w]]
			other := order[first]
			order[first], order[at[w]] = w, other
			at[other], at[w] = at[w], first
			starts[left[w]]++
			left[w]--
		}
	}
	return all
}
