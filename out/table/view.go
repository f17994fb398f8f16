package table

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"samsyn/graph/gap"
	"samsyn/out/words"
)

// Formats are the formats of a table, in the order in which help lists them.
var Formats = []string{"table", "csv", "csv-excel", "json", "md"}

// Options chooses what a view holds and how it is written; the zero value is every command's default.
type Options struct {
	Words words.Words
	// Columns are the JSON keys of the columns to write, in order; none is the view's own choice.
	Columns []string
	// Width is the number of character cells a line of aligned text may take; 0 is as many as it needs.
	Width int
	// Top is how many gaps of each rule are listed; 0 is gap.MostListed, below 0 all.
	Top int
	// Redact leaves out what people said word for word, and who they are.
	Redact bool
	// Example says that the study is the embedded one: the title says so.
	Example bool
}

// most is how many gaps of each rule are listed, 0 for all.
func (o Options) most() int {
	if o.Top == 0 {
		return gap.MostListed
	}
	return max(o.Top, 0)
}

// A View is one thing a command prints.
type View struct {
	Title  string   // line above the table; may be empty
	Head   []string // further lines above it, such as the counts of coverage
	Table  Table
	Blocks []Block  // what aligned text shows instead of the table, where lines would be too long
	Empty  string   // what people read where there is nothing
	Notes  []string // caveats, below
	Object any      // what JSON holds
	// Unlisted says what the view leaves out, "" where nothing. It stands in Head as well, for a format that holds
	// no sentences.
	Unlisted string
	// Lapsed says which acceptances do not hold; likewise.
	Lapsed []string
	// Made and Elements, where they are set, take the place of Blocks and of the list in Object that row names, or list
	// where Columns does not thin it out. What they go through is made as it is written, like Table.Made.
	Made     iter.Seq[Block]
	Labels   []string // of Made's lines
	Elements iter.Seq[any]
	// Long says that the view as a whole may take much memory: it is to be written on as it is made.
	Long bool
	// Text, where it is set, makes the tables that aligned text shows instead, and a line below them that
	// explains their headers ("" for none), for lines of so many character cells.
	Text func(width int) (tables []*Table, key string)
	// Sections, where there are any, are what people read instead of the table.
	Sections []Section
	// row is the key of the list in Object that Columns thins out; "" where none is.
	row  string
	list string // the key that Elements go to where row is ""
}

// A Block is one row as text: a heading and labelled lines.
type Block struct {
	Heading string
	Lines   []Line
}

// A Line is a label and what belongs to it; a line without a label goes on where the one above it ended.
type Line struct{ Label, Text string }

// A FormatError says that nothing is written in a format.
type FormatError struct{ Format string }

func (e *FormatError) Error() string {
	return fmt.Sprintf("format %q, expected one of %s", e.Format, strings.Join(Formats, ", "))
}

// A ColumnError names a column that a table has not, and the ones it has.
type ColumnError struct {
	Column string
	Known  []string
}

func (e *ColumnError) Error() string {
	return fmt.Sprintf("column %q, expected one of %s", e.Column, strings.Join(e.Known, ", "))
}

// Keys are the keys of the view's columns.
func (v *View) Keys() []string {
	var keys []string
	for _, c := range v.Table.Columns {
		if c.For != People {
			keys = append(keys, c.Key)
		}
	}
	return keys
}

// Write writes the view in one of Formats. The error is a *FormatError or a *ColumnError where the caller
// asked for what there is not, otherwise that of the writer.
func (v *View) Write(w io.Writer, format string, o Options) error {
	if !slices.Contains(Formats, format) {
		return &FormatError{format}
	}
	known := v.Keys()
	for _, key := range o.Columns {
		if !slices.Contains(known, key) {
			return &ColumnError{key, known}
		}
	}
	switch format {
	case "csv":
		return WriteCSV(w, v.Table.pick(o.Columns, Programs))
	case "csv-excel":
		return WriteExcelCSV(w, v.Table.pick(o.Columns, Programs))
	case "json":
		if v.Elements != nil {
			return v.writeElements(w, o.Columns)
		}
		return WriteJSON(w, thin(v.Object, v.row, o.Columns))
	case "md":
		return v.writeMarkdown(w, o)
	}
	return v.writeText(w, o)
}

// ForPeople is the table as people read it, with all the columns meant for them.
func (v *View) ForPeople() *Table { return v.Table.pick(nil, People) }

// isEmpty reports whether there is nothing but the sentences around it.
func (v *View) isEmpty() bool {
	for range v.Table.all() {
		return false
	}
	for range v.blocks() {
		return false
	}
	return len(v.Sections) == 0
}

// blocks goes through the blocks.
func (v *View) blocks() iter.Seq[Block] {
	if v.Made != nil {
		return v.Made
	}
	return slices.Values(v.Blocks)
}
