package measure

// breadth walks unweighted paths, level by level.
type breadth struct {
	g     *Network
	dist  []int32   // −1 where not reached yet
	paths []float64 // number of shortest paths from the source, scaled by level
	rest  []float64 // dependency of the source on the node
	queue []int32
	scale []float64 // by level
}

func newBreadth(g *Network) *breadth {
	n := g.Nodes()
	b := &breadth{
		g: g, dist: make([]int32, n), paths: make([]float64, n), rest: make([]float64, n),
		queue: make([]int32, 0, n),
	}
	for v := range b.dist {
		b.dist[v] = -1
	}
	return b
}

func (b *breadth) from(source int32, sum []float64) (found distances) {
	b.dist[source], b.paths[source] = 0, 1
	b.queue, b.scale = append(b.queue[:0], source), append(b.scale[:0], 1)
	for head := 0; head < len(b.queue); {
		// All of a level stands in the queue when its first node is taken out.
		end := len(b.queue)
		level := b.dist[b.queue[head]] + 1
		high := b.reach(b.queue[head:end], level)
		head = end
		count := len(b.queue) - end
		found.reached += count
		found.total += float64(count) * float64(level)
		found.inverse += float64(count) / float64(level)
		scale := 1.0
		if high > pathsHigh {
			scale = pathsScale
			for _, w := range b.queue[end:] {
				b.paths[w] = max(b.paths[w]*scale, pathsLeast)
			}
		}
		b.scale = append(b.scale, scale)
	}
	if sum != nil {
		b.back(sum)
	}
	for _, v := range b.queue {
		b.dist[v], b.rest[v] = -1, 0
	}
	return found
}

// reach queues what the nodes of a level lead to, and returns a number of paths no smaller than any there.
func (b *breadth) reach(nodes []int32, level int32) (high float64) {
	for _, v := range nodes {
		paths := b.paths[v]
		for _, w := range b.g.Neighbours(v) {
			switch b.dist[w] {
			case -1:
				b.dist[w], b.paths[w] = level, paths
				b.queue = append(b.queue, w)
			case level:
				b.paths[w] += paths
				high = max(high, b.paths[w])
			}
		}
	}
	return high
}

// back adds up the dependencies, from the farthest nodes inwards.
func (b *breadth) back(sum []float64) {
	for at := len(b.queue) - 1; at > 0; at-- {
		w := b.queue[at]
		level := b.dist[w]
		share := (1 + b.rest[w]) / b.paths[w] * b.scale[level]
		for _, v := range b.g.Neighbours(w) {
			if b.dist[v] == level-1 {
				b.rest[v] += b.paths[v] * share
			}
		}
		sum[w] += b.rest[w]
	}
}
