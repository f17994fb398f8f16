package maps

import (
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

func TestFrameLosesNoWordOfATitleHoweverLong(t *testing.T) {
	a := prototype().analysis()
	for _, n := range []int{1, 10, 20, 40, 60} {
		title := strings.TrimSpace(strings.Repeat("informationssäkerhet ", n))
		p, area := frame{Title: title, Subtitle: title}.page(a, Options{Words: words.In("sv")})
		if got := titleOf(p); got != title {
			t.Errorf("%d words come out as %q", n, got)
		}
		if area.H < 200 {
			t.Errorf("%d words leave %g for the map", n, area.H)
		}
		for _, fault := range scene.Check(p) {
			t.Errorf("%d words: %s", n, fault)
		}
	}
}

func TestFrameLeavesThePromisedAreaToAMap(t *testing.T) {
	s := &Light
	f := frame{Title: "En mening", Subtitle: "En rad", Legend: []entry{laneEntry(data.Shared, false, s, "gemensamt intresse")}}
	_, area := f.page(prototype().analysis(), Options{Words: words.In("sv")})
	if area.X != 80 || area.W != 1760 || area.Y > 170 || area.bottom() < 930 {
		t.Errorf("area %+v", area)
	}
}

func TestSourceLineSaysWhereFromHowManyAndHowSure(t *testing.T) {
	v := prototype()
	v.study.Source.Title = data.Text{SV: "Intervjuer", EN: "Interviews"}
	for lang, want := range map[string]string{
		"sv": "Källa: Påhittad studie, Intervjuer, Ingen myndighet 2026-01-15 · 35 utsagor · 2 av 35 utsagor är förslag som ingen har granskat · exempelstudie",
		"en": "Source: Invented study, Interviews, Ingen myndighet 2026-01-15 · 35 statements · 2 of 35 statements are suggestions nobody has reviewed · example study",
	} {
		if got := sourceLine(v.analysis(), Options{Words: words.In(lang), Example: true}); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	v.study.Title, v.study.Source = data.Text{}, data.Publication{}
	if got := sourceLine(v.analysis(), Options{Words: words.In("en")}); !strings.HasPrefix(got, "Source: study without a title · 35 statements") {
		t.Errorf("%q", got)
	}
}
