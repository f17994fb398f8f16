package format

import (
	"bytes"
	"math/bits"
	"strings"
	"unicode/utf8"
	"unsafe"

	"samsyn/data"
)

// openCSV parses a coding table whose separator is told by its first lines.
func openCSV(b *data.Builder, file int32, text []byte) source {
	separator, start := separatorOf(text)
	if separator != ',' {
		b.Notice(data.Pos{File: file}, "separator", separatorNames[separator])
	}
	return openCells(b, file, text, separator, start)
}

// openTSV parses a coding table separated by tabs.
func openTSV(b *data.Builder, file int32, text []byte) source {
	return openCells(b, file, text, '\t', 0)
}

// separatorNames are what a notice calls them: characters, not words, so that they need no translation.
var separatorNames = map[byte]string{';': ";", '\t': "TAB"}

func openCells(b *data.Builder, file int32, text []byte, separator byte, start int) source {
	if control(b, file, text) {
		return nil
	}
	c := newCells(unsafe.String(unsafe.SliceData(text), len(text)), file, separator)
	c.offset, c.line = start, 1+int32(strings.Count(c.text[:start], "\n"))
	if !c.next(b) {
		b.Problem(data.Pos{File: file}, "empty-file")
		return nil
	}
	t := newTable(b, c.row, c.place)
	if t == nil {
		return nil
	}
	return &csv{cells: c, table: t}
}

// A csv is a coding table with its headers read.
type csv struct {
	cells *cells
	table *table
}

func (c *csv) declare() {
	c.table.b.Grow(min(strings.Count(c.cells.text, "\n"), len(c.cells.text)/shortestRow, mostRows))
}

func (c *csv) tell() {
	problems := c.table.b.Noted()
	if len(c.cells.text)-c.cells.offset < 2*stretchSize {
		c.rowsTo(len(c.cells.text))
	} else {
		c.stretches(stretchSize)
	}
	if c.table.rows == 0 && c.table.b.Noted() == problems {
		c.table.b.Problem(data.Pos{File: c.cells.file}, "no-rows")
	}
}

// rowsTo takes the rows that begin before end, as long as there may be more.
func (c *csv) rowsTo(end int) {
	for c.cells.offset < end && !c.table.full {
		if c.cells.sound(c.table.b) {
			c.table.row(c.cells.row, data.Pos{File: c.cells.file, Line: c.cells.rowLine, Column: 1})
		}
	}
}

// cells takes a text apart into rows of cells (RFC 4180; any line ending; a quotation mark within a cell that
// does not begin with one is taken as it is). The cells of a row are parts of the text and nothing is copied,
// except cells with doubled quotation marks.
type cells struct {
	text      string
	file      int32
	separator byte
	ends      [256]bool // the bytes that end a cell
	offset    int       // where the next row begins
	line      int32     // the line of that

	row     []string // of the row just read
	starts  []int    // byte offsets of its cells
	rowAt   int      // byte offset of the row
	rowLine int32

	// The place that was asked for last: the next is mostly in the same row and further on.
	lastAt  int
	lastPos data.Pos
}

func newCells(text string, file int32, separator byte) *cells {
	c := &cells{text: text, file: file, separator: separator}
	c.ends[separator], c.ends['\r'], c.ends['\n'] = true, true, true
	return c
}

// next reads on to a row that is one, and is false at the end.
func (c *cells) next(b *data.Builder) bool {
	for c.offset < len(c.text) {
		if c.sound(b) {
			return true
		}
	}
	return false
}

// sound reads a row, and notes what is wrong with one that is none. After a quotation mark that is never
// closed there is nothing left to read.
func (c *cells) sound(b *data.Builder) bool {
	fault, at := c.read()
	if fault != "" {
		b.Problem(c.pos(at), fault)
	}
	return fault == ""
}

