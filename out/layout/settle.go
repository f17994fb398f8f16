package layout

import (
	"math"

	"samsyn/out/scene"
)

// settle pushes bodies apart until none is too near another, each along the way that is shortest.
func settle(bodies []*body, at []scene.Point, air float64, o Options) {
	const sweeps = 30
	for range sweeps {
		moved := false
		for i := range bodies {
			for j := range bodies[:i] {
				gap := outlineGap
				if bodies[i].group < 0 && bodies[j].group < 0 {
					gap = air
				}
				v, near := between(bodies[j], bodies[i], at[j], at[i], gap)
				if !near {
					continue
				}
				moved = true
				sign := 1.0
				a, b := j, i
				for range 2 { // what the page's edge keeps one from, the other makes up for
					at[b] = within(plus(at[b], scene.Point{X: sign * v.X / 2, Y: sign * v.Y / 2}), bodies[b], o)
					a, b, sign = b, a, -sign
				}
			}
		}
		if !moved {
			return
		}
	}
}

// within keeps a body on the page.
func within(p scene.Point, b *body, o Options) scene.Point {
	return scene.Point{
		X: max(b.w/2, min(o.Width-b.w/2, p.X)),
		Y: max(b.h/2, min(o.Height-b.h/2, p.Y)),
	}
}

// between returns the shortest way by which b must move off a to keep the gap, and whether it must.
func between(a, b *body, atA, atB scene.Point, gap float64) (way scene.Point, near bool) {
	apart := scene.Point{X: atB.X - atA.X, Y: atB.Y - atA.Y}
	if math.Abs(apart.X) > (a.w+b.w)/2+gap || math.Abs(apart.Y) > (a.h+b.h)/2+gap {
		return scene.Point{}, false
	}
	least := math.Inf(1)
	for d, n := range directions {
		missing := a.outline[d] + b.outline[(d+sides/2)%sides] + gap - (apart.X*n.X + apart.Y*n.Y)
		if missing < 1e-6 {
			return scene.Point{}, false
		}
		if missing < least-1e-9 {
			least, way = missing, scene.Point{X: n.X * (missing + 0.01), Y: n.Y * (missing + 0.01)}
		}
	}
	return way, true
}

// mirror turns bodies over, left to right and upside down, where that shortens the lines to others.
func mirror(bodies []*body, at []scene.Point, nodes int, edges []Edge) {
	of, place := make([]int, nodes), make([]int, nodes)
	for i, b := range bodies {
		for k, n := range b.nodes {
			of[n], place[n] = i, k
		}
	}
	for range 2 {
		for i, b := range bodies {
			if len(b.nodes) < 2 {
				continue
			}
			best, least := scene.Point{X: 1, Y: 1}, math.Inf(1)
			for _, f := range []scene.Point{{X: 1, Y: 1}, {X: -1, Y: 1}, {X: 1, Y: -1}, {X: -1, Y: -1}} {
				sum := 0.0
				for _, e := range edges {
					mine, other := e.From, e.To
					if of[other] == i {
						mine, other = other, mine
					}
					if of[mine] != i || of[other] == i {
						continue
					}
					p := b.offsets[place[mine]]
					q := plus(at[of[other]], bodies[of[other]].offsets[place[other]])
					sum += dist(scene.Point{X: at[i].X + p.X*f.X, Y: at[i].Y + p.Y*f.Y}, q)
				}
				if sum = math.Round(sum); sum < least {
					best, least = f, sum
				}
			}
			b.flip(best)
		}
	}
}

func (b *body) flip(f scene.Point) {
	for k, p := range b.offsets {
		b.offsets[k] = scene.Point{X: p.X * f.X, Y: p.Y * f.Y}
	}
	b.outline = b.outline.flipped(f.X < 0, f.Y < 0)
}
