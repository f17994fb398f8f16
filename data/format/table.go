package format

import (
	"slices"
	"strconv"
	"strings"

	"samsyn/data"
)

// A table turns rows of cells into statements, whatever kind of file they come from.
type table struct {
	b       *data.Builder
	columns []data.Field // by column; noColumn for one without header
	raw     data.RawStatement
	// place gives the place of a cell of the row being read.
	place func(column int) data.Pos
	// column finds the column of a field; -1 where the table has none.
	column [data.Columns]int
	rows   int
	full   bool // there were more rows than there may be
}

// A table of mostRows rows takes up about a gigabyte and a half. Room is made beforehand for as many rows as
// there are lines, but for no more than honest rows can be.
const (
	mostRows    = 10_000_000
	shortestRow = len("a,samarbete\n")
)

// noColumn marks a column without header, which must stay empty.
const noColumn = data.Columns

// newTable reads the headers. Problems with them are noted, and then there is no table: its rows would make no
// sense.
func newTable(b *data.Builder, headers []string, place func(column int) data.Pos) *table {
	t := &table{b: b, columns: make([]data.Field, len(headers)), place: place}
	t.raw.ByName = true
	t.raw.Where = t.where
	for f := range t.column {
		t.column[f] = -1
	}
	language, sound := languageOf(headers), true
	if !slices.ContainsFunc(headers, func(header string) bool { return likeHeader(b, header) }) {
		b.Problem(place(0), "no-headers", strings.Join(headersIn(language)[:headersNamed], ", "))
		return nil
	}
	for i, header := range headers {
		header = trim(header)
		t.columns[i] = noColumn
		if header == "" {
			continue
		}
		f, _, ok := columnOf(header)
		switch {
		case !ok:
			p := b.Problem(place(i), "unknown-column", data.Quotable(header))
			if p.Near = b.Nearest(header, headerNames); p.Near == "" {
				p.Accepted = headersIn(language)[:data.FieldDocument] // the rest come from programs
			}
			sound = false
		case t.column[f] >= 0:
			b.Problem(place(i), "duplicate-column", header)
			sound = false
		default:
			t.columns[i], t.column[f] = f, i
		}
	}
	for _, f := range [...]data.Field{data.FieldRole, data.FieldKind} {
		if t.column[f] < 0 {
			b.Problem(place(0), "missing-column", Header(f, language))
			sound = false
		}
	}
	if !sound {
		return nil
	}
	if language == "sv" {
		b.Language(language)
		t.raw.Swedish = true
	}
	return t
}

// headersNamed is how many headers a message names as examples: role, counterpart, kind and themes.
const headersNamed = 4

// likeHeader reports whether a cell is a header or close to one. Where none is, the first row is a statement, and its
// cells are not to be shown.
func likeHeader(b *data.Builder, cell string) bool {
	cell = trim(cell)
	_, _, ok := columnOf(cell)
	return ok || cell != "" && b.Nearest(cell, headerNames) != ""
}

// row takes the cells of one row. Rows without any text are passed over.
func (t *table) row(cells []string, pos data.Pos) {
	blank, beyond := true, -1
	for i, f := range t.columns {
		cell := ""
		if i < len(cells) {
			cell = unguard(trim(cells[i]))
			blank = blank && cell == ""
		}
		if f != noColumn {
			t.raw.Value[f] = cell
		}
	}
	for i, cell := range cells {
		if (i >= len(t.columns) || t.columns[i] == noColumn) && trim(cell) != "" {
			beyond = i
			break
		}
	}
	switch {
	case blank && beyond < 0:
		return
	case t.rows == mostRows:
		t.full = true
		t.b.Problem(t.place(0), "too-many-rows", strconv.Itoa(mostRows))
		return
	}
	t.rows++
	if beyond >= 0 {
		t.b.Problem(t.place(beyond), "too-many-cells", strconv.Itoa(len(cells)), strconv.Itoa(len(t.columns)))
		return
	}
	t.raw.Pos = pos
	t.raw.Text = data.Text{Plain: t.raw.Value[data.FieldText]}
	problems := t.b.Noted()
	t.raw.Themes = t.split(t.raw.Themes[:0], data.FieldThemes)
	t.raw.Cues = t.split(t.raw.Cues[:0], data.FieldCues)
	t.raw.Faulty = t.b.Noted() > problems
	t.b.Statement(&t.raw)
}

func (t *table) where(f data.Field, _ int) data.Pos {
	if f < data.Columns && t.column[f] >= 0 {
		return t.place(t.column[f])
	}
	return t.raw.Pos
}

