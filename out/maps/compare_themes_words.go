package maps

import (
	"slices"
	"strings"

	"samsyn/graph/change"
)

// frameOfTwo is what stands around the map at its moment.
func (m *web) frameOfTwo() frame {
	f := frame{Name: m.w.Say("maps_themes.themes.name"), Legend: m.legendOfTwo()}
	parts := []string{m.w.Say("maps_themes.themes.subtitle")}
	if m.moment == Change {
		f.Title = themesChange(m.two, m.now, m.before, m.w)
		f.Name = m.w.Say("compare.matrix.name")
		parts[0] = m.w.Say("compare.matrix.subtitle")
	} else {
		var few int
		rows := m.now
		if m.moment == Before {
			rows = m.before
		}
		f.Title = titleOfRows(m.a, present(rows), few+m.few, m.w)
		parts = append([]string{m.w.Say("compare.moment-" + m.moment.String())}, parts...)
	}
	if len(m.rows) < len(m.all) {
		parts = append(parts, m.w.Count("maps_themes.first-of", len(m.rows), m.w.Integer(len(m.all))))
	}
	parts = append(parts, m.leavesOut()...)
	if m.plain {
		parts = append(parts, m.w.Say("maps_themes.themes.plain"))
	}
	f.Subtitle = strings.Join(parts, " ")
	f.Desc = m.descOfTwo(f.Subtitle)
	return f
}

// legendOfTwo lists the marks of the moment.
func (m *web) legendOfTwo() []entry {
	whole := *m
	whole.ties = slices.DeleteFunc(slices.Clone(m.ties), func(t webTie) bool { return t.Weight == 0 })
	whole.two, whole.hullsOfNew = nil, m.moment == Change
	whole.rows = nil
	for t := range m.rows {
		if r := m.row(t); drawn(r) {
			whole.rows = append(whole.rows, r)
		}
	}
	list := whole.legend()
	if m.moment != Change {
		return list
	}
	var e changeEntries
	for _, t := range m.ties {
		e.see(t.Was, t.Weight, true, edged(t.Kind, m.widths.width(t.Was), m.widths.width(t.Weight), t.Hollow))
	}
	if m.terse {
		return append(list, e.tokens(m.s, m.w)...)
	}
	return append(list, e.list(m.s, m.w)...)
}

// descOfTwo tells the map to somebody who does not see it.
func (m *web) descOfTwo(subtitle string) string {
	parts := []string{subtitle}
	for t := range m.rows {
		var says []string
		for _, tie := range m.ties {
			if tie.Theme != t || tie.Weight+tie.Was == 0 || m.moment == Change && changed(tie.Was, tie.Weight) == change.Same {
				continue
			}
			says = append(says, m.tipOfTwo(tie))
		}
		if len(says) > 0 {
			parts = append(parts, m.themeName(t)+": "+strings.Join(says, "; ")+".")
		}
	}
	if m.moment != Before {
		parts = append(parts, m.descOfHulls()...)
	}
	return strings.Join(parts, " ")
}

// tipOfTwo is a line in words: whose, of which kind and how strong.
func (m *web) tipOfTwo(t webTie) string {
	figure := m.w.Number(t.Weight, 1)
	if m.moment == Change {
		figure = fromTo(t.Was, t.Weight, m.w)
	}
	return m.w.Say("maps_themes.cell", m.roleName(t.Role), m.themeName(t.Theme), m.w.Say("common.kind."+t.Kind.String()), figure)
}
