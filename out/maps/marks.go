package maps

import (
	"math"
	"unicode/utf8"

	"samsyn/data"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A look is how a kind of statement is drawn: its colours. Its mark is drawMark's, its dash laneDash's.
type look struct{ Line, Soft, Text string }

// look returns the colours of a kind.
func (s *Style) look(k data.Kind) look {
	switch k {
	case data.Shared:
		return look{s.Shared, s.SharedSoft, s.SharedText}
	case data.Conflict:
		return look{s.Conflict, s.ConflSoft, s.ConflText}
	case data.Difficulty:
		return look{s.Difficulty, s.DiffSoft, s.DiffText}
	case data.Cooperation:
		return look{s.Coop, s.CoopSoft, s.CoopText}
	}
	return look{s.Muted, s.Card, s.Muted}
}

// outline returns the closed outline of a kind's mark around a point: half its width and half its height are
// given. Shared is round and has none.
func outline(k data.Kind, p scene.Point, w, h float64) []scene.Segment {
	var points []scene.Point
	switch k {
	case data.Conflict, data.NoConflict:
		points = []scene.Point{{X: p.X, Y: p.Y - h}, {X: p.X + w, Y: p.Y}, {X: p.X, Y: p.Y + h}, {X: p.X - w, Y: p.Y}}
	case data.Difficulty:
		points = []scene.Point{{X: p.X, Y: p.Y - h}, {X: p.X + w, Y: p.Y + h}, {X: p.X - w, Y: p.Y + h}}
	default:
		points = []scene.Point{{X: p.X - w, Y: p.Y - h}, {X: p.X + w, Y: p.Y - h}, {X: p.X + w, Y: p.Y + h}, {X: p.X - w, Y: p.Y + h}}
	}
	return polygon(points)
}

func polygon(points []scene.Point) []scene.Segment {
	segments := make([]scene.Segment, 0, len(points)+1)
	for i, p := range points {
		op := scene.Line
		if i == 0 {
			op = scene.Move
		}
		segments = append(segments, scene.Segment{Op: op, Points: []scene.Point{p}})
	}
	return append(segments, scene.Segment{Op: scene.Close})
}

// drawMark draws a small mark of a kind without a number, as chips and legends carry it: r is half its size.
func drawMark(k data.Kind, p scene.Point, r float64, filled bool, s *Style) scene.Item {
	paint := scene.Paint{Fill: s.BadgeFill, Stroke: s.look(k).Line, Width: 2}
	if filled {
		paint.Fill = paint.Stroke
	}
	return markShape(k, p, r, paint)
}

// A badge is a mark with a number (a sum of strengths) in it.
type badge struct {
	Kind  data.Kind
	Label string
	Size  float64 // of the digits
	Faded bool    // rests on suggestions only: a thin, broken outline
	Low   float64 // half the height it may have at most, for crowded pages; 0 is as high as it likes
}

// newBadge is the badge of a weight; long numbers are set smaller, but never under the least size of text.
func newBadge(k data.Kind, weight, size float64, faded bool, w words.Words) badge {
	label := w.Number(weight, 1)
	if n := utf8.RuneCountInString(label); n > 2 {
		size = math.Max(textMin, size*(1.1-0.1*float64(n)))
	}
	return badge{Kind: k, Label: label, Size: size, Faded: faded}
}

// badgeLine is the width of a badge's outline.
const badgeLine = 4.0

// half returns half the badge's width and half its height, the outline's stroke included.
func (b badge) half() (w, h float64) {
	w, h = b.inner()
	return w + badgeLine/2, h + badgeLine/2
}

// inner is half without the stroke.
func (b badge) inner() (w, h float64) {
	text := measure(b.Label, b.Size, true)
	digits := b.Size * 0.72
	low := func(h float64) float64 {
		if b.Low > 0 {
			return math.Min(h, b.Low-badgeLine/2)
		}
		return h
	}
	switch b.Kind {
	case data.Conflict:
		h = low(b.Size * 1.15)
		w = math.Max(h, (text/2+1)/(1-digits/2/h))
	case data.Difficulty:
		h = low(b.Size * 1.02)
		// The digits stand on the base, where the triangle is wide.
		foot := b.foot(h) + digits
		w = math.Max(h*1.1, (text/2+1)/(1-foot/(2*h)))
	default:
		w = math.Max(b.Size*0.95, text/2+b.Size*0.36)
		h = low(w)
	}
	return w, h
}

// foot is how far a triangle's digits stand above its base.
func (b badge) foot(h float64) float64 { return math.Min(b.Size*0.3, h*0.2) }

// draw draws the badge around a point.
func (b badge) draw(p scene.Point, s *Style) []scene.Item {
	w, h := b.inner()
	paint := scene.Paint{Fill: s.BadgeFill, Stroke: s.look(b.Kind).Line, Width: badgeLine}
	if b.Faded {
		paint.Width, paint.Dash = 2.5, []float64{5, 4}
	}
	digits := lettering{Size: b.Size, Bold: true, Anchor: scene.Middle, Fill: s.Ink, On: s.BadgeFill}
	y := p.Y
	var shape scene.Item
	switch b.Kind {
	case data.Shared:
		if h < w {
			shape = around(p, 2*w, 2*h).rect(h, paint)
		} else {
			shape = &scene.Circle{X: p.X, Y: p.Y, R: w, Paint: paint}
		}
	case data.Difficulty:
		shape = &scene.Path{Segments: outline(b.Kind, p, w, h), Paint: paint}
		y += h - b.foot(h) - b.Size*0.36
	default:
		shape = &scene.Path{Segments: outline(b.Kind, p, w, h), Paint: paint}
	}
	return []scene.Item{shape, digits.line(p.X, y, b.Label)}
}

// A notice is a mark for what is known of conflict where there is no line to draw.
type notice uint8

const (
	noNotice     notice = iota
	noticeDenied        // somebody says that there is none
	noticeSilent        // heard, and nothing was said
	noticeSmall         // stated, but below the thresholds of the view
)

// draw draws the notice around a point; r is half its size.
func (n notice) draw(p scene.Point, r float64, s *Style) []scene.Item {
	line := scene.Paint{Fill: s.BadgeFill, Stroke: s.Muted, Width: 2.5}
	switch n {
	case noticeDenied:
		// A diamond struck through: the mark of conflict, denied.
		reach := r + 4
		return []scene.Item{
			&scene.Path{Segments: outline(data.Conflict, p, r, r), Paint: line},
			&scene.Path{Segments: []scene.Segment{
				{Op: scene.Move, Points: []scene.Point{{X: p.X - reach, Y: p.Y}}},
				{Op: scene.Line, Points: []scene.Point{{X: p.X + reach, Y: p.Y}}},
			}, Paint: scene.Paint{Stroke: s.Ink, Width: 3.5, Round: true}},
		}
	case noticeSilent:
		line.Dash = []float64{5, 4}
		text := lettering{Size: math.Max(textMin, r*1.2), Bold: true, Anchor: scene.Middle, Fill: s.Muted, On: s.BadgeFill}
		return []scene.Item{&scene.Circle{X: p.X, Y: p.Y, R: r, Paint: line}, text.line(p.X, p.Y, "?")}
	case noticeSmall:
		line.Stroke = s.Conflict
		return []scene.Item{&scene.Path{Segments: outline(data.Conflict, p, r, r), Paint: line}}
	}
	return nil
}
