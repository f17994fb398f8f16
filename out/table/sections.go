package table

import "strings"

// A Section is a heading and the table under it, which may have no rows.
type Section struct {
	Heading string
	Table   Table
}

// writeSections writes the sections as aligned text, a blank line between two.
func (v *View) writeSections(b *strings.Builder, width int) error {
	for i := range v.Sections {
		s := &v.Sections[i]
		if i > 0 {
			b.WriteString("\n")
		}
		paragraph(b, "", s.Heading, width)
		if len(s.Table.Rows) == 0 {
			continue
		}
		b.WriteString("\n")
		if err := WriteText(b, s.Table.pick(nil, People), width); err != nil {
			return err
		}
	}
	return nil
}

// markdownSections writes the sections under headings of the second level.
func (v *View) markdownSections(b *strings.Builder) error {
	for i := range v.Sections {
		s := &v.Sections[i]
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString("## " + plain(s.Heading) + "\n")
		if len(s.Table.Rows) == 0 {
			continue
		}
		b.WriteString("\n")
		if err := WriteMarkdown(b, s.Table.pick(nil, People)); err != nil {
			return err
		}
	}
	return nil
}
