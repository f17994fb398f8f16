package layout

import (
	"math"

	"samsyn/out/scene"
)

// A way is a candidate for an edge: the segments and the same as a polyline.
type way struct {
	segments []scene.Segment
	line     []scene.Point
}

// route leads every edge from centre to centre: straight where nothing stands in between, else as the
// flattest arc that clears all other nodes, else along the shortest way around their corners. Edges of the
// same two nodes lie side by side.
func route(centres []scene.Point, nodes []Node, edges []Edge, o Options) [][]scene.Segment {
	r := newRouter(centres, nodes, o)
	beside := map[[2]int][]int{} // the edges of two nodes
	for i, e := range edges {
		beside[pair(e)] = append(beside[pair(e)], i)
	}
	routes := make([][]scene.Segment, len(edges))
	for i, e := range edges {
		if group := beside[pair(e)]; group[0] == i {
			for k, w := range r.lead(e, len(group)) {
				j := group[k]
				routes[j] = w.segments
				if edges[j].From != e.From {
					routes[j] = reversed(w)
				}
			}
		}
	}
	return routes
}

// reversed is a way from its end to its beginning.
func reversed(w way) []scene.Segment {
	out := []scene.Segment{{Op: scene.Move, Points: []scene.Point{w.line[len(w.line)-1]}}}
	for i := len(w.segments) - 1; i > 0; i-- {
		before := w.segments[i-1].Points
		points := []scene.Point{before[len(before)-1]}
		if s := w.segments[i]; s.Op == scene.Quad {
			points = []scene.Point{s.Points[0], points[0]}
		}
		out = append(out, scene.Segment{Op: w.segments[i].Op, Points: points})
	}
	return out
}

func pair(e Edge) [2]int { return [2]int{min(e.From, e.To), max(e.From, e.To)} }

type router struct {
	centres []scene.Point
	boxes   []box // grown by the clearance
	page    box
	corners []corner
	seen    [][]int // by corner: the corners it sees; nil until asked
}

type box struct{ x0, y0, x1, y1 float64 }

func newRouter(centres []scene.Point, nodes []Node, o Options) *router {
	clearance := math.Min(o.Gap*0.4, 16)
	r := &router{centres: centres, page: box{0, 0, o.Width, o.Height}}
	for i, n := range nodes {
		c := centres[i]
		w, h := n.W/2+clearance, n.H/2+clearance
		r.boxes = append(r.boxes, box{c.X - w, c.Y - h, c.X + w, c.Y + h})
	}
	r.findCorners()
	return r
}

// lead finds the ways of n edges of the same two nodes, side by side, from the first one's From.
func (r *router) lead(e Edge, n int) []way {
	for bow := 0.0; bow <= mostBow; bow += bowStep {
		for _, s := range []float64{bow, -bow} {
			if ways := r.arcs(e, n, s); r.allClear(ways, e) {
				return ways
			}
		}
	}
	if ways := r.apart(e, n); ways != nil {
		return ways
	}
	ways := make([]way, n)
	for k := range ways {
		var ok bool
		if ways[k], ok = r.around(e.From, e.To, float64(k)*lane/2); !ok {
			ways[k] = r.arcs(e, n, 0)[k]
		}
	}
	return ways
}

// The bows that are tried: beside the straight line, in its middle.
const bowStep, mostBow = 12.0, 264.0

// apart finds arcs that pass on either side of what is in the way of arcs side by side; nil where there are none.
func (r *router) apart(e Edge, n int) []way {
	const least = 20.0 // between two arcs, in their middle
	var ways []way
	var bows []float64
	for bow := 0.0; bow <= mostBow && len(ways) < n; bow += bowStep {
		for _, s := range []float64{bow, -bow} {
			near := len(ways) == n
			for _, other := range bows {
				near = near || math.Abs(other-s) < least
			}
			if near {
				continue
			}
			if w := arc(r.centres[e.From], r.centres[e.To], s); r.clear(w.line, e.From, e.To) {
				ways, bows = append(ways, w), append(bows, s)
			}
		}
	}
	if len(ways) < n {
		return nil
	}
	return ways
}

// lane is the distance of two edges of the same two nodes, in their middle.
const lane = 26.0

// arcs are n arcs side by side, their middle bow beside the straight line.
func (r *router) arcs(e Edge, n int, bow float64) []way {
	ways := make([]way, n)
	for k := range ways {
		ways[k] = arc(r.centres[e.From], r.centres[e.To], bow+(float64(k)-float64(n-1)/2)*lane)
	}
	return ways
}

func (r *router) allClear(ways []way, e Edge) bool {
	for _, w := range ways {
		if !r.clear(w.line, e.From, e.To) {
			return false
		}
	}
	return true
}

// arc is the quadratic curve whose middle lies bow beside the straight line.
func arc(a, b scene.Point, bow float64) way {
	dx, dy := b.X-a.X, b.Y-a.Y
	d := math.Hypot(dx, dy)
	if bow == 0 || d == 0 {
		return way{
			[]scene.Segment{{Op: scene.Move, Points: []scene.Point{a}}, {Op: scene.Line, Points: []scene.Point{b}}},
			[]scene.Point{a, b},
		}
	}
	control := scene.Point{X: (a.X+b.X)/2 - dy/d*2*bow, Y: (a.Y+b.Y)/2 + dx/d*2*bow}
	return way{
		[]scene.Segment{{Op: scene.Move, Points: []scene.Point{a}}, {Op: scene.Quad, Points: []scene.Point{control, b}}},
		chords(a, control, b),
	}
}

// chords is a quadratic curve as a polyline.
func chords(a, control, b scene.Point) []scene.Point {
	const n = 24
	line := make([]scene.Point, n+1)
	for i := range line {
		t := float64(i) / n
		u := 1 - t
		line[i] = scene.Point{
			X: u*u*a.X + 2*u*t*control.X + t*t*b.X,
			Y: u*u*a.Y + 2*u*t*control.Y + t*t*b.Y,
		}
	}
	return line
}

// clear reports whether a line keeps to the page and crosses no node but the two.
func (r *router) clear(line []scene.Point, from, to int) bool {
	for _, p := range line {
		if p.X < r.page.x0 || p.Y < r.page.y0 || p.X > r.page.x1 || p.Y > r.page.y1 {
			return false
		}
	}
	for i, b := range r.boxes {
		if i == from || i == to {
			continue
		}
		for k := 1; k < len(line); k++ {
			if b.cuts(line[k-1], line[k]) {
				return false
			}
		}
	}
	return true
}

// cuts reports whether a segment passes through the box.
func (b box) cuts(p, q scene.Point) bool {
	return crosses(p, q, scene.Point{X: (b.x0 + b.x1) / 2, Y: (b.y0 + b.y1) / 2}, (b.x1-b.x0)/2, (b.y1-b.y0)/2)
}
