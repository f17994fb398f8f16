package maps

import (
	"math"
	"slices"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// maxRing is how many cards the ring around the coordinator takes; more go in two columns.
const maxRing = 9

// superellipse is the exponent of the cards' orbit: below 1 it bulges towards the corners, where the
// diagonal links have the length for their badges.
const superellipse = 0.74

// ring places up to nine cards around the coordinator; ok is false where they do not find room.
func ring(area box, list []tie, texts []cardText, w words.Words) (st star, ok bool) {
	n := len(list)
	if n > maxRing {
		return star{}, false
	}
	width := [...]float64{400, 400, 400, 400, 400, 400, 380, 370, 350, 330}[n]
	st = star{Words: w, Area: area, Badge: 24, Notice: 18, Inset: 18, Arms: make([]arm, n)}
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
func spread(st *star, w, h float64) {
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
	if n%2 == 0 {
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
	curves := make([]curve, len(m.Strands))
	for i := range m.Strands {
		var f, b float64
		if len(m.Strands) == 2 {
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
	m.Guide = bowed(from, to, 0, 0).outside(st.Centre, m.Card).segments()
}

// settle finds places for what stands beside the badges: the badge of a difficulty that is told beside a
// conflict, and the mark of the conflict state. ok is false where one finds none, or badges meet.
func (st *star) settle(list []tie) (ok bool) {
	shares := make([]bool, len(list))
	for i := range st.Arms {
		shares[i] = list[i].extra() > 0 && st.Arms[i].share(st, &list[i])
	}
	var taken []box
	free := func(b box) bool { return !slices.ContainsFunc(taken, func(t box) bool { return t.overlaps(b) }) }
	ok = true
	take := func(p scene.Point, w, h float64) {
		ok = ok && free(around(p, 2*w, 2*h))
		taken = append(taken, around(p, 2*w+4, 2*h+4))
	}
	taken = append(taken, st.Centre.grown(4))
	for i := range st.Arms {
		taken = append(taken, st.Arms[i].Card.grown(4))
	}
	for i := range st.Arms {
		for _, s := range st.Arms[i].Strands {
			w, h := st.badge(s.Kind, s.Weight, false).half()
			take(s.Badge, w, h)
		}
		if shares[i] {
			w, h := st.badge(data.Difficulty, list[i].extra(), false).half()
			take(st.Arms[i].Extra, w, h)
		}
	}
	lines := st.lineBoxes()
	place := func(i int, w, h float64) scene.Point {
		places := st.Arms[i].places(st, w, h)
		for _, p := range places {
			b := around(p, 2*w, 2*h)
			clear := free(b)
			for j := range lines {
				clear = clear && (j == i || !slices.ContainsFunc(lines[j], func(t box) bool { return t.overlaps(b) }))
			}
			if clear {
				take(p, w, h)
				return p
			}
		}
		ok = false
		return places[0]
	}
	for i := range st.Arms {
		m, t := &st.Arms[i], &list[i]
		if extra := t.extra(); extra > 0 && !shares[i] {
			w, h := st.badge(data.Difficulty, extra, false).half()
			m.Extra = place(i, w, h)
		}
		if t.notice() != noNotice {
			m.Notice = place(i, st.Notice, st.Notice)
		}
	}
	return ok
}

// share puts the badges of a conflict and of the difficulty beside it on their common line, where that is
// long enough for both and still shows.
func (m *arm) share(st *star, t *tie) bool {
	const room = 2.8
	last := len(m.curves) - 1
	n := normal(st.Centre.centre(), m.Card.centre())
	apart := st.reach(data.Conflict, t.Sum.Conflict) + st.reach(data.Difficulty, t.extra()) + 4
	apart /= math.Max(math.Abs(n.X), math.Abs(n.Y)) // on a slant their boxes meet sooner
	line := m.curves[last]
	if line.length() < apart*room {
		return false
	}
	m.Strands[last].Badge = line.at(line.along(0.5, -apart/2))
	m.Extra = line.at(line.along(0.5, apart/2))
	return true
}

// lineBoxes lists small boxes along the lines, by arm.
func (st *star) lineBoxes() [][]box {
	list := make([][]box, len(st.Arms))
	for i := range st.Arms {
		m := &st.Arms[i]
		for j, c := range m.curves {
			size := st.Widths.width(m.Strands[j].Weight)
			for k := range 33 {
				list[i] = append(list[i], around(c.at(float64(k)/32), size, size))
			}
		}
	}
	return list
}

// places lists where something of half a width and half a height may stand beside an arm's badges, best first:
// beside a shared interest that is alone; else along the last line, beyond its badges or before them; else
// off the line.
func (m *arm) places(st *star, w, h float64) []scene.Point {
	from, to := st.Centre.centre(), m.Card.centre()
	out := normal(from, to) // away from the other line
	if len(m.Strands) == 0 {
		straight := bowed(from, to, 0, 0).outside(st.Centre, m.Card)
		var list []scene.Point
		for _, t := range []float64{0.5, 0.4, 0.6, 0.3, 0.7} {
			list = append(list, straight.at(t))
		}
		return list
	}
	last := m.Strands[len(m.Strands)-1]
	bw, bh := st.badge(last.Kind, last.Weight, false).half()
	aside := math.Abs(out.X)*(bw+w) + math.Abs(out.Y)*(bh+h) + 8
	var list []scene.Point
	if last.Kind == data.Shared {
		n := out
		if n.Y < -0.35 || math.Abs(n.Y) <= 0.35 && n.X < 0 {
			n.X, n.Y = -n.X, -n.Y // below a flat line, to the right of a steep one
		}
		list = append(list, shift(last.Badge, n, aside), shift(last.Badge, n, -aside))
	}
	line := m.curves[len(m.curves)-1]
	steps := []float64{1, -1, 1.3, -1.3, 1.8, -1.8, 2.4, -2.4, 3, -3}
	for _, step := range steps {
		list = append(list, line.at(line.along(0.5, step*(math.Max(bw, bh)+math.Max(w, h)+8))))
	}
	for _, off := range []float64{1, 1.4, 2, -1, -1.6} {
		list = append(list, shift(last.Badge, out, off*aside), shift(m.Extra, out, off*aside))
		for _, step := range steps {
			list = append(list, shift(line.at(line.along(0.5, step*math.Max(w, h))), out, off*aside))
		}
	}
	return list
}
