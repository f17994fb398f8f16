package pptx

import (
	"math"
	"strings"

	"samsyn/out/scene"
)

// A node is a shape of the slide or a group of them.
type node struct {
	name, alt string
	box       box
	kids      []*node // of a group

	outline string // the shape's geometry, "" for a group
	paint   scene.Paint
	text    *block
	role    role
	flip    string // attributes of a line that runs left or up
}

// role is what a shape is besides being drawn.
type role uint8

const (
	plain role = iota
	textBox
	connector
	heading // the slide's title
)

// A box is where a node stands, in EMU.
type box struct{ x0, y0, x1, y1 int64 }

func (b box) with(o box) box {
	return box{min(b.x0, o.x0), min(b.y0, o.y0), max(b.x1, o.x1), max(b.y1, o.y1)}
}

// nodes turns items into shapes, in painting order. The group of the page's title is its heading.
func (s *slide) nodes(items []scene.Item, top bool) []*node {
	var list []*node
	for i := 0; i < len(items); i++ {
		switch it := items[i].(type) {
		case *scene.Group:
			list = append(list, s.group(it, top)...)
		case *scene.Text:
			lines := together(items[i:])
			i += len(lines) - 1
			if n := s.textBox(lines); n != nil {
				list = append(list, n)
			}
		default:
			n := s.shape(it)
			if n == nil {
				continue
			}
			lines := s.inside(n, items[i+1:])
			i += len(lines)
			if len(lines) > 0 {
				n.text = s.block(lines)
				s.anchored(n.text, n.box)
			}
			list = append(list, n)
		}
	}
	return list
}

// group makes one node of a group; of one that only holds other groups, the nodes of those.
func (s *slide) group(g *scene.Group, top bool) []*node {
	around := s.where
	s.where = g.ID
	defer func() { s.where = around }()
	kids := s.nodes(g.Items, false)
	if top && g.ID == "title" && len(kids) == 1 && kids[0].role == textBox {
		kids[0].heading()
	}
	if holder(g) {
		return kids
	}
	switch len(kids) {
	case 0:
		return nil
	case 1:
		k := kids[0]
		if k.name == "" {
			k.name, k.alt = g.ID, g.Title
			return kids
		}
	}
	n := &node{name: g.ID, alt: g.Title, kids: kids, box: kids[0].box}
	for _, k := range kids {
		n.box = n.box.with(k.box)
	}
	return []*node{n}
}

// alternative is what is read in place of a node: of a group that has none, such as a legend, what stands in it.
func (n *node) alternative() string {
	if n.alt != "" || n.kids == nil {
		return n.alt
	}
	var said []string
	for _, k := range n.kids {
		if k.text != nil {
			for _, line := range k.text.lines {
				said = append(said, line.Content)
			}
		} else if alt := k.alternative(); alt != "" {
			said = append(said, alt)
		}
	}
	return strings.Join(said, "; ")
}

// heading makes a text box the slide's title, as wide as the margins allow: a rewritten one breaks there.
func (n *node) heading() {
	n.role = heading
	if right := slideWidth - n.box.x0; n.text.lines[0].Anchor == scene.Start && right > n.box.x1 {
		n.box.x1 = right
		n.text.wrap = "square"
	}
}

// holder reports whether a group says nothing of its own and holds groups only.
func holder(g *scene.Group) bool {
	for _, it := range g.Items {
		if _, ok := it.(*scene.Group); !ok {
			return false
		}
	}
	return g.Title == "" && g.Class == scene.Plain
}

// shape makes a node of a rectangle, circle or path; nil for one that shows nothing.
func (s *slide) shape(it scene.Item) *node {
	switch it := it.(type) {
	case *scene.Rect:
		n := &node{paint: it.Paint, box: s.box(it.X, it.Y, it.X+it.W, it.Y+it.H), outline: preset("rect", "")}
		if least := math.Min(it.W, it.H); it.R > 0 && least > 0 {
			n.outline = preset("roundRect", `<a:gd name="adj" fmla="val `+integer(math.Min(it.R/least, 0.5)*100_000)+`"/>`)
		}
		return s.painted(n)
	case *scene.Circle:
		return s.painted(&node{
			paint: it.Paint, box: s.box(it.X-it.R, it.Y-it.R, it.X+it.R, it.Y+it.R), outline: preset("ellipse", ""),
		})
	case *scene.Path:
		return s.painted(s.path(it))
	}
	s.fail("an item of type %T", it)
	return nil
}

// painted checks the paint of a shape.
func (s *slide) painted(n *node) *node {
	if n == nil {
		return nil
	}
	p := &n.paint
	if p.Fill != "" {
		s.colour(p.Fill)
		if p.Opacity == 0 {
			p.Opacity = 1
		}
		if !(p.Opacity > 0 && p.Opacity <= 1) {
			s.fail("opacity %v, expected 0 to 1", p.Opacity)
		}
	}
	if p.Width == 0 {
		p.Stroke = ""
	}
	if p.Stroke != "" {
		s.colour(p.Stroke)
		for _, x := range append([]float64{p.Width}, p.Dash...) {
			if !(x >= 0 && x <= farthest) {
				s.fail("a stroke of %v", x)
			}
		}
	}
	if p.Fill == "" && p.Stroke == "" {
		return nil
	}
	return n
}

func preset(name, adjust string) string {
	if adjust == "" {
		return `<a:prstGeom prst="` + name + `"><a:avLst/></a:prstGeom>`
	}
	return `<a:prstGeom prst="` + name + `"><a:avLst>` + adjust + `</a:avLst></a:prstGeom>`
}
