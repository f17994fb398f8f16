package layout

import (
	"cmp"
	"math"
	"slices"

	"samsyn/out/scene"
)

// rounding is the outline around a node's box: a margin larger, with round corners.
func rounding(at scene.Point, n Node) []scene.Point {
	const steps = 3
	w, h := n.W/2+outlineMargin, n.H/2+outlineMargin
	r := min(outlineRadius, w, h)
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

func boundsOf(points []scene.Point) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, p := range points {
		b = box{min(b.x0, p.X), min(b.y0, p.Y), max(b.x1, p.X), max(b.y1, p.Y)}
	}
	return b
}
