package maps

import (
	"math"

	"samsyn/out/scene"
)

const (
	groundList  = 600.0 // width of the list
	groundBadge = 30.0  // height of a line's number
	groundThin  = 2.0   // width of the lines that the list does not name
	groundBulge = 70.0  // how far the ends of an arc stand in
	portGap     = 7.0   // between two lines where they leave a card
	portInset   = 10.0  // from the corner of a card to the first line
)

// place divides the area, puts the roles on their arcs and finds a way for every line and a place for its number. It
// reports whether the list has room and every number a place.
func (m *ground) place(area box) bool {
	m.field, m.list = area, box{}
	if m.named > 0 {
		m.list = box{area.right() - groundList, area.Y, groundList, area.H}
		m.field.W -= groundList + 60
	}
	m.setNames()
	m.lead()
	return m.setRows() && m.number()
}

// A cardSetting is a way of setting the names on the cards: how wide they may be, on how many lines, and whether the
// note on each has room.
type cardSetting struct {
	width float64
	lines int
	note  bool
}

// groundSettings are tried in turn until all names fit whole.
var groundSettings = []cardSetting{{264, 2, true}, {264, 3, true}, {320, 2, true}, {264, 3, false}, {320, 3, false}}

// setNames sets the names on cards of one size, and puts these on the arcs.
func (m *ground) setNames() {
	n := len(m.roles)
	if n == 0 {
		return
	}
	const apart, inset = 12.0, 12.0 // between two cards, and above and below what stands on one
	rows := leftArc(n)
	pitch := m.field.H / float64(rows)
	names := m.w.Parties(m.a.Study, m.roles)
	boxes := make([]scene.Box, n)
	var widest, note float64
	var set cardSetting
	for _, set = range groundSettings {
		widest, note = 0, 0
		for _, role := range m.roles {
			for _, text := range m.anyNoteOf(role) {
				if set.note && text != "" {
					note, widest = textMin*scene.LineHeight, math.Max(widest, measure(text, textMin, false))
				}
			}
		}
		for i, name := range names {
			boxes[i] = scene.Box{Text: name, Bold: true, Width: set.width, Lines: set.lines, Height: pitch - apart - note - inset}
		}
		var ok bool
		if m.size, ok = scene.FitWhole(boxes, textMin, 24); ok {
			break
		}
	}
	m.noted = set.note
	m.lines = nil
	w, h := widest, 0.0
	for i, name := range names {
		lines := wrapTo(name, m.size, true, set.width, max(1, min(set.lines, int(boxes[i].Height/(m.size*scene.LineHeight)))))
		m.lines = append(m.lines, lines)
		h = math.Max(h, float64(len(lines))*m.size*scene.LineHeight)
		for _, line := range lines {
			w = math.Max(w, measure(line, m.size, true))
		}
	}
	h = math.Max(h+note+inset, math.Min(76, pitch-apart))
	w, h = math.Max(w, 90)+32, math.Max(h, math.Min(m.portsHeight(), 0.75*pitch-apart))
	m.cards = make([]box, n)
	if n == 1 {
		m.cards[0] = around(m.field.centre(), w, h)
		return
	}
	for place := range m.cards {
		row, left := rowOf(place, n)
		off := 0.0
		if rows > 2 {
			mid := float64(rows-1) / 2
			off = groundBulge * (row - mid) * (row - mid) / (mid * mid)
		}
		x := m.field.X + w/2 + off
		if !left {
			x = m.field.right() - w/2 - off
		}
		m.cards[place] = around(scene.Point{X: x, Y: m.field.Y + (row+0.5)*pitch}, w, h)
	}
}
