package table

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/graph/gap"
)

// earlier is a study before something was done about it.
func earlier(s *data.Study) *data.Study {
	old := *s
	old.Parties = slices.Clone(s.Parties[:len(s.Parties):len(s.Parties)])
	old.Parties[writer].Group = false
	old.Parties[archivist].External = false
	old.Themes = slices.Clone(s.Themes)
	old.Themes[2].Broader = data.NoTheme
	old.Themes = append(old.Themes, data.Theme{ID: "gone", Name: s.Themes[0].Name, Broader: data.NoTheme})
	old.Statements = slices.Clone(s.Statements)
	if len(old.Statements) > 3 {
		old.Statements[0].Strength = 1
		old.Statements[1].Kind = data.Difficulty
		old.Statements[1].Text = data.Text{SV: s.Statements[1].Text.SV}
		old.Statements[2].Themes = []int32{3}
		old.Statements = slices.Delete(old.Statements, 4, 5)
	}
	return &old
}

// diffOf is the view of a study against an earlier one.
func diffOf(a *analysis.Analysis, o Options) *View {
	return Diff(Compared{change.Of(analysed(earlier(a.Study)), a, gap.MostListed), "old.yaml", "new.yaml"}, o)
}

func TestTheSameStudyShowsNoDifference(t *testing.T) {
	a := analysed(smallStudy(itself))
	for _, language := range []string{"sv", "en"} {
		o := in(language)
		v := Diff(Compared{change.Of(a, a, gap.MostListed), "a.yaml", "b.yaml"}, o)
		text := string(write(t, v, "table", o))
		if !strings.Contains(text, o.Words.Say("changes.none")) || strings.Contains(text, "→") || strings.Contains(text, "──") {
			t.Errorf("%s:\n%s", language, text)
		}
	}
}

func TestATextThatChangedIsNotShownToPeople(t *testing.T) {
	a := analysed(smallStudy(itself))
	for _, format := range []string{"table", "md", "csv", "csv-excel"} {
		if text := write(t, diffOf(a, in("en")), format, in("en")); strings.Contains(string(text), secret) {
			t.Errorf("%s holds what was said:\n%s", format, text)
		}
	}
	if text := write(t, diffOf(a, in("en")), "json", in("en")); !strings.Contains(string(text), secret) {
		t.Error("json without --redact holds no text: the check above checks nothing")
	}
}

func TestEveryChangeOfTheTableIsInTheJSON(t *testing.T) {
	v := diffOf(analysed(smallStudy(itself)), in("en"))
	var whole struct{ Gaps, Ranks, Links, Statements, Parties, Themes []any }
	if err := json.Unmarshal(write(t, v, "json", in("en")), &whole); err != nil {
		t.Fatal(err)
	}
	if n := len(whole.Gaps) + len(whole.Ranks) + len(whole.Links) + len(whole.Statements) + len(whole.Parties) + len(whole.Themes); n != len(v.Table.Rows) {
		t.Errorf("%d changes in JSON, %d rows", n, len(v.Table.Rows))
	}
	for name, n := range map[string]int{
		"gaps": len(whole.Gaps), "ranks": len(whole.Ranks), "links": len(whole.Links),
		"statements": len(whole.Statements), "parties": len(whole.Parties), "themes": len(whole.Themes),
	} {
		if n == 0 {
			t.Errorf("the study of the test changes no %s", name)
		}
	}
}
