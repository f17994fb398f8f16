package maps

import (
	"math"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// crowded is the height of a row under which two lines of a tie have no room for badges one below the other.
const crowded = 66.0

// columns places many cards in two columns, in reading order, with the coordinator between them. The badges
// stand in columns of their own beside the cards, so that they read like a table: next to the card the
// shared interests, then the conflicts or difficulties.
func columns(area box, list []tie, texts []cardText, w words.Words) star {
	n := len(list)
	// Roles and groups are each split over both columns, groups below.
	roles := 0
	for i := range list {
		if !list[i].Group {
			roles++
		}
	}
	first, second := (roles+1)/2, roles+(n-roles+(roles+1)%2)/2
	var sides [2][]int
	for i := range list {
		side := 0
		if i >= first && i < roles || i >= second {
			side = 1
		}
		sides[side] = append(sides[side], i)
	}
	rows := max(len(sides[0]), len(sides[1]), 1)
	pitch := math.Min(area.H/float64(rows), 220)
	gap := math.Min(16, math.Max(5, pitch*0.13))
	if pitch < 52 {
		gap = 4 // two lines of a name need the rest
	}
	height := math.Min(pitch-gap, 136)
	st := star{Words: w, Area: area, Arms: make([]arm, n), Inset: 12, Lines: lettering{Size: 18}, Name: lettering{Bold: true}}
	st.Badge = math.Min(22, math.Max(textMin, pitch*0.3))
	st.Notice = math.Min(16, pitch*0.4)
	st.Low = pitch/2 - 1.5
	st.Widths = scale{most: greatest(list), top: math.Min(20, 0.18*pitch)}
	var wide [2]badgeColumns
	var room float64
	for side, column := range sides {
		wide[side] = st.badgeColumns(list, column)
		room = math.Max(room, wide[side].reach())
	}
	// The badges come first, then the names, then the coordinator's card; some of the lines must show.
	const centreMost = 380
	var width, bare float64
	for _, least := range [][2]float64{{240, 60}, {232, 32}} { // the coordinator's card, and bare lines
		var whole bool
		bare = least[1]
		if width, whole = st.nameSize(texts, height, (area.W-least[0])/2-room-bare); whole {
			break
		}
	}
	st.Centre = around(area.centre(), math.Min(centreMost, area.W-2*(width+room+bare)), math.Min(area.H*0.66, 420))
	for side, column := range sides {
		x := area.X
		if side == 1 {
			x = area.right() - width
		}
		top := area.Y + (area.H-float64(len(column))*pitch)/2
		for row, i := range column {
			st.Arms[i].Card = box{x, top + float64(row)*pitch + (pitch-height)/2, width, height}
		}
		for row, i := range column {
			st.Arms[i].route(&st, &list[i], side == 1, float64(row)+0.5, float64(len(column)), pitch, wide[side])
		}
	}
	return st
}

// nameSize picks the width of the cards, most at most, and one size for all names: two lines where the cards
// are high enough, and wider cards where a name needs it. It reports whether no word is parted but at a joint.
func (st *star) nameSize(texts []cardText, height, most float64) (width float64, whole bool) {
	boxes := make([]scene.Box, len(texts))
	set := func(fit func([]scene.Box, float64, float64) (float64, bool)) (ok bool) {
		for i, t := range texts {
			boxes[i] = scene.Box{Text: t.Name, Bold: true, Width: width - 2*st.Inset, Lines: 2, Height: height - st.edge()}
		}
		st.Name.Size, ok = fit(boxes, textMin, 22)
		return ok
	}
	for _, width = range []float64{400, 440, 480, 520, 560} {
		if width = math.Min(width, most); set(scene.FitWhole) {
			return width, true
		}
	}
	set(scene.Fit)
	return width, false
}

// edge is what stays free above and below the text of a card, in sum: little where rows are low.
func (st *star) edge() float64 {
	if st.Low > 0 && st.Low < 31 {
		return 0.5
	}
	return 6
}

// badgeColumns holds half the widths of what stands beside a column of cards: the badges of what is shared,
// those of what chafes, those of difficulties beside a conflict and marks beside a line, and marks beside
// both.
type badgeColumns struct{ shared, chafe, extra, last float64 }

const badgeSpace = 10.0

// reach is how far the badges reach from the cards.
func (b badgeColumns) reach() float64 {
	return 2*(b.shared+b.chafe+b.extra+b.last) + 3*badgeSpace + 6
}

// badgeColumns measures the badges beside a column.
func (st *star) badgeColumns(list []tie, column []int) badgeColumns {
	var b badgeColumns
	for _, i := range column {
		t := &list[i]
		for _, s := range strandsOf(t) {
			half, _ := st.room(t, s.Kind)
			if s.Kind == data.Shared {
				b.shared = math.Max(b.shared, half)
			} else {
				b.chafe = math.Max(b.chafe, half)
			}
		}
		if t.hasExtra() {
			half, _ := st.room(t, t.extraKind())
			b.extra = math.Max(b.extra, half)
		}
		if t.notice() == noNotice {
			continue
		}
		switch chafes := t.chafes(); {
		case t.hasExtra():
			b.last = st.Notice + 5
		case chafes:
			b.extra = math.Max(b.extra, st.Notice+4)
		default:
			b.chafe = math.Max(b.chafe, st.Notice+4)
		}
	}
	return b
}

// route draws the lines of one arm in a column and places its badges. The lines leave the coordinator's side in
// the order of the rows, so that none crosses another's.
func (m *arm) route(st *star, t *tie, right bool, row, rows, pitch float64, wide badgeColumns) {
	toward := 1.0 // from the card to the coordinator
	edge, side := m.Card.right(), st.Centre.X
	if right {
		toward, edge, side = -1, m.Card.X, st.Centre.right()
	}
	x0 := edge + toward*(badgeSpace+wide.shared)
	x1 := x0 + toward*(wide.shared+badgeSpace+wide.chafe)
	x2 := x1 + toward*(wide.chafe+badgeSpace+wide.extra)
	flat := edge + toward*wide.reach()
	y := m.Card.Y + m.Card.H/2
	centre := st.Centre.grown(-24)
	attach := centre.Y + centre.H*row/rows
	m.Strands = strandsOf(t)
	// The second line, or the mark that stands where it would be, is below the first. Where rows are low the
	// two run close together, and the badges sit on both.
	offset, spread, low := 15.0, math.Min(9, centre.H/rows*0.25), pitch < crowded
	first, second := y-offset, y+offset
	if low {
		offset, spread = math.Min(5, pitch*0.13), math.Min(4, centre.H/rows*0.2)
		first, second = y, y
		if len(m.Strands) < 2 {
			offset, spread = 0, 0
		}
	}
	line := func(start, at float64) []scene.Segment {
		bend := (flat + side) / 2
		return []scene.Segment{
			{Op: scene.Move, Points: []scene.Point{{X: side + toward*4, Y: start}}},
			{Op: scene.Cubic, Points: []scene.Point{{X: bend, Y: start}, {X: bend, Y: at}, {X: flat, Y: at}}},
			{Op: scene.Line, Points: []scene.Point{{X: edge - toward*4, Y: at}}},
		}
	}
	m.Guide = line(attach, second)
	for i := range m.Strands {
		sign, badge := 1.0, scene.Point{X: x1, Y: second}
		if m.Strands[i].Kind == data.Shared {
			sign, badge = -1, scene.Point{X: x0, Y: first}
		}
		at, start := y+sign*offset, attach+sign*spread
		m.Strands[i].Path = line(start, at)
		m.Strands[i].Badge = badge
	}
	m.Extra = scene.Point{X: x2, Y: second}
	m.Notice = scene.Point{X: x1, Y: second}
	if len(m.Strands) > 0 && m.Strands[len(m.Strands)-1].Kind != data.Shared {
		m.Notice.X = x2
		if t.hasExtra() {
			m.Notice.X = flat - toward*(wide.last+3)
		}
	}
}
