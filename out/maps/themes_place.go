package maps

import (
	"math"
	"strconv"

	"samsyn/out/layout"
	"samsyn/out/scene"
)

// A webNode is a role or a theme with its text set.
type webNode struct {
	Lines []string
	Size  float64 // of the text
	W, H  float64
	At    scene.Point
}

// size sets all texts, and decides whether the roles have room for their names or stand as numbers.
func (m *web) size() {
	m.field = m.area
	roles := len(m.who)
	m.byKey = roles > 24
	if !m.byKey {
		m.byKey = !m.sizeRoles()
	}
	if m.byKey {
		m.sizeNumbers()
	}
	m.sizeThemes()
}

// fullest is the share of the map that the nodes may cover.
const fullest = 0.34

// fill is the share of the map that the nodes would cover.
func (m *web) fill() float64 {
	sum := 0.0
	for _, list := range [][]webNode{m.roles, m.themes} {
		for _, n := range list {
			sum += (n.W + webGap/2) * (n.H + webGap/2)
		}
	}
	return sum / (m.field.W * m.field.H)
}

const webGap = 26.0

// isSmall reports whether the map is so small that its texts can be large.
func (m *web) isSmall() bool { return len(m.who)+len(m.rows) <= 14 }

// roleCards are the ways of setting the roles' names, tried in turn: how wide, on how many lines, and the sizes.
func (m *web) roleCards() []cardLook {
	small := cardLook{240, 4, textMin, textMin}
	switch {
	case m.isSmall():
		return []cardLook{{300, 2, 22, 28}, {216, 2, textMin, 24}, small}
	case len(m.who) <= 9:
		return []cardLook{{216, 2, textMin, 24}, small}
	}
	return []cardLook{{180, 3, textMin, 24}, small}
}

// A cardLook is how names may be set on cards.
type cardLook struct {
	width       float64
	lines       int
	least, most float64 // size of the text
}

// sizeRoles sets the roles' names, all in one size, and reports whether they fit cards of a decent size.
func (m *web) sizeRoles() bool {
	boxes := make([]scene.Box, len(m.who))
	for _, look := range m.roleCards() {
		for i, r := range m.who {
			boxes[i] = scene.Box{Text: m.w.Party(m.a.Study, r), Bold: true, Width: look.width, Lines: look.lines}
		}
		size, ok := scene.FitWhole(boxes, look.least, look.most)
		if !ok {
			continue
		}
		m.roles = m.roles[:0]
		for i, b := range boxes {
			set, _ := scene.Wrap(b.Text, size, true, b.Width, b.Lines)
			n := nodeOf(set, size, true, 18, 14)
			if note := m.noteOfTwo(i); note != "" {
				n.W, n.H = math.Max(n.W, measure(note, textMin, false)+36), n.H+textMin*scene.LineHeight
			}
			m.roles = append(m.roles, n)
		}
		return true
	}
	return false
}

func nodeOf(lines []string, size float64, bold bool, padX, padY float64) webNode {
	n := webNode{Lines: lines, Size: size}
	for _, l := range lines {
		n.W = math.Max(n.W, measure(l, size, bold))
	}
	n.W += 2 * padX
	n.H = math.Max(float64(len(lines)), 1)*size*scene.LineHeight + 2*padY
	return n
}

// sizeNumbers makes the roles numbers with a key, to the right of the map where it is narrow, else below it.
func (m *web) sizeNumbers() {
	names := make([]string, len(m.who))
	m.roles = m.roles[:0]
	for i, r := range m.who {
		names[i] = m.w.Party(m.a.Study, r)
		m.roles = append(m.roles, webNode{Lines: []string{strconv.Itoa(i + 1)}, Size: 20, W: 42, H: 42})
	}
	m.key = newRoleKey(names, m.area.W*0.4, m.area.H)
	if m.key.height() <= m.area.H {
		w := m.key.widthAll()
		m.keyBox = box{m.area.right() - w, m.area.Y, w, m.area.H}
		m.field.W -= w + 30
		return
	}
	m.key = newRoleKey(names, m.area.W, 120)
	h := m.key.height()
	m.keyBox = box{m.area.X, m.area.bottom() - h, m.area.W, h}
	m.field.H -= h + 24
}

// sizeThemes sets the themes' names, larger the more share them, smaller all together when there are many.
func (m *web) sizeThemes() {
	m.themes = m.themes[:0]
	_, reach := widest(m.rows)
	least := textMin
	if m.isSmall() {
		least = 22
	}
	for t, row := range m.rows {
		size := least
		if reach > 1 && row.Reach > 1 {
			size += (m.largest - least) * math.Sqrt(float64(row.Reach-1)/float64(reach-1))
		}
		size = math.Round(size)
		bold := row.Reach > 1
		set := wrapWhole(m.w.Theme(m.a.Study, row.Theme), size, bold, size*10.5, 2, 6)
		n := nodeOf(set, size, bold, size*0.7, size*0.42)
		n.W += m.figureWidth(size, m.figure(t))
		m.themes = append(m.themes, n)
	}
}

// figure is the figure of reach at the left of a theme; "" where nobody shares it.
func (m *web) figure(t int) string {
	switch {
	case m.two != nil:
		return m.figureOfTwo(t)
	case m.rows[t].Reach == 0:
		return ""
	}
	return m.w.Integer(m.rows[t].Reach)
}

// figureWidth is the room for the figure of reach at the left of a theme.
func (m *web) figureWidth(size float64, figure string) float64 {
	if figure == "" {
		return 0
	}
	return math.Max(measure(figure, size, true)+size*0.7, size*1.25) + size*0.1
}

// place lays the nodes out in the map.
func (m *web) place() error {
	var nodes []layout.Node
	for _, list := range [][]webNode{m.roles, m.themes} {
		for _, n := range list {
			nodes = append(nodes, layout.Node{W: n.W, H: n.H})
		}
	}
	var edges []layout.Edge
	for _, t := range m.ties {
		edges = append(edges, layout.Edge{From: t.Role, To: len(m.roles) + t.Theme})
	}
	var err error
	m.placed, err = layout.Place(nodes, edges, layout.Options{
		Width: m.field.W, Height: m.field.H, Gap: webGap, Air: 64, Groups: m.groups(),
	})
	if err != nil {
		return err
	}
	for i, c := range m.placed.Centres {
		c.X, c.Y = c.X+m.field.X, c.Y+m.field.Y
		if i < len(m.roles) {
			m.roles[i].At = c
		} else {
			m.themes[i-len(m.roles)].At = c
		}
	}
	if m.placed.Outlines != nil {
		for i := range m.hulls {
			h := &m.hulls[i]
			h.label = scene.Point{X: m.placed.Labels[i].X + m.field.X, Y: m.placed.Labels[i].Y + m.field.Y}
			h.outline = nil
			for _, p := range m.placed.Outlines[i] {
				h.outline = append(h.outline, scene.Point{X: p.X + m.field.X, Y: p.Y + m.field.Y})
			}
		}
	}
	for _, line := range m.placed.Lines {
		for i := range line {
			moved := make([]scene.Point, len(line[i].Points))
			for k, p := range line[i].Points {
				moved[k] = scene.Point{X: p.X + m.field.X, Y: p.Y + m.field.Y}
			}
			line[i].Points = moved
		}
	}
	return nil
}
