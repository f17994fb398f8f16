package maps

import (
	"math"
	"strconv"

	"samsyn/out/scene"
)

// elsewhere draws the row of what the role and other parties told of each other, at the foot of the area, and
// returns its height; nil where there is nothing.
func (m *bridge) elsewhere(area box) (*scene.Group, float64) {
	if len(m.others) == 0 {
		return nil, 0
	}
	const height, gap, between = 38.0, 10.0, 10.0
	const mostRows = 2
	label := lettering{Size: 20, Bold: true, Fill: m.s.Ink}
	heading := m.w.Say("maps.role.others")
	start := area.X + measure(heading, label.Size, true) + 24
	text := lettering{Size: textMin, Fill: m.s.Ink, On: m.s.BadgeFill}
	more := lettering{Size: textMin, Fill: m.s.Ink}
	room := func(left int) float64 {
		if left == 0 {
			return 0
		}
		return measure(m.w.Count("maps.role.more", left), more.Size, false) + gap
	}
	type placed struct {
		chip  *chip
		name  string
		place box
	}
	var list []placed
	x, row := start, 0
	for i := range m.others {
		c := &m.others[i]
		marks := m.marksWidth(c)
		name := wrapTo(m.elsewhereName(c), text.Size, false, math.Min(1200, area.right()-start-room(1)-marks-40), 1)[0]
		w := 18 + measure(name, text.Size, false) + 12 + marks + 14
		if x+w > area.right() && row+1 < mostRows {
			x, row = start, row+1
		}
		left := len(m.others) - i - 1
		if x+w > area.right() || row+1 == mostRows && x+w+room(left) > area.right() && left > 0 {
			break
		}
		list = append(list, placed{c, name, box{x, float64(row) * (height + between), w, height}})
		x += w + gap
	}
	rows := row + 1
	total := float64(rows)*height + float64(rows-1)*between
	top := area.bottom() - total
	g := &scene.Group{ID: "elsewhere", Title: heading, Items: []scene.Item{label.line(area.X, top+height/2, heading)}}
	any := false
	for i, p := range list {
		if !p.chip.shown() {
			continue
		}
		any = true
		p.place.Y += top
		card := &scene.Group{ID: "elsewhere-" + strconv.Itoa(i+1), Title: m.chipTip(p.chip), Class: scene.Card, Items: []scene.Item{
			p.place.rect(height/2, m.elsewherePaint(p.chip)),
			text.line(p.place.X+18, p.place.Y+height/2, p.name),
		}}
		card.Items = append(card.Items, m.drawMarks(p.chip, p.place.right()-14, p.place.Y+height/2)...)
		g.Items = append(g.Items, card)
	}
	if !any {
		return nil, total + 22 // the place stays empty
	}
	left := 0
	for i := range m.others[len(list):] {
		if m.others[len(list)+i].shown() {
			left++
		}
	}
	if left > 0 {
		g.Items = append(g.Items, more.line(x, top+float64(row)*(height+between)+height/2, m.w.Count("maps.role.more", left)))
	}
	return g, total + 22
}

// elsewhereName is what stands on a chip about another party.
func (m *bridge) elsewhereName(c *chip) string {
	return m.w.Party(m.a.Study, c.Party) + ": " + m.themeOf(c)
}

func (m *bridge) elsewherePaint(c *chip) scene.Paint {
	if c.gone() {
		return scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.Faint, Width: 2, Dash: ghostDash}
	}
	return scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.look(c.Kind).Line, Width: 2}
}
