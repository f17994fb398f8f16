package maps

import (
	"math"
	"slices"

	"samsyn/data"
	"samsyn/out/scene"
)

// settle finds places for what stands beside the badges: the badge of a difficulty that is told beside a
// conflict, and the mark of the conflict state. ok is false where one finds none, or badges meet.
func (st *star) settle(list []tie) (ok bool) {
	shares := make([]bool, len(list))
	for i := range st.Arms {
		shares[i] = list[i].hasExtra() && st.Arms[i].share(st, &list[i])
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
			w, h := st.room(&list[i], s.Kind)
			take(s.Badge, w, h)
		}
		if shares[i] {
			w, h := st.room(&list[i], list[i].extraKind())
			take(st.Arms[i].Extra, w, h)
		}
	}
	for i := range st.Arms {
		// A mark on a line of its own keeps to it.
		if m := &st.Arms[i]; m.own {
			take(m.Notice, st.Notice+4, st.Notice)
		}
	}
	lines := st.lineBoxes()
	place := func(i int, w, h float64) scene.Point {
		places := st.Arms[i].places(st, &list[i], w, h)
		for _, p := range places {
			b := around(p, 2*w, 2*h)
			clear := free(b) && st.belongs(i, b)
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
		if t.hasExtra() && !shares[i] {
			w, h := st.room(t, t.extraKind())
			m.Extra = place(i, w, h)
		}
		if t.notice() != noNotice && !m.own {
			m.Notice = place(i, st.Notice, st.Notice)
		}
	}
	return ok
}

// belongs reports whether an eye sees which arm something belongs to: it stands close to that, and closer than to all
// others.
func (st *star) belongs(i int, b box) bool {
	const close = 36.0
	middle := around(b.centre(), 0, 0)
	own, from := st.Arms[i].distance(st, b), st.Arms[i].distance(st, middle)
	if own > close {
		return false
	}
	for j := range st.Arms {
		if j != i && (st.Arms[j].distance(st, b) < own+6 || st.Arms[j].distance(st, middle) < from+6) {
			return false
		}
	}
	return true
}

// distance is how far a box is from the lines of an arm, or from where its only line would be.
func (m *arm) distance(st *star, b box) float64 {
	const steps = 48
	curves := m.curves
	if len(curves) == 0 {
		curves = []curve{bowed(st.Centre.centre(), m.Card.centre(), 0, 0).outside(st.Centre, m.Card)}
	}
	least := math.Inf(1)
	for _, c := range curves {
		for k := range steps + 1 {
			p := c.at(float64(k) / steps)
			least = min(least, math.Hypot(max(b.X-p.X, p.X-b.right(), 0), max(b.Y-p.Y, p.Y-b.bottom(), 0)))
		}
	}
	return least
}

// badgeApart is the distance of two badges on one line.
const badgeApart = 14.0

// share puts the badges of a conflict and of the difficulty beside it on their common line, where that is
// long enough for both and still shows.
func (m *arm) share(st *star, t *tie) bool {
	const room = 2.4 // lengths of the two badges
	last := len(m.curves) - 1
	n := normal(st.Centre.centre(), m.Card.centre())
	apart := st.reach(t, m.Strands[last].Kind) + st.reach(t, t.extraKind()) + badgeApart
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
func (m *arm) places(st *star, t *tie, w, h float64) []scene.Point {
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
	bw, bh := st.room(t, last.Kind)
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
		list = append(list, line.at(line.along(0.5, step*(math.Max(bw, bh)+math.Max(w, h)+badgeApart))))
	}
	for _, off := range []float64{1, 1.4, 2, -1, -1.6} {
		list = append(list, shift(last.Badge, out, off*aside))
		if m.Extra != (scene.Point{}) { // it has its place already
			list = append(list, shift(m.Extra, out, off*aside))
		}
		for _, step := range steps {
			list = append(list, shift(line.at(line.along(0.5, step*math.Max(w, h))), out, off*aside))
		}
	}
	return list
}
