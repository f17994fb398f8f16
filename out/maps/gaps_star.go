package maps

import (
	"math"

	"samsyn/data"
	"samsyn/out/scene"
)

// placeStar places cards and lines: a ring of up to nine, else two columns.
func (m *gapMap) placeStar(area box) {
	m.pinR, m.crowd = pinSize, false
	if !m.placeRing(area) {
		m.crowd = true
		m.placeColumns(area)
	}
}

// pinRow is the height of the numbers on a card of the ring.
const pinRow = 2*pinSize + 8

// noteRow is the height of what has become of a role, under its name.
const noteRow = textMin * scene.LineHeight

func (m *gapMap) placeRing(area box) bool {
	n := len(m.roles)
	if n > maxRing {
		return false
	}
	width := [...]float64{280, 280, 280, 280, 270, 260, 250, 240, 224, 210}[n]
	st := star{Words: m.w, Area: area, Inset: 12, Arms: make([]arm, n), Name: lettering{Bold: true}}
	boxes := make([]scene.Box, n)
	for i, name := range m.names {
		boxes[i] = scene.Box{Text: name, Bold: true, Width: width - 2*st.Inset, Lines: 2}
	}
	var ok bool
	st.Name.Size, ok = scene.FitWhole(boxes, textMin, 22)
	for m.nameLines = 2; !ok && m.nameLines < 5; {
		m.nameLines++
		for i := range boxes {
			boxes[i].Lines = m.nameLines
		}
		if st.Name.Size, ok = scene.FitWhole(boxes, textMin, textMin); !ok && m.nameLines == 5 {
			st.Name.Size, _ = scene.Fit(boxes, textMin, textMin)
		}
	}
	lines, pins := 1, false
	for i, b := range boxes {
		lines = max(lines, len(wrapTo(b.Text, st.Name.Size, true, b.Width, m.nameLines)))
		pins = pins || len(m.cards[i]) > 0
	}
	height := float64(lines)*st.Name.leading() + 26
	if pins {
		height += pinRow
	}
	for i := range m.roles {
		if m.two != nil && cardNote(m.two, m.roles[i].Party, m.w) != "" {
			height += noteRow
			break
		}
	}
	st.Centre = box{W: 330, H: 110}
	if height > area.H*0.4 {
		return false
	}
	spread(&st, width, height)
	for i := range st.Arms {
		card := st.Arms[i].Card
		if card.grown(40).overlaps(st.Centre) {
			return false
		}
		for j := range i {
			if card.grown(10).overlaps(st.Arms[j].Card) {
				return false
			}
		}
	}
	st.Widths = scale{most: greatest(m.roles), top: 18}
	for i := range st.Arms {
		st.Arms[i].join(&st, &m.roles[i])
	}
	m.star = st
	return true
}

// placeColumns puts many roles in two columns, in reading order, with the coordinator between them.
func (m *gapMap) placeColumns(area box) {
	n := len(m.roles)
	half := (n + 1) / 2
	pitch := math.Min(area.H/float64(half), 145)
	st := star{Words: m.w, Area: area, Inset: 12, Arms: make([]arm, n), Name: lettering{Bold: true}}
	gap := math.Min(14, math.Max(4, pitch*0.13))
	m.pinR = math.Min(pinSize, pitch/2-2)
	st.Widths = scale{most: greatest(m.roles), top: math.Min(16, 0.2*pitch)}
	height := math.Min(pitch-gap, 96)
	width := m.setColumns(&st, height)
	st.Centre = around(area.centre(), 220-(width-310)/2, math.Min(area.H*0.6, 320))
	for i := range m.roles {
		row, rows, right := i, half, false
		if i >= half {
			row, rows, right = i-half, n-half, true
		}
		card := box{area.X, area.Y + (area.H-float64(rows)*pitch)/2 + float64(row)*pitch + (pitch-height)/2, width, height}
		if right {
			card.X = area.right() - width
		}
		st.Arms[i].Card = card
		st.Arms[i].straighten(&st, &m.roles[i], right, float64(row)+0.5, float64(rows), pitch)
	}
	m.star = st
}

