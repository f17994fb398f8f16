package maps

import (
	"math"
	"strconv"

	"samsyn/graph/change"
	"samsyn/out/scene"
)

// A groundRow is a named pair in the list.
type groundRow struct {
	Names  []string // of the two roles, in bold
	Themes []string // what they have in common
	Figure string   // how much
	height float64  // on a map of two studies the most at any moment
}

const (
	groundHead   = 40.0 // height of the list's heading
	groundIndent = 62.0 // from the edge of the list to its words, for the number of the line
	groundFigure = 78.0 // width of the figures
	groundName   = 20.0 // size of the names
	groundAir    = 13.0 // between two rows
	groundAlso   = 34.0 // height of the line that counts what is left out
)

// setRows words the list and reports whether it has room.
func (m *ground) setRows() bool {
	m.rows = make([]groundRow, m.named)
	for i := range m.rows {
		m.rows[i] = m.row(i)
		if m.two == nil {
			continue
		}
		for _, moment := range Moments {
			if then := m.at(moment); then.pairs[i].Common > 0 {
				m.rows[i].height = math.Max(m.rows[i].height, then.row(i).height)
			}
		}
	}
	return m.named == 0 || m.listHeight() <= m.list.H
}

func (m *ground) listHeight() float64 {
	height := groundHead
	for i := range m.rows {
		height += m.rows[i].height
	}
	if m.beyond > 0 || len(m.all) > m.named {
		height += groundAlso
	}
	return height
}

// row words a pair.
func (m *ground) row(i int) groundRow {
	p := &m.pairs[i]
	width := m.list.W - groundIndent
	names := m.w.Party(m.a.Study, p.A) + " – " + m.w.Party(m.a.Study, p.B)
	figure := m.figure(p)
	r := groundRow{
		Names:  scene.Paragraph(names, groundName, true, width-math.Max(groundFigure, measure(figure, groundName, true)+20)),
		Themes: m.themesIn(p, width, 2),
		Figure: figure,
	}
	r.height = (float64(len(r.Names))*groundName+float64(len(r.Themes))*textMin)*scene.LineHeight + groundAir
	return r
}

// figure is how much a pair has in common, on a map of change how that has changed.
func (m *ground) figure(p *groundPair) string {
	if !m.changing() {
		return m.w.Number(p.Common, 1)
	}
	switch p.became() {
	case change.Added:
		return m.w.Say("compare.new.shared", m.w.Number(p.Now.Common, 1))
	case change.Removed:
		return m.w.Say("compare.was", m.w.Number(p.Was.Common, 1))
	}
	return fromTo(p.Was.Common, p.Now.Common, m.w)
}

// themesIn names the themes of a pair in so many lines; those that find no room, or may not be named, are counted.
func (m *ground) themesIn(p *groundPair, width float64, most int) []string {
	names := m.w.Themes(m.a.Study, without(p.Themes, m.few))
	if hidden := len(p.Themes) - len(names); hidden > 0 {
		// They come first, as what follows may find no room.
		names = append([]string{m.w.CountSpelled("maps.role.few", hidden, m.w.Spelled(m.least))}, names...)
	}
	return within(names, textMin, width, most, m.w)
}

// drawList draws the pairs by name, each behind the number of its line.
func (m *ground) drawList() *scene.Group {
	g := &scene.Group{ID: "pairs", Title: m.w.Say("maps.ground.list")}
	key := "maps.ground.list"
	if m.two != nil {
		key = "compare.ground.list"
	}
	heading := lettering{Size: groundName, Bold: true, Fill: m.s.SharedText}
	g.Items = append(g.Items, heading.line(m.list.X, m.list.Y+heading.leading()/2, oneLine(m.w.Say(key), groundName, true, m.list.W)))
	// A short list breathes.
	air := 0.0
	if m.named > 0 {
		air = math.Max(0, math.Min(18, (m.list.H-m.listHeight())/float64(m.named)))
	}
	y := m.list.Y + groundHead
	for i := range m.rows {
		if m.pairs[i].Common > 0 {
			g.Items = append(g.Items, m.drawRow(i, y))
		}
		y += m.rows[i].height + air
	}
	if also := m.also(); also != "" {
		line := lettering{Size: textMin, Fill: m.s.Ink}
		g.Items = append(g.Items, line.line(m.list.X+groundIndent, y+groundAlso/2, also))
	}
	return g
}

func (m *ground) drawRow(i int, y float64) *scene.Group {
	p, r := &m.pairs[i], m.row(i)
	name := lettering{Size: groundName, Bold: true, Fill: m.s.Ink}
	small := lettering{Size: textMin, Fill: m.s.Muted}
	figure := lettering{Size: groundName, Bold: true, Fill: m.s.Ink, Anchor: scene.End}
	if m.changing() && p.became() == change.Removed {
		name.Bold, name.Fill, figure.Bold, figure.Fill = false, m.s.Muted, false, m.s.Muted
	}
	row := &scene.Group{ID: "pair-" + strconv.Itoa(i+1), Title: m.tip(p)}
	middle := y + name.leading()/2
	label := m.label(i)
	badge := around(scene.Point{X: m.list.X + (groundIndent-14)/2, Y: middle}, m.labelWidth(label), groundBadge)
	row.Items = append(row.Items, m.drawBadge(badge, label, m.badgeLook(p))...)
	row.Items = append(row.Items, name.block(m.list.X+groundIndent, middle, r.Names)...)
	row.Items = append(row.Items, figure.line(m.list.right(), middle, r.Figure))
	at := middle + float64(len(r.Names)-1)*name.leading() + (name.leading()+small.leading())/2
	row.Items = append(row.Items, small.block(m.list.X+groundIndent, at, r.Themes)...)
	return row
}

// also counts the pairs that the list does not name, at the map's moment.
func (m *ground) also() string {
	rest := m.beyond
	for _, p := range m.all[m.named:] {
		if p.Common > 0 {
			rest++
		}
	}
	switch {
	case rest == 0:
		return ""
	case len(m.pairs) > m.named:
		return m.w.Count("maps.ground.also-thin", rest)
	}
	return m.w.Count("maps.ground.also", rest)
}
