package maps

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// themeStudies are invented studies at the limits of what a map of themes must hold.
func themeStudies() map[string]*analysis.Analysis {
	long := newInvented()
	for i := range 9 {
		r := long.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("Informationssäkerhetsansvarig verksamhetsutvecklare nummer %02d", i)})
		for j := range 5 {
			long.says(r, data.Shared, 2, fmt.Sprintf("Säkerhetsskyddsklassificerade uppgifter om samhällsviktig %03d", (i*3+j)%11))
		}
		long.says(r, data.Conflict, 1, fmt.Sprintf("Säkerhetsskyddsklassificerade uppgifter om samhällsviktig %03d", i))
	}
	short := newInvented()
	for i := range 5 {
		r := short.role(string(rune('a'+i)), data.Text{Plain: string(rune('A' + i))})
		short.says(r, data.Shared, 3, "x;y")
		short.says(r, data.Conflict, 1, "z")
	}
	unbroken := newInvented()
	for i := range 4 {
		r := unbroken.role(fmt.Sprintf("u%d", i), data.Text{Plain: strings.Repeat("W", 60)})
		unbroken.says(r, data.Shared, 3, strings.Repeat("M", 60))
		unbroken.says(r, data.Difficulty, 3, strings.Repeat("i", 200))
	}
	one := newInvented()
	r := one.role("dpo", data.Text{SV: "Dataskyddsombud", EN: "Data protection officer"})
	one.says(r, data.Shared, 2, "personuppgifter;risk")
	peaceful := newInvented()
	for i := range 3 {
		peaceful.says(peaceful.role(fmt.Sprintf("p%d", i), data.Text{Plain: inventedNames[i]}), data.Shared, 1, "risk;ansvar")
	}
	silent := newInvented()
	silent.role("dpo", data.Text{SV: "Dataskyddsombud", EN: "Data protection officer"})
	many := newInvented()
	for i := range 12 {
		r := many.role(fmt.Sprintf("m%d", i), data.Text{Plain: inventedNames[i]})
		for j := range 30 {
			many.says(r, data.Shared, uint8(1+j%3), fmt.Sprintf("Tema nummer %d", (i*17+j*j)%100))
			many.says(r, data.Conflict, 1, fmt.Sprintf("Tema nummer %d", (i*29+j)%100))
		}
	}
	wide := newInvented()
	for i := range 40 {
		r := wide.role(fmt.Sprintf("w%d", i), data.Text{Plain: fmt.Sprintf("%s %d", inventedNames[i%len(inventedNames)], i)})
		for j := range 6 {
			wide.says(r, data.Shared, uint8(1+j%3), fmt.Sprintf("Tema %d", (i*7+j*5)%24))
		}
		wide.says(r, data.Conflict, 2, fmt.Sprintf("Tema %d", i%24))
		wide.says(r, data.Difficulty, 2, fmt.Sprintf("Tema %d", i%5))
	}
	wideLong := newInvented()
	for i := range 45 {
		r := wideLong.role(fmt.Sprintf("w%d", i), data.Text{Plain: fmt.Sprintf("Informationssäkerhetsansvarig verksamhetsutvecklare nummer %02d", i)})
		wideLong.says(r, data.Shared, 3, fmt.Sprintf("Säkerhetsskyddsklassificerade uppgifter om samhällsviktig %03d;annat", i%30))
	}
	suggested := newInvented()
	for i := range 5 {
		r := suggested.role(fmt.Sprintf("s%d", i), data.Text{Plain: inventedNames[i]})
		for _, k := range []data.Kind{data.Shared, data.Conflict, data.Difficulty} {
			suggested.says(r, k, 2, inventedThemes[i]+";"+inventedThemes[0]).Status = data.Suggested
		}
	}
	star := newInvented()
	for i := range 8 {
		star.says(star.role(fmt.Sprintf("x%d", i), data.Text{Plain: inventedNames[i]}), data.Shared, uint8(1+i%3), "samsyn")
	}
	hostile := newInvented()
	for i := range 3 {
		r := hostile.role(fmt.Sprintf("h%d", i), data.Text{Plain: "\u202e<b>&\x00]]>" + strings.Repeat("e\u0301\u0301\u0301\u0301\u0301", 9)})
		hostile.says(r, data.Shared, 1, "情報セキュリティの管理と運用;مشاركة المعلومات;😀😀😀")
	}
	studies := map[string]*analysis.Analysis{
		"usual": prototype().analysis(), "one role": one.analysis(), "no conflict": peaceful.analysis(), "no statement": silent.analysis(),
		"40 roles": wide.analysis(), "45 roles of 60 letters": wideLong.analysis(), "60 letters": long.analysis(), "one letter": short.analysis(),
		"unbroken": unbroken.analysis(), "100 themes": many.analysis(), "only suggested": suggested.analysis(), "star": star.analysis(),
		"hostile": hostile.analysis(), "nobody": newInvented().analysis(),
	}
	for _, n := range []int{2, 5, 10, 14, 18, 25} {
		studies[fmt.Sprintf("crowd of %d", n)] = crowd(n, 7).analysis()
	}
	return studies
}

