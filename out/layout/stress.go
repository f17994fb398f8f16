package layout

import (
	"math"

	"samsyn/out/scene"
)

// stress is the plain layout: it lessens Σ (distance on the page − distance in the graph)² / (distance in
// the graph)² from a circle, step by step (majorisation; Gansner, Koren and North 2004). The same input gives
// the same output everywhere: it draws no random numbers.
func stress(nodes []Node, edges []Edge) []scene.Point {
	const steps = 200
	n := len(nodes)
	wanted := distances(n, edges)
	centres := make([]scene.Point, n)
	for i := range centres {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		centres[i] = scene.Point{X: 200 * cos, Y: 200 * sin}
	}
	for range steps {
		for i := range centres {
			var sum scene.Point
			var weights float64
			for j := range centres {
				if i == j {
					continue
				}
				d := wanted[i*n+j]
				w := 1 / (d * d)
				dx, dy := centres[i].X-centres[j].X, centres[i].Y-centres[j].Y
				length := math.Max(math.Hypot(dx, dy), 1e-6)
				sum.X += w * (centres[j].X + d*dx/length)
				sum.Y += w * (centres[j].Y + d*dy/length)
				weights += w
			}
			if weights > 0 {
				centres[i] = scene.Point{X: sum.X / weights, Y: sum.Y / weights}
			}
		}
	}
	return centres
}

// distances are the lengths of the shortest paths between all nodes; parts that do not hang together stand a
// little further apart than the longest of them.
func distances(n int, edges []Edge) []float64 {
	d := make([]float64, n*n)
	for i := range d {
		d[i] = math.Inf(1)
	}
	for _, e := range edges {
		shorter := math.Min(d[e.From*n+e.To], e.Length)
		d[e.From*n+e.To], d[e.To*n+e.From] = shorter, shorter
	}
	for k := range n {
		for i := range n {
			if via := d[i*n+k]; !math.IsInf(via, 1) {
				for j := range n {
					d[i*n+j] = math.Min(d[i*n+j], via+d[k*n+j])
				}
			}
		}
	}
	longest := 100.0
	for _, x := range d {
		if !math.IsInf(x, 1) {
			longest = math.Max(longest, x)
		}
	}
	for i, x := range d {
		if math.IsInf(x, 1) {
			d[i] = 1.2 * longest
		}
	}
	return d
}
