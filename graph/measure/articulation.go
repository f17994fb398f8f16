package measure

// Articulation returns 1 for each node whose removal splits its component, else 0 (Tarjan 1972). O(nodes +
// ties).
//
// Worked: the path 0–1–2: 0, 1, 0; a triangle: 0, 0, 0.
func Articulation(g *Network) []float64 {
	all := make([]float64, g.Nodes())
	walkBlocks(g, func(v int32) { all[v] = 1 }, nil)
	return all
}

// walkBlocks goes through the network depth first and calls cut for each articulation node (perhaps several
// times) and block, where it is not nil, with the nodes of each block: a largest part that no single node
// splits. Isolates are in no block. The walk keeps its own stack, so that a long chain is no danger.
func walkBlocks(g *Network, cut func(v int32), block func(nodes []int32)) {
	n := g.Nodes()
	found, low := make([]int32, n), make([]int32, n) // when a node was found; the earliest its branch reaches
	parent, next := make([]int32, n), make([]int32, n)
	copy(next, g.Offsets[:n])
	var path, open []int32
	clock := int32(0)
	for root := range int32(n) {
		if found[root] != 0 {
			continue
		}
		clock++
		found[root], low[root], parent[root] = clock, clock, -1
		path, open = append(path[:0], root), append(open[:0], root)
		branches := 0
		for len(path) > 0 {
			v := path[len(path)-1]
			if next[v] < g.Offsets[v+1] {
				w := g.Targets[next[v]]
				next[v]++
				switch {
				case found[w] == 0:
					clock++
					found[w], low[w], parent[w] = clock, clock, v
					path, open = append(path, w), append(open, w)
				case w != parent[v]:
					low[v] = min(low[v], found[w])
				}
				continue
			}
			path = path[:len(path)-1]
			p := parent[v]
			if p < 0 {
				continue
			}
			low[p] = min(low[p], low[v])
			if low[v] < found[p] {
				continue
			}
			// Nothing under v reaches above p: what is open from v on is a block with p.
			if p != root {
				cut(p)
			} else if branches++; branches > 1 {
				cut(p)
			}
			at := len(open) - 1
			for open[at] != v {
				at--
			}
			if block != nil {
				block(append(append([]int32(nil), open[at:]...), p))
			}
			open = open[:at]
		}
	}
}
