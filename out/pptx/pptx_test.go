package pptx_test

import (
	"archive/zip"
	"bytes"
	"flag"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"samsyn/out/internal/sample"
	"samsyn/out/pptx"
	"samsyn/out/scene"
)

// drawInto is for looking at the deck: go test ./out/pptx -run Looking -draw FOLDER
var drawInto = flag.String("draw", "", "folder to write the example's deck into")

func write(t testing.TB, d pptx.Deck) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := pptx.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// parts unpacks a deck: its files by their paths.
func parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	files, lower := map[string]string{}, map[string]bool{}
	for i, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		// PowerPoint takes names that differ in case for one, and repairs a file with folders of their own.
		if _, twice := lower[strings.ToLower(f.Name)]; twice || strings.ContainsAny(f.Name, `\ `) || strings.HasSuffix(f.Name, "/") || !filepath.IsLocal(f.Name) {
			t.Errorf("the name %q", f.Name)
		}
		if i == 0 && f.Name != "[Content_Types].xml" {
			t.Errorf("the first file is %q", f.Name)
		}
		if !f.Modified.Equal(time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
		files[f.Name], lower[strings.ToLower(f.Name)] = string(text), true
	}
	return files
}

// deck is all maps of the example study.
func deck(t testing.TB, language, style string) pptx.Deck {
	d := pptx.Deck{Title: "Samsyn", Subtitle: "Ett underlag\n2026-01-01", Language: language}
	for _, m := range sample.Maps(t, language, style) {
		d.Slides = append(d.Slides, pptx.Slide{Page: m.Page, Title: m.Page.Title, Notes: m.Page.Desc + "\n\n" + m.Name})
	}
	return d
}

func one(p *scene.Page) pptx.Deck { return pptx.Deck{Slides: []pptx.Slide{{Page: p}}} }

func TestDrawForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	for _, style := range []string{"light", "dark"} {
		d := deck(t, "sv", style)
		d.Slides = append(d.Slides, pptx.Slide{Page: sample.Everything("Ålä x\u0301 信 سلام", "id"), Title: "Allt"})
		if err := os.WriteFile(filepath.Join(*drawInto, style+".pptx"), write(t, d), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheSameDeckGivesTheSameBytesWhateverWasWrittenBefore(t *testing.T) {
	first := write(t, deck(t, "sv", "light"))
	write(t, one(sample.Everything("x", "id")))
	if !bytes.Equal(first, write(t, deck(t, "sv", "light"))) {
		t.Error("the bytes differ")
	}
}

func TestWhatStandsTogetherIsOneShapeOrGroupWithItsName(t *testing.T) {
	xml := parts(t, write(t, one(sample.Everything("Å", "role-å"))))["ppt/slides/slide2.xml"]
	for what, want := range map[string]string{
		"the card is one shape with both its lines": `name="role-å" descr="Å"/><p:cNvSpPr/>`,
		"the badge is one shape with its number":    `name="badge" descr="Å"/><p:cNvSpPr/>`,
		"the title is the slide's":                  `name="title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/>`,
		"the lane's lines move together":            `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="lane-role-å" descr="Å"/>`,
		"a straight line is a connector":            `<p:cxnSp><p:nvCxnSpPr>`,
		"a curve is a freeform":                     `<a:cubicBezTo>`,
		"dashes in parts of the line's width":       `<a:custDash><a:ds d="200000" sp="125000"/></a:custDash>`,
		"a half transparent fill":                   `<a:srgbClr val="D55E00"><a:alpha val="50000"/></a:srgbClr>`,
		"texts keep their size":                     `<a:noAutofit/>`,
		"a text reads upwards":                      `<a:bodyPr vert="vert270" wrap="none"`,
		"the text is right-aligned":                 `<a:pPr algn="r">`,
		"the ground is the slide's":                 `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="F4F7FA"/>`,
	} {
		if !strings.Contains(xml, want) {
			t.Errorf("%s: %s is missing", what, want)
		}
	}
	if n := strings.Count(xml, "<a:t>Å</a:t>"); n != 6 {
		t.Errorf("%d of 6 texts", n)
	}
	if n := strings.Count(xml, `txBox="1"`); n != 2 {
		t.Errorf("%d text boxes, want only the two texts that stand free", n)
	}
}

func TestCardsStandForThemselves(t *testing.T) {
	p := sample.Everything("x", "a")
	p.Items = append(p.Items, &scene.Group{ID: "cards", Items: []scene.Item{
		&scene.Group{ID: "b", Items: []scene.Item{&scene.Rect{W: 9, H: 9, Paint: scene.Paint{Fill: "#000000"}}}},
		&scene.Group{ID: "c", Items: []scene.Item{&scene.Rect{W: 9, H: 9, Paint: scene.Paint{Fill: "#000000"}}}},
		&scene.Group{ID: "d"},
	}})
	xml := parts(t, write(t, one(p)))["ppt/slides/slide2.xml"]
	if strings.Contains(xml, `name="cards"`) || strings.Contains(xml, `name="d"`) || !strings.Contains(xml, `name="c"`) {
		t.Error("the group of cards was not taken apart")
	}
}

func TestASlideOfAnotherShapeStandsInTheMiddle(t *testing.T) {
	p := &scene.Page{Width: 1000, Height: 1000, Items: []scene.Item{&scene.Rect{W: 1000, H: 1000, Paint: scene.Paint{Fill: "#000000"}}}}
	xml := parts(t, write(t, one(p)))["ppt/slides/slide2.xml"]
	if want := `<a:off x="2667000" y="0"/><a:ext cx="6858000" cy="6858000"/>`; !strings.Contains(xml, want) {
		t.Errorf("%s is missing in %s", want, xml)
	}
}

func TestNotesAndTitlesStandInTheirPlaces(t *testing.T) {
	d := deck(t, "sv", "dark")
	d.Slides[1].Notes = ""
	files := parts(t, write(t, d))
	if xml := files["ppt/slides/slide1.xml"]; !strings.Contains(xml, `<a:t>Samsyn</a:t>`) || !strings.Contains(xml, `<a:t>2026-01-01</a:t>`) || !strings.Contains(xml, `lang="sv-SE"`) {
		t.Errorf("the title slide: %s", xml)
	}
	if xml := files["ppt/slides/slide1.xml"]; !strings.Contains(xml, `<a:schemeClr val="bg1"/>`) {
		t.Error("dark letters on a dark ground")
	}
	if xml := files["ppt/notesSlides/notesSlide1.xml"]; !strings.Contains(xml, `<a:t>overview</a:t>`) {
		t.Errorf("the notes: %s", xml)
	}
	if strings.Contains(files["ppt/slides/_rels/slide3.xml.rels"], "notesSlide") {
		t.Error("notes where there are none")
	}
	if n := len(d.Slides) - 1; files["ppt/notesSlides/notesSlide"+itoa(n)+".xml"] == "" || files["ppt/notesSlides/notesSlide"+itoa(n+1)+".xml"] != "" {
		t.Errorf("not %d notes", n)
	}
}

func TestImpossibleValuesAreErrors(t *testing.T) {
	for name, it := range sample.Impossible(math.NaN(), math.Inf(1)) {
		var b bytes.Buffer
		err := pptx.Write(&b, one(sample.In(it)))
		if err == nil || !strings.Contains(err.Error(), `slide 2: in "g"`) {
			t.Errorf("%s: error %v, want one that says where", name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s: bytes written all the same", name)
		}
	}
	for _, p := range []*scene.Page{nil, {}, {Width: math.NaN(), Height: 1}, {Width: 10, Height: 10, Ground: "red"}} {
		if err := pptx.Write(&bytes.Buffer{}, one(p)); err == nil {
			t.Errorf("%v: no error", p)
		}
	}
}

func BenchmarkWriteAllMaps(b *testing.B) {
	d := deck(b, "sv", "light")
	for b.Loop() {
		var out bytes.Buffer
		if err := pptx.Write(&out, d); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(out.Len()), "bytes")
	}
}
