package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/out/scene"
)

const (
	maxStraight  = 9     // roles up to which lines are straight
	groundKey    = 410.0 // width of the key of themes
	groundBadge  = 30.0  // height of the letters on a line
	groundLetter = 20.0  // size of the key's text
	keyRowAir    = 12.0  // between two themes of the key
	keyIndent    = 46.0  // for the letter
)

// place divides the area, puts the roles in their ring and finds a way and a place for the letters of every pair.
func (m *ground) place(area box) {
	m.field, m.keyBox = area, box{}
	names := m.w.Parties(m.a.Study, m.roles)
	m.byKey = len(names) > maxGroundNames || !m.ring(names, area)
	if m.byKey {
		m.ringOfNumbers(names, area)
	} else if len(m.lettered) > 0 {
		m.keyBox = box{area.right() - groundKey, area.Y, groundKey, area.H}
	}
	if fit := m.keyFits(); fit < len(m.lettered) {
		m.letter(fit)
	}
	m.lead()
}

// ring sets the names on cards of one size and reports whether they find room around the ring.
func (m *ground) ring(names []string, area box) bool {
	if len(m.lettered) > 0 {
		m.field.W -= groundKey + 50
	}
	return slices.ContainsFunc([]float64{210, 150}, func(most float64) bool { return m.ringWithin(names, most) })
}

// ringWithin is ring with no name wider than most.
func (m *ground) ringWithin(names []string, most float64) bool {
	boxes := make([]scene.Box, len(names))
	for i, name := range names {
		boxes[i] = scene.Box{Text: name, Bold: true, Width: most, Lines: 2}
	}
	size, ok := scene.FitWhole(boxes, textMin, 22)
	for lines := 3; !ok && lines <= 5; lines++ {
		for i := range boxes {
			boxes[i].Lines = lines
		}
		size, ok = scene.Fit(boxes, textMin, textMin)
	}
	if !ok {
		return false
	}
	m.size, m.lines = size, nil
	var w, h, noted float64
	for _, b := range boxes {
		lines := wrapTo(b.Text, size, true, b.Width, b.Lines)
		m.lines = append(m.lines, lines)
		h = math.Max(h, float64(len(lines))*size*scene.LineHeight)
		for _, line := range lines {
			w = math.Max(w, measure(line, size, true))
		}
	}
	for _, role := range m.roles {
		if note := m.anyNoteOf(role); note != "" {
			w, noted = math.Max(w, measure(note, textMin, false)), textMin*scene.LineHeight
		}
	}
	return m.around(math.Max(w, 60)+36, h+30+noted)
}

// ringOfNumbers makes the roles numbers; their names stand in a key above that of the themes.
func (m *ground) ringOfNumbers(names []string, area box) {
	const width = 620.0
	m.field = area
	themes := 36 + float64(len(m.lettered))*(groundLetter*scene.LineHeight+keyRowAir)
	room := area.H - math.Min(themes+22, area.H*0.42)
	m.roleKey = newRoleKey(names, width, room)
	for m.roleKey.height() > room {
		m.roleKey.columns++
		m.roleKey.width = width / float64(m.roleKey.columns)
	}
	w := math.Max(m.roleKey.widthAll(), groundKey)
	m.field.W -= w + 50
	m.keyBox = box{area.right() - w, area.Y, w, area.H}
	m.size, m.lines = 20, nil
	for i := range names {
		m.lines = append(m.lines, []string{m.w.Integer(i + 1)})
	}
	m.cards = evenly(m.field, len(names), 44, 44)
}

// evenly puts many cards around the field at equal distances, clockwise from the top.
func evenly(field box, n int, w, h float64) []box {
	const steps = 1440
	points, along := make([]scene.Point, steps+1), make([]float64, steps+1)
	for i := range points {
		angle := -math.Pi/2 + 2*math.Pi*float64(i)/steps
		points[i] = scene.Point{
			X: field.centre().X + signedPower(math.Cos(angle), superellipse)*(field.W-w)/2,
			Y: field.centre().Y + signedPower(math.Sin(angle), superellipse)*(field.H-h)/2,
		}
		if i > 0 {
			along[i] = along[i-1] + math.Hypot(points[i].X-points[i-1].X, points[i].Y-points[i-1].Y)
		}
	}
	cards := make([]box, n)
	at := 0
	for i := range cards {
		for along[at] < along[steps]*float64(i)/float64(n) {
			at++
		}
		cards[i] = around(points[at], w, h)
	}
	return cards
}

// around puts cards of a size around the field, clockwise from the top, and reports whether they keep apart.
func (m *ground) around(w, h float64) bool {
	st := star{Area: m.field, Arms: make([]arm, len(m.roles))}
	if len(m.roles) == 1 {
		m.cards = []box{around(m.field.centre(), w, h)}
		return true
	}
	// Neighbours may have most in common, and then their line is worth seeing: of an even number they begin where that
	// leaves them farther apart.
	even := len(m.roles)%2 == 0
	spreadFrom(&st, w, h, even)
	if even && len(m.roles) > 4 {
		turned := star{Area: m.field, Arms: make([]arm, len(m.roles))}
		if spreadFrom(&turned, w, h, false); turned.apart() > st.apart() {
			st = turned
		}
	}
	m.cards = nil
	for i := range st.Arms {
		m.cards = append(m.cards, st.Arms[i].Card)
	}
	if !apart(m.cards) {
		m.cards = evenly(m.field, len(m.roles), w, h)
	}
	return apart(m.cards)
}

// apart reports whether all cards keep a distance.
func apart(cards []box) bool {
	for i, card := range cards {
		if slices.ContainsFunc(cards[:i], func(other box) bool { return other.grown(16).overlaps(card) }) {
			return false
		}
	}
	return true
}

