package pptx

import (
	"fmt"
	"math"
	"strings"

	"samsyn/out/scene"
)

// How far Arial and its twins reach above and below the baseline, in font sizes. A line set solid is as high
// as both together, and its middle 0.35 of the size above the baseline.
const (
	ascent  = 0.905
	descent = 0.212
)

// A block is lines of text that belong together, one a paragraph.
type block struct {
	lines  []*scene.Text
	insets string // attributes of the body
	anchor string // "t" or "ctr"
	up     bool   // turned a quarter
	wrap   string
}

// together returns the texts at the head of items that continue one another: same letters, same edge, lines
// at one distance.
func together(items []scene.Item) []*scene.Text {
	var lines []*scene.Text
	for _, it := range items {
		t, ok := it.(*scene.Text)
		if !ok || t.Up && len(lines) > 0 {
			break
		}
		if n := len(lines); n > 0 {
			a, last := lines[0], lines[n-1]
			same := !a.Up && t.Size == a.Size && t.Bold == a.Bold && t.Italic == a.Italic && t.Anchor == a.Anchor && t.Fill == a.Fill
			step := t.Y - last.Y
			if !same || math.Abs(t.X-a.X) > 0.5 || step < t.Size || step > 1.6*t.Size {
				break
			}
			if n > 1 && math.Abs(step-(last.Y-lines[n-2].Y)) > 0.5 {
				break
			}
		}
		lines = append(lines, t)
	}
	return lines
}

// inside returns the texts at the head of items that stand in the middle of a shape.
func (s *slide) inside(n *node, items []scene.Item) []*scene.Text {
	if n.role == connector || n.paint.Fill == "" {
		return nil
	}
	var lines []*scene.Text
	for _, it := range items {
		t, ok := it.(*scene.Text)
		if !ok || t.Anchor != scene.Middle || t.Up || !(t.Size > 0) {
			break
		}
		x, y := s.at(t.X, t.Y-0.35*t.Size)
		if middle := (n.box.x0 + n.box.x1) / 2; max(x-middle, middle-x) > s.emu(1) || y < n.box.y0 || y > n.box.y1 {
			break
		}
		if k := len(lines); k > 0 && t.Y <= lines[k-1].Y {
			break
		}
		if scene.Measure(t.Content, t.Size, t.Bold)*s.unit > 1.02*float64(n.box.x1-n.box.x0) {
			break
		}
		lines = append(lines, t)
	}
	if len(lines) == 0 {
		return nil
	}
	// A heading at the edge of an area is not what the area says.
	if off := s.offset(&block{lines: lines}, n.box); 10*max(off, -off) > 3*(n.box.y1-n.box.y0) {
		return nil
	}
	return lines
}

func (s *slide) block(lines []*scene.Text) *block {
	for _, t := range lines {
		s.colour(t.Fill)
		if !(t.Size > 0 && t.Size < 8000) {
			s.fail("a text of size %v, expected 0 to 8000", t.Size)
		}
	}
	return &block{lines: lines, anchor: "t", wrap: "none", insets: ` lIns="0" tIns="0" rIns="0" bIns="0"`}
}

// textBox makes a node of lines that stand free; nil where they say nothing.
func (s *slide) textBox(lines []*scene.Text) *node {
	b := s.block(lines)
	var width float64
	for _, t := range lines {
		width = math.Max(width, scene.Measure(t.Content, t.Size, t.Bold))
	}
	if width == 0 || s.err != nil {
		return nil
	}
	a := lines[0]
	top, height := b.extent()
	x := a.X
	switch a.Anchor {
	case scene.Middle:
		x -= width / 2
	case scene.End:
		x -= width
	}
	b.up = a.Up
	from, to := a.Turned(scene.Point{X: x, Y: top}), a.Turned(scene.Point{X: x + width, Y: top + height})
	if a.Up {
		from.Y, to.Y = to.Y, from.Y
	}
	return &node{role: textBox, box: s.box(from.X, from.Y, to.X, to.Y), outline: preset("rect", ""), text: b}
}

// spacing is how high each line is set, so that the baselines come where they stand in the scene: programs
// put what a line is higher than its letters above them.
func (b *block) spacing(i int) float64 {
	t := b.lines[i]
	if i == 0 {
		return (ascent + descent) * t.Size
	}
	last := b.lines[i-1]
	return t.Y - last.Y + descent*(t.Size-last.Size)
}

// extent is the top of the block and its height, in user units.
func (b *block) extent() (top, height float64) {
	for i := range b.lines {
		height += b.spacing(i)
	}
	return b.lines[0].Y - ascent*b.lines[0].Size, height
}

// offset is how far the middle of the block is below that of a shape, in EMU.
func (s *slide) offset(b *block, shape box) int64 {
	top, height := b.extent()
	_, middle := s.at(0, top+height/2)
	return middle - (shape.y0+shape.y1)/2
}

// anchored centres the block in a shape. Where its middle is not the shape's, an inset moves it.
func (s *slide) anchored(b *block, shape box) {
	b.anchor = "ctr"
	off := 2 * s.offset(b, shape)
	b.insets = fmt.Sprintf(` lIns="0" tIns="%d" rIns="0" bIns="%d"`, max(off, 0), max(-off, 0))
}

// body writes the block as the text of a shape.
func (s *slide) body(b *block) {
	turn := ""
	if b.up {
		turn = `vert="vert270" `
	}
	s.b.WriteString(`<p:txBody><a:bodyPr ` + turn + `wrap="` + b.wrap + `"` + b.insets + ` rtlCol="0" anchor="` + b.anchor + `"><a:noAutofit/></a:bodyPr><a:lstStyle/>`)
	points := s.unit / 12_700 // a user unit
	for i, t := range b.lines {
		align := [...]string{scene.Start: "l", scene.Middle: "ctr", scene.End: "r"}[min(t.Anchor, scene.End)]
		s.b.WriteString(`<a:p><a:pPr algn="` + align + `">`)
		if len(b.lines) > 1 && i > 0 {
			s.b.WriteString(`<a:lnSpc><a:spcPts val="` + integer(100*points*b.spacing(i)) + `"/></a:lnSpc>`)
		} else {
			s.b.WriteString(`<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>`)
		}
		s.b.WriteString(`<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/></a:pPr>`)
		s.run(t, integer(math.Max(100, 100*points*t.Size)))
		s.b.WriteString(`</a:p>`)
	}
	s.b.WriteString(`</p:txBody>`)
}

func (s *slide) run(t *scene.Text, size string) {
	s.b.WriteString(`<a:r><a:rPr lang="` + s.language + `" sz="` + size + `" b="` + flag(t.Bold) + `" i="` + flag(t.Italic) + `" dirty="0">`)
	s.fill(t.Fill, 1)
	s.b.WriteString(`<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr><a:t>` + escape(t.Content) + `</a:t></a:r>`)
}

func flag(on bool) string {
	if on {
		return "1"
	}
	return "0"
}

// paragraphs parts a text at its line ends; the last ones count for nothing.
func paragraphs(text string) []string {
	return strings.Split(strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), "\n"), "\n")
}
