package layout

import "samsyn/out/scene"

// improved arranges the groups, and the nodes of none, from where a layout has them so that lines meet little; nil
// where the page does not hold them.
func improved(centres []scene.Point, nodes []Node, edges []Edge, o Options) *polisher {
	for _, air := range []float64{max(o.Gap, 40), o.Gap} { // wanted, and what must be
		bodies := bodiesOf(centres, nodes, edges, tightness{0.7, air}, o)
		if at := arrange(bodies, centres, edges, air, o); at != nil {
			if p := polish(bodies, at, nodes, edges, air, o); p.improve() {
				return p
			}
		}
	}
	return nil
}

// widen draws an arrangement out over the page, across and down by a factor of its own. That leaves it as it is: no
// line comes to meet what it did not meet, and nothing comes nearer. A few nodes keep together in the middle.
func widen(centres []scene.Point, nodes []Node, o Options) {
	few := float64(len(nodes) + 1)
	x, y := make([]float64, len(nodes)), make([]float64, len(nodes))
	w, h := make([]float64, len(nodes)), make([]float64, len(nodes))
	for i, c := range centres {
		x[i], y[i], w[i], h[i] = c.X, c.Y, nodes[i].W, nodes[i].H
	}
	drawOut(x, w, o.Width, few*240)
	drawOut(y, h, o.Height, few*140)
	for i, n := range nodes {
		p := eighths(scene.Point{X: x[i], Y: y[i]})
		centres[i] = scene.Point{X: max(n.W/2, min(o.Width-n.W/2, p.X)), Y: max(n.H/2, min(o.Height-n.H/2, p.Y))}
	}
}

// drawOut does so one way, so far that the nodes cover so much, or the page; in any case it puts them in its middle.
func drawOut(at, sizes []float64, page, most float64) {
	const farthest = 1.6 // further apart they would belong no more together
	most = min(most, page)
	reach := func(by float64) (low, high float64) {
		low, high = at[0]*by-sizes[0]/2, at[0]*by+sizes[0]/2
		for i := range at {
			low, high = min(low, at[i]*by-sizes[i]/2), max(high, at[i]*by+sizes[i]/2)
		}
		return low, high
	}
	by, step := 1.0, farthest-1
	for range 20 { // halving: what is farthest out may change on the way
		if low, high := reach(by + step); high-low <= most && by+step <= farthest {
			by += step
		}
		step /= 2
	}
	low, high := reach(by)
	for i := range at {
		at[i] = at[i]*by + (page-low-high)/2
	}
}
