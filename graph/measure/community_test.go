package measure

import (
	"math"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/simple"
)

// everyDivision calls f with each division of n nodes, as labels in the order of first appearance.
func everyDivision(n int, f func(label []int32)) {
	label := make([]int32, n)
	var divide func(v int, used int32)
	divide = func(v int, used int32) {
		if v == n {
			f(label)
			return
		}
		for c := range used + 1 {
			label[v] = c
			divide(v+1, max(used, c+1))
		}
	}
	divide(0, 0)
}

func TestCommunitiesHaveTheBestModularityOfAllDivisions(t *testing.T) {
	overRandom(t, 120, 8, false, func(t *testing.T, seed uint64, g *Network) {
		if g.Ties() == 0 {
			return
		}
		best := math.Inf(-1)
		everyDivision(g.Nodes(), func(label []int32) { best = max(best, Modularity(g, label)) })
		if got := Modularity(g, Communities(g)); math.Abs(got-best) > 1e-9 {
			t.Errorf("seed %d: %v, best %v", seed, got, best)
		}
	})
}

func TestModularityIsThatOfGonum(t *testing.T) {
	overRandom(t, 200, 15, false, func(t *testing.T, seed uint64, g *Network) {
		label := make([]int32, g.Nodes())
		groups := make([][]graph.Node, 3)
		for v := range label {
			label[v] = int32(v*int(seed+1)) % 3
			groups[label[v]] = append(groups[label[v]], simple.Node(v))
		}
		got := Modularity(g, label)
		if g.Ties() == 0 {
			if !math.IsNaN(got) {
				t.Errorf("without ties: %v", got)
			}
			return
		}
		want := community.Q(g.Gonum(), groups, 1)
		if g.TwoMode {
			want = 0
			m, strength := g.matrix(), Strength(g)
			total := 0.0
			for v := range g.Rows {
				total += strength[v]
			}
			for v := range g.Rows {
				for w := g.Rows; w < g.Nodes(); w++ {
					if label[v] == label[w] {
						want += (m[v][w] - strength[v]*strength[w]/total) / total
					}
				}
			}
		}
		wantAll(t, "modularity", []float64{got}, []float64{want})
	})
}

func TestCommunitiesAreNoWorseThanThoseOfGonum(t *testing.T) {
	overRandom(t, 40, 60, false, func(t *testing.T, seed uint64, g *Network) {
		if g.TwoMode || g.Ties() == 0 {
			return
		}
		best := math.Inf(-1)
		for start := range uint64(5) {
			reduced := community.Modularize(g.Gonum(), 1, rand.NewPCG(seed, start))
			best = max(best, community.Q(g.Gonum(), reduced.Communities(), 1))
		}
		if got := Modularity(g, Communities(g)); got < best-1e-9 {
			t.Errorf("seed %d: %v, gonum found %v", seed, got, best)
		}
	})
}
