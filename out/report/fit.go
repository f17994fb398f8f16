package report

import (
	"math"
	"unicode/utf8"
)

// A setting is how tightly a role's page is set on paper. The style sheet has a class of the same name with
// the same figures.
type setting struct {
	name   string
	points float64 // font size
	share  float64 // how much of the width the map takes
	quotes bool    // what was said, word for word
	what   bool    // of a finding, under its question
}

// settings go from roomy to tight; the first that fits is taken.
var settings = []setting{
	{"fit-1", 9, 1, true, true},
	{"fit-2", 8.5, 0.85, true, true},
	{"fit-3", 8.5, 0.85, true, false},
	{"fit-4", 8, 0.72, true, false},
	{"fit-5", 8, 0.85, false, false},
	{"fit-6", 7.5, 0.66, false, false},
}

// What an A4 sheet offers inside the margins that the style sheet sets, in millimetres. The estimate below
// came out 5 to 9 % above what Chromium sets, so that of the sheet's 277 mm some are left to spare.
const (
	sheetWidth  = 190
	sheetHeight = 284
	columnGap   = 5
)

// fit picks the roomiest setting in which the page stays on one sheet. Where none does, the longest bands
// lose items on paper, though not on screen, and say how many.
func (r *role) fit(o Options) {
	for _, s := range settings {
		if r.Fit = s.name; r.height(s) <= sheetHeight {
			return
		}
	}
	tightest := settings[len(settings)-1]
	for r.height(tightest) > sheetHeight {
		longest := &r.Bands[0].Items
		for i := range r.Bands {
			if printed(r.Bands[i].Items) > printed(*longest) {
				longest = &r.Bands[i].Items
			}
		}
		if 2*printed(*longest) < printed(r.Others) {
			longest = &r.Others
		}
		n := printed(*longest)
		if n <= 1 {
			break
		}
		(*longest)[n-1].OnScreen = true
	}
	for i := range r.Bands {
		if left := len(r.Bands[i].Items) - printed(r.Bands[i].Items); left > 0 {
			r.Bands[i].Rest = o.Words.Count("report.role.rest", left)
		}
	}
	if left := len(r.Others) - printed(r.Others); left > 0 {
		r.OthersRest = o.Words.Count("report.role.rest", left)
	}
}

// printed is how many of the items stand on paper; they are the first ones.
func printed(items []item) int {
	n := 0
	for n < len(items) && !items[n].OnScreen {
		n++
	}
	return n
}

// height estimates how tall the page gets on paper, in millimetres.
func (r *role) height(s setting) float64 {
	h := 16 + s.share*sheetWidth*9/16 + s.lines(r.State+r.Note, sheetWidth)
	column := (sheetWidth - 2*columnGap) / 3.0
	tallest := 0.0
	for i := range r.Bands {
		tallest = max(tallest, s.items(r.Bands[i].Items, column)+s.note(r.Bands[i].Left, column)+s.line())
	}
	h += s.line() + tallest
	if len(r.Others) > 0 {
		h += 2*s.line() + s.items(r.Others, (sheetWidth-columnGap)/2)/2 + s.note(r.OthersLeft, sheetWidth/2) + s.line()
	}
	h += 2 * s.line()
	for _, a := range r.Agenda {
		h += 0.4*s.line() + s.lines(a.Severity+a.Code+a.Question, sheetWidth-8)
		if s.what {
			h += s.lines(a.What, sheetWidth-8)
		}
		for _, step := range a.Steps {
			h += s.lines(step, sheetWidth-12)
		}
	}
	return h
}

// line is the height of one line, and what a heading takes at least.
func (s setting) line() float64 { return s.points * 0.3528 * 1.32 }

// lines is the height of a text in a column of the given width. Letters are half as wide as they are high
// on average, and wrapping wastes half a word at the end of a line.
func (s setting) lines(text string, width float64) float64 {
	letters := width/(s.points*0.3528*0.5) - 4
	return math.Ceil(float64(utf8.RuneCountInString(text)+1)/letters) * s.line()
}

// note is the height of a text that may not be there.
func (s setting) note(text string, width float64) float64 {
	if text == "" {
		return 0
	}
	return s.lines(text, width)
}

func (s setting) items(items []item, width float64) float64 {
	h := 0.0
	for _, it := range items[:printed(items)] {
		text := it.Head + it.Marks + it.From + "    "
		if s.quotes {
			text += it.Quote
		}
		h += s.lines(text, width) + 0.35*s.line()
	}
	return h
}
