package maps

import (
	"math"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/scene"
)

// draw draws the heads and the rows.
func (m *topList) draw() []scene.Item {
	heads := &scene.Group{ID: "heads"}
	if len(m.rows) > 0 {
		y := m.area.Y - 20
		head := lettering{Size: 20, Bold: true, Fill: m.s.Muted}
		heads.Items = append(heads.Items, head.line(m.name, y, m.w.Say("deck.top.theme")), head.line(m.bar, y, m.w.Say("deck.top.reach")))
		head.Anchor = scene.End
		heads.Items = append(heads.Items, head.line(m.rank, y, m.w.Say("deck.top.rank")))
		head.Anchor = scene.Middle
		heads.Items = append(heads.Items, head.line(m.strength, y, m.w.Say("deck.top.strength")), head.line(m.tension, y, m.w.Say("deck.top.tension")))
		if m.ranges() {
			heads.Items = append(heads.Items, head.line(m.rankRange, y, m.w.Say("deck.top.range")))
		}
	}
	rules, rows := &scene.Group{ID: "rules"}, &scene.Group{ID: "rows"}
	for i := range m.rows {
		b := box{m.area.X, m.area.Y + float64(i)*m.rowH, m.area.W, m.rowH}
		// Themes that share a rank have no rule between them.
		if i == 0 || m.rows[i].Rank != m.rows[i-1].Rank {
			rules.Items = append(rules.Items, rule(b.X, b.Y, b.right(), b.Y, m.s))
		}
		rows.Items = append(rows.Items, m.drawRow(&m.rows[i], b))
	}
	return []scene.Item{rules, heads, rows}
}

func (m *topList) drawRow(r *graph.ThemeRow, b box) *scene.Group {
	y := b.Y + b.H/2
	g := &scene.Group{ID: "theme-" + m.a.Study.Themes[r.Theme].ID, Title: m.w.Theme(m.a.Study, r.Theme)}
	size := math.Min(30, b.H*0.4)
	rank := lettering{Size: size, Bold: true, Anchor: scene.End, Fill: m.s.Muted}
	g.Items = append(g.Items, rank.line(m.rank, y, m.w.Integer(r.Rank)))
	g.Items = append(g.Items, m.drawName(r, size, b)...)
	g.Items = append(g.Items, m.drawReach(r, y)...)
	figure := lettering{Size: 26, Anchor: scene.Middle, Fill: m.s.Ink}
	g.Items = append(g.Items, figure.line(m.strength, y, m.w.Number(r.Strength, 1)))
	g.Items = append(g.Items, m.drawTension(r, y)...)
	if span := m.w.RankRange(r); span != "" {
		g.Items = append(g.Items, figure.line(m.rankRange, y, span))
	}
	return g
}

// drawName draws the theme with the narrower ones it covers below it; a long name takes their place.
func (m *topList) drawName(r *graph.ThemeRow, size float64, b box) []scene.Item {
	name := m.w.Theme(m.a.Study, r.Theme)
	y := b.Y + b.H/2
	letters := lettering{Size: size, Bold: true, Fill: m.s.Ink}
	lines, whole := scene.Wrap(name, size, true, m.nameW, 1)
	if !whole {
		letters.Size = math.Max(textMin, math.Min(size, b.H*0.3))
		lines = wrapTo(name, letters.Size, true, m.nameW, 2)
		return letters.block(m.name, y-float64(len(lines)-1)/2*letters.leading(), lines)
	}
	small := lettering{Size: math.Max(textMin, math.Min(20, b.H*0.3)), Fill: m.s.Muted}
	below := m.covers(r, small.Size)
	if below == "" {
		return letters.block(m.name, y, lines)
	}
	shift := (letters.leading() + small.leading()) / 4
	return []scene.Item{letters.line(m.name, y-shift, lines[0]), small.line(m.name, y+shift+2, below)}
}

// covers names the narrower themes that find room on a line, and counts the others.
func (m *topList) covers(r *graph.ThemeRow, size float64) string {
	names := m.w.Themes(m.a.Study, r.Narrower)
	for n := len(names); n > 0; n-- {
		shown := names[:n]
		if left := len(names) - n; left > 0 {
			shown = append(append([]string(nil), shown...), m.w.Say("deck.top.more", m.w.Integer(left)))
		}
		if line := m.w.Say("deck.top.covers", m.w.List(shown)); measure(line, size, false) <= m.nameW {
			return line
		}
	}
	return ""
}

// drawReach draws how many share the theme, as a bar on the track of all.
func (m *topList) drawReach(r *graph.ThemeRow, y float64) []scene.Item {
	h := math.Min(m.rowH*0.36, 28)
	track := box{m.bar, y - h/2, m.barW, h}
	items := []scene.Item{track.rect(4, scene.Paint{Fill: m.s.Rule})}
	if r.Reach > 0 {
		bar := track
		bar.W *= float64(r.Reach) / float64(max(m.a.Ranking.Units, 1))
		items = append(items, bar.rect(4, scene.Paint{Fill: m.s.Shared}))
	}
	figures := lettering{Size: 24, Fill: m.s.Ink}
	return append(items, figures.line(track.right()+16, y,
		m.w.Say("maps_themes.matrix.of", m.w.Integer(r.Reach), m.w.Integer(m.a.Ranking.Units))))
}

// drawTension draws the conflicts and difficulties on the theme as badges side by side.
func (m *topList) drawTension(r *graph.ThemeRow, y float64) []scene.Item {
	var list []badge
	var width float64
	const apart = 12.0
	for _, told := range []struct {
		kind   data.Kind
		weight float64
	}{{data.Conflict, r.Conflict}, {data.Difficulty, r.Difficulty}} {
		if told.weight > 0 {
			b := newBadge(told.kind, told.weight, 20, false, m.w)
			b.Low = m.rowH*0.5 - 2
			w, _ := b.half()
			list, width = append(list, b), width+2*w+apart
		}
	}
	x := m.tension - (width-apart)/2
	var items []scene.Item
	for _, b := range list {
		w, _ := b.half()
		id := m.a.Study.Themes[r.Theme].ID + "-" + b.Kind.String()
		items = append(items, &scene.Group{
			ID: "badge-" + id, Class: scene.Badge,
			Title: m.w.Say("maps.tip.state", m.w.Say("common.kind."+b.Kind.String()), b.Label),
			Items: b.draw(scene.Point{X: x + w, Y: y}, m.s),
		})
		x += 2*w + apart
	}
	return items
}
