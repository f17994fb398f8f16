package graph_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/measure"
)

// interests is a study of roles by the shared interests each tells, with their strengths, such as "a3".
func interests(t *testing.T, roles ...[]string) *data.Study {
	t.Helper()
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}, Parties: []data.Party{{ID: "coordinator"}}}
	at := map[string]int32{}
	for i, list := range roles {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("r%d", i+1)})
		for _, told := range list {
			id := told[:1]
			if _, known := at[id]; !known {
				at[id] = int32(len(s.Themes))
				s.Themes = append(s.Themes, data.Theme{ID: id, Broader: data.NoTheme})
			}
			s.Statements = append(s.Statements, data.Statement{
				Role: int32(i + 1), Kind: data.Shared, Strength: told[1] - '0', Themes: []int32{at[id]},
			})
		}
	}
	return s
}

// told writes a division: "r1 r2: b a | r3: c".
func told(s *data.Study, d *graph.Division) string {
	out := ""
	for i, c := range d.Communities {
		if i > 0 {
			out += " | "
		}
		for _, r := range c.Roles {
			out += s.Parties[r].ID + " "
		}
		out += ":"
		for k, theme := range c.Themes {
			out += fmt.Sprintf(" %s%g", s.Themes[theme].ID, c.Strengths[k])
		}
	}
	return out
}

func divided(s *data.Study, view graph.View) graph.Division {
	g := graph.New(s, graph.Options{})
	ranking := g.Rank(graph.RankOptions{})
	return g.Divide(view, &ranking)
}

func TestCommunitiesAreNamedByTheirStrongestTheme(t *testing.T) {
	for name, c := range map[string]struct {
		s          *data.Study
		view       graph.View
		want       string
		modularity float64
	}{
		// Two blocks of weight 8 and 6 of 14: Q = 1 − (8² + 6²)/14².
		"two blocks": {
			interests(t, []string{"a1", "b3"}, []string{"a1", "b3"}, []string{"c3"}, []string{"c3"}), graph.RoleThemeView,
			"r1 r2 : b6 a2 | r3 r4 : c6", 1 - 100.0/196,
		},
		// b and a weigh 3 each inside; a reaches r3 too, and is ranked before.
		"a tie goes to the better ranked": {
			interests(t, []string{"b2", "a2"}, []string{"b1", "a1"}, []string{"c3", "d3", "a1"}), graph.RoleThemeView,
			"r1 r2 : a3 b3 | r3 : c3 d3", math.NaN(),
		},
		"a tie in rank goes to the id": {
			interests(t, []string{"b2", "a2"}, []string{"c2", "d2"}), graph.RoleThemeView, "r1 : a2 b2 | r2 : c2 d2", 0.5,
		},
		// Between roles, 1·1 + 3·3 = 10 and 3·3 = 9 of 19.
		"between roles": {
			interests(t, []string{"a1", "b3"}, []string{"a1", "b3"}, []string{"c3"}, []string{"c3"}), graph.RoleRoleView,
			"r1 r2 : b9 a1 | r3 r4 : c9", 1 - (100.0+81)/(19*19),
		},
	} {
		d := divided(c.s, c.view)
		if got := told(c.s, &d); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if math.Abs(d.Modularity-c.modularity) > 1e-9 {
			t.Errorf("%s: modularity %v, want %v", name, d.Modularity, c.modularity)
		}
	}
}

func TestADivisionIsSpokenOfOnlyWhereChanceDoesNotMakeIt(t *testing.T) {
	block := func(from byte) []string {
		return []string{string(from) + "2", string(from+1) + "2", string(from+2) + "2"}
	}
	matching := interests(t, []string{"a1"}, []string{"b1"}, []string{"c1"}, []string{"d1"}, []string{"e1"})
	for name, c := range map[string]struct {
		s     *data.Study
		worth bool
	}{
		"nobody":     {interests(t), false},
		"one theme":  {interests(t, []string{"a1"}, []string{"a2"}, []string{"a3"}), false},
		"two blocks": {interests(t, block('a'), block('a'), block('a'), block('d'), block('d'), block('d')), true},
		// However such ties are dealt out, each role has one theme of its own: Q is 0.8 always.
		"one role, one theme": {matching, false},
	} {
		if d := divided(c.s, graph.RoleThemeView); d.WorthNaming() != c.worth {
			t.Errorf("%s: worth naming %v, want %v: Q %v, %d of %d dealt reach it", name, d.WorthNaming(), c.worth, d.Modularity, d.Reached, d.Dealt)
		}
	}
	d := divided(matching, graph.RoleThemeView)
	if d.Reached != d.Dealt || d.Dealt != 99 || !slices.ContainsFunc(d.Caveats, func(c graph.Caveat) bool { return c.Kind == graph.ByChance }) {
		t.Errorf("%d of %d dealt reach it, caveats %v", d.Reached, d.Dealt, d.Caveats)
	}
	if c := d.Caveats[0]; c.Kind != graph.FewRoles || c.N != 5 || c.Of != 20 {
		t.Errorf("caveat %v, want few roles, 5 of 20", c)
	}
	if d := divided(matching, graph.LinksView); d.Communities != nil || d.WorthNaming() {
		t.Errorf("links have communities: %v", d)
	}
}

