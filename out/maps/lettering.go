package maps

import (
	"strings"

	"samsyn/out/scene"
	"samsyn/out/words"
)

// measure returns the width of a line of text.
func measure(s string, size float64, bold bool) float64 { return scene.Measure(s, size, bold) }

// wrap breaks a text into as many lines as it needs: nothing is lost, and no word is parted that a line could hold.
func wrap(s string, size float64, bold bool, width float64) []string {
	return scene.Paragraph(s, size, bold, width)
}

// wrapTo breaks a text into at most so many lines; what does not fit is cut with an ellipsis.
func wrapTo(s string, size float64, bold bool, width float64, most int) []string {
	lines, _ := scene.Wrap(s, size, bold, width, most)
	return lines
}

// wrapWhole breaks a text into few lines, but rather into more, up to most, than that a word is parted elsewhere than at a
// joint.
func wrapWhole(s string, size float64, bold bool, width float64, few, most int) []string {
	for lines := few; lines <= most; lines++ {
		b := scene.Box{Text: s, Bold: bold, Width: width, Lines: lines}
		if _, ok := scene.FitWhole([]scene.Box{b}, size, size); ok {
			return wrapTo(s, size, bold, width, lines)
		}
	}
	return wrapTo(s, size, bold, width, most)
}

// within sets a list of names in at most so many lines; those that find no room are counted, but the first stands.
func within(names []string, size, width float64, most int, w words.Words) []string {
	n, left := 0, float64(most)*width
	for n < len(names) && left > 0 { // more cannot fit
		left -= measure(names[n]+", ", size, false)
		n++
	}
	for ; ; n-- {
		text := strings.Join(names[:n], ", ")
		if more := len(names) - n; more > 0 {
			text += " " + w.CountSpelled("maps.role.more", more)
		}
		if lines := scene.Paragraph(text, size, false, width); len(lines) <= most || n <= 1 {
			return lines
		}
	}
}

// A lettering is how a block of text is set.
type lettering struct {
	Size   float64
	Bold   bool
	Italic bool
	Anchor scene.Anchor
	Fill   string
	On     string // the colour under it; "" is the page's ground
}

// leading is the distance between two baselines.
func (l lettering) leading() float64 { return l.Size * scene.LineHeight }

// line sets one line with its middle at y.
func (l lettering) line(x, y float64, content string) *scene.Text {
	return &scene.Text{
		X: x, Y: y + scene.CentreShift*l.Size, Size: l.Size, Bold: l.Bold, Italic: l.Italic,
		Anchor: l.Anchor, Fill: l.Fill, On: l.On, Content: scene.Clean(content),
	}
}

// up sets one line that reads upwards from y, with its middle at x.
func (l lettering) up(x, y float64, content string) *scene.Text {
	t := l.line(x, y, content)
	t.X, t.Y, t.Anchor, t.Up = x+scene.CentreShift*l.Size, y, scene.Start, true
	return t
}

// block sets lines one below the other, the middle of the first at y.
func (l lettering) block(x, y float64, lines []string) []scene.Item {
	items := make([]scene.Item, len(lines))
	for i, content := range lines {
		items[i] = l.line(x, y+float64(i)*l.leading(), content)
	}
	return items
}
