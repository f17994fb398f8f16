package maps

import (
	"math"
	"strings"

	"samsyn/out/scene"
)

// draw draws the placed map: lines lowest, then the cards, then the letters, and the key beside them.
func (m *ground) draw() []scene.Item {
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	for i := len(m.pairs) - 1; i >= 0; i-- { // the heaviest on top
		p := &m.pairs[i]
		from, to := &m.a.Study.Parties[m.a.Graph.Roles[p.I]], &m.a.Study.Parties[m.a.Graph.Roles[p.J]]
		id, tip := from.ID+"+"+to.ID, m.tip(p)
		lanes.Items = append(lanes.Items, &scene.Group{
			ID: "lane-" + id, Title: tip, Class: scene.Lane, Ends: []string{cardID(from), cardID(to)},
			Items: []scene.Item{m.stroke(p.line.segments(), m.widths.width(p.Common), p.Untapped)},
		})
		badges.Items = append(badges.Items, &scene.Group{
			ID: "badge-" + id, Title: tip, Class: scene.Badge,
			Items: m.drawBadge(around(p.badge, m.badgeWidth(p), groundBadge), m.label(p), p.Told),
		})
	}
	name := lettering{Size: m.size, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink, On: m.s.Card}
	for i, role := range m.roles {
		party, b := &m.a.Study.Parties[role], m.cards[i]
		g := &scene.Group{ID: cardID(party), Title: m.w.Party(m.a.Study, role), Class: scene.Card, Items: []scene.Item{
			b.rect(math.Min(12, b.H/2), scene.Paint{Fill: m.s.Card, Stroke: m.s.CardLine, Width: 2}),
		}}
		top := b.centre().Y - float64(len(m.lines[i])-1)*name.leading()/2
		g.Items = append(g.Items, name.block(b.centre().X, top, m.lines[i])...)
		cards.Items = append(cards.Items, g)
	}
	items := []scene.Item{lanes, cards, badges}
	if m.byKey {
		items = append(items, m.roleKey.draw(m.keyBox.X, m.keyBox.Y, m.s))
	}
	if len(m.lettered) > 0 {
		items = append(items, m.drawKey())
	}
	return items
}

// stroke is a line of the map: solid, or dashed where the common ground is untapped.
func (m *ground) stroke(segments []scene.Segment, width float64, untapped bool) scene.Item {
	paint := scene.Paint{Stroke: m.s.Shared, Width: width}
	if untapped {
		paint.Dash = []float64{math.Max(12, 1.6*width), math.Max(8, 0.8*width)}
	}
	return &scene.Path{Segments: segments, Paint: paint}
}

// drawBadge draws letters: on the badge's own ground, or light on dark where the two tell of each other.
func (m *ground) drawBadge(b box, label string, told bool) []scene.Item {
	paint := scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.Shared, Width: 2.5}
	text := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink, On: m.s.BadgeFill}
	if told {
		paint.Fill, paint.Stroke = m.s.SharedText, m.s.SharedText
		text.Fill, text.On = m.s.Ground, m.s.SharedText
	}
	return []scene.Item{b.rect(b.H/2, paint), text.line(b.centre().X, b.centre().Y, label)}
}

// label is a pair's themes as letters; what has none, or does not fit, is counted.
func (m *ground) label(p *groundPair) string {
	const most = 4
	var letters []string
	for _, t := range m.lettered {
		for _, own := range p.Themes {
			if own == t {
				letters = append(letters, m.letters[t])
			}
		}
	}
	if len(p.Themes) > most || len(letters) < len(p.Themes) {
		letters = letters[:min(len(letters), most-1)]
		letters = append(letters, "+"+m.w.Integer(len(p.Themes)-len(letters)))
	}
	return strings.Join(letters, " ")
}

func (m *ground) badgeWidth(p *groundPair) float64 {
	return math.Max(groundBadge, measure(m.label(p), textMin, true)+20)
}

// drawKey names the letters, each with the number of lines it is on.
func (m *ground) drawKey() *scene.Group {
	g := &scene.Group{ID: "theme-key", Title: m.w.Say("maps.ground.key")}
	y := m.keyBox.Y + m.keyTop() - 36
	heading := lettering{Size: groundLetter, Bold: true, Fill: m.s.SharedText}
	g.Items = append(g.Items, heading.line(m.keyBox.X, y+14, m.w.Say("maps.ground.key")))
	y += 36
	name := lettering{Size: groundLetter, Fill: m.s.Ink}
	figure := lettering{Size: textMin, Fill: m.s.Muted, Anchor: scene.End}
	for _, t := range m.lettered {
		lines := m.keyLines(t)
		middle := y + keyRowAir/2 + name.leading()/2
		row := &scene.Group{ID: "theme-" + m.a.Study.Themes[t].ID, Title: m.w.Theme(m.a.Study, t)}
		row.Items = append(row.Items, m.drawBadge(box{m.keyBox.X, middle - 14, 32, 28}, m.letters[t], false)...)
		row.Items = append(row.Items, name.block(m.keyBox.X+keyIndent, middle, lines)...)
		row.Items = append(row.Items, figure.line(m.keyBox.right(), middle, m.w.Count("maps.ground.pairs", m.pairsOf(t))))
		g.Items = append(g.Items, row)
		y += m.keyRow(t)
	}
	return g
}

// legend lists what occurs on the map.
func (m *ground) legend() []entry {
	var untapped, told, more bool
	for i := range m.pairs {
		p := &m.pairs[i]
		untapped, told = untapped || p.Untapped, told || p.Told
		more = more || strings.Contains(m.label(p), "+")
	}
	line := func(dashed bool, key string) entry {
		return entry{Width: 66, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{m.stroke(straight(x+2, y, x+64, y), 8, dashed)}
		}}
	}
	list := []entry{line(false, "maps.legend.shared")}
	if untapped {
		list = append(list, line(true, "maps.ground.untapped"))
	}
	letter := func(label string, told bool, key string) entry {
		return entry{Width: 38, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return m.drawBadge(box{x, y - 14, 38, 28}, label, told)
		}}
	}
	if len(m.lettered) > 0 {
		list = append(list, letter("A", false, "maps.ground.letter"))
	}
	if more {
		list = append(list, letter("+1", false, "maps.ground.more"))
	}
	if told {
		list = append(list, letter("A", true, "maps.ground.told"))
	}
	if len(m.pairs) > 0 {
		list = append(list, widthsEntry(m.widths, m.s, m.w, m.w.Say("maps.ground.widths")))
	}
	return list
}

// tip is a pair in words.
func (m *ground) tip(p *groundPair) string {
	tip := m.w.Say("maps.ground.tip",
		m.w.Party(m.a.Study, m.a.Graph.Roles[p.I]), m.w.Party(m.a.Study, m.a.Graph.Roles[p.J]),
		strings.Join(m.w.Themes(m.a.Study, p.Themes), ", "), m.w.Number(p.Common, 1))
	switch {
	case p.Untapped:
		tip += "; " + m.w.Say("maps.ground.untapped")
	case p.Told:
		tip += "; " + m.w.Say("maps.ground.told")
	}
	return tip
}
