package layout

import (
	"math"
	"math/rand/v2"

	"samsyn/out/scene"
)

// anneal moves things at random, at first also where that costs more and ever less so, and keeps the best that
// came by: small steps alone end where no single one helps (Kirkpatrick, Gelatt and Vecchi 1983). The draw is
// seeded. Large graphs are left as they are.
func (p *polisher) anneal() {
	const steps, hot, cold = 16_000, 260.0, 4.0
	if p.effort() > small || len(p.boxes) < 3 {
		return
	}
	draw := rand.NewPCG(1, 5)
	unit := func() float64 { return float64(draw.Uint64()>>11) / (1 << 53) }
	below := func(n int) int { return int(unit() * float64(n)) }
	cost := p.cost()
	best, at, shapes := cost, append([]scene.Point(nil), p.at...), append([][]scene.Point(nil), p.shapes...)
	for step := range steps {
		done := float64(step) / steps
		heat := hot * math.Pow(cold/hot, done)
		i := below(len(p.boxes))
		which := []int{i}
		if g := p.group[i]; g >= 0 {
			switch kind := unit(); {
			case kind < 0.15:
				which = p.of[g]
			case kind < 0.35:
				which = append(which, p.of[g][below(len(p.of[g]))])
			}
		}
		to := make([]scene.Point, len(which))
		if len(which) == 2 { // change places
			to[0], to[1] = p.at[which[1]], p.at[which[0]]
		} else {
			wide := 20 + 400*(1-done)
			d := scene.Point{X: (2*unit() - 1) * wide, Y: (2*unit() - 1) * wide * 0.6}
			for k, n := range which {
				to[k] = plus(p.at[n], d)
			}
		}
		c, ok := p.try(which, to, cost-heat*math.Log(1-unit()))
		if !ok {
			continue
		}
		if cost = c; cost < best-1 {
			best = cost
			copy(at, p.at)
			copy(shapes, p.shapes)
		}
	}
	p.at, p.shapes = at, shapes
	p.settled(best)
}
