package layout

import (
	"math"

	"samsyn/out/scene"
)

// A polisher moves nodes, labels and whole groups of an arrangement by small steps wherever that makes straight
// lines meet less. Everything keeps its distance all the while.
type polisher struct {
	o       Options
	air     float64
	boxes   []Node // nodes, then labels
	at      []scene.Point
	nodes   int
	group   []int // by box; −1 for none
	of      [][]int
	ends    [][2]int // of the edges, each pair once
	lines   []int    // between the ends: how many
	shapes  [][]scene.Point
	round   [][]scene.Point // by box: the outline around it, from its middle
	scratch []scene.Point
}

// polish improves what bodies at these places make. Graphs that are large are left as they are.
func polish(bodies []*body, at []scene.Point, nodes []Node, edges []Edge, air float64, o Options) *polisher {
	p := &polisher{o: o, air: air, nodes: len(nodes), of: make([][]int, len(o.Groups)), shapes: make([][]scene.Point, len(o.Groups))}
	p.boxes = append(p.boxes, nodes...)
	p.at, p.group = make([]scene.Point, len(nodes)), make([]int, len(nodes))
	for i, b := range bodies {
		for k, n := range b.nodes {
			p.at[n], p.group[n] = eighths(plus(at[i], b.offsets[k])), b.group
		}
		if b.group < 0 {
			continue
		}
		p.of[b.group] = append(p.of[b.group], b.nodes...)
		if b.label >= 0 {
			p.of[b.group] = append(p.of[b.group], len(p.boxes))
			p.boxes, p.group = append(p.boxes, o.Groups[b.group].Label), append(p.group, b.group)
			p.at = append(p.at, eighths(plus(at[i], b.offsets[b.label])))
		}
	}
	known := map[[2]int]int{}
	for _, e := range edges {
		k, there := known[pair(e)]
		if !there {
			k = len(p.ends)
			known[pair(e)] = k
			p.ends, p.lines = append(p.ends, pair(e)), append(p.lines, 0)
		}
		p.lines[k]++
	}
	for _, n := range p.boxes {
		p.round = append(p.round, rounding(scene.Point{}, n))
	}
	for g := range p.of {
		p.shapes[g] = p.shape(g)
	}
	// What is large is left as it is, and what is small is annealed, which begins by shaking everything.
	const most = 20_000
	if e := p.effort(); e > small && e <= most {
		p.settled(p.cost())
	}
	return p
}

// effort is how many pairs of lines, and of lines and boxes, one look at all of them sees.
func (p *polisher) effort() int { return len(p.ends) * (len(p.ends) + len(p.boxes)) }

// small is the effort up to which time allows more than small steps.
const small = 4_000

// settled tries everything until nothing helps any more, and returns what all costs then.
func (p *polisher) settled(cost float64) float64 {
	for range 6 {
		before := cost
		for i := range p.boxes {
			cost = p.shift([]int{i}, cost)
		}
		for g := range p.of {
			cost = p.shift(p.of[g], cost)
			cost = p.turnOver(g, cost)
			for k, i := range p.of[g] {
				for _, j := range p.of[g][:k] {
					cost = p.better([]int{i, j}, []scene.Point{p.at[j], p.at[i]}, cost)
				}
			}
		}
		if cost > before-1 {
			break
		}
	}
	return cost
}

// shift tries boxes elsewhere, together: near where they are and, where the graph is small, far off too.
func (p *polisher) shift(which []int, cost float64) float64 {
	var ways []scene.Point
	if p.effort() <= small {
		const step, across, down = 100, 6, 4
		for y := -down; y <= down; y++ {
			for x := -across; x <= across; x++ {
				ways = append(ways, scene.Point{X: float64(x) * step, Y: float64(y) * step})
			}
		}
	}
	for _, step := range []float64{160, 70, 30, 12} {
		for _, d := range [8]scene.Point{{X: 1}, {X: -1}, {Y: 1}, {Y: -1}, {X: 0.7, Y: 0.7}, {X: -0.7, Y: 0.7}, {X: 0.7, Y: -0.7}, {X: -0.7, Y: -0.7}} {
			ways = append(ways, scene.Point{X: d.X * step, Y: d.Y * step})
		}
	}
	to := make([]scene.Point, len(which))
	start := make([]scene.Point, len(which))
	for k, i := range which {
		start[k] = p.at[i]
	}
	for _, d := range ways {
		for k := range which {
			to[k] = plus(start[k], d)
		}
		cost = p.better(which, to, cost)
	}
	return cost
}

