package graph

import (
	"cmp"
	"math"
	"slices"
)

// Profiles returns one profile for each of AllRoles, in the study's order.
func (g *Graph) Profiles() []Profile {
	statements := make([]int, len(g.Study.Parties))
	for _, i := range g.Counted {
		statements[g.records.list[i].role]++
	}
	mixed := g.newMixed()
	list := make([]Profile, 0, len(g.AllRoles))
	for _, role := range g.AllRoles {
		p := Profile{
			Role: role, Heard: g.Heard[role], Balance: math.NaN(),
			Statements: statements[role], Voices: len(g.VoicesOf(role)),
		}
		for _, l := range g.LinksOf(role) {
			switch other := l.Other(role); {
			case other == g.Study.Coordinator:
				p.Sum, p.State, p.DeniedToo, p.Balance = l.Sum, l.State, l.DeniedToo, l.Sum.Balance()
			case !l.Sum.Zero():
				p.Others = append(p.Others, OtherTie{Party: other, Sum: l.Sum})
			}
		}
		if row := g.RowOf(role); row >= 0 {
			p.Themes = g.sharedThemes(row)
			p.MixedWith = mixed.with(row)
		}
		list = append(list, p)
	}
	return list
}

// Balance is (S − C)/(S + C): −1 conflict only … 1 shared only; NaN where neither was told.
func (s Sums) Balance() float64 {
	if s.Shared+s.Conflict == 0 {
		return math.NaN()
	}
	return (s.Shared - s.Conflict) / (s.Shared + s.Conflict)
}

// sharedThemes returns the themes a role shares, strongest first, then by id.
func (g *Graph) sharedThemes(row int) []int32 {
	var cells []*Cell
	all := g.RoleTheme.RowCells(row)
	for i := range all {
		if all[i].Shared > 0 {
			cells = append(cells, &all[i])
		}
	}
	id := func(c *Cell) string { return g.Study.Themes[g.Themes[c.Column]].ID }
	slices.SortFunc(cells, func(a, b *Cell) int {
		return cmp.Or(cmp.Compare(b.Shared, a.Shared), cmp.Compare(id(a), id(b)))
	})
	var themes []int32
	for _, c := range cells {
		themes = append(themes, g.Themes[c.Column])
	}
	return themes
}
