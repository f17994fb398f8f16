package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// named are all rows that the map may name, those without a line too.
func (m *web) named() []graph.ThemeRow {
	if m.few == 0 {
		return ranked(m.a, m.w)
	}
	return m.all
}

// choose takes the themes that some role shares or is in conflict about, best ranked first.
func (m *web) choose(top int, few func(theme int32) bool) {
	var rows []graph.ThemeRow
	rows, m.few = voiced(ranked(m.a, m.w), few)
	for _, r := range rows {
		if r.Reach == 0 && r.Conflict == 0 {
			m.bare++
			continue
		}
		m.all = append(m.all, r)
	}
	const most = 60 // no page carries more
	if top <= 0 || top > most {
		top = most
	}
	m.rows = m.all[:min(len(m.all), top)]
}

// A page carries mostWebRoles with few themes. Of more roles it shows some, so that several themes find room.
const (
	mostWebRoles = 60
	someWebRoles = 30
)

// chooseRoles takes those that say most about the themes shown, where there are too many for a page.
func (m *web) chooseRoles(studies ...*analysis.Analysis) {
	if m.heard = len(m.who); m.heard <= mostWebRoles {
		return
	}
	says := map[int32]float64{}
	for _, a := range studies {
		for _, row := range m.rows {
			for _, role := range m.who {
				if c := cellOf(a, row.Theme, role); c != nil {
					says[role] += c.Shared + c.Conflict
				}
			}
		}
	}
	m.who = slices.Clone(m.who)
	slices.SortStableFunc(m.who, func(a, b int32) int { return cmp.Compare(says[b], says[a]) })
	m.who = m.who[:someWebRoles]
	slices.Sort(m.who)
}

// rolesShown says of how many roles the map shows some.
func (m *web) rolesShown() []string {
	if m.heard <= len(m.who) {
		return nil
	}
	return []string{m.w.Say("maps_themes.all-roles", m.w.Integer(len(m.who)), m.w.Integer(m.heard))}
}

// tie collects the lines between the heard roles and the themes shown.
func (m *web) tie() {
	m.ties = m.ties[:0]
	most := 0.0
	for t, row := range m.rows {
		column := m.a.Graph.ColumnOf(row.Theme)
		if column < 0 {
			continue
		}
		for r, role := range m.who {
			c := m.a.Graph.RoleTheme.At(m.a.Graph.RowOf(role), column)
			if c == nil {
				continue
			}
			for _, k := range []data.Kind{data.Shared, data.Conflict} {
				if weight := cellWeights(c)[k]; weight > 0 {
					m.ties = append(m.ties, webTie{Role: r, Theme: t, Kind: k, Weight: weight, Hollow: suggestedOnly(m.a.Study, c, k)})
					most = math.Max(most, weight)
				}
			}
		}
	}
	m.scale(most)
	m.thin()
}

// scale is thinner the more lines there are.
func (m *web) scale(most float64) {
	m.widths = scale{most: most, top: 16}
	if len(m.ties) > 40 {
		m.widths.top = 12
	}
}

// suggestedOnly reports whether all statements of a kind behind a cell are suggestions.
func suggestedOnly(study *data.Study, c *graph.Cell, k data.Kind) bool {
	any := false
	for _, i := range c.Statements {
		if st := &study.Statements[i]; st.Kind == k {
			if st.Status != data.Suggested {
				return false
			}
			any = true
		}
	}
	return any
}
