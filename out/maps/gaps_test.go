package maps

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/words"
)

func gapsOf(t *testing.T, a *analysis.Analysis, lang string) *scene.Page {
	t.Helper()
	return must(t)(Gaps(a, Options{Words: words.In(lang)}))
}

func TestGapsTitleSaysTheSeverestKindThereIs(t *testing.T) {
	expect := func(v *invented) {
		v.study.Expected = []data.Expectation{{Parties: [2]int32{0, 1}}, {Parties: [2]int32{0, 2}}}
	}
	for _, c := range []struct {
		name   string
		v      *invented
		change func(*invented)
		sv, en string
	}{
		{"no roles", told(), nil, "Samordnaren utan andra roller", "The coordinator without other roles"},
		{"nobody heard", told(".", "."), nil, "Ingen roll har berättat ännu", "No role has told its story yet"},
		{"one conflict", told("sc"), nil, "En motsättning saknar pågående samarbete med Kommunikatör", "One conflict lacks practised cooperation with Kommunikatör"},
		{"one each", told("c", "c"), nil, "Två motsättningar saknar pågående samarbete med Kommunikatör och Dataskyddsombud", "Two conflicts lack practised cooperation with Kommunikatör and Dataskyddsombud"},
		{"unequal", told("c", "c"), func(v *invented) { v.says(2, data.Conflict, 1, "bevarande") }, "Tre motsättningar saknar pågående samarbete: två med Dataskyddsombud, en med Kommunikatör", "Three conflicts lack practised cooperation: two with Dataskyddsombud, one with Kommunikatör"},
		{"many parties", told("c", "c", "c", "c"), nil, "Fyra motsättningar saknar pågående samarbete", "Four conflicts lack practised cooperation"},
		{"met", told("sc-"), nil, "Ingen motsättning utan samarbete, men tre luckor att se över", "No conflict without cooperation, but three gaps to look into"},
		{"expected", told("sn", "sn"), expect, "Två förväntade samarbeten saknas", "Two expected cooperations are missing"},
		{"difficulty", told("sd"), nil, "En svårighet saknar pågående samarbete med Kommunikatör", "One difficulty lacks practised cooperation with Kommunikatör"},
	} {
		if c.change != nil {
			c.change(c.v)
		}
		a := c.v.analysis()
		for lang, want := range map[string]string{"sv": c.sv, "en": c.en} {
			p := gapsOf(t, a, lang)
			checkPage(t, c.name, p)
			if got := titleOf(p); got != want {
				t.Errorf("%s in %s: %q, want %q", c.name, lang, got, want)
			}
		}
	}
}

func TestAStudyWithoutGapsSaysSo(t *testing.T) {
	a := told("sn", "sn").analysis()
	accepted := a.Gaps.Findings
	a.Gaps.Findings = nil
	if got := titleOf(gapsOf(t, a, "sv")); got != "Inga luckor har hittats" {
		t.Errorf("%q", got)
	}
	a.Gaps.Accepted = accepted
	p := gapsOf(t, a, "sv")
	checkPage(t, "accepted", p)
	want := words.In("sv").CountSpelled("maps.gaps.title-accepted", len(a.Gaps.Accepted))
	if got := titleOf(p); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if pins := pinsOf(p); len(pins) > 0 {
		t.Errorf("accepted gaps are pinned: %v", pins)
	}
}

// pinsOf lists where the numbers stand: "1 on dpo".
func pinsOf(p *scene.Page) []string {
	var pins []string
	for _, id := range groupsOf(p.Items) {
		if rest, ok := strings.CutPrefix(id, "pin-"); ok && !strings.HasSuffix(id, "-list") {
			pins = append(pins, strings.Replace(rest, "-", " on ", 1))
		}
	}
	slices.Sort(pins)
	return pins
}

func TestFindingsArePinnedWhereTheyBelong(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	p := gapsOf(t, a, "sv")
	got := pinsOf(p)
	var want []string
	listed := 0
	for i := range a.Gaps.Findings {
		f := &a.Gaps.Findings[i]
		if f.Severity == gap.Low {
			break
		}
		listed++
		on := ""
		switch f.Rule.Code {
		case "SY01":
			for _, party := range f.Parties {
				if party != study.Coordinator {
					on = study.Parties[party].ID
				}
			}
		case "SY06", "SY07":
			on = "theme-" + study.Themes[f.Themes[0]].ID
		case "SY08":
			on = "group-" + study.Parties[f.Parties[0]].ID
		default:
			t.Fatalf("the example has a finding of %s now", f.Rule.Code)
		}
		want = append(want, fmt.Sprintf("%d on %s", listed, on))
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("pinned\n%q, want\n%q", got, want)
	}
	rest := words.In("sv").Count("maps.gaps.also-low", len(a.Gaps.Findings)-listed)
	if !slices.Contains(textsOf(p.Items), "Dessutom "+rest) {
		t.Errorf("the list does not count the rest: %s", rest)
	}
}

func TestAFindingAboutTwoRolesIsOnBothCards(t *testing.T) {
	v := shares("3ab", "3ab")
	v.study.Asked = data.AskedEveryone
	a := v.analysis()
	if a.Gaps.Findings[0].Rule.Code != "SY02" {
		t.Fatalf("%s comes first", a.Gaps.Findings[0].ID)
	}
	pins := pinsOf(gapsOf(t, a, "sv"))
	for _, want := range []string{"1 on r0", "1 on r1"} {
		if !slices.Contains(pins, want) {
			t.Errorf("pins %v, want %s", pins, want)
		}
	}
}

