package maps

import (
	"math"

	"samsyn/graph/change"
	"samsyn/out/scene"
)

// draw draws the placed map: lines lowest, the thin ones under the others, then the cards, then the numbers, and the
// list beside them.
func (m *ground) draw() []scene.Item {
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	for i := len(m.pairs) - 1; i >= 0; i-- {
		p := &m.pairs[i]
		if p.Common <= 0 {
			continue
		}
		from, to := &m.a.Study.Parties[p.A], &m.a.Study.Parties[p.B]
		id, tip := from.ID+"+"+to.ID, m.tip(p)
		lanes.Items = append(lanes.Items, &scene.Group{
			ID: "lane-" + id, Title: tip, Class: scene.Lane, Ends: []string{cardID(from), cardID(to)},
			Items: m.drawLine(i, p.line.segments()),
		})
		if i < m.named {
			badges.Items = append(badges.Items, &scene.Group{
				ID: "badge-" + id, Title: tip, Class: scene.Badge,
				Items: m.drawBadge(around(p.badge, m.labelWidth(m.label(i)), groundBadge), m.label(i), m.badgeLook(p)),
			})
		}
	}
	for i := range m.roles {
		if c := m.drawCard(i); c != nil {
			cards.Items = append(cards.Items, c)
		}
	}
	items := []scene.Item{lanes, cards, badges}
	if m.named > 0 {
		items = append(items, m.drawList())
	}
	return items
}

// drawCard draws a role; nil where the moment's study has not heard it. One that only the older study has heard is a
// ghost on a map of change.
func (m *ground) drawCard(i int) *scene.Group {
	role, b := m.roles[i], m.cards[i]
	paint, ink := scene.Paint{Fill: m.s.Card, Stroke: m.s.CardLine, Width: 2}, m.s.Ink
	gone := m.two != nil && !m.a.Graph.Heard[role]
	switch {
	case gone && !m.changing():
		return nil
	case gone:
		paint, ink = scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2.5, Dash: ghostDash}, m.s.Muted
	}
	party := &m.a.Study.Parties[role]
	g := &scene.Group{ID: cardID(party), Title: m.w.Party(m.a.Study, role), Class: scene.Card, Items: []scene.Item{b.rect(math.Min(12, b.H/2), paint)}}
	name := lettering{Size: m.size, Bold: true, Anchor: scene.Middle, Fill: ink, On: paint.Fill}
	half := float64(len(m.lines[i])-1) * name.leading() / 2
	note := ""
	if m.noted {
		note = m.noteOf(role)
	}
	y := b.centre().Y - half
	if note != "" {
		y -= textMin * scene.LineHeight / 2
	}
	g.Items = append(g.Items, name.block(b.centre().X, y, m.lines[i])...)
	if note != "" {
		small := lettering{Size: textMin, Italic: gone, Anchor: scene.Middle, Fill: m.s.Muted, On: paint.Fill}
		g.Items = append(g.Items, small.line(b.centre().X, y+2*half+(name.leading()+small.leading())/2, note))
	}
	return g
}

// stroke is a line of the map: solid, or dashed where the common ground is untapped.
func (m *ground) stroke(segments []scene.Segment, width float64, untapped bool) scene.Item {
	paint := scene.Paint{Stroke: m.s.Shared, Width: width}
	if untapped {
		paint.Dash = []float64{math.Max(12, 1.6*width), math.Max(8, 0.8*width)}
	}
	return &scene.Path{Segments: segments, Paint: paint}
}

// thin is a line that the list does not name.
func (m *ground) thin(segments []scene.Segment, untapped bool) scene.Item {
	paint := scene.Paint{Stroke: m.s.Faint, Width: groundThin}
	if untapped {
		paint.Dash = []float64{9, 6}
	}
	return &scene.Path{Segments: segments, Paint: paint}
}

// A badgeLook is how the number of a line stands out.
type badgeLook uint8

const (
	plainBadge badgeLook = iota
	darkBadge            // the two tell of each other; on a map of change: has come since
	ghostBadge           // is gone
)

func (m *ground) badgeLook(p *groundPair) badgeLook {
	switch {
	case m.changing() && p.became() == change.Added, !m.changing() && p.Told:
		return darkBadge
	case m.changing() && p.became() == change.Removed:
		return ghostBadge
	}
	return plainBadge
}

// drawBadge draws a number.
func (m *ground) drawBadge(b box, label string, look badgeLook) []scene.Item {
	paint := scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.Shared, Width: 2.5}
	text := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink, On: m.s.BadgeFill}
	switch look {
	case darkBadge:
		paint.Fill, paint.Stroke = m.s.SharedText, m.s.SharedText
		text.Fill, text.On = m.s.Ground, m.s.SharedText
	case ghostBadge:
		paint.Stroke, paint.Width, paint.Dash = m.s.Faint, 2, ghostDash
		text.Fill, text.Bold = m.s.Muted, false
	}
	return []scene.Item{b.rect(b.H/2, paint), text.line(b.centre().X, b.centre().Y, label)}
}

// label is the number of a named pair, on a map of change with whether it has more or less in common than before.
func (m *ground) label(i int) string {
	number := m.w.Integer(i + 1)
	if !m.changing() {
		return number
	}
	switch m.pairs[i].became() {
	case change.Heavier:
		return m.w.Say("compare.ground.up", number)
	case change.Lighter:
		return m.w.Say("compare.ground.down", number)
	}
	return number
}

// badgeWidth is the room of a named pair's number, on a map of two studies at any moment.
func (m *ground) badgeWidth(i int) float64 {
	widest := m.labelWidth(m.label(i))
	if m.two == nil {
		return widest
	}
	for _, moment := range Moments {
		widest = math.Max(widest, m.labelWidth(m.at(moment).label(i)))
	}
	return widest
}

func (m *ground) labelWidth(label string) float64 {
	return math.Max(groundBadge, measure(label, textMin, true)+18)
}
