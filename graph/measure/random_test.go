package measure

import (
	"math"
	"math/rand/v2"
	"testing"
)

// randomNetwork makes a network of any kind: connected or not, with isolates, of one mode or of two, with
// weights of 1, small whole ones or signed ones.
func randomNetwork(seed uint64, most int, signed bool) *Network {
	r := rand.New(rand.NewPCG(seed, 7))
	n := 1 + r.IntN(most)
	two, rows := r.IntN(3) == 0, r.IntN(n+1)
	chance := []float64{0.1, 0.3, 0.6, 1}[r.IntN(4)]
	heavy := r.IntN(2) == 0
	var edges []Edge
	for a := range int32(n) {
		for b := a + 1; b < int32(n); b++ {
			if two && (int(a) < rows) == (int(b) < rows) || r.Float64() > chance {
				continue
			}
			e := Edge{a, b, 1}
			if heavy {
				e.Weight = float64(1 + r.IntN(4))
			}
			if signed && r.IntN(3) == 0 {
				e.Weight = -e.Weight
			}
			if r.IntN(2) == 0 {
				e.A, e.B = b, a
			}
			edges = append(edges, e)
		}
	}
	r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
	if two {
		return NewTwoMode(rows, n-rows, edges)
	}
	return New(n, edges)
}

// matrix returns the weights as a table.
func (g *Network) matrix() [][]float64 {
	m := make([][]float64, g.Nodes())
	for v := range m {
		m[v] = make([]float64, g.Nodes())
		for k, w := range g.Neighbours(int32(v)) {
			m[v][w] = g.NeighbourWeights(int32(v))[k]
		}
	}
	return m
}

// simpleEdges are ties of weight 1.
func simpleEdges(pairs ...[2]int32) []Edge {
	var edges []Edge
	for _, p := range pairs {
		edges = append(edges, Edge{p[0], p[1], 1})
	}
	return edges
}

// wantAll fails unless all values are within 1e-9 of what is wanted; NaN wants NaN.
func wantAll(t *testing.T, what string, got, want []float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d values, want %d", what, len(got), len(want))
	}
	for v := range want {
		if !near(got[v], want[v]) {
			t.Fatalf("%s: node %d:\n got %v\nwant %v", what, v, got, want)
		}
	}
}

func near(a, b float64) bool {
	return math.IsNaN(a) && math.IsNaN(b) || math.Abs(a-b) <= 1e-9*max(1, math.Abs(b))
}

// overRandom calls f with so many networks.
func overRandom(t *testing.T, count uint64, most int, signed bool, f func(t *testing.T, seed uint64, g *Network)) {
	t.Helper()
	for seed := range count {
		f(t, seed, randomNetwork(seed, most, signed))
		if t.Failed() {
			return
		}
	}
}
