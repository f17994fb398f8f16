package maps

import (
	"fmt"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
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
