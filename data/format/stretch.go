package format

import (
	"runtime"
	"strings"

	"samsyn/data"
)

const (
	// stretchSize is how many bytes of a table are made ready at a time: few enough to stay in near memory
	// until the builder has taken them.
	stretchSize = 128 << 10
	// stretchesAhead is how many stretches a worker may be ahead of the builder.
	stretchesAhead = 3
)

// A stretch is a part of a large table, made ready without the parts before it. Where it really begins only
// these can tell, as a line break may lie in a cell: it is of use if the stretch before it ends at its start.
type stretch struct {
	start int
	end   int   // behind its last row; -1 where that is not known
	lines int32 // line breaks in it
	rows  []stretchRow
	// themes are those of its rows, one after the other.
	themes []int32
	// names are those that the worker has met up to now.
	names [4][]string
}

// A stretchRow is a row that is not blank.
type stretchRow struct {
	data.PlainRow
	offset int
	line   int32 // from 0 at the start of the stretch
	odd    bool  // only the ordinary way can tell what to make of it
}

// stretches lets as many workers as there are processors make the rest of a table ready, and gives the
// builder what they make in the order of the file. A row that is odd, or has a name nobody met before, is read
// again in the ordinary way: so the study, and everything said of it, is the same as without workers.
func (c *csv) stretches(size int) {
	starts := stretchStarts(c.cells.text, c.cells.offset, size)
	workers := min(runtime.GOMAXPROCS(0), len(starts)-1)
	ready, spent := make([]chan *stretch, workers), make([]chan *stretch, workers)
	names := make([]data.Spellings, workers)
	for w := range workers {
		ready[w], spent[w] = make(chan *stretch, stretchesAhead), make(chan *stretch, stretchesAhead)
		for range stretchesAhead {
			spent[w] <- new(stretch)
		}
		go func() {
			defer close(ready[w])
			p := newPlainReader(c.cells, c.table)
			for k := w; k+1 < len(starts); k += workers {
				s, more := <-spent[w]
				if !more {
					return
				}
				p.read(s, starts[k], starts[k+1])
				ready[w] <- s
			}
		}()
	}
	for k := 0; k+1 < len(starts) && !c.table.full; k++ {
		w := k % workers
		s := <-ready[w]
		c.table.b.Progress.At(data.Reading, float64(starts[k])/float64(len(c.cells.text)))
		if s.start == c.cells.offset && s.end >= 0 {
			c.take(s, &names[w])
		} else {
			c.rowsTo(starts[k+1])
		}
		spent[w] <- s
	}
	for w := range workers {
		close(spent[w])
		for range ready[w] { // what it may still be at
		}
	}
}

// stretchStarts are where stretches probably begin, behind a line break each, and the end of the text.
func stretchStarts(text string, from, size int) []int {
	starts := []int{from}
	for at := from + size; at < len(text); at += size {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			break
		}
		if at += n + 1; at < len(text) {
			starts = append(starts, at)
		}
	}
	return append(starts, len(text))
}

// take gives the rows of a stretch to the builder.
func (c *csv) take(s *stretch, names *data.Spellings) {
	names.Parties.Names, names.Themes.Names = s.names[0], s.names[1]
	names.Persons.Names, names.Organisations.Names = s.names[2], s.names[3]
	first := c.cells.line
	for i := range s.rows {
		r := &s.rows[i]
		pos := data.Pos{File: c.cells.file, Line: first + r.line, Column: 1}
		if !r.odd && c.table.rows < mostRows && c.table.b.Plain(&r.PlainRow, names, pos) {
			c.table.rows++
			continue
		}
		c.cells.offset, c.cells.line = r.offset, pos.Line
		if c.rowsTo(r.offset + 1); c.table.full { // that row
			return
		}
	}
	c.cells.offset, c.cells.line = s.end, first+s.lines
}
