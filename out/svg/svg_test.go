package svg

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"samsyn/out/internal/sample"
	"samsyn/out/scene"
)

var update = flag.Bool("update", false, "write the golden files")

// page holds one of everything.
func page(text, id string) *scene.Page {
	red := scene.Paint{Fill: "#FFFFFF", Opacity: 0.5, Stroke: "#D55E00", Width: 2, Dash: []float64{8, 4}, Round: true}
	return &scene.Page{
		Width: 1920, Height: 1080, Language: "sv", Title: text, Desc: text, Ground: "#FFFFFF",
		Items: []scene.Item{
			&scene.Group{ID: id, Title: text, Class: scene.Card, Ends: []string{id}, Items: []scene.Item{
				&scene.Rect{X: 80, Y: 1.0 / 3, W: 200, H: 50, R: 8, Paint: red},
				&scene.Group{ID: id, Items: []scene.Item{&scene.Circle{X: 100, Y: -0.001, R: 10, Paint: scene.Paint{Fill: "#009e73"}}}},
			}},
			&scene.Path{Paint: red, Segments: []scene.Segment{
				{Op: scene.Move, Points: []scene.Point{{X: 1, Y: 2}}},
				{Op: scene.Line, Points: []scene.Point{{X: 3.14159, Y: 4}}},
				{Op: scene.Quad, Points: []scene.Point{{X: 5, Y: 6}, {X: 7, Y: 8}}},
				{Op: scene.Cubic, Points: []scene.Point{{X: 1, Y: 2}, {X: 3, Y: 4}, {X: 5, Y: 6}}},
				{Op: scene.Close},
			}},
			&scene.Text{X: 80, Y: 100, Size: 24, Bold: true, Italic: true, Anchor: scene.Middle, Fill: "#1B2433", Content: text},
			&scene.Text{X: 80, Y: 100, Size: 24, Anchor: scene.End, Fill: "#1B2433", Content: text},
		},
	}
}

func write(t *testing.T, p *scene.Page, o Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteWith(&b, p, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestOneOfEverythingIsWrittenAsTheGoldenFile(t *testing.T) {
	const path = "testdata/page.svg"
	got := write(t, page("Å & <ö>", "role-kommunikatör"), Options{})
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; run with -update and look at the difference. Got:\n%s", path, got)
	}
	if again := write(t, page("Å & <ö>", "role-kommunikatör"), Options{}); again != got {
		t.Error("the same page twice gave different bytes")
	}
}

// allowed is the design's list of elements, and for each the attributes this package writes.
var allowed = map[string]string{
	"svg":    "xmlns version width height viewBox lang role aria-labelledby",
	"title":  "id",
	"desc":   "id",
	"g":      "id",
	"rect":   "x y width height rx ry fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap",
	"circle": "cx cy r fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap",
	"path":   "d fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap",
	"text":   "x y font-family font-size font-weight font-style text-anchor transform fill",
}

// figure is a number in user units: no unit, no exponent, as office programs read these wrongly.
var figure = regexp.MustCompile(`^-?[0-9]+(\.[0-9]{1,2})?$`)

// values are what an attribute may hold at most, whatever the names were.
var values = map[string]*regexp.Regexp{
	"id":               regexp.MustCompile(`^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$`),
	"fill":             regexp.MustCompile(`^(none|#[0-9A-Fa-f]{6})$`),
	"stroke":           regexp.MustCompile(`^#[0-9A-Fa-f]{6}$`),
	"d":                regexp.MustCompile(`^[MLQCZ0-9 .-]*$`),
	"x":                figure,
	"y":                figure,
	"width":            figure,
	"height":           figure,
	"rx":               figure,
	"ry":               figure,
	"cx":               figure,
	"cy":               figure,
	"r":                figure,
	"fill-opacity":     regexp.MustCompile(`^0(\.[0-9]{1,2})?$`),
	"stroke-width":     figure,
	"stroke-dasharray": regexp.MustCompile(`^[0-9.]+( [0-9.]+)*$`),
	"stroke-linecap":   regexp.MustCompile(`^round$`),
	"font-family":      regexp.MustCompile(`^Arial, 'Liberation Sans', Helvetica, sans-serif$`),
	"font-size":        figure,
	"font-weight":      regexp.MustCompile(`^bold$`),
	"font-style":       regexp.MustCompile(`^italic$`),
	"text-anchor":      regexp.MustCompile(`^(middle|end)$`),
	"transform":        regexp.MustCompile(`^rotate\(-90( -?[0-9]+(\.[0-9]{1,2})?){2}\)$`),
	"viewBox":          regexp.MustCompile(`^0 0 [0-9.]+ [0-9.]+$`),
	"version":          regexp.MustCompile(`^1\.1$`),
	"role":             regexp.MustCompile(`^img$`),
	"lang":             regexp.MustCompile(`^(sv|en)$`),
	"aria-labelledby":  regexp.MustCompile(`^\S+ \S+$`),
}

// reparse reads an SVG strictly and returns its texts.
func reparse(t *testing.T, s string) []string {
	t.Helper()
	var texts []string
	ids := map[string]bool{}
	dec := xml.NewDecoder(strings.NewReader(s))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return texts
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, s)
		}
		switch token := token.(type) {
		case xml.StartElement:
			names, ok := allowed[token.Name.Local]
			if !ok {
				t.Fatalf("element %q", token.Name.Local)
			}
			for _, a := range token.Attr {
				if !strings.Contains(" "+names+" ", " "+a.Name.Local+" ") {
					t.Fatalf("attribute %q on %q", a.Name.Local, token.Name.Local)
				}
				if re := values[a.Name.Local]; re != nil && !re.MatchString(a.Value) {
					t.Fatalf("%s=%q", a.Name.Local, a.Value)
				}
				if a.Name.Local == "id" {
					if ids[a.Value] {
						t.Fatalf("id %q twice", a.Value)
					}
					ids[a.Value] = true
				}
			}
		case xml.CharData:
			if text := strings.TrimSpace(string(token)); text != "" {
				texts = append(texts, text)
			}
		case xml.ProcInst:
			if token.Target != "xml" {
				t.Fatalf("instruction %q", token.Target)
			}
		case xml.Comment, xml.Directive:
			t.Fatalf("a comment or directive: %v", token)
		}
	}
}

