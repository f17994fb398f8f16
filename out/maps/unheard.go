package maps

import (
	"slices"

	"samsyn/out/scene"
)

// unheard reports whether nothing at all is known of the role and the coordinator because the role has not
// told its story.
func (m *bridge) unheard() bool {
	if m.profile.Heard {
		return false
	}
	for i := range m.bands {
		if len(m.bands[i].Chips) > 0 {
			return false
		}
	}
	return m.bands[1].Notice != noticeDenied
}

// drawUnheard says in the place of the bands that the role is still to be interviewed, whom that is, and who
// mentions it.
func (m *bridge) drawUnheard(area box, redact bool) []scene.Item {
	left := around(scene.Point{X: area.X + sideWidth/2, Y: area.Y + area.H/2}, sideWidth, 240)
	right := left
	right.X = area.right() - sideWidth
	name := m.w.Party(m.a.Study, m.profile.Role)
	lines := []string{m.w.Say("maps.role.interview", name)}
	if holders := m.holders(); len(holders) > 0 && !redact {
		lines = append(lines, m.w.Say("maps.role.held-by", m.w.List(holders)))
	}
	if by := m.mentionedBy(); len(by) > 0 {
		lines = append(lines, m.w.Say("maps.role.mentioned-by", m.w.List(by)))
	} else {
		lines = append(lines, m.w.Say("maps.role.not-mentioned"))
	}
	heading := lettering{Size: 26, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink}
	text := lettering{Size: 22, Anchor: scene.Middle, Fill: m.s.Ink}
	var wrapped []string
	for _, l := range lines {
		wrapped = append(wrapped, wrapTo(l, text.Size, false, bandWidth, 3)...)
	}
	const height = 120.0
	total := 66 + float64(len(wrapped))*text.leading() + 3*(height+bandGap)
	x, y := pageWidth/2, area.Y+(area.H-total)/2+heading.leading()/2
	g := &scene.Group{ID: "unheard", Title: m.w.Say("maps.role.no-story")}
	g.Items = append(g.Items, heading.line(x, y, m.w.Say("maps.role.no-story")))
	y += 40
	g.Items = append(g.Items, text.block(x, y, wrapped)...)
	y += float64(len(wrapped))*text.leading() + 6
	question := lettering{Size: 24, Bold: true, Anchor: scene.Middle, Fill: m.s.Muted}
	for i := range m.bands {
		place := box{bandX, y, bandWidth, height}
		g.Items = append(g.Items,
			place.rect(16, scene.Paint{Stroke: m.s.Faint, Width: 2, Dash: []float64{10, 7}}),
			question.line(x, y+height/2-16, m.bands[i].Heading), question.line(x, y+height/2+20, "?"))
		y += height + bandGap
	}
	cards := &scene.Group{ID: "cards", Items: []scene.Item{m.drawRole(left), m.drawCoordinator(right)}}
	return []scene.Item{g, cards}
}

// holders are the pseudonyms of the persons holding the role.
func (m *bridge) holders() []string {
	var list []string
	for _, p := range m.a.Study.Parties[m.profile.Role].HeldBy {
		list = append(list, m.a.Study.Persons[p])
	}
	return list
}

// mentionedBy are the names of those who told something of the role, in the study's order.
func (m *bridge) mentionedBy() []string {
	var by []int32
	for _, l := range m.a.Full.LinksOf(m.profile.Role) {
		if other := l.Other(m.profile.Role); !slices.Contains(by, other) {
			by = append(by, other)
		}
	}
	slices.Sort(by)
	return m.w.Parties(m.a.Study, by)
}
