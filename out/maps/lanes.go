package maps

import (
	"math"

	"samsyn/data"
	"samsyn/out/scene"
)

// A scale turns a weight into the width of a line; one serves a whole page, or all role maps of a study.
type scale struct {
	most float64 // the greatest weight
	top  float64 // width of the greatest weight where most is above 16; 0 is 28.6
}

// width is 3 + 1.6·w while the greatest weight is at most 16, else 3 + 25.6·w/most, so that the widest line
// of all never passes 28.6. On crowded pages the top is lower and the whole scale shrinks with it. No line is
// thinner than 1.5, which exports lose.
func (c scale) width(w float64) float64 {
	width := 3 + 1.6*w
	if c.most > 16 {
		width = 3 + 25.6*w/c.most
	}
	const full = 28.6
	if c.top > 0 && c.top < full {
		width *= c.top / full
	}
	return math.Max(width, 1.5)
}

// samples are the two weights the legend shows: the greatest, and a small one that can be told from it.
func (c scale) samples() []float64 {
	most := math.Max(1, math.Round(c.most))
	least := math.Max(1, math.Round(most/4))
	if least == most {
		return []float64{most}
	}
	return []float64{least, most}
}

// laneDash is the dash of a kind's line of a width: shared is solid, conflict dashed, difficulty dotted
// (round dots as wide as the line).
func laneDash(k data.Kind, width float64) (dash []float64, round bool) {
	switch k {
	case data.Conflict:
		return []float64{math.Max(14, 1.7*width), math.Max(7, 0.75*width)}, false
	case data.Difficulty:
		return []float64{0.5, math.Max(5, 1.9*width)}, true
	}
	return nil, false
}

// drawLane draws a line of a kind. A hollow one (it rests on suggestions only) shows the ground in its middle.
func drawLane(k data.Kind, segments []scene.Segment, width float64, hollow bool, ground string, s *Style) []scene.Item {
	if hollow {
		width = math.Max(width, 6)
	}
	dash, round := laneDash(k, width)
	items := []scene.Item{&scene.Path{Segments: segments, Paint: scene.Paint{
		Stroke: s.look(k).Line, Width: width, Dash: dash, Round: round,
	}}}
	if hollow {
		core := math.Max(width-4, 2.5)
		items = append(items, &scene.Path{Segments: segments, Paint: scene.Paint{
			Stroke: ground, Width: core, Dash: dash, Round: round,
		}})
	}
	return items
}

// A curve is a cubic Bézier curve.
type curve [4]scene.Point

// bowed is the curve from a to b that stands off the straight line by bow in its middle, and by foot at its
// ends, on the right-hand side seen from a.
func bowed(a, b scene.Point, foot, bow float64) curve {
	n := normal(a, b)
	a, b = shift(a, n, foot), shift(b, n, foot)
	// A quadratic curve reaches half of its control point's distance.
	control := shift(between(a, b, 0.5), n, 2*(bow-foot))
	return curve{a, between(a, control, 2.0/3), between(b, control, 2.0/3), b}
}

// at is the point at t, 0 to 1.
func (c curve) at(t float64) scene.Point {
	_, right := c.split(t)
	return right[0]
}

// split cuts the curve at t (de Casteljau).
func (c curve) split(t float64) (left, right curve) {
	ab, bc, cd := between(c[0], c[1], t), between(c[1], c[2], t), between(c[2], c[3], t)
	abc, bcd := between(ab, bc, t), between(bc, cd, t)
	p := between(abc, bcd, t)
	return curve{c[0], ab, abc, p}, curve{p, bcd, cd, c[3]}
}

// outside cuts off what lies within two boxes at the curve's ends, but leaves it reaching in a little so that no
// gap shows.
func (c curve) outside(a, b box) curve {
	const steps = 400
	first, last := 0, steps
	for first < steps && a.contains(c.at(float64(first)/steps)) {
		first++
	}
	for last > first && b.contains(c.at(float64(last)/steps)) {
		last--
	}
	if last <= first {
		return c
	}
	t0, t1 := float64(max(first-2, 0))/steps, float64(min(last+2, steps))/steps
	_, c = c.split(t0)
	c, _ = c.split((t1 - t0) / (1 - t0))
	return c
}

// length is the curve's length, by a polyline.
func (c curve) length() float64 {
	var sum float64
	before := c[0]
	for i := 1; i <= 32; i++ {
		p := c.at(float64(i) / 32)
		sum += math.Hypot(p.X-before.X, p.Y-before.Y)
		before = p
	}
	return sum
}

// along returns the t that lies a distance beyond (or, negative, before) another.
func (c curve) along(t, distance float64) float64 {
	step := 1.0 / 256
	if distance < 0 {
		step = -step
	}
	before, left := c.at(t), math.Abs(distance)
	for left > 0 && t+step >= 0 && t+step <= 1 {
		t += step
		p := c.at(t)
		left -= math.Hypot(p.X-before.X, p.Y-before.Y)
		before = p
	}
	return t
}

// segments is the curve as a path.
func (c curve) segments() []scene.Segment {
	return []scene.Segment{
		{Op: scene.Move, Points: []scene.Point{c[0]}},
		{Op: scene.Cubic, Points: []scene.Point{c[1], c[2], c[3]}},
	}
}

func between(a, b scene.Point, t float64) scene.Point {
	return scene.Point{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t}
}

func shift(p, direction scene.Point, by float64) scene.Point {
	return scene.Point{X: p.X + direction.X*by, Y: p.Y + direction.Y*by}
}

// normal is the unit vector to the right of the way from a to b (y grows downwards).
func normal(a, b scene.Point) scene.Point {
	dx, dy := b.X-a.X, b.Y-a.Y
	d := math.Hypot(dx, dy)
	if d == 0 {
		return scene.Point{X: 1}
	}
	return scene.Point{X: -dy / d, Y: dx / d}
}

// straight is a straight line.
func straight(x0, y0, x1, y1 float64) []scene.Segment {
	return []scene.Segment{
		{Op: scene.Move, Points: []scene.Point{{X: x0, Y: y0}}}, {Op: scene.Line, Points: []scene.Point{{X: x1, Y: y1}}},
	}
}
