package measure

import "math"

// equalLengths is the relative difference within which two path lengths count as equal: 1/3 three times over
// is as long as 1.
const equalLengths = 1e-10

// dijkstra walks weighted paths, nearest node first.
type dijkstra struct {
	g       *Network
	lengths []float64 // beside g.Weights
	dist    []float64 // +Inf where not reached yet
	rank    []int32   // by node: its place in order; −1 while not final
	order   []int32   // the final nodes, nearest first
	paths   []float64 // number of shortest paths from the source, scaled by epoch
	epoch   []int32   // by node: how often the numbers had been scaled down when it became final
	rest    []float64 // dependency of the source on the node
	heap    []int32   // nodes reached but not final, nearest on top
	slot    []int32   // by node: its place in heap
}

func newDijkstra(g *Network, lengths []float64) *dijkstra {
	n := g.Nodes()
	d := &dijkstra{
		g: g, lengths: lengths, dist: make([]float64, n), rank: make([]int32, n), order: make([]int32, 0, n),
		paths: make([]float64, n), epoch: make([]int32, n), rest: make([]float64, n), slot: make([]int32, n),
	}
	for v := range d.dist {
		d.dist[v], d.rank[v] = math.Inf(1), -1
	}
	return d
}

func (d *dijkstra) from(source int32, sum []float64) (found distances) {
	d.dist[source] = 0
	d.order = d.order[:0]
	d.push(source)
	epoch := int32(0)
	for len(d.heap) > 0 {
		v := d.pop()
		d.rank[v] = int32(len(d.order))
		d.order = append(d.order, v)
		paths := 0.0
		if v == source {
			paths = 1
		} else {
			found.reached++
			found.total += d.dist[v]
			found.inverse += 1 / d.dist[v]
		}
		lengths := d.lengths[d.g.Offsets[v]:d.g.Offsets[v+1]]
		limit := d.dist[v] * (1 + equalLengths)
		for k, w := range d.g.Neighbours(v) {
			if d.rank[w] >= 0 {
				if d.dist[w]+lengths[k] <= limit {
					paths += d.paths[w] * scaleBetween(d.epoch[w], epoch)
				}
				continue
			}
			if length := d.dist[v] + lengths[k]; length < d.dist[w] {
				if math.IsInf(d.dist[w], 1) {
					d.dist[w] = length
					d.push(w)
				} else {
					d.dist[w] = length
					d.up(int(d.slot[w]))
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
	for at := len(d.order) - 1; at > 0; at-- {
		w := d.order[at]
		share := (1 + d.rest[w]) / d.paths[w]
		limit := d.dist[w] * (1 + equalLengths)
		lengths := d.lengths[d.g.Offsets[w]:d.g.Offsets[w+1]]
		for k, v := range d.g.Neighbours(w) {
			if d.rank[v] < d.rank[w] && d.dist[v]+lengths[k] <= limit {
				d.rest[v] += d.paths[v] * share * scaleBetween(d.epoch[v], d.epoch[w])
			}
		}
		sum[w] += d.rest[w]
	}
}

func (d *dijkstra) push(v int32) {
	d.slot[v] = int32(len(d.heap))
	d.heap = append(d.heap, v)
	d.up(len(d.heap) - 1)
}

func (d *dijkstra) pop() int32 {
	top, last := d.heap[0], len(d.heap)-1
	d.heap[0] = d.heap[last]
	d.slot[d.heap[0]] = 0
	d.heap = d.heap[:last]
	for at := 0; ; {
		child := 2*at + 1
		if child+1 < last && d.dist[d.heap[child+1]] < d.dist[d.heap[child]] {
			child++
		}
		if child >= last || d.dist[d.heap[child]] >= d.dist[d.heap[at]] {
			return top
		}
		d.swap(at, child)
		at = child
	}
}

// up moves a node towards the top until its parent is as near.
func (d *dijkstra) up(at int) {
	for at > 0 {
		parent := (at - 1) / 2
		if d.dist[d.heap[parent]] <= d.dist[d.heap[at]] {
			return
		}
		d.swap(at, parent)
		at = parent
	}
}

func (d *dijkstra) swap(a, b int) {
	d.heap[a], d.heap[b] = d.heap[b], d.heap[a]
	d.slot[d.heap[a]], d.slot[d.heap[b]] = int32(a), int32(b)
}
