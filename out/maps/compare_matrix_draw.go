package maps

import (
	"slices"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
)

// bandRank is the rank by which rows share a band: on a map of two studies that of the new one, whatever the moment.
func (m *matrix) bandRank(i int) int {
	if m.two != nil {
		return m.now[i].Rank
	}
	return m.rows[i].Rank
}

// tells reports whether a role has told its story in the study of the moment.
func (m *matrix) tells(role int32) bool {
	_, heard := slices.BinarySearch(m.a.Graph.Roles, role)
	return heard
}

// drawCellOfTwo draws the marks of one role on one theme at the moment: each kind of either study has its place.
func (m *matrix) drawCellOfTwo(theme int32, i int, role int32, kinds []data.Kind, y float64) []scene.Item {
	x := m.column(i)
	var items []scene.Item
	for j, k := range kinds {
		at := scene.Point{X: x + (float64(j)-float64(len(kinds)-1)/2)*m.slot, Y: y}
		was, now := strength(m.two.Old, theme, role, k), strength(m.two.New, theme, role, k)
		hollow := false
		if c := cellOf(m.a, theme, role); c != nil {
			hollow = suggestedOnly(m.a.Study, c, k)
		}
		var mark []scene.Item
		title := fromTo(was, now, m.w)
		switch {
		case m.moment == Change:
			mark = m.markOfTwo(k, at, was, now, hollow)
		case m.moment == Before && was > 0:
			mark, title = []scene.Item{m.mark(k, at, m.radius(was), hollow)}, m.w.Number(was, 1)
		case m.moment == After && now > 0:
			mark, title = []scene.Item{m.mark(k, at, m.radius(now), hollow)}, m.w.Number(now, 1)
		default:
			continue
		}
		items = append(items, &scene.Group{
			ID: "cell-" + m.a.Study.Parties[role].ID + "-" + m.a.Study.Themes[theme].ID + "-" + k.String(),
			Title: m.w.Say("maps_themes.cell", m.roleName(i), m.w.Theme(m.a.Study, theme),
				m.w.Say("common.kind."+k.String()), title),
			Class: scene.Badge,
			Items: mark,
		})
	}
	if len(items) == 0 && (m.moment == Change || m.tells(role)) {
		return []scene.Item{&scene.Circle{X: x, Y: y, R: 2.5, Paint: scene.Paint{Fill: m.s.Faint}}}
	}
	return items
}

// drawPlaces draws how many share a theme and its rank, with what they were.
func (m *matrix) drawPlaces(g *scene.Group, i int, y float64, on string) *scene.Group {
	now, was := m.now[i], m.before[i]
	g.Items = append(g.Items, m.drawReach(now, y, on, m.reachOfTwo(i))...)
	if was.Rank > 0 && was.Reach > 0 && (now.Reach != was.Reach || m.two.New.Ranking.Units != m.two.Old.Ranking.Units) {
		// Where the bar ended before.
		x := m.reachX + m.barW*float64(was.Reach)/float64(max(m.two.Old.Ranking.Units, 1))
		h := min(m.rowH*0.42, 20)/2 + 4
		g.Items = append(g.Items, &scene.Path{Segments: straight(x, y-h, x, y+h), Paint: scene.Paint{Stroke: m.s.Ink, Width: 2, Dash: []float64{2, 3}}})
	}
	if m.rangeW == 0 {
		return g
	}
	if was.Rank > 0 && was.Rank != now.Rank {
		g.Items = append(g.Items, m.rankBefore(m.rankAt(float64(was.Rank)), y))
	}
	if now.Rank > 0 {
		low, high := now.RankLow, now.RankHigh
		if high == 0 {
			low, high = now.Rank, now.Rank
		}
		g.Items = append(g.Items, whisker(m.rankAt(float64(low)), m.rankAt(float64(now.Rank)), m.rankAt(float64(high)), y, m.s)...)
	}
	return g
}

// rankBefore marks the rank of the old study.
func (m *matrix) rankBefore(x, y float64) scene.Item {
	return &scene.Circle{X: x, Y: y, R: 8, Paint: scene.Paint{Stroke: m.s.Ink, Width: 2, Dash: []float64{2, 3}}}
}

// legendOfChange explains the marks of a change that occur.
func (m *matrix) legendOfChange() []entry {
	var seen [change.Lighter + 1]bool
	places := false
	for i, row := range m.rows {
		places = places || m.now[i].Rank > 0 && m.before[i].Rank > 0 && (m.now[i].Rank != m.before[i].Rank || m.now[i].Reach != m.before[i].Reach)
		for _, role := range m.roles {
			for _, k := range m.kinds(row.Theme, role) {
				seen[changed(strength(m.two.Old, row.Theme, role, k), strength(m.two.New, row.Theme, role, k))] = true
			}
		}
	}
	var list []entry
	add := func(is bool, key string, draw func(p scene.Point) []scene.Item) {
		if is {
			list = append(list, entry{Width: 30, Text: m.w.Say("compare." + key), Mark: func(x, y float64) []scene.Item {
				return draw(scene.Point{X: x + 15, Y: y})
			}})
		}
	}
	dotted := scene.Paint{Stroke: m.s.Faint, Width: 2, Dash: []float64{2, 3}}
	add(seen[change.Added], "legend-new", func(p scene.Point) []scene.Item { return fresh(data.Shared, p, 11, false, m.s) })
	add(seen[change.Removed], "legend-gone", func(p scene.Point) []scene.Item { return []scene.Item{sized(data.Shared, p, 11, dotted)} })
	add((seen[change.Heavier] || seen[change.Lighter]) && m.rings, "legend-ring", func(p scene.Point) []scene.Item {
		if seen[change.Heavier] {
			return []scene.Item{m.mark(data.Shared, p, 13, false), sized(data.Shared, p, 7, scene.Paint{Stroke: m.s.Ground, Width: 1.8})}
		}
		return []scene.Item{sized(data.Shared, p, 13, dotted), m.mark(data.Shared, p, 8, false)}
	})
	add(places, "legend-places", func(p scene.Point) []scene.Item {
		if m.rangeW > 0 || m.ranges() {
			return []scene.Item{m.rankBefore(p.X, p.Y)}
		}
		return []scene.Item{&scene.Path{Segments: straight(p.X, p.Y-12, p.X, p.Y+12), Paint: scene.Paint{Stroke: m.s.Ink, Width: 2, Dash: []float64{2, 3}}}}
	})
	return list
}
