package maps

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func roleMap(t *testing.T, v *invented, role int32, o Options) *scene.Page {
	t.Helper()
	o.Words, o.Role = words.In("sv"), role
	return must(t)(Role(v.analysis(), o))
}

func TestRoleMapTitleSaysWhatTheStudySays(t *testing.T) {
	for story, want := range map[string]string{
		"s":   "Kommunikatör: ett gemensamt tema, inget sagt om motsättningar",
		"sn":  "Kommunikatör: ett gemensamt tema, uttryckligen ingen motsättning",
		"sc":  "Kommunikatör: ett gemensamt tema, motsättning om ett tema utan pågående samarbete",
		"sc-": "Kommunikatör: ett gemensamt tema, motsättning om ett tema",
		"sd":  "Kommunikatör: ett gemensamt tema, svårigheter kring ett tema, ingen motsättning uttalad",
		"c":   "Kommunikatör: inget gemensamt tema, motsättning om ett tema utan pågående samarbete",
		"d":   "Kommunikatör: inget gemensamt tema, svårigheter kring ett tema, ingen motsättning uttalad",
		".":   "Kommunikatör är inte intervjuad ännu",
		"S":   "Kommunikatör: ett gemensamt tema, inget sagt om motsättningar",
	} {
		p := roleMap(t, told(story), 1, Options{})
		if p.Title == "" || p.Desc == "" {
			t.Errorf("%q: no name or description for those who do not see the map", story)
		}
		if title := titleOf(p); title != want {
			t.Errorf("%q: %q, want %q", story, title, want)
		}
	}
}

func titleOf(p *scene.Page) string {
	for _, item := range p.Items {
		if g, ok := item.(*scene.Group); ok && g.ID == "title" {
			return strings.Join(textsOf(g.Items), " ")
		}
	}
	return ""
}

func TestAllRoleMapsOfAStudyShareOneScale(t *testing.T) {
	v := newInvented()
	light, heavy := v.role("light", data.Text{Plain: "Registrator"}), v.role("heavy", data.Text{Plain: "Arkivarie"})
	v.says(light, data.Shared, 2, "gallring")
	v.says(heavy, data.Shared, 2, "gallring")
	for range 20 {
		v.says(heavy, data.Conflict, 3, "bevarande")
	}
	width := func(role int32) float64 {
		p := roleMap(t, v, role, Options{})
		for _, item := range p.Items {
			if g := item.(*scene.Group); g.ID == "lanes" {
				for _, lane := range g.Items {
					if lane := lane.(*scene.Group); lane.ID == "lane-shared-t0-role" {
						return lane.Items[0].(*scene.Path).Width
					}
				}
			}
		}
		t.Fatal("no line")
		return 0
	}
	if a, b := width(light), width(heavy); a != b {
		t.Errorf("weight 2 is %g wide on one map and %g on the other", a, b)
	}
	if got, want := width(light), 3+25.6*2/60; got != want {
		t.Errorf("width %g, want %g", got, want)
	}
}

// Where one role's heaviest line weighs 9 and another's 2, those of the second are that much thinner.
func TestTheHeaviestLineOfALightRoleIsThin(t *testing.T) {
	v := newInvented()
	light, heavy := v.role("light", data.Text{Plain: "Registrator"}), v.role("heavy", data.Text{Plain: "Arkivarie"})
	v.says(light, data.Shared, 2, "gallring")
	for range 3 {
		v.says(heavy, data.Shared, 3, "gallring")
	}
	for role, want := range map[int32]float64{light: 3 + 1.6*2, heavy: 3 + 1.6*9} {
		widest := 0.0
		for _, lane := range lanesOf(roleMap(t, v, role, Options{})) {
			widest = max(widest, lane.Items[0].(*scene.Path).Width)
		}
		if math.Abs(widest-want) > 1e-9 {
			t.Errorf("the heaviest line of role %d is %g wide, want %g", role, widest, want)
		}
	}
}

