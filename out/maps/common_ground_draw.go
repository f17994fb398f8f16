package maps

import (
	"math"
	"strings"

	"samsyn/graph/change"
	"samsyn/out/scene"
)

// draw draws the placed map: lines lowest, then the cards, then the letters, and the key beside them.
func (m *ground) draw() []scene.Item {
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	for i := len(m.pairs) - 1; i >= 0; i-- { // the heaviest on top
		p := &m.pairs[i]
		if p.Common <= 0 {
			continue
		}
		from, to := &m.a.Study.Parties[p.A], &m.a.Study.Parties[p.B]
		id, tip := from.ID+"+"+to.ID, m.tip(p)
		lanes.Items = append(lanes.Items, &scene.Group{
			ID: "lane-" + id, Title: tip, Class: scene.Lane, Ends: []string{cardID(from), cardID(to)}, Items: m.drawLine(p),
		})
		badges.Items = append(badges.Items, &scene.Group{
			ID: "badge-" + id, Title: tip, Class: scene.Badge,
			Items: m.drawBadge(around(p.badge, m.labelWidth(m.label(p)), groundBadge), m.label(p), m.badgeLook(p)),
		})
	}
	for i := range m.roles {
		if c := m.drawCard(i); c != nil {
			cards.Items = append(cards.Items, c)
		}
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
	note := m.noteOf(role)
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

// A badgeLook is how the letters of a line stand out.
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

// drawBadge draws letters.
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

// label is a pair's themes as letters, on a map of change with what became of the pair.
func (m *ground) label(p *groundPair) string {
	letters := m.lettersOf(p.Themes)
	if !m.changing() {
		return letters
	}
	switch p.became() {
	case change.Added:
		return m.w.Say("compare.new.shared", letters)
	case change.Removed:
		return m.w.Say("compare.was", letters)
	case change.Heavier:
		return m.w.Say("compare.ground.up", letters)
	case change.Lighter:
		return m.w.Say("compare.ground.down", letters)
	}
	return letters
}

// lettersOf is themes as letters; what has none, or does not fit, is counted.
func (m *ground) lettersOf(themes []int32) string {
	const most = 4
	var letters []string
	for _, t := range m.lettered {
		for _, own := range themes {
			if own == t {
				letters = append(letters, m.letters[t])
			}
		}
	}
	if len(themes) > most || len(letters) < len(themes) {
		letters = letters[:min(len(letters), most-1)]
		letters = append(letters, "+"+m.w.Integer(len(themes)-len(letters)))
	}
	return strings.Join(letters, " ")
}

// badgeWidth is the room of a pair's letters, on a map of two studies at any moment.
func (m *ground) badgeWidth(p *groundPair) float64 {
	if m.two == nil {
		return m.labelWidth(m.label(p))
	}
	widest := 0.0
	for _, moment := range Moments {
		if then := p.at(moment); then.Common > 0 {
			own := *m
			own.moment = moment
			widest = math.Max(widest, own.labelWidth(own.label(&then)))
		}
	}
	return widest
}

func (m *ground) labelWidth(label string) float64 {
	return math.Max(groundBadge, measure(label, textMin, true)+20)
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
		row.Items = append(row.Items, m.drawBadge(box{m.keyBox.X, middle - 14, 32, 28}, m.letters[t], plainBadge)...)
		row.Items = append(row.Items, name.block(m.keyBox.X+keyIndent, middle, lines)...)
		row.Items = append(row.Items, figure.line(m.keyBox.right(), middle, m.pairsSaid(t)))
		g.Items = append(g.Items, row)
		y += m.keyRow(t)
	}
	return g
}