// The division is the best of all there are, by brute force, and the one that Measure numbers, whatever the order
// of the study.
func TestDivisionsAreTheBestOfAllAndTheOnesMeasured(t *testing.T) {
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	small := interests(t, []string{"a2", "b1"}, []string{"b2"}, []string{"c3", "b1"}, []string{"c1"})
	for name, s := range map[string]*data.Study{"example": s, "small": small} {
		for _, view := range []graph.View{graph.RoleThemeView, graph.RoleRoleView} {
			g := graph.New(s, graph.Options{})
			ranking := g.Rank(graph.RankOptions{})
			d := g.Divide(view, &ranking)
			m := g.Measure(graph.MeasureOptions{View: view, Measures: []*measure.Measure{measure.Find("community")}})
			number := map[graph.Node]int{}
			for i, n := range m.Nodes {
				number[n] = int(m.Columns[0].Values[i])
			}
			for _, c := range d.Communities {
				for _, r := range c.Roles {
					if n := number[graph.Node{Mode: graph.RoleNode, Position: r}]; n != c.Number {
						t.Errorf("%s, %v: %s is in %d, measured %d", name, view, s.Parties[r].ID, c.Number, n)
					}
				}
				for _, theme := range c.Themes {
					if n := number[graph.Node{Mode: graph.ThemeNode, Position: theme}]; view == graph.RoleThemeView && n != c.Number {
						t.Errorf("%s, %v: %s is in %d, measured %d", name, view, s.Themes[theme].ID, c.Number, n)
					}
				}
			}
			for _, f := range m.Figures {
				if f.Key == "modularity" && f.Value != d.Modularity {
					t.Errorf("%s, %v: modularity %v, measured %v", name, view, d.Modularity, f.Value)
				}
			}
			net := g.Network(view, graph.SharedSign).Network
			if net.Nodes() <= 8 {
				if best := bestOfAll(net); math.Abs(d.Modularity-best) > 1e-9 {
					t.Errorf("%s, %v: modularity %v, the best is %v", name, view, d.Modularity, best)
				}
			}
			again := g.Divide(view, &ranking)
			if told(s, &again) != told(s, &d) || again.Reached != d.Reached {
				t.Errorf("%s, %v: the second time it came out otherwise", name, view)
			}
		}
	}
	reversed := *s
	reversed.Statements = append([]data.Statement(nil), s.Statements...)
	slices.Reverse(reversed.Statements)
	a, b := divided(s, graph.RoleThemeView), divided(&reversed, graph.RoleThemeView)
	if told(s, &a) != told(&reversed, &b) || a.Reached != b.Reached {
		t.Errorf("the order of statements counts: %q, %d and %q, %d", told(s, &a), a.Reached, told(&reversed, &b), b.Reached)
	}
	if !a.WorthNaming() || len(a.Communities) != 4 || a.Alone != 2 {
		t.Errorf("the example has %d communities and %d alone, worth naming %v", len(a.Communities), a.Alone, a.WorthNaming())
	}
}

// bestOfAll is the greatest modularity of all divisions.
func bestOfAll(net *measure.Network) float64 {
	community := make([]int32, net.Nodes())
	best := math.Inf(-1)
	var rest func(v int, used int32)
	rest = func(v int, used int32) {
		if v == len(community) {
			best = max(best, measure.Modularity(net, community))
			return
		}
		for c := range used + 1 {
			community[v] = c
			rest(v+1, max(used, c+1))
		}
	}
	rest(0, 0)
	return best
}
