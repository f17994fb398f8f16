package measure

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"
)

// values turns a result of package gonum into a list; nodes it leaves out have 0.
func values(n int, of map[int64]float64) []float64 {
	list := make([]float64, n)
	for id, value := range of {
		list[id] = value
	}
	return list
}

// lengthsOf is the network with ties 1/weight long.
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
		wantAll(t, "weighted betweenness", Betweenness(g, true), betweennessOfAllPaths(g))
	})
	// Seven sevenths and ten tenths are one, though not in binary.
	for _, weight := range []int32{7, 10} {
		edges := []Edge{{0, weight, 1}}
		for v := range weight {
			edges = append(edges, Edge{v, v + 1, float64(weight)})
		}
		g := New(int(weight)+1, edges)
		wantAll(t, "betweenness on a ring", Betweenness(g, true), betweennessOfAllPaths(g))
	}
}

func betweennessOfAllPaths(g *Network) []float64 {
	all := make([]float64, g.Nodes())
	for from := range all {
		for to := from + 1; to < len(all); to++ {
			paths := allPaths(g, int32(from), int32(to))
			for _, p := range paths {
				for _, v := range p[1 : len(p)-1] {
					all[v] += 1 / float64(len(paths))
				}
			}
		}
	}
	return all
}

// allPaths tries every simple path between two nodes and returns all that are as long as the shortest. Lengths of 1/1
// to 1/10 are whole numbers of 2520ths.
func allPaths(g *Network, from, to int32) (found [][]int32) {
	best := math.MaxInt
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
				walk(append(path, w), length+int(math.Round(2520/g.NeighbourWeights(v)[k])))
			}
		}
		on[v] = false
	}
	walk([]int32{from}, 0)
	return found
}
