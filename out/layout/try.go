package layout

import "samsyn/out/scene"

// An attempt is what one try knows; its memory is kept from one to the next.
type attempt struct {
	number            int // of the try
	from, now, to     []scene.Point
	both              []int            // bodies that change places
	moved             []int            // by box: the last try that moved it
	isTouched         []int            // by edge: the last try that moved an end
	segments          [][2]scene.Point // by edge: where it runs
	newHits, newMeets []bool           // by edge with an end that moves, as the ledger will have them
	touched           []int            // the edges with an end that moves
	changed           []int            // the groups of which something moves
	isChanged         []int            // by group: the last try that changed it
	would             []fence          // by group that changes: its outline then
}

// try puts some boxes elsewhere where all costs less than a limit then, and reports whether it did. Together are
// boxes that move the same way and are all of their group. No box leaves the page.
func (p *polisher) try(which []int, to []scene.Point, together bool, limit float64) bool {
	p.number++
	p.from, p.now, p.changed = p.from[:0], p.now[:0], p.changed[:0]
	onPage := true
	for k, i := range which {
		a, r := eighths(to[k]), &p.room[i]
		onPage = onPage && a.X >= r.x0 && a.Y >= r.y0 && a.X <= r.x1 && a.Y <= r.y1
		p.from, p.now = append(p.from, p.at[i]), append(p.now, a)
	}
	if !onPage {
		return false
	}
	for k, i := range which {
		p.at[i] = p.now[k]
		p.moved[i] = p.number
		if g := p.group[i]; g >= 0 && p.isChanged[g] != p.number {
			p.isChanged[g] = p.number
			p.changed = append(p.changed, g)
		}
	}
	if overlap, ok := p.costsLess(which, together, limit); ok {
		p.overlap = overlap
		p.enter(which)
		return true
	}
	for k, i := range which {
		p.at[i] = p.from[k]
	}
	p.follow()
	return false
}

// outline is that of a group as it would be.
func (p *polisher) outline(g int) *fence {
	if p.isChanged[g] == p.number {
		return &p.would[g]
	}
	return &p.fences[g]
}
