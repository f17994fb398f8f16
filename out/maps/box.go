package maps

import "samsyn/out/scene"

// A box is an upright rectangle on the page.
type box struct{ X, Y, W, H float64 }

func (b box) right() float64       { return b.X + b.W }
func (b box) bottom() float64      { return b.Y + b.H }
func (b box) centre() scene.Point  { return scene.Point{X: b.X + b.W/2, Y: b.Y + b.H/2} }
func (b box) grown(by float64) box { return box{b.X - by, b.Y - by, b.W + 2*by, b.H + 2*by} }
func (b box) overlaps(other box) bool {
	return b.X < other.right() && other.X < b.right() && b.Y < other.bottom() && other.Y < b.bottom()
}

func (b box) contains(p scene.Point) bool {
	return p.X >= b.X && p.X <= b.right() && p.Y >= b.Y && p.Y <= b.bottom()
}

// around returns the box of a size with its centre at a point.
func around(p scene.Point, w, h float64) box { return box{p.X - w/2, p.Y - h/2, w, h} }

// rect is the box as a shape.
func (b box) rect(r float64, paint scene.Paint) *scene.Rect {
	return &scene.Rect{X: b.X, Y: b.Y, W: b.W, H: b.H, R: r, Paint: paint}
}
