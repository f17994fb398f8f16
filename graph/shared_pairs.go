package graph

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// A RowPair is two rows, I before J, and a weight.
type RowPair struct {
	I, J   int32
	Weight float64
}

// compare orders pairs: the heaviest first, then by (I, J).
func (p RowPair) compare(q RowPair) int {
	return cmp.Or(cmp.Compare(q.Weight, p.Weight), cmp.Compare(p.I, q.I), cmp.Compare(p.J, q.J))
}

// A SharedPairs is what SharedPairs found.
type SharedPairs struct {
	Heaviest []RowPair // heaviest first, then by (I, J)
	Count    int       // of all pairs
	Tied     int       // of these, as heavy as the heaviest but for rounding
}

// SharedPairs weighs every two rows of the role–theme view that share a theme, by the themes t both share and the
// strengths S:
//
//	Σ factor(t) · S_i(t) · S_j(t)
//
// and returns the heaviest, at most so many, and counts all. Factors are by column and above 0; nil is 1 for all. A
// row makes no pair with those that without returns for it; nil is none for all. It takes as many steps as SharedSteps
// says; its memory grows with the cells and the rows, not with the pairs.
func (g *Graph) SharedPairs(most int, factors []float64, without func(row int) []int32) SharedPairs {
	s := g.sharing(factors)
	n := len(g.Roles)
	workers := make([]pairSummer, max(1, min(runtime.GOMAXPROCS(0), n/64)))
	var turn atomic.Int64
	var work sync.WaitGroup
	for k := range workers {
		w := &workers[k]
		*w = pairSummer{sharing: s, most: most, sum: make([]float64, n)}
		work.Go(func() {
			for i := int(turn.Add(1)) - 1; i < n; i = int(turn.Add(1)) - 1 {
				w.row(i, without)
			}
		})
	}
	work.Wait()
	var all SharedPairs
	heaviest := 0.0
	for k := range workers {
		heaviest = max(heaviest, workers[k].heaviest)
	}
	for k := range workers {
		all.Heaviest = append(all.Heaviest, workers[k].kept...)
		all.Count += workers[k].count
		if workers[k].heaviest >= heaviest*(1-rounding) {
			all.Tied += workers[k].tied
		}
	}
	slices.SortFunc(all.Heaviest, RowPair.compare)
	all.Heaviest = all.Heaviest[:min(len(all.Heaviest), most)]
	return all
}

// rounding is by how much sums that are equal but for rounding may differ, as a part of them.
const rounding = 1e-9

// SharedSteps is about how many steps SharedPairs takes, of a nanosecond of one processor each: pairs that share a
// theme, counted once a theme.
func (g *Graph) SharedSteps() int {
	steps := 0
	for column := range g.Themes {
		n := 0
		for _, at := range g.RoleTheme.ColumnCells(column) {
			if g.RoleTheme.Cells[at].Shared > 0 {
				n++
			}
		}
		steps += n * (n - 1) / 2
	}
	return steps
}

// A sharing lists who shares the themes, column by column.
type sharing struct {
	g       *Graph
	factors []float64
	begins  []int32 // by column: where it begins in rows; one more for the end
	rows    []int32 // ascending in each column
	shared  []float64
	place   []int32 // by cell: its place in rows, −1 where the cell has no shared interest
}

func (g *Graph) sharing(factors []float64) *sharing {
	rt := &g.RoleTheme
	s := &sharing{g: g, factors: factors, begins: make([]int32, len(g.Themes)+1), place: make([]int32, len(rt.Cells))}
	for column := range g.Themes {
		for _, at := range rt.ColumnCells(column) {
			s.place[at] = -1
			if c := &rt.Cells[at]; c.Shared > 0 {
				s.place[at] = int32(len(s.rows))
				s.rows, s.shared = append(s.rows, c.Row), append(s.shared, c.Shared)
			}
		}
		s.begins[column+1] = int32(len(s.rows))
	}
	return s
}

// A pairSummer weighs the pairs of some rows and keeps the heaviest.
type pairSummer struct {
	*sharing
	most     int
	sum      []float64 // by the other row
	met      []int32   // the rows with a sum
	kept     []RowPair
	full     bool // kept has held more than most: its last is what a pair must come before
	last     RowPair
	floor    float64 // less is neither kept nor tied with the heaviest
	count    int
	heaviest float64
	tied     int
}

// row weighs the pairs of a row with the rows after it.
func (w *pairSummer) row(i int, without func(int) []int32) {
	rt := &w.g.RoleTheme
	meetings := 0
	for at := rt.Row[i]; at < rt.Row[i+1]; at++ {
		if place := w.place[at]; place >= 0 {
			meetings += int(w.begins[rt.Cells[at].Column+1] - place - 1)
		}
	}
	// Where most rows are met all are looked at, which is quicker than to write down whom.
	all := 2*meetings > len(w.sum)-i
	for at := rt.Row[i]; at < rt.Row[i+1]; at++ {
		place := w.place[at]
		if place < 0 {
			continue
		}
		column := rt.Cells[at].Column
		mine := w.shared[place]
		if w.factors != nil {
			mine *= w.factors[column]
		}
		rows := w.rows[place+1 : w.begins[column+1]]
		theirs := w.shared[place+1 : w.begins[column+1]][:len(rows)]
		if all {
			for k, j := range rows {
				w.sum[j] += mine * theirs[k]
			}
			continue
		}
		for k, j := range rows {
			if w.sum[j] == 0 {
				w.met = append(w.met, j)
			}
			w.sum[j] += mine * theirs[k]
		}
	}
	if without != nil {
		for _, j := range without(i) {
			w.sum[j] = 0
		}
	}
	if all {
		for j := i + 1; j < len(w.sum); j++ {
			if weight := w.sum[j]; weight > 0 {
				w.sum[j] = 0
				w.count++
				if weight >= w.floor {
					w.take(RowPair{int32(i), int32(j), weight})
				}
			}
		}
		return
	}
	for _, j := range w.met {
		if weight := w.sum[j]; weight > 0 {
			w.sum[j] = 0
			w.count++
			if weight >= w.floor {
				w.take(RowPair{int32(i), j, weight})
			}
		}
	}
	w.met = w.met[:0]
}

// take keeps a pair where it is one of the heaviest.
func (w *pairSummer) take(p RowPair) {
	switch slack := w.heaviest * rounding; {
	case p.Weight > w.heaviest+slack:
		w.heaviest, w.tied = p.Weight, 1
	case p.Weight >= w.heaviest-slack:
		w.tied++
	}
	if w.most == 0 || w.full && p.compare(w.last) > 0 {
		return
	}
	w.kept = append(w.kept, p)
	if len(w.kept) >= 2*w.most+1000 {
		slices.SortFunc(w.kept, RowPair.compare)
		w.kept = w.kept[:w.most]
		w.full, w.last = true, w.kept[w.most-1]
		w.floor = min(w.last.Weight, w.heaviest*(1-rounding))
	}
}
