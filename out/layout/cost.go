package layout

import (
	"math"

	"samsyn/out/scene"
)

// What a line that is drawn straight costs: its length, in units, and what it meets.
const (
	costLength   = 0.25  // a unit of length
	costHit      = 500.0 // a node or label in its way
	costCrossing = 160.0 // another line
	costThrough  = 90.0  // the outline of a group that neither end is of
	costShort    = 2.0   // a unit that is missing to the shortest line on which an eye finds its kind
	shortest     = 64.0
	costAside    = 0.6       // a unit by which the middle of all boxes lies beside that of the page
	costArea     = 1.0 / 120 // a square unit of an outline
)

// coins rounds a cost, so that sums of costs are exact.
func coins(cost float64) float64 { return math.Round(cost*64) / 64 }

// A ledger says what everything costs as it lies.
type ledger struct {
	cost    float64   // all of it, without the overlap
	overlap float64   // how far all that lies too near one another would have to move, in sum
	hits    []bool    // by edge and box: the box stands in the way
	meets   []bool    // by edge and edge
	cuts    []bool    // by edge and group: it passes through the outline
	alone   []float64 // by edge
	byEdge  []float64 // with all that it meets; what two edges cost each other is with both
	byBox   []float64 // what edges hit
	byGroup []float64 // what edges pass through, and the area
	aside   float64
}

// reckon finds what everything costs.
func (p *polisher) reckon() {
	edges, boxes, groups := len(p.ends), len(p.boxes), len(p.of)
	p.ledger = ledger{
		hits: make([]bool, edges*boxes), meets: make([]bool, edges*edges), cuts: make([]bool, edges*groups),
		alone: make([]float64, edges), byEdge: make([]float64, edges), byBox: make([]float64, boxes), byGroup: make([]float64, groups),
	}
	for g := range p.of {
		p.fences[g] = p.fence(g)
	}
	p.overlap = p.overlapOfAll()
	for e, end := range p.ends {
		p.segments[e] = [2]scene.Point{p.at[end[0]], p.at[end[1]]}
	}
	p.aside = p.asideCost()
	p.cost = p.aside
	for g := range p.fences {
		p.byGroup[g] = coins(costArea * p.fences[g].area())
		p.cost += p.byGroup[g]
	}
	for e := range p.ends {
		p.alone[e] = p.own(e)
		p.byEdge[e] += p.alone[e]
		p.cost += p.alone[e]
		p.hitsOf(e, p.newHits[:boxes])
		for i, is := range p.newHits[:boxes] {
			if is {
				p.enterHit(e, i, true)
			}
		}
		p.meetsOf(e, p.newMeets[:edges])
		for f, is := range p.newMeets[:e] {
			if is {
				p.enterMeeting(e, f, true)
			}
		}
		for g := range p.fences {
			p.enterCut(e, g)
		}
	}
}

// own is what an edge costs alone.
func (p *polisher) own(e int) float64 {
	i, j := p.ends[e][0], p.ends[e][1]
	dx, dy := math.Abs(p.at[i].X-p.at[j].X), math.Abs(p.at[i].Y-p.at[j].Y)
	cost := costLength * math.Sqrt(dx*dx+dy*dy)
	shortest := shortest + p.beside(e)
	if seen := max(dx-p.half[i].X-p.half[j].X, dy-p.half[i].Y-p.half[j].Y); seen < shortest {
		cost += costShort * (shortest - seen)
	}
	return coins(cost)
}

// beside is how far the outermost of the lines between two boxes lies beside their middle.
func (p *polisher) beside(e int) float64 { return (p.lines[e] - 1) * lane / 2 }

// clearance is how near a box may come to the line in the middle before it stands in the way.
func (p *polisher) clearance(e int) float64 { return 16 + p.beside(e) }

