package layout

import (
	"math"
	"math/bits"
	"math/rand/v2"

	"samsyn/out/scene"
)

// stress is the plain layout: it lessens Σ (distance on the page − distance in the graph)² / (distance in
// the graph)², step by step (majorisation; Gansner, Koren and North 2004), from circles in several orders, of which
// the best counts: from a single one it may end with a part folded over another. The same input gives the same
// output everywhere.
func stress(nodes []Node, edges []Edge) []scene.Point {
	const starts, first, most = 8, 30, 200
	m := newMajoriser(nodes, edges)
	n := len(nodes)
	draw := rand.NewPCG(1, 6)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	var best []scene.Point
	least := math.Inf(1)
	for range starts {
		centres := make([]scene.Point, n)
		for i, at := range order {
			sin, cos := math.Sincos(2 * math.Pi * float64(at) / float64(n))
			centres[i] = scene.Point{X: 200 * cos, Y: 200 * sin}
		}
		m.lessen(centres, first)
		// Rounded, so that the last bits of another processor's arithmetic do not choose.
		if s := math.Round(m.stress(centres)*1e4) / 1e4; s < least {
			best, least = centres, s
		}
		for i := n - 1; i > 0; i-- {
			j, _ := bits.Mul64(draw.Uint64(), uint64(i+1))
			order[i], order[j] = order[j], order[i]
		}
	}
	m.lessen(best, most)
	return best
}

// A majoriser knows how far apart nodes shall be, and what share each has in where another goes.
type majoriser struct {
	n              int
	wanted, shares []float64
}

func newMajoriser(nodes []Node, edges []Edge) *majoriser {
	n := len(nodes)
	m := &majoriser{n, distances(n, edges), make([]float64, n*n)}
	for i := range n {
		sum := 0.0
		for j := range n {
			if i != j {
				m.shares[i*n+j] = 1 / (m.wanted[i*n+j] * m.wanted[i*n+j])
				sum += m.shares[i*n+j]
			}
		}
		for j := range n {
			m.shares[i*n+j] /= sum
		}
	}
	return m
}

// lessen moves each node to where its stress is least, again and again, until hardly any moves.
func (m *majoriser) lessen(centres []scene.Point, most int) {
	const enough = 0.5
	if m.n < 2 {
		return
	}
	for range most {
		farthest := 0.0
		for i, c := range centres {
			shares := m.shares[i*m.n : (i+1)*m.n]
			var to scene.Point
			for j, d := range m.wanted[i*m.n : (i+1)*m.n] {
				if i == j {
					continue
				}
				dx, dy := c.X-centres[j].X, c.Y-centres[j].Y
				far := d / max(math.Sqrt(dx*dx+dy*dy), 1e-6)
				to.X += shares[j] * (centres[j].X + far*dx)
				to.Y += shares[j] * (centres[j].Y + far*dy)
			}
			centres[i] = to
			farthest = max(farthest, math.Abs(to.X-c.X), math.Abs(to.Y-c.Y))
		}
		if farthest < enough {
			return
		}
	}
}

func (m *majoriser) stress(centres []scene.Point) float64 {
	sum := 0.0
	for i, a := range centres {
		for j, b := range centres[:i] {
			wanted := m.wanted[i*m.n+j]
			off := (dist(a, b) - wanted) / wanted
			sum += off * off
		}
	}
	return sum
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
