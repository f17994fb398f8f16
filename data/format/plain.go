package format

import (
	"strings"

	"samsyn/data"
)

// A plainReader makes stretches of a table ready; of the builder it only uses what several may use at once.
type plainReader struct {
	print                          func(data.Text, string) uint64
	text                           string
	cells                          *cells
	columns                        []data.Field
	value                          [data.Columns]string
	parties, themes, people, their *spellings
}

// longestRest is how far beyond its end a stretch may go on.
const longestRest = stretchSize

func newPlainReader(c *cells, t *table) *plainReader {
	return &plainReader{
		print: t.b.Print, text: c.text, cells: newCells("", c.file, c.separator), columns: t.columns,
		parties: newSpellings(), themes: newSpellings(), people: newSpellings(), their: newSpellings(),
	}
}

// read makes the rows that begin in a stretch ready. Where the last of them goes on for long, the start was
// probably none; then the stretch has no end.
func (p *plainReader) read(s *stretch, start, end int) {
	s.start, s.end = start, -1
	s.rows, s.themes = s.rows[:0], s.themes[:0]
	c := p.cells
	c.text = p.text[:min(end+longestRest, len(p.text))]
	for c.offset, c.line = start, 0; c.offset < end; {
		fault, _ := c.read()
		if c.offset == len(c.text) && (len(c.text) < len(p.text) || fault == "open-quote") {
			return
		}
		s.rows = append(s.rows, stretchRow{offset: c.rowAt, line: c.rowLine, odd: fault != ""})
		if r := &s.rows[len(s.rows)-1]; !r.odd && !p.row(c.row, s, r) {
			s.rows = s.rows[:len(s.rows)-1]
		}
	}
	s.end, s.lines = c.offset, c.line
	s.names = [4][]string{p.parties.list, p.themes.list, p.people.list, p.their.list}
}

// row makes one row ready, and is false for a blank one.
func (p *plainReader) row(cells []string, s *stretch, r *stretchRow) bool {
	blank := true
	for i, f := range p.columns {
		cell := ""
		if i < len(cells) {
			cell = unguard(trim(cells[i]))
		}
		if cell != "" {
			blank = false
			r.odd = r.odd || f >= data.FieldID // also noColumn
		}
		if f != noColumn {
			p.value[f] = cell
		}
	}
	if len(cells) > len(p.columns) {
		for _, cell := range cells[len(p.columns):] {
			r.odd = r.odd || trim(cell) != ""
		}
	}
	if blank && !r.odd {
		return false
	}
	r.odd = r.odd || !p.words(r) || !p.names(s, r)
	return true
}

// words reads the cells that hold a word out of a list, and is false where there is none or another.
func (p *plainReader) words(r *stretchRow) bool {
	v := &p.value
	switch strength := v[data.FieldStrength]; strength {
	case "", "1":
		r.Strength = 1
	case "2":
		r.Strength = 2
	case "3":
		r.Strength = 3
	default:
		return false
	}
	kind, stage, by, status := true, true, true, true
	r.Kind, kind = plainKind(v[data.FieldKind])
	if word := v[data.FieldStage]; word != "" {
		r.Stage, stage = data.ParseStage(word)
	}
	if word := v[data.FieldBy]; word != "" {
		r.By, by = data.ParseBy(word)
	}
	if word := v[data.FieldStatus]; word != "" {
		r.Status, status = data.ParseStatus(word)
	}
	placed := r.Kind == data.Cooperation || v[data.FieldStage] == "" && v[data.FieldBy] == ""
	return kind && stage && by && status && placed
}

// plainKind is data.ParseKind, quick for the ids.
func plainKind(word string) (data.Kind, bool) {
	for _, kind := range data.Kinds {
		if word == kind.String() {
			return kind, true
		}
	}
	return data.ParseKind(word)
}

// names numbers the names of a row, and is false where one is missing or quoted.
func (p *plainReader) names(s *stretch, r *stretchRow) bool {
	v := &p.value
	list := v[data.FieldThemes]
	if v[data.FieldRole] == "" || strings.IndexByte(list, '"') >= 0 {
		return false
	}
	from := len(s.themes)
	for list != "" {
		end := 0
		for end < len(list) && list[end] != ';' && list[end] != '|' {
			end++
		}
		if name := trim(list[:end]); name != "" {
			s.themes = append(s.themes, p.themes.number(name))
		}
		list = list[min(end+1, len(list)):]
	}
	r.Themes = s.themes[from:len(s.themes):len(s.themes)]
	if len(r.Themes) == 0 && r.Kind.NeedsTheme() {
		return false
	}
	r.Role, r.Counterpart = p.parties.number(v[data.FieldRole]), p.parties.number(v[data.FieldCounterpart])
	r.Respondent, r.Organisation = p.people.number(v[data.FieldRespondent]), p.their.number(v[data.FieldOrganisation])
	r.Text, r.Source = v[data.FieldText], v[data.FieldSource]
	r.Print = p.print(data.Text{Plain: r.Text}, r.Source)
	return true
}
