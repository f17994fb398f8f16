package table

import (
	"io"
	"strings"
)

// WriteMarkdown writes a table as a Markdown table (GFM), with every mark of the cells escaped.
func WriteMarkdown(w io.Writer, t *Table) error {
	var b strings.Builder
	for _, c := range t.Columns {
		b.WriteString("| " + plain(strings.ReplaceAll(c.Header, hyphen, "")) + " ")
	}
	b.WriteString("|\n")
	for _, c := range t.Columns {
		if c.Kind == Number {
			b.WriteString("| ---: ")
		} else {
			b.WriteString("| --- ")
		}
	}
	b.WriteString("|\n")
	for row := range t.all() {
		for _, cell := range row {
			b.WriteString("| " + plain(cell.Shown()) + " ")
		}
		b.WriteString("|\n")
		if err := flush(w, &b); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (v *View) writeMarkdown(w io.Writer, o Options) error {
	var b strings.Builder
	if v.Title != "" {
		b.WriteString("# " + plain(v.Title) + "\n\n")
	}
	for _, line := range v.Head {
		b.WriteString(plain(line) + "\n\n")
	}
	if v.isEmpty() {
		b.WriteString(plain(v.Empty) + "\n")
	} else if len(v.Sections) > 0 && len(o.Columns) == 0 {
		if err := v.markdownSections(&b); err != nil {
			return err
		}
	} else {
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
		b.Reset()
		if err := WriteMarkdown(w, v.Table.pick(o.Columns, People)); err != nil {
			return err
		}
	}
	for i, note := range v.Notes {
		if i == 0 {
			b.WriteString("\n")
		}
		b.WriteString("- " + plain(note) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// plain makes a text that Markdown shows as it stands: on one line, with no link, image, emphasis, HTML
// or cell border in it.
func plain(s string) string {
	var b strings.Builder
	for i, line := range strings.FieldsFunc(s, isLineEnd) {
		if i > 0 {
			b.WriteString("<br>")
		}
		line = strings.TrimSpace(visible(line))
		for j, r := range line {
			// A lone - + or number would begin a list, but only at the start of a line.
			if strings.ContainsRune("\\`*_{}[]<>#|~!&$@^=", r) || (r == ':' && strings.HasPrefix(line[j:], "://")) ||
				(r == '.' && j >= 3 && strings.EqualFold(line[j-3:j], "www")) ||
				(j == 0 && (r == '-' || r == '+')) || (r == '.' || r == ')') && isNumber(line[:j]) && ends(line[j+1:]) {
				b.WriteByte('\\')
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isLineEnd(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// ends reports whether a list marker could end here.
func ends(rest string) bool { return rest == "" || rest[0] == ' ' || rest[0] == '\t' }

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
