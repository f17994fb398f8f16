package match

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

// study makes a study of statements written "id|role|source|text|kind|themes"; a text "sv/en" is in two
// languages.
func study(rows ...string) *data.Study {
	s := &data.Study{
		Parties: []data.Party{{ID: "coordinator"}, {ID: "a"}, {ID: "b"}},
		Themes:  []data.Theme{{ID: "t0", Broader: data.NoTheme}, {ID: "t1", Broader: data.NoTheme}},
		Persons: []string{""}, Organisations: []string{""},
	}
	for _, row := range rows {
		f := strings.Split(row, "|")
		st := data.Statement{Role: int32(slices.Index([]string{"coordinator", "a", "b"}, f[1])), Source: f[2], Strength: 1, Text: data.Text{Plain: f[3]}}
		if sv, en, two := strings.Cut(f[3], "/"); two {
			st.Text = data.Text{SV: sv, EN: en}
		}
		if f[0] != "" {
			st.Origin = &data.Origin{ID: f[0]}
		}
		for k, name := range []string{"shared", "conflict", "difficulty"} {
			if f[4] == name {
				st.Kind = data.Kinds[k]
			}
		}
		for _, t := range strings.Fields(f[5]) {
			st.Themes = append(st.Themes, int32(t[1]-'0'))
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}

// pairs shows units as "0-1 1-x".
func pairs(units []Unit) string {
	var b []string
	for _, u := range units {
		var at []string
		for _, i := range u {
			if i == None {
				at = append(at, "x")
			} else {
				at = append(at, fmt.Sprint(i))
			}
		}
		b = append(b, strings.Join(at, "-"))
	}
	return strings.Join(b, " ")
}

func TestStatementsAreMatchedByIDElseByRoleSourceAndText(t *testing.T) {
	for _, c := range []struct {
		promise  string
		old, new []string
		want     string
	}{
		{"an id goes before everything", []string{"1|a|§1|one|shared|t0", "2|a|§1|two|shared|t0"}, []string{"2|b|§2|one|conflict|t1", "1|a|§1|two|shared|t0"}, "0-1 1-0"},
		{"role, source and text where an id is missing", []string{"1|a|§1|one|shared|t0"}, []string{"|a|§1|one|conflict|t1"}, "0-0"},
		{"role, source and text where ids differ", []string{"1|a|§1|one|shared|t0"}, []string{"9|a|§1|one|conflict|t1"}, "0-0"},
		{"another source is another statement", []string{"|a|§1|one|shared|t0"}, []string{"|a|§2|one|shared|t0"}, "0-x x-0"},
		{"another role is another statement", []string{"|a|§1|one|shared|t0"}, []string{"|b|§1|one|shared|t0"}, "0-x x-0"},
		{"spacing and Unicode form do not matter", []string{"|a|§1|cafe\u0301  au lait|shared|t0"}, []string{"|a| §1|café au lait|shared|t0"}, "0-0"},
		{"a text matches in any of its languages", []string{"|a|§1|ett/one|shared|t0"}, []string{"|a|§1|ett|shared|t0"}, "0-0"},
		{"without id and text nothing is recognised", []string{"|a|§1||shared|t0"}, []string{"|a|§1||shared|t0"}, "0-x x-0"},
		{"a passage's statements pair by kind and themes first", []string{"|a|§1|one|shared|t0", "|a|§1|one|conflict|t1"}, []string{"|a|§1|one|conflict|t1", "|a|§1|one|shared|t0"}, "0-1 1-0"},
		{"then by kind", []string{"|a|§1|one|shared|t0", "|a|§1|one|conflict|t1"}, []string{"|a|§1|one|conflict|t0", "|a|§1|one|shared|t1"}, "0-1 1-0"},
		{"then any", []string{"|a|§1|one|shared|t0", "|a|§1|one|conflict|t1"}, []string{"|a|§1|one|conflict|t1", "|a|§1|one|difficulty|t1"}, "0-1 1-0"},
		{"what is left over stands alone", []string{"|a|§1|one|shared|t0", "|a|§1|one|conflict|t1"}, []string{"|a|§1|one|conflict|t1"}, "0-x 1-0"},
	} {
		if got := pairs(Statements([]*data.Study{study(c.old...), study(c.new...)}, Options{})); got != c.want {
			t.Errorf("%s: %s, want %s", c.promise, got, c.want)
		}
	}
}

func TestAlikeMatchesWhatHasNeitherIDNorText(t *testing.T) {
	old := study("|a|§1||shared|t0", "|a|§1||shared|t0", "|a|§2||shared|t0", "|a|§3||shared|t0 t1")
	changed := study("|a|§2||conflict|t0", "|a|§3||shared|t1 t0", "|a|§1||shared|t0")
	if got, want := pairs(Statements([]*data.Study{old, changed, old}, Options{Alike: true})), "0-2-0 1-x-1 2-x-2 3-1-3 x-0-x"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestThirdAndLaterStudiesMatchWhoeverHoldsTheStatement(t *testing.T) {
	a, b, c := study("1|a|§1|one|shared|t0"), study("|a|§1|two|shared|t0"), study("|a|§1|two|conflict|t0", "1|a|§1|three|shared|t0")
	if got, want := pairs(Statements([]*data.Study{a, b, c}, Options{})), "0-x-1 x-0-0"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSkippedStatementsAreNotHeld(t *testing.T) {
	s := study("1|a|§1|one|shared|t0", "2|a|§1|two|conflict|t0")
	skip := func(st *data.Statement) bool { return st.Kind == data.Conflict }
	if got, want := pairs(Statements([]*data.Study{s, s}, Options{Skip: skip})), "0-0"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestWhichStatementsBelongTogetherDependsOnNoOrder shuffles studies in which a few passages hold many
// statements.
func TestWhichStatementsBelongTogetherDependsOnNoOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	for round := range 200 {
		rows := make([][]string, 3)
		for k := range rows {
			for range 3 + random.IntN(8) {
				rows[k] = append(rows[k], "|"+pick("a", "b")+"|§1|"+pick("one", "two", "two/ett", "")+"|"+pick("shared", "conflict", "difficulty")+"|"+pick("t0", "t1", "t0 t1"))
			}
		}
		described := func() []string {
			var studies []*data.Study
			for _, list := range rows {
				studies = append(studies, study(list...))
			}
			seen := make([][]bool, 3)
			var list []string
			for k := range rows {
				seen[k] = make([]bool, len(rows[k]))
			}
			for _, u := range Statements(studies, Options{Alike: true}) {
				var said []string
				for k, at := range u {
					if at == None {
						said = append(said, "-")
						continue
					}
					if seen[k][at] {
						t.Fatalf("round %d: statement %d of study %d is in two units", round, at, k)
					}
					seen[k][at] = true
					said = append(said, rows[k][at])
				}
				list = append(list, strings.Join(said, " = "))
			}
			for k := range seen {
				if slices.Contains(seen[k], false) {
					t.Fatalf("round %d: a statement of study %d is in no unit", round, k)
				}
			}
			slices.Sort(list)
			return list
		}
		first := described()
		for k := range rows {
			random.Shuffle(len(rows[k]), func(i, j int) { rows[k][i], rows[k][j] = rows[k][j], rows[k][i] })
		}
		if again := described(); !slices.Equal(first, again) {
			t.Fatalf("round %d:\n%s\nshuffled:\n%s", round, strings.Join(first, "\n"), strings.Join(again, "\n"))
		}
	}
}

func BenchmarkOneHundredThousandStatements(b *testing.B) {
	rows := make([]string, 100_000)
	for i := range rows {
		rows[i] = fmt.Sprintf("|a|§%d|sentence %d|shared|t%d", i/10, i/2, i%2)
	}
	s := study(rows...)
	for b.Loop() {
		Statements([]*data.Study{s, s}, Options{})
	}
}
