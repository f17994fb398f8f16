package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/out/scene"
)

// A band is one of the three of a role map: its chips, and what is said in words beside or instead.
type band struct {
	ID      string
	Kind    data.Kind // gives the band its colours
	Heading string
	Chips   []chip
	Note    string // a line below the chips, or alone
	Noted   bool   // a note has its row also where there is none: another moment has one
	Notice  notice // the mark in front of the note
	Cut     int    // how many chips there was no room for
	Unshown int    // how many of these the moment drawn has not
}

// Sizes of a role map, in user units.
const (
	sideWidth  = 330.0 // of the two cards
	bandX      = 550.0
	bandWidth  = pageWidth - 2*bandX
	chipInset  = 56.0 // from the band's edge
	bandHead   = 46.0 // the heading with what is above it
	bandFoot   = 14.0
	bandGap    = 14.0
	rowMost    = 66.0
	rowLeast   = 38.0
	rowBetween = 10.0
)

// rows is how many rows a band takes: its chips and the note.
func (b *band) rows() int {
	n := len(b.Chips)
	if b.Note != "" || b.Noted {
		n++
	}
	return n
}

// fit cuts the lightest chips of the fullest band until all rows find room in a height, and returns a row's
// height.
func fit(bands *[3]band, height float64) float64 {
	height -= 3*(bandHead+bandFoot) + 2*bandGap
	var cut, left [3]int
	rows := 0
	for i := range bands {
		left[i] = len(bands[i].Chips)
		rows += bands[i].rows()
	}
	for {
		fullest := 0
		for i := range left {
			if left[i] > left[fullest] {
				fullest = i
			}
		}
		pitch := height / float64(max(rows, 1))
		if pitch >= rowLeast || left[fullest] == 0 {
			for i := range bands {
				bands[i].cut(cut[i])
			}
			return math.Min(pitch, rowMost)
		}
		cut[fullest]++
		left[fullest]--
		rows--
	}
}

// cut takes so many chips out of a band, the lightest first and of equal ones the last.
func (b *band) cut(n int) {
	if n == 0 {
		return
	}
	order := make([]int, len(b.Chips))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(b.Chips[i].rank(), b.Chips[j].rank()), cmp.Compare(j, i))
	})
	out := make([]bool, len(b.Chips))
	for _, i := range order[:n] {
		out[i] = true
		if !b.Chips[i].shown() {
			b.Unshown++
		}
	}
	b.Cut += n
	kept := b.Chips[:0]
	for i, c := range b.Chips {
		if !out[i] {
			kept = append(kept, c)
		}
	}
	b.Chips = kept
}

// draw draws cards, bands and lines into the area.
func (m *bridge) draw(area box) []scene.Item {
	pitch := fit(&m.bands, area.H)
	var total float64
	for i := range m.bands {
		total += bandHead + bandFoot + float64(m.bands[i].rows())*pitch
	}
	total += 2 * bandGap
	y := area.Y + (area.H-total)/2
	middle := y + total/2
	left := around(scene.Point{X: area.X + sideWidth/2, Y: middle}, sideWidth, math.Min(240, area.H))
	right := left
	right.X = area.right() - sideWidth
	hulls, lanes, cards := &scene.Group{ID: "bands"}, &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}
	size := m.chipSize(pitch)
	for i := range m.bands {
		b := &m.bands[i]
		frame := box{bandX, y, bandWidth, bandHead + bandFoot + float64(b.rows())*pitch}
		hulls.Items = append(hulls.Items, m.drawBand(b, frame, pitch))
		for j := range b.Chips {
			place := box{bandX + chipInset, y + bandHead + float64(j)*pitch, bandWidth - 2*chipInset, pitch - rowBetween}
			if !b.Chips[j].shown() {
				continue
			}
			id := m.chipID(b, j)
			// Each line has a port of its own on the cards, so that no two lie on each other.
			port := middle + float64(i-1)*left.H*0.3 + (float64(j)-float64(len(b.Chips)-1)/2)*math.Min(14, left.H*0.24/float64(len(b.Chips)))
			ports := [2]scene.Point{{X: left.right(), Y: port}, {X: right.X, Y: port}}
			lanes.Items = append(lanes.Items, m.drawLines(&b.Chips[j], place, ports, id)...)
			cards.Items = append(cards.Items, m.drawChip(&b.Chips[j], place, size, id))
		}
		y += frame.H + bandGap
	}
	cards.Items = append(cards.Items, m.drawRole(left), m.drawCoordinator(right))
	return []scene.Item{hulls, lanes, cards}
}

