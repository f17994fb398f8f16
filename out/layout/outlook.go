package layout

// costsLess reports whether all costs less than a limit with some boxes moved, and how far things overlap then. It
// looks at what moves only, first at what is cheap to know: most tries cost too much.
func (p *polisher) costsLess(which []int, together bool, limit float64) (overlap float64, ok bool) {
	p.touchEnds(which)
	p.follow()
	// All that may change is taken off and added as it would be.
	sum := p.cost - p.aside - p.mayChange(which)
	for _, e := range p.touched {
		sum += p.own(e)
	}
	overlap = p.overlapOfBoxes(which, together)
	if sum >= limit-p.press*overlap {
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
	if sum = p.addTouched(sum, limit); sum >= limit {
		return 0, false
	}
	if sum = p.addOthers(which, p.addCuts(sum), limit); sum >= limit {
		return 0, false
	}
	return overlap, sum+p.asideCost() < limit
}

// touchEnds lists the edges with an end that moves.
func (p *polisher) touchEnds(which []int) {
	p.touched = p.touched[:0]
	for _, i := range which {
		for _, e := range p.touch[i] {
			if p.isTouched[e] != p.number {
				p.isTouched[e] = p.number
				p.touched = append(p.touched, e)
			}
		}
	}
}

// mayChange is what all costs that a move may change: the edges that it touches, what is hit of the boxes that move, and
// the outlines that change. What two of these cost each other is in it once.
func (p *polisher) mayChange(which []int) (sum float64) {
	boxes, edges, groups := len(p.boxes), len(p.ends), len(p.of)
	for k, e := range p.touched {
		sum += p.byEdge[e]
		for _, f := range p.touched[:k] {
			if p.meets[e*edges+f] {
				sum -= costCrossing * p.lines[e] * p.lines[f]
			}
		}
	}
	for _, i := range which {
		if p.byBox[i] == 0 {
			continue
		}
		sum += p.byBox[i]
		for _, e := range p.touched {
			if p.hits[e*boxes+i] {
				sum -= costHit * p.lines[e]
			}
		}
	}
	for _, g := range p.changed {
		sum += p.byGroup[g]
		for _, e := range p.touched {
			if p.cuts[e*groups+g] {
				sum -= costThrough
			}
		}
	}
	return sum
}

// overlapOfBoxes is how far things overlap with the boxes moved, but for the outlines that change.
func (p *polisher) overlapOfBoxes(which []int, together bool) float64 {
	overlap := p.overlap
	if overlap > 0 {
		overlap -= p.fenceOverlap(which, p.from, false)
		if !together {
			overlap -= p.boxOverlap(which, p.from)
		}
	}
	if !together {
		overlap += p.boxOverlap(which, p.now)
	}
	return overlap
}

// addTouched adds what the touched edges would hit and meet, or enough of it to reach the limit.
func (p *polisher) addTouched(sum, limit float64) float64 {
	boxes, edges := len(p.boxes), len(p.ends)
	for k, e := range p.touched {
		sum += costHit * p.lines[e] * float64(p.hitsOf(e, p.newHits[k*boxes:(k+1)*boxes]))
		if sum >= limit {
			return sum
		}
		sum += costCrossing * p.lines[e] * p.meetsOf(e, p.newMeets[k*edges:(k+1)*edges])
		for _, f := range p.touched[:k] { // counted before
			if p.newMeets[k*edges+f] {
				sum -= costCrossing * p.lines[e] * p.lines[f]
			}
		}
	}
	return sum
}

// addCuts adds what the touched edges would pass through.
func (p *polisher) addCuts(sum float64) float64 {
	for _, e := range p.touched {
		for g := range p.fences {
			if p.isCut(e, g, p.outline(g)) {
				sum += costThrough
			}
		}
	}
	return sum
}

// addOthers adds what the other edges would hit of the boxes that move and pass through of the outlines that change, or
// enough of it to reach the limit.
func (p *polisher) addOthers(which []int, sum, limit float64) float64 {
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
			return sum
		}
		for _, g := range p.changed {
			if p.isCut(e, g, &p.would[g]) {
				sum += costThrough
			}
		}
	}
	return sum
}
