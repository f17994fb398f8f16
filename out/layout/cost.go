package layout

import "math"

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

// cost is that of all straight lines and outlines.
func (p *polisher) cost() float64 { return p.costWithin(math.Inf(1)) }

// costWithin is cost where that is below a limit, and some figure not below the limit where it is not: most
// tries cost too much, and then the lines alone tell.
func (p *polisher) costWithin(limit float64) float64 {
	sum := p.lineCost(limit)
	if sum >= limit+1 { // more than rounding could take back
		return sum
	}
	return math.Round((sum+p.outlineCost())*64) / 64
}

// lineCost is that of all straight lines but for the outlines they go through, or a part of it that reaches the
// limit.
func (p *polisher) lineCost(limit float64) float64 {
	sum := 0.0
	for k, e := range p.ends {
		a, b := p.at[e[0]], p.at[e[1]]
		beside := float64(p.lines[k]-1) * lane / 2
		clearance, shortest := 16+beside, shortest+beside
		sum += costLength * dist(a, b)
		m, n := p.boxes[e[0]], p.boxes[e[1]]
		if seen := max(math.Abs(a.X-b.X)-(m.W+n.W)/2, math.Abs(a.Y-b.Y)-(m.H+n.H)/2); seen < shortest {
			sum += costShort * (shortest - seen)
		}
		for i, c := range p.at {
			w, h := p.boxes[i].W/2+clearance, p.boxes[i].H/2+clearance
			if c.X+w < min(a.X, b.X) || c.X-w > max(a.X, b.X) || c.Y+h < min(a.Y, b.Y) || c.Y-h > max(a.Y, b.Y) {
				continue
			}
			if i != e[0] && i != e[1] && (box{c.X - w, c.Y - h, c.X + w, c.Y + h}).cuts(a, b) {
				sum += costHit * float64(p.lines[k])
			}
		}
		for m, f := range p.ends[:k] {
			if e[0] != f[0] && e[0] != f[1] && e[1] != f[0] && e[1] != f[1] && meet(a, b, p.at[f[0]], p.at[f[1]]) {
				sum += costCrossing * float64(p.lines[k]*p.lines[m])
			}
		}
		if sum >= limit+1 {
			return sum
		}
	}
	return sum
}

// outlineCost is that of the outlines, and of where all lies on the page.
func (p *polisher) outlineCost() float64 {
	sum := 0.0
	for g, shape := range p.shapes {
		for _, e := range p.ends {
			if g != p.group[e[0]] && g != p.group[e[1]] && through(shape, p.at[e[0]], p.at[e[1]]) {
				sum += costThrough
			}
		}
		sum += costArea * area(shape)
	}
	b := boundsOf(p.at)
	return sum + costAside*math.Hypot((b.x0+b.x1-p.o.Width)/2, (b.y0+b.y1-p.o.Height)/2)
}
