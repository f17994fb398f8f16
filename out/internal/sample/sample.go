// Package sample holds what the writers of scenes are tried on: the maps of the example study, a page with one
// of everything, and names that break out of careless writers. Only tests import it.
package sample

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/deck"
	"samsyn/out/maps"
	"samsyn/out/pptx"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A Map is a page with its name.
type Map struct {
	Name string
	Page *scene.Page
	kind string
	role int32
}

// Options are a language and a style for maps of the example study.
func Options(t testing.TB, language, style string) maps.Options {
	t.Helper()
	s, err := maps.StyleByName(style)
	if err != nil {
		t.Fatal(err)
	}
	return maps.Options{Words: words.In(language), Style: s, Example: true}
}

// Maps draws every map of the example study, the role map once a role. They are drawn once for all tests of a package,
// which must leave them as they are.
func Maps(t testing.TB, language, style string) []Map {
	t.Helper()
	return slices.Clone(drawn.get([2]string{language, style}, func() []Map { return Draw(t, Options(t, language, style)) }))
}

// Draw draws every map that the options allow: where they compare, those that can show change.
func Draw(t testing.TB, o maps.Options) []Map {
	t.Helper()
	a := analysed(t, o)
	var list []Map
	for _, kind := range maps.Kinds {
		roles := []int32{0}
		if kind.Name == "role" {
			roles = a.Graph.AllRoles
		}
		for _, o.Role = range roles {
			name := kind.Name
			if kind.Name == "role" {
				name += "-" + data.FileNames([]string{a.Study.Parties[o.Role].ID})[0]
			}
			page, err := kind.Draw(a, o)
			var cannot *maps.CompareError
			switch {
			case errors.As(err, &cannot):
				continue
			case err != nil:
				t.Fatalf("%s: %v", name, err)
			}
			list = append(list, Map{name, page, kind.Name, o.Role})
		}
	}
	return list
}

// Deck is the talk about the example study, drawn once as maps are.
func Deck(t testing.TB, language, style string) pptx.Deck {
	t.Helper()
	return decks.get([2]string{language, style}, func() pptx.Deck { return talk(t, language, style) })
}

// A store holds what was made, by language and style.
type store[V any] struct {
	sync.Mutex
	made map[[2]string]V
}

var (
	drawn store[[]Map]
	decks store[pptx.Deck]
)

func (s *store[V]) get(key [2]string, draw func() V) V {
	s.Lock()
	defer s.Unlock()
	v, ok := s.made[key]
	if !ok {
		if s.made == nil {
			s.made = map[[2]string]V{}
		}
		v = draw()
		s.made[key] = v
	}
	return v
}

func talk(t testing.TB, language, style string) pptx.Deck {
	t.Helper()
	o := Options(t, language, style)
	a := analysed(t, o)
	var list []deck.Map
	for _, m := range Maps(t, language, style) {
		list = append(list, deck.Map{Kind: m.kind, Role: m.role, Page: m.Page})
	}
	lists, err := deck.DrawLists(a, o)
	if err != nil {
		t.Fatal(err)
	}
	return deck.Of(a, deck.Options{Words: o.Words, Example: true}, list, lists)
}

// Change is the example study beside an older one, in which one role had not been asked and another told other things.
func Change(t testing.TB) *change.Aligned {
	t.Helper()
	old, now := study(t), study(t)
	roles := analysis.Of(now, analysis.Options{Parts: analysis.GraphsOnly}).Graph.Roles
	old.Statements = slices.DeleteFunc(old.Statements, func(s data.Statement) bool { return s.Role == roles[0] })
	for i := range old.Statements {
		if s := &old.Statements[i]; s.Role == roles[1] {
			s.Strength, s.Kind = 3, data.Conflict
		}
	}
	return change.Align(old, now, analysis.Options{Date: date})
}

