package scene

import (
	"sort"
	"unicode"

	"golang.org/x/text/width"
)

// LineHeight is the distance from baseline to baseline, in font sizes.
const LineHeight = 1.2

// Ascent and Descent are how far a line of text reaches above and below its baseline, in font sizes: a
// capital with a ring or dots, and the tail of a g.
const (
	Ascent  = 0.92
	Descent = 0.22
)

// CentreShift is how far below the middle of a line its baseline lies, in font sizes. Office programs ignore
// dominant-baseline, so that every text that is centred on a height adds it.
const CentreShift = 0.35

// A widthBlock holds the advance widths of consecutive runes in 1/2048 of an em; 0 where the font has none.
type widthBlock struct {
	first  rune
	widths []uint16
}

// Measure returns the width of one line of text in user units, as Arial or Liberation Sans sets it. Kerning
// is left out, which errs on the wide side. Runes outside the tables are guessed: 1 em for East Asian wide
// ones, 1.2 em for emoji, nothing for combining marks, 0.65 em for the rest. The text is measured as Clean
// leaves it.
func Measure(s string, size float64, bold bool) float64 {
	var sum float64
	for _, r := range Clean(s) {
		sum += advance(r, bold)
	}
	return sum * size
}

// advance is the width of a rune in em.
func advance(r rune, bold bool) float64 {
	table := regularWidths
	if bold {
		table = boldWidths
	}
	i := sort.Search(len(table), func(i int) bool { return table[i].first > r }) - 1
	if i >= 0 && int(r-table[i].first) < len(table[i].widths) {
		if w := table[i].widths[r-table[i].first]; w > 0 {
			return float64(w) / 2048
		}
	}
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case isEmoji(r):
		return 1.2
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 1
	}
	return 0.65
}

func isEmoji(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2600 && r <= 0x27bf || r >= 0x2b00 && r <= 0x2bff
}
