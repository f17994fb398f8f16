package maps

import (
	"math"
	"strings"

	"samsyn/data"
	"samsyn/out/scene"
)

// chipID is a chip's id on the page, without its prefix.
func (m *bridge) chipID(b *band, at int) string {
	c := &b.Chips[at]
	id := c.Kind.String()
	if c.Proposed {
		id += "-proposed"
	}
	switch c.Theme {
	case data.NoTheme:
		return id
	case fewThemes:
		return id + "-few"
	}
	return id + "-" + m.a.Study.Themes[c.Theme].ID
}

// chipName is what stands on a chip: a name as the study writes it, or words of ours, which begin with a capital.
func (m *bridge) chipName(c *chip) string {
	if c.Theme < 0 {
		return sentence(m.themeOf(c))
	}
	return m.themeOf(c)
}

// themeOf is what a chip is about.
func (m *bridge) themeOf(c *chip) string {
	switch c.Theme {
	case data.NoTheme:
		return m.w.Say("maps.role.general")
	case fewThemes:
		return m.w.CountSpelled("maps.role.few", len(c.Few), m.w.Spelled(m.least))
	}
	return m.w.Theme(m.a.Study, c.Theme)
}

// chipTag is the remark on a chip's right: proposed, or not reviewed.
func (m *bridge) chipTag(c *chip) string {
	switch {
	case c.Proposed && c.Hollow:
		return m.w.Say("common.stage.proposed") + ", " + m.w.Say("maps.role.unreviewed")
	case c.Proposed:
		return m.w.Say("common.stage.proposed")
	case c.Hollow:
		return m.w.Say("maps.role.unreviewed")
	}
	return ""
}

const (
	chipPad  = 24.0 // from a chip's edge to its text
	markR    = 9.0  // half the size of a mark on a chip
	markStep = 26.0
	tagSize  = textMin
)

// nameWidth is what a chip leaves for its name.
func (m *bridge) nameWidth(c *chip, width float64) float64 {
	width -= 2*chipPad + m.marksWidth(c) + 16
	if tag := m.chipTag(c); tag != "" {
		width -= measure(tag, tagSize, false) + 14
	}
	return width
}

// chipSize is the one size of all names on chips: the largest at which each fits in a line, or in two where
// the rows are high enough.
func (m *bridge) chipSize(pitch float64) float64 {
	var boxes []scene.Box
	for i := range m.bands {
		for j := range m.bands[i].Chips {
			c := &m.bands[i].Chips[j]
			boxes = append(boxes, scene.Box{
				Text: m.chipName(c), Bold: true, Width: m.nameWidth(c, bandWidth-2*chipInset), Lines: 2, Height: pitch - rowBetween - 2,
			})
		}
	}
	size, _ := scene.Fit(boxes, textMin, math.Min(22, (pitch-rowBetween)*0.62))
	return size
}

