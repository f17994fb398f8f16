package layout

import (
	"math"

	"samsyn/out/scene"
)

// enclose finds the outlines of the groups of which boxes have moved.
func (p *polisher) enclose(which []int, together bool) {
	for _, g := range p.changed {
		switch {
		case together:
			p.would[g] = p.fences[g].moved(scene.Point{X: p.now[0].X - p.from[0].X, Y: p.now[0].Y - p.from[0].Y})
		case len(which) == 1:
			p.fenceMoved(g, which[0])
		default:
			p.would[g] = p.fence(g)
		}
	}
}

// boxOverlap is how far boxes are too near others of their group, or of none.
func (p *polisher) boxOverlap(which []int, at []scene.Point) float64 {
	sum := 0.0
	for k, i := range which {
		others := p.loose
		if g := p.group[i]; g >= 0 {
			others = p.of[g]
		}
		a, h := at[k], p.half[i]
		for _, j := range others {
			c := p.at[j]
			if p.moved[j] == p.number {
				m := position(which, j)
				if m >= k {
					continue // itself, or counted the other way round
				}
				c = at[m]
			}
			gap := p.air - 1
			if i >= p.nodes || j >= p.nodes {
				gap = labelGap - 1
			}
			x := h.X + p.half[j].X + gap - math.Abs(a.X-c.X)
			if x <= 0 {
				continue
			}
			if y := h.Y + p.half[j].Y + gap - math.Abs(a.Y-c.Y); y > 0 {
				sum += min(x, y)
			}
		}
	}
	return sum
}

// position is where in a list something is; −1 where it is not.
func position(list []int, i int) int {
	for k, j := range list {
		if i == j {
			return k
		}
	}
	return -1
}

// fenceOverlap is how far outlines of groups of which boxes have moved, and moved boxes of no group, are too near
// others, as they would be or, before, as they are.
func (p *polisher) fenceOverlap(which []int, at []scene.Point, would bool) float64 {
	sum := 0.0
	for k, g := range p.changed {
		f := p.seen(g, would)
		for h := range p.fences {
			if h != g && !(p.isChanged[h] == p.number && position(p.changed[:k], h) >= 0) {
				sum += p.seen(h, would).overlap(f, outlineGap-1)
			}
		}
		for _, i := range p.loose {
			c := p.at[i]
			if p.moved[i] == p.number {
				c = at[position(which, i)]
			}
			own := p.round[i].moved(c)
			sum += own.overlap(f, p.looseGap)
		}
	}
	for k, i := range which {
		if p.group[i] >= 0 {
			continue
		}
		own := p.round[i].moved(at[k])
		for h := range p.fences {
			if p.isChanged[h] != p.number {
				sum += p.fences[h].overlap(&own, p.looseGap)
			}
		}
	}
	return sum
}

// seen is the outline of a group as it would be or is.
func (p *polisher) seen(g int, would bool) *fence {
	if would {
		return p.outline(g)
	}
	return &p.fences[g]
}

// overlapOfAll is how far everything is too near.
func (p *polisher) overlapOfAll() float64 {
	p.number++
	all := make([]int, len(p.boxes))
	p.changed = p.changed[:0]
	for i := range all {
		all[i], p.moved[i] = i, p.number
	}
	for g := range p.of {
		p.isChanged[g] = p.number
		p.changed = append(p.changed, g)
	}
	return p.boxOverlap(all, p.at) + p.fenceOverlap(all, p.at, false)
}

// fenceMoved finds the outline of a group of which one box has moved: only the directions in which that went farthest
// need a look at the others.
func (p *polisher) fenceMoved(g, i int) {
	f := &p.would[g]
	*f = p.fences[g]
	was, is, own := p.from[0], p.now[0], &p.round[i]
	for d := range f {
		n := &directions[d]
		reach := own[d] + is.X*n.X + is.Y*n.Y
		if own[d]+was.X*n.X+was.Y*n.Y < f[d] {
			f[d] = max(f[d], reach)
			continue
		}
		for _, j := range p.of[g] {
			if j != i {
				reach = max(reach, p.round[j][d]+p.at[j].X*n.X+p.at[j].Y*n.Y)
			}
		}
		f[d] = reach
	}
}
