package table

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"
)

var update = flag.Bool("update", false, "write the golden files and the schemas")

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; -update writes it):\n%s", path, diff)
	}
}

func write(t *testing.T, v *View, format string, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := v.Write(&b, format, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestEachTableIsWrittenInEachFormatAsBefore(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, view := range views {
		for _, format := range Formats {
			o := in("en")
			o.Width = 80
			golden(t, filepath.Join("testdata", name+"."+format), write(t, view(a, o), format, o))
		}
		o := in("sv")
		golden(t, filepath.Join("testdata", name+"-sv.table"), write(t, view(a, o), "table", o))
	}
}

func TestTheSameStudyGivesTheSameBytes(t *testing.T) {
	for name, view := range views {
		for _, format := range Formats {
			first := write(t, view(analysed(smallStudy(itself)), in("sv")), format, in("sv"))
			second := write(t, view(analysed(smallStudy(itself)), in("sv")), format, in("sv"))
			if !bytes.Equal(first, second) {
				t.Errorf("%s as %s differs from run to run", name, format)
			}
		}
	}
}

// hostile names try to break out of a cell, a row or the terminal.
var hostile = []string{
	"a|b", `a\|b`, "a`|`b", "line\nbreak", "line\r\nbreak", "tab\there", `quo"te`, `"`, "semi;colon", "=1+2", "+1", "-1", "@x", "'=1", "''-1",
	"<script>alert(1)</script>", "[x](https://example.org)", "![x](y)", "**bold**", "&amp;", "#", "1. one", "\x1b[31mred", "\u202eright to left",
	"<!-- ", "中文字", "e\u0301", "bad\xffbyte", "a\u2028b", " lead", "trail ", "\u00ad", "$x$", "~~x~~", "https://example.org",
}

func rowsOf(v *View) int {
	n := 0
	for range v.Table.all() {
		n++
	}
	return n
}

func TestHostileNamesStayInTheirCells(t *testing.T) {
	for _, bad := range hostile {
		a := analysed(smallStudy(func(s string) string { return bad + s + bad }))
		for name, view := range views {
			v := view(a, in("en"))
			rows := rowsOf(v)

			records, err := csv.NewReader(bytes.NewReader(write(t, v, "csv", in("en")))).ReadAll()
			if err != nil || len(records) != rows+1 {
				t.Fatalf("%s with %q as csv: %d records, %v; want %d", name, bad, len(records), err, rows+1)
			}
			excel := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(write(t, v, "csv-excel", in("en")), []byte("\ufeff"))))
			excel.Comma = ';'
			if again, err := excel.ReadAll(); err != nil || len(again) != rows+1 {
				t.Fatalf("%s with %q as csv-excel: %d records, %v; want %d", name, bad, len(again), err, rows+1)
			}
			for _, record := range records {
				for _, field := range record {
					if field != "" && strings.ContainsRune("=+@\t\r", rune(field[0])) {
						t.Errorf("%s with %q: a spreadsheet would run %q", name, bad, field)
					}
				}
			}
			if i := slices.Index(records[0], "name"); i >= 0 && name != "agreement" && bad != "bad\xffbyte" { // whose first names are kinds
				want := strings.ReplaceAll(bad, "\r\n", "\n")
				for _, record := range records[1:] {
					if got := unguard(record[i]); !strings.HasPrefix(got, want) || !strings.HasSuffix(got, want) {
						t.Errorf("%s with %q: csv reads back %q", name, bad, got)
					}
				}
			}

			var whole map[string]any
			if err := json.Unmarshal(write(t, v, "json", in("en")), &whole); err != nil {
				t.Errorf("%s with %q as json: %v", name, bad, err)
			}
			for i, part := range parted(string(write(t, v, "md", in("en")))) {
				checkMarkdown(t, name, bad, part, shownRows(v)[i])
			}

			o := in("en")
			o.Width = 60
			for _, line := range strings.Split(string(write(t, v, "table", o)), "\n") {
				if strings.ContainsAny(line, "\x1b\u202e\r\t") || strings.Contains(line, "\xff") {
					t.Errorf("%s with %q: the terminal would obey %q", name, bad, line)
				}
			}
		}
	}
}

// unguard is what a reader of our CSV does with a cell.
func unguard(s string) string {
	if rest, ok := strings.CutPrefix(s, "'"); ok && guard(rest) != rest {
		return rest
	}
	return s
}

// parted is a page with a piece for each of its sections.
func parted(page string) []string {
	pieces := strings.Split(page, "\n## ")
	if len(pieces) > 1 {
		pieces = pieces[1:]
	}
	return pieces
}

// shownRows are the numbers of rows in the tables of a page; a section without rows has no header either.
func shownRows(v *View) []int {
	if len(v.Sections) == 0 {
		return []int{rowsOf(v)}
	}
	rows := make([]int, len(v.Sections))
	for i := range v.Sections {
		if rows[i] = len(v.Sections[i].Table.Rows); rows[i] == 0 {
			rows[i] = -2 // not even a header
		}
	}
	return rows
}

