package proof

import (
	"encoding/xml"
	"fmt"
	"math"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"samsyn/out/internal/sample"
	"samsyn/out/scene"
)

// A Word is one word on a page and its box, in the page's units.
type Word struct {
	Text           string
	X0, Y0, X1, Y1 float64

	// Of a word of a scene: how high its letters are, and where the line it is in is held fast.
	size, anchor float64
	up           bool // it reads upwards
}

// Drawn are the words of a page where its scene measures them.
func Drawn(items []scene.Item) []Word {
	var list []Word
	for _, it := range items {
		switch it := it.(type) {
		case *scene.Group:
			list = append(list, Drawn(it.Items)...)
		case *scene.Text:
			list = append(list, drawn(it)...)
		}
	}
	return list
}

func drawn(t *scene.Text) []Word {
	width := func(s string) float64 { return scene.Measure(s, t.Size, t.Bold) }
	content := scene.Clean(t.Content)
	left := t.X
	switch t.Anchor {
	case scene.Middle:
		left -= width(content) / 2
	case scene.End:
		left -= width(content)
	}
	var list []Word
	rest, at := content, 0
	for _, text := range strings.Fields(content) {
		at = len(content) - len(rest) + strings.Index(rest, text)
		rest = content[at+len(text):]
		// Measured as far as the word, as a blank at an end counts for nothing.
		x := left + width(content[:at]+".") - width(".")
		middle := t.Y - scene.CentreShift*t.Size
		a, b := t.Turned(scene.Point{X: x, Y: middle - t.Size/2}), t.Turned(scene.Point{X: x + width(text), Y: middle + t.Size/2})
		word := Word{Text: norm.NFC.String(text), X0: a.X, X1: b.X, Y0: min(a.Y, b.Y), Y1: max(a.Y, b.Y), size: t.Size, anchor: t.X, up: t.Up}
		if t.Up {
			word.anchor = -t.Y
		}
		list = append(list, word)
	}
	return list
}

// Words reads the words of each page of a document, in the units of a page that is width wide.
func Words(t testing.TB, pdf []byte, width float64) [][]Word {
	t.Helper()
	var document struct {
		Pages []struct {
			Width float64 `xml:"width,attr"`
			Words []struct {
				Text string  `xml:",chardata"`
				X0   float64 `xml:"xMin,attr"`
				Y0   float64 `xml:"yMin,attr"`
				X1   float64 `xml:"xMax,attr"`
				Y1   float64 `xml:"yMax,attr"`
			} `xml:"word"`
		} `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(Poppler(t, pdf, "pdftotext", "-bbox", "-", "-"), &document); err != nil {
		t.Fatal(err)
	}
	pages := make([][]Word, len(document.Pages))
	for i, p := range document.Pages {
		scale := width / p.Width
		for _, w := range p.Words {
			pages[i] = append(pages[i], Word{
				Text: norm.NFC.String(w.Text), X0: w.X0 * scale, Y0: w.Y0 * scale, X1: w.X1 * scale, Y1: w.Y1 * scale,
			})
		}
	}
	return pages
}

// Beside is how far from its place a word may stand: so many units, and a part of its distance from where its line is
// held fast, as programs set letters a little closer (kerning) or wider (hinting) than the font says.
type Beside struct{ Units, Part float64 }

// Misplaced says which words of a page are missing from what a program made of it, or stand elsewhere.
func Misplaced(p *scene.Page, got []Word, b Beside) []string {
	var said []string
	all := ""
	places := map[string][]Word{}
	for _, w := range got {
		all += w.Text
		places[w.Text] = append(places[w.Text], w)
	}
	for _, text := range sample.Texts(p.Items) {
		for _, part := range strings.Fields(norm.NFC.String(text)) {
			if !strings.Contains(all, part) {
				said = append(said, fmt.Sprintf("%q of %q is not there", part, text))
			}
		}
	}
	want := Drawn(p.Items)
	apart := 0
	for _, w := range want {
		// Where a program writes two words as one, there is nothing to compare.
		if len(places[w.Text]) == 0 {
			apart++
			continue
		}
		if nearest := w.nearest(places[w.Text]); !w.covers(nearest, b) {
			said = append(said, fmt.Sprintf("%q stands from %.1f to %.1f at the height of %.1f, not from %.1f to %.1f at %.1f",
				w.Text, nearest.X0, nearest.X1, nearest.middle(), w.X0, w.X1, w.middle()))
		}
	}
	if 10*apart > len(want) {
		said = append(said, fmt.Sprintf("%d of %d words are written together with others", apart, len(want)))
	}
	return said
}

// turned is the word on the page turned so that what reads upwards reads from left to right.
func (w Word) turned() Word {
	w.X0, w.Y0, w.X1, w.Y1 = -w.Y1, w.X0, -w.Y0, w.X1
	return w
}

func (w Word) middle() float64 { return (w.Y0 + w.Y1) / 2 }

// nearest returns the word that stands closest. There is at least one.
func (w Word) nearest(list []Word) Word {
	best, least := list[0], math.Inf(1)
	for _, o := range list {
		if d := math.Hypot(w.X0-o.X0, w.middle()-o.middle()); d < least {
			best, least = o, d
		}
	}
	return best
}

// covers reports whether another stands where the word ought to. How high a word is depends on what its font says of
// itself: a quarter of its size is forgiven.
func (w Word) covers(o Word, b Beside) bool {
	if w.up {
		w, o = w.turned(), o.turned()
	}
	most := b.Units + b.Part*math.Max(math.Abs(w.X0-w.anchor), math.Abs(w.X1-w.anchor))
	return math.Abs(w.X0-o.X0) <= most && math.Abs(w.X1-o.X1) <= most && math.Abs(w.middle()-o.middle()) <= w.size/4
}
