package maps

import (
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
)

// figureOfTwo is the figure of a theme's reach at the moment: of a change in words where the theme has come or gone.
// Sizes go by the change, which is the longest.
func (m *web) figureOfTwo(t int) string {
	now, before := m.now[t].Reach, m.before[t].Reach
	switch {
	case m.moment == Before && before > 0:
		return m.w.Integer(before)
	case m.moment == After && now > 0:
		return m.w.Integer(now)
	case m.moment != Change, now+before == 0:
		return ""
	case !drawn(m.before[t]):
		return m.w.Say("compare.new.shared", m.w.Integer(now))
	case !drawn(m.now[t]):
		return m.w.Say("compare.was", m.w.Integer(before))
	}
	return fromTo(float64(before), float64(now), m.w)
}

// noteOfTwo is what stands under a role's name where it has come or gone.
func (m *web) noteOfTwo(i int) string {
	if m.two == nil || m.moment != Change {
		return ""
	}
	return cardNote(m.two, m.who[i], m.w)
}

// drawTwo draws the placed map at its moment: lines lowest, what is gone under the others, then cards, then badges.
func (m *web) drawTwo() []scene.Item {
	lanes, cards, badges := &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	for i := range m.roles {
		if c := m.drawRoleOfTwo(i); c != nil {
			cards.Items = append(cards.Items, c)
		}
	}
	for t := range m.themes {
		if c := m.drawThemeOfTwo(t); c != nil {
			cards.Items = append(cards.Items, c)
		}
	}
	taken := m.hullLabels()
	mark := func(i int, half scene.Point, items func(scene.Point) []scene.Item) {
		t := m.ties[i]
		if p, ok := m.diamond(i, 2*half.X, 2*half.Y, taken); ok {
			taken = append(taken, around(p, 2*half.X, 2*half.Y))
			badges.Items = append(badges.Items, &scene.Group{
				ID: "badge" + m.tieID(t), Title: m.tipOfTwo(t), Class: scene.Badge, Items: items(p),
			})
		}
	}
	order := func(t webTie) int {
		switch {
		case t.Weight == 0:
			return 0
		case t.Kind == data.Shared:
			return 1
		}
		return 2
	}
	for pass := range 3 {
		for i, t := range m.ties {
			if order(t) != pass || t.Weight+t.Was == 0 {
				continue
			}
			lanes.Items = append(lanes.Items, &scene.Group{
				ID: "lane" + m.tieID(t), Title: m.tipOfTwo(t), Class: scene.Lane,
				Ends:  []string{"role-" + m.roleID(t.Role), "theme-" + m.themeID(t.Theme)},
				Items: m.drawTie(t, m.placed.Lines[i]),
			})
		}
	}
	// What is new or gone comes first to a place for its badge.
	for _, what := range []change.Change{change.Added, change.Removed, change.Heavier, change.Lighter, change.Same} {
		for i, t := range m.ties {
			switch {
			case t.Weight+t.Was == 0 || m.became(t) != what:
			case what != change.Same && m.terse:
				k := token{Kind: t.Kind, Change: what, Faded: t.Hollow}
				mark(i, scene.Point{X: k.half(), Y: k.half()}, func(at scene.Point) []scene.Item { return k.draw(at, m.s) })
			case what != change.Same:
				p := newPill(t.Kind, t.Was, t.Weight, textMin, t.Hollow, m.w)
				w, h := p.half()
				mark(i, scene.Point{X: w, Y: h}, func(at scene.Point) []scene.Item { return p.draw(at, m.s) })
			case t.Kind == data.Conflict:
				mark(i, scene.Point{X: diamondSize, Y: diamondSize}, func(at scene.Point) []scene.Item {
					return []scene.Item{drawMark(data.Conflict, at, diamondSize/1.3, false, m.s)}
				})
			}
		}
	}
	var items []scene.Item
	if len(m.hulls) > 0 && !m.hullsOff {
		items = append(items, m.drawHulls())
	}
	items = append(items, lanes, cards, badges)
	if m.byKey {
		items = append(items, m.key.draw(m.keyBox.X, m.keyBox.Y, m.s))
	}
	return items
}

// became says what became of a line; at the moment of one study nothing did.
func (m *web) became(t webTie) change.Change {
	if m.moment != Change {
		return change.Same
	}
	return changed(t.Was, t.Weight)
}

func (m *web) tieID(t webTie) string {
	return "-" + t.Kind.String() + "-" + m.roleID(t.Role) + "-" + m.themeID(t.Theme)
}

func (m *web) drawTie(t webTie, path []scene.Segment) []scene.Item {
	was, now := m.widths.width(t.Was), m.widths.width(t.Weight)
	switch m.became(t) {
	case change.Removed:
		return drawGhost(path, was, m.s.Ground, m.s)
	case change.Heavier, change.Lighter:
		return drawChanged(t.Kind, path, was, now, t.Hollow, m.s)
	}
	return drawLane(t.Kind, path, now, t.Hollow, m.s.Ground, m.s)
}

// drawRoleOfTwo draws a role; nil where the moment's study has not heard it.
func (m *web) drawRoleOfTwo(i int) *scene.Group {
	_, heard := slices.BinarySearch(m.a.Graph.Roles, m.who[i])
	if !heard && m.moment != Change {
		return nil
	}
	g := m.drawRole(i)
	n, note := m.roles[i], m.noteOfTwo(i)
	card := g.Items[0].(*scene.Rect)
	ink := m.s.Ink
	if !heard {
		card.Paint, ink = scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2.5, Dash: ghostDash}, m.s.Muted
	}
	text := lettering{Size: n.Size, Bold: true, Anchor: scene.Middle, Fill: ink, On: card.Fill}
	lines := float64(len(n.Lines)-1) / 2 * text.leading()
	y := n.At.Y - lines
	if note != "" && !m.byKey {
		y -= textMin * scene.LineHeight / 2
	}
	g.Items = append(g.Items[:1], text.block(n.At.X, y, n.Lines)...)
	if note != "" && !m.byKey {
		small := lettering{Size: textMin, Italic: !heard, Anchor: scene.Middle, Fill: m.s.Muted, On: card.Fill}
		g.Items = append(g.Items, small.line(n.At.X, y+2*lines+(text.leading()+small.leading())/2, note))
	}
	return g
}

// drawThemeOfTwo draws a theme; nil where the moment's study has no line to it.
func (m *web) drawThemeOfTwo(t int) *scene.Group {
	row := m.row(t)
	if !drawn(row) {
		return nil
	}
	own := *m
	own.rows = slices.Clone(m.rows)
	own.rows[t].Reach = row.Reach
	g := own.drawTheme(t)
	if m.moment != Change || drawn(m.now[t]) {
		return g
	}
	// Gone: the same in grey dots.
	n := m.themes[t]
	b := around(n.At, n.W, n.H)
	text := lettering{Size: n.Size, Anchor: scene.Middle, Fill: m.s.Muted, On: m.s.Ground}
	g.Items = []scene.Item{b.rect(math.Min(b.H/2, n.Size), scene.Paint{Fill: m.s.Ground, Stroke: m.s.Faint, Width: 2.5, Dash: ghostDash})}
	x := n.At.X
	if figure := m.figure(t); figure != "" {
		w := m.figureWidth(n.Size, figure)
		g.Items = append(g.Items, text.line(b.X+5+w/2, n.At.Y, figure))
		x += w / 2
	}
	g.Items = append(g.Items, text.block(x, n.At.Y-float64(len(n.Lines)-1)/2*text.leading(), n.Lines)...)
	return g
}
