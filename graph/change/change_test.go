package change

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/data/format"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
)

// base is a study of three roles; %s is where statements are added.
const base = `
coordinator: lead
roles: [{id: lead}, {id: press}, {id: archive}, {id: it}]
groups: [{id: board}]
themes: [{id: trust}, {id: data, broader: trust}, {id: backup}]
statements:
  - {id: s1, role: press, kind: shared, themes: [trust], strength: 2, text: one, source: §1}
  - {id: s2, role: press, kind: conflict, themes: [data], text: two, source: §1}
  - {role: archive, kind: shared, themes: [backup], text: three, source: §2}
  - {role: archive, kind: cooperation, themes: [backup], source: §2}
`

func read(t testing.TB, yaml string) *data.Study {
	t.Helper()
	s, _, err := format.Read([]format.Input{{Name: "study.yaml", Data: []byte(yaml)}}, format.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func analysed(s *data.Study) *analysis.Analysis {
	return analysis.Of(s, analysis.Options{Date: time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC)})
}

func compared(t testing.TB, old, new string) *Report {
	t.Helper()
	return Of(analysed(read(t, old)), analysed(read(t, new)), gap.MostListed)
}

// edited is the base with replacements, in pairs.
func edited(t testing.TB, replacements ...string) string {
	t.Helper()
	text := base
	for i := 0; i < len(replacements); i += 2 {
		if !strings.Contains(text, replacements[i]) {
			t.Fatalf("the base does not hold %q", replacements[i])
		}
		text = strings.Replace(text, replacements[i], replacements[i+1], 1)
	}
	return text
}

// what lists a report's changes, a short line each.
func what(r *Report) []string {
	var list []string
	entity := func(kind string, e Entity, id func(*data.Study, int32) string) {
		name := ""
		if e.New != None {
			name = id(r.New.Study, e.New)
		} else {
			name = id(r.Old.Study, e.Old)
		}
		line := fmt.Sprint(kind, " ", name, " ", e.Change)
		for _, f := range e.Fields {
			line += " " + string(f)
		}
		list = append(list, line)
	}
	for _, e := range r.Parties {
		entity("party", e, func(s *data.Study, i int32) string { return s.Parties[i].ID })
	}
	for _, e := range r.Themes {
		entity("theme", e, func(s *data.Study, i int32) string { return s.Themes[i].ID })
	}
	for _, e := range r.Statements {
		entity("statement", e, func(s *data.Study, i int32) string { return s.Statements[i].Text.Plain + s.Statements[i].Source })
	}
	for i := range r.Links {
		l := &r.Links[i]
		list = append(list, fmt.Sprint("link ", r.partyID(l.A), "+", r.partyID(l.B), " ", l.Change, " ", Weight(l.Old), "→", Weight(l.New), " ", Known(l.Old), "→", Known(l.New)))
	}
	for i := range r.Ranks {
		k := &r.Ranks[i]
		if k.Differs() {
			row, s := k.New, r.New.Study
			if row == nil {
				row, s = k.Old, r.Old.Study
			}
			list = append(list, fmt.Sprint("rank ", s.Themes[row.Theme].ID, " ", k.Change))
		}
	}
	for i := range r.Gaps {
		if g := &r.Gaps[i]; g.Change != Same {
			list = append(list, "gap "+g.Finding().ID+" "+g.Change.String())
		}
	}
	return list
}

func TestAStudyDoesNotDifferFromItself(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysed(study)
	for name, r := range map[string]*Report{"base": compared(t, base, base), "example": Of(a, a, gap.MostListed)} {
		if r.Different() || len(what(r)) > 0 {
			t.Errorf("%s differs from itself: %v", name, what(r))
		}
		if len(r.Gaps) == 0 || len(r.Ranks) == 0 {
			t.Errorf("%s: unchanged gaps and ranks are not listed", name)
		}
	}
}

func TestTheOrderOfAFileIsNoDifference(t *testing.T) {
	shuffled := edited(t, "{id: press}, {id: archive}, {id: it}", "{id: it}, {id: archive}, {id: press}",
		"{id: trust}, {id: data, broader: trust}, {id: backup}", "{id: backup}, {id: data, broader: trust}, {id: trust}",
		"  - {id: s1, role: press, kind: shared, themes: [trust], strength: 2, text: one, source: §1}\n", "")
	shuffled += "  - {id: s1, role: press, kind: shared, themes: [trust], strength: 2, text: one, source: §1}\n"
	if r := compared(t, base, shuffled); r.Different() {
		t.Errorf("differs: %v", what(r))
	}
}

func TestEachChangeIsNamed(t *testing.T) {
	const heard = "  - {role: it, kind: no-conflict, text: five}\n"
	for _, c := range []struct {
		promise      string
		replacements []string
		more         string
		want         []string
	}{
		{"a party that comes", []string{"{id: it}]", "{id: it}, {id: legal}]"}, "", []string{
			"party legal added", "gap SY08/legal added",
		}},
		{"a party that is renamed and becomes external", []string{"{id: it}", "{id: it, name: IT, relation: external}"}, "", []string{
			"party it changed name relation",
		}},
		{"a role that is heard", nil, heard, []string{
			"party it changed heard", "statement five added", "link it+lead added 0→0 silent→denied",
			"gap SY04/it added", "gap SY11/it added", "gap SY08/it removed",
		}},
		{"a theme that moves", []string{"{id: data, broader: trust}", "{id: data}"}, "", []string{
			"theme data changed broader", "rank data added",
		}},
		{"a statement of another kind and strength", []string{"kind: conflict, themes: [data], text: two", "kind: difficulty, strength: 3, themes: [trust, data], text: two"}, "", []string{
			"statement two§1 changed kind themes strength", "link lead+press heavier 3→5 stated→difficulty",
			"gap SY01/lead+press/data+trust added", "gap SY01/lead+press/data removed",
		}},
		{"a tie whose weight moves", []string{"strength: 2, text: one", "strength: 1, text: one", "kind: conflict, themes: [data], text: two", "kind: conflict, themes: [data], strength: 2, text: two"}, "", []string{
			"statement one§1 changed strength", "statement two§1 changed strength", "link lead+press shifted 3→3 stated→stated", "rank backup up", "rank trust same",
		}},
	} {
		r := compared(t, base, edited(t, c.replacements...)+c.more)
		if got := what(r); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n%s\nwant\n%s", c.promise, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
		if !r.Different() {
			t.Errorf("%s is no difference", c.promise)
		}
	}
}

// TestBackwardsEveryChangeIsItsOpposite compares the other way round.
func TestBackwardsEveryChangeIsItsOpposite(t *testing.T) {
	changed := edited(t, "{id: it}]", "{id: it}, {id: legal}]", "strength: 2, text: one", "strength: 3, text: one",
		"kind: shared, themes: [backup], text: three", "kind: conflict, themes: [data], text: three") +
		"  - {role: it, kind: shared, themes: [backup, trust], strength: 3}\n"
	opposite := map[Change]Change{Same: Same, Added: Removed, Removed: Added, Changed: Changed, Heavier: Lighter, Lighter: Heavier, Shifted: Shifted, State: State, Up: Down, Down: Up}
	there, back := compared(t, base, changed), compared(t, changed, base)
	count := func(r *Report, turn func(Change) Change) map[string]int {
		n := map[string]int{}
		for _, e := range r.Parties {
			n["party "+turn(e.Change).String()]++
		}
		for _, e := range r.Statements {
			n["statement "+turn(e.Change).String()]++
		}
		for _, l := range r.Links {
			n["link "+turn(l.Change).String()]++
		}
		for _, k := range r.Ranks {
			n["rank "+turn(k.Change).String()]++
		}
		for _, g := range r.Gaps {
			n["gap "+turn(g.Change).String()]++
		}
		return n
	}
	forth := count(there, func(c Change) Change { return opposite[c] })
	if got := count(back, func(c Change) Change { return c }); !reflect.DeepEqual(got, forth) {
		t.Errorf("backwards %v, want %v", got, forth)
	}
}

func TestAcceptingAGapIsAChangeAndSoIsItsEnd(t *testing.T) {
	accepted := base + "accepted: [{code: SY01, parties: [press, lead], reason: known, until: 2026-03-05}]\n"
	expired := base + "accepted: [{code: SY01, parties: [press, lead], reason: known, until: 2026-03-04}]\n"
	for _, c := range []struct {
		old, new string
		want     []string
	}{
		{base, accepted, []string{"gap SY01/lead+press/data accepted"}},
		{accepted, expired, []string{"gap SY01/lead+press/data reopened"}},
		{expired, base, nil},
	} {
		if got := what(compared(t, c.old, c.new)); !slices.Equal(got, c.want) {
			t.Errorf("%v, want %v", got, c.want)
		}
	}
}

func TestAMoveIsInsideWhereOneInterviewCanMakeIt(t *testing.T) {
	row := func(rank, low, high int) *graph.ThemeRow {
		return &graph.ThemeRow{Rank: rank, RankLow: low, RankHigh: high}
	}
	for _, c := range []struct {
		old, new *graph.ThemeRow
		change   Change
		within   Within
	}{
		{row(3, 1, 4), row(1, 1, 2), Up, Inside},
		{row(3, 3, 3), row(1, 1, 3), Up, Inside},
		{row(3, 2, 4), row(1, 1, 2), Up, Outside},
		{row(1, 1, 2), row(3, 2, 4), Down, Outside},
		{row(1, 0, 0), row(2, 0, 0), Down, Undefined},
		{row(1, 0, 0), row(2, 1, 2), Down, Inside},
		{row(2, 1, 2), row(2, 2, 2), Same, Undefined},
		{nil, row(2, 1, 2), Added, Undefined},
		{row(2, 1, 2), nil, Removed, Undefined},
	} {
		if k := ranked(c.old, c.new); k.Change != c.change || k.Within != c.within {
			t.Errorf("%+v → %+v: %s, %d; want %s, %d", c.old, c.new, k.Change, k.Within, c.change, c.within)
		}
	}
}

func TestCaveatsSayWhatAComparisonCannotCarry(t *testing.T) {
	kinds := func(r *Report) string {
		var list []string
		for _, c := range r.Caveats {
			list = append(list, fmt.Sprint(c.Kind, " ", c.Old, " ", c.New))
		}
		return strings.Join(list, ", ")
	}
	for _, c := range []struct{ new, want string }{
		{base, "not-recognisable 1 1, few-units 2 2"},
		{edited(t, "coordinator: lead", "coordinator: it", "{role: archive, kind: shared", "{role: archive, counterpart: lead, kind: shared"), "other-coordinator 0 0, not-recognisable 1 1, few-units 2 2"},
		{edited(t, "coordinator: lead", "coordinator: lead\nasked: everyone"), "other-questions 0 0, not-recognisable 1 1, few-units 2 2"},
		{edited(t, "text: one", "status: suggested, text: one"), "not-recognisable 1 1, suggested 0 1, few-units 2 2"},
		// The conflict that only the press told of is no longer told, and comes back with the press.
		{edited(t, "role: press, kind: shared", "role: it, kind: shared", "role: press, kind: conflict", "role: it, kind: shared"), "no-longer-heard 1 0, newly-heard 0 1, not-recognisable 1 1, few-units 2 2"},
		{"coordinator: lead\nroles: [{id: lead}, {id: else}]\nthemes: [{id: other}]\nstatements: [{role: else, kind: shared, themes: [other], text: x}]\n", "nothing-in-common 0 0, not-recognisable 1 0, few-units 2 1"},
	} {
		if got := kinds(compared(t, base, c.new)); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

func TestARejectedSuggestionCountsAsNoStatement(t *testing.T) {
	suggested := edited(t, "text: one", "status: suggested, text: one")
	rejected := edited(t, "text: one", "status: rejected, text: one")
	if got := what(compared(t, base, suggested)); !slices.Equal(got, []string{"statement one§1 changed status"}) {
		t.Errorf("suggested: %v", got)
	}
	if got := what(compared(t, suggested, rejected))[0]; got != "statement one§1 removed" {
		t.Errorf("rejected: %v", got)
	}
}
