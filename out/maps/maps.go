// Package maps draws the maps of a study: one file a map, one table of them. An analysis flows in, a scene
// flows out; the package computes no measures and writes no bytes.
package maps

import (
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// Options chooses what a map shows and how it looks; the zero value is a light map.
type Options struct {
	Words  words.Words
	Style  Style
	Role   int32 // kind "role": whose map
	Groups bool  // kind "overview": draw the groups as well
	Top    int   // kinds "themes" and "matrix": how many themes at most; 0 is what the page carries
	// MinVoices leaves out what themes are called behind which fewer voices stand; 0 and 1 leave out none.
	MinVoices int
	Redact    bool // leave out what people said word for word
	Example   bool // the study is the embedded example: its title, and the source line, say so

	// Compare holds the two studies of a map that shows what changed; Kind.Draw then takes its New, and which must
	// have the same coordinator. Show says which moment is drawn.
	Compare *change.Aligned
	Show    Moment

	// Words of one's own in place of the map's; "" keeps those. A source of one's own stands before what the
	// source line says of the number of statements.
	Title, Subtitle, Source string
	Accent                  string // house colour #rrggbb of the coordinator's card and of a rule over the title; see Check
	Size                    Size   // shape of the page
}

// A Kind is one row of the table: a map by its name. Draw fails as Options.Check does, with a *CompareError where
// two studies do not go together, and where the map says so.
type Kind struct {
	Name string
	Draw func(*analysis.Analysis, Options) (*scene.Page, error)
}
