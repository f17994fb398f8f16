package maps

import (
	"math"
	"slices"

	"samsyn/out/scene"
)

// A strip is a row of chips under the star: the themes, or the groups, that findings are about.
type strip struct {
	ID, Heading string
	Chips       []stripChip
}

// A stripChip is one theme or group with the numbers of its findings.
type stripChip struct {
	ID, Name string
	Items    []int // places in gapMap.listed
	Place    box
	Shown    bool
}

// add pins a finding on a chip, which it makes where there is none yet.
func (s *strip) add(id, name string, item int) {
	for i := range s.Chips {
		if s.Chips[i].ID == id {
			s.Chips[i].Items = append(s.Chips[i].Items, item)
			return
		}
	}
	s.Chips = append(s.Chips, stripChip{ID: id, Name: name, Items: []int{item}})
}

const (
	chipHeight = 44.0
	chipBeside = 12.0
	stripRow   = chipHeight + 10
	stripRows  = 2   // of one strip at most; what has no room is in the list only
	stripMost  = 330 // width of a name where there are many
)

// placeStrips sets the chips at the foot of an area and returns the height they take. Long names are cut where chips
// would find no room otherwise.
func (m *gapMap) placeStrips(area box) float64 {
	whole := slices.Clone(m.strips)
	for i := range whole {
		whole[i].Chips = slices.Clone(whole[i].Chips)
	}
	height := m.setStrips(area, area.W)
	if slices.ContainsFunc(m.strips, func(s strip) bool {
		return slices.ContainsFunc(s.Chips, func(c stripChip) bool { return !c.Shown })
	}) {
		m.strips = whole
		height = m.setStrips(area, stripMost)
	}
	return height
}

// setStrips sets the chips with names of a width at most.
func (m *gapMap) setStrips(area box, most float64) float64 {
	heading := 0.0
	for _, s := range m.strips {
		heading = math.Max(heading, measure(s.Heading, headSize, true))
	}
	rows := 0
	for k := range m.strips {
		s := &m.strips[k]
		x, row := area.X+heading+18, 0
		for i := range s.Chips {
			c := &s.Chips[i]
			pins := float64(len(c.Items))*(2*pinSize+4) + 6
			c.Name = oneLine(c.Name, headSize, false, min(most, area.W-heading-18-24-pins))
			w := 18 + measure(c.Name, headSize, false) + 6 + pins
			if x+w > area.right() {
				x, row = area.X+heading+18, row+1
			}
			if row == stripRows || x+w > area.right() {
				break
			}
			c.Place, c.Shown = box{x, float64(rows+row) * stripRow, w, chipHeight}, true
			x += w + chipBeside
		}
		rows += min(row, stripRows-1) + 1
	}
	if rows == 0 {
		return 0
	}
	height := float64(rows)*stripRow - 10
	for k := range m.strips {
		for i := range m.strips[k].Chips {
			m.strips[k].Chips[i].Place.Y += area.bottom() - height
		}
	}
	return height + 26
}

// drawStrip draws a strip: themes as plain chips, groups as on the overview.
func (m *gapMap) drawStrip(s *strip, left float64) *scene.Group {
	if !slices.ContainsFunc(s.Chips, func(c stripChip) bool { return c.Shown && m.anyOn(c.Items) }) {
		return nil
	}
	g := &scene.Group{ID: "strip-" + s.ID, Title: s.Heading}
	label := lettering{Size: headSize, Bold: true, Fill: m.s.Muted}
	g.Items = append(g.Items, label.line(left, s.Chips[0].Place.Y+chipHeight/2, s.Heading))
	name := lettering{Size: headSize, Fill: m.s.Ink, On: m.s.Card}
	for i := range s.Chips {
		c := &s.Chips[i]
		if !c.Shown || !m.anyOn(c.Items) {
			continue
		}
		y := c.Place.Y + chipHeight/2
		card := &scene.Group{ID: c.ID, Title: c.Name, Class: scene.Card, Items: []scene.Item{
			c.Place.rect(chipHeight/2, scene.Paint{Fill: m.s.Card, Stroke: m.s.Faint, Width: 2}), name.line(c.Place.X+18, y, c.Name),
		}}
		wide := float64(len(c.Items)) * (2*pinSize + 4)
		card.Items = append(card.Items, m.pinsIn(c.Items, scene.Point{X: c.Place.right() - 8 - wide/2, Y: y}, wide, pinSize, c.ID)...)
		g.Items = append(g.Items, card)
	}
	return g
}

// anyOn reports whether the moment has one of some findings.
func (m *gapMap) anyOn(items []int) bool {
	return slices.ContainsFunc(items, func(i int) bool { return m.listed[i].on(m.moment) })
}
