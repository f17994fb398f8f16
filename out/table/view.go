package table

import (
	"fmt"
	"io"
	"slices"
	"strings"

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
	// Redact leaves out what people said word for word, and who they are.
	Redact bool
	// Example says that the study is the embedded one: the title says so.
	Example bool
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
	// Text, where it is set, makes the tables that aligned text shows instead, and a line below them that
	// explains their headers ("" for none), for lines of so many character cells.
	Text func(width int) (tables []*Table, key string)
	// Sections, where there are any, are what people read instead of the table.
	Sections []Section
	// row is the key of the list in Object that Columns thins out; "" where none is.
	row string
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
	return len(v.Table.Rows) == 0 && len(v.Blocks) == 0 && len(v.Sections) == 0
}