func TestChipsSumStrengthByThemeAndTellWhoHelpsWhom(t *testing.T) {
	v := newInvented()
	r := v.role("r", data.Text{Plain: "Registrator"})
	v.says(r, data.Shared, 2, "gallring;bevarande")
	v.says(r, data.Shared, 3, "gallring")
	v.says(r, data.NoConflict, 1, "gallring")
	v.says(r, data.Cooperation, 1, "gallring").By = data.ByRole
	v.says(r, data.Cooperation, 2, "bevarande").By = data.ByCounterpart
	v.tells(0, r, data.Cooperation, 1, "sekretess").By = data.ByRole // the coordinator helps
	v.says(r, data.Cooperation, 1, "")
	v.says(r, data.Cooperation, 1, "gallring").Stage = data.Proposed
	a := v.analysis()
	got := chips(a.Graph, a.Graph.Link(r, 0), r)
	gallring, bevarande, sekretess := v.themes["gallring"], v.themes["bevarande"], v.themes["sekretess"]
	want := []chip{
		{Kind: data.Shared, Theme: gallring, Weight: 5},
		{Kind: data.Shared, Theme: bevarande, Weight: 2},
		{Kind: data.Cooperation, Theme: bevarande, Weight: 2, ToRole: true},
		{Kind: data.Cooperation, Theme: data.NoTheme, Weight: 1, ToRole: true, ToOther: true},
		{Kind: data.Cooperation, Theme: gallring, Weight: 1, ToOther: true},
		{Kind: data.Cooperation, Theme: sekretess, Weight: 1, ToRole: true},
		{Kind: data.Cooperation, Theme: gallring, Weight: 1, Proposed: true, ToRole: true, ToOther: true},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("chips\n%+v, want\n%+v", got, want)
	}
	split := graph.New(&v.study, graph.Options{Split: true})
	if c := chips(split, split.Link(r, 0), r); c[0].Weight != 4 || c[1].Weight != 1 {
		t.Errorf("split over its themes the first statement leaves %g and %g, want 4 and 1", c[0].Weight, c[1].Weight)
	}
}

func TestScaleOfRoleMapsIsTheGreatestChipOfAny(t *testing.T) {
	for seed := range uint64(20) {
		v := crowd(12, seed)
		for i := range v.study.Statements {
			s := &v.study.Statements[i]
			if s.Kind == data.Cooperation && i%2 == 0 {
				s.Stage = data.Proposed
			}
		}
		a := v.analysisWith(graph.Options{Split: seed%2 == 1})
		var most float64
		for _, l := range a.Graph.LinksOf(0) {
			for _, c := range chips(a.Graph, l, l.Other(0)) {
				most = max(most, c.Weight)
			}
		}
		if got := roleScale(a).most; got != most {
			t.Errorf("seed %d: %g, want %g", seed, got, most)
		}
	}
}

func TestBandsSayInWordsWhatNoChipShows(t *testing.T) {
	for story, want := range map[string]string{
		"sn":  "Rollen säger att ingen motsättning finns",
		"sN":  "Samordnaren säger att ingen motsättning finns",
		"scN": "En annan röst säger att ingen motsättning finns",
		"sd":  "Bara svårigheter är uttalade, ingen motsättning",
		"s":   "Inget är sagt om motsättningar",
		"c":   "Inget gemensamt intresse är uttalat",
		"sc":  "Inget samarbete är uttalat",
		".":   "Rollen har inte berättat något ännu",
	} {
		if texts := textsOf(roleMap(t, told(story), 1, Options{}).Items); !slices.Contains(texts, want) {
			t.Errorf("%q: the map does not say %q", story, want)
		}
	}
}

