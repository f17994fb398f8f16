package data

import (
	"strings"
	"testing"
)

// study is a small study with what the given statements tell: role, counterpart, kind, themes, respondent.
func study(t *testing.T, statements ...[5]string) *Study {
	t.Helper()
	b := NewBuilder()
	b.AddFile("s")
	for i, id := range []string{"isc", "dpo", "clerk", "nobody"} {
		b.Party(RawParty{ID: id, Pos: Pos{Line: int32(i + 1)}})
	}
	b.Party(RawParty{ID: "public", Group: true, Pos: Pos{Line: 5}})
	b.Theme(RawTheme{ID: "risk", Pos: Pos{Line: 6}})
	b.Theme(RawTheme{ID: "cost", Broader: "risk", Pos: Pos{Line: 7}})
	b.Theme(RawTheme{ID: "law", Pos: Pos{Line: 8}})
	b.CoordinatorID("isc", Pos{})
	for i, s := range statements {
		r := RawStatement{Pos: Pos{Line: int32(10 + i)}}
		r.Value[FieldRole], r.Value[FieldCounterpart], r.Value[FieldKind], r.Value[FieldRespondent] = s[0], s[1], s[2], s[4]
		r.Themes = strings.Fields(s[3])
		b.Statement(&r)
	}
	study, _, err := b.Study()
	if err != nil {
		t.Fatal(err)
	}
	return study
}

func TestVoiceThatStatesAndDeniesIsReported(t *testing.T) {
	for _, c := range []struct {
		name       string
		statements [][5]string
		want       int
	}{
		{"a denial in general", [][5]string{{"dpo", "isc", "conflict", "risk"}, {"dpo", "isc", "no-conflict"}}, 1},
		{"in the other order", [][5]string{{"dpo", "", "no-conflict"}, {"dpo", "isc", "conflict", "risk"}}, 1},
		{"on the same theme", [][5]string{{"dpo", "isc", "conflict", "risk law"}, {"dpo", "isc", "no-conflict", "law"}}, 1},
		{"said once for a voice and pair", [][5]string{{"dpo", "isc", "conflict", "risk"}, {"dpo", "isc", "no-conflict"}, {"dpo", "isc", "no-conflict", "risk"}}, 1},
		{"on another theme", [][5]string{{"dpo", "isc", "conflict", "risk"}, {"dpo", "isc", "no-conflict", "law"}}, 0},
		{"towards another", [][5]string{{"dpo", "isc", "conflict", "risk"}, {"dpo", "clerk", "no-conflict"}}, 0},
		{"two respondents", [][5]string{{"dpo", "isc", "conflict", "risk", "p1"}, {"dpo", "isc", "no-conflict", "", "p2"}}, 0},
		{"the other side", [][5]string{{"dpo", "isc", "conflict", "risk"}, {"isc", "dpo", "no-conflict"}}, 0},
		{"one person on both sides", [][5]string{{"dpo", "isc", "conflict", "risk", "p1"}, {"isc", "dpo", "no-conflict", "", "p1"}}, 1},
	} {
		n := 0
		for _, notice := range Check(study(t, c.statements...), "en") {
			if notice.Key == "states-and-denies" {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s: %d, want %d", c.name, n, c.want)
		}
	}
}

func TestAContradictionNamesThePartiesAsPeopleDo(t *testing.T) {
	s := study(t, [5]string{"dpo", "isc", "conflict", "risk"}, [5]string{"dpo", "isc", "no-conflict"})
	i, _ := s.FindParty("dpo")
	s.Parties[i].Name = Text{SV: "Ombud", EN: "Officer"}
	for language, want := range map[string]string{"sv": "Ombud", "en": "Officer"} {
		for _, n := range Check(s, language) {
			if n.Key == "states-and-denies" && n.Args[0] != want {
				t.Errorf("%s in %s, want %s", n.Args[0], language, want)
			}
		}
	}
}

func TestAThemeThatMayBeSeveralIsReported(t *testing.T) {
	s := study(t, [5]string{"dpo", "isc", "shared", "risk law"})
	s.Themes[0].Name, s.Themes[1].Name = Text{Plain: "Training, intake"}, Text{Plain: "training"}
	var got []string
	for _, n := range Check(s, "en") {
		if n.Key == "theme-comma" {
			got = append(got, strings.Join(n.Args, "|"))
		}
	}
	if want := "Training, intake|training"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestUnusedThemesAndPartiesAreReported(t *testing.T) {
	var got []string
	for _, n := range Check(study(t, [5]string{"dpo", "public", "shared", "cost"}, [5]string{"clerk", "", "no-conflict"}), "en") {
		got = append(got, n.Key+" "+n.Args[0])
	}
	if want := "unused-party nobody, unused-theme law"; strings.Join(got, ", ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestNamesThatTwoShareAreReported(t *testing.T) {
	s := study(t, [5]string{"dpo", "public", "shared", "cost"}, [5]string{"clerk", "nobody", "shared", "law"})
	s.Parties[1].Name, s.Parties[2].Name = Text{SV: "Ombud", EN: "Officer"}, Text{SV: "OMBUD", EN: "Clerk"}
	notices := Check(s, "en")
	if len(notices) != 1 || notices[0].Key != "same-name" || strings.Join(notices[0].Args, " ") != "dpo clerk" || notices[0].Line != 3 {
		t.Errorf("got %v", notices)
	}
}

func TestPartiesAndThemesAreFoundByIDOrNameInAnyCase(t *testing.T) {
	s := &Study{Parties: []Party{
		{ID: "a", Name: Text{SV: "Kommunikatör", EN: "Communicator"}}, {ID: "b", Name: Text{Plain: "A"}}, {ID: "c", Name: Text{Plain: "Twin"}}, {ID: "d", Name: Text{Plain: "twin"}},
	}}
	for name, want := range map[string]int32{"A": 0, "kommunikato\u0308r": 0, " COMMUNICATOR ": 0, "B": 1, "c": 2} {
		if got, ok := s.FindParty(name); !ok || got != want {
			t.Errorf("%q is %d, %v", name, got, ok)
		}
	}
	for _, name := range []string{"Twin", "", "x"} {
		if got, ok := s.FindParty(name); ok {
			t.Errorf("%q is %d", name, got)
		}
	}
	if got := s.NearestParty("Komunikatör"); got != "a" {
		t.Errorf("nearest is %q", got)
	}
}
