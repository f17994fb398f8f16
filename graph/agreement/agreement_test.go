package agreement

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/format"
	"samsyn/graph"
)

// head is what the coders' studies share.
const head = `
coordinator: lead
roles: [{id: lead}, {id: press}, {id: archive}]
themes: [{id: trust}, {id: data, broader: trust}, {id: backup}]
statements:
`

func coded(t testing.TB, rows ...string) *data.Study {
	t.Helper()
	text := head
	for _, row := range rows {
		text += "  - {role: press, " + row + "}\n"
	}
	s, _, err := format.Read([]format.Input{{Name: "study.yaml", Data: []byte(text)}}, format.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func anna(t testing.TB) *data.Study {
	return coded(t,
		"id: s1, kind: shared, themes: [trust], text: one, source: §1",
		"id: s2, kind: conflict, themes: [data], text: two, source: §1",
		"kind: difficulty, themes: [backup], text: three, source: §2",
		"id: s4, kind: shared, themes: [backup], status: rejected, text: four",
		"kind: shared, themes: [backup], text: annas own",
		"kind: shared, themes: [backup]")
}

func bo(t testing.TB) *data.Study {
	return coded(t,
		"kind: shared, themes: [data, backup], text: one, source: §1",
		"id: s2, kind: difficulty, themes: [data], text: two, source: §1",
		"kind: difficulty, themes: [backup], text: three, source: §2",
		"id: s4, kind: shared, themes: [trust], status: suggested, text: four",
		"kind: shared, themes: [backup]")
}

func TestCodersAreComparedOnWhatTheyBothHave(t *testing.T) {
	r := Of([]*data.Study{anna(t), bo(t)}, graph.Narrow)
	if r.Units != 4 || r.Alone != 3 {
		t.Errorf("%d units and %d alone, want 4 and 3: a statement with neither id nor text is no unit", r.Units, r.Alone)
	}
	if want := (Coder{Statements: 6, Compared: 4, Unrecognisable: 1}); r.Coders[0] != want {
		t.Errorf("%+v, want %+v", r.Coders[0], want)
	}
	if want := (Coder{Statements: 5, Compared: 4, Suggested: 1, Unrecognisable: 1}); r.Coders[1] != want {
		t.Errorf("%+v, want %+v", r.Coders[1], want)
	}
	// shared+shared, conflict+difficulty, difficulty+difficulty, rejected+shared: n = 8, of which shared 3,
	// difficulty 3, conflict 1, rejected 1; 4 of 8 disagree, expected (64 − 20)/56.
	if want := 1 - 0.5/(44.0/56); !near(r.Kind.Alpha, want) || r.Kind.Alike != 2 {
		t.Errorf("kind: alpha %v, %d alike; want %v, 2", r.Kind.Alpha, r.Kind.Alike, want)
	}
	var kinds []string
	for _, k := range r.Kinds {
		kinds = append(kinds, fmt.Sprintf("%s %d", k.Kind, k.Alike))
	}
	if got, want := strings.Join(kinds, ", "), "shared 3, conflict 3, difficulty 3,  3"; got != want {
		t.Errorf("kinds %q, want %q", got, want)
	}
	// backup: (0 1) (0 0) (1 1) (0 0): κ: observed 1/4, a has 1 of 4, b 2 of 4: expected 1 − (1·2 + 3·2)/16 = 1/2.
	if backup := r.Each[0]; backup.Theme != "backup" || !near(backup.Pairs[0].Kappa, 0.5) || backup.Alike != 3 {
		t.Errorf("%+v", backup)
	}
	var differ []string
	for _, d := range r.Disagreements {
		differ = append(differ, fmt.Sprint(d.Unit, d.Kind, d.Themes))
	}
	if got, want := strings.Join(differ, "; "), "[0 0] false true; [1 1] true false; [3 3] true true"; got != want {
		t.Errorf("disagreements %s, want %s", got, want)
	}
}

func TestThemesAreComparedAtTheLevel(t *testing.T) {
	broad, narrow := Of([]*data.Study{anna(t), bo(t)}, graph.Broad), Of([]*data.Study{anna(t), bo(t)}, graph.Narrow)
	names := func(r *Report) string {
		var ids []string
		for _, item := range r.Each {
			ids = append(ids, fmt.Sprint(item.Theme, " ", item.Alike))
		}
		return strings.Join(ids, ", ")
	}
	if got, want := names(broad), "backup 3, trust 3"; got != want {
		t.Errorf("broad: %s, want %s", got, want)
	}
	if got, want := names(narrow), "backup 3, data 3, trust 2"; got != want {
		t.Errorf("narrow: %s, want %s", got, want)
	}
}

// TestAllThemesArePooled takes the themes one by one.
func TestAllThemesArePooled(t *testing.T) {
	r := Of([]*data.Study{anna(t), bo(t)}, graph.Narrow)
	// observed 1, 1 and 2 of 4; expected by alpha: (64 − 9 − 25)/56 for backup and data, (64 − 4 − 36)/56 for trust.
	if want := 1 - 1.0/((30.0+30+24)/56); !near(r.Themes.Alpha, want) {
		t.Errorf("alpha %v, want %v", r.Themes.Alpha, want)
	}
	if r.Themes.Units != 4 || r.Themes.Alike != 2 || r.Themes.Pairs[0].Units != 4 {
		t.Errorf("%+v", r.Themes)
	}
}

func TestEachTwoOfSeveralCodersHaveAKappa(t *testing.T) {
	third := coded(t, "id: s1, kind: shared, themes: [trust], text: one, source: §1", "id: s2, kind: conflict, themes: [data], text: two, source: §1")
	r := Of([]*data.Study{anna(t), bo(t), third}, graph.Narrow)
	var pairs []string
	for _, p := range r.Kind.Pairs {
		pairs = append(pairs, fmt.Sprint(p.A, p.B, p.Units))
	}
	if got, want := strings.Join(pairs, " "), "0 1 4 0 2 2 1 2 2"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if r.Kind.Pairs[1].Kappa != 1 {
		t.Errorf("who code alike have kappa %v", r.Kind.Pairs[1].Kappa)
	}
}

func TestTheSameCodingAgreesWholly(t *testing.T) {
	r := Of([]*data.Study{anna(t), anna(t), anna(t)}, graph.Broad)
	if r.Kind.Alpha != 1 || r.Themes.Alpha != 1 || len(r.Disagreements) > 0 {
		t.Errorf("%v %v, %d disagreements", r.Kind.Alpha, r.Themes.Alpha, len(r.Disagreements))
	}
}

func TestCaveatsSayWhatTheFiguresCannotCarry(t *testing.T) {
	kinds := func(r *Report) string {
		var list []string
		for _, c := range r.Caveats {
			list = append(list, fmt.Sprint(c.Kind, " ", c.N, "/", c.Of, strings.Join(c.Themes, "+")))
		}
		return strings.Join(list, ", ")
	}
	one := coded(t, "kind: shared, themes: [trust], text: one")
	other := coded(t, "kind: shared, themes: [trust], text: two")
	for _, c := range []struct {
		coders []*data.Study
		want   string
	}{
		{[]*data.Study{anna(t), bo(t)}, "few-units 4/0, coded-alone 1/7, not-recognisable 2/11, suggested 1/8"},
		{[]*data.Study{one, one}, "few-units 1/0, no-variation 2/2"},
		{[]*data.Study{one, other}, "nothing-matched 0/0, coded-alone 2/2"},
		{[]*data.Study{one, coded(t, "kind: shared, themes: [backup], text: one")}, "few-units 1/0, no-variation 1/3, one-coders-themes 2/2backup+trust"},
	} {
		if got := kinds(Of(c.coders, graph.Narrow)); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

func TestNothingInCommonGivesNoFigures(t *testing.T) {
	r := Of([]*data.Study{coded(t), coded(t, "kind: shared, themes: [trust], text: two")}, graph.Broad)
	if !math.IsNaN(r.Kind.Alpha) || !math.IsNaN(r.Themes.Alpha) || !math.IsNaN(r.Themes.Pairs[0].Kappa) || r.Units != 0 || len(r.Each) != 0 {
		t.Errorf("%+v", r)
	}
}
