package maps

import (
	"math"
	"strconv"

	"samsyn/out/scene"
)

// A roleKey explains numbers that stand in for names where a page has no room for these: "1 Kommunikatör", in
// columns read downwards.
type roleKey struct {
	names   []string
	columns int
	width   float64 // of a column
}

const (
	keyLine  = 22.0
	keyDigit = 36.0 // width for the number
	keyGap   = 14.0 // between two columns
)

// newRoleKey sets the key in as few columns as stay within height, or as many as the width holds.
func newRoleKey(names []string, width, height float64) roleKey {
	widest := 0.0
	for _, n := range names {
		widest = math.Max(widest, measure(n, textMin, false))
	}
	k := roleKey{names: names, columns: 1}
	most := max(1, int(width/(keyDigit+math.Min(widest, 560)+keyGap)))
	for k.columns < most && k.height() > height {
		k.columns++
	}
	k.width = math.Min(width/float64(k.columns), keyDigit+widest+keyGap)
	return k
}

func (k roleKey) rows() int { return (len(k.names) + k.columns - 1) / max(k.columns, 1) }

func (k roleKey) height() float64 { return float64(k.rows()) * keyLine }

func (k roleKey) widthAll() float64 { return k.width * float64(k.columns) }

// draw draws the key with its top left corner at a point.
func (k roleKey) draw(x, y float64, s *Style) *scene.Group {
	g := &scene.Group{ID: "key"}
	number := lettering{Size: textMin, Bold: true, Anchor: scene.End, Fill: s.Ink}
	name := lettering{Size: textMin, Fill: s.Ink}
	rows := k.rows()
	for i, n := range k.names {
		left := x + float64(i/rows)*k.width
		middle := y + (float64(i%rows)+0.5)*keyLine
		g.Items = append(g.Items, &scene.Group{ID: "key-" + strconv.Itoa(i+1), Title: n, Items: []scene.Item{
			number.line(left+keyDigit-10, middle, strconv.Itoa(i+1)),
			name.line(left+keyDigit, middle, oneLine(n, textMin, false, k.width-keyDigit-keyGap/2)),
		}})
	}
	return g
}

// oneLine cuts a text to one line, with an ellipsis where it must.
func oneLine(s string, size float64, bold bool, width float64) string {
	if measure(s, size, bold) <= width {
		return s
	}
	if lines := wrapTo(s, size, bold, width, 1); len(lines) > 0 {
		return lines[0]
	}
	return "…"
}
