package measure

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
	"gonum.org/v1/gonum/mat"
)

// values turns a result of package gonum into a list; nodes it leaves out have 0.
func values(n int, of map[int64]float64) []float64 {
	list := make([]float64, n)
	for id, value := range of {
		list[id] = value
	}
	return list
}

// lengths is the network with ties 1/weight long.
func lengthsOf(g *Network) *simple.WeightedUndirectedGraph {
	u := simple.NewWeightedUndirectedGraph(0, math.Inf(1))
	for v := range g.Nodes() {
		u.AddNode(simple.Node(v))
	}
	for v := range int32(g.Nodes()) {
		for k, w := range g.Neighbours(v) {
			if v < w {
				u.SetWeightedEdge(simple.WeightedEdge{F: simple.Node(v), T: simple.Node(w), W: 1 / g.NeighbourWeights(v)[k]})
			}
		}
	}
	return u
}

func TestPathMeasuresAreThoseOfGonum(t *testing.T) {
	overRandom(t, 200, 14, false, func(t *testing.T, _ uint64, g *Network) {
		// Gonum counts each pair from both ends.
		between := values(g.Nodes(), network.Betweenness(g.Gonum()))
		for v := range between {
			between[v] /= 2
		}
		wantAll(t, "betweenness", Betweenness(g, false), between)
		hops := path.DijkstraAllPaths(unitLengths{g.Gonum()})
		far := path.DijkstraAllPaths(lengthsOf(g))
		for v := range g.Nodes() {
			for _, c := range []struct {
				paths    path.AllShortest
				weighted bool
			}{{hops, false}, {far, true}} {
				reached, total, inverse := 0.0, 0.0, 0.0
				for w := range g.Nodes() {
					if d := c.paths.Weight(int64(v), int64(w)); v != w && !math.IsInf(d, 1) {
						reached, total, inverse = reached+1, total+d, inverse+1/d
					}
				}
				closeness := 0.0
				if reached > 0 {
					closeness = reached / float64(g.Nodes()-1) * reached / total
				}
				wantAll(t, "closeness", Closeness(g, c.weighted)[v:v+1], []float64{closeness})
				wantAll(t, "harmonic", Harmonic(g, c.weighted)[v:v+1], []float64{inverse})
			}
		}
	})
}

// unitLengths makes every tie one long.
type unitLengths struct{ graph.Undirected }

func TestWeightedBetweennessCountsAllShortestPaths(t *testing.T) {
	overRandom(t, 200, 8, false, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		want := make([]float64, n)
		for from := range n {
			for to := from + 1; to < n; to++ {
				best, paths := allPaths(g, int32(from), int32(to))
				_ = best
				for _, p := range paths {
					for _, v := range p[1 : len(p)-1] {
						want[v] += 1 / float64(len(paths))
					}
				}
			}
		}
		wantAll(t, "weighted betweenness", Betweenness(g, true), want)
	})
}

// allPaths tries every simple path between two nodes and returns the length of the shortest and all that are
// as long. Twelfths keep lengths of 1/1 to 1/4 whole.
func allPaths(g *Network, from, to int32) (best int, found [][]int32) {
	best = math.MaxInt
	on := make([]bool, g.Nodes())
	var walk func(path []int32, length int)
	walk = func(path []int32, length int) {
		v := path[len(path)-1]
		if length > best {
			return
		}
		if v == to {
			if length < best {
				best, found = length, nil
			}
			found = append(found, append([]int32(nil), path...))
			return
		}
		on[v] = true
		for k, w := range g.Neighbours(v) {
			if !on[w] {
				walk(append(path, w), length+int(math.Round(12/g.NeighbourWeights(v)[k])))
			}
		}
		on[v] = false
	}
	walk([]int32{from}, 0)
	return best, found
}

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

func TestPNSolvesItsEquation(t *testing.T) {
	overRandom(t, 300, 25, true, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		if n < 3 {
			return
		}
		a := mat.NewDense(n, n, nil)
		ones := mat.NewDense(n, 1, nil)
		for v, row := range g.matrix() {
			ones.Set(v, 0, 1)
			for w, weight := range row {
				entry := 0.0
				switch {
				case v == w:
					entry = 1
				case weight > 0:
					entry = -1 / float64(2*(n-1))
				case weight < 0:
					entry = 2 / float64(2*(n-1))
				}
				a.Set(v, w, entry)
			}
		}
		var x mat.Dense
		if err := x.Solve(a, ones); err != nil {
			t.Fatal(err)
		}
		wantAll(t, "pn", PN(g), mat.Col(nil, 0, &x))
	})
}

func TestBalanceAndFrustrationByTryingEverything(t *testing.T) {
	overRandom(t, 300, 11, true, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		m := g.matrix()
		balanced, all := 0.0, 0.0
		for a := range n {
			for b := range a {
				for c := range b {
					if product := m[a][b] * m[b][c] * m[a][c]; product != 0 {
						all++
						if product > 0 {
							balanced++
						}
					}
				}
			}
		}
		wantAll(t, "balance", []float64{BalanceOfTriangles(g)}, []float64{balanced / all})
		best := math.MaxInt
		for camps := range 1 << n {
			against := 0
			for a := range n {
				for b := range a {
					if m[a][b] != 0 && (camps>>a&1 == camps>>b&1) != (m[a][b] > 0) {
						against++
					}
				}
			}
			best = min(best, against)
		}
		wantAll(t, "frustration", []float64{Frustration(g)}, []float64{float64(best)})
	})
}

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
