package maps

import (
	"math"

	"samsyn/data"
	"samsyn/out/scene"
)

// draw draws the placed map: shared lines lowest, then conflicts, then the cards, then the diamonds.
func (m *web) draw() []scene.Item {
	if m.two != nil {
		return m.drawTwo()
	}
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	for i := range m.roles {
		cards.Items = append(cards.Items, m.drawRole(i))
	}
	for t := range m.themes {
		cards.Items = append(cards.Items, m.drawTheme(t))
	}
	taken := m.hullLabels()
	for _, k := range []data.Kind{data.Shared, data.Conflict} {
		for i, t := range m.ties {
			if t.Kind != k {
				continue
			}
			id := "-" + k.String() + "-" + m.roleID(t.Role) + "-" + m.themeID(t.Theme)
			tip := m.w.Say("maps_themes.cell", m.roleName(t.Role), m.themeName(t.Theme),
				m.w.Say("common.kind."+k.String()), m.w.Number(t.Weight, 1))
			lanes.Items = append(lanes.Items, &scene.Group{
				ID: "lane" + id, Title: tip, Class: scene.Lane, Ends: []string{"role-" + m.roleID(t.Role), "theme-" + m.themeID(t.Theme)},
				Items: drawLane(k, m.placed.Lines[i], m.widths.width(t.Weight), t.Hollow, m.s.Ground, m.s),
			})
			if k != data.Conflict {
				continue
			}
			if p, ok := m.diamond(i, 2*diamondSize, 2*diamondSize, taken); ok {
				taken = append(taken, around(p, 2*diamondSize, 2*diamondSize))
				badges.Items = append(badges.Items, &scene.Group{
					ID: "badge" + id, Title: tip, Class: scene.Badge, Items: []scene.Item{drawMark(k, p, diamondSize/1.3, false, m.s)},
				})
			}
		}
	}
	var items []scene.Item
	if len(m.hulls) > 0 {
		items = append(items, m.drawHulls())
	}
	items = append(items, lanes, cards, badges)
	if m.byKey {
		items = append(items, m.key.draw(m.keyBox.X, m.keyBox.Y, m.s))
	}
	return items
}

// diamondSize is half the room a diamond takes.
const diamondSize = 14.0

// diamond finds the place on a tie's line nearest to its middle where a diamond, or what else has a size, stands clear
// of cards and other diamonds, and if there is one also of other lines.
func (m *web) diamond(tie int, width, height float64, taken []box) (scene.Point, bool) {
	points := flat(m.placed.Lines[tie])
	for _, strict := range []bool{true, false} {
		for off := 0; off <= len(points)/2; off++ {
			for _, i := range []int{len(points)/2 + off, len(points)/2 - off} {
				if i < 0 || i >= len(points) {
					continue
				}
				b := around(points[i], width, height)
				if !m.blocked(b, taken) && !(strict && m.crossed(b, tie)) {
					return points[i], true
				}
			}
		}
	}
	return scene.Point{}, false
}

// crossed reports whether another line runs through a box.
func (m *web) crossed(b box, tie int) bool {
	for i, line := range m.placed.Lines {
		if i == tie {
			continue
		}
		for _, p := range flat(line) {
			if b.contains(p) {
				return true
			}
		}
	}
	return false
}

func (m *web) blocked(b box, taken []box) bool {
	for _, list := range [][]webNode{m.roles, m.themes} {
		for _, n := range list {
			if b.overlaps(around(n.At, n.W+4, n.H+4)) {
				return true
			}
		}
	}
	for _, t := range taken {
		if b.overlaps(t) {
			return true
		}
	}
	return false
}

// flat is a path as points about eight units apart.
func flat(line []scene.Segment) []scene.Point {
	var points []scene.Point
	for _, s := range line {
		end := s.Points[len(s.Points)-1]
		if len(points) == 0 {
			points = append(points, end)
			continue
		}
		from := points[len(points)-1]
		n := max(1, int(math.Hypot(end.X-from.X, end.Y-from.Y)/8))
		for i := 1; i <= n; i++ {
			t := float64(i) / float64(n)
			p := between(from, end, t)
			if s.Op == scene.Quad {
				p = between(between(from, s.Points[0], t), between(s.Points[0], end, t), t)
			}
			points = append(points, p)
		}
	}
	return points
}

func (m *web) drawRole(i int) *scene.Group {
	n := m.roles[i]
	b := around(n.At, n.W, n.H)
	radius := 10.0
	if m.byKey {
		radius = n.H / 2
	}
	fill := m.s.Card
	if len(m.hulls) > 0 {
		fill = m.s.Ground // cards stand out from the areas
	}
	text := lettering{Size: n.Size, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink, On: fill}
	g := &scene.Group{ID: "role-" + m.roleID(i), Title: m.roleName(i), Class: scene.Card}
	g.Items = append(g.Items, b.rect(radius, scene.Paint{Fill: fill, Stroke: m.s.CardLine, Width: 2}))
	g.Items = append(g.Items, text.block(n.At.X, n.At.Y-float64(len(n.Lines)-1)/2*text.leading(), n.Lines)...)
	return g
}

// drawTheme draws a theme: the figure of its reach in a dark end, the name in the light rest.
func (m *web) drawTheme(t int) *scene.Group {
	n, row := m.themes[t], m.rows[t]
	b := around(n.At, n.W, n.H)
	fill := m.s.SharedSoft
	outline := scene.Paint{Fill: fill, Stroke: m.s.Shared, Width: 2.5}
	if row.Reach == 0 {
		fill = m.s.Ground
		outline = scene.Paint{Fill: fill, Stroke: m.s.Conflict, Width: 2.5, Dash: []float64{9, 6}}
	}
	radius := math.Min(b.H/2, n.Size)
	g := &scene.Group{ID: "theme-" + m.themeID(t), Title: m.themeName(t), Class: scene.Card}
	g.Items = append(g.Items, b.rect(radius, outline))
	x := n.At.X
	if figure := m.figure(t); figure != "" {
		w := m.figureWidth(n.Size, figure)
		end := box{b.X + 5, b.Y + 5, w, b.H - 10}
		digits := lettering{Size: n.Size, Bold: true, Anchor: scene.Middle, Fill: m.s.Ground, On: m.s.SharedText}
		g.Items = append(g.Items, end.rect(math.Max(radius-5, 4), scene.Paint{Fill: m.s.SharedText}), digits.line(end.X+w/2, n.At.Y, figure))
		x += w / 2
	}
	text := lettering{Size: n.Size, Bold: row.Reach > 1, Anchor: scene.Middle, Fill: m.s.Ink, On: fill}
	g.Items = append(g.Items, text.block(x, n.At.Y-float64(len(n.Lines)-1)/2*text.leading(), n.Lines)...)
	return g
}

func (m *web) roleID(i int) string    { return m.a.Study.Parties[m.who[i]].ID }
func (m *web) roleName(i int) string  { return m.w.Party(m.a.Study, m.who[i]) }
func (m *web) themeID(t int) string   { return m.a.Study.Themes[m.rows[t].Theme].ID }
func (m *web) themeName(t int) string { return m.w.Theme(m.a.Study, m.rows[t].Theme) }
