package measure

// nearest is a queue of nodes, nearest first: a heap of four branches, which is flat, with the distances in it.
type nearest struct {
	heap []reachedNode
	slot []int32 // by node: its place in the heap
}

type reachedNode struct {
	dist float64
	node int32
}

// put adds a node.
func (q *nearest) put(v int32, dist float64) {
	q.heap = append(q.heap, reachedNode{})
	q.up(len(q.heap)-1, reachedNode{dist, v})
}

// bring brings a node of the queue nearer.
func (q *nearest) bring(v int32, dist float64) { q.up(int(q.slot[v]), reachedNode{dist, v}) }

// take takes the nearest node away.
func (q *nearest) take() (v int32, dist float64) {
	top, last := q.heap[0], q.heap[len(q.heap)-1]
	q.heap = q.heap[:len(q.heap)-1]
	if len(q.heap) > 0 {
		q.down(last)
	}
	return top.node, top.dist
}

// farthest is the largest distance in the queue.
func (q *nearest) farthest() float64 {
	most := 0.0
	for i := range q.heap {
		if q.heap[i].dist > most {
			most = q.heap[i].dist
		}
	}
	return most
}

// up puts a node at a free place, or nearer to the top until its parent is as near.
func (q *nearest) up(at int, r reachedNode) {
	for at > 0 {
		parent := (at - 1) / 4
		if q.heap[parent].dist <= r.dist {
			break
		}
		q.set(at, q.heap[parent])
		at = parent
	}
	q.set(at, r)
}

// down puts a node at the top, or further down until no child is nearer.
func (q *nearest) down(r reachedNode) {
	at := 0
	for {
		first := 4*at + 1
		if first >= len(q.heap) {
			break
		}
		children := q.heap[first:min(first+4, len(q.heap))]
		best := 0
		for i := 1; i < len(children); i++ {
			if children[i].dist < children[best].dist {
				best = i
			}
		}
		if children[best].dist >= r.dist {
			break
		}
		q.set(at, children[best])
		at = first + best
	}
	q.set(at, r)
}

func (q *nearest) set(at int, r reachedNode) {
	q.heap[at] = r
	q.slot[r.node] = int32(at)
}
