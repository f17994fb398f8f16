package maps

import (
	"math"
	"slices"
	"strconv"

	"samsyn/graph/gap"
	"samsyn/out/scene"
)

// pinSize is half the size of a pin where there is room.
const pinSize = 17.0

// drawPin draws the number of a finding: dark and eight-sided for a high one, a bold square for a medium one, a
// thin circle for a low one. where makes its id unique.
func (m *gapMap) drawPin(i int, p scene.Point, r float64, where string) []scene.Item {
	item := &m.listed[i]
	if !item.on(m.moment) {
		return nil // its place stays empty
	}
	look := plainPin
	if m.changing() {
		look = item.look()
	}
	return []scene.Item{&scene.Group{
		ID: "pin-" + strconv.Itoa(i+1) + "-" + where, Title: m.w.What(m.studyOf(item), item.at(m.moment)), Class: scene.Badge,
		Items: pinItems(m.severity(item), strconv.Itoa(i+1), p, r, look, m.s),
	}}
}

// A pinLook is how a pin stands out.
type pinLook uint8

const (
	plainPin pinLook = iota // on a map of one study: the severer the darker
	newPin                  // on a map of change: opened since, dark
	keptPin                 // was there before, light
	gonePin                 // is there no longer, dotted
)

func pinItems(severity gap.Severity, number string, p scene.Point, r float64, look pinLook, s *Style) []scene.Item {
	digits := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: s.Ink, On: s.BadgeFill}
	line := 3.5
	paint := scene.Paint{Fill: s.BadgeFill, Stroke: s.Ink, Width: line}
	if severity == gap.Low {
		digits.Bold, line = false, 2
		paint.Stroke, paint.Width = s.Faint, line
	}
	switch {
	case look == newPin, look == plainPin && severity == gap.High:
		digits.Fill, digits.On = s.Ground, s.Ink
		paint.Fill, paint.Stroke = s.Ink, s.Ink
	case look == gonePin:
		digits.Fill, digits.Bold = s.Muted, false
		paint.Stroke, paint.Width, paint.Dash = s.Faint, 2, ghostDash
	}
	var shape scene.Item
	switch severity {
	case gap.High:
		reach := r*1.08 - line/2
		if paint.Fill == paint.Stroke {
			reach, paint.Stroke, paint.Width = r*1.08, "", 0
		}
		var points []scene.Point
		for k := range 8 {
			sin, cos := math.Sincos(math.Pi/8 + math.Pi/4*float64(k))
			points = append(points, scene.Point{X: p.X + cos*reach, Y: p.Y + sin*reach})
		}
		shape = &scene.Path{Segments: polygon(points), Paint: paint}
	case gap.Medium:
		shape = around(p, 2*r-line, 2*r-line).rect(4, paint)
	default:
		shape = &scene.Circle{X: p.X, Y: p.Y, R: r - 1, Paint: paint}
	}
	return []scene.Item{shape, digits.line(p.X, p.Y, number)}
}

// pinsIn sets as many of some pins as a width holds in a row that is centred on a point, and says with three dots
// that there are more.
func (m *gapMap) pinsIn(items []int, middle scene.Point, width, r float64, where string) []scene.Item {
	step := 2*r + 4
	n := min(len(items), max(1, int((width+4)/step)))
	if n < len(items) && n > 1 {
		n--
	}
	places := n
	if n < len(items) {
		places++
	}
	x := middle.X - float64(places-1)*step/2
	var list []scene.Item
	for _, i := range items[:n] {
		list = append(list, m.drawPin(i, scene.Point{X: x, Y: middle.Y}, r, where)...)
		x += step
	}
	if slices.ContainsFunc(items[n:], func(i int) bool { return m.listed[i].on(m.moment) }) {
		dots := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: m.s.Ink, On: m.s.Card}
		list = append(list, dots.line(x, middle.Y, "…"))
	}
	return list
}

// placeLinkPins puts the numbers of the links on their lines, clear of everything else; those that find no room
// go on the role's card.
func (m *gapMap) placeLinkPins() {
	m.pins = nil
	taken := []box{m.star.Centre.grown(4)}
	for i := range m.star.Arms {
		taken = append(taken, m.star.Arms[i].Card.grown(4))
	}
	for role := range m.links {
		for _, at := range m.marksOf(role) {
			taken = append(taken, around(at.Point, 2*markR+8, 2*markR+8))
		}
	}
	for role, items := range m.links {
		for _, i := range items {
			p, ok := m.onLink(role, i, taken)
			if !ok {
				m.cards[role] = append(m.cards[role], i)
				continue
			}
			m.pins = append(m.pins, linkPin{i, role, p})
			taken = append(taken, around(p, 2*m.pinR+12, 2*m.pinR+12))
		}
		slices.Sort(m.cards[role])
	}
}

// onLink finds the free place on a role's line nearest to its middle, away from other lines: in columns a card takes what
// would stand on two roles' lines, while it has room. A conflict or difficulty belongs on the line that chafes.
func (m *gapMap) onLink(role, item int, taken []box) (scene.Point, bool) {
	arm := &m.star.Arms[role]
	path := arm.Guide
	if n := len(arm.Strands); n > 0 {
		path = arm.Strands[0].Path
		if code := m.listed[item].Finding.Rule.Code; code == "SY01" || code == "SY12" {
			path = arm.Strands[n-1].Path
		}
	}
	dots := dotted(path)
	const onCard = 4
	for _, strict := range []bool{true, false} {
		if !strict && m.crowd && len(m.cards[role]) < onCard {
			break
		}
		for step := range dots {
			at := len(dots)/2 + (step+1)/2*(1-2*(step%2))
			if at < 0 || at >= len(dots) {
				continue
			}
			b := around(dots[at], 2*m.pinR, 2*m.pinR)
			if !overlapsAny(b, taken) && !(strict && m.onOther(b.grown(5), role)) {
				return dots[at], true
			}
		}
	}
	return scene.Point{}, false
}

// onOther reports whether a box lies on the line of another role.
func (m *gapMap) onOther(b box, role int) bool {
	for other := range m.star.Arms {
		for _, s := range m.star.Arms[other].Strands {
			if other == role {
				continue
			}
			for _, p := range dotted(s.Path) {
				if b.contains(p) {
					return true
				}
			}
		}
	}
	return false
}

func overlapsAny(b box, list []box) bool {
	for _, other := range list {
		if other.overlaps(b) {
			return true
		}
	}
	return false
}

// dotted lists points along a path of lines and cubic curves, some six units apart.
func dotted(path []scene.Segment) []scene.Point {
	var dots []scene.Point
	var from scene.Point
	for _, s := range path {
		end := s.Points[len(s.Points)-1]
		if s.Op != scene.Move {
			c := curve{from, between(from, end, 1.0/3), between(from, end, 2.0/3), end}
			if s.Op == scene.Cubic {
				c = curve{from, s.Points[0], s.Points[1], end}
			}
			n := max(1, int(c.length()/6))
			for i := range n + 1 {
				dots = append(dots, c.at(float64(i)/float64(n)))
			}
		}
		from = end
	}
	return dots
}
