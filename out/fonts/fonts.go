// Package fonts holds the letters that pictures and documents are drawn with: parts of Liberation Sans,
// regular and bold, whose widths are those out/scene measures with. A line of text flows in, placed glyphs
// flow out, with their outlines; the package knows neither pixels nor file formats.
//
// The parts have Latin, Greek and Cyrillic letters with their punctuation and some signs. What they lack
// (Arabic, Hebrew, Chinese, Japanese, emoji and more) comes out as a Missing glyph as wide as out/scene takes
// it to be: the writers draw a box for it and keep the text where their format can carry it.
package fonts

import (
	_ "embed"
	"fmt"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"samsyn/out/fonts/truetype"
	"samsyn/out/scene"
)

// The licence of both, the SIL Open Font License, stands in LICENSE.txt.
//
//go:embed regular.ttf
var regularTTF []byte

//go:embed bold.ttf
var boldTTF []byte

// Regular and Bold return the two faces. They are read at first use.
var (
	Regular = sync.OnceValue(func() *Face { return newFace(regularTTF, "SamsynSans-Regular") })
	Bold    = sync.OnceValue(func() *Face { return newFace(boldTTF, "SamsynSans-Bold") })
)

// Of returns the bold face or the regular one.
func Of(bold bool) *Face {
	if bold {
		return Bold()
	}
	return Regular()
}

// A Face is one embedded font. It may be used by several goroutines.
type Face struct {
	Name   string // PostScript name
	Em     int    // units per em
	Bounds [4]int // left, bottom, right and top of all glyphs, in units

	whole  *truetype.Font
	parsed *sfnt.Font

	mu       sync.Mutex
	buffer   sfnt.Buffer
	glyphs   map[rune]uint16
	outlines map[uint16][]scene.Segment
}

// newFace reads a font that comes with the program; one that cannot be read is a fault of the program.
func newFace(data []byte, name string) *Face {
	f := &Face{Name: name, glyphs: map[rune]uint16{}, outlines: map[uint16][]scene.Segment{}}
	var err error
	if f.whole, err = truetype.Parse(data); err == nil {
		f.parsed, err = sfnt.Parse(data)
	}
	if err != nil {
		panic(fmt.Sprintf("fonts: %s: %v", name, err))
	}
	f.Em = int(f.parsed.UnitsPerEm())
	if b, err := f.parsed.Bounds(&f.buffer, fixed.I(f.Em), font.HintingNone); err == nil {
		f.Bounds = [4]int{b.Min.X.Round(), -b.Max.Y.Round(), b.Max.X.Round(), -b.Min.Y.Round()}
	}
	return f
}

// Glyph returns the number of a rune's glyph, 0 where the font has none.
func (f *Face) Glyph(r rune) uint16 {
	f.mu.Lock()
	defer f.mu.Unlock()
	g, ok := f.glyphs[r]
	if !ok {
		index, err := f.parsed.GlyphIndex(&f.buffer, r)
		if err == nil {
			g = uint16(index)
		}
		if len(f.glyphs) < 1<<12 { // a hostile file has more runes than a font
			f.glyphs[r] = g
		}
	}
	return g
}

// Advance is the width of a glyph in em.
func (f *Face) Advance(glyph uint16) float64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	a, err := f.parsed.GlyphAdvance(&f.buffer, sfnt.GlyphIndex(glyph), fixed.I(f.Em), font.HintingNone)
	if err != nil {
		return 0
	}
	return float64(a.Round()) / float64(f.Em)
}

// Outline returns the contours of a glyph in em, y downwards from the baseline. The caller must not change them.
func (f *Face) Outline(glyph uint16) []scene.Segment {
	f.mu.Lock()
	defer f.mu.Unlock()
	if o, ok := f.outlines[glyph]; ok {
		return o
	}
	loaded, err := f.parsed.LoadGlyph(&f.buffer, sfnt.GlyphIndex(glyph), fixed.I(f.Em), nil)
	if err != nil {
		return nil
	}
	ops := [...]scene.Op{
		sfnt.SegmentOpMoveTo: scene.Move, sfnt.SegmentOpLineTo: scene.Line,
		sfnt.SegmentOpQuadTo: scene.Quad, sfnt.SegmentOpCubeTo: scene.Cubic,
	}
	counts := [...]int{scene.Move: 1, scene.Line: 1, scene.Quad: 2, scene.Cubic: 3}
	segments := make([]scene.Segment, 0, len(loaded)+8)
	for _, s := range loaded {
		op := ops[s.Op]
		if op == scene.Move && len(segments) > 0 {
			segments = append(segments, scene.Segment{Op: scene.Close})
		}
		points := make([]scene.Point, counts[op])
		for i := range points {
			points[i] = scene.Point{X: f.em(s.Args[i].X), Y: f.em(s.Args[i].Y)}
		}
		segments = append(segments, scene.Segment{Op: op, Points: points})
	}
	if len(segments) > 0 {
		segments = append(segments, scene.Segment{Op: scene.Close})
	}
	f.outlines[glyph] = segments
	return segments
}

// Subset returns a font of these glyphs only, as a document embeds it.
func (f *Face) Subset(glyphs []uint16) (*truetype.Subset, error) {
	return f.whole.Subset(glyphs, nil, truetype.Names{
		Family: "Samsyn Sans", Style: "Regular", PostScript: f.Name, Version: "1",
		Copyright: "Part of Liberation Sans, (c) 2010 Google Corporation, (c) 2012 Red Hat, Inc.",
		License:   "Licensed under the SIL Open Font License, Version 1.1.",
	})
}

func (f *Face) em(x fixed.Int26_6) float64 { return float64(x) / 64 / float64(f.Em) }
