// Package table writes what the commands print: aligned text, CSV, Markdown and JSON. An analysis flows in,
// bytes flow out; the package computes no measures. A View is one such thing: a table for people and
// spreadsheets, an object for programs, and the sentences that belong to both.
package table

import (
	"iter"
	"math"
	"slices"
)

// A Table is rows of typed cells under columns. Row[i] belongs to Columns[i].
type Table struct {
	Columns []Column
	Rows    [][]Cell
	// Made, where it is set, takes the place of Rows: rows that are made as they are written, because all of them
	// together would take much memory. It may be gone through several times.
	Made iter.Seq[[]Cell]
}

// all goes through the rows.
func (t *Table) all() iter.Seq[[]Cell] {
	if t.Made != nil {
		return t.Made
	}
	return slices.Values(t.Rows)
}

// A Column is one column of a table.
type Column struct {
	Key    string // the JSON key: header of CSV in every language, and what --columns picks by
	Header string // in words, for people
	Kind   Kind
	For    Audience
}

// Kind is what a column holds; numbers are aligned to the right.
type Kind uint8

// The kinds of column.
const (
	Words  Kind = iota // words, which the text writer may wrap
	Name               // an id or a short word
	Number             // whole or not, a count or a rank
)

// Audience says in which formats a column stands when nobody picks columns.
type Audience uint8

// The audiences. People read aligned text and Markdown, programs and spreadsheets the two kinds of CSV.
const (
	Everyone Audience = iota
	People
	Programs
)

// A Cell is one value, and how it is shown to people where that is not the value itself. The zero Cell is
// an undefined value: empty in CSV, "–" for people.
type Cell struct {
	value any // nil, string, bool, int, float64 or []string
	shown string
	later func() string // shown, where that is long and seldom looked at
}

// Text is a cell of text; the empty string is an undefined value.
func Text(s string) Cell {
	if s == "" {
		return Cell{}
	}
	return Cell{value: s}
}

// Flag is a cell that is true or false; people read the given word.
func Flag(b bool, word string) Cell { return Cell{value: b, shown: word} }

// Count is a cell of a whole number; people read the given numeral.
func Count(n int, numeral string) Cell { return Cell{value: n, shown: numeral} }

// Figure is a cell of a number; NaN and infinities are undefined. People read the given numeral.
func Figure(x float64, numeral string) Cell {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return Cell{}
	}
	return Cell{value: x, shown: numeral}
}

// List is a cell of ids or sources; people read the given words.
func List(items []string, words string) Cell { return Cell{value: items, shown: words} }

// LongList is List for words that are made only when somebody reads them.
func LongList(items []string, words func() string) Cell { return Cell{value: items, later: words} }

// As returns the cell with other words for people.
func (c Cell) As(words string) Cell { c.shown = words; return c }

// Shown is what people read.
func (c Cell) Shown() string {
	if c.later != nil {
		c.shown = c.later()
	}
	if c.shown != "" {
		return c.shown
	}
	if s, ok := c.value.(string); ok {
		return s
	}
	return "–"
}

// pick returns the table with the columns of the given keys only, in that order. With no keys it returns
// those meant for the audience.
func (t *Table) pick(keys []string, audience Audience) *Table {
	var chosen []int
	if len(keys) == 0 {
		for i, c := range t.Columns {
			if c.For == Everyone || c.For == audience {
				chosen = append(chosen, i)
			}
		}
	}
	for _, key := range keys {
		for i, c := range t.Columns {
			if c.Key == key {
				chosen = append(chosen, i)
			}
		}
	}
	picked := &Table{Rows: make([][]Cell, len(t.Rows))}
	for _, i := range chosen {
		picked.Columns = append(picked.Columns, t.Columns[i])
	}
	if t.Made != nil {
		picked.Made = func(yield func([]Cell) bool) {
			for row := range t.Made {
				some := make([]Cell, len(chosen))
				for at, i := range chosen {
					some[at] = row[i]
				}
				if !yield(some) {
					return
				}
			}
		}
	}
	for r, row := range t.Rows {
		for _, i := range chosen {
			picked.Rows[r] = append(picked.Rows[r], row[i])
		}
	}
	return picked
}
