package graph

import (
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

// ColumnCells returns the positions in Cells of a column's cells, by row.
func (rt *RoleTheme) ColumnCells(column int) []int32 {
	x := rt.columns.of(rt.Cells)
	return x.list[x.at[column]:x.at[column+1]:x.at[column+1]]
}

// buildRoleTheme makes a cell of every run of entries of one row and column. It returns, by statement, what
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
	entries, from := g.entries()
	rt := &g.RoleTheme
	rt.columns = &columnIndex{count: len(g.Themes)}
	rt.Row = make([]int, len(g.Roles)+1)
	// The runs are counted first, so that the cells take up no more room than they need.
	eachCell := func(row int, do func(run []entry, at int32)) {
		for at, end := from[row], from[row+1]; at < end; {
			to := at + 1
			for to < end && entries[to].column == entries[at].column {
				to++
			}
			do(entries[at:to], at)
			at = to
		}
	}
	eachRun(from, func(row int) {
		eachCell(row, func(run []entry, _ int32) {
			if len(run) >= g.Options.MinStatements {
				rt.Row[row+1]++
				return
			}
			for _, e := range run {
				left[e.statement] = true
			}
		})
	})
	for r := range g.Roles {
		rt.Row[r+1] += rt.Row[r]
	}
	rt.Cells = make([]Cell, rt.Row[len(g.Roles)])
	statements := make([]int32, len(entries))
	eachRun(from, func(row int) {
		cells := rt.RowCells(row)
		eachCell(row, func(run []entry, at int32) {
			if len(run) < g.Options.MinStatements {
				return
			}
			mine := statements[at:][:len(run):len(run)]
			for k := range run {
				mine[k] = run[k].statement
			}
			g.fillCell(&cells[0], run, mine)
			cells = cells[1:]
		})
	})
	return left
}

// fillCell sums the stances of one role on one theme up.
func (g *Graph) fillCell(cell *Cell, run []entry, statements []int32) {
	rs := &g.records
	var shared, conflict, difficulty int64
	for k := range run {
		share := int64(run[k].strength)
		if rs.scale != 1 {
			share = rs.share(&rs.list[run[k].statement])
		}
		switch run[k].carries {
		case carriesShared:
			shared += share
		case carriesConflict:
			conflict += share
		case carriesDifficulty:
			difficulty += share
		}
	}
	*cell = Cell{
		Row: run[0].row, Column: run[0].column, Statements: statements,
		Shared: rs.unscale(shared), Conflict: rs.unscale(conflict), Difficulty: rs.unscale(difficulty),
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