// Crowd is the matrix of a study of so many roles that their names stand turned above the columns.
func Crowd(t testing.TB, o maps.Options) Map {
	t.Helper()
	s := &data.Study{Language: "sv", Persons: []string{""}, Organisations: []string{""}}
	for i, name := range []string{
		"Samordnare", "Kommunikationschef", "Jurist", "Beredskapsdirektör", "HR-chef", "Verksamhetsutvecklare", "Arkivarie",
		"Dataskyddsombud", "IT-arkitekt", "Ekonomichef", "Fastighetsansvarig", "Upphandlare", "Säkerhetsskyddschef", "Länsråd", "Registrator",
	} {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("p%d", i), Name: data.Text{Plain: name}})
		s.Themes = append(s.Themes, data.Theme{ID: fmt.Sprintf("t%d", i), Name: data.Text{Plain: "Fråga " + name}, Broader: data.NoTheme})
		for k := 0; k < 4 && i > 0; k++ {
			s.Statements = append(s.Statements, data.Statement{Role: int32(i), Kind: data.Kinds[k%3], Strength: uint8(1 + i%3), Themes: []int32{int32((i * (k + 2)) % 9)}})
		}
	}
	kind := maps.Kinds[slices.IndexFunc(maps.Kinds, func(k maps.Kind) bool { return k.Name == "matrix" })]
	page, err := kind.Draw(analysis.Of(s, analysis.Options{Date: date}), o)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(lettering(page.Items), func(l *scene.Text) bool { return l.Up }) {
		t.Fatal("no text is turned")
	}
	return Map{Name: "crowd", Page: page, kind: kind.Name}
}

