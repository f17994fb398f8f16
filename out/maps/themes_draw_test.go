package maps

import (
	"testing"

	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// drawThemes is TestDrawForLooking for the maps of themes.
func TestDrawThemesForLooking(t *testing.T) {
	if *drawInto == "" {
		t.Skip("no -draw FOLDER")
	}
	study, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{})
	for _, lang := range []string{"sv", "en"} {
		for _, style := range Styles {
			o := Options{Words: words.In(lang), Style: style, Example: true}
			write(t, must(t)(Themes(a, o)), "example-themes-"+lang+"-"+style.Name)
			write(t, must(t)(Matrix(a, o)), "example-matrix-"+lang+"-"+style.Name)
		}
	}
}
