package maps

import (
	"strconv"

	"samsyn/data"
	"samsyn/graph/gap"
	"samsyn/out/scene"
)

// draw draws the placed map.
func (m *gapMap) draw() []scene.Item {
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	cards.Items = append(cards.Items, m.drawCentre())
	for i := range m.roles {
		t, a := &m.roles[i], &m.star.Arms[i]
		party := &m.a.Study.Parties[t.Party]
		ends := []string{centreID, cardID(party)}
		if len(a.Strands) == 0 && len(m.links[i]) > 0 {
			lanes.Items = append(lanes.Items, &scene.Group{
				ID: "guide-" + party.ID, Class: scene.Lane, Ends: ends,
				Items: []scene.Item{&scene.Path{Segments: a.Guide, Paint: scene.Paint{Stroke: m.s.Faint, Width: 2, Dash: []float64{3, 6}}}},
			})
		}
		marks := m.marksOf(i)
		for j, s := range a.Strands {
			id := s.Kind.String() + "-" + party.ID
			tip := m.star.tip(m.names[i], s.Kind, s.Weight)
			line := drawLane(s.Kind, s.Path, m.star.Widths.width(s.Weight), t.hollow(s.Kind), m.s.Ground, m.s)
			mark := drawMark(s.Kind, marks[j].Point, m.markSize(), false, m.s)
			if m.changing() {
				line, mark, tip = m.drawStrand(t, s, marks[j].Point, m.names[i])
			}
			lanes.Items = append(lanes.Items, &scene.Group{ID: "lane-" + id, Title: tip, Class: scene.Lane, Ends: ends, Items: line})
			badges.Items = append(badges.Items, &scene.Group{ID: "mark-" + id, Title: tip, Items: []scene.Item{mark}})
		}
		cards.Items = append(cards.Items, m.drawCard(i))
	}
	for _, p := range m.pins {
		badges.Items = append(badges.Items, m.drawPin(p.Item, p.At, m.pinR, m.a.Study.Parties[m.roles[p.Role].Party].ID)...)
	}
	items := []scene.Item{lanes, cards, badges}
	for i := range m.strips {
		if g := m.drawStrip(&m.strips[i], m.star.Area.X); g != nil {
			items = append(items, g)
		}
	}
	if len(m.found)+len(m.a.Gaps.Accepted) > 0 {
		items = append(items, m.drawList())
	}
	return items
}

// markSize is half the size of the marks on the lines.
func (m *gapMap) markSize() float64 {
	if m.crowd {
		return min(markR, m.pinR/2)
	}
	return markR
}

// drawCard draws a role's card with the numbers of the findings about it.
func (m *gapMap) drawCard(i int) *scene.Group {
	t, b := &m.roles[i], m.star.Arms[i].Card
	party := &m.a.Study.Parties[t.Party]
	paint, name := scene.Paint{Fill: m.s.Card, Stroke: m.s.CardLine, Width: 2}, m.star.Name
	name.Anchor, name.Fill = scene.Middle, m.s.Ink
	if !t.Heard {
		paint = scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2, Dash: []float64{8, 6}}
		name.Fill = m.s.Muted
	}
	if t.gone() {
		paint.Width, paint.Dash = 2.5, ghostDash
	}
	name.On = paint.Fill
	note := m.noteOf(i)
	g := &scene.Group{ID: cardID(party), Title: m.names[i], Class: scene.Card, Items: []scene.Item{b.rect(min(12, b.H/3), paint)}}
	inner, pins := b.W-2*m.star.Inset, m.cards[i]
	if m.crowd {
		inner -= m.pinRoom(i, b.H)
		lines := wrapTo(m.names[i], name.Size, true, inner, max(1, int((b.H-m.star.tight(b.H))/name.leading())))
		name.Anchor = scene.Start
		g.Items = append(g.Items, name.block(b.X+m.star.Inset, b.centre().Y-float64(len(lines)-1)*name.leading()/2, lines)...)
		if len(pins) > 0 {
			room := m.pinRoom(i, b.H) - 8
			at := scene.Point{X: b.right() - m.star.Inset + 4 - room/2, Y: b.centre().Y}
			rows := m.pinRows(len(pins), b.H)
			at.Y -= float64(len(rows)-1) * (m.pinR + 2)
			for k, n := range rows {
				if k == len(rows)-1 {
					n = len(pins) // with dots for those that find no room
				}
				g.Items = append(g.Items, m.pinsIn(pins[:n], at, room, min(m.pinR, b.H/2-1.5), party.ID)...)
				pins, at.Y = pins[n:], at.Y+2*m.pinR+4
			}
		}
		return g
	}
	lines := wrapTo(m.names[i], name.Size, true, inner, m.nameLines)
	head := float64(len(lines)) * name.leading()
	if note != "" {
		head += noteRow
	}
	height := head
	if len(pins) > 0 && height+pinRow <= b.H {
		height += pinRow
	}
	top := b.Y + (b.H-height)/2
	g.Items = append(g.Items, name.block(b.centre().X, top+name.leading()/2, lines)...)
	if note != "" && m.changing() {
		small := lettering{Size: textMin, Italic: t.gone(), Anchor: scene.Middle, Fill: m.s.Muted, On: paint.Fill}
		g.Items = append(g.Items, small.line(b.centre().X, top+head-noteRow/2, note))
	}
	if len(pins) > 0 && height+0.1 >= head+pinRow {
		at := scene.Point{X: b.centre().X, Y: top + head + 8 + pinSize}
		g.Items = append(g.Items, m.pinsIn(pins, at, inner, pinSize, party.ID)...)
	}
	return g
}

