package png

import (
	"encoding/binary"
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"samsyn/out/fonts"
	"samsyn/out/scene"
)

// slant is how far italics lean: the tangent of 12°, as Liberation Sans Italic does.
const slant = 0.2126

// A canvas is one picture under way. The first impossible value stays in err.
type canvas struct {
	picture *image.RGBA
	scale   float64
	raster  vector.Rasterizer
	mask    []uint8 // how far pixels are covered, kept from shape to shape
	where   string  // the id of the group we are in, for errors
	err     error
}

func (c *canvas) items(items []scene.Item) {
	for _, it := range items {
		switch it := it.(type) {
		case *scene.Group:
			around := c.where
			c.where = it.ID
			c.items(it.Items)
			c.where = around
		case *scene.Rect:
			c.shape(roundRect(it), it.Paint)
		case *scene.Circle:
			c.shape(roundRect(&scene.Rect{X: it.X - it.R, Y: it.Y - it.R, W: 2 * it.R, H: 2 * it.R, R: it.R}), it.Paint)
		case *scene.Path:
			c.shape(it.Segments, it.Paint)
		case *scene.Text:
			c.text(it)
		default:
			c.fail("an item of type %T", it)
		}
	}
}

// roundRect is the outline of a rectangle, its corners quarter circles by cubic curves.
func roundRect(r *scene.Rect) []scene.Segment {
	const k = 0.5522847498 // of a radius: the control points of a quarter circle
	x0, y0, x1, y1 := r.X, r.Y, r.X+r.W, r.Y+r.H
	at := func(op scene.Op, p ...scene.Point) scene.Segment { return scene.Segment{Op: op, Points: p} }
	radius := math.Min(r.R, math.Min(r.W, r.H)/2)
	if !(radius > 0) {
		return []scene.Segment{
			at(scene.Move, scene.Point{X: x0, Y: y0}), at(scene.Line, scene.Point{X: x1, Y: y0}),
			at(scene.Line, scene.Point{X: x1, Y: y1}), at(scene.Line, scene.Point{X: x0, Y: y1}), at(scene.Close),
		}
	}
	d := radius * (1 - k)
	return []scene.Segment{
		at(scene.Move, scene.Point{X: x0 + radius, Y: y0}),
		at(scene.Line, scene.Point{X: x1 - radius, Y: y0}),
		at(scene.Cubic, scene.Point{X: x1 - d, Y: y0}, scene.Point{X: x1, Y: y0 + d}, scene.Point{X: x1, Y: y0 + radius}),
		at(scene.Line, scene.Point{X: x1, Y: y1 - radius}),
		at(scene.Cubic, scene.Point{X: x1, Y: y1 - d}, scene.Point{X: x1 - d, Y: y1}, scene.Point{X: x1 - radius, Y: y1}),
		at(scene.Line, scene.Point{X: x0 + radius, Y: y1}),
		at(scene.Cubic, scene.Point{X: x0 + d, Y: y1}, scene.Point{X: x0, Y: y1 - d}, scene.Point{X: x0, Y: y1 - radius}),
		at(scene.Line, scene.Point{X: x0, Y: y0 + radius}),
		at(scene.Cubic, scene.Point{X: x0, Y: y0 + d}, scene.Point{X: x0 + d, Y: y0}, scene.Point{X: x0 + radius, Y: y0}),
		at(scene.Close),
	}
}

func (c *canvas) shape(segments []scene.Segment, p scene.Paint) {
	lines := c.flatten(segments)
	if p.Fill != "" {
		c.fill(lines, p.Fill, p.Opacity)
	}
	if p.Stroke != "" && p.Width != 0 {
		if !(p.Width > 0 && p.Width < farthest) {
			c.fail("a stroke of width %v", p.Width)
			return
		}
		if len(p.Dash) > 0 {
			lines = c.dashed(lines, p.Dash)
		}
		c.fill(stroke(lines, p.Width*c.scale, p.Round), p.Stroke, 1)
	}
}

