package maps

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// listStudies are studies in which a list has nothing, little and too much to show.
func listStudies(t *testing.T) map[string]*analysis.Analysis {
	t.Helper()
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]*analysis.Analysis{
		"example": analysis.Of(study, analysis.Options{}), "prototype": prototype().analysis(), "nobody": newInvented().analysis(),
	}
	for _, n := range []int{1, 2, 3, 9, 40} {
		list[fmt.Sprintf("crowd of %d", n)] = crowd(n, 1).analysis()
		list[fmt.Sprintf("full %d", n)] = full(n, 3, 34).analysis()
	}
	long := newInvented()
	for i := range 12 {
		role := long.role(fmt.Sprintf("r%d", i), data.Text{Plain: strings.Repeat("Förvaltningsövergripandesamordningsfunktion ", 1+i%4)})
		for k := range 6 {
			theme := fmt.Sprint(strings.Repeat("Informationshanteringsplanering och gallring ", 1+k%3), i%3, k)
			long.says(role, data.Shared, 2, theme)
			long.says(role, data.Conflict, 3, theme)
		}
	}
	list["long names"] = long.analysis()
	return list
}

func TestListsHoldOnEveryPageInEveryStyle(t *testing.T) {
	if testing.Short() {
		t.Skip("many pages are not drawn with -short")
	}
	for name, a := range listStudies(t) {
		for i, style := range Styles {
			o := Options{Words: words.In([]string{"sv", "en"}[i%2]), Style: style, Size: Sizes[i], Accent: "#777777"}
			checkPage(t, name+", themes", must(t)(TopThemes(a, o)))
			pages, err := GapPages(a, o)
			if err != nil {
				t.Fatal(err)
			}
			for k, p := range pages {
				checkPage(t, fmt.Sprintf("%s, %s, gaps %d", name, style.Name, k+1), p.Page)
			}
		}
	}
}

func TestEveryGapOfWeightIsOnOnePageOrCounted(t *testing.T) {
	for name, a := range listStudies(t) {
		o := Options{Words: words.In("en")}
		pages, err := GapPages(a, o)
		if err != nil {
			t.Fatal(err)
		}
		var want, got []*gap.Finding
		for i := range a.Gaps.Findings {
			if f := &a.Gaps.Findings[i]; f.Severity >= gap.Medium {
				want = append(want, f)
			}
		}
		for k, p := range pages {
			got = append(got, p.Findings...)
			text := strings.Join(textsOf(p.Page.Items), " ")
			if n := len(want) - len(got); k == len(pages)-1 && n > 0 && !strings.Contains(text, fmt.Sprintf("%d more gap", n)) && !strings.Contains(text, "One more gap") {
				t.Errorf("%s: the last page does not say that %d gaps are left out", name, n)
			}
		}
		if len(pages) > maxGapPages {
			t.Errorf("%s: %d pages", name, len(pages))
		}
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%s: gap %d is %s, want %s", name, i, got[i].ID, want[i].ID)
			}
		}
		if len(got) < len(want) && len(pages) < maxGapPages {
			t.Errorf("%s: %d of %d gaps on %d pages", name, len(got), len(want), len(pages))
		}
	}
}

func TestListsOfGapsQuoteNobody(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	pages, err := GapPages(a, Options{Words: words.In("sv")})
	if err != nil || len(pages) == 0 {
		t.Fatal(len(pages), err)
	}
	for _, p := range pages {
		text := strings.Join(textsOf(p.Page.Items), " ")
		for _, st := range study.Statements {
			// Lines are broken: the first words are enough to find a quote by.
			if head := strings.Join(strings.Fields(st.Text.SV)[:min(4, len(strings.Fields(st.Text.SV)))], " "); head != "" && strings.Contains(text, head) {
				t.Errorf("a page holds %q", head)
			}
		}
	}
}

func TestTheTitleOfTheLeadingThemesCountsThoseThatMostShare(t *testing.T) {
	for _, c := range []struct {
		shares []string // of each role
		sv, en string
	}{
		{[]string{"a", "a", "b"}, "Bara ett tema delas av mer än hälften av rollerna: a", "Only one theme is shared by more than half of the roles: a"},
		{[]string{"a;b", "a;b", "c"}, "Två av tre teman delas av mer än hälften av rollerna", "Two of three themes are shared by more than half of the roles"},
		{[]string{"a;b", "a;b", "a;b"}, "Båda temana delas av mer än hälften av rollerna", "Both themes are shared by more than half of the roles"},
		{[]string{"a;b;c", "a;b;c", "c;b;a"}, "Alla tre temana delas av mer än hälften av rollerna", "All three themes are shared by more than half of the roles"},
		{[]string{"a", "a", "b", "b"}, "Inget tema delas av mer än hälften av rollerna", "No theme is shared by more than half of the roles"},
		{[]string{"a", "b", "c"}, "Inget tema delas av mer än en roll", "No theme is shared by more than one role"},
	} {
		v := newInvented()
		for i, themes := range c.shares {
			v.says(v.role(fmt.Sprint("r", i), data.Text{}), data.Shared, 1, themes)
		}
		for language, want := range map[string]string{"sv": c.sv, "en": c.en} {
			if got := titleOf(must(t)(TopThemes(v.analysis(), Options{Words: words.In(language)}))); got != want {
				t.Errorf("%v: %q, want %q", c.shares, got, want)
			}
		}
	}
}

func TestTheLeadingThemesAreDrawnAsTheyAreRanked(t *testing.T) {
	a := full(9, 3, 34).analysis()
	o := Options{Words: words.In("sv")}
	page := must(t)(TopThemes(a, o))
	rows := ranked(a, o.Words)
	var got []*scene.Group
	walk(page.Items, func(g *scene.Group) {
		if strings.HasPrefix(g.ID, "theme-") {
			got = append(got, g)
		}
	})
	if len(got) != min(mostTop, len(rows)) {
		t.Fatalf("%d of %d themes", len(got), len(rows))
	}
	for i, g := range got {
		if want := "theme-" + a.Study.Themes[rows[i].Theme].ID; g.ID != want {
			t.Errorf("row %d is %s, want %s", i+1, g.ID, want)
		}
		track, bar := g.Items[barAt(g)].(*scene.Rect), 0.0
		if r, ok := g.Items[barAt(g)+1].(*scene.Rect); ok {
			bar = r.W
		}
		if want := track.W * float64(rows[i].Reach) / float64(a.Ranking.Units); math.Abs(bar-want) > 1e-9 {
			t.Errorf("row %d: a bar of %g, want %g", i+1, bar, want)
		}
	}
	o.Top = 3
	if text := strings.Join(textsOf(must(t)(TopThemes(a, o)).Items), " "); !strings.Contains(text, "De 3 första av") {
		t.Error("the page does not say what it leaves out")
	}
}

// barAt is where in a row the track of the bar stands.
func barAt(g *scene.Group) int {
	for i, item := range g.Items {
		if _, ok := item.(*scene.Rect); ok {
			return i
		}
	}
	return 0
}

func walk(items []scene.Item, visit func(*scene.Group)) {
	for _, item := range items {
		if g, ok := item.(*scene.Group); ok {
			visit(g)
			walk(g.Items, visit)
		}
	}
}
