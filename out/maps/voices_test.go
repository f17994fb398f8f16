package maps

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/words"
)

// whispered is a study in which one role alone tells of three themes, in every kind of statement, and two share one.
func whispered() *invented {
	v := newInvented()
	a, b := v.role("a", data.Text{Plain: "Arkivarie"}), v.role("b", data.Text{Plain: "Bibliotekarie"})
	v.says(a, data.Shared, 2, "hemligt;öppet")
	v.says(a, data.Shared, 1, "dolt")
	v.says(a, data.Conflict, 3, "hemligt;dolt")
	v.says(a, data.Cooperation, 1, "hemligt").Stage = data.Proposed
	v.says(a, data.Cooperation, 1, "")
	v.tells(a, b, data.Difficulty, 1, "tyst")
	v.says(b, data.Shared, 1, "öppet")
	v.study.Expected = []data.Expectation{{Parties: [2]int32{a, 0}, Themes: []int32{v.theme("hemligt"), v.theme("dolt")}}}
	for i := range v.study.Themes {
		v.study.Themes[i].ID = v.study.Themes[i].Name.Plain + "-id"
	}
	return v
}

func TestThemesThatFewVoicesStandBehindAreNamedNowhere(t *testing.T) {
	a := whispered().analysis()
	v := whispered()
	v.study.Statements = v.study.Statements[1:]
	v.says(1, data.Shared, 1, "öppet")
	quieter := v.analysis()
	for _, lang := range bothLanguages {
		w := words.In(lang)
		for _, kind := range kindNames() {
			k, _ := ByName(kind)
			for two := range 1 + len(Moments) {
				o := Options{Words: w, MinVoices: 2, Role: 1}
				b := a
				if two > 0 {
					o.Compare, o.Show = change.Align(quieter.Study, a.Study, analysis.Options{}), Moments[two-1]
					b = o.Compare.New
				}
				p := must(t)(k.Draw(b, o))
				name := fmt.Sprintf("%s %s two %d", kind, lang, two)
				checkPage(t, name, p)
				all := strings.ToLower(strings.Join(append(textsOf(p.Items), p.Title, p.Desc), "|"))
				written := strings.ToLower(string(bytesOf(t, p)) + strings.Join(groupsOf(p.Items), "|"))
				for _, secret := range []string{"hemligt", "dolt", "tyst"} {
					if strings.Contains(all, secret) || strings.Contains(written, secret) {
						t.Errorf("%s names %q", name, secret)
					}
				}
				if !strings.Contains(all, "öppet") {
					t.Errorf("%s does not name what two tell of", name)
				}
				want := map[string]string{"sv": "tre teman med färre än två röster bakom sig namnges inte.", "en": "three themes with fewer than two voices behind them are not named."}[lang]
				if subtitle := strings.ToLower(strings.Join(strings.Fields(all), " ")); !strings.Contains(strings.ReplaceAll(subtitle, "|", " "), want) {
					t.Errorf("%s does not say how many it leaves out", name)
				}
			}
		}
	}
}

func TestChipOfUnnamedThemesWeighsWhatTheyDo(t *testing.T) {
	a := whispered().analysis()
	list := grouped(chips(a.Graph, a.Graph.Link(1, 0), 1), tooFew(a, Options{MinVoices: 2}))
	var got []string
	for _, c := range list {
		got = append(got, fmt.Sprint(c.Kind, " ", c.Theme, " ", c.Weight, " ", c.themes(), " ", c.Proposed))
	}
	want := []string{"shared -2 3 2 false", "shared 1 2 1 false", "conflict -2 6 2 false", "cooperation -1 1 1 false", "cooperation -2 1 1 true"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if s := groupedScale(a, tooFew(a, Options{MinVoices: 2})); s.most != 6 {
		t.Errorf("the scale ends at %g", s.most)
	}
}

func TestEveryThemeIsNamedUnlessAskedOtherwise(t *testing.T) {
	a := whispered().analysis()
	for _, least := range []int{0, 1} {
		if tooFew(a, Options{MinVoices: least}) != nil {
			t.Errorf("from %d voices on themes are left out", least)
		}
	}
	p := must(t)(Matrix(a, Options{Words: words.In("en"), MinVoices: 9}))
	checkPage(t, "nothing named", p)
	if titleOf(p) != "No theme has enough voices behind it" {
		t.Errorf("title %q", titleOf(p))
	}
}
