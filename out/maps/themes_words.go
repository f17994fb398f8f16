package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func (m *web) subtitle() string {
	parts := []string{m.w.Say("maps_themes.themes.subtitle")}
	parts = append(parts, firstOfAll(m.rows, m.all, m.w)...)
	parts = append(parts, m.leavesOut()...)
	parts = append(parts, unheard(m.a, m.two, m.moment, m.w)...)
	if m.plain {
		parts = append(parts, m.w.Say("maps_themes.themes.plain"))
	}
	return strings.Join(parts, " ")
}

// leavesOut says what the map does not show, but for themes beyond the first.
func (m *web) leavesOut() []string {
	parts := append(m.rolesShown(), m.thinSaid()...)
	if m.bare > 0 {
		parts = append(parts, sentence(m.w.CountSpelled("maps_themes.themes.bare", m.bare)))
	}
	parts = append(parts, elsewhereSaid(m.a, m.w)...)
	return append(parts, fewSaid(m.few, m.least, m.w)...)
}

// desc tells the map to somebody who does not see it: a sentence a theme.
func (m *web) desc() string {
	parts := []string{m.subtitle()}
	for t, row := range m.rows {
		var shared, conflict []string
		for _, tie := range m.ties {
			name := m.w.Party(m.a.Study, m.who[tie.Role])
			switch {
			case tie.Theme != t:
			case tie.Kind == data.Shared:
				shared = append(shared, name)
			default:
				conflict = append(conflict, name)
			}
		}
		line := m.w.Theme(m.a.Study, row.Theme) + ":"
		if len(shared) > 0 {
			line += " " + m.w.Say("maps_themes.themes.desc-shared", m.w.List(shared))
		}
		if len(conflict) > 0 {
			line += " " + m.w.Say("maps_themes.themes.desc-conflict", m.w.List(conflict))
		}
		parts = append(parts, line)
	}
	return strings.Join(append(parts, m.descOfHulls()...), " ")
}

// descOfHulls tells what an area is, and what each holds.
func (m *web) descOfHulls() []string {
	if len(m.hulls) == 0 {
		return nil
	}
	parts := []string{m.w.Say("maps_themes.themes.hulls")}
	for i := range m.hulls {
		parts = append(parts, m.hullName(&m.hulls[i]))
	}
	for _, c := range m.division.Caveats {
		parts = append(parts, m.w.Caveat(m.a.Study, m.a.Ranking.Unit, c))
	}
	return parts
}

// legend lists the marks; both signs always.
func (m *web) legend() []entry {
	list := []entry{
		{Width: 66, Text: m.w.Say("common.kind.shared"), Mark: func(x, y float64) []scene.Item {
			return drawLane(data.Shared, straight(x+2, y, x+64, y), 8, false, m.s.Ground, m.s)
		}},
		laneEntry(data.Conflict, false, m.s, m.w.Say("common.kind.conflict")),
	}
	for _, t := range m.ties {
		if t.Hollow {
			list = append(list, laneEntry(data.Shared, true, m.s, m.w.Say("maps_themes.hollow")))
			break
		}
	}
	if len(m.rows) > 0 {
		list = append(list, entry{Width: 40, Text: m.w.Say("maps_themes.themes.size"), Mark: func(x, y float64) []scene.Item {
			figure := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: m.s.Ground, On: m.s.SharedText}
			return []scene.Item{
				box{x + 3, y - 15, 34, 30}.rect(15, scene.Paint{Fill: m.s.SharedText}), figure.line(x+20, y, m.w.Integer(m.rows[0].Reach)),
			}
		}})
	}
	if len(m.hulls) > 0 && !m.hullsOff {
		text := m.w.Say("maps_themes.themes.hull")
		if m.hullsOfNew {
			text = m.w.Say("compare.hull")
		}
		list = append(list, entry{Width: 44, Text: text, Mark: func(x, y float64) []scene.Item {
			return []scene.Item{box{x + 1, y - 14, 42, 28}.rect(12, hullPaint(m.s))}
		}})
	}
	if m.widths.most > 1 {
		list = append(list, widthsEntry(m.widths, m.s, m.w, m.w.Say("maps_themes.themes.widths")))
	}
	return list
}

// unheard says how many roles nobody has interviewed, of those that the study of the moment lists.
func unheard(a *analysis.Analysis, two *change.Aligned, moment Moment, w words.Words) []string {
	if moment == Change {
		moment = After
	}
	n := 0
	for _, r := range a.Graph.AllRoles {
		if !a.Graph.Heard[r] && (two == nil || listed(two, moment, r)) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []string{sentence(w.CountSpelled("maps_themes.unheard", n))}
}

// elsewhereSaid says where the conflicts are that no theme's row holds, if there are any.
func elsewhereSaid(a *analysis.Analysis, w words.Words) []string {
	for _, c := range a.Ranking.Caveats {
		if c.Kind == graph.ConflictsElsewhere {
			return []string{w.Say("maps_themes.elsewhere")}
		}
	}
	return nil
}
