package maps

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	measures "samsyn/graph/measure"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// camps is a study of so many groups of roles, each with themes of its own, and one theme that joins them.
func camps(groups, roles, themes int) *analysis.Analysis {
	v := newInvented()
	for i := range groups * roles {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("%s %d", inventedNames[i%len(inventedNames)], i)})
		g := i / roles
		for k := range themes {
			v.says(r, data.Shared, uint8(1+(i+k)%3), fmt.Sprintf("%s %d", inventedThemes[(g*themes+k)%len(inventedThemes)], g))
		}
		if i%roles == 0 {
			v.says(r, data.Shared, 1, "samsyn")
			v.says(r, data.Conflict, 2, fmt.Sprintf("%s %d", inventedThemes[(g*themes)%len(inventedThemes)], g))
		}
	}
	return v.analysis()
}

// classedGroups collects the groups of a page by id.
func classedGroups(items []scene.Item) map[string]*scene.Group {
	all := map[string]*scene.Group{}
	for _, it := range items {
		if g, ok := it.(*scene.Group); ok {
			all[g.ID] = g
			for id, inner := range classedGroups(g.Items) {
				all[id] = inner
			}
		}
	}
	return all
}

// inside reports whether a convex closed path holds a point, by which side of each of its chords it is on.
func inside(path *scene.Path, p scene.Point) bool {
	points := flat(path.Segments[:len(path.Segments)-1])
	for i, a := range points {
		b := points[(i+1)%len(points)]
		if (b.X-a.X)*(p.Y-a.Y)-(b.Y-a.Y)*(p.X-a.X) < -1e-6 {
			return false
		}
	}
	return true
}

func cornersOf(g *scene.Group) [4]scene.Point {
	r := g.Items[0].(*scene.Rect)
	return [4]scene.Point{{X: r.X, Y: r.Y}, {X: r.X + r.W, Y: r.Y}, {X: r.X, Y: r.Y + r.H}, {X: r.X + r.W, Y: r.Y + r.H}}
}

func TestHullsHoldTheirMembersAndNoOthersAndAgreeWithTheMeasures(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		a     *analysis.Analysis
		hulls int
	}{
		"example": {analysis.Of(study, analysis.Options{}), 4}, "two camps": {camps(2, 3, 3), 2}, "three camps": {camps(3, 3, 2), 3},
		"four camps": {camps(4, 4, 2), 4},
	} {
		community := map[string]int{}
		m := c.a.Graph.Measure(graph.MeasureOptions{View: graph.RoleThemeView, Measures: []*measures.Measure{measures.Find("community")}})
		for i, n := range m.Nodes {
			id := "theme-" + c.a.Study.Themes[min(int(n.Position), len(c.a.Study.Themes)-1)].ID
			if n.Mode == graph.RoleNode {
				id = "role-" + c.a.Study.Parties[n.Position].ID
			}
			community[id] = int(m.Columns[0].Values[i])
		}
		for i, style := range Styles {
			p := must(t)(Themes(c.a, Options{Words: words.In([]string{"sv", "en"}[i%2]), Style: style}))
			for _, f := range scene.Check(p) {
				t.Errorf("%s: %v", name, f)
			}
			all := classedGroups(p.Items)
			hulls := 0
			for id, hull := range all {
				if hull.Class != scene.Hull {
					continue
				}
				hulls++
				var number int
				if _, err := fmt.Sscanf(id, "hull-%d", &number); err != nil {
					t.Fatal(err)
				}
				for card, g := range all {
					if g.Class != scene.Card {
						continue
					}
					for _, corner := range cornersOf(g) {
						if in := inside(hull.Items[0].(*scene.Path), corner); in != (community[card] == number) {
							t.Errorf("%s, %s: a corner of %s, community %d, inside: %v", name, id, card, community[card], in)
						}
					}
				}
				for _, it := range hull.Items[1:] {
					text := it.(*scene.Text)
					half := measureText(text) / 2
					for _, x := range []float64{text.X - half, text.X + half} {
						if !inside(hull.Items[0].(*scene.Path), scene.Point{X: x, Y: text.Y}) {
							t.Errorf("%s, %s: %q leaves its area", name, id, text.Content)
						}
					}
				}
			}
			if hulls != c.hulls {
				t.Errorf("%s: %d hulls, want %d", name, hulls, c.hulls)
			}
		}
	}
}

func measureText(t *scene.Text) float64 { return scene.Measure(t.Content, t.Size, t.Bold) }

func TestHullsAreNamedByTheirLeadingThemeAndExplained(t *testing.T) {
	v := newInvented()
	for i := range 6 {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("Roll %d", i)})
		if i < 3 {
			v.says(r, data.Shared, 3, "risk")
			v.says(r, data.Shared, 1, "ansvar")
		} else {
			v.says(r, data.Shared, 2, "drift;logg")
		}
	}
	a := v.analysis()
	for lang, wants := range map[string][]string{
		"sv": {">Kring risk<", ">Kring drift<", "närmare knutna till varandra", "Kring risk: Roll 0, Roll 1 och Roll 2; risk och ansvar.", "Indelningen bygger på bara sex roller"},
		"en": {">Around risk<", ">Around drift<", "more closely tied", "The division rests on only six roles"},
	} {
		out := string(bytesOf(t, must(t)(Themes(a, Options{Words: words.In(lang)}))))
		for _, want := range wants {
			if !strings.Contains(out, want) {
				t.Errorf("%s: no %q", lang, want)
			}
		}
	}
}

func TestNoHullsWhereTheDivisionSaysLittle(t *testing.T) {
	studies := themeStudies()
	for _, large := range []string{"40 roles", "45 roles of 60 letters", "crowd of 25"} {
		delete(studies, large) // they take long, and the others cover them
	}
	for name, a := range studies {
		d := a.Graph.Divide(graph.RoleThemeView, &a.Ranking)
		out := string(bytesOf(t, must(t)(Themes(a, Options{Words: words.In("sv")}))))
		drawn := strings.Count(out, `id="hull-`)
		switch {
		case drawn == 1:
			t.Errorf("%s: one hull sets nothing apart", name)
		case drawn > 0 && !d.WorthNaming():
			t.Errorf("%s: hulls of a division of modularity %v, chance reaches it in %d of %d", name, d.Modularity, d.Reached, d.Dealt)
		case drawn == 0 && strings.Contains(out, "närmare knutna"):
			t.Errorf("%s: the legend explains what is not there", name)
		}
	}
	if d := studies["star"].Graph.Divide(graph.RoleThemeView, nil); d.WorthNaming() || math.IsNaN(d.Modularity) {
		t.Errorf("a star has communities: %v", d)
	}
}
