package graph

import (
	"cmp"
	"slices"
)

// A CommonGround is the common interest of all pairs of roles in short, for studies of any size.
type CommonGround struct {
	Heaviest []RolePair // in order of Common, then of (I, J); their Congruence and Conflict are not computed
	Pairs    int        // pairs with a common interest
	Tied     int        // of these, as heavy as the heaviest but for rounding
}

// CommonGround returns the heaviest pairs, at most so many, and counts them all. RoleRole holds them all, which
// takes memory by the square of the roles; this takes no more than the graph itself.
func (g *Graph) CommonGround(most int) *CommonGround {
	n := len(g.Roles)
	c := &CommonGround{}
	common := make([]float64, n)
	rt := &g.RoleTheme
	least, heaviest := 0.0, 0.0
	first := func(a, b RolePair) int {
		return cmp.Or(cmp.Compare(b.Common, a.Common), cmp.Compare(a.I, b.I), cmp.Compare(a.J, b.J))
	}
	for i := range n {
		for _, mine := range rt.RowCells(i) {
			if mine.Shared == 0 {
				continue
			}
			column := rt.ColumnCells(int(mine.Column))
			for at := len(column) - 1; at >= 0; at-- {
				other := &rt.Cells[column[at]]
				if int(other.Row) <= i {
					break
				}
				common[other.Row] += mine.Shared * other.Shared
			}
		}
		for j := i + 1; j < n; j++ {
			weight := common[j]
			if weight <= 0 {
				continue
			}
			common[j] = 0
			c.Pairs++
			switch rounding := heaviest * 1e-9; {
			case weight > heaviest+rounding:
				heaviest, c.Tied = weight, 1
			case weight >= heaviest-rounding:
				c.Tied++
			}
			if weight < least || most == 0 {
				continue
			}
			c.Heaviest = append(c.Heaviest, RolePair{I: int32(i), J: int32(j), Common: weight})
			if len(c.Heaviest) >= 2*most+1000 {
				slices.SortFunc(c.Heaviest, first)
				c.Heaviest = c.Heaviest[:most]
				least = c.Heaviest[most-1].Common
			}
		}
	}
	slices.SortFunc(c.Heaviest, first)
	c.Heaviest = c.Heaviest[:min(len(c.Heaviest), most)]
	for k := range c.Heaviest {
		p := &c.Heaviest[k]
		_, p.Themes = g.CommonInterest(int(p.I), int(p.J))
	}
	return c
}