// date is the day on which the example is analysed.
var date = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func study(t testing.TB) *data.Study {
	t.Helper()
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func analysed(t testing.TB, o maps.Options) *analysis.Analysis {
	t.Helper()
	if o.Compare != nil {
		return o.Compare.New
	}
	return analysis.Of(study(t), analysis.Options{Date: date})
}

// Pages returns the pages of maps.
func Pages(list []Map) []*scene.Page {
	pages := make([]*scene.Page, len(list))
	for i, m := range list {
		pages[i] = m.Page
	}
	return pages
}

// Texts lists what stands on a page, cleaned, in painting order.
func Texts(items []scene.Item) []string {
	var texts []string
	for _, t := range lettering(items) {
		if s := scene.Clean(t.Content); s != "" {
			texts = append(texts, s)
		}
	}
	return texts
}

func lettering(items []scene.Item) []*scene.Text {
	var list []*scene.Text
	for _, it := range items {
		switch it := it.(type) {
		case *scene.Group:
			list = append(list, lettering(it.Items)...)
		case *scene.Text:
			list = append(list, it)
		}
	}
	return list
}

// Everything is a page with one of everything, with a text and an id of the caller's wherever one can stand.
func Everything(text, id string) *scene.Page {
	soft := scene.Paint{Fill: "#D55E00", Opacity: 0.5, Stroke: "#1B2433", Width: 4, Dash: []float64{12, 6}, Round: true}
	at := func(op scene.Op, xy ...float64) scene.Segment {
		s := scene.Segment{Op: op}
		for i := 0; i < len(xy); i += 2 {
			s.Points = append(s.Points, scene.Point{X: xy[i], Y: xy[i+1]})
		}
		return s
	}
	return &scene.Page{
		Width: 1920, Height: 1080, Language: "sv", Title: text, Desc: text, Ground: "#F4F7FA",
		Items: []scene.Item{
			&scene.Group{ID: "title", Items: []scene.Item{
				&scene.Text{X: 80, Y: 92, Size: 40, Bold: true, Fill: "#1B2433", Content: text},
				&scene.Text{X: 80, Y: 140, Size: 40, Bold: true, Fill: "#1B2433", Content: text},
			}},
			&scene.Group{ID: "lane-" + id, Title: text, Class: scene.Lane, Ends: []string{id, "other"}, Items: []scene.Item{
				&scene.Path{Paint: scene.Paint{Stroke: "#009E73", Width: 8}, Segments: []scene.Segment{
					at(scene.Move, 500, 300), at(scene.Cubic, 700, 200, 900, 200, 1100, 300),
				}},
				&scene.Path{Paint: scene.Paint{Stroke: "#D55E00", Width: 8, Dash: []float64{16, 10}}, Segments: []scene.Segment{
					at(scene.Move, 500, 330), at(scene.Line, 1100, 330),
				}},
			}},
			&scene.Group{ID: id, Title: text, Class: scene.Card, Items: []scene.Item{
				&scene.Rect{X: 200, Y: 260, W: 300, H: 120, R: 12, Paint: scene.Paint{Fill: "#FFFFFF", Stroke: "#5B6B82", Width: 2}},
				&scene.Text{X: 350, Y: 315, Size: 26, Bold: true, Anchor: scene.Middle, Fill: "#1B2433", Content: text},
				&scene.Text{X: 350, Y: 345, Size: 20, Italic: true, Anchor: scene.Middle, Fill: "#1B2433", Content: text},
			}},
			&scene.Group{ID: "other", Title: text, Class: scene.Card, Items: []scene.Item{
				&scene.Rect{X: 1100, Y: 260, W: 300, H: 120, Paint: scene.Paint{Fill: "#123A63"}},
			}},
			&scene.Group{ID: "badge", Title: text, Class: scene.Badge, Items: []scene.Item{
				&scene.Circle{X: 800, Y: 330, R: 24, Paint: scene.Paint{Fill: "#FFFFFF", Stroke: "#D55E00", Width: 4}},
				&scene.Text{X: 800, Y: 338, Size: 24, Bold: true, Anchor: scene.Middle, Fill: "#1B2433", Content: "7"},
			}},
			&scene.Path{Paint: soft, Segments: []scene.Segment{
				at(scene.Move, 200, 700), at(scene.Line, 500, 600), at(scene.Quad, 700, 700, 500, 800), at(scene.Close),
			}},
			&scene.Text{X: 1840, Y: 900, Size: 24, Anchor: scene.End, Fill: "#1B2433", Content: text},
			&scene.Text{X: 80, Y: 950, Size: 24, Fill: "#1B2433", Content: ""},
			&scene.Text{X: 1700, Y: 800, Size: 24, Anchor: scene.Middle, Up: true, Fill: "#1B2433", Content: text},
		},
	}
}

// Hostile are names that have broken out of writers of markup, documents and graphs.
var Hostile = []string{
	`"><script>alert(1)</script>`, `' onload='alert(1)`, `]]>`, `<![CDATA[x]]>`, `<!--`, `-->`, `&lt;script&gt;`,
	"&#0;", "a\x00b\x0bc", "\u202eevil\u2066", "\xff\xfe\xc3", "\ufffe\uffff", "</a:t></p:sp>", `url(#x)`, "javascript:alert(1)",
	"<?xml?>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;", "", " ", "😀", "9", "-", ".", "å", "a b", "𝒳",
	"(a) Tj ET", ")", `\`, `\)`, "endstream endobj", "%%EOF", "/Type /Catalog", "_x000D_", "a\nb", "}; b [label=x", `\N \G`, "<b>x</b>",
	"信息安全", "سلام", "שלום 7", "e\u0301\u0301", strings.Repeat("z\u0301\u0301\u0301\u0301\u0301", 50), strings.Repeat("x", 10000),
}

// Impossible are items that a writer must refuse, by what is wrong with them.
func Impossible(nan, infinite float64) map[string]scene.Item {
	text := func(t scene.Text) *scene.Text { t.Content = "x"; return &t }
	line := func(op scene.Op, points ...scene.Point) scene.Item {
		return &scene.Path{Segments: []scene.Segment{{Op: op, Points: points}}, Paint: scene.Paint{Fill: "#000000"}}
	}
	black := scene.Paint{Fill: "#000000"}
	return map[string]scene.Item{
		"NaN":          &scene.Circle{X: nan, R: 1, Paint: black},
		"infinite":     &scene.Rect{W: infinite, H: 1, Paint: black},
		"colour":       &scene.Rect{W: 1, H: 1, Paint: scene.Paint{Fill: `red" onload="`}},
		"signed":       &scene.Rect{W: 1, H: 1, Paint: scene.Paint{Fill: "#+12345"}},
		"rgba":         text(scene.Text{Size: 12, Fill: "rgba(0,0,0,1)"}),
		"size":         text(scene.Text{Size: nan, Fill: "#000000"}),
		"stroke":       &scene.Rect{W: 1, H: 1, Paint: scene.Paint{Stroke: "#000000", Width: nan}},
		"first a line": line(scene.Line, scene.Point{}),
		"no points":    line(scene.Move),
		"no operation": line(scene.Op(9), scene.Point{}),
		"nil":          nil,
	}
}

// In puts an item into a page, in a group called g.
func In(it scene.Item) *scene.Page {
	return &scene.Page{Width: 100, Height: 100, Items: []scene.Item{&scene.Group{ID: "g", Items: []scene.Item{it}}}}
}

// Short names a text in a test's message.
func Short(s string) string { return fmt.Sprintf("%.40q", s) }
