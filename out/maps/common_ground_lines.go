package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/out/scene"
)

// A port is where a line leaves a card.
type port struct {
	pair  int
	first bool    // the pair's from
	key   float64 // the order of the ports down the card
	y     float64
}

// lead gives every line its way: the lines of a card leave it one below the other in the order in which they part, so
// that an eye can follow each.
func (m *ground) lead() {
	ends := make([][2]float64, len(m.pairs))
	for place := range m.cards {
		for _, p := range m.ports(place) {
			if p.first {
				ends[p.pair][0] = p.y
			} else {
				ends[p.pair][1] = p.y
			}
		}
	}
	n := len(m.roles)
	for i := range m.pairs {
		p := &m.pairs[i]
		_, left := rowOf(p.from, n)
		_, other := rowOf(p.to, n)
		a := scene.Point{X: m.edge(p.from), Y: ends[i][0]}
		b := scene.Point{X: m.edge(p.to), Y: ends[i][1]}
		reach := 0.42 * math.Abs(b.X-a.X)
		if left == other {
			reach = math.Min(70+0.42*math.Abs(b.Y-a.Y), 0.6*m.field.W)
		}
		out := func(p scene.Point, left bool) scene.Point {
			if left {
				return scene.Point{X: p.X + reach, Y: p.Y}
			}
			return scene.Point{X: p.X - reach, Y: p.Y}
		}
		p.take(curve{a, out(a, left), out(b, other), b})
	}
}

// edge is where the lines of a place leave its card, a little inside so that no gap shows.
func (m *ground) edge(place int) float64 {
	if _, left := rowOf(place, len(m.roles)); left {
		return m.cards[place].right() - 1
	}
	return m.cards[place].X + 1
}

// ports lists where the lines of a place leave it. From the top: those to neighbours above on the same arc, the nearest
// first; those across, by where they go; those to neighbours below, the nearest last.
func (m *ground) ports(place int) []port {
	n := len(m.roles)
	row, left := rowOf(place, n)
	const beside = 1000
	var list []port
	add := func(pair, to int, first bool) {
		far, other := rowOf(to, n)
		key := far
		switch {
		case left == other && far < row:
			key = -beside + (row - far)
		case left == other:
			key = beside - (far - row)
		}
		list = append(list, port{pair: pair, first: first, key: key})
	}
	for i := range m.pairs {
		switch p := &m.pairs[i]; place {
		case p.from:
			add(i, p.to, true)
		case p.to:
			add(i, p.from, false)
		}
	}
	slices.SortStableFunc(list, func(p, q port) int { return cmp.Compare(p.key, q.key) })
	total := -portGap
	for _, p := range list {
		total += m.widthOf(p.pair) + portGap
	}
	card := m.cards[place]
	squeeze := math.Min(1, (card.H-2*portInset)/total)
	y := card.centre().Y - total*squeeze/2
	for i := range list {
		w := m.widthOf(list[i].pair)
		list[i].y = y + w*squeeze/2
		y += (w + portGap) * squeeze
	}
	return list
}

// portsHeight is how high a card must be for the lines of the role with most to leave it side by side.
func (m *ground) portsHeight() float64 {
	need, most := map[int32]float64{}, 0.0
	for i := range m.pairs {
		for _, role := range []int32{m.pairs[i].A, m.pairs[i].B} {
			need[role] += m.widthOf(i) + portGap
			most = math.Max(most, need[role])
		}
	}
	return most - portGap + 2*portInset
}

// widthOf is how wide the line of a pair is at most.
func (m *ground) widthOf(pair int) float64 {
	if pair >= m.named {
		return groundThin
	}
	return m.widths.width(m.pairs[pair].Common)
}

// number finds the place of every named line's number, the shortest lines first, as they have the least choice. It
// reports whether each finds one.
func (m *ground) number() bool {
	order := make([]int, m.named)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(m.pairs[i].line.length(), m.pairs[j].line.length()) })
	var taken []box
	for _, card := range m.cards {
		taken = append(taken, card.grown(6))
	}
	for _, i := range order {
		b, ok := m.badgeAt(i, taken)
		if !ok {
			return false
		}
		m.pairs[i].badge = b.centre()
		taken = append(taken, b.grown(4))
	}
	return true
}

// badgeAt finds the place of a number on its line: near the middle, clear of cards and other numbers, and with no other
// line under it where that can be had.
func (m *ground) badgeAt(i int, taken []box) (best box, ok bool) {
	const steps = 56
	p := &m.pairs[i]
	w := m.badgeWidth(i)
	least := math.Inf(1)
	for step := range steps + 1 {
		t := 0.5 + 0.4*float64((step+1)/2)/(steps/2)*float64(1-2*(step%2))
		b := around(p.line.at(t), w, groundBadge)
		if slices.ContainsFunc(taken, func(other box) bool { return other.overlaps(b) }) {
			continue
		}
		cost := 0.8 * math.Abs(t-0.5)
		for j := range m.pairs {
			if j != i && m.pairs[j].runsThrough(b.grown(4+m.widthOf(j)/2)) {
				if j < m.named {
					cost++
				} else {
					cost += 0.1
				}
			}
		}
		if cost < least {
			least, best, ok = cost, b, true
		}
	}
	return best, ok
}

// take gives the pair its way.
func (p *groundPair) take(way curve) {
	const steps = 80
	p.line, p.dots = way, p.dots[:0:0]
	low, high := way[0], way[0]
	for k := range steps + 1 {
		at := way.at(float64(k) / steps)
		p.dots = append(p.dots, at)
		low = scene.Point{X: math.Min(low.X, at.X), Y: math.Min(low.Y, at.Y)}
		high = scene.Point{X: math.Max(high.X, at.X), Y: math.Max(high.Y, at.Y)}
	}
	p.around = box{low.X, low.Y, high.X - low.X, high.Y - low.Y}
}

func (p *groundPair) runsThrough(b box) bool {
	return p.around.grown(1).overlaps(b) && slices.ContainsFunc(p.dots, b.contains)
}
