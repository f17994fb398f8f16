package graph

import "slices"

// A RoleTheme is the signed two-mode view: rows are Graph.Roles, columns are Graph.Themes, by position in
// those slices. Cells are sparse, sorted by (row, column).
//
// A role shares, or finds difficult, what it tells so towards anyone; it is in conflict on a theme only by
// what it tells towards the coordinator: a clash with somebody else is a link, not a stance on the
// coordinator's interest. The counterpart is never credited.
type RoleTheme struct {
	Cells []Cell
	Row   []int // Cells[Row[i]:Row[i+1]] are row i's

	columnAt []int32 // byColumn[columnAt[j]:columnAt[j+1]] are column j's
	byColumn []int32 // positions in Cells
}

// A Cell is one role's stance on one theme, in sums of strength.
type Cell struct {
	Row, Column int32   // positions in Graph.Roles and Graph.Themes
	Shared      float64 // shared interest told, towards anyone
	Conflict    float64 // conflict told towards the coordinator
	Difficulty  float64 // difficulty told, towards anyone
	Statements  []int32 // positions in Study.Statements that make the cell, in the study's order
}

// At returns the cell of a row and a column, and nil where nothing was told.
func (rt *RoleTheme) At(row, column int) *Cell {
	cells := rt.RowCells(row)
	at, found := slices.BinarySearchFunc(cells, int32(column), func(c Cell, column int32) int {
		return int(c.Column) - int(column)
	})
	if !found {
		return nil
	}
	return &cells[at]
}

// RowCells returns the cells of a row, by column.
func (rt *RoleTheme) RowCells(row int) []Cell { return rt.Cells[rt.Row[row]:rt.Row[row+1]] }

// ColumnCells returns the positions in Cells of a column's cells, by row.
func (rt *RoleTheme) ColumnCells(column int) []int32 {
	return rt.byColumn[rt.columnAt[column]:rt.columnAt[column+1]:rt.columnAt[column+1]]
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

// buildRoleTheme sorts the stances by role, then each role's by theme, and sums each cell up. It returns, by
// statement, what the thresholds drop.
func (g *Graph) buildRoleTheme() []bool {
	rs := &g.records
	var left []bool
	if g.thresholds() {
		left = make([]bool, len(rs.list))
	}
	row := make([]int32, len(rs.list))
	stances := make([]int32, 0, len(g.Counted))
	entries := 0
	for _, i := range g.Counted {
		r := &rs.list[i]
		if !g.stance(r) {
			continue
		}
		if g.tooWeak(r) {
			left[i] = true
			continue
		}
		row[i] = g.rowOf[r.role]
		stances = append(stances, i)
		entries += int(r.to - r.from)
	}
	stances = countingSort(stances, row, len(g.Roles))
	b := newCellBuilder(g, left, entries)
	for from := 0; from < len(stances); {
		to, of := from, row[stances[from]]
		for to < len(stances) && row[stances[to]] == of {
			to++
		}
		b.row(of, stances[from:to])
		from = to
	}
	rt := &g.RoleTheme
	rt.Cells = b.cells
	rt.Row = make([]int, len(g.Roles)+1)
	for i := range rt.Cells {
		rt.Row[rt.Cells[i].Row+1]++
	}
	for r := range g.Roles {
		rt.Row[r+1] += rt.Row[r]
	}
	rt.indexColumns(len(g.Themes))
	return left
}

// A cellBuilder makes the cells of one row after the other.
type cellBuilder struct {
	g       *Graph
	left    []bool
	cells   []Cell
	entries []int32 // the statements of all cells, one after the other
	count   []int32 // by column: the row's statements on it
	next    []int32 // by column: where its next statement goes in entries
	columns []int32 // the row's columns
}

func newCellBuilder(g *Graph, left []bool, entries int) *cellBuilder {
	n := len(g.Themes)
	return &cellBuilder{
		g: g, left: left, cells: make([]Cell, 0, entries), entries: make([]int32, entries),
		count: make([]int32, n), next: make([]int32, n),
	}
}

// row makes the cells of a row from its stances, given in the study's order.
func (b *cellBuilder) row(row int32, stances []int32) {
	rs := &b.g.records
	b.columns = b.columns[:0]
	for _, i := range stances {
		for _, t := range rs.themes(&rs.list[i]) {
			c := b.g.colOf[t]
			if b.count[c] == 0 {
				b.columns = append(b.columns, c)
			}
			b.count[c]++
		}
	}
	slices.Sort(b.columns)
	at := int32(0)
	for _, c := range b.columns {
		b.next[c] = at
		at += b.count[c]
	}
	mine := b.entries[:at]
	b.entries = b.entries[at:]
	for _, i := range stances {
		for _, t := range rs.themes(&rs.list[i]) {
			c := b.g.colOf[t]
			mine[b.next[c]] = i
			b.next[c]++
		}
	}
	for _, c := range b.columns {
		n := b.count[c]
		b.count[c] = 0
		statements := mine[:n:n]
		if mine = mine[n:]; int(n) < b.g.Options.MinStatements {
			for _, i := range statements {
				b.left[i] = true
			}
			continue
		}
		b.cells = append(b.cells, b.g.cell(row, c, statements))
	}
}

// cell sums the statements of one role on one theme up.
func (g *Graph) cell(row, column int32, statements []int32) Cell {
	rs := &g.records
	var shared, conflict, difficulty int64
	for _, i := range statements {
		r := &rs.list[i]
		switch r.carries {
		case carriesShared:
			shared += rs.share(r)
		case carriesConflict:
			conflict += rs.share(r)
		case carriesDifficulty:
			difficulty += rs.share(r)
		}
	}
	return Cell{
		Row: row, Column: column, Statements: statements,
		Shared: rs.unscale(shared), Conflict: rs.unscale(conflict), Difficulty: rs.unscale(difficulty),
	}
}

// indexColumns writes down where each column's cells are.
func (rt *RoleTheme) indexColumns(columns int) {
	rt.columnAt = make([]int32, columns+1)
	key := make([]int32, len(rt.Cells))
	for i := range rt.Cells {
		key[i] = rt.Cells[i].Column
		rt.columnAt[key[i]+1]++
	}
	for j := range columns {
		rt.columnAt[j+1] += rt.columnAt[j]
	}
	rt.byColumn = countingSort(firstN(len(key)), key, columns)
}
