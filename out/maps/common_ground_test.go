package maps

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// shares is a study of one role a string; letters are themes it shares with the coordinator, digits the strength
// of what follows.
func shares(stories ...string) *invented {
	v := newInvented()
	for i, story := range stories {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: inventedNames[i]})
		strength := uint8(1)
		for _, c := range story {
			switch {
			case c >= '1' && c <= '3':
				strength = uint8(c - '0')
			case c == '-':
				v.says(r, data.Cooperation, 1, "")
			default:
				v.says(r, data.Shared, strength, "tema "+string(c))
			}
		}
	}
	return v
}

func TestCommonGroundTitleSaysWhatTheStudySays(t *testing.T) {
	for _, c := range []struct{ stories, sv, en string }{
		{"", "Samordnaren utan andra roller", "The coordinator without other roles"},
		{"|", "Ingen roll har berättat ännu", "No role has told its story yet"},
		{"a|", "Bara Kommunikatör har berättat, så det finns inget att jämföra", "Only Kommunikatör has told its story, so there is nothing to compare"},
		{"a|b|-", "Inga två roller delar något tema", "No two roles share a theme"},
		{"a|a|b", "Bara Kommunikatör och Dataskyddsombud har något gemensamt: tema a", "Only Kommunikatör and Dataskyddsombud have anything in common: tema a"},
		{"2ab|2ab|a", "Kommunikatör och Dataskyddsombud har mest gemensamt: tema a och tema b", "Kommunikatör and Dataskyddsombud have most in common: tema a and tema b"},
		{"abcdefghij|abcdefghij|a", "Kommunikatör och Dataskyddsombud har mest gemensamt: tio teman", "Kommunikatör and Dataskyddsombud have most in common: ten themes"},
		{"a|ab|b", "Mest gemensamt: Dataskyddsombud med Kommunikatör och med Beredskapssamordnare", "Most in common: Dataskyddsombud with Kommunikatör and with Beredskapssamordnare"},
		{"a|a|b|b", "Mest gemensamt: Kommunikatör med Dataskyddsombud, och Beredskapssamordnare med Säkerhetsskyddshandläggare", "Most in common: Kommunikatör with Dataskyddsombud, and Beredskapssamordnare with Säkerhetsskyddshandläggare"},
		{"a|a|a", "Alla tre par av roller som delar något har lika mycket gemensamt", "All three pairs of roles that share anything have equally much in common"},
		{"2a|2a|2a|1b|1b", "Tre par av roller har lika mycket gemensamt, och mer än alla andra", "Three pairs of roles have equally much in common, and more than all others"},
	} {
		var stories []string
		if c.stories != "" {
			stories = strings.Split(c.stories, "|")
		}
		a := shares(stories...).analysis()
		for lang, want := range map[string]string{"sv": c.sv, "en": c.en} {
			p := must(t)(CommonGround(a, Options{Words: words.In(lang)}))
			if got := titleOf(p); got != want {
				t.Errorf("%q in %s: %q, want %q", c.stories, lang, got, want)
			}
			checkPage(t, c.stories, p)
		}
	}
}

func TestUntappedPairsAreDashedAndThoseWhoTellOfEachOtherAreMarked(t *testing.T) {
	v := shares("ab", "ab", "ab", "b")
	v.study.Asked = data.AskedEveryone
	v.tells(1, 2, data.Cooperation, 1, "tema a")
	dashes := func() (dashed, solid []string) {
		p := must(t)(CommonGround(v.analysis(), Options{Words: words.In("sv")}))
		for _, lane := range lanesOf(p) {
			if len(lane.Items[0].(*scene.Path).Dash) > 0 {
				dashed = append(dashed, lane.ID)
			} else {
				solid = append(solid, lane.ID)
			}
		}
		slices.Sort(dashed)
		slices.Sort(solid)
		return dashed, solid
	}
	dashed, solid := dashes()
	if want := []string{"lane-r0+r2", "lane-r1+r2"}; !slices.Equal(dashed, want) {
		t.Errorf("dashed %v, want %v", dashed, want)
	}
	if want := []string{"lane-r0+r1", "lane-r0+r3", "lane-r1+r3", "lane-r2+r3"}; !slices.Equal(solid, want) {
		t.Errorf("solid %v, want %v", solid, want)
	}
	p := must(t)(CommonGround(v.analysis(), Options{Words: words.In("sv")}))
	texts := strings.Join(textsOf(p.Items), "|")
	for _, want := range []string{"berättar själva om varandra", "mycket gemensamt, men inget sagt dem emellan", "utan samordnaren"} {
		if !strings.Contains(texts, want) {
			t.Errorf("the map does not say %q", want)
		}
	}
	if strings.Contains(texts, "frågade inte") {
		t.Error("the map says that the interviews did not ask, but they did")
	}
	v.study.Asked = data.AskedCoordinator
	v.study.Accepted = []data.Acceptance{{Code: "SY02", Parties: []int32{1, 3}}}
	if again, _ := dashes(); !slices.Equal(again, dashed) {
		t.Errorf("an accepted pair is as untapped as before, but %v are dashed", again)
	}
	texts = strings.Join(textsOf(must(t)(CommonGround(v.analysis(), Options{Words: words.In("sv")})).Items), "|")
	for _, want := range []string{"Intervjuerna frågade inte om andra roller", "En av de streckade har accepterats"} {
		if !strings.Contains(strings.ReplaceAll(texts, "|", " "), want) {
			t.Errorf("the map does not say %q: %s", want, texts)
		}
	}
}