// What office programs drop or paint black when they read an SVG is not in the list of what may be written: style sheets,
// classes, fonts in one attribute, clips, filters, masks, gradients, markers, uses, links, nested drawings, text on paths or
// squeezed, and baselines other than the letters' own. Every map keeps to the list, and says what it is.
func TestEveryMapKeepsToWhatOfficeProgramsTake(t *testing.T) {
	for _, look := range [][2]string{{"sv", "light"}, {"en", "dark"}, {"en", "print"}} {
		o := sample.Options(t, look[0], look[1])
		drawn := sample.Draw(t, o)
		o.Compare = sample.Change(t)
		for _, m := range append(drawn, sample.Draw(t, o)...) {
			text := write(t, m.Page, Options{})
			got := reparse(t, text)
			if want := sample.Texts(m.Page.Items); len(got) < len(want)+2 || got[0] != scene.Clean(m.Page.Title) || got[1] != scene.Clean(m.Page.Desc) || got[0] == "" || got[1] == "" {
				t.Errorf("%s: %d texts, want %d after a title and a description that are not empty", m.Name, len(got), len(want))
			}
			for _, part := range []string{` xml:lang="` + look[0] + `"`, ` lang="` + look[0] + `"`, ` role="img"`, ` aria-labelledby="page-title page-desc"`} {
				if !strings.Contains(text, part) {
					t.Errorf("%s lacks%s", m.Name, part)
				}
			}
		}
	}
}

// hostile are names that have broken out of SVG writers.
var hostile = []string{
	`"><script>alert(1)</script>`, `' onload='alert(1)`, `]]>`, `<![CDATA[x]]>`, `<!--`, `-->`, `&lt;script&gt;`,
	"&#0;", "a\x00b\x0bc", "\u202eevil\u2066", "\xff\xfe\xc3", "\ufffe\uffff", "</text></svg>", `url(#x)`, "javascript:alert(1)",
	"<?xml?>", "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;", "", " ", "😀", "9", "-", ".", "å", "a b", "𝒳",
	strings.Repeat("z\u0301\u0301\u0301\u0301\u0301", 50), strings.Repeat("x", 10000),
}

func TestHostileNamesStayText(t *testing.T) {
	for _, h := range hostile {
		for _, o := range []Options{{}, {Inline: true}, {Prefix: h}} {
			texts := reparse(t, write(t, page(h, h), o))
			for _, text := range texts {
				if text != scene.Clean(h) {
					t.Errorf("%q came back as %q", h, text)
				}
			}
			if want := 5; scene.Clean(h) != "" && len(texts) != want {
				t.Errorf("%q: %d texts, want %d", h, len(texts), want)
			}
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, h := range hostile {
		f.Add(h, h)
	}
	f.Fuzz(func(t *testing.T, text, id string) {
		reparse(t, write(t, page(text, id), Options{Prefix: id}))
	})
}

func TestInlineDrawingsShareNoIDs(t *testing.T) {
	both := write(t, page("x", "a"), Options{Inline: true, Prefix: "overview-"}) +
		write(t, page("x", "a"), Options{Inline: true, Prefix: "matrix-"})
	reparse(t, "<g>"+both+"</g>")
	if strings.Contains(both, "<?xml") || strings.Contains(both, ` width="1920" height`) && strings.Contains(both, "<svg width") {
		t.Error("an inline drawing has a declaration or a fixed size")
	}
}

func TestImpossibleValuesAreErrors(t *testing.T) {
	for name, it := range map[string]scene.Item{
		"NaN":      &scene.Circle{X: math.NaN()},
		"infinite": &scene.Rect{W: math.Inf(1)},
		"colour":   &scene.Rect{Paint: scene.Paint{Fill: `red" onload="`}},
		"rgba":     &scene.Text{Fill: "rgba(0,0,0,1)", Content: "x"},
		"path":     &scene.Path{Segments: []scene.Segment{{Op: scene.Line, Points: []scene.Point{{}}}}},
		"points":   &scene.Path{Segments: []scene.Segment{{Op: scene.Move}}},
		"nil":      nil,
	} {
		var b bytes.Buffer
		err := Write(&b, &scene.Page{Width: 10, Height: 10, Items: []scene.Item{&scene.Group{ID: "g", Items: []scene.Item{it}}}})
		if err == nil || !strings.Contains(err.Error(), `in "g"`) {
			t.Errorf("%s: error %v, want one that says where", name, err)
		}
		if b.Len() > 0 {
			t.Errorf("%s: bytes written all the same", name)
		}
	}
}
