package maps

import (
	"math"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/scene"
)

// draw draws heads, rows and key.
func (m *matrix) draw() []scene.Item {
	bands := &scene.Group{ID: "bands"}
	rows := &scene.Group{ID: "rows"}
	shade := false
	for i := range m.rows {
		// Themes that share a rank share a band.
		if i > 0 && m.bandRank(i) != m.bandRank(i-1) {
			shade = !shade
		}
		b := box{m.area.X, m.top + float64(i)*m.rowH, m.area.W, m.rowH}
		switch {
		case m.s.Card == m.s.Ground && i > 0 && m.bandRank(i) != m.bandRank(i-1):
			bands.Items = append(bands.Items, rule(b.X, b.Y, b.right(), b.Y, m.s))
		case !shade:
			bands.Items = append(bands.Items, b.rect(0, scene.Paint{Fill: m.s.Card}))
		}
		rows.Items = append(rows.Items, m.drawRow(i, b, !shade))
	}
	items := []scene.Item{bands, m.drawHeads(), m.drawScale(), rows}
	if m.heads.mode == headNumber {
		items = append(items, m.key.draw(m.area.X, m.top+float64(len(m.rows))*m.rowH+16, m.s))
	}
	return items
}

func (m *matrix) drawHeads() *scene.Group {
	g := &scene.Group{ID: "roles"}
	head := lettering{Size: m.heads.size, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink}
	step := head.leading()
	for i, lines := range m.heads.lines {
		x := m.column(i)
		head := head
		if m.two != nil && !m.tells(m.roles[i]) {
			if m.moment != Change {
				continue
			}
			head.Fill = m.s.Muted
		}
		bottom := m.top - 10
		if m.upper(i) {
			upper := m.top - 10 - (m.heads.h-30)/2 - 8
			g.Items = append(g.Items, rule(x, upper+4, x, m.top-4, m.s))
			bottom = upper
		}
		named := &scene.Group{ID: "head-" + m.a.Study.Parties[m.roles[i]].ID, Title: m.roleName(i)}
		if m.heads.mode == headUp {
			for k, line := range lines {
				named.Items = append(named.Items, head.up(x+(float64(k)-float64(len(lines)-1)/2)*step, bottom, line))
			}
		} else {
			named.Items = head.block(x, bottom-(float64(len(lines))-0.5)*step, lines)
		}
		g.Items = append(g.Items, named)
	}
	return g
}

// drawScale names the columns on the right and gives the ranks their scale.
func (m *matrix) drawScale() *scene.Group {
	g := &scene.Group{ID: "scale"}
	if len(m.rows) == 0 {
		return g
	}
	head := lettering{Size: 20, Bold: true, Fill: m.s.Muted}
	if m.cellW < 40 {
		head.Size = textMin
	}
	y := m.top - 10 - head.leading()/2
	shared := m.w.Say("maps_themes.matrix.shared-by")
	g.Items = append(g.Items, head.line(m.reachX, y, shared))
	if m.rangeW == 0 {
		return g
	}
	last := m.lastRank()
	rank := lettering{Size: 20, Bold: true, Fill: m.s.Muted, Anchor: scene.Middle}
	rank.Size = head.Size
	ticks := []int{1, last}
	if last == 1 {
		ticks = ticks[:1]
	}
	bottom := m.top + float64(len(m.rows))*m.rowH
	for _, t := range ticks {
		x, label := m.rankAt(float64(t)), m.w.Integer(t)
		if last == 1 {
			label = m.w.Say("maps_themes.matrix.rank")
		}
		g.Items = append(g.Items, rank.line(x, y, label), rule(x, m.top, x, bottom, m.s))
	}
	if last > 1 {
		g.Items = append(g.Items, rank.line((m.rankAt(1)+m.rankAt(float64(last)))/2, y, m.w.Say("maps_themes.matrix.rank")))
	}
	return g
}

func rule(x0, y0, x1, y1 float64, s *Style) *scene.Path {
	return &scene.Path{Segments: []scene.Segment{
		{Op: scene.Move, Points: []scene.Point{{X: x0, Y: y0}}}, {Op: scene.Line, Points: []scene.Point{{X: x1, Y: y1}}},
	}, Paint: scene.Paint{Stroke: s.Rule, Width: 1.5}}
}

// lastRank is the worst rank of the shown themes, their ranges included.
func (m *matrix) lastRank() int {
	last := 1
	for _, rows := range [][]graph.ThemeRow{m.rows, m.now, m.before} {
		for _, r := range rows {
			last = max(last, r.Rank, r.RankHigh)
		}
	}
	return last
}

func (m *matrix) rankAt(rank float64) float64 {
	last := m.lastRank()
	if last == 1 {
		return m.rangeX + 14
	}
	return m.rangeX + 14 + (rank-1)/float64(last-1)*(m.rangeW-14)
}

