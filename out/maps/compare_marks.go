package maps

import (
	"math"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A pill is the badge of a weight that differs between two studies: the kind's mark and, in words and figures, what
// became of the weight. One that is new is dark, one that is gone dotted and grey; what did not change has an
// ordinary badge.
type pill struct {
	Kind   data.Kind
	Change change.Change // Added, Removed, Heavier or Lighter
	Label  string
	Size   float64 // of the letters
	Faded  bool    // rests on suggestions only
	Low    float64 // half the height it may have at most; 0 is as high as it likes
	Bare   bool    // stands on a chip, which has an outline already
}

// newPill words what became of a weight.
func newPill(k data.Kind, was, now, size float64, faded bool, w words.Words) pill {
	p := pill{Kind: k, Change: changed(was, now), Size: math.Max(textMin, size*0.84), Faded: faded}
	switch p.Change {
	case change.Added:
		p.Label = w.Say("compare.new."+k.String(), w.Number(now, 1))
	case change.Removed:
		p.Label = w.Say("compare.was", w.Number(was, 1))
	default:
		p.Label = w.Say("compare.moved", w.Number(was, 1), w.Number(now, 1))
	}
	return p
}

// pill is the pill of a kind on this star.
func (st *star) pill(k data.Kind, was, now float64, faded bool) pill {
	p := newPill(k, was, now, st.Badge, faded, st.Words)
	p.Low = st.Low
	return p
}

const pillLine = 3.0

// mark is half the size of the kind's mark in the pill.
func (p pill) mark() float64 { return p.Size * 0.34 }

// half returns half the pill's width and half its height, the outline's stroke included.
func (p pill) half() (w, h float64) {
	h = p.Size*0.86 + pillLine/2
	if p.Low > 0 {
		h = math.Min(h, p.Low)
	}
	return (measure(p.Label, p.Size, true)+2*p.mark()*1.2)/2 + p.Size*0.62 + pillLine/2, h
}

// draw draws the pill around a point.
func (p pill) draw(at scene.Point, s *Style) []scene.Item {
	w, h := p.half()
	w, h = w-pillLine/2, h-pillLine/2
	look := s.look(p.Kind)
	paint := scene.Paint{Fill: s.BadgeFill, Stroke: look.Line, Width: pillLine}
	text := lettering{Size: p.Size, Bold: true, Fill: s.Ink, On: s.BadgeFill}
	mark := scene.Paint{Fill: s.BadgeFill, Stroke: look.Line, Width: 2}
	switch {
	case p.Change == change.Added && !p.Faded:
		paint.Fill, paint.Stroke = look.Text, look.Text
		text.Fill, text.On = s.Ground, look.Text
		mark = scene.Paint{Fill: s.Ground, Stroke: s.Ground, Width: 2}
	case p.Change == change.Removed:
		paint.Stroke, paint.Width, paint.Dash = s.Faint, 2, ghostDash
		text.Fill, text.Bold = s.Muted, false
		mark.Stroke = s.Faint
	}
	switch {
	case p.Bare && p.Change != change.Added:
		paint = scene.Paint{Fill: s.BadgeFill}
	case p.Faded:
		paint.Width, paint.Dash = 2.5, []float64{5, 4}
	}
	r := p.mark()
	x := at.X - (measure(p.Label, p.Size, text.Bold)+2*r*1.2+p.Size*0.4)/2
	items := []scene.Item{around(at, 2*w, 2*h).rect(h, paint)}
	items = append(items, markShape(p.Kind, scene.Point{X: x + r*1.2, Y: at.Y}, r, mark))
	return append(items, text.line(x+2*r*1.2+p.Size*0.4, at.Y, p.Label))
}

// ghostDash is the dash of what the old study had: small dots.
var ghostDash = []float64{2, 5}

// drawGhost draws a line that is gone: its two edges, dotted and grey, as far apart as it was wide.
func drawGhost(segments []scene.Segment, width float64, ground string, s *Style) []scene.Item {
	const edge = 2.5
	if width < 3*edge {
		return []scene.Item{&scene.Path{Segments: segments, Paint: scene.Paint{Stroke: s.Faint, Width: edge, Dash: ghostDash}}}
	}
	return []scene.Item{
		&scene.Path{Segments: segments, Paint: scene.Paint{Stroke: s.Faint, Width: width, Dash: ghostDash}},
		&scene.Path{Segments: segments, Paint: scene.Paint{Stroke: ground, Width: width - 2*edge}},
	}
}

// tellable is how much two widths differ at least to be told apart, edge beside edge.
const tellable = 4.5

// drawChanged draws a line that both studies have: as wide as it is, and with dotted edges where it was wider or
// narrower and an eye can tell.
func drawChanged(k data.Kind, segments []scene.Segment, was, now float64, hollow bool, s *Style) []scene.Item {
	const edge = 2.0
	lane := drawLane(k, segments, now, hollow, s.Ground, s)
	switch {
	case was-now >= tellable:
		return append(drawGhost(segments, was, s.Ground, s), lane...)
	case now-was >= tellable && was > 3*edge && !hollow:
		dash, round := laneDash(k, now)
		if k == data.Difficulty {
			return lane // dots have no edges
		}
		return append(lane,
			&scene.Path{Segments: segments, Paint: scene.Paint{Stroke: s.Ground, Width: was, Dash: ghostDash}},
			&scene.Path{Segments: segments, Paint: scene.Paint{Stroke: s.look(k).Line, Width: was - 2*edge, Dash: dash, Round: round}},
		)
	}
	return lane
}

// edged reports whether drawChanged draws the edges of before.
func edged(k data.Kind, was, now float64, hollow bool) bool {
	return was-now >= tellable || now-was >= tellable && was > 6 && !hollow && k != data.Difficulty
}

// cardNote says on a card that a role has come, has gone, or has begun or ceased to tell; "" where it has not.
func cardNote(c *change.Aligned, role int32, w words.Words) string {
	now, before := c.New.Graph.Heard[role], c.Old.Graph.Heard[role]
	switch {
	case now == before && c.InNew[role] == c.InOld[role]:
		return ""
	case !c.InOld[role]:
		return w.Say("compare.card-new")
	case !c.InNew[role]:
		return w.Say("compare.card-gone")
	case now:
		return w.Say("compare.card-heard")
	}
	return w.Say("compare.card-unheard")
}

// markShape is the mark of a kind as drawMark draws it, painted otherwise.
func markShape(k data.Kind, p scene.Point, r float64, paint scene.Paint) scene.Item {
	switch k {
	case data.Shared:
		return &scene.Circle{X: p.X, Y: p.Y, R: r, Paint: paint}
	case data.Conflict:
		return &scene.Path{Segments: outline(k, p, r*1.2, r*1.2), Paint: paint}
	case data.Difficulty:
		return &scene.Path{Segments: outline(k, p, r*1.15, r), Paint: paint}
	}
	return &scene.Path{Segments: outline(k, p, r*0.9, r*0.9), Paint: paint}
}
