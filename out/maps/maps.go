// Package maps draws the maps of a study: one file a map, one table of them. An analysis flows in, a scene
// flows out; the package computes no measures and writes no bytes.
package maps

import (
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// Options chooses what a map shows and how it looks; the zero value is a light map.
type Options struct {
	Words   words.Words
	Style   Style
	Role    int32 // kind "role": whose map
	Groups  bool  // kind "overview": draw the groups as well
	Top     int   // kinds "themes" and "matrix": how many themes at most; 0 is what the page carries
	Redact  bool  // leave out what people said word for word
	Example bool  // the study is the embedded example: the source line says so
}

// A Kind is one row of the table: a map by its name.
type Kind struct {
	Name string
	Draw func(*analysis.Analysis, Options) (*scene.Page, error)
}
