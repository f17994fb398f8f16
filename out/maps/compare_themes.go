package maps

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/change"
	"samsyn/out/layout"
	"samsyn/out/scene"
)

// webOfTwo draws the map of themes from two studies: the roles and themes of both, laid out by all lines of both,
// so that the moments have one layout and one scale. Communities are those of the newer study, drawn where it is
// shown: those of the older one are others.
func webOfTwo(o Options) (*scene.Page, error) {
	c := o.Compare
	m := &web{a: c.New, w: o.Words, s: o.style(), largest: 34, two: c, least: o.MinVoices}
	for _, a := range []*graph.Graph{c.New.Graph, c.Old.Graph} {
		m.who = append(m.who, a.Roles...)
	}
	slices.Sort(m.who)
	m.who = slices.Compact(m.who)
	m.chooseOfTwo(o)
	m.chooseRoles(c.New, c.Old)
	m.division = c.New.Division(graph.RoleThemeView)
	for {
		m.tieOfTwo()
		m.enclose()
		var frames [3]frame
		for _, moment := range Moments {
			frames[moment] = m.at(moment).frameOfTwo()
		}
		page, area := common(o, frames)
		m.area = area
		m.size()
		for m.fill() > fullest && m.largest > 20 {
			m.largest -= 2
			m.sizeThemes()
		}
		if (m.fill() > fullest || len(m.ties) > m.mostLines()) && len(m.rows) > 1 {
			m.cut(len(m.rows) - 1)
			continue
		}
		err := m.place()
		switch {
		case err == nil && m.placed.Plain && !m.plain:
			m.plain = true
			continue
		case err == nil && len(m.hulls) > 0 && m.placed.Outlines == nil:
			m.flat = true
			continue
		case err == nil:
			page.Items = append(page.Items, m.at(o.Show).draw()...)
			return page, nil
		case !errors.Is(err, layout.ErrFull) || len(m.rows) <= 1:
			return nil, fmt.Errorf("themes map: %w", err)
		}
		m.cut(len(m.rows) - 1)
	}
}

// chooseOfTwo takes the themes that some role shares or is in conflict about in either study, by the better of
// their ranks. The greater reach decides the size.
func (m *web) chooseOfTwo(o Options) {
	now, before, few := rowsOfTwo(m.two, o)
	m.few = few
	order := make([]int, len(now))
	for i := range order {
		order[i] = i
	}
	best := func(i int) int {
		if now[i].Rank == 0 || before[i].Rank > 0 && before[i].Rank < now[i].Rank {
			return before[i].Rank
		}
		return now[i].Rank
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(best(a), best(b)) })
	for _, i := range order {
		n, b := now[i], before[i]
		if !drawn(n) && !drawn(b) {
			m.bare++
			continue
		}
		row := n
		row.Reach, row.Conflict = max(n.Reach, b.Reach), max(n.Conflict, b.Conflict)
		m.all, m.now, m.before = append(m.all, row), append(m.now, n), append(m.before, b)
	}
	const most = 60
	top := most
	if o.Top > 0 {
		top = min(o.Top, most)
	}
	m.rows = m.all
	m.cut(min(len(m.all), top))
}

// drawn reports whether a theme has a line in a study.
func drawn(r graph.ThemeRow) bool { return r.Reach > 0 || r.Conflict > 0 }

func (m *web) cut(n int) { m.rows, m.now, m.before = m.rows[:n], m.now[:n], m.before[:n] }

// tieOfTwo collects the lines of both studies, each with both weights.
func (m *web) tieOfTwo() {
	m.ties = m.ties[:0]
	most := 0.0
	for t, row := range m.rows {
		for r, role := range m.who {
			for _, k := range []data.Kind{data.Shared, data.Conflict} {
				was, now := strength(m.two.Old, row.Theme, role, k), strength(m.two.New, row.Theme, role, k)
				if was+now == 0 {
					continue
				}
				tie := webTie{Role: r, Theme: t, Kind: k, Weight: now, Was: was}
				m.ties = append(m.ties, tie)
				most = max(most, was, now)
			}
		}
	}
	m.scale(most)
	m.thin()
	differ := 0
	for _, t := range m.ties {
		if changed(t.Was, t.Weight) != change.Same {
			differ++
		}
	}
	m.terse = differ > mostWebPills
}

// mostWebPills is how many pills with figures leave the lines of a page to be seen.
const mostWebPills = 16

// at is the map at a moment: the same places, and the lines as the moment has them.
func (m *web) at(moment Moment) *web {
	own := *m
	own.moment, own.a = moment, at(m.two, moment)
	own.hullsOff = moment == Before
	own.ties = slices.Clone(m.ties)
	for i := range own.ties {
		t := &own.ties[i]
		switch moment {
		case Before:
			t.Weight, t.Was = t.Was, 0
		case After:
			t.Was = 0
		}
		if c := cellOf(own.a, m.rows[t.Theme].Theme, m.who[t.Role]); c != nil && t.Weight > 0 {
			t.Hollow = suggestedOnly(own.a.Study, c, t.Kind)
		}
	}
	return &own
}

// row is a theme's place at the moment; of what is gone that of the old study.
func (m *web) row(t int) graph.ThemeRow {
	if m.moment == Before || m.moment == Change && !drawn(m.now[t]) {
		return m.before[t]
	}
	return m.now[t]
}
