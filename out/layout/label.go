package layout

import (
	"math"

	"samsyn/out/scene"
)

// labelPlace finds the label's place beside a node, where it is clear of the nodes, of the straight lines between
// them as far as possible, and where the outline grows least by it; of equal ones the highest, then leftmost.
func labelPlace(b *body, boxes []Node, edges []Edge, label Node) scene.Point {
	at := make(map[int]int, len(b.nodes))
	for k, n := range b.nodes {
		at[n] = k
	}
	var lines [][2]scene.Point
	for _, e := range edges {
		i, mine := at[e.From]
		j, too := at[e.To]
		if mine && too {
			lines = append(lines, [2]scene.Point{b.offsets[i], b.offsets[j]})
		}
	}
	around, own := nothing(), fenceAround(label, outlineMargin, outlineRadius)
	for k, n := range boxes {
		f := fenceAround(n, outlineMargin, outlineRadius)
		around.add(&f, b.offsets[k])
	}
	var best scene.Point
	least := math.Inf(1)
	for k, n := range boxes {
		dy := (n.H+label.H)/2 + labelGap
		dx := (n.W+label.W)/2 + labelGap + 6
		side := (n.W - label.W) / 2
		for _, d := range []scene.Point{
			{X: -side, Y: -dy}, {X: 0, Y: -dy}, {X: side, Y: -dy}, {X: -side, Y: dy}, {X: 0, Y: dy}, {X: side, Y: dy}, {X: -dx}, {X: dx},
		} {
			p := plus(b.offsets[k], d)
			if !roomFor(p, label, b.offsets, boxes) {
				continue
			}
			with := around
			with.add(&own, p)
			cost := with.area()
			room := box{p.X - label.W/2, p.Y - label.H/2, p.X + label.W/2, p.Y + label.H/2}
			for _, l := range lines {
				if room.cuts(l[0], l[1]) {
					cost += 30_000
				}
			}
			cost = math.Round(cost + p.Y*20 + p.X)
			if cost < least {
				best, least = p, cost
			}
		}
	}
	if math.IsInf(least, 1) { // every side of every node is taken: over all of them
		for k, n := range boxes {
			best.Y = math.Min(best.Y, b.offsets[k].Y-n.H/2-label.H/2-labelGap)
		}
	}
	return best
}

func roomFor(p scene.Point, label Node, offsets []scene.Point, boxes []Node) bool {
	for k, n := range boxes {
		if math.Abs(p.X-offsets[k].X) < (n.W+label.W)/2+labelGap-1e-6 && math.Abs(p.Y-offsets[k].Y) < (n.H+label.H)/2+labelGap-1e-6 {
			return false
		}
	}
	return true
}
