package graph

import (
	"cmp"
	"math"
	"slices"

	"samsyn/graph/measure"
)

// A Division parts the nodes of a view into communities: nodes that are tied more closely to one another, by
// shared interest, than ties dealt out at random would be. It is the one that Measure numbers as "community".
type Division struct {
	View View
	// Modularity is that of the whole division, Measure's figure: 0 means no better than chance, NaN no ties.
	Modularity float64
	// Communities are those of two nodes or more, by number.
	Communities []Community
	// Alone is the number of nodes without a tie: each is a community of its own and belongs nowhere.
	Alone int
	// Dealt is the number of networks that the division was compared with, and Reached the number of those
	// that chance made at least as modular. Dealt is 0 where nothing was to be compared or it would take long.
	Dealt, Reached int
	Caveats        []Caveat
}

// A Community is one part of a division. Roles are positions in Study.Parties, in the study's order.
type Community struct {
	Number int // from 1, as Measure numbers them
	Roles  []int32
	// Themes are positions in Study.Themes. Of the role–theme view they are the members; of the role–role view
	// what its roles have in common, so that a theme may be in several. The theme with most strength inside the
	// community comes first, which is what it is named by; of equal ones the better ranked, then by id.
	Themes []int32
	// Strengths are, by theme, the shared strength inside the community: of the role–theme view Σ S over its
	// roles, of the role–role view Σ S_i·S_j over the pairs of its roles.
	Strengths []float64
}

// The caveats of a division.
const (
	// FewRoles: N roles, under 20 (of Of): one more interview may move the borders of communities.
	FewRoles CaveatKind = "few-roles"
	// ByChance: N of Of networks dealt out at random are at least as modular: more than one in twenty.
	ByChance CaveatKind = "by-chance"
)

// LeastModularity is the modularity from which a division is spoken of: "in practice values above about 0.3
// appear to indicate significant community structure" (Clauset, Newman and Moore 2004).
const LeastModularity = 0.3

// WorthNaming reports whether the division says something: there are several communities, its modularity is
// LeastModularity or more, and at most one in twenty networks dealt out at random is as modular. The
// last is asked because modularity alone is no evidence: sparse networks of a few nodes reach 0.6 by chance
// (Guimerà, Sales-Pardo and Amaral 2004). Where nothing was dealt, the first two must do.
func (d *Division) WorthNaming() bool {
	return len(d.Communities) > 1 && d.Modularity >= LeastModularity && !d.byChance()
}

// byChance counts the network itself among those dealt, as a permutation test does.
func (d *Division) byChance() bool { return d.Dealt > 0 && 20*(d.Reached+1) > d.Dealt+1 }

// Divide finds the communities of the role–theme view (Barber's modularity) or of the role–role view, by shared
// interest; of another view there are none. The ranking, which may be nil, decides between themes of equal
// strength. The result is the same every time and does not depend on the study's order.
func (g *Graph) Divide(view View, ranking *Ranking) Division {
	if view == LinksView {
		return Division{View: view, Modularity: math.NaN()}
	}
	net := g.Network(view, SharedSign)
	return g.divided(view, &net, net.Run(false).Communities(), ranking)
}

// divided says what is known of a division of a view by shared interest.
func (g *Graph) divided(view View, net *ViewNetwork, of []int32, ranking *Ranking) Division {
	d := Division{View: view, Modularity: measure.Modularity(net.Network, of)}
	for v, number := range of {
		if len(net.Network.Neighbours(int32(v))) == 0 {
			d.Alone++
			continue
		}
		for len(d.Communities) < int(number) {
			d.Communities = append(d.Communities, Community{Number: len(d.Communities) + 1})
		}
		c := &d.Communities[number-1]
		switch n := net.Nodes[v]; n.Mode {
		case RoleNode:
			c.Roles = append(c.Roles, n.Position)
		default:
			c.Themes = append(c.Themes, n.Position)
		}
	}
	ranks := make(map[int32]int)
	if ranking != nil {
		for i := range ranking.Rows {
			ranks[ranking.Rows[i].Theme] = ranking.Rows[i].Rank
		}
	}
	for i := range d.Communities {
		g.characterise(&d.Communities[i], view, ranks)
	}
	if len(d.Communities) > 1 && d.Modularity >= LeastModularity {
		d.Dealt, d.Reached = g.dealOut(view, d.Modularity)
	}
	if n := len(g.Roles); n < fewestForBootstrap && n > 0 {
		d.Caveats = append(d.Caveats, Caveat{Kind: FewRoles, N: n, Of: fewestForBootstrap})
	}
	if d.byChance() {
		d.Caveats = append(d.Caveats, Caveat{Kind: ByChance, N: d.Reached, Of: d.Dealt})
	}
	return d
}

// characterise sorts a community's roles, and its themes by what they weigh inside it.
func (g *Graph) characterise(c *Community, view View, ranks map[int32]int) {
	slices.Sort(c.Roles)
	// By theme, of S over the roles.
	sum, squares := map[int32]float64{}, map[int32]float64{}
	for _, role := range c.Roles {
		cells := g.RoleTheme.RowCells(int(g.rowOf[role]))
		for i := range cells {
			theme := g.Themes[cells[i].Column]
			sum[theme] += cells[i].Shared
			squares[theme] += cells[i].Shared * cells[i].Shared
		}
	}
	weight := func(theme int32) float64 { return sum[theme] }
	if view == RoleRoleView {
		weight = func(theme int32) float64 { return (sum[theme]*sum[theme] - squares[theme]) / 2 }
		for theme := range sum {
			if weight(theme) > 0 {
				c.Themes = append(c.Themes, theme)
			}
		}
	}
	slices.SortFunc(c.Themes, func(a, b int32) int {
		return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(ranks[a], ranks[b]),
			cmp.Compare(g.Study.Themes[a].ID, g.Study.Themes[b].ID))
	})
	for _, theme := range c.Themes {
		c.Strengths = append(c.Strengths, weight(theme))
	}
}