func TestMapsOfThemesHaveNoFaultsAndRepeat(t *testing.T) {
	if testing.Short() {
		t.Skip("many pages are not drawn with -short")
	}
	for name, a := range themeStudies() {
		for _, kind := range []Kind{{"themes", Themes}, {"matrix", Matrix}} {
			for i, lang := range bothLanguages {
				if i != len(name)%2 && *drawInto == "" {
					continue // the languages take turns
				}
				o := Options{Words: words.In(lang), Style: Styles[(len(name)+i)%len(Styles)]}
				t.Run(name+"/"+kind.Name+"/"+lang, func(t *testing.T) {
					p := must(t)(kind.Draw(a, o))
					for k, f := range scene.Check(p) {
						t.Error(f)
						if k > 4 {
							t.Fatal("and more")
						}
					}
					first := bytesOf(t, p)
					if again := bytesOf(t, must(t)(kind.Draw(a, o))); !bytes.Equal(first, again) {
						t.Error("the second time it came out otherwise")
					}
					if bytes.Contains(first, []byte("‹")) || bytes.Contains(first, []byte("%!")) {
						t.Error("a phrase is missing or filled wrongly")
					}
					if *drawInto != "" {
						write(t, p, strings.ReplaceAll("limit-"+kind.Name+"-"+name+"-"+lang, " ", "-"))
					}
				})
			}
		}
	}
}

func bytesOf(t *testing.T, p *scene.Page) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := svg.Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTitleIsTheFindingAndTrue(t *testing.T) {
	tell := func(roles int, themes ...string) *analysis.Analysis {
		v := newInvented()
		for i := range roles {
			v.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("Roll %d", i)})
		}
		for i, list := range themes {
			k := data.Shared
			if strings.HasPrefix(list, "!") {
				k, list = data.Conflict, list[1:]
			}
			if list != "" {
				v.says(int32(i+1), k, 1, list)
			}
		}
		return v.analysis()
	}
	for name, c := range map[string]struct {
		a      *analysis.Analysis
		sv, en string
	}{
		"one leads":     {tell(3, "risk", "risk", "roll"), "Risk förenar två av tre roller", "Risk unites two of three roles"},
		"all":           {tell(3, "risk", "risk", "risk;a"), "Risk förenar alla tre rollerna", "Risk unites all three roles"},
		"both":          {tell(2, "risk", "risk"), "Risk förenar båda rollerna", "Risk unites both roles"},
		"two tie":       {tell(3, "risk;ansvar", "risk;ansvar", "x"), "Ansvar och risk förenar vardera två av tre roller", "Ansvar and risk each unite two of three roles"},
		"many tie":      {tell(2, "a;b;c;d", "a;b;c;d"), "Fyra teman förenar båda rollerna", "Four themes each unite both roles"},
		"nobody agrees": {tell(2, "a", "b"), "Inget tema delas av mer än en roll", "No theme is shared by more than one role"},
		"one role":      {tell(1, "a"), "Teman hos den enda roll som har berättat: Roll 0", "Themes of the only role that has told its story: Roll 0"},
		"only conflict": {tell(2, "!a", "!a"), "Inget gemensamt intresse är uttalat, bara motsättningar och svårigheter", "No shared interest is stated, only conflicts and difficulties"},
		"nothing":       {tell(2), "Inga teman är uttalade ännu", "No themes have been told yet"},
		"unheard":       {tell(4, "risk", "risk"), "Risk förenar båda intervjuade rollerna", "Risk unites both roles heard"},
	} {
		if got := themesTitle(c.a, words.In("sv")); got != c.sv {
			t.Errorf("%s: %q, want %q", name, got, c.sv)
		}
		if got := themesTitle(c.a, words.In("en")); got != c.en {
			t.Errorf("%s: %q, want %q", name, got, c.en)
		}
	}
}

