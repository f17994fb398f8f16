package maps

import (
	"math"
	"strconv"

	"samsyn/graph"
	"samsyn/out/layout"
	"samsyn/out/scene"
)

// A hull is a soft area around the roles and themes of a community, named by the theme they have most of in
// common.
type hull struct {
	community *graph.Community
	nodes     []int // positions among the roles, and after them the themes, of the map
	lines     []string
	w, h      float64 // of the label
	outline   []scene.Point
	label     scene.Point // its middle
}

const hullLetters = 20.0 // size of a hull's label

// enclose finds the hulls of the themes shown. A community of which less is shown than a role and two themes, or a
// theme and two roles, has none: what a single line says needs no area. A single hull would set nothing apart.
func (m *web) enclose() {
	m.hulls = nil
	if m.flat || !m.division.WorthNaming() {
		return
	}
	role, theme := map[int32]int{}, map[int32]int{}
	for i, r := range m.who {
		role[r] = i
	}
	for t, row := range m.rows {
		theme[row.Theme] = len(m.who) + t
	}
	for i := range m.division.Communities {
		c := &m.division.Communities[i]
		h := hull{community: c}
		for _, r := range c.Roles {
			if at, shown := role[r]; shown {
				h.nodes = append(h.nodes, at)
			}
		}
		shown := len(h.nodes)
		leading := ""
		for _, t := range c.Themes { // those with most strength first
			if at, shown := theme[t]; shown {
				h.nodes = append(h.nodes, at)
				if leading == "" {
					leading = m.w.Theme(m.a.Study, t)
				}
			}
		}
		if shown == 0 || leading == "" || len(h.nodes) < 3 {
			continue
		}
		h.lines = wrapTo(m.w.Say("maps_themes.hull", leading), hullLetters, false, 280, 3)
		for _, line := range h.lines {
			h.w = math.Max(h.w, measure(line, hullLetters, false))
		}
		h.w, h.h = h.w+8, float64(len(h.lines))*hullLetters*scene.LineHeight+4
		m.hulls = append(m.hulls, h)
	}
	if len(m.hulls) < 2 {
		m.hulls = nil
	}
}

// groups are the hulls for the layout.
func (m *web) groups() []layout.Group {
	var list []layout.Group
	for _, h := range m.hulls {
		list = append(list, layout.Group{Nodes: h.nodes, Label: layout.Node{W: h.w, H: h.h}})
	}
	return list
}

// hullPaint is how a hull looks: one tint for all, since place, outline and name tell them apart and every colour
// has a meaning of its own here.
func hullPaint(s *Style) scene.Paint {
	fill := s.Card
	if fill == s.Ground {
		fill = s.SharedSoft
	}
	return scene.Paint{Fill: fill, Stroke: s.Faint, Width: 1.5}
}

// drawHulls draws the areas with their names.
func (m *web) drawHulls() *scene.Group {
	g := &scene.Group{ID: "hulls"}
	paint := hullPaint(m.s)
	text := lettering{Size: hullLetters, Italic: true, Anchor: scene.Middle, Fill: m.s.Muted, On: paint.Fill}
	for _, h := range m.hulls {
		name := m.hullName(&h)
		area := &scene.Group{ID: "hull-" + strconv.Itoa(h.community.Number), Title: name, Class: scene.Hull}
		area.Items = append(area.Items, &scene.Path{Segments: smooth(h.outline), Paint: paint})
		area.Items = append(area.Items, text.block(h.label.X, h.label.Y-float64(len(h.lines)-1)/2*text.leading(), h.lines)...)
		g.Items = append(g.Items, area)
	}
	return g
}

// hullLabels are the places of the hulls' names, which marks on lines keep clear of.
func (m *web) hullLabels() []box {
	var list []box
	for _, h := range m.hulls {
		list = append(list, around(h.label, h.w, h.h))
	}
	return list
}

// hullName tells who and what a hull holds.
func (m *web) hullName(h *hull) string {
	var roles, themes []string
	leading := ""
	for _, n := range h.nodes {
		if n < len(m.who) {
			roles = append(roles, m.roleName(n))
			continue
		}
		name := m.themeName(n - len(m.who))
		if leading == "" {
			leading = name
		}
		themes = append(themes, name)
	}
	return m.w.Say("maps_themes.hull-holds", m.w.Say("maps_themes.hull", leading), m.w.List(roles), m.w.List(themes))
}

// smooth is a convex outline with its corners, which are blunt, rounded.
func smooth(outline []scene.Point) []scene.Segment {
	var segments []scene.Segment
	for i, p := range outline {
		before, after := outline[(i+len(outline)-1)%len(outline)], outline[(i+1)%len(outline)]
		const most = 12.0
		in := between(p, before, math.Min(0.5, most/math.Hypot(p.X-before.X, p.Y-before.Y)))
		out := between(p, after, math.Min(0.5, most/math.Hypot(p.X-after.X, p.Y-after.Y)))
		op := scene.Line
		if i == 0 {
			op = scene.Move
		}
		segments = append(segments, scene.Segment{Op: op, Points: []scene.Point{in}}, scene.Segment{Op: scene.Quad, Points: []scene.Point{p, out}})
	}
	return append(segments, scene.Segment{Op: scene.Close})
}