// checkMarkdown reads the table of a page strictly: the header, the rule and a line a row, each with as many
// cells, and no mark in a cell that is not escaped.
func checkMarkdown(t *testing.T, name, bad, text string, rows int) {
	t.Helper()
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "|") {
			lines = append(lines, line)
		}
	}
	if len(lines) != rows+2 {
		t.Errorf("%s with %q as md: %d lines of table, want %d", name, bad, len(lines), rows+2)
		return
	}
	columns := -1
	for i, line := range lines {
		cells := 0
		escaped := false
		line = strings.ReplaceAll(line, "<br>", "")
		for _, r := range line {
			switch {
			case escaped:
				escaped = false
			case r == '\\':
				escaped = true
			case r == '|':
				cells++
			case i != 1 && strings.ContainsRune("<>[]*`_&", r):
				t.Errorf("%s with %q as md: %q is live in %q", name, bad, r, line)
			}
		}
		if columns < 0 {
			columns = cells
		}
		if cells != columns {
			t.Errorf("%s with %q as md: %d borders in %q, want %d", name, bad, cells, line, columns)
		}
	}
}

func TestRedactedTablesHoldNothingThatWasSaid(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, view := range views {
		for _, format := range Formats {
			o := in("en")
			o.Redact = true
			if text := write(t, view(a, o), format, o); bytes.Contains(text, []byte(secret)) {
				t.Errorf("%s as %s tells what was said", name, format)
			}
		}
	}
	o := in("en")
	o.Redact = true
	var b bytes.Buffer
	if err := WriteAnalysis(&b, a, o); err != nil || bytes.Contains(b.Bytes(), []byte(secret)) {
		t.Errorf("analysis.json tells what was said (%v)", err)
	}
	b.Reset()
	if err := WriteAnalysis(&b, a, in("en")); err != nil || !bytes.Contains(b.Bytes(), []byte(secret)) {
		t.Errorf("the check checks nothing (%v)", err)
	}
}

func TestAStudyWithoutStatementsIsWrittenWithoutNaN(t *testing.T) {
	s := smallStudy(itself)
	s.Statements = nil
	a := analysed(s)
	for name, view := range views {
		for _, format := range Formats {
			for _, o := range []Options{in("en"), in("sv")} {
				if text := write(t, view(a, o), format, o); bytes.Contains(text, []byte("NaN")) || bytes.Contains(text, []byte("‹")) {
					t.Errorf("%s as %s:\n%s", name, format, text)
				}
			}
		}
	}
}

func TestColumnsArePickedByTheirKeysInTheGivenOrder(t *testing.T) {
	o := in("en")
	o.Columns = []string{"reach", "id"}
	v := Themes(analysed(smallStudy(itself)), o)
	if got := strings.Split(string(write(t, v, "csv", o)), "\n")[:2]; got[0] != "reach,id" || got[1] != "2,access" {
		t.Errorf("csv begins %q", got)
	}
	if got := string(write(t, v, "table", o)); !strings.Contains(got, "2 of 2  access\n") {
		t.Errorf("table:\n%s", got)
	}
	var whole struct{ Themes []map[string]any }
	if err := json.Unmarshal(write(t, v, "json", o), &whole); err != nil || len(whole.Themes[0]) != 2 {
		t.Errorf("json holds %v, %v", whole.Themes, err)
	}
	o.Columns = []string{"rech"}
	var wrong *ColumnError
	if err := v.Write(&bytes.Buffer{}, "csv", o); !errors.As(err, &wrong) || !slices.Contains(wrong.Known, "reach") {
		t.Errorf("an unknown column gives %v", err)
	}
	var format *FormatError
	if err := v.Write(&bytes.Buffer{}, "xls", in("en")); !errors.As(err, &format) {
		t.Errorf("an unknown format gives %v", err)
	}
}

func TestEveryKeyOfCSVIsAKeyOfJSON(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, view := range views {
		v := view(a, in("en"))
		if v.row == "" {
			continue // its keys depend on what is asked for
		}
		schema, err := infer(name)
		if err != nil {
			t.Fatal(err)
		}
		// What a table of a study of ordinary size has nothing to say in stands in neither.
		rows := schema.Properties[v.row].Items
		required := rows.Required
		if schema.Else != nil {
			required = schema.Else.Properties[v.row].Items.Required
		}
		keys := slices.DeleteFunc(rows.PropertyOrder, func(key string) bool { return !slices.Contains(required, key) })
		if diff := cmp.Diff(keys, v.Keys()); diff != "" {
			t.Errorf("%s: keys of JSON and of the table differ (-json +table):\n%s", name, diff)
		}
	}
}

func TestSchemasAreUpToDateAndHoldForWhatIsWritten(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name := range shapes {
		schema, err := infer(name)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := WriteJSON(&b, schema); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("schema", name+".json"), b.Bytes())

		resolved, err := schema.Resolve(nil)
		if err != nil {
			t.Fatal(err)
		}
		b.Reset()
		if view, ok := views[name]; ok {
			err = view(a, in("en")).Write(&b, "json", in("en"))
		} else {
			err = WriteAnalysis(&b, a, in("en"))
		}
		if err != nil {
			t.Fatal(err)
		}
		var value any
		if err := json.Unmarshal(b.Bytes(), &value); err != nil {
			t.Fatal(err)
		}
		if err := resolved.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, ok := Schema(name); !ok || !slices.Contains(Schemas(), name) {
			t.Errorf("no schema is called %q", name)
		}
	}
	var _ *jsonschema.Schema
}