// read reads a row, be it one or not. It returns the key of what is wrong with it and where; of several
// things the first, as what follows is seldom told apart rightly.
func (c *cells) read() (fault string, at int) {
	c.rowAt, c.rowLine = c.offset, c.line
	c.row, c.starts = c.row[:0], c.starts[:0]
	text, i := c.text, c.offset
	for {
		start := i
		var cell string
		if i < len(text) && text[i] == '"' {
			end, doubled := closing(text, i+1)
			if end < 0 {
				c.offset = len(text)
				return "open-quote", start
			}
			if cell = text[i+1 : end]; doubled {
				cell = strings.ReplaceAll(cell, `""`, `"`)
			}
			c.line += int32(strings.Count(cell, "\n"))
			if i = end + 1; i < len(text) && !c.ends[text[i]] {
				if fault == "" {
					fault, at = "after-quote", i
				}
				for i < len(text) && !c.ends[text[i]] {
					i++
				}
			}
		} else {
			i = c.end(i)
			cell = text[start:i]
		}
		c.row, c.starts = append(c.row, cell), append(c.starts, start)
		if i < len(text) && text[i] == c.separator {
			i++
			continue
		}
		if i < len(text) && text[i] == '\r' {
			i++
		}
		if i < len(text) && text[i] == '\n' {
			i++
		}
		c.offset = i
		c.line++
		return fault, at
	}
}

// end is where the cell at i ends. It looks at eight bytes at a time: a byte of a word is 0 where it is the one
// looked for, and (x − 1) &^ x has the highest bit of the lowest such byte, and of none before it.
func (c *cells) end(i int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	text, separators := c.text, uint64(c.separator)*ones
	for ; i+8 <= len(text); i += 8 {
		x := eight(text[i:])
		a, b, d := x^separators, x^'\n'*ones, x^'\r'*ones
		if found := ((a-ones)&^a | (b-ones)&^b | (d-ones)&^d) & high; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for i < len(text) && !c.ends[text[i]] {
		i++
	}
	return i
}

// closing finds the quotation mark that closes a cell, and whether there are doubled ones before it.
func closing(text string, i int) (end int, doubled bool) {
	for {
		n := strings.IndexByte(text[i:], '"')
		if n < 0 {
			return -1, false
		}
		i += n
		if i+1 >= len(text) || text[i+1] != '"' {
			return i, doubled
		}
		doubled = true
		i += 2
	}
}

// place is the place of a cell of the row just read.
func (c *cells) place(column int) data.Pos {
	if column >= len(c.starts) {
		return data.Pos{File: c.file, Line: c.rowLine, Column: 1}
	}
	return c.pos(c.starts[column])
}

// pos is the line and column of a byte of the row being read; cells with line breaks are counted through.
func (c *cells) pos(offset int) data.Pos {
	if c.lastAt < c.rowAt || c.lastAt > offset || c.lastPos.Line == 0 {
		c.lastAt, c.lastPos = c.rowAt, data.Pos{File: c.file, Line: c.rowLine, Column: 1}
	}
	between := c.text[c.lastAt:offset]
	if breaks := strings.Count(between, "\n"); breaks > 0 {
		c.lastPos.Line += int32(breaks)
		c.lastPos.Column = 1
		between = between[strings.LastIndexByte(between, '\n')+1:]
	}
	c.lastPos.Column += int32(utf8.RuneCountInString(between))
	c.lastAt = offset
	return c.lastPos
}

// separatorOf tells the separator of a table: what "sep=" in the first line says, else the one that makes the
// most known headers of it, else the most frequent outside quotation marks, else a comma. It also returns
// where the headers begin.
func separatorOf(text []byte) (separator byte, start int) {
	line, _, more := bytes.Cut(text, []byte{'\n'})
	trimmed := strings.ToLower(string(bytes.TrimRight(line, "\r")))
	if more && len(trimmed) == len("sep=;") && strings.HasPrefix(trimmed, "sep=") && strings.IndexByte(",;\t", trimmed[4]) >= 0 {
		return trimmed[4], len(line) + 1
	}
	best, mostKnown, mostCells := byte(','), 0, 1
	for _, candidate := range []byte(",;\t") {
		headers := headerCells(line, candidate)
		known := 0
		for _, header := range headers {
			if _, _, ok := columnOf(trim(header)); ok {
				known++
			}
		}
		if known > mostKnown || known == mostKnown && len(headers) > mostCells {
			best, mostKnown, mostCells = candidate, known, len(headers)
		}
	}
	return best, 0
}

// headerCells takes the first line apart, as far as it is read at all when a separator is looked for.
func headerCells(line []byte, separator byte) []string {
	const longestHeader = 64 << 10
	c := newCells(string(line[:min(len(line), longestHeader)]), 0, separator)
	c.next(data.NewBuilder())
	return c.row
}