// split takes a list apart at ";" and "|". A name that holds either stands in quotation marks, with quotation
// marks of its own doubled.
func (t *table) split(list []string, f data.Field) []string {
	rest := t.raw.Value[f]
	for rest != "" {
		if rest[0] == '"' {
			name, after, ok := unquote(rest)
			if !ok {
				t.b.Problem(t.where(f, 0), "open-theme")
				return list
			}
			if after = trim(after); after != "" && after[0] != ';' && after[0] != '|' {
				t.b.Problem(t.where(f, 0), "after-quote")
				return list
			}
			if name = trim(name); name != "" {
				list = append(list, name)
			}
			rest = strings.TrimLeft(strings.TrimLeft(after, ";|"), " ")
			continue
		}
		end := 0
		for end < len(rest) && rest[end] != ';' && rest[end] != '|' {
			end++
		}
		if name := trim(rest[:end]); name != "" {
			list = append(list, name)
		}
		if end == len(rest) {
			break
		}
		rest = trim(rest[end+1:])
	}
	return list
}

// unquote takes the quoted name off the front of s.
func unquote(s string) (name, after string, ok bool) {
	for i := 1; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		if i+1 < len(s) && s[i+1] == '"' {
			i++
			continue
		}
		return strings.ReplaceAll(s[1:i], `""`, `"`), s[i+1:], true
	}
	return "", "", false
}

// unguard takes off the apostrophe that keeps a spreadsheet from running a text as a formula.
func unguard(cell string) string {
	if cell == "" || cell[0] != '\'' {
		return cell
	}
	rest := strings.TrimLeft(cell, "'")
	if rest != "" && strings.IndexByte("=+-@\t\r", rest[0]) >= 0 {
		return cell[1:]
	}
	return cell
}

// trim is strings.TrimSpace, quick where there is nothing to trim.
func trim(s string) string {
	if n := len(s); n == 0 || plainByte(s[0]) && plainByte(s[n-1]) {
		return s
	}
	return strings.TrimSpace(s)
}

func plainByte(c byte) bool { return c > ' ' && c < 0x80 }

// languageOf is "sv" where any header is known in Swedish only.
func languageOf(headers []string) string {
	for _, header := range headers {
		if _, swedish, ok := columnOf(trim(header)); ok && swedish {
			return "sv"
		}
	}
	return "en"
}

// columnOf finds the column that a header means, in English or Swedish.
func columnOf(header string) (f data.Field, swedish, ok bool) {
	word := strings.NewReplacer(" ", "", "_", "", "-", "").Replace(data.NameKey(header))
	if f, ok := englishHeaders[word]; ok {
		return f, false, true
	}
	f, ok = swedishHeaders[word]
	return f, true, ok
}

var englishHeaders = func() map[string]data.Field {
	m := map[string]data.Field{"theme": data.FieldThemes, "organization": data.FieldOrganisation, "cue": data.FieldCues}
	for f := range data.Columns {
		m[f.String()] = f
	}
	return m
}()

// swedishNames has the Swedish header of each column; text, respondent, organisation, status and id are the
// same in both languages and tell nothing of the language.
var swedishNames = [data.Columns]string{
	data.FieldRole: "roll", data.FieldCounterpart: "motpart", data.FieldKind: "typ", data.FieldThemes: "teman",
	data.FieldStrength: "styrka", data.FieldStage: "läge", data.FieldBy: "av", data.FieldText: "text",
	data.FieldSource: "källa", data.FieldRespondent: "respondent", data.FieldOrganisation: "organisation",
	data.FieldStatus: "status", data.FieldID: "id", data.FieldDocument: "dokument", data.FieldPage: "sida",
	data.FieldLine: "rad", data.FieldOffset: "avstånd", data.FieldLength: "längd", data.FieldCues: "ledord",
	data.FieldConfidence: "tilltro",
}

var swedishHeaders = func() map[string]data.Field {
	m := map[string]data.Field{
		"tema": data.FieldThemes, "teman": data.FieldThemes, "slag": data.FieldKind,
		"citat": data.FieldText, "utsaga": data.FieldText, "svarande": data.FieldRespondent,
	}
	for f, name := range swedishNames {
		m[name] = data.Field(f)
	}
	return m
}()

// headerNames are all headers, for finding the nearest.
var headerNames = append(headersIn("en"), headersIn("sv")...)

// Header is the header of a column of the coding table, in "sv" or "en".
func Header(f data.Field, language string) string {
	if language == "sv" {
		return swedishNames[f]
	}
	return f.String()
}

func headersIn(language string) []string {
	names := make([]string, 0, data.Columns)
	for f := range data.Columns {
		names = append(names, Header(f, language))
	}
	return slices.Clip(names)
}