// drawChip draws one chip: the outline is dashed for a conflict, dotted for a difficulty, in short dashes for
// what is only proposed, and thin for what rests on suggestions.
func (m *bridge) drawChip(c *chip, place box, size float64, id string) *scene.Group {
	look := m.s.look(c.Kind)
	paint := scene.Paint{Fill: m.s.BadgeFill, Stroke: look.Line, Width: 3}
	ink := m.s.Ink
	switch {
	case c.gone():
		paint.Stroke, paint.Width, paint.Dash, ink = m.s.Faint, 2, ghostDash, m.s.Muted
	case c.Kind == data.Conflict:
		paint.Dash = []float64{16, 7}
	case c.Kind == data.Difficulty:
		paint.Dash, paint.Round = []float64{0.5, 7}, true
	case c.Proposed:
		paint.Dash = []float64{5, 6}
	}
	if c.Hollow && !c.gone() {
		paint.Width = 1.5
	}
	name := m.chipName(c)
	g := &scene.Group{ID: "chip-" + id, Title: m.chipTip(c), Class: scene.Card, Items: []scene.Item{place.rect(place.H/2, paint)}}
	text := lettering{Size: size, Bold: c.Weight >= 2, Fill: ink, On: m.s.BadgeFill}
	lines := wrapTo(name, size, true, m.nameWidth(c, place.W), max(1, int((place.H-2)/text.leading())))
	y := place.Y + place.H/2
	under := m.narrower(c, lines, text, place)
	top := y - float64(len(lines)-1)*text.leading()/2
	if under.below {
		top -= narrowSize * scene.LineHeight / 2
	}
	g.Items = append(g.Items, text.block(place.X+chipPad, top, lines)...)
	if under.Text != "" {
		narrow := lettering{Size: narrowSize, Fill: m.s.Muted, On: m.s.BadgeFill}
		g.Items = append(g.Items, narrow.line(place.X+chipPad+under.X, top+under.Y, under.Text))
	}
	x := place.right() - chipPad
	g.Items = append(g.Items, m.drawMarks(c, x, y)...)
	if tag := m.chipTag(c); tag != "" {
		remark := lettering{Size: tagSize, Italic: true, Anchor: scene.End, Fill: m.s.Muted, On: m.s.BadgeFill}
		g.Items = append(g.Items, remark.line(x-m.marksWidth(c)-14, y, tag))
	}
	return g
}

// counts reports whether a weight is shown as one to three marks; any other is a mark with a number.
func counts(weight float64) bool { return weight == 1 || weight == 2 || weight == 3 }

func (m *bridge) marksWidth(c *chip) float64 {
	if c.differs() {
		half, _ := m.pill(c).half()
		return 2 * half
	}
	if counts(c.Weight) {
		return 3 * markStep
	}
	return markStep + 6 + measure(m.w.Number(c.Weight, 1), 20, true)
}

// drawMarks draws a chip's weight, ending at x.
func (m *bridge) drawMarks(c *chip, x, y float64) []scene.Item {
	if c.differs() {
		p := m.pill(c)
		half, _ := p.half()
		return p.draw(scene.Point{X: x - half, Y: y}, m.s)
	}
	if !counts(c.Weight) {
		number := m.w.Number(c.Weight, 1)
		text := lettering{Size: 20, Bold: true, Anchor: scene.End, Fill: m.s.Ink, On: m.s.BadgeFill}
		at := scene.Point{X: x - measure(number, 20, true) - 6 - markStep/2, Y: y}
		return []scene.Item{drawMark(c.Kind, at, markR, !c.Proposed && !c.Hollow, m.s), text.line(x, y, number)}
	}
	var items []scene.Item
	for i := range 3 {
		at := scene.Point{X: x - (2.5-float64(i))*markStep, Y: y}
		if float64(i) < c.Weight {
			items = append(items, drawMark(c.Kind, at, markR, !c.Proposed && !c.Hollow, m.s))
		} else {
			items = append(items, &scene.Circle{X: at.X, Y: at.Y, R: 2.5, Paint: scene.Paint{Fill: m.s.Faint}})
		}
	}
	return items
}

// chipTip is a chip in words.
func (m *bridge) chipTip(c *chip) string {
	name := m.chipName(c)
	if narrow := m.narrowNames(c); len(narrow) > 0 {
		name += " (" + strings.Join(narrow, ", ") + ")"
	}
	tip := m.w.Say("common.kind."+c.Kind.String()) + ": " + name + ", "
	if c.differs() {
		tip += m.pill(c).Label
	} else {
		tip += m.w.Number(c.Weight, 1)
	}
	if c.Kind == data.Cooperation && c.ToRole != c.ToOther {
		role, other := m.w.Party(m.a.Study, m.profile.Role), m.w.Party(m.a.Study, c.Party)
		if c.ToRole {
			role, other = other, role
		}
		tip += ", " + m.w.Say("maps.role.helps-whom", role, other)
	}
	if tag := m.chipTag(c); tag != "" {
		tip += " (" + tag + ")"
	}
	return tip
}
