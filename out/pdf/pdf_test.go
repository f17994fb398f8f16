package pdf_test

import (
	"bytes"
	"compress/zlib"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"

	"samsyn/out/internal/proof"
	"samsyn/out/internal/sample"
	"samsyn/out/pdf"
	"samsyn/out/scene"
)

// drawInto is for looking at the maps: go test ./out/pdf -run Looking -draw FOLDER
var drawInto = flag.String("draw", "", "folder to write the example's maps into")

func write(t testing.TB, o pdf.Options, pages ...*scene.Page) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := pdf.Write(&b, pages, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestDrawForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	pages := append(sample.Pages(sample.Maps(t, "sv", "light")), sample.Everything("Ålä x\u0301 信 سلام", "id"))
	if err := os.WriteFile(filepath.Join(*drawInto, "maps.pdf"), write(t, pdf.Options{}, pages...), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A file is a PDF read back: the dictionary of each object and its stream, unpacked.
type file struct {
	dicts   []string // by number, less one
	streams [][]byte
	trailer string
}

// read follows the cross-reference table, and fails where it does not lead to an object or one is left over.
func read(t testing.TB, data []byte) file {
	t.Helper()
	tail := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(data)
	if tail == nil || !bytes.HasPrefix(data, []byte("%PDF-1.7\n")) {
		t.Fatal("no beginning or no end")
	}
	at, _ := strconv.Atoi(string(tail[1]))
	table, trailer, ok := strings.Cut(string(data[at:]), "trailer\n")
	rows := strings.SplitAfter(table, "\n")
	if !ok || rows[0] != "xref\n" {
		t.Fatalf("no table at %d", at)
	}
	f := file{trailer: trailer}
	end := 0
	for n, row := range rows[3 : len(rows)-1] {
		if len(row) != 20 {
			t.Fatalf("row %q", row)
		}
		offset, _ := strconv.Atoi(row[:10])
		head := fmt.Sprintf("%d 0 obj\n", n+1)
		if offset < 9 || !bytes.HasPrefix(data[offset:], []byte(head)) {
			t.Fatalf("object %d is not at %d", n+1, offset)
		}
		body := data[offset+len(head):]
		// The length of a stream is written down; only what is outside it is searched.
		length := regexp.MustCompile(`^<< /Length (\d+)`).FindSubmatch(body)
		var stream []byte
		dict, rest, _ := bytes.Cut(body, []byte("\nendobj\n"))
		if length != nil {
			size, _ := strconv.Atoi(string(length[1]))
			dict, rest, _ = bytes.Cut(body, []byte("\nstream\n"))
			if !bytes.HasPrefix(rest[size:], []byte("\nendstream\nendobj\n")) {
				t.Fatalf("object %d: the stream is not %d long", n+1, size)
			}
			z, err := zlib.NewReader(bytes.NewReader(rest[:size]))
			if err != nil {
				t.Fatal(err)
			}
			if stream, err = io.ReadAll(z); err != nil {
				t.Fatal(err)
			}
			rest = rest[size+len("\nendstream\nendobj\n"):]
		}
		end = max(end, len(data)-len(rest))
		f.dicts, f.streams = append(f.dicts, string(dict)), append(f.streams, stream)
	}
	if end != at {
		t.Fatalf("the last object ends at %d, the table begins at %d", end, at)
	}
	for n, dict := range f.dicts {
		if strings.Count(dict, "<<") != strings.Count(dict, ">>") {
			t.Errorf("object %d is not balanced: %s", n+1, dict)
		}
		for _, ref := range regexp.MustCompile(`(\d+) 0 R`).FindAllStringSubmatch(dict, -1) {
			if to, _ := strconv.Atoi(ref[1]); to < 1 || to > len(f.dicts) {
				t.Errorf("object %d refers to %d", n+1, to)
			}
		}
	}
	return f
}

// all returns the dictionaries of a type.
func (f file) all(what string) []string {
	var list []string
	for _, dict := range f.dicts {
		if regexp.MustCompile(`/Type /` + what + `\b`).MatchString(dict) {
			list = append(list, dict)
		}
	}
	return list
}

func hexText(s string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04x", unit)
	}
	return "<feff" + b.String() + ">"
}

func TestTheDocumentSaysWhatItIs(t *testing.T) {
	a, b := sample.Everything("Översikt (1)", "id"), sample.Everything("Second", "id")
	b.Width, b.Height = 800, 600
	data := write(t, pdf.Options{Title: "Samsyn å", Language: "sv"}, a, b)
	f := read(t, data)
	catalog := f.all("Catalog")[0]
	for _, want := range []string{"/Lang (sv)", "/Marked true", "/DisplayDocTitle true", "/StructTreeRoot", "/Outlines"} {
		if !strings.Contains(catalog, want) {
			t.Errorf("the catalog lacks %s: %s", want, catalog)
		}
	}
	whole := strings.Join(f.dicts, "\n")
	for _, want := range []string{"/Title " + hexText("Samsyn å"), "/Alt " + hexText("Översikt (1)"), "/S /H1"} {
		if !strings.Contains(whole, want) {
			t.Errorf("%s is missing", want)
		}
	}
	if strings.Contains(whole, "Date") {
		t.Error("a date")
	}
	pages := f.all("Page")
	if len(pages) != 2 || !strings.Contains(pages[0], "[0 0 960 540]") || !strings.Contains(pages[1], "[0 0 400 300]") {
		t.Errorf("pages %v", pages)
	}
	if again := write(t, pdf.Options{}, b); bytes.Equal(again, data) || bytes.Contains(again, []byte(hexText("Samsyn å"))) {
		t.Error("without a title: the title of another document")
	} else if !strings.Contains(strings.Join(read(t, again).dicts, "\n"), "/Title "+hexText("Second")) {
		t.Error("without a title: not the first page's")
	}
}

func TestTheFontsAreEmbeddedAndSmall(t *testing.T) {
	f := read(t, write(t, pdf.Options{}, sample.Everything("Åsa 信", "id")))
	descriptors := f.all("FontDescriptor")
	if len(descriptors) != 2 {
		t.Fatalf("%d fonts", len(descriptors))
	}
	for _, d := range descriptors {
		if !regexp.MustCompile(`/FontName /[A-Z]{6}\+SamsynSans-(Regular|Bold)\b`).MatchString(d) {
			t.Errorf("the name of %s", d)
		}
		n, _ := strconv.Atoi(regexp.MustCompile(`/FontFile2 (\d+) 0 R`).FindStringSubmatch(d)[1])
		ttf := f.streams[n-1]
		// The reader wants a character map, which fonts in a document do without.
		if font, err := sfnt.Parse(ttf); err == nil && font.NumGlyphs() > 20 {
			t.Errorf("%d glyphs", font.NumGlyphs())
		}
		if len(ttf) < 500 || len(ttf) > 6000 {
			t.Errorf("a font of %d bytes", len(ttf))
		}
	}
	for _, want := range []string{"<00c5>", "<4fe1>"} {
		if !bytes.Contains(bytes.Join(f.streams, nil), []byte(want)) {
			t.Errorf("no code reads back as %s", want)
		}
	}
}

func TestTheSamePagesGiveTheSameBytesWhateverWasWrittenBefore(t *testing.T) {
	pages := sample.Pages(sample.Maps(t, "sv", "light"))
	first := write(t, pdf.Options{}, pages...)
	write(t, pdf.Options{}, sample.Everything("Ωж信", "id"))
	if !bytes.Equal(first, write(t, pdf.Options{}, pages...)) {
		t.Error("the bytes differ")
	}
	if len(first) > 400_000 {
		t.Errorf("%d bytes for %d pages", len(first), len(pages))
	}
}

// operators is what a page's stream may hold: figures, names, hexadecimal strings and operators we write.
var operators = regexp.MustCompile(`^(?:-?[0-9.]+|\[|\]|<[0-9a-f]*>|<<|>>|/(?:H1|Figure|Artifact|MCID|F[01]|G[0-9]+)|` +
	`cm|M|re|m|l|c|h|f|S|B|n|w|J|d|rg|RG|gs|q|Q|BT|ET|Tf|Tm|TJ|BMC|BDC|EMC|\s+)+$`)

func TestHostileNamesStayText(t *testing.T) {
	for _, h := range sample.Hostile {
		f := read(t, write(t, pdf.Options{Title: h, Language: h}, sample.Everything(h, h)))
		if len(f.all("Catalog")) != 1 || len(f.all("Page")) != 1 {
			t.Errorf("%s: %d catalogs, %d pages", sample.Short(h), len(f.all("Catalog")), len(f.all("Page")))
		}
		for n, stream := range f.streams {
			if bytes.HasSuffix(stream, []byte("EMC\n")) && !operators.Match(stream) {
				t.Errorf("%s: stream %d holds something else", sample.Short(h), n+1)
			}
		}
	}
}

func TestImpossibleValuesAreErrors(t *testing.T) {
	for name, it := range sample.Impossible(math.NaN(), math.Inf(1)) {
		var b bytes.Buffer
		err := pdf.Write(&b, []*scene.Page{sample.In(it)}, pdf.Options{})
		if err == nil || !strings.Contains(err.Error(), `in "g"`) {
			t.Errorf("%s: error %v, want one that says where", name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s: bytes written all the same", name)
		}
	}
	for _, pages := range [][]*scene.Page{nil, {{}}, {{Width: math.NaN(), Height: 1}}, {{Width: 10, Height: 10, Ground: "red"}}} {
		if err := pdf.Write(&bytes.Buffer{}, pages, pdf.Options{}); err == nil {
			t.Errorf("%v: no error", pages)
		}
	}
}

// squeeze takes out what a reader may set otherwise: spaces between and within lines.
func squeeze(s string) string {
	return strings.Join(strings.Fields(norm.NFC.String(s)), "")
}

func TestEveryLabelIsFoundByAReader(t *testing.T) {
	for _, m := range append(sample.Maps(t, "sv", "light"), sample.Maps(t, "en", "dark")...) {
		found := squeeze(string(proof.Poppler(t, write(t, pdf.Options{}, m.Page), "pdftotext", "-raw", "-enc", "UTF-8", "-", "-")))
		for _, want := range sample.Texts(m.Page.Items) {
			if !strings.Contains(found, squeeze(want)) {
				t.Errorf("%s: %q is not found", m.Name, want)
			}
		}
	}
}

func TestSignsTheFontLacksAreFoundByAReader(t *testing.T) {
	for _, s := range []string{"信息安全", "Åsa 😀 7", "Безопасность", "سلام", "שלום", "x\u0301y"} {
		found := string(proof.Poppler(t, write(t, pdf.Options{}, sample.Everything(s, "id")), "pdftotext", "-raw", "-enc", "UTF-8", "-", "-"))
		// Readers put marks around what runs from right to left.
		found = strings.NewReplacer("\u202a", "", "\u202b", "", "\u202c", "").Replace(found)
		if !strings.Contains(squeeze(found), squeeze(s)) {
			t.Errorf("%q is not found in %q", s, found)
		}
	}
}

func TestReadersSeeEmbeddedSubsetsAndWhatTheDocumentIs(t *testing.T) {
	maps := sample.Maps(t, "sv", "light")
	data := write(t, pdf.Options{Title: "Översikt", Language: "sv"}, sample.Pages(maps)...)
	fonts := strings.Split(strings.TrimSpace(string(proof.Poppler(t, data, "pdffonts", "-"))), "\n")[2:]
	if len(fonts) != 2 {
		t.Errorf("%d fonts, want the regular and the bold one", len(fonts))
	}
	for _, font := range fonts {
		// embedded, a subset, and with the signs that its glyphs stand for
		if !regexp.MustCompile(`^[A-Z]{6}\+SamsynSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes `).MatchString(font) {
			t.Errorf("pdffonts says %q", font)
		}
	}
	about := string(proof.Poppler(t, data, "pdfinfo", "-"))
	for _, want := range []string{
		`Title: +Översikt`, `Creator: +samsyn`, `Tagged: +yes`, `JavaScript: +no`, `Encrypted: +no`, fmt.Sprintf(`Pages: +%d`, len(maps)), `Page size: +960 x 540 pts`,
	} {
		if !regexp.MustCompile(`(?m)^` + want + `$`).MatchString(about) {
			t.Errorf("pdfinfo does not say %s:\n%s", want, about)
		}
	}
	structure := string(proof.Poppler(t, data, "pdfinfo", "-struct-text", "-"))
	for _, m := range maps {
		if !strings.Contains(squeeze(structure), squeeze(sample.Texts(m.Page.Items)[0])) {
			t.Errorf("%s: the title is not in the structure that is read aloud", m.Name)
		}
	}
}

func BenchmarkWriteAllMaps(b *testing.B) {
	pages := sample.Pages(sample.Maps(b, "sv", "light"))
	for b.Loop() {
		var out bytes.Buffer
		if err := pdf.Write(&out, pages, pdf.Options{}); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(out.Len()), "bytes")
	}
}
