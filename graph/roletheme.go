package graph

import (
	"iter"
	"slices"
	"sync"
)

// A RoleTheme is the signed two-mode view: rows are Graph.Roles, columns are Graph.Themes, by position in
// those slices. Cells are sparse, sorted by (row, column).
//
// A role shares, or finds difficult, what it tells so towards anyone; it is in conflict on a theme only by
// what it tells towards the coordinator: a clash with somebody else is a link, not a stance on the
// coordinator's interest. The counterpart is never credited.
type RoleTheme struct {
	Cells []Cell
	Row   []int // Cells[Row[i]:Row[i+1]] are row i's

	columns *columnIndex
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

// Both goes through the columns in which two rows have a cell, by column.
func (rt *RoleTheme) Both(row, other int) iter.Seq2[*Cell, *Cell] {
	return func(yield func(mine, theirs *Cell) bool) {
		mine, theirs := rt.RowCells(row), rt.RowCells(other)
		for len(mine) > 0 && len(theirs) > 0 {
			switch a, b := &mine[0], &theirs[0]; {
			case a.Column < b.Column:
				mine = mine[1:]
			case a.Column > b.Column:
				theirs = theirs[1:]
			case !yield(a, b):
				return
			default:
				mine, theirs = mine[1:], theirs[1:]
			}
		}
	}
}

// ColumnCells returns the positions in Cells of a column's cells, by row.
func (rt *RoleTheme) ColumnCells(column int) []int32 {
	x := rt.columns.of(rt.Cells)
	return x.list[x.at[column]:x.at[column+1]:x.at[column+1]]
}

// buildRoleTheme makes the cells, row by row. It returns, by statement, what
// the thresholds drop.
func (g *Graph) buildRoleTheme() []bool {
	var left []bool
	if g.thresholds() {
		left = make([]bool, len(g.records.list))
		for _, i := range g.Counted {
			r := &g.records.list[i]
			left[i] = g.stance(r) && g.tooWeak(r)
		}
	}
	entries, begins := g.entries()
	rt := &g.RoleTheme
	rt.columns = &columnIndex{count: len(g.Themes)}
	rt.Row = make([]int, len(g.Roles)+1)
	// Cells are counted first, so that they take up no more room than they need.
	eachRun(begins, func(first, last int) {
		s := newRowSorter(len(g.Themes))
		for row := first; row < last; row++ {
			if g.Options.MinStatements <= 1 {
				rt.Row[row+1] = s.columnsOf(entries[begins[row]:begins[row+1]])
				continue
			}
			for run := range cellsOf(s.sort(entries[begins[row]:begins[row+1]])) {
				if len(run) >= g.Options.MinStatements {
					rt.Row[row+1]++
					continue
				}
				for _, e := range run {
					left[e.statement] = true
				}
			}
		}
	})
	for r := range g.Roles {
		rt.Row[r+1] += rt.Row[r]
	}
	rt.Cells = make([]Cell, rt.Row[len(g.Roles)])
	statements := make([]int32, len(entries))
	eachRun(begins, func(first, last int) {
		s := newRowSorter(len(g.Themes))
		for row := first; row < last; row++ {
			cells, rest := rt.RowCells(row), statements[begins[row]:]
			for run := range cellsOf(s.sort(entries[begins[row]:begins[row+1]])) {
				if len(run) < g.Options.MinStatements {
					continue
				}
				cells[0] = g.cell(int32(row), run, rest[:len(run):len(run)])
				cells, rest = cells[1:], rest[len(run):]
			}
		}
	})
	return left
}

// cellsOf goes through the runs of entries of one column.
func cellsOf(row []entry) iter.Seq[[]entry] {
	return func(yield func([]entry) bool) {
		for len(row) > 0 {
			n := 1
			for n < len(row) && row[n].column == row[0].column {
				n++
			}
			if !yield(row[:n]) {
				return
			}
			row = row[n:]
		}
	}
}

// cell sums the stances of one role on one theme up. It fills the list of its statements.
func (g *Graph) cell(row int32, run []entry, statements []int32) Cell {
	rs := &g.records
	var sums [carriesDenial + 1]int64
	for k := range run {
		share := int64(run[k].strength)
		if rs.scale != 1 {
			share = rs.share(&rs.list[run[k].statement])
		}
		sums[run[k].carries] += share
		statements[k] = run[k].statement
	}
	return Cell{
		Row: row, Column: run[0].column, Statements: statements, Shared: rs.unscale(sums[carriesShared]),
		Conflict: rs.unscale(sums[carriesConflict]), Difficulty: rs.unscale(sums[carriesDifficulty]),
	}
}

// columnIndex tells where each column's cells are. It is made when somebody asks.
type columnIndex struct {
	count int
	once  sync.Once
	at    []int32 // list[at[j]:at[j+1]] are column j's
	list  []int32 // positions in Cells
}

func (x *columnIndex) of(cells []Cell) *columnIndex {
	x.once.Do(func() {
		x.at = make([]int32, x.count+1)
		key := make([]int32, len(cells))
		for i := range cells {
			key[i] = cells[i].Column
			x.at[key[i]+1]++
		}
		for j := range x.count {
			x.at[j+1] += x.at[j]
		}
		x.list = countingSort(firstN(len(key)), key, x.count)
	})
	return x
}
