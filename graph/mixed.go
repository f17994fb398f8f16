package graph

import "math/bits"

// mixed finds the pairs of roles that are congruent on one theme and in conflict on one. Whether a pair is
// takes no sums: the roles for and against a theme are sets of bits, and a role's pairs their unions. Only a
// theme that many roles speak of has its sets ready; of the others the roles are added one by one, so that
// the sets never take more room than the cells.
type mixed struct {
	g            *Graph
	words        int
	ready        []int32  // by column: where its two sets begin, −1 for few roles
	sets         []uint64 // for and against, so many words each
	alike, apart []uint64 // of one row
}

func (g *Graph) newMixed() *mixed {
	words := (len(g.Roles) + 63) / 64
	m := &mixed{
		g: g, words: words, ready: make([]int32, len(g.Themes)),
		alike: make([]uint64, words), apart: make([]uint64, words),
	}
	for column := range g.Themes {
		m.ready[column] = -1
		cells := g.RoleTheme.ColumnCells(column)
		if len(cells) <= 2*words {
			continue
		}
		from := len(m.sets)
		m.ready[column] = int32(from)
		m.sets = append(m.sets, make([]uint64, 2*words)...)
		m.gather(column, m.sets[from:from+words], m.sets[from+words:])
	}
	return m
}

// with returns the roles that a row is mixed with, in the study's order and at most so many, and counts them all.
func (m *mixed) with(row, most int) (list []int32, count int) {
	clear(m.alike)
	clear(m.apart)
	cells := m.g.RoleTheme.RowCells(row)
	for i := range cells {
		if cells[i].Shared > 0 {
			m.unite(int(cells[i].Column), m.alike, m.apart)
		}
		if cells[i].Conflict > 0 {
			m.unite(int(cells[i].Column), m.apart, m.alike)
		}
	}
	for w, alike := range m.alike {
		m.alike[w] = alike & m.apart[w]
		count += bits.OnesCount64(m.alike[w])
	}
	if self := uint64(1) << (row % 64); m.alike[row/64]&self != 0 {
		m.alike[row/64] &^= self
		count--
	}
	if count == 0 {
		return nil, 0
	}
	list = make([]int32, 0, min(count, most))
	for w, both := range m.alike {
		for ; both != 0; both &= both - 1 {
			if len(list) == most {
				return list, count
			}
			list = append(list, m.g.Roles[w*64+bits.TrailingZeros64(both)])
		}
	}
	return list, count
}

// unite adds the roles for and against the theme of a column to two sets.
func (m *mixed) unite(column int, shared, conflict []uint64) {
	from := m.ready[column]
	if from < 0 {
		m.gather(column, shared, conflict)
		return
	}
	sets := m.sets[from : int(from)+2*m.words]
	for w := range m.words {
		shared[w] |= sets[w]
		conflict[w] |= sets[m.words+w]
	}
}

// gather adds them one by one.
func (m *mixed) gather(column int, shared, conflict []uint64) {
	for _, at := range m.g.RoleTheme.ColumnCells(column) {
		c := &m.g.RoleTheme.Cells[at]
		bit := uint64(1) << (c.Row % 64)
		if c.Shared > 0 {
			shared[c.Row/64] |= bit
		}
		if c.Conflict > 0 {
			conflict[c.Row/64] |= bit
		}
	}
}
