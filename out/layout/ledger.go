package layout

import (
	"samsyn/out/scene"
)

// costsLess reports whether all costs less than a limit with some boxes moved, and how far things overlap then. It
// looks at what moves only, first at what is cheap to know: most tries cost too much.
func (p *polisher) costsLess(which []int, together bool, limit float64) (overlap float64, ok bool) {
	boxes, edges, groups := len(p.boxes), len(p.ends), len(p.of)
	p.touched = p.touched[:0]
	sum := p.cost - p.aside
	for _, i := range which {
		for _, e := range p.touch[i] {
			if p.isTouched[e] != p.number {
				p.isTouched[e] = p.number
				p.touched = append(p.touched, e)
			}
		}
	}
	p.follow()
	// All that may change is taken off …
	for k, e := range p.touched {
		sum -= p.byEdge[e]
		for _, f := range p.touched[:k] {
			if p.meets[e*edges+f] {
				sum += costCrossing * p.lines[e] * p.lines[f]
			}
		}
	}
	for _, i := range which {
		if p.byBox[i] == 0 {
			continue
		}
		sum -= p.byBox[i]
		for _, e := range p.touched {
			if p.hits[e*boxes+i] {
				sum += costHit * p.lines[e]
			}
		}
	}
	for _, g := range p.changed {
		sum -= p.byGroup[g]
		for _, e := range p.touched {
			if p.cuts[e*groups+g] {
				sum += costThrough
			}
		}
	}
	// … and added as it would be.
	for _, e := range p.touched {
		sum += p.own(e)
	}
	overlap = p.overlap
	if overlap > 0 {
		overlap -= p.fenceOverlap(which, p.from, false)
		if !together {
			overlap -= p.boxOverlap(which, p.from)
		}
	}
	if !together {
		overlap += p.boxOverlap(which, p.now)
	}
	soft := limit - p.press*overlap
	if sum >= soft {
		return 0, false
	}
	p.enclose(which, together)
	overlap += p.fenceOverlap(which, p.now, true)
	for _, g := range p.changed {
		sum += coins(costArea * p.would[g].area())
	}
	if limit -= p.press * overlap; sum >= limit {
		return 0, false
	}
	for k, e := range p.touched {
		sum += costHit * p.lines[e] * float64(p.hitsOf(e, p.newHits[k*boxes:(k+1)*boxes]))
		if sum >= limit {
			return 0, false
		}
		sum += costCrossing * p.lines[e] * p.meetsOf(e, p.newMeets[k*edges:(k+1)*edges])
		for _, f := range p.touched[:k] { // counted before
			if p.newMeets[k*edges+f] {
				sum -= costCrossing * p.lines[e] * p.lines[f]
			}
		}
	}
	if sum >= limit {
		return 0, false
	}
	for _, e := range p.touched {
		for g := range p.fences {
			if p.isCut(e, g, p.outline(g)) {
				sum += costThrough
			}
		}
	}
	for e := range p.ends {
		if p.isTouched[e] == p.number {
			continue
		}
		clearance := p.clearance(e)
		a, b := p.segments[e][0], p.segments[e][1]
		for k, i := range which {
			if h := p.half[i]; crosses(a, b, p.now[k], h.X+clearance, h.Y+clearance) {
				sum += costHit * p.lines[e]
			}
		}
		if sum >= limit {
			return 0, false
		}
		for _, g := range p.changed {
			if p.isCut(e, g, &p.would[g]) {
				sum += costThrough
			}
		}
	}
	return overlap, sum+p.asideCost() < limit
}

// enter enters into the ledger what has moved.
func (p *polisher) enter(which []int) {
	aside := p.asideCost()
	p.cost += aside - p.aside
	p.aside = aside
	for _, g := range p.changed {
		was, is := coins(costArea*p.fences[g].area()), coins(costArea*p.would[g].area())
		p.fences[g] = p.would[g]
		p.byGroup[g] += is - was
		p.cost += is - was
	}
	boxes, edges := len(p.boxes), len(p.ends)
	for k, e := range p.touched {
		was, is := p.alone[e], p.own(e)
		p.alone[e] = is
		p.byEdge[e] += is - was
		p.cost += is - was
		old := p.hits[e*boxes : (e+1)*boxes]
		for i, is := range p.newHits[k*boxes : (k+1)*boxes] {
			if is != old[i] {
				p.enterHit(e, i, is)
			}
		}
		old = p.meets[e*edges : (e+1)*edges]
		for f, is := range p.newMeets[k*edges : (k+1)*edges] {
			if is != old[f] {
				p.enterMeeting(e, f, is)
			}
		}
		for g := range p.fences {
			p.enterCut(e, g)
		}
	}
	for e := range p.ends {
		if p.isTouched[e] == p.number {
			continue
		}
		for _, i := range which {
			if is := p.isHit(e, i); is != p.hits[e*boxes+i] {
				p.enterHit(e, i, is)
			}
		}
		for _, g := range p.changed {
			p.enterCut(e, g)
		}
	}
}

// enterHit enters that a box stands in the way of an edge now, or no longer.
func (p *polisher) enterHit(e, i int, is bool) {
	p.hits[e*len(p.boxes)+i] = is
	cost := costHit * p.lines[e]
	if !is {
		cost = -cost
	}
	p.byEdge[e] += cost
	p.byBox[i] += cost
	p.cost += cost
}

// enterMeeting enters that two edges cross now, or no longer.
func (p *polisher) enterMeeting(e, f int, is bool) {
	p.meets[e*len(p.ends)+f], p.meets[f*len(p.ends)+e] = is, is
	cost := costCrossing * p.lines[e] * p.lines[f]
	if !is {
		cost = -cost
	}
	p.byEdge[e] += cost
	p.byEdge[f] += cost
	p.cost += cost
}

// enterCut enters whether an edge passes through an outline.
func (p *polisher) enterCut(e, g int) {
	was := &p.cuts[e*len(p.of)+g]
	if is := p.isCut(e, g, &p.fences[g]); is != *was {
		*was = is
		cost := costThrough
		if !is {
			cost = -cost
		}
		p.byEdge[e] += cost
		p.byGroup[g] += cost
		p.cost += cost
	}
}

// follow lets the edges with an end that moved run where their ends are.
func (p *polisher) follow() {
	for _, e := range p.touched {
		p.segments[e] = [2]scene.Point{p.at[p.ends[e][0]], p.at[p.ends[e][1]]}
	}
}
