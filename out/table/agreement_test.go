package table

import (
	"strconv"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/agreement"
	"samsyn/graph/analysis"
)

// agreementOf compares a study with an earlier coding of it.
func agreementOf(a *analysis.Analysis, o Options) *View {
	studies := []*data.Study{a.Study, earlier(a.Study)}
	return Agreement(Coders{Report: agreement.Of(studies, graph.Narrow), Names: []string{"anna.csv", "bo.csv"}}, o)
}

func among(coders int) Coders {
	c := Coders{}
	var studies []*data.Study
	for i := range coders {
		s := smallStudy(itself)
		if i%2 == 1 {
			s = earlier(s)
		}
		studies, c.Names = append(studies, s), append(c.Names, string(rune('a'+i))+".csv")
	}
	c.Report = agreement.Of(studies, graph.Broad)
	return c
}

func TestEachPairOfCodersHasAKappa(t *testing.T) {
	for coders, want := range map[int]string{
		2: "of,id,name,units,alike,alpha,alpha_low,alpha_high,kappa",
		3: "of,id,name,units,alike,alpha,alpha_low,alpha_high,kappa_1_2,kappa_1_3,kappa_2_3",
		4: "of,id,name,units,alike,alpha,alpha_low,alpha_high,kappa_1_2,kappa_1_3,kappa_1_4,kappa_2_3,kappa_2_4,kappa_3_4",
	} {
		v := Agreement(among(coders), in("en"))
		if got, _, _ := strings.Cut(string(write(t, v, "csv", in("en"))), "\n"); got != want {
			t.Errorf("%d coders: %s, want %s", coders, got, want)
		}
		header := string(write(t, v, "table", in("en")))
		if got := strings.Contains(header, "lowest–highest"); got != (coders > 3) {
			t.Errorf("%d coders:\n%s", coders, header)
		}
	}
}

func TestAlphaHasARangeFromTwentyStatementsOn(t *testing.T) {
	for statements, want := range map[int]bool{19: false, 20: true} {
		var studies []*data.Study
		for coder := range 2 {
			s := smallStudy(itself)
			s.Statements = nil
			for i := range statements {
				st := data.Statement{Role: 1, Kind: data.Shared, Strength: 1, Themes: []int32{0}, Origin: &data.Origin{ID: strconv.Itoa(i)}}
				if i%3 == 0 || coder == 1 && i == 1 {
					st.Kind = data.Conflict
				}
				s.Statements = append(s.Statements, st)
			}
			studies = append(studies, s)
		}
		v := Agreement(Coders{Report: agreement.Of(studies, graph.Broad), Names: []string{"a", "b"}}, in("sv"))
		text := string(write(t, v, "table", in("sv")))
		for _, says := range []string{"0,63 till 1", "oberoende"} {
			if strings.Contains(text, says) != want {
				t.Errorf("%d statements: %q said: %v\n%s", statements, says, !want, text)
			}
		}
		if strings.Contains(text, "går osäkerheten inte att räkna") == want {
			t.Errorf("%d statements:\n%s", statements, text)
		}
	}
}

func TestDifferencesAreATableOfTheirOwn(t *testing.T) {
	c := among(3)
	c.Differences = true
	v := Agreement(c, in("en"))
	lines := strings.Split(strings.TrimSpace(string(write(t, v, "csv", in("en")))), "\n")
	if want := "id,source,role,differs,line_1,kind_1,themes_1,line_2,kind_2,themes_2,line_3,kind_3,themes_3"; lines[0] != want {
		t.Errorf("%s, want %s", lines[0], want)
	}
	if len(lines)-1 != len(c.Report.Disagreements) || len(lines) < 3 {
		t.Errorf("%d rows for %d disagreements", len(lines)-1, len(c.Report.Disagreements))
	}
	if text := string(write(t, v, "table", in("en"))); strings.Contains(text, "Alpha") {
		t.Errorf("the list holds figures:\n%s", text)
	}
}

func TestNothingToCompareIsSaid(t *testing.T) {
	s := smallStudy(itself)
	other := smallStudy(itself)
	other.Statements = nil
	for _, differences := range []bool{false, true} {
		v := Agreement(Coders{agreement.Of([]*data.Study{s, other}, graph.Broad), []string{"a", "b"}, differences}, in("en"))
		if text := string(write(t, v, "table", in("en"))); !strings.Contains(text, "No statement is coded by two.") || !strings.Contains(text, "same id") {
			t.Errorf("%s", text)
		}
	}
}
