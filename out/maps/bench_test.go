package maps_test

import (
	"bytes"
	"testing"
	"time"

	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// BenchmarkExample draws each map of the example study and writes it as SVG: what a picture costs once the program has
// started and the study is analysed.
func BenchmarkExample(b *testing.B) {
	study, err := example.Study()
	if err != nil {
		b.Fatal(err)
	}
	a := analysis.Of(study, analysis.Options{Date: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
	style, err := maps.StyleByName("light")
	if err != nil {
		b.Fatal(err)
	}
	a.Division(graph.RoleThemeView) // is of the analysis
	for _, kind := range maps.Kinds {
		b.Run(kind.Name, func(b *testing.B) {
			options := maps.Options{Words: words.In("sv"), Style: style, Example: true}
			if kind.Name == "role" {
				options.Role = a.Graph.AllRoles[0]
			}
			for b.Loop() {
				page, err := kind.Draw(a, options)
				if err != nil {
					b.Fatal(err)
				}
				var out bytes.Buffer
				if err := svg.Write(&out, page); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
