package report

import (
	"archive/zip"
	"bytes"
	"context"
	"image/png"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

// inAll asks for every format there is, in small pictures.
func inAll(language string) Options {
	o := in(language)
	o.PNG, o.PDF, o.PPTX, o.Scale = true, true, true, 0.2
	return o
}

func TestTheReportHoldsTheFormatsThatWereAskedFor(t *testing.T) {
	a := analysed(smallStudy(itself))
	for _, c := range []struct {
		name   string
		set    func(*Options)
		ending string
		files  []string
	}{
		{"none", func(*Options) {}, "", nil},
		{"png", func(o *Options) { o.PNG, o.Scale = true, 0.2 }, ".png", nil},
		{"pdf", func(o *Options) { o.PDF = true }, "", []string{"maps.pdf"}},
		{"pptx", func(o *Options) { o.PPTX = true }, "", []string{"slides.pptx"}},
	} {
		o := in("en")
		c.set(&o)
		files := built(t, smallStudy(itself), o)
		var want []string
		for _, d := range drawingsOf(a) {
			want = append(want, "maps/"+d.name+".svg")
			if c.ending != "" {
				want = append(want, "maps/"+d.name+c.ending)
			}
		}
		want = append(want, c.files...)
		var got []string
		for path := range files {
			if strings.HasPrefix(path, "maps") || strings.HasPrefix(path, "slides") {
				got = append(got, path)
			}
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", c.name, got, want)
		}
		links, _ := parse(t, files["index.html"])
		for _, path := range want {
			if !slices.ContainsFunc(links, func(e element) bool { return e.name == "a" && e.attributes["href"] == path }) {
				t.Errorf("%s: the page has no link to %s", c.name, path)
			}
		}
	}
}

func TestPicturesAreAsLargeAsAskedFor(t *testing.T) {
	a := analysed(smallStudy(itself))
	for scale, width := range map[float64]int{0: 1920, 1: 1920, 2: 3840} {
		o := in("en")
		o.PNG, o.Scale = true, scale
		d := drawingsOf(a)[0]
		if err := d.draw(a, o); err != nil {
			t.Fatal(err)
		}
		picture, err := png.DecodeConfig(bytes.NewReader(d.png))
		if err != nil || picture.Width != width || picture.Height != width*9/16 {
			t.Errorf("scale %v: %d × %d, %v", scale, picture.Width, picture.Height, err)
		}
	}
}

func TestTheSameStudyGivesTheSameBytesInEveryFormat(t *testing.T) {
	first, second := built(t, smallStudy(itself), inAll("sv")), built(t, smallStudy(itself), inAll("sv"))
	if len(first) != len(second) {
		t.Errorf("%d and %d files", len(first), len(second))
	}
	for path := range first {
		if first[path] != second[path] {
			t.Errorf("%s differs from run to run", path)
		}
	}
}

func TestRedactedSlidesHoldNothingThatWasSaid(t *testing.T) {
	for _, redact := range []bool{false, true} {
		o := in("en")
		o.PPTX, o.Redact = true, redact
		deck := built(t, smallStudy(itself), o)["slides.pptx"]
		z, err := zip.NewReader(strings.NewReader(deck), int64(len(deck)))
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if _, err := io.Copy(&b, r); err != nil {
				t.Fatal(err)
			}
			found += strings.Count(b.String(), secret)
		}
		if redact != (found == 0) {
			t.Errorf("redact %t: what was said is there %d times", redact, found)
		}
	}
}

func TestEveryFormatCopesWithOddStudies(t *testing.T) {
	nothing := smallStudy(itself)
	nothing.Statements, nothing.Accepted = nil, nil
	for name, s := range map[string]*data.Study{
		"nothing told": nothing,
		"hostile names": smallStudy(func(s string) string {
			return "<script>\x00\u202e]]>&lt;\xff" + s + strings.Repeat(" mycket långt namn", 20)
		}),
	} {
		for path, text := range built(t, s, inAll("sv")) {
			if text == "" {
				t.Errorf("%s: %s is empty", name, path)
			}
		}
	}
}

func TestAFormatThatIsNoLongerWantedGoes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "report")
	for _, o := range []Options{inAll("sv"), in("sv")} {
		if _, err := Write(context.Background(), dir, analysed(smallStudy(itself)), o); err != nil {
			t.Fatal(err)
		}
		files := tree(t, dir)
		for _, path := range []string{"slides.pptx", "maps.pdf", "maps/overview.png"} {
			if _, has := files[path]; has != o.PPTX {
				t.Errorf("%s is there: %t", path, has)
			}
			if listed := strings.Contains(files[".samsyn"], path); listed != o.PPTX {
				t.Errorf("%s is listed: %t", path, listed)
			}
		}
	}
}
