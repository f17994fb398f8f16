package layout

import (
	"math"
	"math/rand/v2"
	"sync"

	"samsyn/out/scene"
)

// An annealer moves things at random, at first also where that costs more and ever less so, and keeps the best that
// came by: small steps alone end where no single one helps (Kirkpatrick, Gelatt and Vecchi 1983). Things may overlap
// on the way, which costs the more the later it is: where nothing may, all is soon jammed.
type annealer struct {
	*polisher
	draw *rand.PCG
	one  [1]int
	two  [2]int
	// span is how far a step may go, and grows and shrinks with the share of the steps that are taken.
	span         float64
	asked, taken int
	least        float64 // that all cost, without overlap, so far, and where everything lay then
	best         []scene.Point
}

// How hot it is at first and at last, as a cost; what a unit of overlap costs then; how many steps, and how far one goes.
const (
	hot, cold              = 220.0, 10.0
	little, much           = 1.0, 90.0
	muchAfter              = 0.45 // of all steps
	steps                  = 3600
	longestStep, leastStep = 320.0, 24.0
)

// forbidden is what a unit of overlap costs where there shall be none.
const forbidden = 1e6

// improve anneals twice, with other draws, and keeps what costs less. It reports whether nothing overlaps then.
func (p *polisher) improve() bool {
	other := p.copied()
	var work sync.WaitGroup
	work.Go(func() { other.annealed(6) })
	p.annealed(3)
	work.Wait()
	if other.total() < p.total()-1 {
		*p = *other
	}
	return p.overlap == 0
}

func (p *polisher) annealed(seed uint64) {
	if len(p.boxes) > 2 {
		p.anneal(seed)
	}
	p.press = forbidden
	p.settled()
}

// anneal leaves the best arrangement without overlap that came by, or, where none did, the last one.
func (p *polisher) anneal(seed uint64) {
	a := &annealer{polisher: p, draw: rand.NewPCG(seed, 5), span: longestStep, least: math.Inf(1), best: make([]scene.Point, len(p.at))}
	a.note()
	heat, cooler := hot, math.Pow(cold/hot, 1.0/steps)
	for step := range steps {
		done := float64(step) / steps
		heat *= cooler
		if step%16 == 0 {
			p.press = little * math.Pow(much/little, min(1, done/muchAfter))
		}
		limit := p.total() - heat*math.Log(1-a.unit())
		if a.unit() < 0.2*(1-done) {
			a.large(limit)
		} else {
			a.small(limit)
		}
		a.note()
	}
	if !math.IsInf(a.least, 1) {
		copy(p.at, a.best)
		p.reckon()
	}
}

// note keeps what is best so far.
func (a *annealer) note() {
	if a.overlap == 0 && a.cost < a.least-1 {
		a.least = a.cost
		copy(a.best, a.at)
	}
}

// large tries a step with whole groups, and boxes of none: elsewhere, turned over or in each other's place.
func (a *annealer) large(limit float64) {
	bodies := len(a.of) + len(a.loose)
	b, c := a.below(bodies), a.below(bodies)
	switch kind := a.unit(); {
	case kind < 0.4 && b != c:
		a.exchange(b, c, limit)
	case kind < 0.7 && b < len(a.of):
		a.turn(b, turns[a.below(len(turns))], limit)
	default:
		a.move(a.body(b), scene.Point{X: (a.unit() - 0.5) * a.o.Width, Y: (a.unit() - 0.5) * a.o.Height}, limit)
	}
}

// small tries a step with one box, two of a group or, now and then, a group.
func (a *annealer) small(limit float64) {
	i := a.below(len(a.boxes))
	a.one[0] = i
	which := a.one[:]
	if g := a.group[i]; g >= 0 {
		switch kind := a.unit(); {
		case kind < 0.15:
			which = a.of[g]
		case kind < 0.35:
			if j := a.of[g][a.below(len(a.of[g]))]; j != i {
				a.two = [2]int{i, j}
				a.change(a.two[:], limit)
			}
			return
		}
	}
	const look, wanted = 40, 0.2 // the share of steps to be taken: then they are neither timid nor in vain
	a.asked++
	if a.move(which, scene.Point{X: (2*a.unit() - 1) * a.span, Y: (2*a.unit() - 1) * a.span * 0.6}, limit) {
		a.taken++
	}
	if a.asked == look {
		if float64(a.taken) < wanted*look {
			a.span = max(a.span*0.85, leastStep)
		} else {
			a.span = min(a.span*1.18, longestStep)
		}
		a.asked, a.taken = 0, 0
	}
}

func (a *annealer) unit() float64 { return float64(a.draw.Uint64()>>11) / (1 << 53) }

func (a *annealer) below(n int) int { return int(a.unit() * float64(n)) }
