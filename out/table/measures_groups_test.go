package table

import (
	"encoding/json"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/measure"
)

func TestCommunitiesAreNamedOnlyWhereTheySaySomething(t *testing.T) {
	s := exampleStudy(t)
	for _, c := range []struct {
		name  string
		level graph.Level
		o     graph.MeasureOptions
		tells bool
		says  []string // in the table, sv
		not   string
	}{
		{
			"roles and themes", graph.Broad,
			graph.MeasureOptions{View: graph.RoleThemeView},
			true,
			[]string{"Gemenskap 1, kring ”Personuppgifter”: Dataskyddsombud och Kommunikatör, med ”Skydd av information”", "bara sju roller"},
			"inga namn",
		},
		{
			"roles", graph.Narrow,
			graph.MeasureOptions{View: graph.RoleRoleView},
			false,
			[]string{"modularitet under 0,3"},
			"Gemenskap 1",
		},
	} {
		a := analysis.Of(s, analysis.Options{Options: graph.Options{Level: c.level}})
		c.o.Ranking = &a.Ranking
		var printed struct{ Division *DivisionObject }
		if err := json.Unmarshal(write(t, measuresOf(c.o)(a, in("sv")), "json", in("sv")), &printed); err != nil {
			t.Fatal(err)
		}
		if d := printed.Division; d == nil || d.Tells != c.tells || len(d.Communities) == 0 || d.Communities[0].Number != 1 {
			t.Errorf("%s: %+v", c.name, d)
		}
		text := string(write(t, measuresOf(c.o)(a, in("sv")), "md", in("sv")))
		for _, says := range c.says {
			if !strings.Contains(text, says) {
				t.Errorf("%s does not say %q:\n%s", c.name, says, text)
			}
		}
		if strings.Contains(text, c.not) {
			t.Errorf("%s says %q:\n%s", c.name, c.not, text)
		}
	}
}

func TestCommunitiesAreToldOfOnlyWhereTheyAreMeasured(t *testing.T) {
	a := analysis.Of(exampleStudy(t), analysis.Options{})
	for _, o := range []graph.MeasureOptions{
		{View: graph.LinksView},
		{View: graph.RoleThemeView, Sign: graph.ConflictSign},
		{View: graph.RoleThemeView, Measures: []*measure.Measure{measure.Find("degree")}},
	} {
		if m := a.Graph.Measure(o); m.Division != nil {
			t.Errorf("%v %v: %+v", o.View, o.Sign, m.Division)
		}
	}
}

func TestCampsAreToldWithWhoIsInThem(t *testing.T) {
	// Two roles for a theme and two against it.
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}, Themes: []data.Theme{{ID: "t", Broader: data.NoTheme}}}
	for _, id := range []string{"c", "r1", "r2", "r3", "r4"} {
		s.Parties = append(s.Parties, data.Party{ID: id})
	}
	for i, kind := range []data.Kind{data.Shared, data.Shared, data.Conflict, data.Conflict} {
		s.Statements = append(s.Statements, data.Statement{Role: int32(i + 1), Kind: kind, Strength: 1, Themes: []int32{0}})
	}
	a := analysis.Of(s, analysis.Options{})
	o := graph.MeasureOptions{View: graph.RoleRoleView, Sign: graph.SignedSign}
	text := string(write(t, measuresOf(o)(a, in("en")), "md", in("en")))
	for _, says := range []string{"Camp 1: r1 and r2.", "Camp 2: r3 and r4.", "another may be as good"} {
		if !strings.Contains(text, says) {
			t.Errorf("does not say %q:\n%s", says, text)
		}
	}
	o.View = graph.LinksView
	a = analysis.Of(exampleStudy(t), analysis.Options{})
	if text := string(write(t, measuresOf(o)(a, in("en")), "md", in("en"))); !strings.Contains(text, "form no camps") {
		t.Errorf("no camps are not said:\n%s", text)
	}
}
