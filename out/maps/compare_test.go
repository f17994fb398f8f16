package maps

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func aligned(old, new *invented) *change.Aligned {
	return change.Align(&old.study, &new.study, analysis.Options{})
}

// later is a second version of the example: a role has come and one has gone, a conflict is new, one is no longer
// told, some weights differ, and two cooperations have begun.
func later(t testing.TB) (old, new *data.Study) {
	t.Helper()
	old, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	s := *old
	v := &invented{study: s, themes: map[string]int32{}}
	v.study.Parties, v.study.Themes = slices.Clone(s.Parties), slices.Clone(s.Themes)
	v.study.Source.Date = "2026-03-05"
	v.study.Title = data.Text{SV: "Uppföljning", EN: "Follow-up"}
	roles := analysis.Of(old, analysis.Options{Parts: analysis.GraphsOnly}).Graph.Roles
	gone, first, second, third := roles[len(roles)-1], roles[0], roles[1], roles[2]
	v.study.Statements = nil
	for i := range s.Statements {
		st := s.Statements[i]
		switch {
		case st.Role == gone || st.Counterpart == gone:
			continue
		case st.Role == first && st.Kind == data.Conflict, st.Role == third && st.Kind == data.Shared && i%2 == 0:
			continue
		case st.Role == second && st.Kind == data.Shared:
			st.Strength = 3
		}
		v.study.Statements = append(v.study.Statements, st)
	}
	themes := s.Statements[0].Themes
	add := func(role, other int32, k data.Kind, strength uint8, themes ...int32) {
		v.study.Statements = append(v.study.Statements, data.Statement{Role: role, Counterpart: other, Kind: k, Strength: strength, Themes: themes})
	}
	v.study.Parties[gone] = data.Party{ID: "registrar", Name: data.Text{SV: "Registrator", EN: "Registrar"}}
	add(gone, s.Coordinator, data.Shared, 3, themes...)
	add(gone, s.Coordinator, data.Conflict, 1, themes[0])
	add(first, s.Coordinator, data.Cooperation, 2, themes[0])
	add(first, s.Coordinator, data.Difficulty, 2, themes[0])
	add(first, s.Coordinator, data.Shared, 1, themes[0])
	add(second, s.Coordinator, data.Conflict, 2, themes[0])
	add(second, s.Coordinator, data.Cooperation, 1, themes...)
	return old, &v.study
}

// remembered are pairs of studies of every kind.
func remembered() map[string][2]*invented {
	pairs := map[string][2]*invented{
		"same":     {prototype(), prototype()},
		"all new":  {told(), prototype()},
		"all gone": {prototype(), told()},
		"nothing":  {told(), told()},
		"states":   {told("sc", "sn", "sd", "s", ".", "cN", "c", "n"), told("sn", "sc", "s", "sd", "sc", "c", "d", ".")},
		"heavier":  {full(7, 1, 1), full(7, 3, 4)},
		"kinds":    {told("c", "d", "cd", "sc", "sd", "scd"), told("d", "c", "sd", "scd", "sc", "s")},
	}
	for _, n := range []int{1, 2, 4, 7, 9, 12, 26, 40} {
		pairs[fmt.Sprintf("crowds of %d", n)] = [2]*invented{crowd(n, 1), crowd(n, 2)}
		pairs[fmt.Sprintf("%d roles of 1–1000", n)] = [2]*invented{full(n, 1, 1), full(n, 3, 334)}
		pairs[fmt.Sprintf("%d roles of 1000–1", n)] = [2]*invented{full(n, 3, 334), full(n, 1, 1)}
		pairs[fmt.Sprintf("from %d to %d", n, n+3)] = [2]*invented{crowd(n, 3), crowd(n+3, 4)}
		pairs[fmt.Sprintf("from %d to %d", n+3, n)] = [2]*invented{crowd(n+3, 5), crowd(n, 6)}
	}
	return pairs
}

func kindNames() []string {
	var names []string
	for _, k := range Kinds {
		names = append(names, k.Name)
	}
	return names
}

// everyMoment draws a map of two studies at each moment.
func everyMoment(t *testing.T, kind string, c *change.Aligned, o Options) [3]*scene.Page {
	t.Helper()
	k, err := ByName(kind)
	if err != nil {
		t.Fatal(err)
	}
	var pages [3]*scene.Page
	o.Compare = c
	for _, o.Show = range Moments {
		pages[o.Show] = must(t)(k.Draw(c.New, o))
	}
	return pages
}

func TestExampleAndItsFollowUpHaveNoFault(t *testing.T) {
	old, new := later(t)
	c := change.Align(old, new, analysis.Options{})
	for _, lang := range bothLanguages {
		for _, style := range Styles {
			for _, kind := range kindNames() {
				for _, role := range c.New.Graph.AllRoles {
					o := Options{Words: words.In(lang), Style: style, Role: role}
					for m, p := range everyMoment(t, kind, c, o) {
						checkPage(t, fmt.Sprintf("%s %d %s %s %s", kind, role, Moment(m), lang, style.Name), p)
					}
					if kind != "role" {
						break
					}
				}
			}
		}
	}
}

func TestDrawTwoStudiesForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	old, new := later(t)
	pairs := map[string]*change.Aligned{"example": change.Align(old, new, analysis.Options{})}
	for name, pair := range remembered() {
		pairs[name] = aligned(pair[0], pair[1])
	}
	for name, c := range pairs {
		for _, kind := range kindNames() {
			for _, lang := range bothLanguages {
				for _, style := range Styles {
					if name != "example" && (style.Name != "light" || lang == "en") {
						continue
					}
					for i, role := range c.New.Graph.AllRoles {
						if kind != "role" && i > 0 || i > 2 && name != "example" {
							break
						}
						o := Options{Words: words.In(lang), Style: style, Role: role}
						for m, p := range everyMoment(t, kind, c, o) {
							file := fmt.Sprintf("two-%s-%s-%s-%s-%s", name, kind, lang, style.Name, Moment(m))
							if kind == "role" {
								file += "-" + c.New.Study.Parties[role].ID
							}
							write(t, p, file)
						}
					}
				}
			}
		}
	}
}

func TestMapOfTwoStudiesIsTheSameTwice(t *testing.T) {
	old, new := later(t)
	for _, kind := range kindNames() {
		var first [3][]byte
		for n := range 2 {
			c := change.Align(old, new, analysis.Options{})
			for m, p := range everyMoment(t, kind, c, Options{Words: words.In("sv"), Role: c.New.Graph.AllRoles[0]}) {
				if b := bytesOf(t, p); n == 0 {
					first[m] = b
				} else if !bytes.Equal(b, first[m]) {
					t.Errorf("%s %s differs the second time", kind, Moment(m))
				}
			}
		}
	}
}

// boxesOf are the cards of a page by id, and the places of its numbers.
func boxesOf(items []scene.Item) map[string]box {
	boxes := map[string]box{}
	for _, item := range items {
		g, ok := item.(*scene.Group)
		if !ok {
			continue
		}
		if r, ok := firstOfItems(g).(*scene.Rect); ok && g.Class == scene.Card {
			boxes[g.ID] = box{r.X, r.Y, r.W, r.H}
		}
		if strings.HasPrefix(g.ID, "pin-") {
			if text, ok := g.Items[len(g.Items)-1].(*scene.Text); ok {
				boxes[g.ID] = box{X: text.X, Y: text.Y}
			}
		}
		for id, b := range boxesOf(g.Items) {
			boxes[id] = b
		}
	}
	return boxes
}

func firstOfItems(g *scene.Group) scene.Item {
	if len(g.Items) == 0 {
		return nil
	}
	return g.Items[0]
}

// All that exists in both moments has one place, and no page has a fault.
func TestMapsOfTwoStudiesStandStillAndHaveNoFault(t *testing.T) {
	if testing.Short() {
		t.Skip("many pages are not drawn with -short")
	}
	old, new := later(t)
	all := remembered()
	pairs := map[string]*change.Aligned{"example": change.Align(old, new, analysis.Options{})}
	for name, pair := range all {
		pairs[name] = aligned(pair[0], pair[1])
	}
	for i, name := range slices.Sorted(maps.Keys(pairs)) {
		c := pairs[name]
		for k, kind := range kindNames() {
			if kind == "themes" && strings.Contains(name, "40") {
				continue
			}
			o := Options{Words: words.In(bothLanguages[(i+k)%2]), Style: Styles[(i+k)%3], Groups: true}
			for n, role := range c.New.Graph.AllRoles {
				if n > 2 || kind != "role" && n > 0 {
					break
				}
				o.Role = role
				pages := everyMoment(t, kind, c, o)
				whole := boxesOf(pages[Change].Items)
				for m, p := range pages {
					checkPage(t, fmt.Sprintf("%s %s %d %s", name, kind, role, Moment(m)), p)
					for id, b := range boxesOf(p.Items) {
						if strings.HasPrefix(id, "elsewhere-") {
							continue // these flow
						}
						if at, ok := whole[id]; !ok || at != b {
							t.Errorf("%s %s: %s stands at %v %s, and at %v in the change", name, kind, id, b, Moment(m), at)
						}
					}
				}
			}
		}
	}
}

