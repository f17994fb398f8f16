// Package measure holds the measures of networks: one file a measure, one table of them. A Network flows in,
// one figure a node or one of the whole network flows out. The package knows nothing of studies, roles or
// themes, does no I/O and words nothing. An undefined figure is NaN.
//
// Everything is deterministic: the same network gives the same bits, on any number of processors.
package measure

import (
	"cmp"
	"iter"
	"slices"
)

// A Network is an undirected network without loops, its neighbours in compressed rows: those of node v are
// Targets[Offsets[v]:Offsets[v+1]], ascending, with Weights beside them. Every tie stands there twice, once
// from each end. Build it with New or NewTwoMode; it is read-only afterwards.
type Network struct {
	Offsets []int32 // one more than there are nodes
	Targets []int32
	Weights []float64 // not zero; below zero only in a signed network
	// TwoMode says that ties join only nodes below Rows with nodes from Rows on.
	TwoMode bool
	Rows    int
}

// An Edge is one tie. Each pair of nodes has one at most.
type Edge struct {
	A, B   int32
	Weight float64
}

// New builds a network of n nodes. Ties of weight zero and loops are left out.
func New(n int, edges []Edge) *Network {
	g := &Network{Offsets: make([]int32, n+1)}
	ties := func(yield func(Edge) bool) {
		for _, e := range edges {
			if e.Weight != 0 && e.A != e.B && !yield(e) {
				return
			}
		}
	}
	g.count(ties)
	g.deal(ties)
	ordered := slices.IsSortedFunc(edges, func(a, b Edge) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) }) &&
		!slices.ContainsFunc(edges, func(e Edge) bool { return e.A > e.B })
	if !ordered {
		// What was dealt lies by its own node; dealt again in that order, to the neighbours, every row is sorted.
		targets, weights := make([]int32, len(g.Targets)), make([]float64, len(g.Weights))
		next := slices.Clone(g.Offsets[:n])
		for v := range int32(n) {
			for at := g.Offsets[v]; at < g.Offsets[v+1]; at++ {
				to := &next[g.Targets[at]]
				targets[*to], weights[*to] = v, g.Weights[at]
				*to++
			}
		}
		g.Targets, g.Weights = targets, weights
	}
	return g
}

// count finds where each node's neighbours begin.
func (g *Network) count(ties iter.Seq[Edge]) {
	for e := range ties {
		g.Offsets[e.A+1]++
		g.Offsets[e.B+1]++
	}
	for v := range g.Nodes() {
		g.Offsets[v+1] += g.Offsets[v]
	}
}

// deal puts both ends of the ties where Offsets tell. Of ties that come by the smaller node, then the other,
// every node is dealt its smaller neighbours first: its row is sorted.
func (g *Network) deal(ties iter.Seq[Edge]) {
	ends := g.Offsets[g.Nodes()]
	g.Targets, g.Weights = make([]int32, ends), make([]float64, ends)
	next := slices.Clone(g.Offsets[:g.Nodes()])
	for e := range ties {
		a, b := &next[e.A], &next[e.B]
		g.Targets[*a], g.Weights[*a] = e.B, e.Weight
		g.Targets[*b], g.Weights[*b] = e.A, e.Weight
		*a++
		*b++
	}
}

// NewTwoMode builds a network of so many rows and columns: column c is node rows + c, in the edges too.
func NewTwoMode(rows, columns int, edges []Edge) *Network {
	g := New(rows+columns, edges)
	g.TwoMode, g.Rows = true, rows
	return g
}

// NewTwoModeOf is NewTwoMode for ties told twice over, without a list of them: by row, then column.
func NewTwoModeOf(rows, columns int, ties iter.Seq[Edge]) *Network {
	g := &Network{Offsets: make([]int32, rows+columns+1), TwoMode: true, Rows: rows}
	g.count(ties)
	g.deal(ties)
	return g
}

// Nodes returns the number of nodes.
func (g *Network) Nodes() int { return len(g.Offsets) - 1 }

// Ties returns the number of ties.
func (g *Network) Ties() int { return len(g.Targets) / 2 }

// Neighbours returns the neighbours of a node, ascending.
func (g *Network) Neighbours(v int32) []int32 { return g.Targets[g.Offsets[v]:g.Offsets[v+1]] }

// NeighbourWeights returns the weights of a node's ties, in the order of Neighbours.
func (g *Network) NeighbourWeights(v int32) []float64 { return g.Weights[g.Offsets[v]:g.Offsets[v+1]] }

// Weight returns the weight of the tie between two nodes, and whether there is one.
func (g *Network) Weight(a, b int32) (float64, bool) {
	at, tied := slices.BinarySearch(g.Neighbours(a), b)
	if !tied {
		return 0, false
	}
	return g.NeighbourWeights(a)[at], true
}
