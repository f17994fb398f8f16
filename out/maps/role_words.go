package maps

import (
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/scene"
)

// title is the role map's finding as a sentence: what is shared, and what is known of conflict.
func (m *bridge) title() string {
	w, name := m.w, sentence(m.w.Party(m.a.Study, m.profile.Role))
	if m.two != nil {
		if title := m.titleOfTwo(name); title != "" {
			return title
		}
	}
	shared, conflicts, difficulties := m.bands[0].told(), m.bands[1].count(data.Conflict), m.bands[1].count(data.Difficulty)
	if !m.profile.Heard && shared+m.bands[1].told()+m.bands[2].told() == 0 {
		return w.Say("maps.role.title-unheard", name)
	}
	first := w.CountSpelled("maps.role.title-shared", shared)
	if shared == 0 {
		first = w.Say("maps.role.title-no-shared")
	}
	var then string
	switch {
	case conflicts > 0:
		then = w.CountSpelled("maps.role.title-conflicts", conflicts) + m.unmet(conflicts)
	case m.state == graph.Stated:
		then = w.Say("maps.role.title-small")
	case m.state == graph.Denied:
		then = w.Say("maps.role.title-denied")
	case m.state == graph.DifficultyOnly && difficulties > 0:
		then = w.CountSpelled("maps.role.title-difficulties", difficulties)
	default:
		then = w.Say("maps.role.title-silent")
	}
	return w.Say("maps.role.title", name, first, then)
}

// unmet says how many of the conflicts no cooperation of the two meets, by the findings of the gap rules.
func (m *bridge) unmet(conflicts int) string {
	open := 0
	for _, c := range m.bands[1].Chips {
		if c.Kind != data.Conflict || c.gone() {
			continue
		}
		for _, theme := range append([]int32{c.Theme}, c.Few...) {
			if theme != fewThemes && m.unmanaged(theme) {
				open++
			}
		}
	}
	switch open {
	case 0:
		return ""
	case conflicts:
		return m.w.Say("maps.role.title-unmet-all")
	}
	return m.w.CountSpelled("maps.role.title-unmet-some", open)
}

// unmanaged reports whether a finding of rule SY01 says that the pair has no cooperation on a conflict's theme.
func (m *bridge) unmanaged(theme int32) bool {
	if m.open == nil {
		m.open = map[int32]bool{}
		for i := range m.a.Gaps.Findings {
			f := &m.a.Gaps.Findings[i]
			if f.Rule == nil || f.Rule.Code != "SY01" || !f.Facts.Conflict || len(f.Parties) != 2 ||
				!slices.Contains(f.Parties, m.profile.Role) || !slices.Contains(f.Parties, m.a.Study.Coordinator) {
				continue
			}
			for _, t := range f.Themes {
				m.open[t], m.open[m.a.Graph.AtLevel[t]] = true, true
			}
		}
	}
	return m.open[theme]
}

// legend lists what occurs on the role map; both signs always.
func (m *bridge) legend() []entry {
	var difficulty, coop, proposed, oneWay, hollow bool
	strength := "marks"
	all := slices.Clone(m.others)
	for i := range m.bands {
		all = append(all, m.bands[i].Chips...)
	}
	var e changeEntries
	for _, c := range all {
		if !c.shown() {
			continue
		}
		if c.differs() {
			e.see(c.Was, c.Weight, true, edged(c.Kind, m.widths.width(c.Was), m.widths.width(c.Weight), c.Hollow))
		}
		difficulty = difficulty || c.Kind == data.Difficulty
		coop = coop || c.Kind == data.Cooperation
		proposed = proposed || c.Proposed
		oneWay = oneWay || c.Kind == data.Cooperation && c.ToRole != c.ToOther && c.Party == m.a.Study.Coordinator
		hollow = hollow || c.Hollow
		if !c.differs() && !counts(c.Weight) {
			strength = "marks-figures"
		}
	}
	mark := func(k data.Kind, filled bool, key string) entry {
		return entry{Width: 24, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{drawMark(k, scene.Point{X: x + 12, Y: y}, 10, filled, m.s)}
		}}
	}
	list := []entry{mark(data.Shared, true, "maps.legend.shared"), mark(data.Conflict, true, "maps.legend.conflict")}
	if difficulty {
		list = append(list, mark(data.Difficulty, true, "maps.legend.difficulty"))
	}
	if coop {
		list = append(list, mark(data.Cooperation, true, "maps.legend.cooperation"))
	}
	if proposed {
		list = append(list, mark(data.Cooperation, false, "maps.legend.proposed"))
	}
	if oneWay {
		list = append(list, entry{Width: 40, Text: m.w.Say("maps.legend.arrow"), Mark: func(x, y float64) []scene.Item {
			line := []scene.Segment{
				{Op: scene.Move, Points: []scene.Point{{X: x, Y: y}}},
				{Op: scene.Line, Points: []scene.Point{{X: x + 26, Y: y}}},
			}
			return append(drawLane(data.Cooperation, line, 4, false, m.s.Ground, m.s), m.arrow(scene.Point{X: x + 40, Y: y}, -1, 4))
		}})
	}
	if hollow {
		list = append(list, laneEntry(data.Shared, true, m.s, m.w.Say("maps.legend.hollow")))
	}
	if m.widths.most > 0 {
		list = append(list, widthsEntry(m.widths, m.s, m.w, m.w.Say("maps.legend."+strength)))
	}
	return append(list, e.list(m.s, m.w)...)
}

// desc tells the map to somebody who does not see it.
func (m *bridge) desc(title string) string {
	parts := []string{title + "."}
	for i := range m.bands {
		b := &m.bands[i]
		var says []string
		for j := range b.Chips {
			if b.Chips[j].shown() {
				says = append(says, m.chipTip(&b.Chips[j]))
			}
		}
		if b.Note != "" {
			says = append(says, b.Note)
		}
		parts = append(parts, b.Heading+": "+strings.Join(says, "; ")+".")
	}
	return strings.Join(parts, " ")
}
