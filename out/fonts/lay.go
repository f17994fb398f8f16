package fonts

import (
	"slices"
	"unicode"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"

	"samsyn/out/scene"
)

// A Glyph is one sign of a line of text, placed.
type Glyph struct {
	Rune    rune
	ID      uint16  // in the face; 0 where Missing
	X       float64 // from the start of the line, in em
	Advance float64 // how far the next one is, in em
	Missing bool    // the face has no such sign
	Mark    bool    // sits on the letter before it and takes no room
}

// Lay places a line of text as out/scene measures it, letter beside letter without kerning. Marks go over the
// letter they belong to, signs that show nothing are left out. Runs of letters that are read from right to
// left stand in that order, and what reads them back turns them round again.
func Lay(text string, bold bool) (line []Glyph, width float64) {
	f := Of(bold)
	for _, r := range norm.NFC.String(scene.Clean(text)) {
		if unicode.In(r, unicode.Cf) || r >= 0xfe00 && r <= 0xfe0f {
			continue // joiners and variation selectors
		}
		g := Glyph{Rune: r, ID: f.Glyph(r), Mark: unicode.In(r, unicode.Mn, unicode.Me)}
		g.Missing = g.ID == 0
		switch {
		case g.Mark:
		case g.Missing:
			g.Advance = scene.Measure(string(r), 1, bold)
		default:
			g.Advance = f.Advance(g.ID)
		}
		if g.Mark && g.Missing {
			continue // a box over a letter would hide it
		}
		line = append(line, g)
	}
	turn(line)
	for i := range line {
		g := &line[i]
		g.X = width
		if g.Mark {
			g.X += f.overhang(line, i)
		}
		width += g.Advance
	}
	return line, width
}

// overhang is how far from the pen a mark goes to be centred on the letter before it.
func (f *Face) overhang(line []Glyph, i int) float64 {
	for j := i - 1; j >= 0; j-- {
		if line[j].Mark {
			continue
		}
		low, high := 0.0, 0.0
		for n, s := range f.Outline(line[i].ID) {
			for m, p := range s.Points {
				if n == 0 && m == 0 {
					low, high = p.X, p.X
				}
				low, high = min(low, p.X), max(high, p.X)
			}
		}
		return -line[j].Advance/2 - (low+high)/2
	}
	return 0
}

// turn reverses every run of signs that are read from right to left, with the spaces and marks in it.
func turn(line []Glyph) {
	begin, end := -1, -1 // of the run
	flush := func() {
		if begin >= 0 {
			slices.Reverse(line[begin : end+1])
		}
		begin = -1
	}
	for i := range line {
		p, _ := bidi.LookupRune(line[i].Rune)
		switch p.Class() {
		case bidi.R, bidi.AL:
			if begin < 0 {
				begin = i
			}
			end = i
		case bidi.NSM:
			if begin >= 0 && end == i-1 {
				end = i
			}
		case bidi.WS, bidi.ON, bidi.CS:
			// stays with the run if more of it follows
		default:
			flush()
		}
	}
	flush()
}

// The box that stands for a missing sign, in em: what is free on either side of it, how thick its line is,
// and how high it stands on the baseline.
const (
	BoxMargin = 0.08
	BoxLine   = 0.06
	BoxHeight = 0.7
)