// drawCentre draws the coordinator's card.
func (m *gapMap) drawCentre() *scene.Group {
	b, full := m.star.Centre, m.w.Party(m.a.Study, m.a.Study.Coordinator)
	name := lettering{Bold: true, Anchor: scene.Middle, Fill: m.s.CentreText, On: m.s.Centre}
	place := scene.Box{Text: full, Bold: true, Width: b.W - 32, Lines: 2, Height: b.H - 16}
	var ok bool
	if name.Size, ok = scene.FitWhole([]scene.Box{place}, 22, 26); !ok {
		place.Lines = 4
		name.Size, _ = scene.Fit([]scene.Box{place}, textMin, 26)
	}
	lines := wrapTo(full, name.Size, true, b.W-32, max(1, min(4, int((b.H-16)/name.leading()))))
	g := &scene.Group{ID: centreID, Title: full, Class: scene.Card, Items: []scene.Item{
		b.rect(20, scene.Paint{Fill: m.s.Centre, Stroke: m.s.Ground, Width: 6}),
	}}
	g.Items = append(g.Items, name.block(b.centre().X, b.centre().Y-float64(len(lines)-1)*name.leading()/2, lines)...)
	return g
}

// legend lists what occurs on the map; both signs always.
func (m *gapMap) legend(explained []gapItem) []entry {
	var difficulty, unheard, hollow, gone bool
	for i := range m.roles {
		t := &m.roles[i]
		unheard = unheard || !t.Heard && !t.gone()
		for _, s := range strandsOf(t) {
			difficulty = difficulty || s.Kind == data.Difficulty
			gone = gone || m.changing() && weightOf(t.Sum, s.Kind) == 0
		}
		for j, k := range laneKinds {
			hollow = hollow || t.Hollow[j] && weightOf(t.Sum, k) > 0
		}
	}
	var list []entry
	for s := gap.High; ; s-- {
		for i := range explained {
			if explained[i].on(m.moment) && m.severity(&explained[i]) == s {
				look := plainPin
				if m.changing() {
					look = keptPin
				}
				list = append(list, m.pinEntry(s, i, look, m.w.Say("maps.gaps.legend-"+s.String())))
				break
			}
		}
		if s == gap.Low {
			break
		}
	}
	list = append(list, m.legendOfChange(explained)...)
	list = append(list, laneEntry(data.Shared, false, m.s, m.w.Say("maps.legend.shared")), laneEntry(data.Conflict, false, m.s, m.w.Say("maps.legend.conflict")))
	if difficulty {
		list = append(list, laneEntry(data.Difficulty, false, m.s, m.w.Say("maps.legend.difficulty")))
	}
	if gone {
		list = append(list, entry{Width: 60, Text: m.w.Say("compare.legend-gone"), Mark: func(x, y float64) []scene.Item {
			return drawGhost(straight(x, y, x+60, y), 10, m.s.Ground, m.s)
		}})
	}
	if hollow {
		list = append(list, laneEntry(data.Shared, true, m.s, m.w.Say("maps.legend.hollow")))
	}
	if unheard {
		list = append(list, cardEntry(8, scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2, Dash: []float64{8, 6}}, m.w.Say("maps.legend.unheard")))
	}
	return list
}

// pinEntry explains a pin.
func (m *gapMap) pinEntry(s gap.Severity, i int, look pinLook, text string) entry {
	return entry{Width: 36, Text: text, Mark: func(x, y float64) []scene.Item {
		return pinItems(s, strconv.Itoa(i+1), scene.Point{X: x + 18, Y: y}, 16, look, m.s)
	}}
}
