package graph

import (
	"math"
	"slices"
)

// splitOrder compares the ranking with the one in which the strength of a statement is split between its
// themes, or, if it is split, with the one in which it is counted whole. The ties are the same in both, and so is
// reach. False where no statement behind the order has several themes.
func (g *Graph) splitOrder(rows []ThemeRow, l *ladder, o RankOptions) (Caveat, bool) {
	strength, several := g.strengthOtherwise()
	if !several {
		return Caveat{}, false
	}
	ranks := competition(len(strength), func(a, b int32) int {
		return l.key.placed(l.reach[a], strength[a]).compare(l.key.placed(l.reach[b], strength[b]))
	})
	c := Caveat{Kind: SplitOrder, Of: len(rows), First: min(o.first(), len(rows))}
	if g.Options.Split {
		c.Kind = WholeOrder
	}
	own, other := make([]int, len(rows)), make([]int, len(rows))
	for at := range rows {
		row := &rows[at]
		own[at], other[at] = row.Rank, ranks[g.colOf[row.Theme]]
		if other[at] == 1 {
			c.Themes = append(c.Themes, row.Theme)
		}
		if own[at] == other[at] {
			continue
		}
		c.N++
		if min(own[at], other[at]) <= c.First {
			c.Moves = append(c.Moves, Move{Theme: row.Theme, From: own[at], To: other[at]})
		}
	}
	c.TauB = tauB(own, other)
	return c, true
}

// strengthOtherwise returns, by column, the sum of shared strength with Options.Split the other way round, as
// whole numbers of one scale, and whether any of the statements has several themes.
func (g *Graph) strengthOtherwise() ([]int64, bool) {
	rs := &g.records
	sizes, last := map[int]bool{}, 1
	for i := range rs.list {
		r := &rs.list[i]
		if n := int(r.to - r.from); n != last && r.carries == carriesShared {
			last, sizes[n] = n, true
		}
	}
	delete(sizes, 1)
	if len(sizes) == 0 {
		return nil, false
	}
	scale := int64(1)
	if !g.Options.Split {
		scale = scaleOf(sizes)
	}
	strength, several := make([]int64, len(g.Themes)), false
	for i := range g.RoleTheme.Cells {
		cell := &g.RoleTheme.Cells[i]
		if cell.Shared == 0 {
			continue
		}
		for _, s := range cell.Statements {
			r := &rs.list[s]
			if r.carries != carriesShared {
				continue
			}
			n := int64(r.to - r.from)
			several = several || n > 1
			share := int64(r.strength) * scale
			if scale > 1 {
				share /= n
			}
			strength[cell.Column] += share
		}
	}
	return strength, several
}

// tauB is Kendall's rank correlation of two rankings of the same things, corrected for ties (Kendall 1945):
// (C − D)/√((n₀ − n₁)(n₀ − n₂)), with C pairs in the same order and D in the opposite one, n₀ pairs in all, n₁
// and n₂ of them tied in one and in the other. 1 is the same order, −1 the opposite one; NaN where a ranking
// ties everything.
//
// Worked: 1 2 2 4 against 1 2 3 4: C = 5, D = 0, n₀ = 6, n₁ = 1, n₂ = 0: 5/√30 = 0.912871.
//
// O(n·log n) by counting the exchanges that merge sort makes (Knight 1966).
func tauB(a, b []int) float64 {
	n := len(a)
	order := firstN(n)
	compare := func(x, y int32) int {
		if a[x] != a[y] {
			return a[x] - a[y]
		}
		return b[x] - b[y]
	}
	slices.SortFunc(order, compare)
	first := make([]int, n)
	tiedA, tiedBoth := 0, 0
	for at, from, same := 0, 0, 0; at < n; at++ {
		first[at] = b[order[at]]
		if at > 0 && a[order[at]] != a[order[at-1]] {
			from = at
		}
		if at > 0 && compare(order[at], order[at-1]) != 0 {
			same = at
		}
		tiedA, tiedBoth = tiedA+at-from, tiedBoth+at-same
	}
	exchanges := sortCounting(first, make([]int, n))
	tiedB := 0
	for at, from := 0, 0; at < n; at++ {
		if first[at] != first[from] {
			from = at
		}
		tiedB += at - from
	}
	pairs := n * (n - 1) / 2
	under := math.Sqrt(float64(pairs-tiedA) * float64(pairs-tiedB)) // of a square, the root is exact
	if under == 0 {
		return math.NaN()
	}
	return float64(pairs-tiedA-tiedB+tiedBoth-2*exchanges) / under
}

// sortCounting sorts a list and returns how many of its pairs were in the wrong order.
func sortCounting(list, spare []int) int {
	if len(list) < 2 {
		return 0
	}
	half := len(list) / 2
	count := sortCounting(list[:half], spare[:half]) + sortCounting(list[half:], spare[half:])
	copy(spare, list)
	left, right := spare[:half], spare[half:]
	for at := range list {
		if len(right) == 0 || len(left) > 0 && left[0] <= right[0] {
			list[at], left = left[0], left[1:]
			continue
		}
		list[at], right = right[0], right[1:]
		count += len(left)
	}
	return count
}
