package format

import (
	"encoding/binary"
	"slices"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"

	"samsyn/data"
)

func inUTF16(text string, order binary.AppendByteOrder) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}

func TestATableIsTheSameInEveryEncodingThatSpreadsheetsSave(t *testing.T) {
	const plain = "roll;motpart;typ;teman;källa\nKommunikatör;Åsa;gemensamt intresse;Tillgänglighet;”§ 1” – 5 €\n"
	const beyond = "roll;motpart;typ;teman;källa\nKommunikatör;Åsa;gemensamt intresse;日本 😀 a;x\n"
	windows, err := charmap.Windows1252.NewEncoder().String(plain)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ text, same, said string }{
		"windows":            {windows, plain, "Windows-1252"},
		"mark":               {"\xef\xbb\xbf" + plain, plain, ""},
		"little with a mark": {inUTF16("\ufeff"+beyond, binary.LittleEndian), beyond, "UTF-16"},
		"big with a mark":    {inUTF16("\ufeff"+beyond, binary.BigEndian), beyond, "UTF-16"},
		"little without":     {inUTF16(beyond, binary.LittleEndian), beyond, "UTF-16"},
		"big without":        {inUTF16(beyond, binary.BigEndian), beyond, "UTF-16"},
	} {
		want, _, problems := read(t, "t.csv", c.same)
		if problems != nil {
			t.Fatal(problems)
		}
		got, notices, problems := read(t, "t.csv", c.text)
		if problems != nil {
			t.Errorf("%s: %v", name, problems)
			continue
		}
		if g, w := got.Statements[0], want.Statements[0]; got.Parties[0].Name != want.Parties[0].Name ||
			got.Themes[0].Name != want.Themes[0].Name || g.Source != w.Source || got.Language != "sv" {
			t.Errorf("%s: %+v, %+v, %q; want %+v, %+v, %q", name, got.Parties, got.Themes, g.Source, want.Parties, want.Themes, w.Source)
		}
		said := ""
		for _, n := range notices {
			if n.Key == "encoding" {
				said = n.Args[0]
			}
		}
		if said != c.said {
			t.Errorf("%s: said to be %q, want %q", name, said, c.said)
		}
	}
}

func TestAStudyFileIsInUTF8(t *testing.T) {
	for _, name := range []string{"s.yaml", "s.json", "s.jsonl"} {
		_, _, problems := read(t, name, "{\"title\": \"\xe5\"}")
		if !slices.ContainsFunc(problems, func(p data.Problem) bool { return p.Key == "not-utf8" }) {
			t.Errorf("%s: %v", name, problems)
		}
	}
}
