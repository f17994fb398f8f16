package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// subtitle says what the map shows, and what it leaves out.
func (m *matrix) subtitle() string {
	key := "maps_themes.matrix.subtitle"
	if !m.ranges() {
		key = "maps_themes.matrix.subtitle-few"
	}
	parts := []string{m.w.Say(key)}
	parts = append(parts, firstOfAll(m.rows, m.all, m.w)...)
	parts = append(parts, unheard(m.a, m.two, m.moment, m.w)...)
	if n := len(m.heard()); n > len(m.roles) {
		parts = append(parts, m.w.Say("maps_themes.all-roles", m.w.Integer(len(m.roles)), m.w.Integer(n)))
	}
	parts = append(parts, elsewhereSaid(m.a, m.w)...)
	parts = append(parts, fewSaid(m.few, m.least, m.w)...)
	return strings.Join(parts, " ")
}

// firstOfAll says how many of the themes are shown, and where the cut goes through a shared rank.
func firstOfAll(shown, all []graph.ThemeRow, w words.Words) []string {
	n := len(shown)
	if n >= len(all) {
		return nil
	}
	parts := []string{w.Count("maps_themes.first-of", n, w.Integer(len(all)))}
	if n > 0 && all[n].Rank == all[n-1].Rank {
		parts = append(parts, w.Say("maps_themes.tied", w.Integer(all[n].Rank)))
	}
	return parts
}

// descOfRows tells a ranking to somebody who does not see it, after a subtitle.
func descOfRows(a *analysis.Analysis, rows []graph.ThemeRow, subtitle string, w words.Words) string {
	parts := []string{subtitle}
	for _, r := range rows {
		if r.Rank == 0 {
			continue // of two studies, a theme that only the other one has
		}
		parts = append(parts, w.Say("maps_themes.desc", w.Theme(a.Study, r.Theme), w.Integer(r.Reach), w.Integer(a.Ranking.Units), w.Integer(r.Rank))+".")
	}
	return strings.Join(parts, " ")
}

// legend lists the marks; both signs always.
func (m *matrix) legend() []entry {
	kinds, hollow := m.occurring()
	var list []entry
	for _, k := range []data.Kind{data.Shared, data.Conflict, data.Difficulty} {
		if k != data.Difficulty || kinds[k] {
			list = append(list, entry{Width: 28, Text: m.w.Say("common.kind." + k.String()), Mark: func(x, y float64) []scene.Item {
				return []scene.Item{m.mark(k, scene.Point{X: x + 14, Y: y}, 11, false)}
			}})
		}
	}
	if hollow {
		list = append(list, entry{Width: 28, Text: m.w.Say("maps_themes.hollow"), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{m.mark(data.Shared, scene.Point{X: x + 14, Y: y}, 11, true)}
		}})
	}
	size := m.w.Say("maps_themes.matrix.size", m.w.Number(m.most, 1))
	if m.most == 1 {
		size = m.w.Say("maps_themes.matrix.size-one")
	}
	list = append(list, entry{Width: 46, Text: size, Mark: func(x, y float64) []scene.Item {
		return []scene.Item{
			m.mark(data.Shared, scene.Point{X: x + 7, Y: y}, 6, false), m.mark(data.Shared, scene.Point{X: x + 33, Y: y}, 13, false),
		}
	}})
	if m.ranges() {
		list = append(list, entry{Width: 66, Text: m.w.Say(perUnit(m.a, "maps_themes.matrix.range")), Mark: func(x, y float64) []scene.Item {
			return whisker(x+4, x+24, x+62, y, m.s)
		}})
	}
	if m.two != nil && m.moment == Change {
		list = append(list, m.legendOfChange()...)
	}
	return list
}

// occurring tells which kinds are drawn and whether one rests on suggestions only.
func (m *matrix) occurring() (kinds [data.NoConflict + 1]bool, hollow bool) {
	for _, row := range m.rows {
		for _, role := range m.roles {
			if m.two != nil && m.moment == Change {
				for _, k := range m.kinds(row.Theme, role) {
					kinds[k] = true
				}
			}
			if c := m.cell(row, role); c != nil {
				for k, weight := range cellWeights(c) {
					if weight > 0 {
						kinds[k] = true
						hollow = hollow || suggestedOnly(m.a.Study, c, data.Kind(k))
					}
				}
			}
		}
	}
	return kinds, hollow
}
