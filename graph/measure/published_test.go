package measure

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"math"
	"os"
	"strconv"
	"testing"
)

// readTestdata returns the rows of a table without its header.
func readTestdata(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open("../testdata/" + name)
	if errors.Is(err, fs.ErrNotExist) { // others' data, which the repository does not hold: see testdata/README.md
		if file, err = os.Open("../../../shared/networks/" + name); errors.Is(err, fs.ErrNotExist) {
			t.Skip(name + " is not beside the repository, in ../shared/networks")
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

// named reads a network of one mode whose nodes have names, with the sign of a tie in a third column where there
// is one.
func named(t *testing.T, file string) (*Network, map[string]int32) {
	t.Helper()
	node := map[string]int32{}
	at := func(name string) int32 {
		if _, known := node[name]; !known {
			node[name] = int32(len(node))
		}
		return node[name]
	}
	var edges []Edge
	for _, row := range readTestdata(t, file) {
		e := Edge{at(row[0]), at(row[1]), 1}
		if len(row) > 2 && row[2] == "-1" {
			e.Weight = -1
		}
		edges = append(edges, e)
	}
	return New(len(node), edges), node
}

// karate is Zachary's karate club (1977).
func karate(t *testing.T) *Network {
	t.Helper()
	var edges []Edge
	for _, row := range readTestdata(t, "karate.csv") {
		a, _ := strconv.Atoi(row[0])
		b, _ := strconv.Atoi(row[1])
		edges = append(edges, Edge{int32(a), int32(b), 1})
	}
	return New(34, edges)
}

func TestKarateClubHasItsPublishedValues(t *testing.T) {
	g := karate(t)
	if g.Ties() != 78 {
		t.Fatalf("%d ties", g.Ties())
	}
	pairs := 33.0 * 32 / 2
	eigen, rank := Eigenvector(g), PageRank(g)
	core, cut := Core(g), Articulation(g)
	innermost, cuts := 0, 0.0
	for v := range core {
		if core[v] == 4 {
			innermost++
		}
		cuts += cut[v]
	}
	for _, c := range []struct {
		what      string
		got, want float64
		within    float64
	}{
		{"betweenness of the instructor", Betweenness(g, false)[0] / pairs, 0.437635, 1e-6},
		{"betweenness of the administrator", Betweenness(g, false)[33] / pairs, 0.304075, 1e-6},
		{"betweenness of 32", Betweenness(g, false)[32] / pairs, 0.145247, 1e-6},
		{"closeness of the instructor", Closeness(g, false)[0], 0.568966, 1e-6},
		{"closeness of the administrator", Closeness(g, false)[33], 0.55, 1e-6},
		// networkx 2.8.8 and igraph 0.10.2 alike.
		{"harmonic of the instructor", Harmonic(g, false)[0], 23.166667, 1e-6},
		{"harmonic of the administrator", Harmonic(g, false)[33], 23.25, 1e-6},
		{"constraint of the instructor", Constraint(g)[0], 0.155423, 1e-6},
		{"effective size of the administrator", EffectiveSize(g)[33], 15.235294, 1e-6},
		{"eigenvector of the administrator", eigen[33], 1, 1e-12},
		{"eigenvector of the instructor", eigen[0], 0.355491 / 0.373363, 1e-5},
		{"pagerank of the administrator", rank[33], 0.1009, 5e-5},
		{"pagerank of the instructor", rank[0], 0.0970, 5e-5},
		{"members of the 4-core", float64(innermost), 10, 0},
		{"articulations", cuts, 1, 0},
		{"the instructor is one", cut[0], 1, 0},
		{"density", Density(g), 0.139037, 1e-6},
		// The best of all divisions (Brandes and others 2008).
		{"modularity", Modularity(g, Communities(g)), 0.419790, 1e-6},
	} {
		if math.Abs(c.got-c.want) > c.within {
			t.Errorf("%s: got %v, want %v", c.what, c.got, c.want)
		}
	}
}

func TestTheSameNetworkGivesTheSameBits(t *testing.T) {
	for _, g := range []*Network{karate(t), randomNetwork(5, 60, false)} {
		for _, m := range Table {
			if m.Signed {
				continue
			}
			a := m.Of(&Run{Network: g, Weighted: true})
			b := m.Of(&Run{Network: g, Weighted: true})
			for v := range a {
				if math.Float64bits(a[v]) != math.Float64bits(b[v]) {
					t.Errorf("%s: node %d has %v and %v", m.Key, v, a[v], b[v])
				}
			}
		}
	}
}

func TestNothingOverflowsOnALongLadder(t *testing.T) {
	// Each rung doubles the number of shortest paths, beyond 2^1024.
	const rungs = 1200
	var edges []Edge
	for r := range int32(rungs) {
		a := 3 * r
		edges = append(edges, simpleEdges([2]int32{a, a + 1}, [2]int32{a, a + 2}, [2]int32{a + 1, a + 3}, [2]int32{a + 2, a + 3})...)
	}
	g := New(3*rungs+1, edges)
	for _, w := range []walker{newBreadth(g), newDijkstra(lengthsByNode(g))} {
		sum := make([]float64, g.Nodes())
		w.from(0, sum)
		for v, got := range sum {
			// Everything behind a joint is reached through it, and half of what is behind a rung through each of
			// its two sides.
			want := float64(3*rungs - v)
			switch {
			case v == 0:
				want = 0
			case v%3 != 0:
				want = float64(3*(rungs-v/3)-2) / 2
			}
			if math.Abs(got-want) > 1e-9*want {
				t.Fatalf("%T: node %d has %v, want %v", w, v, got, want)
			}
		}
	}
}

func TestDegenerateNetworksHaveNoInfinities(t *testing.T) {
	for _, g := range []*Network{
		New(0, nil), New(1, nil), New(3, nil), NewTwoMode(0, 3, nil), NewTwoMode(2, 0, nil),
		New(2, []Edge{{0, 1, 1}}), New(2, []Edge{{0, 0, 1}, {0, 1, 0}}), New(2, []Edge{{0, 1, 1e-300}}),
	} {
		for _, weighted := range []bool{false, true} {
			run := &Run{Network: g, Weighted: weighted}
			for _, m := range Table {
				values := m.Of(run)
				if len(values) != g.Nodes() {
					t.Errorf("%s of %d nodes has %d values", m.Key, g.Nodes(), len(values))
				}
				for v, value := range values {
					isolate := len(g.Neighbours(int32(v))) == 0
					undefined := isolate && (m.Key == "constraint" || m.Key == "effective_size") || m.Key == "camp"
					if Undefined(value) != undefined {
						t.Errorf("%s: %v", m.Key, values)
					}
				}
			}
			for _, f := range Figures {
				if value := f.Of(run); math.IsInf(value, 0) {
					t.Errorf("%s: %v", f.Key, value)
				}
			}
		}
	}
}

func TestCommunitiesAreNumberedBySizeThenByTheFirstID(t *testing.T) {
	g := New(7, simpleEdges([2]int32{0, 1}, [2]int32{2, 3}, [2]int32{4, 5}, [2]int32{4, 6}, [2]int32{5, 6}))
	wantAll(t, "by node", toFloats(Communities(g)), []float64{2, 2, 3, 3, 1, 1, 1})
	run := Run{Network: g, Order: []int32{6, 5, 4, 3, 2, 1, 0}}
	wantAll(t, "by order", toFloats(run.Communities()), []float64{3, 3, 2, 2, 1, 1, 1})
}
