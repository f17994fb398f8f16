package layout

import (
	"math"
	"sort"

	"samsyn/out/scene"
)

// stretch spreads a layout over the page: half as the distances are, half evenly, so that a dense middle opens
// up and a stray node leaves no hole. A few nodes, by their count, keep together in the middle. Every node ends
// within the page.
func stretch(centres []scene.Point, nodes []Node, count int, o Options) {
	x, y := make([]float64, len(centres)), make([]float64, len(centres))
	for i, c := range centres {
		x[i], y[i] = c.X, c.Y
	}
	x, y = spread(x), spread(y)
	few := float64(count + 1)
	width, height := math.Min(o.Width, few*240), math.Min(o.Height, few*140)
	for i, n := range nodes {
		w, h := math.Max(width, n.W), math.Max(height, n.H)
		centres[i] = scene.Point{
			X: (o.Width-w+n.W)/2 + x[i]*(w-n.W),
			Y: (o.Height-h+n.H)/2 + y[i]*(h-n.H),
		}
	}
}

// turn rotates the layout about its middle until its longest axis lies flat, the first node to the left.
func turn(centres []scene.Point) {
	var mean scene.Point
	for _, c := range centres {
		mean.X += c.X / float64(len(centres))
		mean.Y += c.Y / float64(len(centres))
	}
	var xx, xy, yy float64
	for _, c := range centres {
		dx, dy := c.X-mean.X, c.Y-mean.Y
		xx, xy, yy = xx+dx*dx, xy+dx*dy, yy+dy*dy
	}
	sin, cos := math.Sincos(-math.Atan2(2*xy, xx-yy) / 2)
	for i, c := range centres {
		dx, dy := c.X-mean.X, c.Y-mean.Y
		// Rounded, so that the last bits of another processor's arithmetic cannot decide an order below.
		centres[i] = scene.Point{X: math.Round((dx*cos-dy*sin)*1e3) / 1e3, Y: math.Round((dx*sin+dy*cos)*1e3) / 1e3}
	}
	if centres[0].X > 0 {
		for i := range centres {
			centres[i] = scene.Point{X: -centres[i].X, Y: -centres[i].Y}
		}
	}
}

// spread maps values to 0 … 1, half by value and half by rank; equal values stay equal.
func spread(v []float64) []float64 {
	sorted := append([]float64(nil), v...)
	sort.Float64s(sorted)
	least, most := sorted[0], sorted[len(sorted)-1]
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = 0.5
		if most > least {
			first := sort.SearchFloat64s(sorted, x)
			last := sort.Search(len(sorted), func(k int) bool { return sorted[k] > x }) - 1
			rank := float64(first+last) / 2 / float64(len(sorted)-1)
			out[i] = ((x-least)/(most-least) + rank) / 2
		}
	}
	return out
}

// separate pushes nodes apart until all keep the distance, and reports whether they do. It tries the air first
// and then less, down to the gap, and leaves in o.Gap what came of it; where even the gap jams, it puts the nodes
// on shelves.
func separate(centres []scene.Point, nodes []Node, o *Options) bool {
	const steps, sweeps = 5, 250
	least := o.Gap
	for step := range steps {
		o.Gap = least
		if o.Air > least {
			o.Gap = o.Air + (least-o.Air)*float64(step)/(steps-1)
		}
		if tight(nodes, *o) {
			continue
		}
		// Where pushing along the shorter way jams, leaning towards one axis may free it.
		for _, lean := range []float64{1, 0.5, 2} {
			pushed := append([]scene.Point(nil), centres...)
			for range sweeps {
				if !push(pushed, nodes, *o, lean) {
					copy(centres, pushed)
					return true
				}
			}
		}
	}
	o.Gap = least
	return shelve(centres, nodes, *o)
}

// tight reports whether the nodes with their distances cover so much of the page that pushing would jam.
func tight(nodes []Node, o Options) bool {
	sum := 0.0
	for _, n := range nodes {
		sum += (n.W + o.Gap) * (n.H + o.Gap)
	}
	return sum > 0.85*(o.Width+o.Gap)*(o.Height+o.Gap)
}

// push moves every two nodes that are too near apart, along the axis on which less is missing (that across
// times lean), and reports whether there were any.
func push(centres []scene.Point, nodes []Node, o Options, lean float64) bool {
	moved := false
	for i := range nodes {
		for j := range nodes[:i] {
			a, b := &centres[j], &centres[i]
			missX := (nodes[i].W+nodes[j].W)/2 + o.Gap - math.Abs(b.X-a.X)
			missY := (nodes[i].H+nodes[j].H)/2 + o.Gap - math.Abs(b.Y-a.Y)
			if missX < 1e-6 || missY < 1e-6 {
				continue
			}
			moved = true
			if missX*lean < missY {
				apart(&a.X, &b.X, missX+1e-3, nodes[j].W/2, nodes[i].W/2, o.Width)
			} else {
				apart(&a.Y, &b.Y, missY+1e-3, nodes[j].H/2, nodes[i].H/2, o.Height)
			}
		}
	}
	return moved
}

// apart moves a and b apart by miss, each by half, and by the rest where one is stopped by the page's edge.
func apart(a, b *float64, miss, halfA, halfB, size float64) {
	if *a > *b {
		a, b, halfA, halfB = b, a, halfB, halfA
	}
	roomA, roomB := *a-halfA, size-halfB-*b
	moveA := math.Min(miss/2, roomA)
	moveB := math.Min(miss-moveA, roomB)
	moveA = math.Min(miss-moveB, roomA)
	*a -= moveA
	*b += moveB
}

// shelve puts the nodes on shelves, the tallest first, each shelf in the order its nodes lie, and reports
// whether the page holds them.
func shelve(centres []scene.Point, nodes []Node, o Options) bool {
	order := make([]int, len(nodes))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := order[i], order[j]
		if nodes[a].H != nodes[b].H {
			return nodes[a].H > nodes[b].H
		}
		return centres[a].Y < centres[b].Y
	})
	var shelves [][]int
	var width, height float64
	for _, i := range order {
		if n := len(shelves); n == 0 || width+o.Gap+nodes[i].W > o.Width {
			shelves = append(shelves, nil)
			width = -o.Gap
			height += nodes[i].H + o.Gap
		}
		last := &shelves[len(shelves)-1]
		*last = append(*last, i)
		width += o.Gap + nodes[i].W
	}
	if height-o.Gap > o.Height {
		return false
	}
	air := (o.Height - height + o.Gap) / float64(len(shelves)) // above, below and between, evenly
	y := air / 2
	for _, shelf := range shelves {
		fill(centres, nodes, shelf, y, o)
		y += nodes[shelf[0]].H + o.Gap + air
	}
	return true
}

// fill spreads a shelf's nodes over the width, from the height y downwards.
func fill(centres []scene.Point, nodes []Node, shelf []int, y float64, o Options) {
	sort.SliceStable(shelf, func(i, j int) bool { return centres[shelf[i]].X < centres[shelf[j]].X })
	used := 0.0
	for _, i := range shelf {
		used += nodes[i].W
	}
	space := (o.Width - used) / float64(len(shelf)) // at least the gap on average; the ends get half
	if n := float64(len(shelf)); n > 1 && space < o.Gap {
		space = (o.Width - used) / (n - 1)
	}
	x := (o.Width - used - space*float64(len(shelf)-1)) / 2
	for _, i := range shelf {
		centres[i] = scene.Point{X: x + nodes[i].W/2, Y: y + nodes[shelf[0]].H/2}
		x += nodes[i].W + space
	}
}