// cardWidths are how wide cards in columns may be.
var cardWidths = []float64{310, 340, 388}

// setColumns picks the width of the cards in columns: as narrow as the names fit whole, so that the lines have room.
func (m *gapMap) setColumns(st *star, height float64) (width float64) {
	for _, width = range cardWidths {
		if width >= m.leastCard && m.setNames(st, width, height) {
			break
		}
	}
	return width
}

// setNames picks one size for all names on cards in columns, and reports whether all fit whole.
func (m *gapMap) setNames(st *star, width, height float64) (ok bool) {
	boxes := make([]scene.Box, len(m.names))
	for _, lines := range []int{2, 3} {
		for i, name := range m.names {
			boxes[i] = scene.Box{Text: name, Bold: true, Width: width - 2*st.Inset - m.pinRoom(i, height), Lines: lines, Height: height - st.tight(height)}
		}
		if st.Name.Size, ok = scene.FitWhole(boxes, textMin, 22); ok {
			return true
		}
	}
	return false
}

// tight is what stays free above and below a name on a card of a height, in sum.
func (st *star) tight(height float64) float64 {
	if height < 48 {
		return 0.5
	}
	return 4
}

// maxPinsBeside is how many numbers a card in a column has in a row beside its name.
const maxPinsBeside = 3

// pinRows lists how many numbers stand in each row on a card in a column: in two rows where it is high enough and one
// would take the name's room.
func (m *gapMap) pinRows(n int, height float64) []int {
	if n > 1 && height >= 2*(2*m.pinR+4) {
		first := min((n+1)/2, maxPinsBeside)
		return []int{first, min(n-first, maxPinsBeside)}
	}
	return []int{min(n, maxPinsBeside)}
}

// pinRoom is the width that the numbers on a card in a column take.
func (m *gapMap) pinRoom(role int, height float64) float64 {
	n := len(m.cards[role])
	if n == 0 {
		return 0
	}
	return float64(m.pinRows(n, height)[0])*(2*m.pinR+4) + 8
}

// straighten draws the lines of an arm in a column.
func (m *arm) straighten(st *star, t *tie, right bool, row, rows, pitch float64) {
	toward, edge, side := 1.0, m.Card.right(), st.Centre.X
	if right {
		toward, edge, side = -1, m.Card.X, st.Centre.right()
	}
	y := m.Card.Y + m.Card.H/2
	centre := st.Centre.grown(-20)
	attach := centre.Y + centre.H*row/rows
	m.Strands = strandsOf(t)
	line := func(start, at float64) []scene.Segment {
		from, to := scene.Point{X: side + toward*4, Y: start}, scene.Point{X: edge - toward*4, Y: at}
		bend := (edge + side) / 2
		return []scene.Segment{
			{Op: scene.Move, Points: []scene.Point{from}},
			{Op: scene.Cubic, Points: []scene.Point{{X: bend, Y: start}, {X: bend, Y: at}, to}},
		}
	}
	m.Guide = line(attach, y)
	offset, spread := math.Min(10, pitch*0.16), math.Min(6, centre.H/rows*0.2)
	if len(m.Strands) < 2 {
		offset, spread = 0, 0
	}
	for i := range m.Strands {
		sign := 1.0
		if m.Strands[i].Kind == data.Shared {
			sign = -1
		}
		m.Strands[i].Path = line(attach+sign*spread, y+sign*offset)
	}
}

// A laneMark is the mark of a kind on its line.
type laneMark struct {
	scene.Point
	Kind data.Kind
}

// marksOf places the mark of each line of a role near its card, so that no sign is told by colour and dash alone.
func (m *gapMap) marksOf(role int) []laneMark {
	var list []laneMark
	for i, s := range m.star.Arms[role].Strands {
		dots := dotted(s.Path)
		away := 34.0
		if m.crowd {
			away = 16 + 26*float64(i)
		}
		at := len(dots) - 1
		for at > 0 && math.Hypot(dots[at].X-dots[len(dots)-1].X, dots[at].Y-dots[len(dots)-1].Y) < away {
			at--
		}
		list = append(list, laneMark{dots[at], s.Kind})
	}
	return list
}