// drawBand draws the soft ground with the heading, the count of what was cut, and the note.
func (m *bridge) drawBand(b *band, frame box, pitch float64) *scene.Group {
	look := m.s.look(b.Kind)
	g := &scene.Group{ID: "band-" + b.ID, Title: b.Heading, Class: scene.Hull, Items: []scene.Item{
		frame.rect(16, scene.Paint{Fill: look.Soft}),
	}}
	heading := lettering{Size: 24, Bold: true, Anchor: scene.Middle, Fill: look.Text, On: look.Soft}
	x := frame.X + frame.W/2
	g.Items = append(g.Items, heading.line(x, frame.Y+bandHead/2, b.Heading))
	y := frame.Y + bandHead + float64(len(b.Chips))*pitch + (pitch-rowBetween)/2
	if b.Cut > b.Unshown {
		more := lettering{Size: 20, Anchor: scene.End, Fill: m.s.Ink, On: look.Soft}
		g.Items = append(g.Items, more.line(frame.right()-chipInset-chipPad, frame.Y+bandHead/2, m.w.Count("maps.role.more-themes", b.Cut-b.Unshown)))
	}
	if b.Note != "" {
		note := lettering{Size: 20, Anchor: scene.Middle, Fill: m.s.Ink, On: look.Soft}
		width := measure(b.Note, note.Size, false)
		if b.Notice != noNotice {
			const r = 13
			g.Items = append(g.Items, b.Notice.draw(scene.Point{X: x - width/2 - 10, Y: y}, r, m.s)...)
			x += r + 6
		}
		g.Items = append(g.Items, note.line(x, y, b.Note))
	}
	return g
}

// drawLines draws the two lines of a chip: from the role, and on to the coordinator. Where one helps the
// other, both lines have a head that points the way the help goes.
func (m *bridge) drawLines(c *chip, place box, ports [2]scene.Point, id string) []scene.Item {
	width := m.widths.width(c.Weight)
	if c.gone() {
		width = m.widths.width(c.Was)
	}
	y := place.Y + place.H/2
	oneWay := c.Kind == data.Cooperation && c.ToRole != c.ToOther && !c.gone()
	var items []scene.Item
	for side, port := range ports {
		end, toward := scene.Point{X: place.X, Y: y}, 1.0 // from the card to the chip
		card := cardID(&m.a.Study.Parties[m.profile.Role])
		if side == 1 {
			end, toward, card = scene.Point{X: place.right(), Y: y}, -1, centreID
		}
		g := &scene.Group{ID: "lane-" + id + [...]string{"-role", "-coordinator"}[side], Class: scene.Lane, Ends: []string{card, "chip-" + id}}
		from, to := scene.Point{X: port.X - toward*3, Y: port.Y}, end
		toChip := c.ToOther == (side == 0)
		var head scene.Item
		switch {
		case oneWay && toChip:
			to.X -= toward * (arrowLength(width) - 2)
			head = m.arrow(end, -toward, width)
		case oneWay:
			from.X = port.X + toward*(arrowLength(width)-2)
			head = m.arrow(port, toward, width)
		}
		reach := math.Abs(to.X-from.X) * 0.5
		g.Items = m.line(c, []scene.Segment{
			{Op: scene.Move, Points: []scene.Point{from}},
			{Op: scene.Cubic, Points: []scene.Point{{X: from.X + toward*reach, Y: from.Y}, {X: to.X - toward*reach, Y: to.Y}, to}},
		}, width)
		if head != nil {
			g.Items = append(g.Items, head)
		}
		items = append(items, g)
	}
	return items
}

// line draws a chip's line in its kind's manner; a proposed cooperation is broken into short dashes.
func (m *bridge) line(c *chip, segments []scene.Segment, width float64) []scene.Item {
	if c.gone() {
		return drawGhost(segments, width, m.s.Ground, m.s)
	}
	if c.Kind == data.Cooperation && c.Proposed && !c.Hollow {
		return []scene.Item{&scene.Path{Segments: segments, Paint: scene.Paint{
			Stroke: m.s.Coop, Width: width, Dash: []float64{5, 6},
		}}}
	}
	if c.differs() && c.Was > 0 {
		return drawChanged(c.Kind, segments, m.widths.width(c.Was), width, c.Hollow, m.s)
	}
	return drawLane(c.Kind, segments, width, c.Hollow, m.s.Ground, m.s)
}

func arrowLength(width float64) float64 { return 12 + width }

// arrow draws an arrow head with its tip at a point; its base lies back in the direction of back, 1 to the
// right.
func (m *bridge) arrow(tip scene.Point, back, width float64) scene.Item {
	x, half := tip.X+back*arrowLength(width), 6+width*0.7
	return &scene.Path{
		Segments: polygon([]scene.Point{tip, {X: x, Y: tip.Y - half}, {X: x, Y: tip.Y + half}}),
		Paint:    scene.Paint{Fill: m.s.Coop},
	}
}
