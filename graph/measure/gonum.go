package measure

import (
	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"
)

// Gonum returns the network as a graph of package gonum, for whatever gonum has that this package has not.
func (g *Network) Gonum() GonumView { return GonumView{g} }

// A GonumView is a network as an undirected weighted graph of package gonum. Node ids are positions. It is
// read-only and copies nothing.
type GonumView struct{ g *Network }

// Node returns the node with an id, nil where there is none.
func (v GonumView) Node(id int64) graph.Node {
	if id < 0 || id >= int64(v.g.Nodes()) {
		return nil
	}
	return simple.Node(id)
}

// Nodes returns all nodes.
func (v GonumView) Nodes() graph.Nodes {
	return iterator.NewImplicitNodes(0, v.g.Nodes(), func(id int) graph.Node { return simple.Node(id) })
}

// From returns the neighbours of a node.
func (v GonumView) From(id int64) graph.Nodes {
	neighbours := v.g.Neighbours(int32(id))
	if len(neighbours) == 0 {
		return graph.Empty
	}
	nodes := make([]graph.Node, len(neighbours))
	for i, w := range neighbours {
		nodes[i] = simple.Node(w)
	}
	return iterator.NewOrderedNodes(nodes)
}

// HasEdgeBetween reports whether two nodes are tied.
func (v GonumView) HasEdgeBetween(x, y int64) bool {
	_, tied := v.g.Weight(int32(x), int32(y))
	return tied
}

// Edge returns the tie between two nodes, nil where there is none.
func (v GonumView) Edge(x, y int64) graph.Edge { return v.EdgeBetween(x, y) }

// EdgeBetween returns the tie between two nodes, nil where there is none.
func (v GonumView) EdgeBetween(x, y int64) graph.Edge {
	if e := v.WeightedEdgeBetween(x, y); e != nil {
		return e
	}
	return nil
}

// WeightedEdge returns the tie between two nodes, nil where there is none.
func (v GonumView) WeightedEdge(x, y int64) graph.WeightedEdge { return v.WeightedEdgeBetween(x, y) }

// WeightedEdgeBetween returns the tie between two nodes, nil where there is none.
func (v GonumView) WeightedEdgeBetween(x, y int64) graph.WeightedEdge {
	weight, tied := v.g.Weight(int32(x), int32(y))
	if !tied {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(x), T: simple.Node(y), W: weight}
}

// Weight returns the weight of the tie between two nodes, and whether there is one.
func (v GonumView) Weight(x, y int64) (float64, bool) { return v.g.Weight(int32(x), int32(y)) }
