package measure

import (
	"cmp"
	"math"
	"slices"
)

// equalLengths is the relative difference within which two path lengths count as equal: 1/3 three times over
// is as long as 1.
const equalLengths = 1e-10

// tieLengths are the ties of a network with their lengths, 1/weight, those of each node from the shortest on: most
// are longer than any path that is looked for, and need no look.
type tieLengths struct {
	offsets []int32
	ties    []tieLength
	within  []int32 // by node: how many can be reached from it, itself among them
}

type tieLength struct {
	length float64
	to     int32
}

func lengthsByNode(g *Network) *tieLengths {
	t := &tieLengths{g.Offsets, make([]tieLength, len(g.Targets)), make([]int32, g.Nodes())}
	for _, part := range Components(g) {
		for _, v := range part {
			t.within[v] = int32(len(part))
		}
	}
	inBlocks(g.Nodes(), nil, func(_, from, to int, _ func()) {
		for v := int32(from); v < int32(to); v++ {
			row := t.of(v)
			for k, w := range g.Neighbours(v) {
				row[k] = tieLength{1 / g.NeighbourWeights(v)[k], w}
			}
			slices.SortFunc(row, func(a, b tieLength) int { return cmp.Or(cmp.Compare(a.length, b.length), cmp.Compare(a.to, b.to)) })
		}
	})
	return t
}

func (t *tieLengths) of(v int32) []tieLength { return t.ties[t.offsets[v]:t.offsets[v+1]] }

// dijkstra walks weighted paths, nearest node first.
type dijkstra struct {
	ties  *tieLengths
	dist  []float64 // +Inf where not reached yet
	rank  []int32   // by node: its place in order; −1 while not final
	order []int32   // the final nodes, nearest first
	paths []float64 // number of shortest paths from the source, scaled by epoch
	epoch []int32   // by node: how often the numbers had been scaled down when it became final
	rest  []float64 // dependency of the source on the node
	queue nearest   // nodes reached but not final
}

func newDijkstra(ties *tieLengths) *dijkstra {
	n := len(ties.offsets) - 1
	d := &dijkstra{
		ties: ties, dist: make([]float64, n), rank: make([]int32, n), order: make([]int32, 0, n),
		paths: make([]float64, n), epoch: make([]int32, n), rest: make([]float64, n), queue: nearest{slot: make([]int32, n)},
	}
	for v := range d.dist {
		d.dist[v], d.rank[v] = math.Inf(1), -1
	}
	return d
}

// lookAgain is after how many final nodes the farthest of the others is looked for.
const lookAgain = 64

func (d *dijkstra) from(source int32, sum []float64) (found distances) {
	d.dist[source] = 0
	d.order = d.order[:0]
	d.queue.put(source, 0)
	epoch := int32(0)
	left := d.ties.within[source] - 1 // not reached yet
	farthest := math.Inf(1)           // no node that is not final is farther than this
	for len(d.queue.heap) > 0 {
		v, dist := d.queue.take()
		d.rank[v] = int32(len(d.order))
		d.order = append(d.order, v)
		paths := 0.0
		if v == source {
			paths = 1
		} else {
			found.reached++
			found.total += dist
			found.inverse += 1 / dist
		}
		if len(d.order)%lookAgain == 0 && left == 0 {
			farthest = d.queue.farthest()
		}
		limit := dist * (1 + equalLengths)
		longest := farthest - dist
		if longest < limit {
			longest = limit
		}
		for _, tie := range d.ties.of(v) {
			if tie.length > longest {
				break
			}
			before := d.dist[tie.to]
			if before+tie.length <= limit && d.rank[tie.to] >= 0 {
				paths += d.paths[tie.to] * scaleBetween(d.epoch[tie.to], epoch)
			} else if length := dist + tie.length; length < before { // and it is not final, as ties have a length
				d.dist[tie.to] = length
				if math.IsInf(before, 1) {
					left--
					d.queue.put(tie.to, length)
				} else {
					d.queue.bring(tie.to, length)
				}
			}
		}
		if paths > pathsHigh {
			paths *= pathsScale
			epoch++
		}
		d.paths[v], d.epoch[v] = max(paths, pathsLeast), epoch
	}
	if sum != nil {
		d.back(sum)
	}
	for _, v := range d.order {
		d.dist[v], d.rank[v], d.rest[v] = math.Inf(1), -1, 0
	}
	return found
}

// scaleBetween is what a number of an earlier epoch is multiplied by in a later one.
func scaleBetween(earlier, later int32) float64 {
	if earlier == later {
		return 1
	}
	return math.Pow(pathsScale, float64(later-earlier))
}

// back adds up the dependencies, from the farthest nodes inwards.
func (d *dijkstra) back(sum []float64) {
	if len(d.order) < 2 {
		return
	}
	// The source does not depend on itself, and every other node is as far from it as the first of them.
	const rounded = 1e-12
	nearest := d.dist[d.order[1]]
	for at := len(d.order) - 1; at > 0; at-- {
		w := d.order[at]
		share := (1 + d.rest[w]) / d.paths[w]
		limit := d.dist[w] * (1 + equalLengths)
		longest := limit*(1+rounded) - nearest
		for _, tie := range d.ties.of(w) {
			if tie.length > longest {
				break
			}
			if v := tie.to; d.dist[v]+tie.length <= limit && d.rank[v] < d.rank[w] {
				d.rest[v] += d.paths[v] * share * scaleBetween(d.epoch[v], d.epoch[w])
			}
		}
		sum[w] += d.rest[w]
	}
}