// With the same roles, a study drawn by itself stands as it does beside another.
func TestAStudyDrawnAloneStandsAsItDoesBesideAnother(t *testing.T) {
	old, new := prototype(), prototype()
	for i := range new.study.Statements {
		if s := &new.study.Statements[i]; s.Kind == data.Shared || s.Kind == data.Conflict && i%2 == 0 {
			s.Strength = 3
		}
	}
	c := aligned(old, new)
	o := Options{Words: words.In("sv"), Subtitle: "Samma", Title: "Samma"}
	pages := everyMoment(t, "overview", c, o)
	whole := boxesOf(pages[Change].Items)
	for _, v := range []*invented{old, new} {
		alone := boxesOf(must(t)(Overview(v.analysis(), o)).Items)
		for id, b := range alone {
			at := whole[id]
			if b.X != at.X || b.W != at.W {
				t.Errorf("%s stands at %v alone, and at %v in the change", id, b, at)
			}
		}
	}
}

func TestWidthsOfBothStudiesAreOnOneScale(t *testing.T) {
	pages := everyMoment(t, "overview", aligned(full(7, 1, 1), full(7, 3, 4)), Options{Words: words.In("sv")})
	width := func(m Moment) float64 {
		for _, item := range pages[m].Items {
			if g := item.(*scene.Group); g.ID == "lanes" {
				return g.Items[0].(*scene.Group).Items[0].(*scene.Path).Width
			}
		}
		return 0
	}
	if was, now := width(Before), width(After); was >= now || now != width(Change) {
		t.Errorf("widths %g before, %g after, %g in the change", was, now, width(Change))
	}
}

func TestTitlesSayWhatChanged(t *testing.T) {
	for _, c := range []struct{ old, new, sv, en string }{
		{"s", "s", "Inget har ändrats mellan samordnaren och rollerna", "Nothing has changed between the coordinator and the roles"},
		{"s", "sc", "Ny motsättning med Kommunikatör", "New conflict with Kommunikatör"},
		{"sc", "s", "Motsättningen med Kommunikatör nämns inte längre", "The conflict with Kommunikatör is no longer told"},
		{"sc sc s", "s s sc", "Ny motsättning med Beredskapssamordnare; två motsättningar nämns inte längre", "New conflict with Beredskapssamordnare; two conflicts are no longer told"},
		{"s s", "ss ss", "Mer gemensamt med två roller", "More in common with two roles"},
		{"ss", "s", "Mindre gemensamt med Kommunikatör", "Less in common with Kommunikatör"},
		{"s", "s s", "Nya gemensamma intressen med Dataskyddsombud; ny roll: Dataskyddsombud", "New shared interests with Dataskyddsombud; new role: Dataskyddsombud"},
		{"s .", "s", "Dataskyddsombud är inte längre med", "Dataskyddsombud is no longer in the study"},
		{"s", "sn", "Kommunikatör säger något annat om motsättningar", "Kommunikatör says something else of conflicts"},
		{"sd", "s", "Svårigheterna med Kommunikatör nämns inte längre", "The difficulties with Kommunikatör are no longer told"},
	} {
		a := aligned(told(strings.Fields(c.old)...), told(strings.Fields(c.new)...))
		for lang, want := range map[string]string{"sv": c.sv, "en": c.en} {
			if got := titleOf(everyMoment(t, "overview", a, Options{Words: words.In(lang)})[Change]); got != want {
				t.Errorf("%q to %q: %q, want %q", c.old, c.new, got, want)
			}
		}
	}
}

func TestStudiesThatDoNotGoTogetherAreRefused(t *testing.T) {
	c := aligned(told("s"), told("s"))
	for _, kind := range Kinds {
		if _, err := kind.Draw(c.New, Options{Words: words.In("en"), Compare: c, Role: 1}); err != nil {
			t.Errorf("%s: %v", kind.Name, err)
		}
	}
	var refused *CompareError
	if _, err := Kinds[0].Draw(c.Old, Options{Words: words.In("en"), Compare: c}); !errors.As(err, &refused) || refused.Kind != "overview" {
		t.Errorf("another analysis: %v", err)
	}
	if _, err := MomentByName("then"); err == nil || !strings.Contains(err.Error(), "change, before, after") {
		t.Errorf("%v", err)
	}
}

// TestTheOlderStudyKnowsNothingOfWhatCameLater: a role of the newer study only is not one that nobody interviewed, and a
// theme of it has no rank.
func TestTheOlderStudyKnowsNothingOfWhatCameLater(t *testing.T) {
	old, new := later(t)
	new.Themes = append(new.Themes, data.Theme{ID: "later", Name: data.Text{Plain: "Later"}, Broader: data.NoTheme})
	new.Statements = append(new.Statements, data.Statement{
		Role: new.Statements[0].Role, Counterpart: new.Coordinator, Kind: data.Shared, Strength: 1, Themes: []int32{int32(len(new.Themes) - 1)},
	})
	c := change.Align(old, new, analysis.Options{})
	for _, kind := range []string{"matrix", "themes"} {
		for _, p := range everyMoment(t, kind, c, Options{Words: words.In("sv")}) {
			if strings.Contains(p.Desc, "inte intervjuad") || strings.Contains(p.Desc, "plats 0") {
				t.Errorf("%s: %s", kind, p.Desc)
			}
		}
	}
}
