package table

import (
	"io"
	"iter"
	"slices"
	"strings"
)

// between is what stands between two columns of aligned text.
const between = "  "

// least is how narrow a column of words may get before lines grow beyond the terminal instead.
const least = 10

func (v *View) writeText(w io.Writer, o Options) error {
	var b strings.Builder
	if v.Title != "" {
		paragraph(&b, "", v.Title, o.Width)
		b.WriteString("\n")
	}
	for _, line := range v.Head {
		paragraph(&b, "", line, o.Width)
	}
	if len(v.Head) > 0 {
		b.WriteString("\n")
	}
	switch {
	case v.isEmpty():
		paragraph(&b, "", v.Empty, o.Width)
	case len(v.Sections) > 0 && len(o.Columns) == 0:
		if err := v.writeSections(&b, o.Width); err != nil {
			return err
		}
	case (len(v.Blocks) > 0 || v.Made != nil) && len(o.Columns) == 0:
		if err := writeBlocks(w, &b, v.blocks(), v.labels(), o.Width); err != nil {
			return err
		}
	case v.Text != nil && len(o.Columns) == 0:
		if err := v.writePieces(&b, o.Width); err != nil {
			return err
		}
	default:
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
		b.Reset()
		if err := WriteText(w, v.Table.pick(o.Columns, People), o.Width); err != nil {
			return err
		}
	}
	for i, note := range v.Notes {
		if i == 0 {
			b.WriteString("\n")
		}
		paragraph(&b, "• ", note, o.Width)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writePieces writes the tables of Text, a blank line between two.
func (v *View) writePieces(b *strings.Builder, width int) error {
	tables, key := v.Text(width)
	for i, t := range tables {
		if i > 0 {
			b.WriteString("\n")
		}
		if err := WriteText(b, t, width); err != nil {
			return err
		}
	}
	if key != "" {
		b.WriteString("\n")
		paragraph(b, "", key, width)
	}
	return nil
}

// WriteText writes a table as aligned text, each line at most width character cells wide where that can be
// done by wrapping columns of words; nothing is ever cut off. Width 0 wraps nothing.
func WriteText(w io.Writer, t *Table, width int) error {
	header := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		header[i] = visible(c.Header)
	}
	shown := func(row []Cell) []string {
		texts := make([]string, len(row))
		for i, cell := range row {
			texts[i] = visible(cell.Shown())
		}
		return texts
	}
	body := make([]int, len(t.Columns)) // the widest cell of each column
	for row := range t.all() {
		for i, text := range shown(row) {
			body[i] = max(body[i], cells(text))
		}
	}
	widths := fit(t.Columns, header, body, width)

	var b strings.Builder
	writeRow(&b, t.Columns, widths, header, true)
	rules := make([]string, len(widths))
	for i, n := range widths {
		rules[i] = strings.Repeat("─", n)
	}
	b.WriteString(strings.Join(rules, between) + "\n")
	for row := range t.all() {
		writeRow(&b, t.Columns, widths, shown(row), false)
		if err := flush(w, &b); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// fit narrows the widest columns until the line fits: headers above numbers first, then words, then names.
func fit(columns []Column, header []string, body []int, width int) []int {
	widths := make([]int, len(columns))
	floor := make([]int, len(columns))
	total := len(between) * (len(columns) - 1)
	for i, c := range columns {
		widths[i] = max(body[i], cells(header[i]))
		floor[i] = max(longest(header[i]), min(body[i], least))
		if c.Kind == Number {
			floor[i] = max(longest(header[i]), body[i]) // a number is never wrapped
		}
		total += widths[i]
	}
	if width <= 0 {
		return widths
	}
	for _, kinds := range [][]Kind{{Number}, {Words}, {Words, Name}} {
		for total > width {
			widest := -1
			for i, c := range columns {
				if slices.Contains(kinds, c.Kind) && widths[i] > floor[i] && (widest < 0 || widths[i] > widths[widest]) {
					widest = i
				}
			}
			if widest < 0 {
				break
			}
			widths[widest]--
			total--
		}
	}
	return widths
}

// writeRow writes one row, as many lines high as its highest cell; headers stand at the bottom, others at
// the top.
func writeRow(b *strings.Builder, columns []Column, widths []int, row []string, bottom bool) {
	wrapped := make([][]string, len(row))
	height := 1
	for i, s := range row {
		wrapped[i] = wrap(s, widths[i])
		height = max(height, len(wrapped[i]))
	}
	for line := range height {
		var out strings.Builder
		for i, lines := range wrapped {
			at := line
			if bottom {
				at -= height - len(lines)
			}
			s := ""
			if at >= 0 && at < len(lines) {
				s = lines[at]
			}
			padding := strings.Repeat(" ", max(0, widths[i]-cells(s)))
			if i > 0 {
				out.WriteString(between)
			}
			if columns[i].Kind == Number {
				out.WriteString(padding + s)
			} else {
				out.WriteString(s + padding)
			}
		}
		b.WriteString(strings.TrimRight(out.String(), " ") + "\n")
	}
}

// flush writes what has gathered, once it is much.
func flush(w io.Writer, b *strings.Builder) error {
	if b.Len() < 1<<16 {
		return nil
	}
	_, err := io.WriteString(w, b.String())
	b.Reset()
	return err
}

// labels is the width of the widest label of the blocks.
func (v *View) labels() int {
	widest := 0
	for _, label := range v.Labels {
		widest = max(widest, cells(label))
	}
	for _, block := range v.Blocks {
		for _, line := range block.Lines {
			widest = max(widest, cells(line.Label))
		}
	}
	return widest
}

// writeBlocks writes rows as paragraphs with labels, a blank line between two.
func writeBlocks(w io.Writer, b *strings.Builder, blocks iter.Seq[Block], label, width int) error {
	first := true
	for block := range blocks {
		if !first {
			b.WriteString("\n")
		}
		first = false
		paragraph(b, "", block.Heading, width)
		for _, line := range block.Lines {
			paragraph(b, "  "+line.Label+strings.Repeat(" ", label-cells(line.Label))+"  ", line.Text, width)
		}
		if err := flush(w, b); err != nil {
			return err
		}
	}
	return nil
}

// paragraph writes a text after a lead, wrapped lines hanging below the text.
func paragraph(b *strings.Builder, lead, text string, width int) {
	hang := cells(lead)
	room := 0
	if width > 0 {
		room = max(width-hang, least)
	}
	for i, line := range wrap(visible(text), room) {
		if i > 0 {
			lead = strings.Repeat(" ", hang)
		}
		b.WriteString(strings.TrimRight(lead+line, " ") + "\n")
	}
}
