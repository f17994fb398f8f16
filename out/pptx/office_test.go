package pptx_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"

	"samsyn/out/internal/sample"
	"samsyn/out/pdf"
	"samsyn/out/scene"
	"samsyn/out/svg"
)

// find returns a program's path and skips the test where it is missing.
func find(t *testing.T, program, packageName string) string {
	t.Helper()
	if testing.Short() {
		t.Skipf("%s is not run with -short", program)
	}
	path, err := exec.LookPath(program)
	if err != nil {
		if os.Getenv("SAMSYN_CI") != "" {
			t.Fatalf("%s is missing (Debian: %s)", program, packageName)
		}
		t.Skipf("%s is missing (Debian: %s)", program, packageName)
	}
	return path
}

// convert has LibreOffice turn files into PDF, in one run with a profile of its own. Beginning with an empty
// profile takes it a few seconds.
func convert(t *testing.T, folder string, names ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	args := []string{"--headless", "--norestore", "-env:UserInstallation=file://" + filepath.ToSlash(t.TempDir()), "--convert-to", "pdf", "--outdir", folder}
	for _, n := range names {
		args = append(args, filepath.Join(folder, n))
	}
	out, err := exec.CommandContext(ctx, find(t, "soffice", "libreoffice-impress"), args...).CombinedOutput()
	if err != nil {
		t.Fatalf("soffice: %v\n%s", err, out)
	}
}

// A word is one on a page, where poppler finds it.
type word struct {
	XMin float64 `xml:"xMin,attr"`
	XMax float64 `xml:"xMax,attr"`
	YMin float64 `xml:"yMin,attr"`
	YMax float64 `xml:"yMax,attr"`
	Text string  `xml:",chardata"`
}

type sheet struct {
	Width float64 `xml:"width,attr"`
	Words []word  `xml:"word"`
}

// words reads the words of each page of a PDF.
func words(t *testing.T, path string) []sheet {
	t.Helper()
	var out bytes.Buffer
	cmd := exec.Command(find(t, "pdftotext", "poppler-utils"), "-bbox", path, "-")
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var doc struct {
		Pages []sheet `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(out.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Pages
}

// ours writes pages as our own PDF and reads its words: where they ought to be.
func ours(t *testing.T, folder string, pages []*scene.Page) []sheet {
	t.Helper()
	var b bytes.Buffer
	if err := pdf.Write(&b, pages, pdf.Options{}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "ours.pdf")
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return words(t, path)
}

// compare checks that a page says what its scene says, and that words which are there once stand where they do
// in our own PDF. Points are those of a page 960 wide.
func compare(t *testing.T, name string, p *scene.Page, want, got sheet) {
	t.Helper()
	// LibreOffice sets small letters on slides up to a hundredth wider than their font says.
	// How high a word is depends on what its font says of itself: a quarter of its size is forgiven.
	const beside = 9.0
	squeeze := func(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), "") }
	all, places := "", map[string][]word{}
	for _, w := range got.Words {
		all += w.Text
		places[w.Text] = append(places[w.Text], w)
	}
	all = squeeze(all)
	for _, text := range sample.Texts(p.Items) {
		for _, part := range strings.Fields(text) {
			if !strings.Contains(all, squeeze(part)) {
				t.Errorf("%s: %q of %q is not there", name, part, text)
			}
		}
	}
	once := map[string]int{}
	for _, w := range want.Words {
		once[w.Text]++
	}
	scale, compared := 960/got.Width, 0
	for _, w := range want.Words {
		found := places[w.Text]
		if once[w.Text] > 1 || len(found) != 1 {
			continue
		}
		compared++
		f := found[0]
		dx := math.Max(math.Abs(f.XMin*scale-w.XMin), math.Abs(f.XMax*scale-w.XMax))
		dy := math.Abs((f.YMin+f.YMax)/2*scale - (w.YMin+w.YMax)/2)
		if dx > beside || dy > (w.YMax-w.YMin)/4 {
			t.Errorf("%s: %q stands %.1f points beside its place, %.1f above or below", name, w.Text, dx, dy)
		}
	}
	if compared < 8 {
		t.Errorf("%s: only %d words to compare", name, compared)
	}
}

func TestLibreOfficeShowsTheDeckAsItWasDrawn(t *testing.T) {
	find(t, "soffice", "libreoffice-impress")
	folder := t.TempDir()
	d := deck(t, "sv", "light")
	if err := os.WriteFile(filepath.Join(folder, "slides.pptx"), write(t, d), 0o600); err != nil {
		t.Fatal(err)
	}
	convert(t, folder, "slides.pptx")
	var pages []*scene.Page
	for _, s := range d.Slides {
		pages = append(pages, s.Page)
	}
	want, got := ours(t, folder, pages), words(t, filepath.Join(folder, "slides.pdf"))
	if len(got) != len(pages)+1 {
		t.Fatalf("%d slides, want a title and %d maps", len(got), len(pages))
	}
	for i, p := range pages {
		compare(t, p.Title, p, want[i], got[i+1])
	}
}

func TestLibreOfficeShowsEverySVGAsItWasDrawn(t *testing.T) {
	find(t, "soffice", "libreoffice-impress")
	folder := t.TempDir()
	maps := sample.Maps(t, "sv", "light")
	var names []string
	for _, m := range maps {
		var b bytes.Buffer
		if err := svg.Write(&b, m.Page); err != nil {
			t.Fatal(err)
		}
		names = append(names, m.Name+".svg")
		if err := os.WriteFile(filepath.Join(folder, m.Name+".svg"), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	convert(t, folder, names...)
	want := ours(t, folder, sample.Pages(maps))
	for i, m := range maps {
		got := words(t, filepath.Join(folder, m.Name+".pdf"))
		if len(got) != 1 {
			t.Fatalf("%s: %d pages", m.Name, len(got))
		}
		compare(t, m.Name, m.Page, want[i], got[0])
	}
}
