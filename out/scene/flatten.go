package scene

import (
	"fmt"
	"math"
	"strings"
)

// bounds is an upright box; the empty one has x0 above x1.
type bounds struct{ x0, y0, x1, y1 float64 }

var nowhere = bounds{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}

func (b bounds) String() string {
	return fmt.Sprintf("(%.0f, %.0f)–(%.0f, %.0f)", b.x0, b.y0, b.x1, b.y1)
}

func (b bounds) overlaps(o bounds, slack float64) bool {
	return b.x0 < o.x1-slack && o.x0 < b.x1-slack && b.y0 < o.y1-slack && o.y0 < b.y1-slack
}

func (b bounds) within(o bounds, slack float64) bool {
	return b.x0 >= o.x0-slack && b.y0 >= o.y0-slack && b.x1 <= o.x1+slack && b.y1 <= o.y1+slack
}

func (b bounds) grown(by float64) bounds { return bounds{b.x0 - by, b.y0 - by, b.x1 + by, b.y1 + by} }

func (b bounds) with(p Point) bounds {
	return bounds{math.Min(b.x0, p.X), math.Min(b.y0, p.Y), math.Max(b.x1, p.X), math.Max(b.y1, p.Y)}
}

func (b bounds) centre() Point { return Point{(b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2} }

func (b bounds) finite() bool {
	sum := b.x0 + b.y0 + b.x1 + b.y1
	return !math.IsNaN(sum) && !math.IsInf(sum, 0)
}

// A group is a Group with where it stands: its box is that of the first shape in it, stroke included for a badge.
type group struct {
	*Group
	where  string
	inside []int // the groups around it and itself
	box    bounds
	order  int // leaves painted before it
}

func (g *group) solid() bool {
	return (g.Class == Card || g.Class == Badge) && g.box.x0 <= g.box.x1
}

// A leaf is a shape or text with the groups it stands in.
type leaf struct {
	context
	order int
	box   bounds // all it covers
	tight bounds // of a text: capitals and tails, without the room for accents
	text  *Text
	path  *Path
	rect  *Rect
	round *Circle
	lines [][]Point // a path made straight
	paint Paint
}

// A context is where in the tree of groups a leaf stands: the innermost card, badge and lane, −1 for none.
type context struct {
	where             string
	inside            []int
	card, badge, lane int
}

func (c context) in(g int) bool {
	for _, i := range c.inside {
		if i == g {
			return true
		}
	}
	return false
}

// nested reports whether group inner stands in group outer.
func (c *checker) nested(outer, inner int) bool {
	for _, i := range c.groups[inner].inside {
		if i == outer {
			return true
		}
	}
	return false
}

func (l *leaf) name() string {
	switch {
	case l.text != nil:
		return fmt.Sprintf("text %q", clip(l.text.Content))
	case l.path != nil:
		return "path"
	case l.round != nil:
		return "circle"
	}
	return "rectangle"
}

// walk lists groups and leaves in painting order.
func (c *checker) walk(items []Item, ctx context) {
	for _, it := range items {
		l := leaf{context: ctx, order: len(c.leaves)}
		switch it := it.(type) {
		case *Group:
			c.enter(it, ctx)
			continue
		case *Rect:
			l.rect, l.paint = it, it.Paint
			l.box = bounds{it.X, it.Y, it.X + it.W, it.Y + it.H}.grown(stroke(it.Paint))
		case *Circle:
			l.round, l.paint = it, it.Paint
			l.box = bounds{it.X - it.R, it.Y - it.R, it.X + it.R, it.Y + it.R}.grown(stroke(it.Paint))
		case *Path:
			l.path, l.paint = it, it.Paint
			l.lines = straighten(it.Segments)
			l.box = nowhere
			for _, line := range l.lines {
				for _, p := range line {
					l.box = l.box.with(p)
				}
			}
			l.box = l.box.grown(stroke(it.Paint))
		case *Text:
			l.text = it
			l.box, l.tight = textBounds(it)
		}
		if !l.box.finite() {
			c.fail(NotANumber, ctx.where, "%s", l.name())
			continue
		}
		c.leaves = append(c.leaves, l)
		c.plate(&l)
	}
}

func (c *checker) enter(g *Group, ctx context) {
	n := len(c.groups)
	inner := ctx
	inner.where = strings.TrimPrefix(ctx.where+"/"+g.ID, "/")
	inner.inside = append(append([]int(nil), ctx.inside...), n)
	switch g.Class {
	case Card:
		inner.card = n
	case Badge:
		inner.badge = n
	case Lane:
		inner.lane = n
	}
	c.groups = append(c.groups, group{Group: g, where: inner.where, inside: inner.inside, box: nowhere, order: len(c.leaves)})
	c.walk(g.Items, inner)
}

// plate makes the first shape of a card or badge its box.
func (c *checker) plate(l *leaf) {
	if l.text != nil || len(l.inside) == 0 {
		return
	}
	g := &c.groups[l.inside[len(l.inside)-1]]
	if g.box == nowhere {
		g.box = l.box
	}
}

func stroke(p Paint) float64 {
	if p.Stroke == "" {
		return 0
	}
	return p.Width / 2
}

func textBounds(t *Text) (all, tight bounds) {
	w := Measure(t.Content, t.Size, t.Bold)
	x := t.X
	switch t.Anchor {
	case Middle:
		x -= w / 2
	case End:
		x -= w
	}
	const capital = 0.72
	all = bounds{x, t.Y - Ascent*t.Size, x + w, t.Y + Descent*t.Size}
	tight = bounds{x, t.Y - capital*t.Size, x + w, t.Y}
	if strings.ContainsAny(t.Content, "gjpqy,;()Q") {
		tight.y1 += Descent * t.Size
	}
	return all.turned(t), tight.turned(t)
}

// turned is where the bounds lie of what stands on the line of a text.
func (b bounds) turned(t *Text) bounds {
	return nowhere.with(t.Turned(Point{X: b.x0, Y: b.y0})).with(t.Turned(Point{X: b.x1, Y: b.y1}))
}

// straighten turns a path into polylines, one a move, its curves into 32 chords each.
func straighten(segments []Segment) [][]Point {
	const chords = 32
	var lines [][]Point
	for _, s := range segments {
		if s.Op == Move || len(lines) == 0 {
			lines = append(lines, nil)
		}
		line := &lines[len(lines)-1]
		at := Point{}
		if len(*line) > 0 {
			at = (*line)[len(*line)-1]
		}
		switch p := s.Points; {
		case s.Op == Close && len(*line) > 0:
			*line = append(*line, (*line)[0])
		case s.Op == Quad && len(p) == 2:
			for i := 1; i <= chords; i++ {
				t := float64(i) / chords
				*line = append(*line, mix(mix(at, p[0], t), mix(p[0], p[1], t), t))
			}
		case s.Op == Cubic && len(p) == 3:
			for i := 1; i <= chords; i++ {
				t := float64(i) / chords
				a, b, d := mix(at, p[0], t), mix(p[0], p[1], t), mix(p[1], p[2], t)
				*line = append(*line, mix(mix(a, b, t), mix(b, d, t), t))
			}
		default:
			*line = append(*line, p...)
		}
	}
	return lines
}

func mix(a, b Point, t float64) Point { return Point{a.X + (b.X-a.X)*t, a.Y + (b.Y-a.Y)*t} }

// crosses reports whether one of the polylines passes through the inside of a box.
func crosses(lines [][]Point, b bounds) bool {
	for _, line := range lines {
		for i := 1; i < len(line); i++ {
			if cuts(line[i-1], line[i], b) {
				return true
			}
		}
	}
	return false
}

// cuts clips a segment to a box (Liang and Barsky) and reports whether something is left.
func cuts(p, q Point, b bounds) bool {
	t0, t1 := 0.0, 1.0
	for _, side := range [4][2]float64{
		{p.X - q.X, p.X - b.x0}, {q.X - p.X, b.x1 - p.X}, {p.Y - q.Y, p.Y - b.y0}, {q.Y - p.Y, b.y1 - p.Y},
	} {
		switch d, room := side[0], side[1]; {
		case d == 0 && room <= 0:
			return false
		case d < 0:
			t0 = math.Max(t0, room/d)
		case d > 0:
			t1 = math.Min(t1, room/d)
		}
	}
	return t0 < t1
}
