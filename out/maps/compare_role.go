package maps

import (
	"cmp"
	"fmt"
	"slices"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
)

// roleOfTwo draws the map of one role from two studies: the chips of both in one place each, and one scale.
func roleOfTwo(o Options) (*scene.Page, error) {
	c := o.Compare
	if profileOf(c.New, o.Role) == nil {
		return nil, fmt.Errorf("no role map: party %d is not a role beside the coordinator", o.Role)
	}
	var maps [3]*bridge
	var frames [3]frame
	for _, moment := range Moments {
		maps[moment] = bridgeOfTwo(o, moment)
	}
	for i := range maps[Change].bands {
		noted := false
		for _, m := range maps {
			noted = noted || m.bands[i].Note != ""
		}
		for _, m := range maps {
			m.bands[i].Noted = noted
		}
	}
	for _, moment := range Moments {
		frames[moment] = maps[moment].frame()
	}
	page, area := common(o, frames)
	maps[o.Show].drawAll(page, area, o)
	return page, nil
}

// bridgeOfTwo is the role's map at a moment, with all chips of both studies: those that the moment has not are not
// shown.
func bridgeOfTwo(o Options, moment Moment) *bridge {
	c := o.Compare
	m := &bridge{a: at(c, moment), w: o.Words, s: o.style(), two: c, moment: moment}
	m.profile = profileOf(m.a, o.Role)
	few := tooFew(c.New, o)
	m.widths, m.least = scale{most: max(groupedScale(c.Old, few).most, groupedScale(c.New, few).most)}, o.MinVoices
	m.meet()
	now, before := c.New.Graph, c.Old.Graph
	coordinator := c.New.Study.Coordinator
	between := unitedChips(grouped(chips(now, now.Link(o.Role, coordinator), o.Role), few), grouped(chips(before, before.Link(o.Role, coordinator), o.Role), few), moment)
	slices.SortStableFunc(between, func(a, b chip) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareBool(a.Proposed, b.Proposed), cmp.Compare(b.Most, a.Most), cmp.Compare(a.Theme, b.Theme))
	})
	others := unitedChips(grouped(chipsElsewhere(c.New, o.Role), few), grouped(chipsElsewhere(c.Old, o.Role), few), moment)
	slices.SortStableFunc(others, func(a, b chip) int {
		return cmp.Or(cmp.Compare(b.Most, a.Most), cmp.Compare(a.Kind, b.Kind), compareBool(a.Proposed, b.Proposed),
			cmp.Compare(a.Party, b.Party), cmp.Compare(a.Theme, b.Theme))
	})
	m.fill(between, others)
	if m.absent() {
		for i := range m.bands {
			m.bands[i].Note, m.bands[i].Notice = "", noNotice
		}
	}
	return m
}

// unitedChips are the chips of both studies as a moment has them.
func unitedChips(now, before []chip, moment Moment) []chip {
	type key struct {
		kind         data.Kind
		proposed     bool
		theme, party int32
	}
	of := func(c *chip) key { return key{c.Kind, c.Proposed, c.Theme, c.Party} }
	then := map[key]*chip{}
	for i := range before {
		then[of(&before[i])] = &before[i]
	}
	var list []chip
	add := func(c chip, was, is float64) {
		c.Most, c.altered = max(was, is), !same(was, is)
		switch moment {
		case Before:
			c.Weight = was
		case After:
			c.Weight = is
		case Change:
			c.Weight, c.Was, c.compared = is, was, true
		}
		list = append(list, c)
	}
	for i := range now {
		c := now[i]
		old := then[of(&c)]
		delete(then, of(&c))
		switch {
		case old == nil:
			add(c, 0, c.Weight)
		case moment == Before:
			add(*old, old.Weight, c.Weight)
		default:
			add(c, old.Weight, c.Weight)
		}
	}
	for i := range before {
		if c := before[i]; then[of(&c)] != nil {
			add(c, c.Weight, 0)
		}
	}
	return list
}

// pill is the pill of a chip that differs.
func (m *bridge) pill(c *chip) pill {
	p := newPill(c.Kind, c.Was, c.Weight, 22, c.Hollow && !c.gone(), m.w)
	p.Low, p.Bare = 12.5, true
	return p
}

// absent reports whether the study of the moment does not list the role.
func (m *bridge) absent() bool {
	return !listed(m.two, m.moment, m.profile.Role) || m.moment == Change && !m.two.InNew[m.profile.Role]
}

// absence is the last part of the key of the words for that.
func (m *bridge) absence() string {
	if m.moment == Before {
		return "not-yet"
	}
	return "gone"
}

// sinceThen says that the role is new, or that it has told its story since.
func (m *bridge) sinceThen() []string {
	switch role := m.profile.Role; {
	case m.two == nil || m.moment != Change:
		return nil
	case !m.two.InOld[role]:
		return []string{m.w.Say("compare.card-new")}
	case !m.two.Old.Graph.Heard[role]:
		return []string{m.w.Say("compare.card-heard")}
	}
	return nil
}

// titleOfTwo is what changed between the role and the coordinator as a sentence; "" where the moment is one of the
// studies and has a title of its own.
func (m *bridge) titleOfTwo(name string) string {
	w := m.w
	switch {
	case m.absent():
		return w.Say("compare.role."+m.absence(), name)
	case m.moment != Change:
		return ""
	}
	var clauses []clause
	count := map[string]int{}
	for i := range m.bands {
		for j := range m.bands[i].Chips {
			c := &m.bands[i].Chips[j]
			what := changed(c.Was, c.Weight)
			kind := c.Kind.String()
			if c.Proposed {
				kind = "proposed"
			}
			count[kind+"-"+what.String()]++
		}
	}
	for _, kind := range []string{"conflict", "cooperation", "shared", "difficulty", "proposed"} {
		for _, what := range []change.Change{change.Added, change.Removed, change.Heavier, change.Lighter} {
			if n := count[kind+"-"+what.String()]; n > 0 {
				clauses = append(clauses, clause{"compare.role." + kind + "-" + what.String(), make([]string, n)})
			}
		}
	}
	if len(clauses) > 0 {
		return w.Say("compare.role.title", name, sayClauses(clauses, w))
	}
	link := m.two.Old.Full.Link(m.profile.Role, m.two.Old.Study.Coordinator)
	if before := change.Known(link); before != m.state || link != nil && link.DeniedToo != m.denied {
		return w.Say("compare.role.title", name, w.Say("compare.role.state-"+m.state.String()))
	}
	if m.profile.Heard != m.two.Old.Graph.Heard[m.profile.Role] {
		return ""
	}
	return w.Say("compare.role.same", name)
}
