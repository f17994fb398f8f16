package measure

// Components returns the connected components, each as its nodes in ascending order, by their smallest node;
// an isolate is one of its own. O(nodes + ties).
//
// Worked: the ties 0–2 and 3–4 among five nodes: {0 2}, {1}, {3 4}.
func Components(g *Network) [][]int32 {
	n := g.Nodes()
	label := make([]int32, n)
	for v := range label {
		label[v] = -1
	}
	var sizes []int32
	queue := make([]int32, 0, n)
	for start := range int32(n) {
		if label[start] >= 0 {
			continue
		}
		of := int32(len(sizes))
		label[start] = of
		queue = append(queue[:0], start)
		for head := 0; head < len(queue); head++ {
			for _, w := range g.Neighbours(queue[head]) {
				if label[w] < 0 {
					label[w] = of
					queue = append(queue, w)
				}
			}
		}
		sizes = append(sizes, int32(len(queue)))
	}
	backing := make([]int32, n)
	parts := make([][]int32, len(sizes))
	at := int32(0)
	for i, size := range sizes {
		parts[i] = backing[at : at : at+size]
		at += size
	}
	for v, of := range label {
		parts[of] = append(parts[of], int32(v))
	}
	return parts
}