func TestMatrixTitleSaysHowSureTheFirstPlaceIs(t *testing.T) {
	v := newInvented()
	for i := range 5 {
		r := v.role(fmt.Sprintf("r%d", i), data.Text{Plain: fmt.Sprintf("Roll %d", i)})
		v.says(r, data.Shared, 1, "risk")
		if i > 1 {
			v.says(r, data.Shared, 1, "ansvar")
		}
	}
	if got := matrixTitle(v.analysis(), ranked(v.analysis(), words.In("sv")), 0, words.In("sv")); got != "Risk förenar alla fem rollerna, och kommer först vilken roll som än utelämnas" {
		t.Errorf("two roles ahead: %q", got)
	}
	v.says(2, data.Shared, 3, "ansvar")
	// Without the first role both are shared by four, and ansvar is stronger.
	if got := matrixTitle(v.analysis(), ranked(v.analysis(), words.In("sv")), 0, words.In("sv")); got != "Risk förenar alla fem rollerna, men en enda roll avgör att det kommer först" {
		t.Errorf("one role ahead: %q", got)
	}
}

func TestTopLimitsTheThemesAndTheMapSaysSo(t *testing.T) {
	a := themeStudies()["100 themes"]
	for _, kind := range []Kind{{"themes", Themes}, {"matrix", Matrix}} {
		p := must(t)(kind.Draw(a, Options{Words: words.In("sv"), Top: 5}))
		out := string(bytesOf(t, p))
		if n := strings.Count(out, `<g id="theme-`); n != 5 {
			t.Errorf("%s: %d themes drawn, want 5", kind.Name, n)
		}
		if !strings.Contains(out, "De 5 första av") {
			t.Errorf("%s does not say what is left out", kind.Name)
		}
	}
}

func TestMapsOfThemesSayWhatOfTheConflictsTheyLeaveOut(t *testing.T) {
	const elsewhere, left = "Motsättningar mellan roller visas på rollkartorna.", "Två teman utan linjer är inte ritade."
	v := told("sc", "s")
	whole := v.analysis()
	v.tells(1, 2, data.Conflict, 1, "budget")    // a theme that only two roles quarrel over
	v.says(2, data.Cooperation, 1, "samordning") // and one that is only worked on
	for name, draw := range map[string]func(*analysis.Analysis, Options) (*scene.Page, error){"themes": Themes, "matrix": Matrix} {
		o := Options{Words: words.In("sv")}
		if p := must(t)(draw(whole, o)); strings.Contains(p.Desc, elsewhere) || strings.Contains(p.Desc, "inte ritade") {
			t.Errorf("%s says of a study without such conflicts: %s", name, p.Desc)
		}
		p := must(t)(draw(v.analysis(), o))
		if !strings.Contains(p.Desc, elsewhere) {
			t.Errorf("%s does not say where the conflicts between roles are: %s", name, p.Desc)
		}
		if said := strings.Contains(p.Desc, left); said != (name == "themes") {
			t.Errorf("%s says which themes it leaves out: %v: %s", name, said, p.Desc)
		}
	}
}

func TestSuggestionsAloneAreDrawnHollow(t *testing.T) {
	a := themeStudies()["only suggested"]
	out := string(bytesOf(t, must(t)(Matrix(a, Options{Words: words.In("en")}))))
	if !strings.Contains(out, "stroke-dasharray=\"3 2.5\"") || !strings.Contains(out, "unreviewed suggestions only") {
		t.Error("the matrix shows suggestions like reviewed statements")
	}
}

func TestReachCountsVoicesWhereAsked(t *testing.T) {
	v := prototype()
	for i := range v.study.Statements {
		v.study.Persons = append(v.study.Persons, fmt.Sprintf("p%d", i))
		v.study.Statements[i].Respondent = int32(i + 1)
	}
	a := v.analysisWith(graph.Options{Unit: graph.ByRespondent})
	if got := themesTitle(a, words.In("sv")); !strings.Contains(got, "intervjuade") {
		t.Errorf("title %q does not say that it counts respondents", got)
	}
}
