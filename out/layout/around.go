package layout

import (
	"math"

	"samsyn/out/scene"
)

// A corner is a place where a way around a node may bend, a hair outside the node's grown box.
type corner struct {
	scene.Point
	node   int
	dx, dy float64 // which corner: −1 or 1 each
}

func (r *router) findCorners() {
	const hair = 0.5
	for i, b := range r.boxes {
		for _, d := range [4][2]float64{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}} {
			p := scene.Point{X: b.x0 - hair, Y: b.y0 - hair}
			if d[0] > 0 {
				p.X = b.x1 + hair
			}
			if d[1] > 0 {
				p.Y = b.y1 + hair
			}
			if r.clear([]scene.Point{p, p}, -1, -1) && !r.covered(p) {
				r.corners = append(r.corners, corner{p, i, d[0], d[1]})
			}
		}
	}
	r.seen = make([][]int, len(r.corners))
}

func (r *router) covered(p scene.Point) bool {
	for _, b := range r.boxes {
		if p.X > b.x0 && p.X < b.x1 && p.Y > b.y0 && p.Y < b.y1 {
			return true
		}
	}
	return false
}

// around finds the shortest way from node to node over corners that see each other (Dijkstra), a little
// longer for every bend, with the bends rounded where there is room;
// shifted by aside, away from the nodes it passes.
func (r *router) around(from, to int, aside float64) (way, bool) {
	const bend = 60.0
	n := len(r.corners)
	far, before, done := make([]float64, n), make([]int, n), make([]bool, n)
	a, b := r.centres[from], r.centres[to]
	for i, c := range r.corners {
		far[i], before[i] = math.Inf(1), -1
		if r.clear([]scene.Point{a, c.Point}, from, from) {
			far[i] = dist(a, c.Point) + bend
		}
	}
	best, last := math.Inf(1), -1
	for range r.corners {
		next := -1
		for i := range r.corners {
			if !done[i] && far[i] < best && (next < 0 || far[i] < far[next]) {
				next = i
			}
		}
		if next < 0 {
			break
		}
		done[next] = true
		c := r.corners[next]
		if total := far[next] + dist(c.Point, b); total < best && r.clear([]scene.Point{c.Point, b}, to, to) {
			best, last = total, next
		}
		for _, i := range r.sees(next) {
			if d := far[next] + dist(c.Point, r.corners[i].Point) + bend; d < far[i]-1e-9 {
				far[i], before[i] = d, next
			}
		}
	}
	if last < 0 {
		return way{}, false
	}
	var bends []corner
	for i := last; i >= 0; i = before[i] {
		bends = append([]corner{r.corners[i]}, bends...)
	}
	// Rounding needs room, and so does running beside another line; a narrow place may have neither.
	const room = 4.0
	for _, off := range []float64{room + math.Abs(aside), room, 0} {
		points := []scene.Point{a}
		for _, c := range bends {
			points = append(points, scene.Point{X: c.X + c.dx*off, Y: c.Y + c.dy*off})
		}
		points = append(points, b)
		for _, w := range []way{rounded(points), polyline(points)} {
			if r.clear(w.line, from, to) {
				return w, true
			}
		}
	}
	return way{}, false
}

func (r *router) sees(i int) []int {
	if r.seen[i] == nil {
		r.seen[i] = []int{}
		for j, c := range r.corners {
			if j != i && r.clear([]scene.Point{r.corners[i].Point, c.Point}, -1, -1) {
				r.seen[i] = append(r.seen[i], j)
			}
		}
	}
	return r.seen[i]
}

// rounded is a way through points with its bends rounded off.
func rounded(points []scene.Point) way {
	const radius = 14.0
	w := way{[]scene.Segment{{Op: scene.Move, Points: points[:1]}}, points[:1:1]}
	for i := 1; i < len(points)-1; i++ {
		p := points[i]
		in, out := toward(p, points[i-1], radius), toward(p, points[i+1], radius)
		w.segments = append(w.segments,
			scene.Segment{Op: scene.Line, Points: []scene.Point{in}},
			scene.Segment{Op: scene.Quad, Points: []scene.Point{p, out}})
		w.line = append(w.line, chords(in, p, out)...)
	}
	end := points[len(points)-1]
	w.segments = append(w.segments, scene.Segment{Op: scene.Line, Points: []scene.Point{end}})
	w.line = append(w.line, end)
	return w
}

func polyline(points []scene.Point) way {
	w := way{line: points}
	for i, p := range points {
		op := scene.Line
		if i == 0 {
			op = scene.Move
		}
		w.segments = append(w.segments, scene.Segment{Op: op, Points: []scene.Point{p}})
	}
	return w
}

// toward is the point at a distance from p towards q, at most half way.
func toward(p, q scene.Point, distance float64) scene.Point {
	t := math.Min(distance/math.Max(dist(p, q), 1e-9), 0.5)
	return scene.Point{X: p.X + (q.X-p.X)*t, Y: p.Y + (q.Y-p.Y)*t}
}

func dist(p, q scene.Point) float64 { return math.Hypot(p.X-q.X, p.Y-q.Y) }
