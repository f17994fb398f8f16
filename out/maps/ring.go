package maps

import (
	"math"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// maxRing is how many cards the ring around the coordinator takes; more go in two columns.
const maxRing = 9

// superellipse is the exponent of the cards' orbit: below 1 it bulges towards the corners, where the
// diagonal links have the length for their badges.
const superellipse = 0.74

// ring places up to nine cards around the coordinator; ok is false where they do not find room. On a high page the lines
// may meet at other angles than on a low one, so a ring of less height is tried too. The badges of a change are long: with
// smaller ones the cards may stay where each study has them.
func ring(area box, list []tie, texts []cardText, w words.Words) (st star, ok bool) {
	const least = 700.0
	badges := []float64{24}
	if len(list) > 0 && list[0].Before != nil {
		badges = []float64{24, 20}
	}
	for _, badge := range badges {
		for _, share := range []float64{1, 0.92, 0.84, 0.76, 0.68} {
			h := area.H * share
			if share < 1 && h < least {
				break
			}
			within := box{area.X, area.Y + (area.H-h)/2, area.W, h}
			if st, ok = ringOf(within, list, texts, badge, w); ok {
				st.Area = area
				return st, true
			}
		}
	}
	return st, false
}

// ringOf is ring with badges whose digits have a size.
func ringOf(area box, list []tie, texts []cardText, badge float64, w words.Words) (st star, ok bool) {
	n := len(list)
	if n > maxRing {
		return star{}, false
	}
	width := [...]float64{400, 400, 400, 400, 400, 400, 380, 370, 350, 330}[n]
	st = star{Words: w, Area: area, Badge: badge, Notice: 18, Inset: 18, Arms: make([]arm, n)}
	st.Name, st.Lines = lettering{Bold: true}, lettering{Size: 19}
	height := cardHeights(&st, texts, width, 3, 26)
	st.Centre = box{W: 410, H: 160}
	spread(&st, width, height)
	for i := range st.Arms {
		card := st.Arms[i].Card
		if card.grown(34).overlaps(st.Centre) {
			return star{}, false
		}
		for j := range i {
			if card.grown(10).overlaps(st.Arms[j].Card) {
				return star{}, false
			}
		}
	}
	st.Widths = scale{most: greatest(list)}
	for i := range st.Arms {
		st.Arms[i].join(&st, &list[i])
	}
	return st, st.settle(list)
}

// spread puts cards of one size on the superellipse, clockwise from the top, so that they touch the edges of
// the area, and the coordinator in their middle.
func spread(st *star, w, h float64) { spreadFrom(st, w, h, len(st.Arms)%2 == 0) }

// spreadFrom is spread, with two cards beside the top instead of one on it.
func spreadFrom(st *star, w, h float64, beside bool) {
	n := len(st.Arms)
	area := st.Area
	if n <= 1 {
		// One role: the two face each other.
		y := area.Y + area.H/2
		st.Centre = around(scene.Point{X: area.X + area.W*0.77, Y: y}, st.Centre.W, st.Centre.H)
		if n == 0 {
			st.Centre = around(area.centre(), st.Centre.W, st.Centre.H)
		} else {
			st.Arms[0].Card = around(scene.Point{X: area.X + area.W*0.23, Y: y}, w, h)
		}
		return
	}
	first := -math.Pi / 2
	if beside {
		first += math.Pi / float64(n)
	}
	upright := superellipse
	if n > 7 {
		upright = 0.95 // or the cards of a side would touch
	}
	points := make([]scene.Point, n)
	low, high := scene.Point{X: 0, Y: 0}, scene.Point{X: 0, Y: 0}
	for i := range points {
		angle := first + 2*math.Pi*float64(i)/float64(n)
		p := scene.Point{X: signedPower(math.Cos(angle), superellipse), Y: signedPower(math.Sin(angle), upright)}
		points[i] = p
		low = scene.Point{X: math.Min(low.X, p.X), Y: math.Min(low.Y, p.Y)}
		high = scene.Point{X: math.Max(high.X, p.X), Y: math.Max(high.Y, p.Y)}
	}
	place := func(v, low, high, from, size float64) float64 {
		if high-low < 1e-9 {
			return from + size/2
		}
		return from + size*(v-low)/(high-low)
	}
	at := func(p scene.Point) scene.Point {
		return scene.Point{
			X: place(p.X, low.X, high.X, area.X+w/2, area.W-w),
			Y: place(p.Y, low.Y, high.Y, area.Y+h/2, area.H-h),
		}
	}
	st.Centre = around(at(scene.Point{}), st.Centre.W, st.Centre.H)
	for i, p := range points {
		st.Arms[i].Card = around(at(p), w, h)
	}
}

func signedPower(v, exponent float64) float64 {
	if math.Abs(v) < 1e-9 {
		return 0
	}
	return math.Copysign(math.Pow(math.Abs(v), exponent), v)
}

// join draws the lines of an arm in the ring: two are bowed apart, one alone is straight.
func (m *arm) join(st *star, t *tie) {
	const apart, foot = 38, 13
	from, to := st.Centre.centre(), m.Card.centre()
	m.Strands = strandsOf(t)
	lanes := len(m.Strands)
	// What is known of conflict without a line stands where the line would be.
	m.own = lanes == 1 && m.Strands[0].Kind == data.Shared && t.notice() != noNotice
	if m.own {
		lanes++
	}
	curves := make([]curve, len(m.Strands))
	for i := range m.Strands {
		var f, b float64
		if lanes == 2 {
			f, b = foot, apart
			// The line on the left-hand side bends to the left.
			if i == 0 {
				f, b = -foot, -apart
			}
		}
		curves[i] = bowed(from, to, f, b).outside(st.Centre, m.Card)
		m.Strands[i].Path = curves[i].segments()
		m.Strands[i].Badge = curves[i].at(0.5)
	}
	m.curves = curves
	guide := bowed(from, to, 0, 0).outside(st.Centre, m.Card)
	if m.own {
		guide = bowed(from, to, foot, apart).outside(st.Centre, m.Card)
		m.Notice = guide.at(0.5)
	}
	m.Guide = guide.segments()
}
