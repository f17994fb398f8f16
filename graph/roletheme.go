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

// onTheme reports whether a statement is a stance of a role on its themes.
func (g *Graph) onTheme(i int32) bool {
	c := &g.columns
	switch c.carries[i] {
	case carriesShared, carriesDifficulty:
	case carriesConflict:
		if c.other[i] != g.Study.Coordinator {
			return false
		}
	default:
		return false
	}
	return g.rowOf[c.role[i]] >= 0
}

// buildRoleTheme sorts the stances by (role, theme) and sums each cell up. It returns, by statement, what
// the thresholds drop.
func (g *Graph) buildRoleTheme() []bool {
	c := &g.columns
	var left []bool
	if g.thresholds() {
		left = make([]bool, len(c.role))
	}
	var row, column, statement []int32
	for _, i := range g.Counted {
		if !g.onTheme(i) {
			continue
		}
		if g.tooWeak(i) {
			left[i] = true
			continue
		}
		for _, t := range c.themes(i) {
			row, column = append(row, g.rowOf[c.role[i]]), append(column, g.colOf[t])
			statement = append(statement, i)
		}
	}
	order := byPair(firstN(len(row)), row, column, len(g.Roles), len(g.Themes))
	same := func(e, f int32) bool { return row[e] == row[f] && column[e] == column[f] }
	cells := 0
	sorted := make([]int32, len(order))
	for at, e := range order {
		sorted[at] = statement[e]
		if at == 0 || !same(e, order[at-1]) {
			cells++
		}
	}
	rt := &g.RoleTheme
	rt.Cells = make([]Cell, 0, cells)
	rt.Row = make([]int, len(g.Roles)+1)
	for from := 0; from < len(order); {
		first, to := order[from], from+1
		for to < len(order) && same(first, order[to]) {
			to++
		}
		statements := sorted[from:to:to]
		if from = to; len(statements) < g.Options.MinStatements {
			for _, i := range statements {
				left[i] = true
			}
			continue
		}
		rt.Row[row[first]+1]++
		rt.Cells = append(rt.Cells, g.cell(row[first], column[first], statements))
	}
	for r := range g.Roles {
		rt.Row[r+1] += rt.Row[r]
	}
	rt.indexColumns(len(g.Themes))
	return left
}

// cell sums the statements of one role on one theme up.
func (g *Graph) cell(row, column int32, statements []int32) Cell {
	c := &g.columns
	var shared, conflict, difficulty int64
	for _, i := range statements {
		switch c.carries[i] {
		case carriesShared:
			shared += c.share(i)
		case carriesConflict:
			conflict += c.share(i)
		case carriesDifficulty:
			difficulty += c.share(i)
		}
	}
	return Cell{
		Row: row, Column: column, Statements: statements,
		Shared: c.unscale(shared), Conflict: c.unscale(conflict), Difficulty: c.unscale(difficulty),
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
