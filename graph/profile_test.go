package graph

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"samsyn/data"
)

func TestProfilesAreWhatTheViewsSay(t *testing.T) {
	for seed := range uint64(300) {
		s := randomStudy(seed)
		o := Options{Level: Level(seed % 2)}
		g := New(s, o)
		mixed := map[int32][]int32{}
		for _, p := range g.RoleRole() {
			if p.Congruence > 0 && p.Conflict > 0 {
				a, b := g.Roles[p.I], g.Roles[p.J]
				mixed[a], mixed[b] = append(mixed[a], b), append(mixed[b], a)
			}
		}
		profiles := g.Profiles()
		if len(profiles) != len(g.AllRoles) {
			t.Fatalf("seed %d: %d profiles", seed, len(profiles))
		}
		for i, p := range profiles {
			if p.Role != g.AllRoles[i] || p.Heard != g.Heard[p.Role] || !slices.Equal(p.MixedWith, mixed[p.Role]) {
				t.Errorf("seed %d: %+v, mixed with %v", seed, p, mixed[p.Role])
			}
			told := 0
			for _, st := range (naive{s, o}).counted() {
				if s.Statements[st].Role == p.Role {
					told++
				}
			}
			if p.Statements != told || p.Voices != len(g.VoicesOf(p.Role)) {
				t.Errorf("seed %d: %d statements, want %d", seed, p.Statements, told)
			}
			var others []OtherTie
			for q := range s.Parties {
				l := g.Link(p.Role, int32(q))
				switch {
				case int32(q) == s.Coordinator:
					var want Link
					if l != nil {
						want = *l
					}
					if p.Sum != want.Sum || p.State != want.State || p.DeniedToo != want.DeniedToo {
						t.Errorf("seed %d: %+v, want %+v", seed, p, want)
					}
				case l != nil && l.Sum != Sums{}:
					others = append(others, OtherTie{int32(q), l.Sum})
				}
			}
			if fmt.Sprint(others) != fmt.Sprint(p.Others) {
				t.Errorf("seed %d: others %v, want %v", seed, p.Others, others)
			}
			for at := 1; at < len(p.Themes); at++ {
				a := g.RoleTheme.At(g.RowOf(p.Role), g.ColumnOf(p.Themes[at-1])).Shared
				b := g.RoleTheme.At(g.RowOf(p.Role), g.ColumnOf(p.Themes[at])).Shared
				if a < b || a == b && s.Themes[p.Themes[at-1]].ID > s.Themes[p.Themes[at]].ID {
					t.Errorf("seed %d: themes %v", seed, p.Themes)
				}
			}
		}
	}
}

func TestBalanceRunsFromConflictOnlyToSharedOnly(t *testing.T) {
	for _, c := range []struct{ shared, conflict, want float64 }{{3, 0, 1}, {0, 2, -1}, {3, 1, 0.5}, {2, 2, 0}} {
		if got := (Sums{Shared: c.shared, Conflict: c.conflict}).Balance(); got != c.want {
			t.Errorf("%+v: got %v", c, got)
		}
	}
	if got := (Sums{Difficulty: 3, Practised: 2}).Balance(); !math.IsNaN(got) {
		t.Errorf("neither: got %v", got)
	}
}

func TestAStatedConflictIsDeniedOnlyByAnotherVoiceOnTheSameMatter(t *testing.T) {
	tree := func(statements ...data.Statement) *data.Study {
		s := smallStudy(1, 3, statements...) // theme 1 under theme 0; theme 2 apart
		s.Persons = []string{"", "anna", "bo"}
		s.Themes[1].Broader = 0
		return s
	}
	by := func(person int32, st data.Statement) data.Statement {
		st.Respondent = person
		return st
	}
	cases := []struct {
		name  string
		study *data.Study
		state ConflictState
		also  bool
	}{
		{"the other side denies in general", tree(told(1, 0, data.Conflict, 1, 1), told(0, 1, data.NoConflict, 1)), Stated, true},
		{"another respondent of the same role denies", tree(by(1, told(1, 0, data.Conflict, 1, 1)), by(2, told(1, 0, data.NoConflict, 1))), Stated, true},
		{"one voice does both", tree(by(1, told(1, 0, data.Conflict, 1, 1)), by(1, told(1, 0, data.NoConflict, 1))), Stated, false},
		{"one person speaks for both sides", tree(by(1, told(1, 0, data.Conflict, 1, 1)), by(1, told(0, 1, data.NoConflict, 1))), Stated, false},
		{"denied one above", tree(told(1, 0, data.Conflict, 1, 1), told(0, 1, data.NoConflict, 1, 0)), Stated, true},
		{"denied one below", tree(told(1, 0, data.Conflict, 1, 0), told(0, 1, data.NoConflict, 1, 1)), Stated, true},
		{"denied on something else", tree(told(1, 0, data.Conflict, 1, 1), told(0, 1, data.NoConflict, 1, 2)), Stated, false},
		{"only denied", tree(told(1, 0, data.NoConflict, 1), told(1, 0, data.Difficulty, 1, 0)), Denied, false},
		{"only difficulties", tree(told(1, 0, data.Difficulty, 1, 0)), DifficultyOnly, false},
		{"nothing of conflict", tree(told(1, 0, data.Shared, 1, 0)), Silent, false},
	}
	for _, c := range cases {
		l := New(c.study, Options{MinStrength: 3, MinStatements: 3}).Link(0, 1)
		if l == nil {
			l = &Link{}
		}
		if l.State != c.state || l.DeniedToo != c.also {
			t.Errorf("%s: %v, %v", c.name, l.State, l.DeniedToo)
		}
	}
}
