package maps

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// checkMaps draws overview and role maps of an analysis and fails on anything the checker finds, in every
// style and language asked for.
func checkMaps(t *testing.T, name string, a *analysis.Analysis, langs []string, styles []Style) {
	t.Helper()
	for _, lang := range langs {
		for _, style := range styles {
			o := Options{Words: words.In(lang), Style: style}
			for _, o.Groups = range []bool{false, true} {
				checkPage(t, fmt.Sprintf("%s overview %s %s groups %v", name, lang, style.Name, o.Groups), must(t)(Overview(a, o)))
			}
			for i := range a.Profiles {
				o.Role = a.Profiles[i].Role
				checkPage(t, fmt.Sprintf("%s role %d %s %s", name, o.Role, lang, style.Name), must(t)(Role(a, o)))
				if i == 12 {
					break // the other maps of a crowd are no different
				}
			}
		}
	}
}

func checkPage(t *testing.T, name string, p *scene.Page) {
	t.Helper()
	for _, fault := range scene.Check(p) {
		t.Errorf("%s: %s", name, fault)
	}
	for _, text := range textsOf(p.Items) {
		if strings.ContainsAny(text, "‹›") || strings.Contains(text, "%!") {
			t.Errorf("%s: words missing: %q", name, text)
		}
	}
}

func textsOf(items []scene.Item) []string {
	var texts []string
	for _, item := range items {
		switch item := item.(type) {
		case *scene.Group:
			texts = append(texts, item.Title)
			texts = append(texts, textsOf(item.Items)...)
		case *scene.Text:
			texts = append(texts, item.Content)
		}
	}
	return texts
}

// groupsOf lists the ids of all groups, in painting order.
func groupsOf(items []scene.Item) []string {
	var ids []string
	for _, item := range items {
		if g, ok := item.(*scene.Group); ok {
			ids = append(ids, g.ID)
			ids = append(ids, groupsOf(g.Items)...)
		}
	}
	return ids
}

var bothLanguages = []string{"sv", "en"}

func TestExampleMapsHaveNoFault(t *testing.T) {
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	checkMaps(t, "example", analysis.Of(study, analysis.Options{}), bothLanguages, Styles)
	checkMaps(t, "example narrow", analysis.Of(study, analysis.Options{Options: graph.Options{Level: graph.Narrow}}), bothLanguages, Styles[:1])
	checkMaps(t, "example split", analysis.Of(study, analysis.Options{Options: graph.Options{Split: true}}), bothLanguages, Styles[:1])
}

func TestPrototypeMapsHaveNoFault(t *testing.T) {
	checkMaps(t, "prototype", prototype().analysis(), bothLanguages, Styles)
}

func TestEveryNumberOfRolesFits(t *testing.T) {
	for n := range 46 {
		for seed := range uint64(4) {
			checkMaps(t, fmt.Sprintf("%d roles (%d)", n, seed), crowd(n, seed).analysis(), []string{"sv"}, Styles[:1])
		}
	}
}

// full is a crowd in which each tie has everything at once.
func full(roles int, weight uint8, times int) *invented {
	v := newInvented()
	for i := range roles {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: inventedNames[i%len(inventedNames)]})
		for range times {
			v.says(r, data.Shared, weight, "riskhantering;kontinuitet")
			v.says(r, data.Conflict, weight, "spårbarhet")
			v.says(r, data.Difficulty, weight, "upphandling")
			v.says(r, data.Cooperation, weight, "uppföljning")
		}
		v.tells(0, r, data.NoConflict, 1, "")
	}
	return v
}

func TestTiesThatHaveEverythingAtOnceFit(t *testing.T) {
	for n := 1; n <= 41; n++ {
		checkMaps(t, fmt.Sprintf("full %d", n), full(n, 3, 1).analysis(), []string{"en"}, Styles[:1])
	}
}

func TestHeavyWeightsFit(t *testing.T) {
	for _, times := range []int{1, 4, 34, 334} {
		for _, n := range []int{1, 4, 7, 9, 12, 26, 40} {
			checkMaps(t, fmt.Sprintf("%d roles of weight %d", n, 3*times), full(n, 3, times).analysis(), []string{"sv"}, Styles[:1])
		}
	}
}

