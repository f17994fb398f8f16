package layout

import (
	"math"
	"slices"

	"samsyn/out/scene"
)

// A Group is nodes that shall lie together, within an outline that holds them and nothing else.
type Group struct {
	Nodes []int // positions; a node is of one group at most
	Label Node  // room within the outline for a name, clear of nodes and lines; the zero value is none
}

// What the groups of a layout are asked for: room inside them, and to their surroundings.
const (
	outlineMargin = 20.0 // from a node to the outline
	outlineRadius = 40.0 // of its corners
	outlineGap    = 14.0 // between two outlines, and from an outline to another's node
	labelGap      = 12.0
)

// A body is what is moved as one: a group, or a node of none. Offsets are from the middle of its bounds.
type body struct {
	nodes   []int
	offsets []scene.Point
	label   int // position of the label's box in offsets, −1 for none
	w, h    float64
	outline fence
	group   int // −1 for none
}

// tightness is how far a group's nodes are drawn together, 1 being as they lie by themselves, and how far nodes
// keep apart.
type tightness struct{ scale, air float64 }

// placeGroups places the nodes so that each group lies within a convex outline of its own. It tries roomy groups
// first and then ever tighter ones, and reports whether the page holds them.
func placeGroups(nodes []Node, edges []Edge, o Options) (Result, bool) {
	r, starts := begin(nodes, pulled(nodes, edges, o), effort(nodes, edges), o)
	p := best(starts, nodes, edges, o)
	if p == nil {
		return Result{}, false
	}
	r.Centres = slices.Clone(p.at[:len(nodes)])
	r.Outlines, r.Labels = p.outlines(), make([]scene.Point, len(o.Groups))
	for i := len(nodes); i < len(p.boxes); i++ {
		r.Labels[p.group[i]] = p.at[i]
	}
	o.Gap = p.air
	r.Lines = route(p.at, p.boxes, edges, o)
	return r, true
}

// pulled are the edges with those between groups longer, and with the nodes of a group tied to one another too.
func pulled(nodes []Node, edges []Edge, o Options) []Edge {
	const apart, together = 1.5, 1.2
	group := make([]int, len(nodes))
	var ties []Edge
	for g, list := range o.Groups {
		for i, a := range list.Nodes {
			group[a] = g + 1
			for _, b := range list.Nodes[:i] {
				e := Edge{From: b, To: a}
				e.Length = together * e.length(nodes, o)
				ties = append(ties, e)
			}
		}
	}
	for _, e := range edges {
		if group[e.From] == 0 || group[e.From] != group[e.To] {
			e.Length *= apart
		}
		ties = append(ties, e)
	}
	return ties
}

// arrange places the bodies on the page where the layout has their nodes, as far apart as is soon found; nil where
// the page will not hold them.
func arrange(bodies []*body, centres []scene.Point, edges []Edge, air float64, o Options) []scene.Point {
	boxes, at := make([]Node, len(bodies)), make([]scene.Point, len(bodies))
	sum := 0.0
	for i, b := range bodies {
		if b.w > o.Width || b.h > o.Height {
			return nil
		}
		boxes[i], at[i] = Node{b.w, b.h}, middleOf(b, centres)
		sum += b.outline.area()
	}
	if sum > 0.9*o.Width*o.Height {
		return nil
	}
	stretch(at, boxes, len(centres), o)
	mirror(bodies, at, len(centres), edges)
	settle(bodies, at, air, o)
	return at
}

// middleOf is where the layout has the nodes of a body.
func middleOf(b *body, centres []scene.Point) scene.Point {
	var p scene.Point
	for k, n := range b.nodes {
		p.X += (centres[n].X - b.offsets[k].X) / float64(len(b.nodes))
		p.Y += (centres[n].Y - b.offsets[k].Y) / float64(len(b.nodes))
	}
	return p
}

// bodiesOf makes every group a body, and every other node.
func bodiesOf(centres []scene.Point, nodes []Node, edges []Edge, t tightness, o Options) []*body {
	var bodies []*body
	grouped := make([]bool, len(nodes))
	for g, group := range o.Groups {
		for _, n := range group.Nodes {
			grouped[n] = true
		}
		bodies = append(bodies, groupBody(g, group, centres, nodes, edges, t))
	}
	for n, node := range nodes {
		if !grouped[n] {
			b := &body{nodes: []int{n}, offsets: []scene.Point{{}}, label: -1, group: -1}
			b.enclose(fenceAround(node, 0, 0))
			bodies = append(bodies, b)
		}
	}
	return bodies
}

// groupBody draws the nodes of a group together, pushes them apart and finds the label's place.
func groupBody(g int, group Group, centres []scene.Point, nodes []Node, edges []Edge, t tightness) *body {
	const wide = 1e6 // nothing stops them
	b := &body{nodes: group.Nodes, label: -1, group: g}
	var mean scene.Point
	for _, n := range group.Nodes {
		mean.X += centres[n].X / float64(len(group.Nodes))
		mean.Y += centres[n].Y / float64(len(group.Nodes))
	}
	var boxes []Node
	for _, n := range group.Nodes {
		boxes = append(boxes, nodes[n])
		b.offsets = append(b.offsets, scene.Point{
			X: wide/2 + (centres[n].X-mean.X)*t.scale, Y: wide/2 + (centres[n].Y-mean.Y)*t.scale,
		})
	}
	for range 500 {
		if !push(b.offsets, boxes, Options{Width: wide, Height: wide, Gap: t.air}, 1) {
			break
		}
	}
	for k := range b.offsets {
		b.offsets[k] = scene.Point{X: math.Round((b.offsets[k].X-wide/2)*1e3) / 1e3, Y: math.Round((b.offsets[k].Y-wide/2)*1e3) / 1e3}
	}
	if group.Label != (Node{}) {
		b.label = len(b.offsets)
		at := labelPlace(b, boxes, edges, group.Label)
		boxes = append(boxes, group.Label)
		b.offsets = append(b.offsets, at)
	}
	outline := nothing()
	for k, n := range boxes {
		around := fenceAround(n, outlineMargin, outlineRadius)
		outline.add(&around, b.offsets[k])
	}
	b.enclose(outline)
	return b
}

// enclose gives a body its outline, and moves all so that its bounds lie about the origin.
func (b *body) enclose(outline fence) {
	b.w, b.h = outline.size()
	middle := outline.middle()
	middle = scene.Point{X: -middle.X, Y: -middle.Y}
	for k := range b.offsets {
		b.offsets[k] = plus(b.offsets[k], middle)
	}
	b.outline = outline.moved(middle)
}

func plus(p, q scene.Point) scene.Point { return scene.Point{X: p.X + q.X, Y: p.Y + q.Y} }