// isHit reports whether a box stands in the way of an edge that does not end there.
func (p *polisher) isHit(e, i int) bool {
	end := p.ends[e]
	if i == end[0] || i == end[1] {
		return false
	}
	clearance := p.clearance(e)
	return crosses(p.at[end[0]], p.at[end[1]], p.at[i], p.half[i].X+clearance, p.half[i].Y+clearance)
}

// crosses reports whether a segment passes through a box, which reaches so far from its middle: whether neither
// the box's sides keep them apart, nor the segment with all corners on one side of it.
func crosses(a, b, middle scene.Point, w, h float64) bool {
	ax, ay, bx, by := a.X-middle.X, a.Y-middle.Y, b.X-middle.X, b.Y-middle.Y
	if ax <= -w && bx <= -w || ax >= w && bx >= w || ay <= -h && by <= -h || ay >= h && by >= h {
		return false
	}
	return math.Abs(ax*by-ay*bx) < math.Abs(bx-ax)*h+math.Abs(by-ay)*w
}

// hitsOf finds which boxes stand in the way of an edge, and counts them: isHit of all, in less time.
func (p *polisher) hitsOf(e int, are []bool) (count int) {
	end, a, b := p.ends[e], p.segments[e][0], p.segments[e][1]
	clearance := p.clearance(e)
	x0, x1, y0, y1 := min(a.X, b.X)-clearance, max(a.X, b.X)+clearance, min(a.Y, b.Y)-clearance, max(a.Y, b.Y)+clearance
	dx, dy := b.X-a.X, b.Y-a.Y
	wide, high := math.Abs(dx), math.Abs(dy)
	slack := (wide + high) * clearance
	half := p.half[:len(p.at)]
	are = are[:len(p.at)]
	for i, c := range p.at {
		h := half[i]
		are[i] = false
		if c.X+h.X > x0 && c.X-h.X < x1 && c.Y+h.Y > y0 && c.Y-h.Y < y1 &&
			math.Abs(dx*(c.Y-a.Y)-dy*(c.X-a.X)) < wide*h.Y+high*h.X+slack && i != end[0] && i != end[1] {
			are[i] = true
			count++
		}
	}
	return count
}

// meetsOf finds which edges without a common end cross an edge, and counts their lines.
func (p *polisher) meetsOf(e int, are []bool) (lines float64) {
	end, a, b := p.ends[e], p.segments[e][0], p.segments[e][1]
	x0, x1, y0, y1 := min(a.X, b.X), max(a.X, b.X), min(a.Y, b.Y), max(a.Y, b.Y)
	dx, dy := b.X-a.X, b.Y-a.Y
	are = are[:len(p.segments)]
	for f := range p.segments {
		c, d := p.segments[f][0], p.segments[f][1]
		are[f] = false
		if c.X <= x0 && d.X <= x0 || c.X >= x1 && d.X >= x1 || c.Y <= y0 && d.Y <= y0 || c.Y >= y1 && d.Y >= y1 ||
			(dx*(c.Y-a.Y)-dy*(c.X-a.X))*(dx*(d.Y-a.Y)-dy*(d.X-a.X)) >= 0 || cross(c, d, a)*cross(c, d, b) >= 0 {
			continue
		}
		if other := p.ends[f]; end[0] != other[0] && end[0] != other[1] && end[1] != other[0] && end[1] != other[1] {
			are[f] = true
			lines += p.lines[f]
		}
	}
	return lines
}

// isCut reports whether an edge passes through an outline of which it has no end.
func (p *polisher) isCut(e, g int, f *fence) bool {
	i, j := p.ends[e][0], p.ends[e][1]
	return p.group[i] != g && p.group[j] != g && f.cut(p.at[i], p.at[j])
}

// asideCost is that of where all lies on the page.
func (p *polisher) asideCost() float64 {
	b := boundsOf(p.at)
	x, y := (b.x0+b.x1-p.o.Width)/2, (b.y0+b.y1-p.o.Height)/2
	return coins(costAside * math.Sqrt(x*x+y*y))
}