// drawRow draws one theme: rank, name, cells, reach and rank range.
func (m *matrix) drawRow(i int, b box, shaded bool) *scene.Group {
	row := m.rows[i]
	theme := &m.a.Study.Themes[row.Theme]
	on := m.s.Ground
	if shaded {
		on = m.s.Card
	}
	y := b.Y + b.H/2
	name := m.w.Theme(m.a.Study, row.Theme)
	g := &scene.Group{ID: "theme-" + theme.ID, Title: name}
	if m.two != nil && row.Rank == 0 && m.moment != Change {
		return g
	}
	rank := lettering{Size: math.Min(m.nameSize, 22), Bold: true, Anchor: scene.End, Fill: m.s.Muted, On: on}
	place := m.w.Integer(row.Rank)
	label := lettering{Size: m.nameSize, Bold: row.Rank == 1 && row.Reach > 1, Fill: m.s.Ink, On: on}
	if row.Rank == 0 {
		place, label.Fill = "–", m.s.Muted // no longer told
	}
	g.Items = append(g.Items, rank.line(m.nameX-16, y, place))
	lines := wrapTo(name, label.Size, label.Bold, m.nameW, m.nameLine)
	g.Items = append(g.Items, label.block(m.nameX, y-float64(len(lines)-1)/2*label.leading(), lines)...)
	for column, role := range m.roles {
		g.Items = append(g.Items, m.drawCell(row, column, role, y)...)
	}
	if m.two != nil && m.moment == Change {
		return m.drawPlaces(g, i, y, on)
	}
	g.Items = append(g.Items, m.drawReach(row, y, on, m.w.Say("maps_themes.matrix.of", m.w.Integer(row.Reach), m.w.Integer(m.a.Ranking.Units)))...)
	if m.rangeW > 0 {
		g.Items = append(g.Items, whisker(m.rankAt(float64(row.RankLow)), m.rankAt(float64(row.Rank)), m.rankAt(float64(row.RankHigh)), y, m.s)...)
	}
	return g
}

// drawCell draws the marks of one role on one theme side by side, or a faint dot so that the eye keeps its row.
func (m *matrix) drawCell(row graph.ThemeRow, i int, role int32, y float64) []scene.Item {
	x := m.column(i)
	c, kinds := m.cell(row, role), m.kinds(row.Theme, role)
	if m.two != nil {
		return m.drawCellOfTwo(row.Theme, i, role, kinds, y)
	}
	if len(kinds) == 0 {
		return []scene.Item{&scene.Circle{X: x, Y: y, R: 2.5, Paint: scene.Paint{Fill: m.s.Faint}}}
	}
	var items []scene.Item
	for j, k := range kinds {
		weight := cellWeights(c)[k]
		at := scene.Point{X: x + (float64(j)-float64(len(kinds)-1)/2)*m.slot, Y: y}
		r := m.radius(weight)
		items = append(items, &scene.Group{
			ID: "cell-" + m.a.Study.Parties[role].ID + "-" + m.a.Study.Themes[row.Theme].ID + "-" + k.String(),
			Title: m.w.Say("maps_themes.cell", m.roleName(i), m.w.Theme(m.a.Study, row.Theme),
				m.w.Say("common.kind."+k.String()), m.w.Number(weight, 1)),
			Class: scene.Badge,
			Items: []scene.Item{m.mark(k, at, r, suggestedOnly(m.a.Study, c, k))},
		})
	}
	return items
}

// radius is half the size of a mark: its area grows with the strength, by one scale for the page.
func (m *matrix) radius(weight float64) float64 {
	full := math.Min(math.Min(m.rowH*0.42, m.slot*0.43), math.Max(18, m.rowH*0.24))
	return math.Max(full*math.Sqrt(weight/m.most), math.Min(6, full))
}

// mark draws a kind: shared filled and round, conflict an open diamond, difficulty an open triangle, so that
// they differ in greyscale too; what rests on suggestions only has a broken outline and is open.
func (m *matrix) mark(k data.Kind, p scene.Point, r float64, hollow bool) scene.Item {
	paint := scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.look(k).Line, Width: math.Max(2, math.Min(r*0.32, 3.5))}
	r -= paint.Width / 2
	if hollow {
		paint.Width, paint.Dash = 2, []float64{3, 2.5}
	}
	if k == data.Shared {
		if !hollow {
			paint.Fill = paint.Stroke
		}
		return &scene.Circle{X: p.X, Y: p.Y, R: r, Paint: paint}
	}
	if k == data.Conflict {
		return &scene.Path{Segments: outline(k, p, r*1.12, r*1.12), Paint: paint}
	}
	return &scene.Path{Segments: outline(k, p, r, r*0.9), Paint: paint}
}

// drawReach draws how many share the theme, as a bar on the track of all.
func (m *matrix) drawReach(row graph.ThemeRow, y float64, on, figure string) []scene.Item {
	h := math.Min(m.rowH*0.42, 20)
	units := max(m.a.Ranking.Units, 1)
	track := box{m.reachX, y - h/2, m.barW, h}
	bar := track
	bar.W *= float64(row.Reach) / float64(units)
	items := []scene.Item{track.rect(3, scene.Paint{Fill: m.s.Rule})}
	if bar.W > 0 {
		items = append(items, bar.rect(3, scene.Paint{Fill: m.s.Shared}))
	}
	figures := lettering{Size: textMin, Fill: m.s.Ink, On: on}
	return append(items, figures.line(track.right()+12, y, figure))
}

// whisker draws a rank as a dot on the range it keeps when one voice is left out.
func whisker(low, rank, high, y float64, s *Style) []scene.Item {
	const cap = 7.0
	var items []scene.Item
	if high > low {
		items = append(items, &scene.Path{Paint: scene.Paint{Stroke: s.Ink, Width: 2.5}, Segments: []scene.Segment{
			{Op: scene.Move, Points: []scene.Point{{X: low, Y: y}}},
			{Op: scene.Line, Points: []scene.Point{{X: high, Y: y}}},
			{Op: scene.Move, Points: []scene.Point{{X: low, Y: y - cap}}},
			{Op: scene.Line, Points: []scene.Point{{X: low, Y: y + cap}}},
			{Op: scene.Move, Points: []scene.Point{{X: high, Y: y - cap}}},
			{Op: scene.Line, Points: []scene.Point{{X: high, Y: y + cap}}},
		}})
	}
	return append(items, &scene.Circle{X: rank, Y: y, R: 6, Paint: scene.Paint{Fill: s.Ink}})
}
