package pdf

import (
	"fmt"

	"samsyn/out/fonts"
	"samsyn/out/scene"
)

// slant is how far italics lean: the tangent of 12°, as Liberation Sans Italic does.
const slant = 0.2126

// text sets a line: one string of glyphs, with the marks shifted back over their letters, and then a box for
// every sign that the font lacks. Those have an empty glyph in the string, which carries their text.
func (c *content) text(t *scene.Text) {
	line, width := fonts.Lay(t.Content, t.Bold)
	if len(line) == 0 {
		return
	}
	if !(t.Size > 0) {
		c.fail("a text of size %v", t.Size)
		return
	}
	x := t.X
	switch t.Anchor {
	case scene.Middle:
		x -= width / 2 * t.Size
	case scene.End:
		x -= width * t.Size
	}
	lean := 0.0
	if t.Italic {
		lean = slant
	}
	face, name := c.faces[0], "/F0 "
	if t.Bold {
		face, name = c.faces[1], "/F1 "
	}
	c.colour(t.Fill, "rg")
	c.b.WriteString("BT " + name)
	c.op("Tf", t.Size)
	// Letters stand upright on an axis that runs down.
	if start := t.Turned(scene.Point{X: x, Y: t.Y}); t.Up {
		c.op("Tm", 0, -1, -1, -lean, start.X, start.Y)
	} else {
		c.op("Tm", 1, 0, lean, -1, start.X, start.Y)
	}
	c.b.WriteByte('[')
	inside, boxed := false, false
	move := func(em float64) { // where the next glyph goes, seen from here
		if inside {
			c.b.WriteByte('>')
			inside = false
		}
		c.b.WriteString(number(-1000*em) + " ")
	}
	var pen float64
	for _, g := range line {
		if g.Mark {
			move(g.X - pen)
		}
		if !inside {
			c.b.WriteByte('<')
			inside = true
		}
		fmt.Fprintf(&c.b, "%04x", face.code(g))
		if g.Mark {
			move(pen - g.X)
		}
		pen += g.Advance
		boxed = boxed || g.Missing
	}
	if inside {
		c.b.WriteByte('>')
	}
	c.b.WriteString("] TJ ET\n")
	if boxed {
		c.boxes(t, line, x)
	}
}

// boxes draws what stands for signs that the font lacks.
func (c *content) boxes(t *scene.Text, line []fonts.Glyph, x float64) {
	c.colour(t.Fill, "RG")
	c.op("w", fonts.BoxLine*t.Size)
	c.b.WriteString("[] 0 d\n")
	for _, g := range line {
		if g.Missing {
			left := x + (g.X+fonts.BoxMargin)*t.Size
			a := t.Turned(scene.Point{X: left, Y: t.Y - fonts.BoxHeight*t.Size})
			b := t.Turned(scene.Point{X: left + (g.Advance-2*fonts.BoxMargin)*t.Size, Y: t.Y})
			c.op("re", a.X, a.Y, b.X-a.X, b.Y-a.Y)
		}
	}
	c.b.WriteString("S\n")
}
