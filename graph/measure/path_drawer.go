package measure

import (
	"math/bits"
	"math/rand/v2"
	"slices"
)

// A pathDrawer draws shortest paths, unweighted, between nodes drawn at random. It goes from both ends at once, from
// whichever has fewer ties to look at, which on networks of a small diameter spares nearly all of them.
type pathDrawer struct {
	g     *Network
	draws *rand.PCG
	ends  [2]pathEnd
	looks int // at ties, until now

	crossings []crossing
	weights   []float64 // of what is drawn from
}

// A crossing is a tie between what one end has reached and the outermost level of the other.
type crossing struct{ from, to int32 }

// A pathEnd is what one end of a path has reached.
type pathEnd struct {
	dist   []int32   // −1 where not reached yet
	paths  []float64 // number of shortest paths from the end, scaled by level
	queue  []int32   // nodes reached, by level
	from   int       // where the outermost level begins in the queue
	levels int32     // its distance
	ties   int       // of its nodes
}

func newPathDrawer(g *Network, draws *rand.PCG) *pathDrawer {
	d := &pathDrawer{g: g, draws: draws}
	for i := range d.ends {
		d.ends[i] = pathEnd{dist: make([]int32, g.Nodes()), paths: make([]float64, g.Nodes())}
		for v := range d.ends[i].dist {
			d.ends[i].dist[v] = unreached
		}
	}
	return d
}

// draw draws a pair of nodes and, where there is any, one of their shortest paths, and counts the nodes within.
func (d *pathDrawer) draw(passed []int32) {
	a := d.below(d.g.Nodes())
	b := d.below(d.g.Nodes() - 1)
	if b >= a {
		b++
	}
	d.ends[0].begin(d.g, int32(a))
	d.ends[1].begin(d.g, int32(b))
	for {
		nearer, other := &d.ends[0], &d.ends[1]
		if other.ties < nearer.ties {
			nearer, other = other, nearer
		}
		if nearer.from == len(nearer.queue) {
			break // and never will
		}
		d.looks += nearer.ties
		if d.meet(nearer, other); len(d.crossings) > 0 {
			d.take(nearer, other, passed)
			break
		}
		nearer.grow(d.g)
	}
	for i := range d.ends {
		d.ends[i].forget()
	}
}

func (e *pathEnd) begin(g *Network, v int32) {
	e.dist[v], e.paths[v] = 0, 1
	e.queue, e.from, e.levels, e.ties = append(e.queue[:0], v), 0, 0, len(g.Neighbours(v))
}

func (e *pathEnd) forget() {
	for _, v := range e.queue {
		e.dist[v] = unreached
	}
}

// meet finds the ties that lead from the outermost level of one end to what the other has reached: there to its
// outermost level too, as a node further in would have been met before.
func (d *pathDrawer) meet(e, other *pathEnd) {
	found := 0
	for _, v := range e.queue[e.from:] {
		neighbours := d.g.Neighbours(v)
		d.crossings = slices.Grow(d.crossings[:found], len(neighbours))
		list := d.crossings[found : found+len(neighbours)]
		k := 0
		for _, w := range neighbours {
			// Written whether it is one or not: a processor that has to guess is slower.
			list[k] = crossing{v, w}
			k += int(^uint32(other.dist[w]) >> 31) // 1 where it is reached
		}
		found += k
	}
	d.crossings = d.crossings[:found]
}

// grow reaches one level further.
func (e *pathEnd) grow(g *Network) {
	last := e.queue[e.from:]
	e.from = len(e.queue)
	e.levels++
	for _, v := range last {
		paths := e.paths[v]
		for _, w := range g.Neighbours(v) {
			switch e.dist[w] {
			case e.levels:
				e.paths[w] += paths
			case unreached:
				e.dist[w], e.paths[w] = e.levels, paths
				e.queue = append(e.queue, w)
			}
		}
	}
	e.ties = 0
	high := 0.0
	for _, w := range e.queue[e.from:] {
		e.ties += len(g.Neighbours(w))
		high = max(high, e.paths[w])
	}
	if high > pathsHigh {
		for _, w := range e.queue[e.from:] {
			e.paths[w] = max(e.paths[w]*pathsScale, pathsLeast)
		}
	}
}

// take draws the tie by which the ends meet, and from there a way back to each. Every tie and node is as likely as
// there are paths through it, so that every path is as likely as any other.
func (d *pathDrawer) take(e, other *pathEnd, passed []int32) {
	const half = 1e-100 // as the product of two high numbers is higher than any
	d.weights = d.weights[:0]
	for _, c := range d.crossings {
		d.weights = append(d.weights, max(e.paths[c.from]*half*other.paths[c.to], pathsLeast))
	}
	met := d.crossings[d.pick()]
	d.walk(e, met.from, passed)
	d.walk(other, met.to, passed)
}

// walk counts a node and draws the way from it back to an end.
func (d *pathDrawer) walk(e *pathEnd, v int32, passed []int32) {
	for e.dist[v] > 0 {
		passed[v]++
		if e.dist[v] == 1 {
			return
		}
		neighbours := d.g.Neighbours(v)
		d.looks += len(neighbours)
		d.weights = d.weights[:0]
		for _, w := range neighbours {
			weight := 0.0
			if e.dist[w] == e.dist[v]-1 {
				weight = e.paths[w]
			}
			d.weights = append(d.weights, weight)
		}
		v = neighbours[d.pick()]
	}
}

// pick draws a position, each as likely as its weight says; some weight is above zero.
func (d *pathDrawer) pick() int {
	total := 0.0
	for _, weight := range d.weights {
		total += weight
	}
	const unit = 1.0 / (1 << 53)
	left := float64(d.draws.Uint64()>>11) * unit * total
	picked := -1
	for at, weight := range d.weights {
		if weight > 0 {
			picked = at
			if left -= weight; left < 0 {
				break
			}
		}
	}
	return picked
}

func (d *pathDrawer) below(n int) int {
	i, _ := bits.Mul64(d.draws.Uint64(), uint64(n))
	return int(i)
}
