// Package scene holds a drawing as a handful of primitives on one page, with text measures and a checker.
// The maps of package out/maps build scenes; writers such as out/svg turn a scene into bytes. A scene knows
// no analysis and no file format.
package scene

// A Page is one drawing. Coordinates are user units, the origin is top left, y grows downwards.
type Page struct {
	Width, Height float64
	Language      string // "sv" or "en"
	Title         string // for screen readers; the visible title is a Text like any other
	Desc          string
	Ground        string // background, #RRGGBB
	Items         []Item // in painting order
}

// An Item is a Group, Rect, Circle, Path or Text.
type Item interface{ item() }

// A Group holds items that belong together and says what they are.
type Group struct {
	ID    string // semantic and unique on the page, such as "role-communicator"
	Title string // tooltip and accessible name; may be empty
	Class Class
	// Ends are the group ids of the cards that a lane joins, so that the checker lets it touch these only.
	Ends  []string
	Items []Item
}

// Class is what a group stands for; the checker's rules go by it.
type Class uint8

// The classes of groups.
const (
	Plain  Class = iota
	Card         // a box that lanes must not cross and text must not leave
	Badge        // a small marker with a number; nothing may overlap it
	Lane         // a link's line
	Hull         // a soft area behind things
	Legend       // explanation below the drawing
)

// A Paint is how a shape is filled and stroked. Colours are #RRGGBB; "" paints nothing.
type Paint struct {
	Fill    string
	Opacity float64 // of the fill, 0 means 1
	Stroke  string
	Width   float64 // of the stroke
	Dash    []float64
	Round   bool // round line caps
}

// A Rect is a rectangle with corners rounded by R.
type Rect struct {
	X, Y, W, H, R float64
	Paint
}

// A Circle is a circle.
type Circle struct {
	X, Y, R float64
	Paint
}

// A Path is a sequence of lines and curves.
type Path struct {
	Segments []Segment
	Paint
}

// Op is what a segment does.
type Op uint8

// The operations of a path segment: move, line, quadratic curve, cubic curve, close.
const (
	Move Op = iota
	Line
	Quad
	Cubic
	Close
)

// A Segment ends in its last point; Quad has one control point before it, Cubic two, Close none at all.
type Segment struct {
	Op     Op
	Points []Point
}

// A Point is a place on the page.
type Point struct{ X, Y float64 }

// Anchor says which end of a text its X is.
type Anchor uint8

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// A Text is one line of text.
type Text struct {
	X, Y    float64 // Y is the baseline
	Size    float64 // of the font
	Bold    bool
	Italic  bool
	Anchor  Anchor
	Up      bool // turned a quarter about (X, Y), so that it reads upwards
	Fill    string
	On      string // colour it stands on, for the checker's contrast; "" is the page's ground
	Content string
}

// Turned is where a point of the line lies once the text stands as it should.
func (t *Text) Turned(p Point) Point {
	if !t.Up {
		return p
	}
	return Point{X: t.X + (p.Y - t.Y), Y: t.Y - (p.X - t.X)}
}

func (*Group) item()  {}
func (*Rect) item()   {}
func (*Circle) item() {}
func (*Path) item()   {}
func (*Text) item()   {}
