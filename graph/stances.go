package graph

import (
	"math/bits"
	"slices"
)

// An entry is one stance on one theme: what the cells of a row are made of.
type entry struct {
	column    int32 // position in Graph.Themes
	statement int32
	carries   carries
	strength  uint8
}

// stance reports whether a statement is a stance of a role on its themes.
func (g *Graph) stance(r *record) bool {
	switch r.carries {
	case carriesShared, carriesDifficulty:
	case carriesConflict:
		if r.other != g.Study.Coordinator {
			return false
		}
	default:
		return false
	}
	return g.rowOf[r.role] >= 0
}

// eachStance calls do for every stance among counted statements that no threshold of strength drops.
func (g *Graph) eachStance(counted []int32, do func(r *record, statement int32)) {
	list := g.records.list
	for _, i := range counted {
		if r := &list[i]; g.stance(r) && !g.tooWeak(r) {
			do(r, i)
		}
	}
}

// entries lists the stances once for each of their themes, by row, those of a row in the study's order. It
// also returns where the entries of each row begin, and last their number.
func (g *Graph) entries() (list []entry, row []int32) {
	rs, rows := &g.records, len(g.Roles)
	parts := inParts(len(g.Counted))
	next := make([][]int32, len(parts)) // by part and row: how many entries it has, and then where they go
	parts.each(func(k, from, to int) {
		count := make([]int32, rows)
		g.eachStance(g.Counted[from:to], func(r *record, _ int32) { count[g.rowOf[r.role]] += r.to - r.from })
		next[k] = count
	})
	row = make([]int32, rows+1)
	for r := range rows {
		at := row[r]
		for _, of := range next {
			of[r], at = at, at+of[r]
		}
		row[r+1] = at
	}
	list = make([]entry, row[rows])
	parts.each(func(k, from, to int) {
		g.eachStance(g.Counted[from:to], func(r *record, i int32) {
			at := &next[k][g.rowOf[r.role]]
			for _, t := range rs.themes(r) {
				list[*at] = entry{g.colOf[t], i, r.carries, r.strength}
				*at++
			}
		})
	})
	return list, row
}

// A rowSorter sorts the entries of one row after the other by column. What it counts by column is all zero
// between rows.
type rowSorter struct {
	count   []int32  // by column
	met     []uint64 // a bit for each column
	columns []int32  // those of the row
	sorted  []entry
}

func newRowSorter(columns int) *rowSorter {
	return &rowSorter{count: make([]int32, columns), met: make([]uint64, (columns+63)/64)}
}

// columnsOf counts the columns of a row, which is done before it is sorted, so that nobody makes room for more.
func (s *rowSorter) columnsOf(row []entry) (columns int) {
	for i := range row {
		c := row[i].column
		if s.met[c/64]&(1<<(c%64)) == 0 {
			s.met[c/64] |= 1 << (c % 64)
			columns++
		}
	}
	for i := range row {
		s.met[row[i].column/64] = 0
	}
	return columns
}

// sort returns the entries by column, those of a column in the order given. They are good until the next call.
func (s *rowSorter) sort(row []entry) []entry {
	s.columns = s.columns[:0]
	for i := range row {
		c := row[i].column
		if s.count[c] == 0 {
			s.columns = append(s.columns, c)
		}
		s.count[c]++
	}
	s.order()
	at := int32(0)
	for _, c := range s.columns {
		s.count[c], at = at, at+s.count[c]
	}
	s.sorted = slices.Grow(s.sorted[:0], len(row))[:len(row)]
	for i := range row {
		at := &s.count[row[i].column]
		s.sorted[*at] = row[i]
		*at++
	}
	for _, c := range s.columns {
		s.count[c] = 0
	}
	return s.sorted
}

// order puts the columns in order: by way of their bits, unless the row has next to nothing of them.
func (s *rowSorter) order() {
	if len(s.columns) < len(s.met)/8 {
		slices.Sort(s.columns)
		return
	}
	for _, c := range s.columns {
		s.met[c/64] |= 1 << (c % 64)
	}
	s.columns = s.columns[:0]
	for i, word := range s.met {
		for ; word != 0; word &= word - 1 {
			s.columns = append(s.columns, int32(64*i+bits.TrailingZeros64(word)))
		}
		s.met[i] = 0
	}
}
