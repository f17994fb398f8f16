package maps

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"samsyn/graph/change"
)

// title is the finding as a sentence: which two have most in common, and what.
func (m *ground) title() string {
	w, g := m.w, m.a.Graph
	name := func(role int32) string { return w.Party(m.a.Study, role) }
	all := m.there(m.all)
	switch {
	case len(g.AllRoles) == 0:
		return w.Say("maps.overview.empty")
	case len(g.Roles) == 0:
		return w.Say("maps.overview.unheard")
	case len(g.Roles) == 1:
		return w.Say("maps.ground.title-one", name(g.Roles[0]))
	case len(all) == 0:
		return w.Say("maps.ground.title-none")
	}
	tied := 1
	for tied < len(all) && math.Abs(all[tied].Common-all[0].Common) <= 1e-9*all[0].Common {
		tied++
	}
	if tied == len(all) && m.beyond > 0 { // more than are listed
		tied = g.CommonGround(0).Tied
	}
	first := &all[0]
	switch {
	case tied == 1 && len(all) == 1:
		return sentence(w.Say("maps.ground.title-only", name(first.A), name(first.B), m.inTitle(first.Themes)))
	case tied == 1 && slices.ContainsFunc(all, func(p groundPair) bool { return len(p.Themes) > len(first.Themes) }):
		// Others share more themes, less strongly.
		return sentence(w.Say("maps.ground.title-strongest", name(first.A), name(first.B), m.inTitle(first.Themes)))
	case tied == 1:
		return sentence(w.Say("maps.ground.title", name(first.A), name(first.B), m.inTitle(first.Themes)))
	case tied == 2:
		second := &all[1]
		a, b := [2]int32{first.A, first.B}, [2]int32{second.A, second.B}
		for _, i := range a {
			for _, j := range b {
				if i == j {
					return w.Say("maps.ground.title-hub", name(i), name(a[0]+a[1]-i), name(b[0]+b[1]-j))
				}
			}
		}
		return w.Say("maps.ground.title-two", name(a[0]), name(a[1]), name(b[0]), name(b[1]))
	case tied == len(all)+m.beyond:
		return w.Say("maps.ground.title-all", w.Spelled(tied))
	}
	return sentence(w.Say("maps.ground.title-many", w.Spelled(tied)))
}

// inTitle names the themes of a pair where that is short and clear, else it counts them.
func (m *ground) inTitle(themes []int32) string {
	const most = 60 // letters
	names := m.w.Themes(m.a.Study, themes)
	if len(without(themes, m.few)) < len(themes) {
		return m.w.CountSpelled("common.themes", len(names))
	}
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
	all := len(m.there(m.all)) + m.beyond
	parts := []string{m.w.Say("maps.ground.subtitle")}
	switch {
	case m.changing():
		parts[0] = m.w.Say("compare.ground.subtitle")
	case m.two != nil:
		parts = append([]string{m.w.Say("compare.moment-" + m.moment.String())}, parts...)
	}
	if !m.asked() && all > 0 {
		parts = append(parts, m.w.Say("maps.ground.not-asked"))
	}
	if m.unshown > 0 {
		parts = append(parts, sentence(m.w.Count("maps.ground.unshown", m.unshown)))
	}
	accepted := 0
	for _, p := range m.pairs {
		if p.Untapped && p.Accepted {
			accepted++
		}
	}
	if accepted > 0 {
		parts = append(parts, sentence(m.w.CountSpelled("maps.ground.accepted", accepted)))
	}
	parts = append(parts, fewSaid(fewTold(m.a, m.two, m.few), m.least, m.w)...)
	if m.two == nil {
		parts = append(parts, unheard(m.a, m.two, m.moment, m.w)...)
	}
	return strings.Join(parts, " ")
}

// there are the pairs that have something in common at the moment, heaviest first; on a map of change in either
// study.
func (m *ground) there(pairs []groundPair) []groundPair {
	if m.two == nil {
		return pairs
	}
	list := slices.DeleteFunc(slices.Clone(pairs), func(p groundPair) bool { return p.Common <= 0 })
	slices.SortStableFunc(list, func(a, b groundPair) int { return cmp.Compare(b.Common, a.Common) })
	return list
}

// desc tells the map to somebody who does not see it: a sentence a pair, on a map of change where it differs.
func (m *ground) desc(title string) string {
	parts := []string{title + "."}
	for _, p := range m.there(m.pairs) {
		if m.changing() && p.became() == change.Same {
			continue
		}
		parts = append(parts, m.tip(&p)+".")
	}
	return strings.Join(parts, " ")
}