func TestNamesOfEveryKindFit(t *testing.T) {
	long := "Enhetschef för digitalisering, arkiv och informationsförvaltning"
	for name, names := range map[string][]string{
		"60 characters": {long},
		"one word":      {strings.Repeat("informationssäkerhets", 3)},
		"one letter":    {"A", "B", "å", "Ö"},
		"case":          {"Registrator", "registrator", "REGISTRATOR"},
		"arabic":        {"مسؤول حماية البيانات", "منسق أمن المعلومات"},
		"greek":         {"Υπεύθυνος προστασίας δεδομένων"},
		"cjk":           {"個人情報保護責任者", "信息安全协调员和数据保护官以及其他许多职责的负责人"},
		"emoji":         {"👩‍💻 utvecklare", "🔒"},
		"markup":        {"<b>&amp;</b>", "a\"b'c", "%s %d %!"},
		"blank":         {"", " "},
	} {
		for _, n := range []int{1, 3, 7, 9, 11, 24, 40} {
			v := newInvented()
			v.study.Parties[0].Name = data.Text{Plain: names[0]}
			for i := range n {
				r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: names[i%len(names)]})
				v.says(r, data.Shared, 2, names[i%len(names)]+"t")
				v.says(r, data.Conflict, 1, long)
				v.says(r, data.Cooperation, 1, long+" två").By = data.ByRole
				if r > 1 {
					v.tells(r, 1, data.Shared, 1, long)
				}
			}
			v.group("g", names[0])
			v.tells(1, int32(len(v.study.Parties)-1), data.Difficulty, 1, long)
			a := v.analysis()
			for _, groups := range []bool{false, true} {
				o := Options{Words: words.In("sv"), Groups: groups, Role: 1}
				p := must(t)(Overview(a, o))
				for _, fault := range scene.Check(p) {
					t.Errorf("%s, %d roles: %s", name, n, fault)
				}
				for _, fault := range scene.Check(must(t)(Role(a, o))) {
					t.Errorf("%s, %d roles, role map: %s", name, n, fault)
				}
			}
		}
	}
}

func TestHundredThemesAreCutAndCounted(t *testing.T) {
	v := newInvented()
	r := v.role("r", data.Text{Plain: "Registrator"})
	other := v.role("o", data.Text{Plain: "Arkivarie"})
	for i := range 100 {
		k := []data.Kind{data.Shared, data.Conflict, data.Difficulty, data.Cooperation}[i%4]
		v.says(r, k, uint8(1+i%3), fmt.Sprintf("tema nummer %d", i))
		v.tells(r, other, k, 1, fmt.Sprintf("tema nummer %d", i))
	}
	a := v.analysis()
	for _, lang := range bothLanguages {
		p := must(t)(Role(a, Options{Words: words.In(lang), Role: r}))
		checkPage(t, "100 themes", p)
		chips, cut := 0, 0
		for _, id := range groupsOf(p.Items) {
			if strings.HasPrefix(id, "chip-") {
				chips++
			}
		}
		for _, text := range textsOf(p.Items) {
			var n int
			if _, err := fmt.Sscanf(text, words.In(lang).Say("maps.role.more", "%d"), &n); err == nil {
				cut += n
			}
		}
		for _, id := range groupsOf(p.Items) {
			if strings.HasPrefix(id, "elsewhere-") {
				chips++
			}
		}
		if chips+cut != 200 {
			t.Errorf("%s: %d chips drawn and %d counted, of 200", lang, chips, cut)
		}
	}
}

func TestStudiesWithLittleInThemAreDrawn(t *testing.T) {
	for name, build := range map[string]func(*invented){
		"nobody":  func(*invented) {},
		"unheard": func(v *invented) { v.role("a", data.Text{Plain: "Arkivarie"}) },
		"only the coordinator tells": func(v *invented) {
			r := v.role("a", data.Text{Plain: "Arkivarie"})
			v.tells(0, r, data.Shared, 2, "gallring")
			v.tells(0, r, data.Conflict, 2, "gallring")
		},
		"only cooperation": func(v *invented) { v.says(v.role("a", data.Text{Plain: "Arkivarie"}), data.Cooperation, 1, "") },
		"only suggestions": func(v *invented) {
			for i := range 5 {
				r := v.role(fmt.Sprint("r", i), data.Text{Plain: inventedNames[i]})
				for _, k := range data.Kinds {
					v.says(r, k, 2, "gallring").Status = data.Suggested
				}
			}
		},
		"only rejected": func(v *invented) {
			v.says(v.role("a", data.Text{Plain: "Arkivarie"}), data.Shared, 1, "gallring").Status = data.Rejected
		},
		"a star of roles": func(v *invented) {
			for i := range 8 {
				r := v.role(fmt.Sprint("r", i), data.Text{Plain: inventedNames[i]})
				if r > 1 {
					v.tells(r, 1, data.Conflict, 2, "gallring")
				}
			}
		},
		"only groups": func(v *invented) {
			g := v.group("g", "Ledningen")
			v.tells(0, g, data.Shared, 2, "gallring")
		},
	} {
		v := newInvented()
		build(v)
		checkMaps(t, name, v.analysis(), bothLanguages, Styles)
		checkMaps(t, name+", threshold", v.analysisWith(graph.Options{MinStrength: 3, MinStatements: 2}), bothLanguages, Styles[:1])
	}
}

func TestSameAnalysisGivesTheSameBytes(t *testing.T) {
	draw := func() []byte {
		a := prototype().analysis()
		var b bytes.Buffer
		for _, groups := range []bool{false, true} {
			o := Options{Words: words.In("sv"), Groups: groups, Role: 1}
			for _, p := range []*scene.Page{must(t)(Overview(a, o)), must(t)(Role(a, o))} {
				if err := svg.Write(&b, p); err != nil {
					t.Fatal(err)
				}
			}
		}
		return b.Bytes()
	}
	if first := draw(); !bytes.Equal(first, draw()) {
		t.Error("two drawings differ")
	}
}
