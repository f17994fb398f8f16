package graph

import (
	"slices"
	"testing"

	"samsyn/data"
)

func TestThemeVoicesCountEachVoiceOnceOnAThemeAndOnThoseAboveIt(t *testing.T) {
	s := &data.Study{
		Parties: []data.Party{{ID: "lead"}, {ID: "a"}, {ID: "b"}},
		Themes:  []data.Theme{{ID: "top", Broader: data.NoTheme}, {ID: "x", Broader: 0}, {ID: "y", Broader: 0}, {ID: "z", Broader: data.NoTheme}},
		Persons: []string{"", "p"}, Organisations: []string{""},
	}
	tell := func(role, person int32, k data.Kind, strength uint8, status data.Status, themes ...int32) {
		s.Statements = append(s.Statements, data.Statement{Role: role, Kind: k, Strength: strength, Status: status, Respondent: person, Themes: themes})
	}
	tell(1, 0, data.Shared, 2, data.Coded, 1, 2)
	tell(1, 0, data.Conflict, 1, data.Coded, 1)
	tell(2, 0, data.Difficulty, 1, data.Coded, 2)
	tell(1, 1, data.Shared, 1, data.Coded, 0)
	tell(2, 1, data.Shared, 1, data.Coded, 0) // the same person in another role: one voice
	tell(2, 0, data.NoConflict, 1, data.Coded, 3)
	tell(2, 0, data.Shared, 3, data.Rejected, 3)
	for _, c := range []struct {
		least int
		want  []int
	}{{0, []int{3, 1, 2, 0}}, {2, []int{1, 1, 1, 0}}} {
		if got := New(s, Options{MinStrength: c.least}).ThemeVoices(); !slices.Equal(got, c.want) {
			t.Errorf("from strength %d: %v, want %v", c.least, got, c.want)
		}
	}
}
