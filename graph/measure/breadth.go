package measure

// breadth walks unweighted paths, level by level. Between two levels it goes from whichever side has fewer
// ties to look at: on the dense networks of studies that saves half of them, and those that are left nearly all
// lead where they are expected to lead, which the processor likes as much (Beamer, Asanović & Patterson 2012
// for the search; the way back is the same idea).
type breadth struct {
	g      *Network
	dist   []int32   // −1 where not reached yet
	paths  []float64 // number of shortest paths from the source, scaled by level
	shares []float64 // by node: the sum of what the nodes behind it pass on for each path
	queue  []int32   // the nodes reached, by level
	levels []front
}

// A front is the nodes at one distance, a level.
type front struct {
	from, to int // in the queue
	ties     int // of its nodes
	scale    float64
}

func newBreadth(g *Network) *breadth {
	n := g.Nodes()
	b := &breadth{
		g: g, dist: make([]int32, n), paths: make([]float64, n), shares: make([]float64, n),
		queue: make([]int32, 0, n),
	}
	for v := range b.dist {
		b.dist[v] = unreached
	}
	return b
}

const unreached = -1

func (b *breadth) from(source int32, sum []float64) (found distances) {
	b.dist[source], b.paths[source] = 0, 1
	b.queue = append(b.queue[:0], source)
	b.levels = append(b.levels[:0], front{0, 1, len(b.g.Neighbours(source)), 1})
	left := len(b.g.Targets) - b.levels[0].ties // ties of nodes not reached yet
	for left > 0 {
		next := b.reach(&b.levels[len(b.levels)-1], int32(len(b.levels)), left)
		if next.from == next.to {
			break
		}
		left -= next.ties
		steps, count := len(b.levels), next.to-next.from
		found.reached += count
		found.total += float64(count) * float64(steps)
		found.inverse += float64(count) / float64(steps)
		b.levels = append(b.levels, next)
	}
	if sum != nil {
		b.back(sum)
	}
	for _, v := range b.queue {
		b.dist[v], b.shares[v] = unreached, 0
	}
	return found
}

// reach queues what the nodes of a level lead to.
func (b *breadth) reach(last *front, steps int32, left int) front {
	next := front{from: len(b.queue), scale: 1}
	if last.ties <= left {
		b.reachOut(b.queue[last.from:last.to], steps)
	} else {
		b.reachBack(steps)
	}
	next.to = len(b.queue)
	high := 0.0
	for _, w := range b.queue[next.from:next.to] {
		next.ties += len(b.g.Neighbours(w))
		high = max(high, b.paths[w])
	}
	if high > pathsHigh {
		next.scale = pathsScale
		for _, w := range b.queue[next.from:next.to] {
			b.paths[w] = max(b.paths[w]*pathsScale, pathsLeast)
		}
	}
	return next
}

// reachOut follows the ties of a level.
func (b *breadth) reachOut(nodes []int32, steps int32) {
	for _, v := range nodes {
		paths := b.paths[v]
		for _, w := range b.g.Neighbours(v) {
			switch b.dist[w] {
			case steps:
				b.paths[w] += paths
			case unreached:
				b.dist[w], b.paths[w] = steps, paths
				b.queue = append(b.queue, w)
			}
		}
	}
}

// reachBack follows the ties of the nodes not reached yet.
func (b *breadth) reachBack(steps int32) {
	for w, d := range b.dist {
		if d != unreached {
			continue
		}
		paths := 0.0
		for _, v := range b.g.Neighbours(int32(w)) {
			if b.dist[v] == steps-1 {
				paths += b.paths[v]
			}
		}
		if paths > 0 {
			b.paths[w] = paths
			b.queue = append(b.queue, int32(w))
		}
	}
	// Only now, so that none of them is taken for one of the level before.
	for at := len(b.queue) - 1; at >= 0 && b.dist[b.queue[at]] == unreached; at-- {
		b.dist[b.queue[at]] = steps
	}
}

// back adds up the dependencies of the source on the nodes, from the farthest level inwards.
func (b *breadth) back(sum []float64) {
	for steps := len(b.levels) - 1; steps > 0; steps-- {
		at := &b.levels[steps]
		for _, w := range b.queue[at.from:at.to] {
			rest := b.paths[w] * b.shares[w]
			sum[w] += rest
			b.shares[w] = (1 + rest) / b.paths[w] * at.scale // from here on what it passes on
		}
		if steps == 1 {
			return // to the source, which does not depend on itself
		}
		before := &b.levels[steps-1]
		if at.ties <= before.ties {
			b.passOn(b.queue[at.from:at.to], int32(steps-1))
		} else {
			b.collect(b.queue[before.from:before.to], int32(steps))
		}
	}
}

// passOn gives the shares of a level to the nodes before it.
func (b *breadth) passOn(nodes []int32, before int32) {
	for _, w := range nodes {
		share := b.shares[w]
		for _, v := range b.g.Neighbours(w) {
			if b.dist[v] == before {
				b.shares[v] += share
			}
		}
	}
}

// collect takes the shares of a level for the nodes before it.
func (b *breadth) collect(nodes []int32, behind int32) {
	for _, v := range nodes {
		shares := 0.0
		for _, w := range b.g.Neighbours(v) {
			if b.dist[w] == behind {
				shares += b.shares[w]
			}
		}
		b.shares[v] = shares
	}
}
