package proof

import (
	"fmt"
	"image"
	"image/draw"
	"strings"
)

// A Likeness is how far two pictures of one drawing are from each other, at the place where they are furthest apart. The
// pictures are looked at in tiles, so that one small thing in the wrong place is not lost among all that is right.
type Likeness struct {
	// Lonely is how many pixels of a tile are an edge in one picture and have none near them in the other: what is
	// missing, moved, or wider or narrower.
	Lonely Worst
	// Colour is the difference of a tile's mean colour, of 255, in the channel that differs most.
	Colour Worst
	// Fill is how many pixels of a tile lie in an even area in both pictures and are of another colour there, where
	// nothing excuses a difference.
	Fill Worst
}

// A Worst is the greatest value of a tile, and the tile's middle.
type Worst struct {
	Value float64
	At    image.Point
}

// Tolerance is the likeness that will do; zero values forgive nothing.
type Tolerance struct{ Lonely, Colour, Fill float64 }

const (
	tile = 48 // pixels: a badge fills one, a line of text half of one
	rim  = 2  // pixels at the edge of the page that do not count: programs part the last one between page and paper

	// Edges are taken from the brightness on either side of a pixel. A faint one answers for a clear one near it, as
	// programs smooth edges differently; near is what hinting and kerning move in the longest lines.
	clearEdge = 40
	faintEdge = 14
	near      = 3

	// An even area is one in which nothing is steeper than this for three pixels around; colours are the same there
	// when they differ by no more than what programs round.
	evenEdge = 2
	sameTone = 6
)

// Compare holds two pictures of a drawing against each other. What is more in the second than in the first, to the right
// and below, is left out, as programs round pages up.
func Compare(a, b *Picture) Likeness {
	var l Likeness
	w, h := min(a.Size.X, b.Size.X)-rim, min(a.Size.Y, b.Size.Y)-rim
	for top := rim; top < h; top += tile {
		for left := rim; left < w; left += tile {
			l.add(image.Rect(left, top, min(left+tile, w), min(top+tile, h)), a, b)
		}
	}
	return l
}

// add looks at one tile.
func (l *Likeness) add(part image.Rectangle, p, q *Picture) {
	var lonely, fill int
	var sums [3]int
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			i, j := y*p.Size.X+x, y*q.Size.X+x
			if p.steep[i] > clearEdge && q.steepest(x, y, faintEdge) < faintEdge ||
				q.steep[j] > clearEdge && p.steepest(x, y, faintEdge) < faintEdge {
				lonely++
			}
			apart := 0
			for c := range sums {
				d := int(p.pix[4*i+c]) - int(q.pix[4*j+c])
				sums[c] += d
				apart = max(apart, d, -d)
			}
			if apart > sameTone && p.steepest(x, y, evenEdge) < evenEdge && q.steepest(x, y, evenEdge) < evenEdge {
				fill++
			}
		}
	}
	middle := part.Min.Add(part.Max).Div(2)
	l.Lonely.take(float64(lonely), middle)
	l.Fill.take(float64(fill), middle)
	for _, s := range sums {
		l.Colour.take(float64(max(s, -s))/float64(part.Dx()*part.Dy()), middle)
	}
}

func (w *Worst) take(value float64, at image.Point) {
	if value > w.Value {
		*w = Worst{value, at}
	}
}

// Beyond says in what a likeness is beyond a tolerance, and where; "" where it is not.
func (l Likeness) Beyond(t Tolerance) string {
	var said []string
	for _, w := range []struct {
		what  string
		worst Worst
		most  float64
	}{
		{"edges that the other has not", l.Lonely, t.Lonely},
		{"difference of colour", l.Colour, t.Colour},
		{"pixels filled otherwise", l.Fill, t.Fill},
	} {
		if w.worst.Value > w.most {
			said = append(said, fmt.Sprintf("%s: %.1f around %v, at most %.1f", w.what, w.worst.Value, w.worst.At, w.most))
		}
	}
	return strings.Join(said, "; ")
}

// A Picture is one that is made ready to be compared, on white.
type Picture struct {
	Size  image.Point
	pix   []uint8 // red, green, blue and nothing
	steep []uint8 // of the brightness, from one side of a pixel to the other
}

// See makes a picture ready.
func See(from image.Image) *Picture {
	on := image.NewRGBA(image.Rectangle{Max: from.Bounds().Size()})
	op := draw.Src
	if o, ok := from.(interface{ Opaque() bool }); !ok || !o.Opaque() {
		draw.Draw(on, on.Rect, image.White, image.Point{}, draw.Src)
		op = draw.Over
	}
	draw.Draw(on, on.Rect, from, from.Bounds().Min, op)
	w, h := on.Rect.Dx(), on.Rect.Dy()
	p := &Picture{Size: on.Rect.Size(), pix: on.Pix, steep: make([]uint8, w*h)}
	light := make([]uint8, len(p.steep))
	for i := range light {
		light[i] = uint8((77*int(p.pix[4*i]) + 150*int(p.pix[4*i+1]) + 29*int(p.pix[4*i+2])) >> 8)
	}
	for y := 1; y < h-1; y++ {
		for i := y*w + 1; i < y*w+w-1; i++ {
			across, down := int(light[i+1])-int(light[i-1]), int(light[i+w])-int(light[i-w])
			p.steep[i] = uint8(min(max(across, -across)+max(down, -down), 255))
		}
	}
	return p
}

// steepest is the steepest there is near a pixel; it stops looking at what is enough.
func (p *Picture) steepest(x, y int, enough uint8) uint8 {
	most := p.steep[y*p.Size.X+x]
	for v := max(0, y-near); v <= min(p.Size.Y-1, y+near) && most < enough; v++ {
		for u := max(0, x-near); u <= min(p.Size.X-1, x+near) && most < enough; u++ {
			most = max(most, p.steep[v*p.Size.X+u])
		}
	}
	return most
}
