// Package layout places the nodes of a graph on a page and leads its edges around them. Sizes and ties flow
// in, places and lines flow out. Where nodes lie at first is found by a plain layout of our own, that of a larger graph
// by Graphviz (go-graphviz) too, and then improved step by step; the better one counts.
// What no layout promises is done here too: nothing overlaps, nothing leaves the page, no line crosses a node that
// it does not join, and the same input gives the same output. The package draws nothing.
package layout

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"samsyn/out/scene"
)

// MaxNodes and MaxEdges are what Place takes: above them a layout takes seconds and no page could show it.
const (
	MaxNodes = 300
	MaxEdges = 4000
)

// ErrFull is the error when the nodes do not fit the page side by side.
var ErrFull = errors.New("layout: the nodes do not fit the page")

// A TooLargeError says that a graph has more than Place takes.
type TooLargeError struct{ Nodes, Edges int }

// Error gives both figures.
func (e *TooLargeError) Error() string {
	return fmt.Sprintf("layout: %d nodes and %d edges: at most %d and %d can be placed", e.Nodes, e.Edges, MaxNodes, MaxEdges)
}

// A Node is a box to be placed, in user units.
type Node struct{ W, H float64 }

// An Edge ties two nodes, by position. Length is the wanted distance of their centres, 0 for a good one.
type Edge struct {
	From, To int
	Length   float64
}

// Options says where to. The zero value of the rest is good.
type Options struct {
	Width, Height float64 // of the page; nodes lie within (0, 0) and these
	Gap           float64 // least distance of two nodes; 0 is 24
	Air           float64 // wanted distance where the page has room for more than Gap
	Plain         bool    // do without Graphviz
	// Groups shall lie apart from one another and from all other nodes. Where the page does not hold them so,
	// the nodes are placed without.
	Groups []Group
}

// A Result is where everything lies.
type Result struct {
	Centres []scene.Point
	Lines   [][]scene.Segment // one an edge, from centre to centre, bent around the nodes it does not join
	// Outlines are convex polygons, one a group, each around the group's nodes and label and no others; Labels
	// are the centres of the labels. Both are nil where the groups could not be kept apart.
	Outlines [][]scene.Point
	Labels   []scene.Point
	Plain    bool  // the plain layout was taken
	Why      error // why, when Graphviz failed; nil when Options asked for it
}

// Place finds a place for every node and a way for every edge. It fails with a *TooLargeError, with ErrFull,
// and on sizes that are not positive numbers or edges to nodes that are not there; never because of Graphviz.
func Place(nodes []Node, edges []Edge, o Options) (Result, error) {
	if len(nodes) > MaxNodes || len(edges) > MaxEdges {
		return Result{}, &TooLargeError{len(nodes), len(edges)}
	}
	if o.Gap == 0 {
		o.Gap = 24
	}
	edges = append([]Edge(nil), edges...)
	if err := validate(nodes, edges, o); err != nil || len(nodes) == 0 {
		return Result{}, err
	}
	area := 0.0
	for _, n := range nodes {
		area += n.W * n.H
	}
	if area > o.Width*o.Height {
		return Result{}, ErrFull
	}
	if len(o.Groups) > 0 && effort(nodes, edges) <= most {
		if r, ok := placeGroups(nodes, edges, o); ok {
			return r, nil
		}
	}
	all := effort(nodes, edges)
	r, starts := begin(nodes, edges, all, o)
	o.Groups = nil
	if all <= most {
		if p := best(starts, nodes, edges, o); p != nil {
			r.Centres = slices.Clone(p.at[:len(nodes)])
			gather(r.Centres, nodes, edges, max(p.air, o.Air))
			widen(r.Centres, nodes, o)
			o.Gap = p.air
			r.Lines = route(r.Centres, nodes, edges, o)
			return r, nil
		}
	}
	r.Centres = starts[len(starts)-1]
	stretch(r.Centres, nodes, len(nodes), o)
	if !separate(r.Centres, nodes, &o) {
		return Result{}, ErrFull
	}
	r.Lines = route(r.Centres, nodes, edges, o)
	return r, nil
}

// few is the effort up to which one start is enough: a second one seldom leads to anything better, and Graphviz takes
// longer to begin than all the rest. most is that up to which an arrangement is improved step by step.
const few, most = 2_500, 40_000

// effort is how many pairs of lines, and of lines and nodes, one look at all of them sees.
func effort(nodes []Node, edges []Edge) int { return len(edges) * (len(edges) + len(nodes)) }

// begin finds where the nodes of a graph of an effort may lie at first: by the plain layout, and for more than few by
// Graphviz too, whose places come last. Of what is too large to be improved only Graphviz's count, and the plain ones
// where it fails.
func begin(nodes []Node, edges []Edge, all int, o Options) (r Result, starts [][]scene.Point) {
	r.Plain = o.Plain
	if all > few && !o.Plain {
		var theirs []scene.Point
		theirs, r.Why = neato(nodes, edges)
		if r.Plain = r.Why != nil; !r.Plain {
			starts = append(starts, theirs)
		}
	}
	if all <= most || starts == nil {
		starts = append([][]scene.Point{stress(nodes, edges)}, starts...)
	}
	for _, centres := range starts {
		turn(centres)
	}
	return r, starts
}

// best improves each start and returns what costs least, nil where the page holds none.
func best(starts [][]scene.Point, nodes []Node, edges []Edge, o Options) *polisher {
	var least *polisher
	for _, centres := range starts {
		if p := improved(centres, nodes, edges, o); p != nil && (least == nil || p.total() < least.total()) {
			least = p
		}
	}
	return least
}

func validate(nodes []Node, edges []Edge, o Options) error {
	for i, n := range nodes {
		if !(n.W > 0 && n.H > 0) || math.IsInf(n.W+n.H, 0) {
			return fmt.Errorf("layout: node %d is %g by %g, expected positive sizes", i, n.W, n.H)
		}
		if n.W > o.Width || n.H > o.Height {
			return ErrFull
		}
	}
	for i := range edges {
		e := &edges[i]
		if e.From < 0 || e.To < 0 || e.From >= len(nodes) || e.To >= len(nodes) || e.From == e.To {
			return fmt.Errorf("layout: edge %d joins %d and %d of %d nodes", i, e.From, e.To, len(nodes))
		}
		if !(e.Length > 0) || math.IsInf(e.Length, 0) {
			e.Length = e.length(nodes, o)
		}
	}
	return validateGroups(len(nodes), o)
}

// length is a good distance of the two nodes' centres.
func (e Edge) length(nodes []Node, o Options) float64 {
	a, b := nodes[e.From], nodes[e.To]
	return (a.W+a.H+b.W+b.H)/4 + 3*o.Gap
}

func validateGroups(nodes int, o Options) error {
	grouped := make([]bool, nodes)
	for i, g := range o.Groups {
		if len(g.Nodes) == 0 {
			return fmt.Errorf("layout: group %d has no nodes", i)
		}
		for _, n := range g.Nodes {
			if n < 0 || n >= nodes || grouped[n] {
				return fmt.Errorf("layout: group %d has node %d of %d twice or not at all", i, n, nodes)
			}
			grouped[n] = true
		}
		if w, h := g.Label.W, g.Label.H; g.Label != (Node{}) && !(w > 0 && h > 0 && w <= o.Width && h <= o.Height) {
			return fmt.Errorf("layout: group %d has a label %g by %g", i, w, h)
		}
	}
	return nil
}

func finite(p scene.Point) bool {
	return !math.IsNaN(p.X+p.Y) && !math.IsInf(p.X+p.Y, 0)
}
