package maps

import (
	"samsyn/data"
	"samsyn/out/scene"
)

// drawRole draws the role's card: its name, and how many statements and voices its picture rests on.
func (m *bridge) drawRole(b box) *scene.Group {
	party := &m.a.Study.Parties[m.profile.Role]
	paint := scene.Paint{Fill: m.s.Card, Stroke: m.s.CardLine, Width: 2.5}
	ink := m.s.Ink
	var lines []string
	switch {
	case m.two != nil && m.absent():
		paint = scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2.5, Dash: ghostDash}
		ink = m.s.Muted
		lines = append(lines, m.w.Say("compare.card-"+m.absence()))
	case m.profile.Heard:
		lines = append(lines, m.w.Count("common.statements", m.profile.Statements)+", "+m.w.Count("common.voices", m.profile.Voices))
		if n := m.suggestedOf(m.profile.Role); n > 0 {
			lines = append(lines, m.w.Count("maps.role.suggested-of", n))
		}
		lines = append(lines, m.sinceThen()...)
	default:
		paint = scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2.5, Dash: []float64{10, 7}}
		ink = m.s.Muted
		lines = append(lines, m.w.Say("maps.overview.unheard-card"))
	}
	return m.side(cardID(party), m.w.Party(m.a.Study, m.profile.Role), lines, b, paint, 14, ink, m.s.Muted)
}

// drawCoordinator draws the coordinator's card, and whether it told of the role itself.
func (m *bridge) drawCoordinator(b box) *scene.Group {
	coordinator := m.a.Study.Coordinator
	line := m.w.Say("maps.role.coordinator-silent")
	switch n := m.toldBy(coordinator); {
	case n > 0:
		line = m.w.Count("maps.role.coordinator-told", n)
	case m.a.Graph.Heard[coordinator]:
		line = m.w.Say("maps.role.coordinator-not-of-it")
	}
	paint := scene.Paint{Fill: m.s.Centre, Stroke: m.s.Centre, Width: 2.5}
	return m.side(centreID, m.w.Party(m.a.Study, coordinator), []string{line}, b, paint, 20, m.s.CentreText, m.s.CentreSub)
}

// side draws one of the two large cards.
func (m *bridge) side(id, title string, under []string, b box, paint scene.Paint, r float64, ink, muted string) *scene.Group {
	inner := b.W - 36
	name := lettering{Bold: true, Anchor: scene.Middle, Fill: ink, On: paint.Fill}
	name.Size, _ = scene.Fit([]scene.Box{{Text: title, Bold: true, Width: inner, Lines: 4, Height: b.H - 90}}, textMin, 28)
	lines := wrapTo(title, name.Size, true, inner, max(1, int((b.H-90)/name.leading())))
	sub := lettering{Size: 20, Anchor: scene.Middle, Fill: muted, On: paint.Fill}
	var remarks []string
	for _, u := range under {
		remarks = append(remarks, wrapTo(u, sub.Size, false, inner, 2)...)
	}
	h := float64(len(lines))*name.leading() + 10 + float64(len(remarks))*sub.leading()
	y := b.Y + (b.H-h)/2
	g := &scene.Group{ID: id, Title: title, Class: scene.Card, Items: []scene.Item{b.rect(r, paint)}}
	g.Items = append(g.Items, name.block(b.X+b.W/2, y+name.leading()/2, lines)...)
	y += float64(len(lines))*name.leading() + 10 + sub.leading()/2
	g.Items = append(g.Items, sub.block(b.X+b.W/2, y, remarks)...)
	return g
}

// toldBy counts the statements a side tells on the role's link with the coordinator.
func (m *bridge) toldBy(party int32) int {
	n := 0
	if m.link != nil {
		for _, i := range m.link.Statements {
			if m.a.Study.Statements[i].Role == party {
				n++
			}
		}
	}
	return n
}

// suggestedOf counts the suggestions among what a role tells.
func (m *bridge) suggestedOf(role int32) int {
	n := 0
	for _, l := range m.a.Full.LinksOf(role) {
		for _, i := range l.Statements {
			if s := &m.a.Study.Statements[i]; s.Role == role && s.Status == data.Suggested {
				n++
			}
		}
	}
	return n
}
