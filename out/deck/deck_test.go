package deck_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/deck"
	"samsyn/out/maps"
	"samsyn/out/pptx"
	"samsyn/out/scene"
	"samsyn/out/words"
)

var update = flag.Bool("update", false, "write the golden files")

func exampleStudy(t testing.TB) *analysis.Analysis {
	t.Helper()
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	return analysis.Of(study, analysis.Options{})
}

// of draws all maps of a study and makes the deck.
func of(t testing.TB, a *analysis.Analysis, o deck.Options) pptx.Deck {
	t.Helper()
	drawn, options := []deck.Map(nil), maps.Options{Words: o.Words, Redact: o.Redact, Example: o.Example}
	for _, kind := range maps.Kinds {
		roles := []int32{0}
		if kind.Name == "role" {
			roles = a.Graph.AllRoles
		}
		for _, options.Role = range roles {
			page, err := kind.Draw(a, options)
			if err != nil {
				t.Fatal(err)
			}
			drawn = append(drawn, deck.Map{Kind: kind.Name, Role: options.Role, Page: page})
		}
	}
	lists, err := deck.DrawLists(a, options)
	if err != nil {
		t.Fatal(err)
	}
	return deck.Of(a, o, drawn, lists)
}

// A slide is what another program reads of one.
type slide struct{ title, text, notes string }

// reread unpacks a deck and reads its slides in order.
func reread(t *testing.T, d pptx.Deck) []slide {
	t.Helper()
	var b bytes.Buffer
	if err := pptx.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var list []slide
	for n := 1; ; n++ {
		f, err := z.Open(fmt.Sprintf("ppt/slides/slide%d.xml", n))
		if err != nil {
			return list
		}
		s := slide{}
		s.title, s.text = read(t, f)
		if f, err := z.Open(fmt.Sprintf("ppt/notesSlides/notesSlide%d.xml", n)); err == nil {
			_, s.notes = read(t, f)
		}
		list = append(list, s)
	}
}

// read returns the text of the title's shape and of everything, a paragraph a line.
func read(t *testing.T, f io.Reader) (title, text string) {
	t.Helper()
	decoder := xml.NewDecoder(f)
	var all, shape strings.Builder
	titled := false
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return strings.TrimSpace(title), strings.TrimSpace(all.String())
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "sp":
				titled = false
				shape.Reset()
			case "ph":
				for _, a := range token.Attr {
					titled = titled || a.Name.Local == "type" && (a.Value == "title" || a.Value == "ctrTitle")
				}
			}
		case xml.CharData:
			if s := string(token); strings.TrimSpace(s) != "" {
				all.WriteString(s)
				shape.WriteString(s + " ")
			}
		case xml.EndElement:
			switch token.Name.Local {
			case "p":
				all.WriteString("\n")
			case "sp":
				if titled {
					title += shape.String()
				}
			}
		}
	}
}

func TestTheDeckSaysWhatItSaidBefore(t *testing.T) {
	a := exampleStudy(t)
	for _, language := range []string{"sv", "en"} {
		var b strings.Builder
		for i, s := range reread(t, of(t, a, deck.Options{Words: words.In(language), Example: true})) {
			fmt.Fprintf(&b, "## %d %s\n", i+1, s.title)
			if i == 0 {
				b.WriteString(s.text + "\n")
			}
			b.WriteString(s.notes + "\n\n")
		}
		path := filepath.Join("testdata", "deck-"+language+".txt")
		if *update {
			if err := os.MkdirAll("testdata", 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(b.String()), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), b.String()); diff != "" {
			t.Errorf("%s (-want +got; -update writes it):\n%s", path, diff)
		}
	}
}

func TestSlidesComeInTheOrderOfATalk(t *testing.T) {
	a := exampleStudy(t)
	w := words.In("en")
	d := of(t, a, deck.Options{Words: w})
	list := reread(t, d)
	if len(list) != len(d.Slides)+1 {
		t.Fatalf("%d slides, want %d and the title slide", len(list), len(d.Slides))
	}
	if want := w.Text(a.Study.Title); list[0].title != want {
		t.Errorf("the title slide is headed %q, want %q", list[0].title, want)
	}
	for _, part := range []string{"Swedish Civil Contingencies Agency, 2019-03-05", "7 roles, 39 themes, 80 statements"} {
		if !strings.Contains(list[0].text, part) {
			t.Errorf("the title slide does not say %q", part)
		}
	}
	if strings.Contains(list[0].text, "xample") {
		t.Error("the title slide calls somebody's own study the example")
	}
	var names []string
	for _, s := range d.Slides {
		names = append(names, s.Title)
	}
	names = slices.Compact(names)
	want := []string{
		"Overview: Information security coordinator and the roles around", "The leading themes", "Themes and roles",
		"Roles and themes", "What the roles have in common", "", "Gaps and next steps",
	}
	for i, name := range want {
		if name != "" && names[i] != name {
			t.Errorf("slide %d is %q, want %q", i+2, names[i], name)
		}
	}
	for i, role := range a.Graph.AllRoles {
		if at := len(names) - len(a.Graph.AllRoles) + i; !strings.HasPrefix(names[at], w.Party(a.Study, role)) {
			t.Errorf("the slide of role %d is %q", i+1, names[at])
		}
	}
	for i, s := range list[1:] {
		if s.title == "" || s.notes == "" {
			t.Errorf("slide %d has the title %q and notes of %d letters", i+2, s.title, len(s.notes))
		}
		for _, fault := range scene.Check(d.Slides[i].Page) {
			t.Errorf("slide %d: %s", i+2, fault)
		}
	}
}

