package maps

import (
	"strings"

	"samsyn/out/scene"
)

// legend lists what occurs on the map.
func (m *ground) legend() []entry {
	var untapped, told, more bool
	var e changeEntries
	pairs := m.there(m.pairs)
	for i := range pairs {
		p := &pairs[i]
		untapped, told = untapped || p.Untapped, told || p.Told && !m.changing()
		more = more || strings.Contains(m.label(p), "+")
		if m.changing() {
			e.see(p.Was.Common, p.Now.Common, true, m.edged(p))
		}
	}
	line := func(dashed bool, key string) entry {
		return entry{Width: 66, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{m.stroke(straight(x+2, y, x+64, y), 8, dashed)}
		}}
	}
	list := []entry{line(false, "maps.legend.shared")}
	if untapped {
		list = append(list, line(true, "maps.ground.untapped"))
	}
	letter := func(label string, look badgeLook, key string) entry {
		wide := m.labelWidth(label) + 8
		return entry{Width: wide, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return m.drawBadge(box{x, y - 14, wide, 28}, label, look)
		}}
	}
	if len(m.lettered) > 0 {
		list = append(list, letter("A", plainBadge, "maps.ground.letter"))
	}
	if more {
		list = append(list, letter("+1", plainBadge, "maps.ground.more"))
	}
	if told {
		list = append(list, letter("A", darkBadge, "maps.ground.told"))
	}
	if e.added {
		list = append(list, letter(m.w.Say("compare.new.shared", "A"), darkBadge, "compare.legend-new"))
	}
	if e.removed {
		list = append(list, letter(m.w.Say("compare.was", "A"), ghostBadge, "compare.ground.legend-gone"))
	}
	if e.moved {
		list = append(list, letter("↑ ↓", plainBadge, "compare.ground.legend-moved"))
	}
	if e.edges {
		list = append(list, edgesEntry(m.s, m.w))
	}
	if len(pairs) > 0 {
		list = append(list, widthsEntry(m.widths, m.s, m.w, m.w.Say("maps.ground.widths")))
	}
	return list
}

// tip is a pair in words.
func (m *ground) tip(p *groundPair) string {
	figure := m.w.Number(p.Common, 1)
	if m.changing() {
		figure = fromTo(p.Was.Common, p.Now.Common, m.w)
	}
	tip := m.w.Say("maps.ground.tip", m.w.Party(m.a.Study, p.A), m.w.Party(m.a.Study, p.B), m.themesSaid(p.Themes), figure)
	switch {
	case p.Untapped:
		tip += "; " + m.w.Say("maps.ground.untapped")
	case p.Told:
		tip += "; " + m.w.Say("maps.ground.told")
	}
	return tip
}

// themesSaid names themes, and counts those that the map may not name.
func (m *ground) themesSaid(themes []int32) string {
	named := without(themes, m.few)
	list := m.w.Themes(m.a.Study, named)
	if n := len(themes) - len(named); n > 0 {
		list = append(list, m.w.CountSpelled("maps.role.few", n, m.w.Spelled(m.least)))
	}
	return strings.Join(list, ", ")
}
