package change

import (
	"reflect"
	"strings"
	"testing"

	"samsyn/graph"
	"samsyn/graph/analysis"
)

func TestMergedKeepsTheNewOrderAndPutsTheGoneAfterWhatTheyStoodAfter(t *testing.T) {
	for _, c := range []struct{ new, old, want string }{
		{"a b c", "a b c", "a b c"},
		{"a c", "a b c", "a b c"},
		{"c a", "a b c", "c a b"},
		{"b c", "a b c d", "a b c d"},
		{"a x c", "a b c", "a b x c"},
		{"", "a b", "a b"},
		{"a b", "", "a b"},
	} {
		if got := strings.Join(merged(strings.Fields(c.new), strings.Fields(c.old)), " "); got != c.want {
			t.Errorf("%q with %q: %q, want %q", c.new, c.old, got, c.want)
		}
	}
}

// Over the union every figure of a study is what it was: only positions differ.
func TestAlignChangesNoFigure(t *testing.T) {
	old := read(t, base)
	new := read(t, edited(t,
		"{id: press}, {id: archive}", "{id: archive}, {id: legal}, {id: press}",
		"{id: trust}, {id: data, broader: trust}", "{id: data}, {id: law}, {id: trust}",
		"role: archive, kind: shared, themes: [backup]", "role: legal, kind: shared, themes: [law, trust]",
	))
	a := Align(old, new, analysis.Options{})
	for name, pair := range map[string][2]*analysis.Analysis{"old": {analysed(old), a.Old}, "new": {analysed(new), a.New}} {
		if got, want := told(pair[1]), told(pair[0]); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	if len(a.Old.Study.Parties) != len(a.New.Study.Parties) || len(a.Old.Study.Themes) != len(a.New.Study.Themes) {
		t.Fatal("the two are not over the same parties and themes")
	}
	for i := range a.New.Study.Parties {
		if a.Old.Study.Parties[i].ID != a.New.Study.Parties[i].ID {
			t.Errorf("position %d is %s and %s", i, a.Old.Study.Parties[i].ID, a.New.Study.Parties[i].ID)
		}
		if id := a.New.Study.Parties[i].ID; a.InOld[i] != (id != "legal") || !a.InNew[i] {
			t.Errorf("%s listed: %v and %v", id, a.InOld[i], a.InNew[i])
		}
	}
	if !a.SameCoordinator() {
		t.Error("another coordinator")
	}
}

// told lists all links and ranks of an analysis by id.
func told(a *analysis.Analysis) map[string]any {
	m := map[string]any{}
	for i := range a.Full.Links {
		l := &a.Full.Links[i]
		x, y := a.Study.Parties[l.A].ID, a.Study.Parties[l.B].ID
		m["link "+min(x, y)+"+"+max(x, y)] = []any{l.Sum, l.State, l.DeniedToo, l.Statements}
	}
	for _, r := range a.Ranking.Rows {
		m["rank "+a.Study.Themes[r.Theme].ID] = []any{r.Rank, r.Reach, r.Strength, r.Conflict, r.RankLow, r.RankHigh}
	}
	for i := range a.Graph.RoleTheme.Cells {
		c := &a.Graph.RoleTheme.Cells[i]
		id := a.Study.Parties[a.Graph.Roles[c.Row]].ID + " " + a.Study.Themes[a.Graph.Themes[c.Column]].ID
		m["cell "+id] = graph.Sums{Shared: c.Shared, Conflict: c.Conflict, Difficulty: c.Difficulty}
	}
	return m
}
