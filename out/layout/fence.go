package layout

import (
	"math"

	"samsyn/out/scene"
)

// sides is in how many directions an outline is measured, evenly around.
const sides = 24

// directions are of unit length, as far as so many digits go: sums of products with places, which are whole
// eighths, are exact, and come out the same on every processor.
var directions = func() (list [sides]scene.Point) {
	const digits = 1024
	for d := range list {
		sin, cos := math.Sincos(2 * math.Pi * float64(d) / sides)
		list[d] = scene.Point{X: math.Round(cos*digits) / digits, Y: math.Round(sin*digits) / digits}
	}
	return list
}()

// A fence is a convex outline: how far it goes in each of the directions. It is a little larger than the hull of
// what it holds and far cheaper: two fences make one by 24 comparisons.
type fence [sides]float64

// fenceAround is the fence around a box, a margin larger, with its corners rounded off by a radius.
func fenceAround(n Node, margin, radius float64) fence {
	w, h := n.W/2+margin, n.H/2+margin
	r := min(radius, w, h)
	var f fence
	for d, v := range directions {
		f[d] = math.Ceil(((w-r)*math.Abs(v.X)+(h-r)*math.Abs(v.Y)+r)*1024) / 1024
	}
	return f
}

// add widens a fence so that it holds another one, which is at a place.
func (f *fence) add(g *fence, at scene.Point) {
	for d := range sides / 2 {
		along := at.X*directions[d].X + at.Y*directions[d].Y
		f[d] = max(f[d], g[d]+along)
		f[d+sides/2] = max(f[d+sides/2], g[d+sides/2]-along)
	}
}

// moved is a fence elsewhere.
func (f *fence) moved(by scene.Point) fence {
	g := *f
	for d := range sides / 2 {
		along := by.X*directions[d].X + by.Y*directions[d].Y
		g[d] += along
		g[d+sides/2] -= along
	}
	return g
}

// flipped is a fence turned over about the origin, left to right, upside down or both.
func (f *fence) flipped(across, over bool) fence {
	var g fence
	for d := range f {
		from := d
		if across {
			from = (sides*3/2 - from) % sides
		}
		if over {
			from = (sides - from) % sides
		}
		g[d] = f[from]
	}
	return g
}

// nothing is the fence around nothing.
func nothing() (f fence) {
	for d := range f {
		f[d] = math.Inf(-1)
	}
	return f
}

// overlap is how far two fences would have to move to keep a gap.
func (f *fence) overlap(g *fence, gap float64) float64 {
	const down = sides / 4 // across and down first: most keep apart so
	if f[0]+gap+g[sides/2] <= 0 || g[0]+gap+f[sides/2] <= 0 || f[down]+gap+g[down+sides/2] <= 0 || g[down]+gap+f[down+sides/2] <= 0 {
		return 0
	}
	least := math.Inf(1)
	for d := range sides / 2 {
		least = min(least, f[d]+gap+g[d+sides/2], g[d]+gap+f[d+sides/2])
		if least <= 0 {
			return 0
		}
	}
	return least
}

// size is width and height.
func (f *fence) size() (w, h float64) { return f[0] + f[sides/2], f[sides/4] + f[sides*3/4] }

// middle is that of the bounds.
func (f *fence) middle() scene.Point {
	return scene.Point{X: (f[0] - f[sides/2]) / 2, Y: (f[sides/4] - f[sides*3/4]) / 2}
}

// area is that within a fence, of which every side touches what it holds.
func (f *fence) area() float64 {
	sum := f[sides-1] * (f[0] - turnCos*f[sides-1])
	for d := range sides - 1 {
		sum += f[d] * (f[d+1] - turnCos*f[d])
	}
	return sum / turnSin
}

// turnSin and turnCos are of the angle from one direction to the next.
var turnSin, turnCos = math.Sincos(2 * math.Pi / sides)

// cut reports whether a segment passes through a fence (Cyrus and Beck).
func (f *fence) cut(a, b scene.Point) bool {
	if min(a.X, b.X) >= f[0] || max(a.X, b.X) <= -f[sides/2] || min(a.Y, b.Y) >= f[sides/4] || max(a.Y, b.Y) <= -f[sides*3/4] {
		return false
	}
	t0, t1 := 0.0, 1.0
	for d := range f {
		n := &directions[d]
		in, out := f[d]-a.X*n.X-a.Y*n.Y, f[d]-b.X*n.X-b.Y*n.Y // above 0 inside
		switch {
		case in <= 0 && out <= 0:
			return false
		case in < 0:
			t0 = max(t0, in/(in-out))
		case out < 0:
			t1 = min(t1, in/(in-out))
		}
	}
	return t0 < t1
}
