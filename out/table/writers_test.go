package table

import (
	"bytes"
	"math"
	"strings"
	"testing"
)

func TestLinesFitTheTerminalAndNothingIsCutOff(t *testing.T) {
	table := &Table{
		Columns: []Column{{Header: "Rank", Kind: Number}, {Header: "Theme"}, {Header: "Mot\u00adsättning", Kind: Number}, {Header: "Who"}},
		Rows: [][]Cell{
			{Count(1, "1"), Text("Åtkomst och behörighet i ärendehanteringen"), Count(3, "3"), Text("Kommunikatör, Dataskyddsombud, IT-samordnare")},
			{Count(12, "12"), Text("情報セキュリティの共有と協力"), Count(0, "0"), Text("Donaudampfschifffahrtsgesellschaftskapitän")},
		},
	}
	for _, width := range []int{40, 50, 64, 80, 200} {
		var b bytes.Buffer
		if err := WriteText(&b, table, width); err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(b.String(), "\n") {
			if cells(line) > width {
				t.Errorf("at %d: %d cells in %q", width, cells(line), line)
			}
		}
		squeezed := strings.Join(strings.Fields(b.String()), "")
		for _, word := range []string{"Åtkomst", "behörighet", "Dataskyddsombud"} {
			if width >= 64 && !strings.Contains(squeezed, word) {
				t.Errorf("at %d: %q is gone:\n%s", width, word, b.String())
			}
		}
	}
}

func TestWideLettersTakeTwoCellsAndMarksNone(t *testing.T) {
	for text, want := range map[string]int{"": 0, "abc": 3, "åäö": 3, "中文": 4, "e\u0301": 1, "ｆ": 2, "–": 1, "\u200b": 0, "😀": 2} {
		if got := cells(text); got != want {
			t.Errorf("%q takes %d cells, want %d", text, got, want)
		}
	}
}

func TestAColumnKeepsItsEdgeWhateverStandsInIt(t *testing.T) {
	table := &Table{
		Columns: []Column{{Header: "A"}, {Header: "B"}},
		Rows:    [][]Cell{{Text("中文"), Text("x")}, {Text("åäö"), Text("x")}, {Text("e\u0301e\u0301"), Text("x")}},
	}
	var b bytes.Buffer
	if err := WriteText(&b, table, 0); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n")[2:] {
		if at := cells(line[:strings.Index(line, "x")]); at != 6 {
			t.Errorf("the second column begins at %d in %q, want 6", at, line)
		}
	}
}

func TestNumbersAreRoundedToNineDigits(t *testing.T) {
	for x, want := range map[float64]string{
		1.0 / 3: "0.333333333", 0.1 + 0.2: "0.3", 1e20: "1e+20", 1234567890123: "1234567890000", 2: "2", math.Copysign(0, -1): "0", -0.5: "-0.5",
	} {
		if got := numeral(x); got != want {
			t.Errorf("%v is written %s, want %s", x, got, want)
		}
	}
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if got, err := marshal(Real(x)); err != nil || string(got) != "null" {
			t.Errorf("%v is %s in JSON, %v; want null", x, got, err)
		}
		if got := Figure(x, "x").field("."); got != "" {
			t.Errorf("%v is %q in CSV, want nothing", x, got)
		}
	}
	if got := Figure(-1.25, "").field(","); got != "-1,25" {
		t.Errorf("a decimal comma gives %q", got)
	}
}

func TestJSONKeepsTheSignsOfHTML(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, map[string]Phrase{"<a> & 'b'": "<a> & 'b'"}); err != nil {
		t.Fatal(err)
	}
	if want := "{\n  \"<a> & 'b'\": \"<a> & 'b'\"\n}\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

func FuzzCellsReadBackAsTheyWere(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := unguard(guard(s)); got != s {
			t.Errorf("%q reads back as %q", s, got)
		}
		if g := guard(s); g != "" && strings.ContainsRune("=+-@\t\r", rune(g[0])) {
			t.Errorf("a spreadsheet would run %q", g)
		}
		for _, limit := range []int{1, 7, 20} {
			kept := strings.Map(keepLetters, strings.Join(wrap(visible(s), limit), ""))
			if want := strings.Map(keepLetters, visible(s)); kept != want {
				t.Errorf("wrapped at %d, %q became %q", limit, want, kept)
			}
		}
	})
}

// keepLetters drops what wrapping may add or take: spaces and hyphens.
func keepLetters(r rune) rune {
	if r == ' ' || r == '-' || r == '\u00ad' {
		return -1
	}
	return r
}
