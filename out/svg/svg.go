// Package svg writes a scene as SVG 1.1 that slide programs open and can ungroup. A scene flows in, bytes
// flow out: presentation attributes only, no style sheets, scripts, links, clips, gradients or markers, real
// text, one byte sequence for one scene. Text is cleaned and escaped; a figure that is no number or a colour
// that is none is an error, never output.
package svg

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"

	"samsyn/out/scene"
)

// fontFamily names the font the widths were measured in, then its metric twin, then what comes nearest.
const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif"

// Options chooses between a file of its own and a part of a page.
type Options struct {
	// Prefix goes in front of every id, so that several drawings can stand in one HTML page.
	Prefix string
	// Inline leaves out the XML declaration and the fixed width and height.
	Inline bool
}

// Write writes the page as a file of its own.
func Write(w io.Writer, p *scene.Page) error { return WriteWith(w, p, Options{}) }

// WriteWith writes the page as the options say. It writes nothing when the page holds an impossible value.
func WriteWith(w io.Writer, p *scene.Page, o Options) error {
	d := drawing{prefix: o.Prefix, used: map[string]bool{}}
	d.page(p, o)
	if d.err != nil {
		return d.err
	}
	_, err := w.Write(d.b.Bytes())
	return err
}

// A drawing is one SVG under way. The first impossible value stays in err.
type drawing struct {
	b      bytes.Buffer
	prefix string
	used   map[string]bool // ids given away
	where  []string        // ids of the groups we are in, for errors
	depth  int
	err    error
}

func (d *drawing) page(p *scene.Page, o Options) {
	title, desc := d.id("page-title"), d.id("page-desc")
	if !o.Inline {
		d.b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
	}
	d.b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" version="1.1"`)
	if !o.Inline {
		d.number("width", p.Width)
		d.number("height", p.Height)
	}
	fmt.Fprintf(&d.b, ` viewBox="0 0 %s %s"`, d.format(p.Width), d.format(p.Height))
	language := "en"
	if p.Language == "sv" {
		language = "sv"
	}
	d.attribute("xml:lang", language)
	d.attribute("lang", language)
	d.attribute("role", "img")
	d.attribute("aria-labelledby", title+" "+desc)
	d.b.WriteString(">\n")
	d.depth = 1
	d.described("title", title, p.Title)
	d.described("desc", desc, p.Desc)
	if p.Ground != "" {
		d.item(&scene.Rect{W: p.Width, H: p.Height, Paint: scene.Paint{Fill: p.Ground}})
	}
	d.items(p.Items)
	d.b.WriteString("</svg>\n")
}

func (d *drawing) described(element, id, text string) {
	d.indent()
	d.b.WriteString("<" + element)
	d.attribute("id", id)
	d.b.WriteString(">" + escape(text) + "</" + element + ">\n")
}

func (d *drawing) items(items []scene.Item) {
	for _, it := range items {
		d.item(it)
	}
}

func (d *drawing) item(it scene.Item) {
	if t, ok := it.(*scene.Text); ok && scene.Clean(t.Content) == "" {
		return
	}
	d.indent()
	switch it := it.(type) {
	case *scene.Group:
		d.group(it)
	case *scene.Rect:
		d.b.WriteString("<rect")
		d.number("x", it.X)
		d.number("y", it.Y)
		d.number("width", it.W)
		d.number("height", it.H)
		if it.R > 0 {
			d.number("rx", it.R)
			d.number("ry", it.R)
		}
		d.paint(it.Paint)
		d.b.WriteString("/>\n")
	case *scene.Circle:
		d.b.WriteString("<circle")
		d.number("cx", it.X)
		d.number("cy", it.Y)
		d.number("r", it.R)
		d.paint(it.Paint)
		d.b.WriteString("/>\n")
	case *scene.Path:
		d.b.WriteString("<path")
		d.attribute("d", d.data(it.Segments))
		d.paint(it.Paint)
		d.b.WriteString("/>\n")
	case *scene.Text:
		d.text(it)
	default:
		d.fail("an item of type %T", it)
	}
}