// secret marks what people said, and who they are.
const secret = "SENTINEL"

func secretive() *analysis.Analysis {
	said := data.Text{Plain: secret}
	return analysis.Of(&data.Study{
		Title: data.Text{Plain: "Study"}, Persons: []string{"", secret}, Organisations: []string{"", secret},
		Parties: []data.Party{
			{ID: "lead", Note: said, HeldBy: []int32{1}},
			{ID: "a", HeldBy: []int32{1}, ReviewsAll: true},
			{ID: "b"},
		},
		Themes: []data.Theme{{ID: "x", Broader: data.NoTheme}, {ID: "y", Broader: data.NoTheme}},
		Statements: []data.Statement{
			{Role: 1, Kind: data.Shared, Strength: 3, Themes: []int32{0, 1}, Text: said, Source: "§1", Respondent: 1, Organisation: 1},
			{Role: 2, Kind: data.Shared, Strength: 3, Themes: []int32{0, 1}, Text: said, Source: "§2"},
			{Role: 2, Kind: data.Conflict, Strength: 2, Themes: []int32{0}, Text: said, Source: "§3"},
			{Role: 1, Kind: data.Cooperation, Strength: 1, Themes: []int32{0}, Text: said, Source: "§4"},
			{Role: 1, Counterpart: 2, Kind: data.Difficulty, Strength: 1, Themes: []int32{1}, Text: said, Source: "§5"},
		},
	}, analysis.Options{})
}

func TestNotesSayWhoSaidWhatAndWhereUnlessRedacted(t *testing.T) {
	a := secretive()
	for _, redact := range []bool{false, true} {
		list := reread(t, of(t, a, deck.Options{Words: words.In("en"), Redact: redact}))
		quoted := 0
		for i, s := range list {
			if strings.Contains(s.text, secret) {
				t.Errorf("redact %t: slide %d shows what was said", redact, i+1)
			}
			if redact && strings.Contains(s.notes, secret) || strings.Contains(s.notes, secret+"-") {
				t.Errorf("the redacted notes of slide %d quote somebody", i+1)
			}
			if redact && strings.Contains(s.notes, "§") {
				t.Errorf("the redacted notes of slide %d have evidence: %s", i+1, s.notes)
			}
			if strings.Contains(s.notes, "“"+secret+"”") && strings.Contains(s.notes, "(§") {
				quoted++
			}
			if !strings.Contains(s.notes, "How to read") && i > 0 {
				t.Errorf("the notes of slide %d do not say how to read it", i+1)
			}
		}
		if !redact && quoted < len(list)-2 {
			t.Errorf("the notes of %d of %d slides quote somebody", quoted, len(list))
		}
	}
}

func TestNotesAreShortInAStudyOfThousands(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	many := *study
	for range 40 {
		many.Statements = append(many.Statements, study.Statements...)
	}
	for i, s := range of(t, analysis.Of(&many, analysis.Options{}), deck.Options{Words: words.In("en")}).Slides {
		if n := strings.Count(s.Notes, "\n"); n > 90 {
			t.Errorf("the notes of slide %d have %d paragraphs", i+2, n)
		}
	}
	d := of(t, analysis.Of(&many, analysis.Options{}), deck.Options{Words: words.In("en")})
	if last := d.Slides[len(d.Slides)-1].Notes; !strings.Contains(last, "more statements") {
		t.Error("the notes do not count what they leave out")
	}
}

func TestAStudyInWhichNothingWasToldHasADeck(t *testing.T) {
	for name, s := range map[string]*data.Study{
		"nobody": {Parties: []data.Party{{ID: "lead"}}, Persons: []string{""}, Organisations: []string{""}},
		"unheard": {
			Parties: []data.Party{{ID: "lead"}, {ID: "a"}, {ID: "b"}}, Themes: []data.Theme{{ID: "x", Broader: data.NoTheme}},
			Persons: []string{""}, Organisations: []string{""},
		},
	} {
		for _, language := range []string{"sv", "en"} {
			for i, slide := range reread(t, of(t, analysis.Of(s, analysis.Options{}), deck.Options{Words: words.In(language)})) {
				for _, bad := range []string{"‹", "%!", "NaN"} {
					if strings.Contains(slide.text+slide.notes, bad) {
						t.Errorf("%s, slide %d: %q in %q", name, i+1, bad, slide.text+slide.notes)
					}
				}
			}
		}
	}
}

func TestAMapAloneIsOneSlideWithItsNotes(t *testing.T) {
	a := exampleStudy(t)
	for _, size := range maps.Sizes {
		page, err := maps.Overview(a, maps.Options{Words: words.In("sv"), Size: size})
		if err != nil {
			t.Fatal(err)
		}
		d := deck.One(a, deck.Options{Words: words.In("sv")}, deck.Map{Kind: "overview", Page: page})
		list := reread(t, d)
		if len(list) != 1 || !strings.Contains(list[0].notes, "(§2.2)") {
			t.Errorf("%s: %d slides with the notes %q", size, len(list), list[0].notes)
		}
	}
}

// BenchmarkAll draws all maps of the example, the lists and the notes, and writes them as a presentation: what the deck
// costs once the study is analysed.
func BenchmarkAll(b *testing.B) {
	a := exampleStudy(b)
	a.Division(graph.RoleThemeView) // is of the analysis
	for b.Loop() {
		var out bytes.Buffer
		if err := pptx.Write(&out, of(b, a, deck.Options{Words: words.In("sv"), Example: true})); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(out.Len()), "bytes")
	}
}
