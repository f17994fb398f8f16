package layout

import (
	"samsyn/out/scene"
)

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