func TestUnheardRoleIsToBeInterviewed(t *testing.T) {
	v := told(".", "s")
	v.study.Persons = append(v.study.Persons, "P7")
	v.study.Parties[1].HeldBy = []int32{1}
	v.tells(2, 1, data.Shared, 1, "gallring")
	for _, redact := range []bool{false, true} {
		texts := strings.Join(textsOf(roleMap(t, v, 1, Options{Redact: redact}).Items), "|")
		if !strings.Contains(texts, "Att intervjua: Kommunikatör") || !strings.Contains(texts, "Nämns av Dataskyddsombud") {
			t.Errorf("the map does not say whom to interview: %s", texts)
		}
		if strings.Contains(texts, "P7") == redact {
			t.Errorf("redact %v, pseudonym shown: %v", redact, !redact)
		}
	}
}

func TestStatementsTowardsOthersAreChipsWithTheirNames(t *testing.T) {
	texts := textsOf(roleMap(t, prototype(), 1, Options{}).Items)
	for _, want := range []string{"Beredskapssamordnare: kriskommunikation", "Verksamheten: tydliga budskap", "Arbetssätt i allmänhet", "föreslaget"} {
		if !slices.Contains(texts, want) {
			t.Errorf("the map lacks %q", want)
		}
	}
}

func TestOnlyARoleBesideTheCoordinatorHasAMap(t *testing.T) {
	v := prototype()
	for _, party := range []int32{-1, 0, int32(len(v.study.Parties) - 1), 1000} {
		if p, err := Role(v.analysis(), Options{Words: words.In("sv"), Role: party}); err == nil || p != nil {
			t.Errorf("party %d has a map", party)
		}
	}
}

// Nothing a person said, and no pseudonym, reaches a map but by the names of themes and parties.
func TestMapsShowNoStatementsText(t *testing.T) {
	v := prototype()
	v.study.Persons = append(v.study.Persons, "P-hemlig")
	for i := range v.study.Statements {
		v.study.Statements[i].Text = data.Text{Plain: "ordagrant"}
		v.study.Statements[i].Respondent = 1
	}
	a := v.analysis()
	o := Options{Words: words.In("sv"), Groups: true, Role: 1}
	for _, p := range []*scene.Page{must(t)(Overview(a, o)), must(t)(Role(a, o))} {
		all := strings.Join(append(textsOf(p.Items), p.Title, p.Desc), "|")
		if strings.Contains(all, "ordagrant") || strings.Contains(all, "P-hemlig") {
			t.Error("a statement's text or a pseudonym is on the map")
		}
	}
}

func TestChipsTellTheNarrowerThemesBehindABroadOne(t *testing.T) {
	v := newInvented()
	r := v.role("r", data.Text{Plain: "Registrator"})
	broad := v.theme("Skydd")
	for i, name := range []string{"Riktighet", "Spårbarhet", "skydd"} {
		v.study.Themes[v.theme(name)].Broader = broad
		v.says(r, data.Shared, uint8(1+i), name)
	}
	v.says(r, data.Conflict, 1, "skydd")
	long := v.theme("Ett ganska långt namn")
	for i := range 12 {
		name := fmt.Sprintf("smalare tema nummer %d", i)
		v.study.Themes[v.theme(name)].Broader = long
		v.says(r, data.Difficulty, 1, name)
	}
	texts := textsOf(roleMap(t, v, r, Options{}).Items)
	if !slices.Contains(texts, "Spårbarhet, Riktighet") {
		t.Errorf("the narrower themes, heaviest first, without the one that repeats the broad one's name, are not in %q", texts)
	}
	if !slices.Contains(texts, "smalare tema nummer 0, smalare tema nummer 1 och 10 till") {
		t.Errorf("what does not fit is not counted: %q", texts)
	}
	if slices.Contains(texts, "skydd") {
		t.Error("a chip tells nothing but its own name again")
	}
	o := Options{Words: words.In("sv"), Role: r}
	narrow := textsOf(must(t)(Role(v.analysisWith(graph.Options{Level: graph.Narrow}), o)).Items)
	if slices.Contains(narrow, "Spårbarhet, Riktighet") {
		t.Error("narrow themes have narrower ones")
	}
}
