package maps

import (
	"strings"

	"samsyn/out/scene"
)

// legend lists what occurs on the map.
func (m *ground) legend() []entry {
	var solid, untapped, told, thin bool
	var e changeEntries
	for i := range m.pairs {
		p := &m.pairs[i]
		if p.Common <= 0 {
			continue
		}
		untapped = untapped || p.Untapped
		if i >= m.named {
			thin = true
			continue
		}
		solid, told = solid || !p.Untapped, told || p.Told && !m.changing()
		if m.changing() {
			e.see(p.Was.Common, p.Now.Common, true, m.edged(p))
		}
	}
	line := func(key string, draw func(path []scene.Segment) scene.Item) entry {
		return entry{Width: 66, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{draw(straight(x+2, y, x+64, y))}
		}}
	}
	var list []entry
	if solid || !untapped {
		list = append(list, line("maps.legend.shared", func(path []scene.Segment) scene.Item { return m.stroke(path, 8, false) }))
	}
	if untapped {
		list = append(list, line("maps.ground.untapped", func(path []scene.Segment) scene.Item { return m.stroke(path, 8, true) }))
	}
	if thin {
		list = append(list, line("maps.ground.thin", func(path []scene.Segment) scene.Item { return m.thin(path, false) }))
	}
	number := func(label string, look badgeLook, key string) entry {
		wide := m.labelWidth(label)
		return entry{Width: wide, Text: m.w.Say(key), Mark: func(x, y float64) []scene.Item {
			return m.drawBadge(box{x, y - 14, wide, 28}, label, look)
		}}
	}
	if told {
		list = append(list, number("1", darkBadge, "maps.ground.told"))
	}
	if e.added {
		list = append(list, number("1", darkBadge, "compare.legend-new"))
	}
	if e.removed {
		list = append(list, number("1", ghostBadge, "compare.ground.legend-gone"))
	}
	if e.moved {
		list = append(list, number("↑ ↓", plainBadge, "compare.ground.legend-moved"))
	}
	if e.edges {
		list = append(list, edgesEntry(m.s, m.w))
	}
	if len(m.there(m.pairs)) > 0 {
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
