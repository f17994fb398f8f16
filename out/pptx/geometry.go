package pptx

import (
	"math"
	"strconv"
	"strings"

	"samsyn/out/scene"
)

// farthest is the largest figure a page may hold, in user units: as in out/svg.
const farthest = 1e6

// A slide is one scene on its way to a slide. The first impossible value stays in err.
type slide struct {
	unit     float64 // EMU a user unit
	dx, dy   float64 // EMU to the page's corner, where it is not 16:9
	language string
	where    string // the id of the group we are in, for errors
	last     int    // id of the last shape
	b        strings.Builder
	err      error
}

// emu turns a length in user units into EMU.
func (s *slide) emu(x float64) int64 {
	if math.IsNaN(x) || math.Abs(x) > farthest {
		s.fail("the figure %v, expected one within a million", x)
		return 0
	}
	return int64(math.Round(x * s.unit))
}

// at places a point on the slide.
func (s *slide) at(x, y float64) (int64, int64) {
	return s.emu(x) + int64(s.dx), s.emu(y) + int64(s.dy)
}

func (s *slide) box(x0, y0, x1, y1 float64) box {
	a, b := s.at(x0, y0)
	c, d := s.at(x1, y1)
	return box{min(a, c), min(b, d), max(a, c), max(b, d)}
}

// path makes a line of two points a connector, and everything else a freeform.
func (s *slide) path(p *scene.Path) *node {
	counts := [...]int{scene.Move: 1, scene.Line: 1, scene.Quad: 2, scene.Cubic: 3, scene.Close: 0}
	for i, g := range p.Segments {
		if int(g.Op) >= len(counts) || len(g.Points) != counts[g.Op] || i == 0 && g.Op != scene.Move {
			s.fail("segment %d of a path: operation %d with %d points", i+1, g.Op, len(g.Points))
			return nil
		}
	}
	if len(p.Segments) < 2 {
		return nil
	}
	x0, y0, x1, y1 := extent(p.Segments)
	n := &node{paint: p.Paint, box: s.box(x0, y0, x1, y1)}
	if len(p.Segments) == 2 && p.Segments[1].Op == scene.Line {
		from, to := p.Segments[0].Points[0], p.Segments[1].Points[0]
		n.role, n.outline = connector, preset("line", "")
		n.paint.Fill = ""
		if to.X < from.X {
			n.flip += ` flipH="1"`
		}
		if to.Y < from.Y {
			n.flip += ` flipV="1"`
		}
		return n
	}
	n.outline = s.freeform(p, n.box)
	return n
}

// freeform writes the segments with the corner of the box as their origin.
func (s *slide) freeform(p *scene.Path, b box) string {
	var out strings.Builder
	out.WriteString(`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="` +
		strconv.FormatInt(max(1, b.x1-b.x0), 10) + `" h="` + strconv.FormatInt(max(1, b.y1-b.y0), 10) + `"`)
	if p.Fill == "" {
		out.WriteString(` fill="none"`)
	}
	out.WriteByte('>')
	names := [...]string{scene.Move: "moveTo", scene.Line: "lnTo", scene.Quad: "quadBezTo", scene.Cubic: "cubicBezTo"}
	for _, g := range p.Segments {
		if g.Op == scene.Close {
			out.WriteString(`<a:close/>`)
			continue
		}
		out.WriteString(`<a:` + names[g.Op] + `>`)
		for _, q := range g.Points {
			x, y := s.at(q.X, q.Y)
			out.WriteString(`<a:pt x="` + strconv.FormatInt(x-b.x0, 10) + `" y="` + strconv.FormatInt(y-b.y0, 10) + `"/>`)
		}
		out.WriteString(`</a:` + names[g.Op] + `>`)
	}
	out.WriteString(`</a:path></a:pathLst></a:custGeom>`)
	return out.String()
}

// extent is the box of a path: of curves, of points close enough on them.
func extent(segments []scene.Segment) (x0, y0, x1, y1 float64) {
	x0, y0, x1, y1 = math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	with := func(p scene.Point) {
		x0, y0, x1, y1 = math.Min(x0, p.X), math.Min(y0, p.Y), math.Max(x1, p.X), math.Max(y1, p.Y)
	}
	mix := func(a, b scene.Point, t float64) scene.Point {
		return scene.Point{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t}
	}
	const steps = 24
	var from scene.Point
	for _, g := range segments {
		p := g.Points
		for i := 1; i < steps; i++ {
			t := float64(i) / steps
			switch g.Op {
			case scene.Quad:
				with(mix(mix(from, p[0], t), mix(p[0], p[1], t), t))
			case scene.Cubic:
				a, b, c := mix(from, p[0], t), mix(p[0], p[1], t), mix(p[1], p[2], t)
				with(mix(mix(a, b, t), mix(b, c, t), t))
			}
		}
		if len(p) > 0 {
			from = p[len(p)-1]
			with(from)
		}
	}
	return x0, y0, x1, y1
}

func integer(x float64) string { return strconv.FormatInt(int64(math.Round(x)), 10) }
