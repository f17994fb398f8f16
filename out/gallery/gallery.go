// Package gallery holds the maps of the example study as files: what the README shows, what a reader can
// look at without running anything, and what the tests hold the drawing to. Redraw them with
//
//	go generate ./out/gallery
package gallery

//go:generate go test -run TestTheGalleryIsUpToDate -update .

import (
	"bytes"
	"fmt"
	"time"

	"samsyn/data/example"
	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/svg"
	"samsyn/out/words"
)

// A look is a language and a style in which some kinds of map are drawn.
type look struct {
	language, style string
	all             bool // every map, one role map a role; else the overview and the first role
	suffix          string
}

var looks = []look{
	{language: "sv", style: "light", all: true},
	{language: "en", style: "light", suffix: "-en"},
	{language: "sv", style: "dark", suffix: "-dark"},
}

// Draw returns the maps of the example study by file name.
func Draw() (map[string][]byte, error) {
	study, err := example.Study()
	if err != nil {
		return nil, err
	}
	// The example accepts no finding, so that the day does not show in any map.
	whole := analysis.Of(study, analysis.Options{Date: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
	files := map[string][]byte{}
	for _, l := range looks {
		style, err := maps.StyleByName(l.style)
		if err != nil {
			return nil, err
		}
		for _, kind := range maps.Kinds {
			options := maps.Options{Words: words.In(l.language), Style: style, Example: true}
			if kind.Name != "role" {
				if l.all || kind.Name == "overview" {
					if err := draw(files, kind.Name+l.suffix, kind, whole, options); err != nil {
						return nil, err
					}
				}
				continue
			}
			for i, role := range whole.Graph.AllRoles {
				if l.all || i == 0 {
					options.Role = role
					// the ids of the example's roles are plain ASCII, and so their own file names
					name := "role-" + study.Parties[role].ID + l.suffix
					if err := draw(files, name, kind, whole, options); err != nil {
						return nil, err
					}
				}
			}
		}
	}
	return files, nil
}

func draw(into map[string][]byte, name string, kind maps.Kind, a *analysis.Analysis, o maps.Options) error {
	page, err := kind.Draw(a, o)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	var b bytes.Buffer
	if err := svg.Write(&b, page); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	into[name+".svg"] = b.Bytes()
	return nil
}