// apart is the least distance between the edges of two cards.
func (st *star) apart() float64 {
	least := math.Inf(1)
	for i := range st.Arms {
		a := st.Arms[i].Card
		for j := range i {
			b := st.Arms[j].Card
			dx, dy := max(a.X-b.right(), b.X-a.right(), 0), max(a.Y-b.bottom(), b.Y-a.bottom(), 0)
			least = min(least, math.Hypot(dx, dy))
		}
	}
	return least
}

// lead finds a way for every line past the cards it does not join, and a place for its letters. A pair that finds
// none is left out.
func (m *ground) lead() {
	for i := range m.pairs {
		p := &m.pairs[i]
		p.ways = p.waysOf(m)
		if len(p.ways) > 0 {
			p.take(p.ways[0])
		}
	}
	// The shortest lines have the least choice.
	order := make([]int, len(m.pairs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(m.pairs[i].line.length(), m.pairs[j].line.length()) })
	var taken []box
	for _, card := range m.cards {
		taken = append(taken, card.grown(6))
	}
	for _, i := range order {
		p := &m.pairs[i]
		p.homeless = true
		for _, way := range p.ways {
			p.take(way)
			if b, ok := m.badgeAt(i, taken); ok {
				p.badge, p.homeless = b.centre(), false
				taken = append(taken, b.grown(4))
				break
			}
		}
	}
	n := len(m.pairs)
	m.pairs = slices.DeleteFunc(m.pairs, func(p groundPair) bool { return p.homeless })
	m.squeezed = m.squeezed || len(m.pairs) < n
}

// waysOf lists the ways of a line that are clear: the straight one first where the roles are few, a bow towards the
// middle where they are many, as lines along the ring would hide one another, then ever wider bows.
func (p *groundPair) waysOf(m *ground) []curve {
	a, b := m.cards[p.from], m.cards[p.to]
	from, to := a.centre(), b.centre()
	inward := 1.0
	middle, n := between(from, to, 0.5), normal(from, to)
	if toCentre := m.field.centre(); (toCentre.X-middle.X)*n.X+(toCentre.Y-middle.Y)*n.Y < 0 {
		inward = -1
	}
	clearance := m.widths.width(p.Common)/2 + 10
	first := 0.0
	if len(m.cards) > maxStraight {
		first = 0.2 * math.Hypot(to.X-from.X, to.Y-from.Y)
	}
	var ways []curve
	for wider := 0.0; wider <= 320; wider += 20 {
		for _, bow := range []float64{first + wider, first - wider} {
			p.line = bowed(from, to, 0, inward*bow).outside(a, b)
			if m.clear(p, clearance) {
				ways = append(ways, p.line)
			}
			if wider == 0 {
				break
			}
		}
	}
	return ways
}

// clear reports whether a line keeps to the field and away from the cards it does not join.
func (m *ground) clear(p *groundPair, clearance float64) bool {
	const steps = 60
	for k := range steps + 1 {
		at := p.line.at(float64(k) / steps)
		if !m.field.contains(at) {
			return false
		}
		for i, card := range m.cards {
			if i != p.from && i != p.to && card.grown(clearance).contains(at) {
				return false
			}
		}
	}
	return true
}

// badgeAt finds the place of a pair's letters on its line: near the middle, clear of cards and other letters, and
// with the fewest other lines under it.
func (m *ground) badgeAt(i int, taken []box) (best box, ok bool) {
	p := &m.pairs[i]
	w := m.badgeWidth(p)
	least := math.Inf(1)
	for step := range 33 {
		t := 0.5 + 0.0125*float64((step+1)/2)*float64(1-2*(step%2))*1.5
		b := around(p.line.at(t), w, groundBadge)
		if slices.ContainsFunc(taken, func(other box) bool { return other.overlaps(b) }) {
			continue
		}
		cost := math.Abs(t-0.5) * 2
		for j := range m.pairs {
			if j != i && m.pairs[j].runsThrough(b.grown(3)) {
				cost++
			}
		}
		if cost < least {
			least, best, ok = cost, b, true
		}
	}
	return best, ok
}

// take chooses a way for the line.
func (p *groundPair) take(way curve) {
	const steps = 80
	p.line, p.dots = way, p.dots[:0]
	p.around = box{}
	for k := range steps + 1 {
		at := way.at(float64(k) / steps)
		p.dots = append(p.dots, at)
		if k == 0 {
			p.around = box{at.X, at.Y, 0, 0}
		}
		x, y := math.Min(p.around.X, at.X), math.Min(p.around.Y, at.Y)
		p.around = box{x, y, math.Max(p.around.right(), at.X) - x, math.Max(p.around.bottom(), at.Y) - y}
	}
}

func (p *groundPair) runsThrough(b box) bool {
	return p.around.grown(1).overlaps(b) && slices.ContainsFunc(p.dots, b.contains)
}

// keyFits is how many themes the key has room for.
func (m *ground) keyFits() int {
	left := m.keyBox.H - m.keyTop()
	n := 0
	for _, t := range m.lettered {
		left -= m.keyRow(t)
		if left < 0 {
			break
		}
		n++
	}
	return n
}

// keyTop is what stands above the themes of the key: the numbers of the roles, and the heading.
func (m *ground) keyTop() float64 {
	top := 36.0
	if m.byKey {
		top += m.roleKey.height() + 22
	}
	return top
}

func (m *ground) keyRow(theme int32) float64 {
	return float64(len(m.keyLines(theme)))*groundLetter*scene.LineHeight + keyRowAir
}

func (m *ground) keyLines(theme int32) []string {
	return wrapTo(m.w.Theme(m.a.Study, theme), groundLetter, false, m.keyBox.W-keyIndent-90, 4)
}
