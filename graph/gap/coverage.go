package gap

import (
	"math"

	"samsyn/data"
	"samsyn/graph"
)

// Coverage is required cooperation against actual, as counts (socio-technical congruence: Cataldo,
// Wagstrom, Herbsleb and Carley 2006). Themes are those at the graph's level.
type Coverage struct {
	// Required counts (role, theme) with a shared interest of the role and the coordinator, whoever told it;
	// Actual those of them on which the two practise a cooperation; Proposed those on which one is only proposed.
	Required, Actual, Proposed int
	// RolesAsked tells whether the interviews asked about other roles; the two figures are 0 where not.
	// RolesRequired counts (pair of roles, theme) that both share; RolesActual those on which the two
	// practise a cooperation.
	RolesAsked                 bool
	RolesRequired, RolesActual int
	// Conflicts counts the conflict statements of the study, whoever they are between. Unmanaged counts the
	// unmanaged conflicts: SY01 findings that are conflicts, accepted or not.
	Conflicts, Unmanaged int
}

// Share is Actual of Required, 0 to 1; NaN when nothing is required.
func (c Coverage) Share() float64 { return share(c.Actual, c.Required) }

// RolesShare is RolesActual of RolesRequired, 0 to 1; NaN when nothing is required or nobody was asked.
func (c Coverage) RolesShare() float64 { return share(c.RolesActual, c.RolesRequired) }

func share(actual, required int) float64 {
	if required == 0 {
		return math.NaN()
	}
	return float64(actual) / float64(required)
}

// CoverageOf counts the coverage of a graph without thresholds, Unmanaged apart.
func CoverageOf(g *graph.Graph) Coverage { return cover(NewContext(g)) }

func cover(c *Context) Coverage {
	g := c.Graph
	var v Coverage
	for _, role := range g.AllRoles {
		p := c.coverPair(role)
		v.Required, v.Actual, v.Proposed = v.Required+p.Required, v.Actual+p.Actual, v.Proposed+p.Proposed
	}
	for i := range g.Links {
		l := &g.Links[i]
		v.Conflicts += len(c.ofPair(l.A, l.B, kind(data.Conflict)))
	}
	v.RolesAsked = g.Study.Asked == data.AskedEveryone
	if v.RolesAsked {
		c.coverRoles(&v)
	}
	return v
}

// coverRoles counts pairs of roles theme by theme, and practice link by link.
func (c *Context) coverRoles(v *Coverage) {
	g := c.Graph
	sharing := c.sharers()
	for _, s := range sharing {
		v.RolesRequired += len(s.rows) * (len(s.rows) - 1) / 2
	}
	for i := range g.Links {
		if l := &g.Links[i]; g.RowOf(l.A) >= 0 && g.RowOf(l.B) >= 0 && l.Sum.Practised > 0 {
			v.RolesActual += c.coverLink(l).Actual
		}
	}
}
