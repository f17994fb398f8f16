package measure

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/graph/topo"
	"gonum.org/v1/gonum/mat"
)

func TestComponentsCoresAndArticulationsByTakingNodesOut(t *testing.T) {
	overRandom(t, 300, 14, false, func(t *testing.T, _ uint64, g *Network) {
		parts := Components(g)
		if want := len(topo.ConnectedComponents(g.Gonum())); len(parts) != want {
			t.Errorf("%d components, want %d", len(parts), want)
		}
		n := g.Nodes()
		m := g.matrix()
		core, cut := make([]float64, n), make([]float64, n)
		for k := 1; k < n; k++ {
			in := make([]bool, n)
			for v := range in {
				in[v] = true
			}
			for changed := true; changed; {
				changed = false
				for v := range in {
					ties := 0
					for w := range in {
						if in[w] && m[v][w] != 0 {
							ties++
						}
					}
					if in[v] && ties < k {
						in[v], changed = false, true
					}
				}
			}
			for v := range in {
				if in[v] {
					core[v] = float64(k)
				}
			}
		}
		wantAll(t, "core", Core(g), core)
		for out := range n {
			var edges []Edge
			for v := range n {
				for w := range v {
					if m[v][w] != 0 && v != out && w != out {
						edges = append(edges, Edge{int32(v), int32(w), 1})
					}
				}
			}
			isolated := 1 // the node itself
			if len(g.Neighbours(int32(out))) == 0 {
				isolated = 0
			}
			if len(Components(New(n, edges)))-isolated > len(parts) {
				cut[out] = 1
			}
		}
		wantAll(t, "articulation", Articulation(g), cut)
	})
}

func TestEigenvectorIsThatOfADenseSolverInEachComponent(t *testing.T) {
	overRandom(t, 200, 30, false, func(t *testing.T, _ uint64, g *Network) {
		m := g.matrix()
		want := make([]float64, g.Nodes())
		rowValue, columns := 0.0, make([]float64, g.Nodes())
		best := 0.0
		for _, nodes := range Components(g) {
			a := mat.NewSymDense(len(nodes), nil)
			for i, v := range nodes {
				for j, w := range nodes {
					a.SetSym(i, j, m[v][w])
				}
			}
			var e mat.EigenSym
			e.Factorize(a, true)
			var vectors mat.Dense
			e.VectorsTo(&vectors)
			value := e.Values(nil)[len(nodes)-1]
			most, mostColumn := 0.0, 0.0
			for i, v := range nodes {
				x := math.Abs(vectors.At(i, len(nodes)-1))
				if most = max(most, x); int(v) >= g.Rows {
					mostColumn = max(mostColumn, x)
				}
			}
			for i, v := range nodes {
				x := math.Abs(vectors.At(i, len(nodes)-1))
				if want[v] = 0; len(nodes) > 1 {
					want[v] = x / most * value
					columns[v] = x / mostColumn * value
				}
			}
			best = max(best, value)
			rowValue = max(rowValue, value)
		}
		for v := range want {
			if best > 0 {
				want[v] /= best
				columns[v] /= rowValue
			}
		}
		got := Eigenvector(g)
		for v := range want {
			if math.Abs(got[v]-want[v]) > 1e-7 {
				t.Fatalf("node %d: got %v, want %v", v, got, want)
			}
		}
		if !g.TwoMode {
			return
		}
		for c, value := range ColumnCentrality(g) {
			if math.Abs(value-columns[g.Rows+c]) > 1e-7 {
				t.Fatalf("column %d: got %v, want %v", c, value, columns[g.Rows+c])
			}
		}
	})
}

func TestPageRankIsTheStationaryWalk(t *testing.T) {
	overRandom(t, 200, 20, false, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		m := g.matrix()
		x := make([]float64, n)
		for v := range x {
			x[v] = 1 / float64(n)
		}
		for range 400 {
			next := make([]float64, n)
			for v := range m {
				strength := 0.0
				for _, w := range m[v] {
					strength += w
				}
				for u := range m {
					share := 1 / float64(n)
					if strength > 0 {
						share = 0.15/float64(n) + 0.85*m[v][u]/strength
					}
					next[u] += x[v] * share
				}
			}
			x = next
		}
		wantAll(t, "pagerank", PageRank(g), x)
	})
}

func TestConstraintAndEffectiveSizeAreBurtsSums(t *testing.T) {
	overRandom(t, 200, 12, false, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		m := g.matrix()
		constraint, size := make([]float64, n), make([]float64, n)
		p := func(i, j int) float64 {
			sum := 0.0
			for k := range n {
				sum += m[i][k] + m[k][i]
			}
			return (m[i][j] + m[j][i]) / sum
		}
		marginal := func(j, q int) float64 {
			most := 0.0
			for k := range n {
				most = max(most, m[j][k]+m[k][j])
			}
			return (m[j][q] + m[q][j]) / most
		}
		for i := range n {
			if len(g.Neighbours(int32(i))) == 0 {
				constraint[i], size[i] = math.NaN(), math.NaN()
				continue
			}
			for j := range n {
				if m[i][j] == 0 {
					continue
				}
				invested, redundant := p(i, j), 0.0
				for q := range n {
					if q != i && q != j && m[i][q] != 0 && m[q][j] != 0 {
						invested += p(i, q) * p(q, j)
						redundant += p(i, q) * marginal(j, q)
					}
				}
				constraint[i] += invested * invested
				size[i] += 1 - redundant
			}
		}
		wantAll(t, "constraint", Constraint(g), constraint)
		wantAll(t, "effective size", EffectiveSize(g), size)
	})
}