func TestEverySeverityHasAShapeOfItsOwn(t *testing.T) {
	shapes := map[string]gap.Severity{}
	for _, s := range []gap.Severity{gap.Low, gap.Medium, gap.High} {
		shape := fmt.Sprintf("%T", pinItems(s, "1", scene.Point{}, pinSize, plainPin, &Print)[0])
		if other, there := shapes[shape]; there {
			t.Errorf("%s and %s are both a %s", s, other, shape)
		}
		shapes[shape] = s
	}
}

// Every rule has its few words, in both languages, and every finding is listed or counted.
func TestEveryRuleHasAShortLine(t *testing.T) {
	v := prototype()
	v.study.Persons = append(v.study.Persons, "P1")
	for code, f := range map[string]gap.Finding{
		"SY01": {Parties: []int32{1, 2}, Themes: []int32{0}}, "SY02": {Parties: []int32{1, 2}, Themes: []int32{0, 1}},
		"SY03": {Parties: []int32{1}}, "SY04": {Parties: []int32{1}}, "SY05": {Parties: []int32{1}, Themes: []int32{0}, Facts: gap.Facts{Count: 1, Of: 2}},
		"SY06": {Parties: []int32{1, 2}, Themes: []int32{0}, Facts: gap.Facts{For: []int32{1}, Against: []int32{2}}},
		"SY07": {Parties: []int32{1, 2}, Themes: []int32{0}}, "SY08": {Parties: []int32{9}, Evidence: []int32{0}},
		"SY09": {Parties: []int32{1, 2}, Facts: gap.Facts{Reviewer: 2, Persons: []int32{1}}},
		"SY10": {Parties: []int32{1, 2}, Facts: gap.Facts{Missing: []int32{0}}}, "SY11": {Parties: []int32{1}, Facts: gap.Facts{Count: 1}},
		"SY12": {Parties: []int32{0, 1}, Themes: []int32{0}},
	} {
		for _, lang := range bothLanguages {
			a := v.analysis()
			at := slices.IndexFunc(gap.Rules, func(r gap.Rule) bool { return r.Code == code })
			f.Rule, f.ID, f.Severity = &gap.Rules[at], code, gap.High
			a.Gaps.Findings = []gap.Finding{f}
			p := gapsOf(t, a, lang)
			checkPage(t, code, p)
			if !slices.Contains(groupsOf(p.Items), "finding-1") {
				t.Errorf("%s is not listed", code)
			}
			if pinned := len(pinsOf(p)) > 0; pinned == (code == "SY05") {
				t.Errorf("%s pinned: %v", code, pinned)
			}
			if all := strings.Join(append(textsOf(p.Items), p.Desc), "|"); strings.Contains(all, "P1") {
				t.Errorf("%s names a person", code)
			}
		}
	}
	for _, r := range gap.Rules {
		if !words.Has("maps.gaps."+r.Code) && !words.Has("maps.gaps."+r.Code+".conflict") {
			t.Errorf("%s (%s) has no short words for the map", r.Code, r.Name)
		}
	}
}

func TestGapsHoldEveryNumberOfRolesNamesAndFindings(t *testing.T) {
	check := func(name string, v *invented, langs []string, styles []Style) {
		t.Helper()
		a := v.analysis()
		for _, lang := range langs {
			for _, style := range styles {
				checkPage(t, name, must(t)(Gaps(a, Options{Words: words.In(lang), Style: style})))
			}
		}
	}
	for n := range 46 {
		for seed := range uint64(3) {
			v := crowd(n, seed)
			if seed == 1 {
				v.study.Asked = data.AskedEveryone
			}
			check(fmt.Sprintf("%d roles (%d)", n, seed), v, []string{"sv"}, Styles[:1])
		}
		check(fmt.Sprintf("full %d", n), full(n, 3, 1+n%5*10), []string{"en"}, Styles[:1])
	}
	check("prototype", prototype(), bothLanguages, Styles)
	for _, n := range []int{1, 2, 7, 9, 10, 40} {
		v := newInvented()
		v.study.Asked = data.AskedEveryone
		long := strings.Repeat("informationssäkerhets", 3)
		v.study.Parties[0].Name = data.Text{Plain: long}
		for i := range n {
			r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: []string{long, "", "👩‍💻 utvecklare", "مسؤول حماية البيانات", "個人情報保護責任者", "Enhetschef för digitalisering, arkiv och informationsförvaltning"}[i%6]})
			for k := range 14 {
				v.says(r, data.Shared, 3, fmt.Sprintf("ett tema med ett ganska långt namn nummer %d", k))
			}
			v.tells(r, 0, data.Conflict, 3, long+fmt.Sprint(i))
			if r > 1 {
				v.tells(r, 1, data.Conflict, 3, long) // a star among the roles: one card with many numbers
			}
		}
		for k := range 8 {
			g := v.group(fmt.Sprint("g", k), "En grupp med ett ganska långt namn: "+long)
			v.tells(1, g, data.Conflict, 3, "gallring")
		}
		check(fmt.Sprintf("names, %d roles", n), v, bothLanguages, Styles)
	}
}

func TestTheSameGapsGiveTheSameBytes(t *testing.T) {
	draw := func() []byte {
		var b bytes.Buffer
		for _, n := range []int{7, 30} {
			if err := svg.Write(&b, gapsOf(t, crowd(n, 1).analysis(), "sv")); err != nil {
				t.Fatal(err)
			}
		}
		return b.Bytes()
	}
	if first := draw(); !bytes.Equal(first, draw()) {
		t.Error("two drawings differ")
	}
}
