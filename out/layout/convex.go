package layout

import (
	"cmp"
	"math"
	"slices"

	"samsyn/out/scene"
)

// axes calls look with the directions across the sides of two convex outlines, both ways, until it says no, and
// reports whether it never did. Outlines that keep apart do so in one of these directions (separating axes).
func axes(a, b []scene.Point, look func(n scene.Point) bool) bool {
	for _, outline := range [][]scene.Point{a, b} {
		for i, p := range outline {
			q := outline[(i+1)%len(outline)]
			length := dist(p, q)
			if length < 1e-9 {
				continue
			}
			n := scene.Point{X: (q.Y - p.Y) / length, Y: (p.X - q.X) / length}
			if !look(n) || !look(scene.Point{X: -n.X, Y: -n.Y}) {
				return false
			}
		}
	}
	return true
}

// keepApart reports whether two convex outlines keep a gap.
func keepApart(a, b []scene.Point, gap float64) bool {
	p, q := boundsOf(a), boundsOf(b)
	if p.x0 > q.x1+gap || q.x0 > p.x1+gap || p.y0 > q.y1+gap || q.y0 > p.y1+gap {
		return true
	}
	return beyondASide(a, b, gap) || beyondASide(b, a, gap)
}

// beyondASide reports whether b lies a gap beyond some side of a. Both go round as hull does, so that a side's
// left is inside.
func beyondASide(a, b []scene.Point, gap float64) bool {
	for i, p := range a {
		q := a[(i+1)%len(a)]
		length := dist(p, q)
		if length < 1e-9 {
			continue
		}
		nx, ny := (q.Y-p.Y)/length, (p.X-q.X)/length
		limit := p.X*nx + p.Y*ny + gap - 1e-6
		beyond := true
		for _, r := range b {
			if r.X*nx+r.Y*ny < limit {
				beyond = false
				break
			}
		}
		if beyond {
			return true
		}
	}
	return false
}

// reach is how far an outline goes in a direction.
func reach(outline []scene.Point, n scene.Point) float64 {
	far := math.Inf(-1)
	for _, p := range outline {
		far = max(far, p.X*n.X+p.Y*n.Y)
	}
	return far
}

// rounding is the outline around a node's box: a margin larger, with round corners.
func rounding(at scene.Point, n Node) []scene.Point {
	const radius, steps = 40.0, 3
	w, h := n.W/2+outlineMargin, n.H/2+outlineMargin
	r := min(radius, min(w, h))
	points := make([]scene.Point, 0, 4*(steps+1))
	for quarter := range 4 {
		x, y := w-r, h-r
		if quarter == 1 || quarter == 2 {
			x = -x
		}
		if quarter > 1 {
			y = -y
		}
		for step := range steps + 1 {
			sin, cos := math.Sincos((float64(quarter) + float64(step)/steps) * math.Pi / 2)
			points = append(points, scene.Point{X: at.X + x + r*cos, Y: at.Y + y + r*sin})
		}
	}
	return points
}

// hull is the convex hull (Andrew's monotone chain), without points on its sides.
func hull(points []scene.Point) []scene.Point {
	sorted := append([]scene.Point(nil), points...)
	slices.SortFunc(sorted, func(a, b scene.Point) int { return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)) })
	chain := func(list []scene.Point) []scene.Point {
		out := make([]scene.Point, 0, 32)
		for _, p := range list {
			for len(out) > 1 && cross(out[len(out)-2], out[len(out)-1], p) <= 1e-9 {
				out = out[:len(out)-1]
			}
			out = append(out, p)
		}
		return out[:len(out)-1]
	}
	lower := chain(sorted)
	slices.Reverse(sorted)
	return append(lower, chain(sorted)...)
}

func cross(a, b, c scene.Point) float64 { return (b.X-a.X)*(c.Y-a.Y) - (b.Y-a.Y)*(c.X-a.X) }

// area is that of a polygon.
func area(polygon []scene.Point) float64 {
	sum := 0.0
	for i, p := range polygon {
		q := polygon[(i+1)%len(polygon)]
		sum += p.X*q.Y - p.Y*q.X
	}
	return math.Abs(sum) / 2
}

// through reports whether a segment passes through a convex outline (Cyrus and Beck).
func through(outline []scene.Point, a, b scene.Point) bool {
	t0, t1 := 0.0, 1.0
	for i, p := range outline {
		q := outline[(i+1)%len(outline)]
		da, db := cross(p, q, a), cross(p, q, b) // above 0 inside
		switch {
		case da <= 0 && db <= 0:
			return false
		case da < 0:
			t0 = max(t0, da/(da-db))
		case db < 0:
			t1 = min(t1, da/(da-db))
		}
	}
	return t0 < t1
}

// meet reports whether two segments cross.
func meet(a, b, c, d scene.Point) bool {
	return cross(a, b, c)*cross(a, b, d) < 0 && cross(c, d, a)*cross(c, d, b) < 0
}

func boundsOf(points []scene.Point) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, p := range points {
		b = box{min(b.x0, p.X), min(b.y0, p.Y), max(b.x1, p.X), max(b.y1, p.Y)}
	}
	return b
}

// corners are those of a box.
func corners(at scene.Point, n Node) []scene.Point {
	w, h := n.W/2, n.H/2
	return []scene.Point{{X: at.X - w, Y: at.Y - h}, {X: at.X + w, Y: at.Y - h}, {X: at.X + w, Y: at.Y + h}, {X: at.X - w, Y: at.Y + h}}
}
