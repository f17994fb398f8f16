package maps

import (
	"math"
	"strings"
)

// title is the finding as a sentence: which two have most in common, and what.
func (m *ground) title() string {
	w, g := m.w, m.a.Graph
	name := func(row int32) string { return w.Party(m.a.Study, g.Roles[row]) }
	switch {
	case len(g.AllRoles) == 0:
		return w.Say("maps.overview.empty")
	case len(g.Roles) == 0:
		return w.Say("maps.overview.unheard")
	case len(g.Roles) == 1:
		return w.Say("maps.ground.title-one", name(0))
	case len(m.all) == 0:
		return w.Say("maps.ground.title-none")
	}
	tied := 1
	for tied < len(m.all) && math.Abs(m.all[tied].Common-m.all[0].Common) <= 1e-9*m.all[0].Common {
		tied++
	}
	first := &m.all[0]
	switch {
	case tied == 1 && len(m.all) == 1:
		return sentence(w.Say("maps.ground.title-only", name(first.I), name(first.J), m.inTitle(first.Themes)))
	case tied == 1:
		return sentence(w.Say("maps.ground.title", name(first.I), name(first.J), m.inTitle(first.Themes)))
	case tied == 2:
		second := &m.all[1]
		a, b := [2]int32{first.I, first.J}, [2]int32{second.I, second.J}
		for _, i := range a {
			for _, j := range b {
				if i == j {
					return w.Say("maps.ground.title-hub", name(i), name(a[0]+a[1]-i), name(b[0]+b[1]-j))
				}
			}
		}
		return w.Say("maps.ground.title-two", name(a[0]), name(a[1]), name(b[0]), name(b[1]))
	case tied == len(m.all):
		return w.Say("maps.ground.title-all", w.Spelled(tied))
	}
	return sentence(w.Say("maps.ground.title-many", w.Spelled(tied)))
}

// inTitle names the themes of a pair where that is short and clear, else it counts them.
func (m *ground) inTitle(themes []int32) string {
	const most = 60 // letters
	names := m.w.Themes(m.a.Study, themes)
	if len(names) == 1 {
		return names[0]
	}
	and := " " + m.w.Say("common.and") + " "
	for _, n := range names {
		if strings.Contains(n, and) || strings.Contains(n, ",") {
			return m.w.CountSpelled("common.themes", len(names))
		}
	}
	if list := m.w.List(names); len([]rune(list)) <= most {
		return list
	}
	return m.w.CountSpelled("common.themes", len(names))
}

func (m *ground) subtitle() string {
	parts := []string{m.w.Say("maps.ground.subtitle")}
	if !m.asked() && len(m.all) > 0 {
		parts = append(parts, m.w.Say("maps.ground.not-asked"))
	}
	if m.unshown > 0 {
		parts = append(parts, sentence(m.w.Count("maps.ground.unshown", m.unshown)))
	}
	if len(m.pairs) < len(m.all) {
		key := "maps.ground.left-out"
		if m.squeezed || m.unshown > 0 {
			key = "maps.ground.squeezed"
		}
		parts = append(parts, m.w.Say(key, m.w.Integer(len(m.pairs)), m.w.Integer(len(m.all))))
	}
	if m.accepted > 0 {
		parts = append(parts, sentence(m.w.CountSpelled("maps.ground.accepted", m.accepted)))
	}
	parts = append(parts, unheard(m.a, m.w)...)
	return strings.Join(parts, " ")
}

// desc tells the map to somebody who does not see it: a sentence a pair.
func (m *ground) desc() string {
	parts := []string{m.title() + "."}
	for i := range m.pairs {
		parts = append(parts, m.tip(&m.pairs[i])+".")
	}
	return strings.Join(parts, " ")
}