func (d *drawing) group(g *scene.Group) {
	d.b.WriteString("<g")
	if g.ID != "" {
		d.attribute("id", d.id(g.ID))
	}
	d.b.WriteString(">\n")
	d.where = append(d.where, g.ID)
	d.depth++
	if title := escape(g.Title); title != "" {
		d.indent()
		d.b.WriteString("<title>" + title + "</title>\n")
	}
	d.items(g.Items)
	d.depth--
	d.where = d.where[:len(d.where)-1]
	d.indent()
	d.b.WriteString("</g>\n")
}

func (d *drawing) text(t *scene.Text) {
	d.b.WriteString("<text")
	d.number("x", t.X)
	d.number("y", t.Y)
	d.attribute("font-family", fontFamily)
	d.number("font-size", t.Size)
	if t.Bold {
		d.attribute("font-weight", "bold")
	}
	if t.Italic {
		d.attribute("font-style", "italic")
	}
	if t.Anchor != scene.Start {
		d.attribute("text-anchor", [...]string{"start", "middle", "end"}[t.Anchor])
	}
	if t.Up {
		d.attribute("transform", "rotate(-90 "+d.format(t.X)+" "+d.format(t.Y)+")")
	}
	d.colour("fill", t.Fill)
	d.b.WriteString(">" + escape(t.Content) + "</text>\n")
}

func (d *drawing) paint(p scene.Paint) {
	d.colour("fill", p.Fill)
	if p.Fill != "" && p.Opacity != 0 && p.Opacity != 1 {
		d.number("fill-opacity", p.Opacity)
	}
	if p.Stroke == "" || p.Width == 0 {
		return
	}
	d.colour("stroke", p.Stroke)
	d.number("stroke-width", p.Width)
	if len(p.Dash) > 0 {
		dashes := make([]string, len(p.Dash))
		for i, x := range p.Dash {
			dashes[i] = d.format(x)
		}
		d.attribute("stroke-dasharray", strings.Join(dashes, " "))
	}
	if p.Round {
		d.attribute("stroke-linecap", "round")
	}
}

// data writes the segments of a path.
func (d *drawing) data(segments []scene.Segment) string {
	letters := [...]string{scene.Move: "M", scene.Line: "L", scene.Quad: "Q", scene.Cubic: "C", scene.Close: "Z"}
	points := [...]int{scene.Move: 1, scene.Line: 1, scene.Quad: 2, scene.Cubic: 3, scene.Close: 0}
	var parts []string
	for i, s := range segments {
		if int(s.Op) >= len(letters) || len(s.Points) != points[s.Op] || i == 0 && s.Op != scene.Move {
			d.fail("segment %d of a path: operation %d with %d points", i+1, s.Op, len(s.Points))
			return ""
		}
		parts = append(parts, letters[s.Op])
		for _, p := range s.Points {
			parts = append(parts, d.format(p.X), d.format(p.Y))
		}
	}
	return strings.Join(parts, " ")
}

func (d *drawing) indent() {
	d.b.WriteString(strings.Repeat(" ", d.depth))
}

func (d *drawing) attribute(name, value string) {
	d.b.WriteString(" " + name + "=\"" + escape(value) + "\"")
}

func (d *drawing) number(name string, x float64) { d.attribute(name, d.format(x)) }

// colour writes #RRGGBB or none; anything else is a fault of the map.
func (d *drawing) colour(name, c string) {
	if c == "" {
		c = "none"
	} else if !scene.IsColour(c) {
		d.fail("colour %.40q, expected #RRGGBB", c)
		return
	}
	d.attribute(name, c)
}

// format rounds to two decimals, which is finer than any screen or printer.
func (d *drawing) format(x float64) string {
	if math.IsNaN(x) || math.Abs(x) > 1e6 {
		d.fail("the figure %v, expected one within a million", x)
		return "0"
	}
	return scene.Decimal(x, 2)
}

func (d *drawing) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("svg: in %q: "+format, append([]any{strings.Join(d.where, "/")}, args...)...)
	}
}
