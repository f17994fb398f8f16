package maps

import (
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// everyPage draws all maps of one study, or of two at each moment, and the lists, by what they are.
func everyPage(t *testing.T, a *analysis.Analysis, c *change.Aligned, o Options) map[string]*scene.Page {
	t.Helper()
	pages := map[string]*scene.Page{}
	for _, k := range Kinds {
		for i := range a.Profiles {
			if k.Name != "role" && i > 0 {
				break
			}
			o.Role = a.Profiles[i].Role
			pages[k.Name+" "+a.Study.Parties[o.Role].ID] = must(t)(k.Draw(a, o))
			if c == nil {
				continue
			}
			for m, p := range everyMoment(t, k.Name, c, o) {
				pages[k.Name+" "+a.Study.Parties[o.Role].ID+" "+Moment(m).String()] = p
			}
		}
	}
	pages["top"] = must(t)(TopThemes(a, o))
	lists, err := GapPages(a, o)
	if err != nil {
		t.Fatal(err)
	}
	for i, l := range lists {
		pages["list "+words.In("en").Integer(i+1)] = l.Page
	}
	return pages
}

// Only a title begins a name with a capital that the study does not give it: it is a sentence.
func TestNamesStandAsTheStudyWritesThem(t *testing.T) {
	small := func() *invented {
		v := newInvented()
		names := []string{"arkivarie", "bibliotekarie", "controller"}
		for i, name := range names {
			r := v.role(name, data.Text{Plain: name})
			v.says(r, data.Shared, 2, "gallring;bevarande")
			v.says(r, data.Conflict, uint8(1+i), "insyn")
			v.says(r, data.Cooperation, 1, "gallring")
			v.says(r, data.Difficulty, 1, "öppenhet")
			if r > 1 {
				v.tells(r, 1, data.Difficulty, 1, "öppenhet")
			}
		}
		g := v.group("ledningen", "ledningen")
		v.tells(1, g, data.Conflict, 1, "insyn")
		v.study.Expected = []data.Expectation{{Parties: [2]int32{1, 2}, Themes: []int32{v.theme("insyn")}}}
		return v
	}
	old, v := small(), small()
	v.study.Statements = v.study.Statements[2:]
	v.says(2, data.Conflict, 1, "bevarande")
	for _, lang := range bothLanguages {
		for name, p := range everyPage(t, v.analysis(), aligned(old, v), Options{Words: words.In(lang), Groups: true}) {
			for _, item := range p.Items {
				g := item.(*scene.Group)
				if g.ID == "title" {
					continue
				}
				for _, text := range textsOf([]scene.Item{g}) {
					for _, changed := range []string{"Arkivarie", "Bibliotekarie", "Controller", "Gallring", "Bevarande", "Insyn", "Öppenhet", "Ledningen"} {
						if strings.Contains(text, changed) {
							t.Errorf("%s in %s: %q", name, lang, text)
						}
					}
				}
			}
		}
	}
}

func TestTheExampleIsMarkedInEveryTitle(t *testing.T) {
	for lang, want := range map[string][2]string{"sv": {"EXEMPEL", "Exempel: "}, "en": {"EXAMPLE", "Example: "}} {
		for _, accent := range []string{"", "#8A1538"} {
			o := Options{Words: words.In(lang), Example: true, Accent: accent}
			c := aligned(prototype(), prototype())
			for name, p := range everyPage(t, prototype().analysis(), c, o) {
				marked := strings.Contains(strings.Join(textsOf(p.Items), "|"), want[0])
				if !marked || !strings.HasPrefix(p.Title, want[1]) {
					t.Errorf("%s in %s: %q, tag %v", name, lang, p.Title, marked)
				}
				checkPage(t, name, p)
			}
		}
		for name, p := range everyPage(t, prototype().analysis(), nil, Options{Words: words.In(lang)}) {
			if strings.Contains(strings.Join(textsOf(p.Items), "|"), want[0]) || strings.HasPrefix(p.Title, want[1]) {
				t.Errorf("%s in %s is marked as the example", name, lang)
			}
		}
	}
}