func lanesOf(p *scene.Page) []*scene.Group {
	var list []*scene.Group
	for _, lane := range groupOf(p, "lanes").Items {
		list = append(list, lane.(*scene.Group))
	}
	return list
}

func TestCommonGroundHoldsEveryNumberOfRolesThemesAndWeights(t *testing.T) {
	if testing.Short() {
		t.Skip("many pages are not drawn with -short")
	}
	check := func(name string, v *invented, langs []string, styles []Style) {
		t.Helper()
		a := v.analysis()
		for _, lang := range langs {
			for _, style := range styles {
				p := must(t)(CommonGround(a, Options{Words: words.In(lang), Style: style}))
				checkPage(t, name, p)
				common := slices.ContainsFunc(a.Graph.RoleRole(), func(p graph.RolePair) bool { return p.Common > 0 })
				if common && len(lanesOf(p)) == 0 {
					t.Errorf("%s: no line", name)
				}
			}
		}
	}
	for n := range 46 {
		for seed := range uint64(3) {
			check(fmt.Sprintf("%d roles (%d)", n, seed), crowd(n, seed), []string{"sv"}, Styles[:1])
		}
		check(fmt.Sprintf("full %d", n), full(n, 3, 1+n%5*10), []string{"en"}, Styles[:1])
	}
	check("prototype", prototype(), bothLanguages, Styles)
	for _, n := range []int{2, 7, 16, 17, 40} {
		v := newInvented()
		for i := range n {
			r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: strings.Repeat("informationssäkerhets", 3)})
			for k := range 100 {
				v.says(r, data.Shared, uint8(1+k%3), fmt.Sprintf("ett tema med ett ganska långt namn nummer %d", k))
			}
		}
		check(fmt.Sprintf("100 themes, %d roles", n), v, bothLanguages, Styles)
		star := newInvented()
		for i := range n {
			r := star.role(fmt.Sprintf("r%d", i), data.Text{Plain: []string{"", "👩‍💻 utvecklare", "مسؤول حماية البيانات", "個人情報保護責任者"}[i%4]})
			star.says(r, data.Shared, 3, fmt.Sprintf("t%d", i))
			if i > 0 {
				star.says(1, data.Shared, 3, fmt.Sprintf("t%d", i))
			}
		}
		check(fmt.Sprintf("star of %d", n), star, bothLanguages, Styles)
	}
}

func TestTheCommonGroundOfThresholdsAndSplitsIsDrawnToo(t *testing.T) {
	v := prototype()
	for _, o := range []graph.Options{{MinStrength: 3}, {Split: true}, {Level: graph.Narrow}} {
		checkPage(t, fmt.Sprint(o), must(t)(CommonGround(v.analysisWith(o), Options{Words: words.In("sv")})))
	}
}

func TestTheSameCommonGroundGivesTheSameBytes(t *testing.T) {
	draw := func() []byte {
		var b bytes.Buffer
		for _, n := range []int{7, 30} {
			if err := svg.Write(&b, must(t)(CommonGround(full(n, 3, 1).analysis(), Options{Words: words.In("sv")}))); err != nil {
				t.Fatal(err)
			}
		}
		return b.Bytes()
	}
	if first := draw(); !bytes.Equal(first, draw()) {
		t.Error("two drawings differ")
	}
}

// A study of so many roles has more pairs than the map chooses from.
func TestTitleCountsEqualPairsThatAreNotListed(t *testing.T) {
	v := newInvented()
	for i := range 450 {
		v.says(v.role(fmt.Sprintf("r%d", i+1), data.Text{Plain: fmt.Sprintf("Role %d", i+1)}), data.Shared, 1, "law")
	}
	w := words.In("en")
	want := w.Say("maps.ground.title-all", w.Spelled(450*449/2))
	if p := must(t)(CommonGround(v.analysis(), Options{Words: w})); p.Title != want && !strings.Contains(strings.Join(textsOf(p.Items), " "), want) {
		t.Errorf("title %q, want %q", p.Title, want)
	}
}
