package graph

import (
	"cmp"
	"math"
	"slices"
)

// mostMixed is how many names the lists of Profile.MixedWith hold together: of thousands of roles each may be mixed
// with all others. leastMixed is how many one list holds even so.
const mostMixed, leastMixed = 4_000_000, 100

// Profiles returns one profile for each of AllRoles, in the study's order.
func (g *Graph) Profiles() []Profile {
	statements := make([]int, len(g.Study.Parties))
	for _, i := range g.Counted {
		statements[g.records.list[i].role]++
	}
	mixed, order := g.newMixed(), g.themeOrder()
	most := max(leastMixed, mostMixed/max(1, len(g.Roles)))
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
			p.Themes = g.sharedThemes(row, order)
			p.MixedWith, p.Mixed = mixed.with(row, most)
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

// sharedThemes returns the themes a role shares, strongest first, then by id, whose places order holds by
// column.
func (g *Graph) sharedThemes(row int, order []int32) []int32 {
	all := g.RoleTheme.RowCells(row)
	cells := make([]*Cell, 0, len(all))
	for i := range all {
		if all[i].Shared > 0 {
			cells = append(cells, &all[i])
		}
	}
	slices.SortFunc(cells, func(a, b *Cell) int {
		return cmp.Or(cmp.Compare(b.Shared, a.Shared), cmp.Compare(order[a.Column], order[b.Column]))
	})
	themes := make([]int32, len(cells))
	for i, c := range cells {
		themes[i] = g.Themes[c.Column]
	}
	return themes
}

// themeOrder returns, by column, the place of its theme's id among the ids.
func (g *Graph) themeOrder() []int32 {
	byID := firstN(len(g.Themes))
	slices.SortFunc(byID, func(a, b int32) int {
		return cmp.Compare(g.Study.Themes[g.Themes[a]].ID, g.Study.Themes[g.Themes[b]].ID)
	})
	order := make([]int32, len(byID))
	for place, column := range byID {
		order[column] = int32(place)
	}
	return order
}
