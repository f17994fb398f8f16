package layout

import (
	"math"

	"samsyn/out/scene"
)

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

// corners are those of a box.
func corners(at scene.Point, n Node) []scene.Point {
	w, h := n.W/2, n.H/2
	return []scene.Point{{X: at.X - w, Y: at.Y - h}, {X: at.X + w, Y: at.Y - h}, {X: at.X + w, Y: at.Y + h}, {X: at.X - w, Y: at.Y + h}}
}