func (c *canvas) text(t *scene.Text) {
	line, width := fonts.Lay(t.Content, t.Bold)
	face, x := fonts.Of(t.Bold), t.X
	switch t.Anchor {
	case scene.Middle:
		x -= width / 2 * t.Size
	case scene.End:
		x -= width * t.Size
	}
	if !(t.Size > 0 && t.Size < farthest) || math.IsNaN(x+t.Y) {
		c.fail("a text of size %v at %v, %v", t.Size, t.X, t.Y)
		return
	}
	lean := 0.0
	if t.Italic {
		lean = slant
	}
	var letters, boxes []polyline
	for _, g := range line {
		if g.Missing {
			left, right := x+(g.X+fonts.BoxMargin)*t.Size, x+(g.X+g.Advance-fonts.BoxMargin)*t.Size
			a, b := t.Turned(scene.Point{X: left, Y: t.Y - fonts.BoxHeight*t.Size}), t.Turned(scene.Point{X: right, Y: t.Y})
			boxes = append(boxes, c.flatten(roundRect(&scene.Rect{X: a.X, Y: min(a.Y, b.Y), W: b.X - a.X, H: math.Abs(b.Y - a.Y)}))...)
			continue
		}
		outline := face.Outline(g.ID)
		placed := make([]scene.Segment, len(outline))
		points := make([]scene.Point, 0, 3*len(outline))
		for i, s := range outline {
			from := len(points)
			for _, p := range s.Points {
				points = append(points, t.Turned(scene.Point{X: x + (g.X+p.X-lean*p.Y)*t.Size, Y: t.Y + p.Y*t.Size}))
			}
			placed[i] = scene.Segment{Op: s.Op, Points: points[from:]}
		}
		letters = append(letters, c.flatten(placed)...)
	}
	c.fill(letters, t.Fill, 1)
	if len(boxes) > 0 {
		c.fill(stroke(boxes, fonts.BoxLine*t.Size*c.scale, false), t.Fill, 1)
	}
}

// fill paints what the lines enclose, in pixels.
func (c *canvas) fill(lines []polyline, fill string, opacity float64) {
	if fill == "" || c.err != nil {
		return
	}
	colour := c.colour(fill, opacity)
	if c.err != nil {
		return
	}
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, l := range lines {
		for _, p := range l.points {
			low, high = point{min(low.x, p.x), min(low.y, p.y)}, point{max(high.x, p.x), max(high.y, p.y)}
		}
	}
	if low.x > high.x {
		return
	}
	// Only the box around the shape is worked on.
	box := image.Rect(int(low.x), int(low.y), int(high.x)+2, int(high.y)+2).Add(image.Pt(-1, -1)).Intersect(c.picture.Bounds())
	if box.Empty() {
		return
	}
	c.raster.Reset(box.Dx(), box.Dy())
	for _, l := range lines {
		for i, p := range l.points {
			x, y := float32(p.x-float64(box.Min.X)), float32(p.y-float64(box.Min.Y))
			if i == 0 {
				c.raster.MoveTo(x, y)
			} else {
				c.raster.LineTo(x, y)
			}
		}
		c.raster.ClosePath()
	}
	if size := box.Dx() * box.Dy(); cap(c.mask) < size {
		c.mask = make([]uint8, size)
	}
	cover := &image.Alpha{Pix: c.mask[:box.Dx()*box.Dy()], Stride: box.Dx(), Rect: image.Rect(0, 0, box.Dx(), box.Dy())}
	c.raster.DrawOp = draw.Src
	c.raster.Draw(cover, cover.Rect, image.Opaque, image.Point{})
	for y := range box.Dy() {
		to := c.picture.PixOffset(box.Min.X, box.Min.Y+y)
		paint(c.picture.Pix[to:to+4*box.Dx()], cover.Pix[y*box.Dx():(y+1)*box.Dx()], colour)
	}
}

// paint lays a colour over a row of opaque pixels where it is covered. Most of the box around a shape is not.
func paint(row, cover []uint8, colour color.RGBA) {
	const whole = 255 * 255
	for x := 0; x < len(cover); x++ {
		if cover[x] == 0 {
			for x+8 < len(cover) && binary.LittleEndian.Uint64(cover[x+1:]) == 0 {
				x += 8
			}
			continue
		}
		p := row[4*x : 4*x+4 : 4*x+4]
		if cover[x] == 255 && colour.A == 255 {
			p[0], p[1], p[2] = colour.R, colour.G, colour.B
			continue
		}
		m := uint32(cover[x])
		rest := whole - uint32(colour.A)*m
		p[0] = uint8((uint32(p[0])*rest + uint32(colour.R)*m*255 + whole/2) / whole)
		p[1] = uint8((uint32(p[1])*rest + uint32(colour.G)*m*255 + whole/2) / whole)
		p[2] = uint8((uint32(p[2])*rest + uint32(colour.B)*m*255 + whole/2) / whole)
	}
}
