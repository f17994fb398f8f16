package maps

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func TestOfVeryManyRolesTheMapOfThemesDrawsThoseThatSayMostAndSaysSo(t *testing.T) {
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}, Parties: []data.Party{{ID: "lead"}}}
	for i := range 6 {
		s.Themes = append(s.Themes, data.Theme{ID: fmt.Sprint("t", i), Broader: data.NoTheme})
	}
	for i := range 200 {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprint("r", i)})
		strength := uint8(1)
		if i%10 == 0 {
			strength = 3 // twenty of them say most
		}
		s.Statements = append(s.Statements, data.Statement{Role: int32(i + 1), Kind: data.Shared, Themes: []int32{int32(i % 6)}, Strength: strength})
	}
	page := must(t)(Themes(analysis.Of(s, analysis.Options{}), Options{Words: words.In("en")}))
	if !strings.Contains(page.Desc, "30 of 200 roles are shown") {
		t.Errorf("it says %q", page.Desc)
	}
	for i := range 20 {
		if !strings.Contains(page.Desc, fmt.Sprint("r", 10*i)) {
			t.Errorf("r%d says most and is not drawn", 10*i)
		}
	}
}

// An eye follows few lines; conflicts are never among those left out, and nobody loses the last line.
func TestOfManyLinesTheWeakestSharedInterestsGo(t *testing.T) {
	thinned := 0
	for _, m := range municipalities() {
		a := m.study.analysis()
		p := must(t)(Themes(a, Options{Words: words.In("sv")}))
		lines := map[string]bool{}
		tied := map[string]bool{}
		for _, lane := range lanesOf(p) {
			lines[lane.ID] = true
			for _, end := range lane.Ends {
				tied[end] = true
			}
		}
		if len(lines) > 46+max(0, len(a.Graph.Roles)-16) {
			t.Errorf("%s: %d lines", m.name, len(lines))
		}
		left := 0
		for _, theme := range groupOf(p, "cards").Items {
			id, ok := strings.CutPrefix(theme.(*scene.Group).ID, "theme-")
			if !ok {
				continue
			}
			row := slices.IndexFunc(m.study.study.Themes, func(t data.Theme) bool { return t.ID == id })
			for _, role := range a.Graph.Roles {
				c := cellOf(a, int32(row), role)
				if c == nil {
					continue
				}
				party := m.study.study.Parties[role].ID
				if c.Conflict > 0 && !lines["lane-conflict-"+party+"-"+id] {
					t.Errorf("%s: the conflict of %s about %s is not drawn", m.name, party, id)
				}
				if c.Shared > 0 && !lines["lane-shared-"+party+"-"+id] {
					left++
				}
				if c.Shared+c.Conflict > 0 && (!tied["role-"+party] || !tied["theme-"+id]) {
					t.Errorf("%s: %s or %s stands alone", m.name, party, id)
				}
			}
		}
		said := strings.Contains(p.Desc, "är inte ritade; varje rolls och temas starkaste är med") || left == 1 && strings.Contains(p.Desc, "är inte ritat")
		if said != (left > 0) {
			t.Errorf("%s: %d lines are left out, and the map says so: %t", m.name, left, said)
		}
		if left > 0 {
			thinned++
		}
	}
	if thinned < 3 {
		t.Errorf("only %d studies have weak lines left out: the test sees too little", thinned)
	}
}
