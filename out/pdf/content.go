package pdf

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strconv"

	"samsyn/out/scene"
)

// content is what a page's stream draws. The first impossible value stays in err.
type content struct {
	*document
	b         bytes.Buffer
	faces     [2]*typeface
	sequences []string // tags of the marked sequences so far
	open      string   // tag of the sequence we are in
	where     string   // the id of the group we are in, for errors
	err       error
}

// page draws the whole page. Its content is in user units: the first operator turns the axis round.
func (c *content) page(p *scene.Page) {
	if !(p.Width >= 1 && p.Height >= 1) {
		c.fail("a page of %v × %v", p.Width, p.Height)
		return
	}
	c.op("cm", pointsPerUnit, 0, 0, -pointsPerUnit, 0, p.Height*pointsPerUnit)
	c.op("M", 4) // the limit of a corner's reach, as in SVG
	if p.Ground != "" {
		c.b.WriteString("/Artifact BMC\n")
		c.item(&scene.Rect{W: p.Width, H: p.Height, Paint: scene.Paint{Fill: p.Ground}})
		c.b.WriteString("EMC\n")
	}
	for _, it := range p.Items {
		// The group of this name is the page's heading; the rest is one drawing.
		if g, ok := it.(*scene.Group); ok && g.ID == "title" {
			c.mark("H1")
		} else {
			c.mark("Figure")
		}
		c.item(it)
	}
	c.mark("")
}

// mark ends the marked sequence and begins one of a tag, unless it is the same.
func (c *content) mark(tag string) {
	if tag == c.open {
		return
	}
	if c.open != "" {
		c.b.WriteString("EMC\n")
	}
	if c.open = tag; tag != "" {
		fmt.Fprintf(&c.b, "/%s << /MCID %d >> BDC\n", tag, len(c.sequences))
		c.sequences = append(c.sequences, tag)
	}
}

func (c *content) item(it scene.Item) {
	switch it := it.(type) {
	case *scene.Group:
		around := c.where
		c.where = it.ID
		for _, inner := range it.Items {
			c.item(inner)
		}
		c.where = around
	case *scene.Rect:
		c.shape(it.Paint, func() { c.rect(it.X, it.Y, it.W, it.H, it.R) })
	case *scene.Circle:
		c.shape(it.Paint, func() { c.rect(it.X-it.R, it.Y-it.R, 2*it.R, 2*it.R, it.R) })
	case *scene.Path:
		c.shape(it.Paint, func() { c.path(it.Segments) })
	case *scene.Text:
		c.text(it)
	default:
		c.fail("an item of type %T", it)
	}
}

// shape sets the paint, draws the outline and paints it.
func (c *content) shape(p scene.Paint, outline func()) {
	if p.Fill != "" {
		c.colour(p.Fill, "rg")
		if p.Opacity != 0 && p.Opacity != 1 {
			c.b.WriteString("q /G" + strconv.Itoa(c.opacity(p.Opacity)) + " gs\n")
			defer c.b.WriteString("Q\n")
		}
	}
	operator := "n"
	switch stroked := p.Stroke != "" && p.Width != 0; {
	case stroked:
		c.colour(p.Stroke, "RG")
		c.op("w", p.Width)
		end := 0.0
		if p.Round {
			end = 1
		}
		c.op("J", end)
		c.b.WriteByte('[')
		for _, d := range p.Dash {
			c.figure(d)
		}
		c.b.WriteString("] 0 d\n")
		if operator = "S"; p.Fill != "" {
			operator = "B"
		}
	case p.Fill != "":
		operator = "f"
	}
	outline()
	c.b.WriteString(operator + "\n")
}

// opacity is the number of the graphics state with an opacity.
func (c *content) opacity(o float64) int {
	if !(o >= 0 && o <= 1) {
		c.fail("opacity %v, expected 0 to 1", o)
		return 0
	}
	i := slices.Index(c.opacities, o)
	if i < 0 {
		i = len(c.opacities)
		c.opacities = append(c.opacities, o)
	}
	return i
}

// rect outlines a rectangle, its corners quarter circles by cubic curves.
func (c *content) rect(x, y, w, h, r float64) {
	if r = math.Min(r, math.Min(w, h)/2); !(r > 0) {
		c.op("re", x, y, w, h)
		return
	}
	const k = 0.5522847498 // of a radius: the control points of a quarter circle
	d := r * (1 - k)
	c.op("m", x+r, y)
	c.op("l", x+w-r, y)
	c.op("c", x+w-d, y, x+w, y+d, x+w, y+r)
	c.op("l", x+w, y+h-r)
	c.op("c", x+w, y+h-d, x+w-d, y+h, x+w-r, y+h)
	c.op("l", x+r, y+h)
	c.op("c", x+d, y+h, x, y+h-d, x, y+h-r)
	c.op("l", x, y+r)
	c.op("c", x, y+d, x+d, y, x+r, y)
	c.op("h")
}

func (c *content) path(segments []scene.Segment) {
	counts := [...]int{scene.Move: 1, scene.Line: 1, scene.Quad: 2, scene.Cubic: 3, scene.Close: 0}
	var at scene.Point
	for i, s := range segments {
		if int(s.Op) >= len(counts) || len(s.Points) != counts[s.Op] || i == 0 && s.Op != scene.Move {
			c.fail("segment %d of a path: operation %d with %d points", i+1, s.Op, len(s.Points))
			return
		}
		p := s.Points
		switch s.Op {
		case scene.Move:
			c.op("m", p[0].X, p[0].Y)
		case scene.Line:
			c.op("l", p[0].X, p[0].Y)
		case scene.Quad: // PDF has cubic curves only
			c.op("c", (at.X+2*p[0].X)/3, (at.Y+2*p[0].Y)/3, (2*p[0].X+p[1].X)/3, (2*p[0].Y+p[1].Y)/3, p[1].X, p[1].Y)
		case scene.Cubic:
			c.op("c", p[0].X, p[0].Y, p[1].X, p[1].Y, p[2].X, p[2].Y)
		case scene.Close:
			c.op("h")
		}
		if len(p) > 0 {
			at = p[len(p)-1]
		}
	}
}

// op writes an operator with its operands in front.
func (c *content) op(name string, operands ...float64) {
	for _, x := range operands {
		c.figure(x)
	}
	c.b.WriteString(name + "\n")
}

func (c *content) figure(x float64) {
	if math.IsNaN(x) || math.Abs(x) > 1e6 {
		c.fail("the figure %v, expected one within a million", x)
		x = 0
	}
	c.b.WriteString(number(x) + " ")
}

// colour sets a colour from #RRGGBB; anything else is a fault of the map.
func (c *content) colour(s, operator string) {
	rgb, ok := scene.RGB(s)
	if !ok {
		c.fail("colour %.40q, expected #RRGGBB", s)
		return
	}
	c.op(operator, float64(rgb[0])/255, float64(rgb[1])/255, float64(rgb[2])/255)
}

func (c *content) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("pdf: in %q: "+format, append([]any{c.where}, args...)...)
	}
}
