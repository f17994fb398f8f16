package graph

import "slices"

// A RolePair is one tie of the role–role graph: what two roles have in common, and what sets them apart,
// by what each of them tells on the same themes.
type RolePair struct {
	I, J int32 // positions in Graph.Roles, I < J
	// Common is the common interest, Σ of S_i·S_j over themes: what maps, coverage and gap rules use.
	Common float64
	// Congruence is Σ of S_i·S_j + C_i·C_j, Conflict Σ of S_i·C_j + C_i·S_j (Leifeld 2013, 2017). A pair with
	// both is mixed; the two stand side by side because a net value makes them cancel.
	Congruence, Conflict float64
	// Themes are those both roles share, as positions in Study.Themes, in the study's order.
	Themes []int32
}

// CommonInterest returns the common interest of two roles given by their positions in Roles, Σ of S_i·S_j,
// and the themes both share, as positions in Study.Themes in the study's order.
//
// Worked: one role shares a with strength 2 and b with 1, another a with 3 and c with 1: 6, on a.
func (g *Graph) CommonInterest(rowI, rowJ int) (weight float64, themes []int32) {
	for a, b := range g.RoleTheme.Both(rowI, rowJ) {
		if a.Shared > 0 && b.Shared > 0 {
			weight += a.Shared * b.Shared
			themes = append(themes, g.Themes[a.Column])
		}
	}
	return weight, themes
}

// RoleRole returns the role–role graph: all pairs with a tie of either sign, by (I, J). It is computed at the
// first call and kept, and safe to call from several goroutines. There are up to n·(n − 1)/2 pairs: with
// thousands of roles ask CommonInterest for the pairs that matter instead.
func (g *Graph) RoleRole() []RolePair {
	g.pairsOnce.Do(func() {
		row := newPairRow(g)
		for i := range g.Roles {
			g.rolePairs = append(g.rolePairs, row.pairs(i)...)
		}
	})
	return g.rolePairs
}

// A pairRow finds the pairs of one role after the other, by adding up what meets in each column.
type pairRow struct {
	g                            *Graph
	common, congruence, conflict []float64 // by the other's row
	both                         []int32   // by the other's row: how many themes both share
	met                          []int32   // the rows met
	list                         [][]int32 // by the other's row: the themes both share
	kept                         arena
	found                        []RolePair
}

func newPairRow(g *Graph) *pairRow {
	n := len(g.Roles)
	return &pairRow{
		g: g, common: make([]float64, n), congruence: make([]float64, n), conflict: make([]float64, n),
		both: make([]int32, n), list: make([][]int32, n),
	}
}

// pairs returns the pairs of row i with the rows after it. They hold until the next call.
func (p *pairRow) pairs(i int) []RolePair {
	p.sum(i)
	for _, j := range p.met {
		p.list[j] = p.kept.take(int(p.both[j]))
	}
	p.meet(i, func(mine, other *Cell) {
		if mine.Shared > 0 && other.Shared > 0 {
			p.list[other.Row] = append(p.list[other.Row], p.g.Themes[mine.Column])
		}
	})
	p.found = p.found[:0]
	for _, j := range p.met {
		p.found = append(p.found, RolePair{
			I: int32(i), J: j,
			Common: p.common[j], Congruence: p.congruence[j], Conflict: p.conflict[j], Themes: p.list[j],
		})
		p.list[j] = nil
	}
	p.forget()
	return p.found
}

// sum adds up what row i has with each row after it that it meets, until forget.
func (p *pairRow) sum(i int) {
	p.meet(i, func(mine, other *Cell) {
		j := other.Row
		congruence := mine.Shared*other.Shared + mine.Conflict*other.Conflict
		conflict := mine.Shared*other.Conflict + mine.Conflict*other.Shared
		if congruence+conflict == 0 {
			return
		}
		if p.congruence[j]+p.conflict[j] == 0 {
			p.met = append(p.met, j)
		}
		p.congruence[j] += congruence
		p.conflict[j] += conflict
		if mine.Shared > 0 && other.Shared > 0 {
			p.common[j] += mine.Shared * other.Shared
			p.both[j]++
		}
	})
	slices.Sort(p.met)
}

func (p *pairRow) forget() {
	for _, j := range p.met {
		p.common[j], p.congruence[j], p.conflict[j], p.both[j] = 0, 0, 0, 0
	}
	p.met = p.met[:0]
}

// meet calls f for every cell of a later row that is in the column of one of row i's cells, by column.
func (p *pairRow) meet(i int, f func(mine, other *Cell)) {
	rt := &p.g.RoleTheme
	cells := rt.RowCells(i)
	for c := range cells {
		mine := &cells[c]
		column := rt.ColumnCells(int(mine.Column))
		for at := len(column) - 1; at >= 0; at-- {
			other := &rt.Cells[column[at]]
			if int(other.Row) <= i {
				break
			}
			f(mine, other)
		}
	}
}