// turnOver tries a group left to right and upside down.
func (p *polisher) turnOver(g int, cost float64) float64 {
	for _, f := range []scene.Point{{X: -1, Y: 1}, {X: 1, Y: -1}, {X: -1, Y: -1}} {
		b := boundsOf(p.shapes[g])
		to := make([]scene.Point, len(p.of[g]))
		for k, i := range p.of[g] {
			cx, cy := (b.x0+b.x1)/2, (b.y0+b.y1)/2
			to[k] = scene.Point{X: cx + f.X*(p.at[i].X-cx), Y: cy + f.Y*(p.at[i].Y-cy)}
		}
		cost = p.better(p.of[g], to, cost)
	}
	return cost
}

// better is try for what costs less, and returns what all costs then.
func (p *polisher) better(which []int, to []scene.Point, cost float64) float64 {
	if c, ok := p.try(which, to, cost-1); ok {
		return c
	}
	return cost
}

// try puts some boxes elsewhere where that is allowed and all costs less than a limit then, and reports how much.
func (p *polisher) try(which []int, to []scene.Point, limit float64) (cost float64, ok bool) {
	from := make([]scene.Point, len(which))
	for k, i := range which {
		from[k], p.at[i] = p.at[i], eighths(to[k])
	}
	g := p.group[which[0]]
	var old []scene.Point
	// The dearest looks come last: nearly all tries end before them.
	if p.clearAll(which) && p.lineCost(limit) < limit+1 {
		if g >= 0 {
			old, p.shapes[g] = p.shapes[g], p.shape(g)
		}
		if g < 0 || p.allowed(g) {
			if cost = p.costWithin(limit); cost < limit {
				return cost, true
			}
		}
	}
	for k, i := range which {
		p.at[i] = from[k]
	}
	if old != nil {
		p.shapes[g] = old
	}
	return 0, false
}

// shape is the outline of a group as it lies.
func (p *polisher) shape(g int) []scene.Point {
	points := p.scratch[:0]
	for _, i := range p.of[g] {
		for _, d := range p.round[i] {
			points = append(points, plus(p.at[i], d))
		}
	}
	p.scratch = points
	return hull(points)
}

// allowed reports whether the outline of a group keeps to the page and its distance from others.
func (p *polisher) allowed(g int) bool {
	mine := p.shapes[g]
	if b := boundsOf(mine); b.x0 < 0 || b.y0 < 0 || b.x1 > p.o.Width || b.y1 > p.o.Height {
		return false
	}
	for h, other := range p.shapes {
		if h != g && !keepApart(mine, other, outlineGap-1) {
			return false
		}
	}
	for i := range p.boxes {
		if p.group[i] < 0 && !keepApart(mine, corners(p.at[i], p.boxes[i]), outlineGap-1) {
			return false
		}
	}
	return true
}

func (p *polisher) clearAll(which []int) bool {
	for _, i := range which {
		if !p.clear(i) {
			return false
		}
	}
	return true
}

// clear reports whether a box keeps to the page, and its distance to others and to the outlines of other groups.
func (p *polisher) clear(i int) bool {
	a, b := p.at[i], p.boxes[i]
	if a.X < b.W/2 || a.Y < b.H/2 || a.X > p.o.Width-b.W/2 || a.Y > p.o.Height-b.H/2 {
		return false
	}
	for j, c := range p.at {
		gap := p.air
		if i >= p.nodes || j >= p.nodes {
			gap = labelGap
		}
		if j != i && math.Abs(a.X-c.X) < (b.W+p.boxes[j].W)/2+gap-1 && math.Abs(a.Y-c.Y) < (b.H+p.boxes[j].H)/2+gap-1 {
			return false
		}
	}
	if p.group[i] < 0 {
		for _, shape := range p.shapes {
			if !keepApart(shape, corners(a, b), outlineGap-1) {
				return false
			}
		}
	}
	return true
}

// eighths rounds a place, as cost is rounded, so that the last bits of another processor's arithmetic decide
// nothing.
func eighths(p scene.Point) scene.Point {
	return scene.Point{X: math.Round(p.X*8) / 8, Y: math.Round(p.Y*8) / 8}
}
