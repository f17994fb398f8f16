package png

import (
	"math"

	"samsyn/out/scene"
)

// farthest is the largest figure a page may hold, in user units: as in out/svg.
const farthest = 1e6

// fineness is how far a chord may lie beside its curve, in pixels.
const fineness = 0.05

type point struct{ x, y float64 }

func (p point) sub(q point) point            { return point{p.x - q.x, p.y - q.y} }
func (p point) add(q point) point            { return point{p.x + q.x, p.y + q.y} }
func (p point) times(f float64) point        { return point{p.x * f, p.y * f} }
func (p point) mix(q point, t float64) point { return point{p.x + (q.x-p.x)*t, p.y + (q.y-p.y)*t} }
func (p point) length() float64              { return math.Hypot(p.x, p.y) }

// A polyline is a part of a path made straight, in pixels.
type polyline struct {
	points []point
	closed bool
}

// flatten makes a path straight and scales it. Points that coincide are one.
func (c *canvas) flatten(segments []scene.Segment) []polyline {
	counts := [...]int{scene.Move: 1, scene.Line: 1, scene.Quad: 2, scene.Cubic: 3, scene.Close: 0}
	var lines []polyline
	var line *polyline
	add := func(p point) {
		if n := len(line.points); n == 0 || line.points[n-1] != p {
			line.points = append(line.points, p)
		}
	}
	for i, s := range segments {
		if int(s.Op) >= len(counts) || len(s.Points) != counts[s.Op] || i == 0 && s.Op != scene.Move {
			c.fail("segment %d of a path: operation %d with %d points", i+1, s.Op, len(s.Points))
			return nil
		}
		var p [3]point
		for j, q := range s.Points {
			if !(math.Abs(q.X) <= farthest && math.Abs(q.Y) <= farthest) {
				c.fail("the point %v, %v, expected figures within a million", q.X, q.Y)
				return nil
			}
			p[j] = point{q.X * c.scale, q.Y * c.scale}
		}
		if s.Op == scene.Close {
			line.closed = true
			continue
		}
		if s.Op == scene.Move || line.closed {
			lines = append(lines, polyline{})
			start := p[0]
			if s.Op != scene.Move {
				start = line.points[0] // drawing goes on where the closed part began
			}
			line = &lines[len(lines)-1]
			add(start)
			if s.Op == scene.Move {
				continue
			}
		}
		from := line.points[len(line.points)-1]
		switch s.Op {
		case scene.Line:
			add(p[0])
		case scene.Quad:
			n := chords(from.sub(p[0].times(2)).add(p[1]).length() / 4)
			for j := 1; j <= n; j++ {
				t := float64(j) / float64(n)
				add(from.mix(p[0], t).mix(p[0].mix(p[1], t), t))
			}
		case scene.Cubic:
			a, b := from.sub(p[0].times(2)).add(p[1]).length(), p[0].sub(p[1].times(2)).add(p[2]).length()
			n := chords(0.75 * math.Max(a, b))
			for j := 1; j <= n; j++ {
				t := float64(j) / float64(n)
				q, r, u := from.mix(p[0], t), p[0].mix(p[1], t), p[1].mix(p[2], t)
				add(q.mix(r, t).mix(r.mix(u, t), t))
			}
		}
	}
	return lines
}

// chords is into how many a curve is cut that bends so far, in pixels.
func chords(bend float64) int {
	return max(1, min(500, int(math.Ceil(math.Sqrt(bend/fineness)))))
}

// dashed cuts lines into dashes.
func (c *canvas) dashed(lines []polyline, pattern []float64) []polyline {
	var sum float64
	for _, d := range pattern {
		if !(d >= 0 && d < farthest) {
			c.fail("a dash of %v", d)
			return nil
		}
		sum += d
	}
	if sum*c.scale < 0.1 {
		return lines // finer than anything that shows
	}
	var out []polyline
	for _, l := range lines {
		points := l.points
		if l.closed && len(points) > 0 {
			points = append(append([]point(nil), points...), points[0])
		}
		dash, left, on := 0, pattern[0]*c.scale, true
		var current []point
		end := func() {
			if on && len(current) > 0 {
				out = append(out, polyline{points: current})
			}
			current = nil
		}
		for i := 1; i < len(points); i++ {
			from, to := points[i-1], points[i]
			length, at := to.sub(from).length(), 0.0
			if on && current == nil {
				current = append(current, from)
			}
			for length-at > left {
				at += left
				p := from.mix(to, at/length)
				if on {
					current = append(current, p)
				}
				end()
				dash++
				on = dash%2 == 0
				left = pattern[dash%len(pattern)] * c.scale
				if on {
					current = append(current, p)
				}
			}
			left -= length - at
			if on {
				current = append(current, to)
			}
		}
		end()
	}
	return out
}
