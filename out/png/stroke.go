package png

import (
	"math"
	"slices"
)

// miterLimit is how far a corner may reach out, in line widths, before it is cut off: SVG's.
const miterLimit = 4

// stroke returns what a pen of a width covers on its way along the lines: a piece for each chord, corner and
// end, all turning the same way, so that together they are one area.
func stroke(lines []polyline, width float64, round bool) []polyline {
	s := stroker{half: width / 2, round: round}
	for _, l := range lines {
		// A chord between points that coincide has no direction: dashes end on corners, and closed lines where they began.
		points := slices.Compact(l.points)
		n := len(points)
		if l.closed && n > 1 && points[0] == points[n-1] {
			points, n = points[:n-1], n-1
		}
		if n == 1 {
			if round {
				s.disc(points[0])
			}
			continue
		}
		chords := n - 1
		if l.closed && n > 2 {
			chords = n
		}
		for i := range chords {
			s.chord(points[i], points[(i+1)%n])
		}
		for i := range n {
			if chords == n || i > 0 && i < n-1 {
				s.corner(points[(i+n-1)%n], points[i], points[(i+1)%n])
			}
		}
		if round && chords < n {
			s.disc(points[0])
			s.disc(points[n-1])
		}
	}
	return s.pieces
}

type stroker struct {
	half   float64
	round  bool
	pieces []polyline
}

// add adds a piece and turns it if it runs the other way round.
func (s *stroker) add(points ...point) {
	var area float64
	for i, p := range points {
		q := points[(i+1)%len(points)]
		area += p.x*q.y - q.x*p.y
	}
	if area < 0 {
		for i, j := 0, len(points)-1; i < j; i, j = i+1, j-1 {
			points[i], points[j] = points[j], points[i]
		}
	}
	s.pieces = append(s.pieces, polyline{points: points, closed: true})
}

// normal is the vector from the chord's middle to its left edge.
func (s *stroker) normal(from, to point) point {
	d := to.sub(from)
	return point{d.y, -d.x}.times(s.half / d.length())
}

func (s *stroker) chord(from, to point) {
	n := s.normal(from, to)
	s.add(from.add(n), to.add(n), to.sub(n), from.sub(n))
}

// corner fills the wedge between two chords: with a point where it is not too long, else cut off straight.
func (s *stroker) corner(before, at, after point) {
	a, b := s.normal(before, at), s.normal(at, after)
	cross, dot := a.x*b.y-a.y*b.x, a.x*b.x+a.y*b.y
	if math.Abs(cross) < 1e-9*s.half*s.half && dot > 0 {
		return
	}
	if cross < 0 { // the outside is the other side
		a, b = a.times(-1), b.times(-1)
	}
	// The miter is 1/cos(θ/2) half widths long, θ the turn between the chords.
	if cos2 := (1 + dot/(s.half*s.half)) / 2; cos2 > 1.0/(miterLimit*miterLimit) {
		s.add(at, at.add(a), at.add(a.add(b).times(1/(2*cos2))), at.add(b))
		return
	}
	s.add(at, at.add(a), at.add(b))
}

func (s *stroker) disc(at point) {
	n := chords(s.half) * 4
	n = max(8, n)
	points := make([]point, n)
	for i := range points {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		points[i] = point{at.x + s.half*cos, at.y + s.half*sin}
	}
	s.add(points...)
}
