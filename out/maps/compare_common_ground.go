package maps

import (
	"slices"

	"samsyn/graph/change"
	"samsyn/out/scene"
)

// rolesOfTwo are the roles that either study has heard, in their order.
func rolesOfTwo(c *change.Aligned) []int32 {
	roles := append(slices.Clone(c.New.Graph.Roles), c.Old.Graph.Roles...)
	slices.Sort(roles)
	return slices.Compact(roles)
}

// commonTiesOfTwo lists the pairs that have something in common in either study, each with both ties; while they are
// laid out the heavier one counts, and the themes of both.
func commonTiesOfTwo(c *change.Aligned) (list []groundPair, beyond int) {
	list, beyond = commonTies(c.New)
	listed := make(map[[2]int32]bool, len(list))
	for i := range list {
		listed[[2]int32{list[i].A, list[i].B}] = true
	}
	before, beyondBefore := commonTies(c.Old)
	for _, p := range before {
		if !listed[[2]int32{p.A, p.B}] {
			list = append(list, groundPair{A: p.A, B: p.B})
		}
	}
	now, then := acceptedPairs(c.New), acceptedPairs(c.Old)
	for i := range list {
		p := &list[i]
		p.Now, p.Was = tieOf(c.New, p.A, p.B, now), tieOf(c.Old, p.A, p.B, then)
	}
	slices.SortStableFunc(list, func(p, q groundPair) int { return slices.Compare([]int32{p.A, p.B}, []int32{q.A, q.B}) })
	for i := range list {
		p := &list[i]
		p.Common, p.Themes = max(p.Now.Common, p.Was.Common), slices.Clone(p.Now.Themes)
		for _, t := range p.Was.Themes {
			if !slices.Contains(p.Themes, t) {
				p.Themes = append(p.Themes, t)
			}
		}
	}
	return list, max(beyond, beyondBefore)
}

// at is the pair as a moment has it: of a change as it is now, and where it is gone as it was.
func (p *groundPair) at(moment Moment) groundPair {
	own := *p
	own.commonTie = p.Now
	if moment == Before || moment == Change && p.became() == change.Removed {
		own.commonTie = p.Was
	}
	return own
}

func (p *groundPair) became() change.Change { return changed(p.Was.Common, p.Now.Common) }

// at is the map at a moment: the same places, and the lines as the moment has them.
func (m *ground) at(moment Moment) *ground {
	if m.two == nil {
		return m
	}
	own := *m
	own.moment, own.a = moment, at(m.two, moment)
	then := func(pairs []groundPair) []groundPair {
		list := make([]groundPair, len(pairs))
		for i := range pairs {
			list[i] = pairs[i].at(moment)
		}
		return list
	}
	own.all, own.pairs = then(m.all), then(m.pairs)
	return &own
}

// changing reports whether the map shows what changed.
func (m *ground) changing() bool { return m.two != nil && m.moment == Change }

// noteOf is what stands under a role's name at the moment: with how many others it has something in common, on a map of
// change what became of it.
func (m *ground) noteOf(role int32) string {
	if m.changing() {
		return cardNote(m.two, role, m.w)
	}
	degrees, others := m.degrees(), len(m.a.Graph.Roles)-1
	switch {
	case degrees == nil || others < 2:
		return ""
	case degrees[role] == 0:
		return m.w.Say("maps.ground.shares-none")
	}
	return m.w.Say("maps.ground.shares", m.w.Integer(degrees[role]), m.w.Integer(others))
}

// anyNoteOf is what stands there at any moment.
func (m *ground) anyNoteOf(role int32) []string {
	if m.two == nil {
		return []string{m.noteOf(role)}
	}
	var notes []string
	for _, moment := range Moments {
		notes = append(notes, m.at(moment).noteOf(role))
	}
	return notes
}

// drawLine draws the line of a pair along a path: a named one as wide as what the two have in common, and by what became
// of it.
func (m *ground) drawLine(i int, path []scene.Segment) []scene.Item {
	p := &m.pairs[i]
	if i >= m.named {
		return []scene.Item{m.thin(path, p.Untapped)}
	}
	now := m.widths.width(p.Common)
	if !m.changing() {
		return []scene.Item{m.stroke(path, now, p.Untapped)}
	}
	was := m.widths.width(p.Was.Common)
	switch p.became() {
	case change.Removed:
		return drawGhost(path, was, m.s.Ground, m.s)
	case change.Lighter:
		if m.edged(p) {
			return append(drawGhost(path, was, m.s.Ground, m.s), m.stroke(path, now, p.Untapped))
		}
	case change.Heavier:
		if m.edged(p) {
			const edge = 2.0
			return []scene.Item{
				m.stroke(path, now, p.Untapped),
				&scene.Path{Segments: path, Paint: scene.Paint{Stroke: m.s.Ground, Width: was, Dash: ghostDash}},
				m.stroke(path, was-2*edge, p.Untapped),
			}
		}
	}
	return []scene.Item{m.stroke(path, now, p.Untapped)}
}

// edged reports whether the line of a pair shows with edges how wide it was: a dashed one that has grown does not, since
// there is nothing between its dashes to tell an edge from.
func (m *ground) edged(p *groundPair) bool {
	was, now := m.widths.width(p.Was.Common), m.widths.width(p.Now.Common)
	return p.became() == change.Lighter && was-now >= tellable ||
		p.became() == change.Heavier && now-was >= tellable && was > 6 && !p.Untapped
}

// titleOfTwo is what changed in what the roles have in common, as a sentence.
func (m *ground) titleOfTwo() string {
	w, c := m.w, m.two
	var clauses []clause
	add := func(key string, is func(p *groundPair) bool) {
		var names []string
		for i := range m.all {
			if p := &m.all[i]; is(p) {
				names = append(names, w.List(w.Parties(m.a.Study, []int32{p.A, p.B})))
			}
		}
		if len(names) > 0 {
			clauses = append(clauses, clause{"compare.ground." + key, names})
		}
	}
	for _, what := range []change.Change{change.Added, change.Removed} {
		add(what.String(), func(p *groundPair) bool { return p.became() == what })
	}
	add("told", func(p *groundPair) bool { return p.Now.Told && !p.Was.Told && p.Was.Common > 0 && p.Now.Common > 0 })
	for _, what := range []change.Change{change.Heavier, change.Lighter} {
		add(what.String(), func(p *groundPair) bool { return p.became() == what })
	}
	for _, came := range []bool{true, false} {
		key, roles := "role-removed", c.Old.Graph.Roles
		if came {
			key, roles = "role-added", c.New.Graph.Roles
		}
		var names []string
		for _, r := range roles {
			if came && !c.InOld[r] || !came && !c.InNew[r] {
				names = append(names, w.Party(c.New.Study, r))
			}
		}
		if len(names) > 0 {
			clauses = append(clauses, clause{"compare.title." + key, names})
		}
	}
	if len(clauses) == 0 {
		return w.Say("compare.ground.same")
	}
	return sentence(sayClauses(clauses, w))
}
