package table

import (
	"slices"
	"strconv"
	"strings"

	"samsyn/out/words"
)

// page is how many character cells a matrix may take where nobody says.
const page = 100

// narrowed makes a matrix fit a width: as it is, else with numbers instead of ids above the columns, which
// the rows of a square one carry too and a line below explains otherwise, else cut into tables of as many
// columns as fit, one below the other.
func narrowed(t *Table, square bool, width int, w words.Words) (tables []*Table, key string) {
	if width <= 0 {
		width = page
	}
	if tableWidth(t) <= width {
		return []*Table{t}, ""
	}
	numbered := &Table{Columns: slices.Clone(t.Columns), Rows: t.Rows}
	var ids []string
	for i := 1; i < len(numbered.Columns); i++ {
		number := strconv.Itoa(i)
		ids = append(ids, number+" "+numbered.Columns[i].Header)
		numbered.Columns[i].Header = number
	}
	lead := 1
	if square {
		lead = 2
		numbered.Columns = slices.Insert(numbered.Columns, 0, Column{Kind: Number})
		numbered.Rows = make([][]Cell, len(t.Rows))
		for i, row := range t.Rows {
			numbered.Rows[i] = append([]Cell{Count(i+1, strconv.Itoa(i+1))}, row...)
		}
	} else {
		key = w.Say("measures.matrix.columns", strings.Join(ids, ", "))
	}
	return pieces(numbered, lead, width), key
}

// broken makes a table of measures fit a width: its headers are divided where they can be, and where that is
// not enough it is cut into tables of as many measures as fit.
func broken(t *Table, lead, width int) []*Table {
	if width <= 0 || tableWidth(t) <= width {
		return []*Table{t}
	}
	return pieces(t, lead, width)
}

// widestLead is how many character cells a leading column gets before its words are wrapped.
const widestLead = 28

// pieces cuts a table into tables that fit a width, each with the leading columns in front; at least one
// other column is in each.
func pieces(t *Table, lead, width int) []*Table {
	widths := columnWidths(t)
	head := 0
	for _, n := range widths[:lead] {
		head += min(n, widestLead) + len(between)
	}
	var list []*Table
	for from := lead; from < len(widths); {
		to, used := from, head-len(between)
		for to < len(widths) && (to == from || used+len(between)+widths[to] <= width) {
			used += len(between) + widths[to]
			to++
		}
		piece := &Table{Columns: slices.Concat(t.Columns[:lead], t.Columns[from:to]), Rows: make([][]Cell, len(t.Rows))}
		for i, row := range t.Rows {
			piece.Rows[i] = slices.Concat(row[:lead], row[from:to])
		}
		list = append(list, piece)
		from = to
	}
	return list
}

func tableWidth(t *Table) int {
	total := len(between) * (len(t.Columns) - 1)
	for _, n := range columnWidths(t) {
		total += n
	}
	return total
}

// columnWidths are the widths of the columns where headers are divided as far as they can be, and nothing else
// is wrapped.
func columnWidths(t *Table) []int {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = longest(c.Header)
		for _, row := range t.Rows {
			widths[i] = max(widths[i], cells(row[i].Shown()))
		}
	}
	return widths
}
