package scene

import (
	"math"
	"strings"
	"testing"
)

// sound is a page that keeps every rule: two cards, a lane between them with its badge, and a title.
func sound() *Page {
	card := func(id string, x float64) *Group {
		return &Group{ID: id, Class: Card, Items: []Item{
			&Rect{X: x, Y: 400, W: 300, H: 100, R: 10, Paint: Paint{Fill: "#F4F7FA", Stroke: "#1B2433", Width: 2}},
			&Text{X: x + 150, Y: 458, Size: 24, Anchor: Middle, Fill: "#1B2433", On: "#F4F7FA", Content: "Kommunikatör"},
		}}
	}
	return &Page{Width: 1920, Height: 1080, Ground: "#FFFFFF", Items: []Item{
		&Group{ID: "title", Items: []Item{&Text{X: 80, Y: 100, Size: 40, Bold: true, Fill: "#1B2433", Content: "Title"}}},
		&Group{ID: "lane", Class: Lane, Ends: []string{"a", "b"}, Items: []Item{
			&Path{Paint: Paint{Stroke: "#009E73", Width: 6}, Segments: []Segment{
				{Op: Move, Points: []Point{{500, 450}}},
				{Op: Cubic, Points: []Point{{700, 350}, {900, 350}, {1100, 450}}},
			}},
		}},
		card("a", 300), card("b", 1000),
		&Group{ID: "badge", Class: Badge, Items: []Item{
			&Circle{X: 800, Y: 375, R: 22, Paint: Paint{Fill: "#FFFFFF", Stroke: "#009E73", Width: 4}},
			&Text{X: 800, Y: 383, Size: 24, Bold: true, Anchor: Middle, Fill: "#1B2433", Content: "7"},
		}},
	}}
}

func TestSoundPageHasNoFaults(t *testing.T) {
	for _, f := range Check(sound()) {
		t.Error(f)
	}
}

func TestEveryBrokenRuleIsFound(t *testing.T) {
	ink := "#1B2433"
	box := func(x, y float64) *Rect { return &Rect{X: x, Y: y, W: 200, H: 60, Paint: Paint{Fill: "#F4F7FA"}} }
	dot := func(x, y float64) *Circle {
		return &Circle{X: x, Y: y, R: 20, Paint: Paint{Fill: "#FFFFFF", Stroke: ink, Width: 4}}
	}
	line := func(points ...Point) *Path {
		p := &Path{Paint: Paint{Stroke: "#009E73", Width: 4}}
		for i, at := range points {
			op := Line
			if i == 0 {
				op = Move
			}
			p.Segments = append(p.Segments, Segment{Op: op, Points: []Point{at}})
		}
		return p
	}
	for name, c := range map[string]struct {
		rule  Rule
		where string
		add   Item
	}{
		"not a number":           {NotANumber, "x", &Group{ID: "x", Items: []Item{&Circle{X: math.NaN()}}}},
		"an infinite path":       {NotANumber, "x", &Group{ID: "x", Items: []Item{line(Point{0, 0}, Point{math.Inf(1), 0})}}},
		"an id twice":            {BadID, "x/a", &Group{ID: "x", Items: []Item{&Group{ID: "a"}}}},
		"a lane without an id":   {BadID, "", &Group{Class: Lane}},
		"an end that is no card": {BadID, "x", &Group{ID: "x", Class: Lane, Ends: []string{"badge"}}},
		"a card without shape":   {BadID, "x", &Group{ID: "x", Class: Card}},
		"text over the edge":     {OutsidePage, "x", &Group{ID: "x", Items: []Item{&Text{X: 1900, Y: 900, Size: 20, Fill: ink, Content: "Over the edge"}}}},
		"accent over the top":    {OutsidePage, "x", &Group{ID: "x", Items: []Item{&Text{X: 100, Y: 16, Size: 20, Fill: ink, Content: "Å"}}}},
		"stroke over the edge":   {OutsidePage, "x", &Group{ID: "x", Items: []Item{line(Point{10, 900}, Point{1919, 900})}}},
		"text on text":           {TextOverlap, "title", &Group{ID: "x", Items: []Item{&Text{X: 150, Y: 90, Size: 40, Fill: ink, Content: "Other"}}}},
		"text on a badge":        {TextOverlap, "x", &Group{ID: "x", Items: []Item{&Text{X: 815, Y: 370, Size: 20, Fill: ink, Content: "word"}}}},
		"text on a card":         {TextOverlap, "x", &Group{ID: "x", Items: []Item{&Text{X: 310, Y: 420, Size: 20, Fill: ink, Content: "word"}}}},
		"text out of its card": {TextLeaves, "x", &Group{ID: "x", Class: Card, Items: []Item{
			box(300, 700), &Text{X: 310, Y: 735, Size: 24, Fill: ink, Content: "Säkerhetsskyddshandläggare"},
		}}},
		"text out of its badge": {TextLeaves, "x", &Group{ID: "x", Class: Badge, Items: []Item{
			dot(300, 700), &Text{X: 300, Y: 708, Size: 24, Anchor: Middle, Fill: ink, Content: "12345"},
		}}},
		"card on a card":      {CardOverlap, "x", &Group{ID: "x", Class: Card, Items: []Item{box(450, 480)}}},
		"lane through a card": {LaneCrosses, "x", &Group{ID: "x", Class: Lane, Ends: []string{"a"}, Items: []Item{line(Point{600, 450}, Point{1400, 460})}}},
		"lane grazing a card": {LaneCrosses, "x", &Group{ID: "x", Class: Lane, Items: []Item{line(Point{200, 399}, Point{700, 399})}}},
		"lane through a text": {LaneCrosses, "x", &Group{ID: "x", Class: Lane, Items: []Item{line(Point{80, 85}, Point{300, 85})}}},
		"lane over a badge":   {LaneCrosses, "x", &Group{ID: "x", Class: Lane, Items: []Item{line(Point{800, 200}, Point{800, 600})}}},
		"badge on a badge":    {BadgeHit, "badge", &Group{ID: "x", Class: Badge, Items: []Item{dot(830, 380)}}},
		"badge on a card":     {BadgeHit, "x", &Group{ID: "x", Class: Badge, Items: []Item{dot(310, 405)}}},
		"small text":          {SmallText, "x", &Group{ID: "x", Items: []Item{&Text{X: 100, Y: 900, Size: 17, Fill: ink, Content: "small"}}}},
		"thin stroke":         {ThinStroke, "x", &Group{ID: "x", Items: []Item{&Rect{X: 100, Y: 900, W: 9, H: 9, Paint: Paint{Stroke: ink, Width: 1}}}}},
		"faint text":          {TextFaint, "x", &Group{ID: "x", Items: []Item{&Text{X: 100, Y: 900, Size: 20, Fill: "#8A94A6", Content: "faint"}}}},
		"text that says it stands on white but stands on black": {TextFaint, "x", &Group{ID: "x", Items: []Item{
			&Rect{X: 90, Y: 860, W: 200, H: 60, Paint: Paint{Fill: "#000000"}}, &Text{X: 100, Y: 900, Size: 20, Fill: ink, Content: "dark"},
		}}},
		"text that ends on black": {TextFaint, "x", &Group{ID: "x", Items: []Item{
			&Rect{X: 190, Y: 860, W: 200, H: 60, Paint: Paint{Fill: "#000000"}}, &Text{X: 100, Y: 900, Size: 20, Fill: ink, Content: "begins on white"},
		}}},
		"text over the bottom": {OutsidePage, "x", &Group{ID: "x", Items: []Item{&Text{X: 100, Y: 1078, Size: 20, Fill: ink, Content: "g"}}}},
		"card over the edge":   {OutsidePage, "x", &Group{ID: "x", Class: Card, Items: []Item{box(1800, 900)}}},
		"thin lane":            {ThinStroke, "x", &Group{ID: "x", Class: Lane, Items: []Item{&Path{Paint: Paint{Stroke: ink, Width: 1.4}, Segments: line(Point{100, 900}, Point{400, 900}).Segments}}}},
		"faint badge": {LineFaint, "x", &Group{ID: "x", Class: Badge, Items: []Item{
			&Circle{X: 300, Y: 900, R: 20, Paint: Paint{Fill: "#FFFFFF", Stroke: "#D7DEE8", Width: 4}},
		}}},
		"faint lane on a dark area": {LineFaint, "x/y", &Group{ID: "x", Items: []Item{
			&Rect{X: 90, Y: 860, W: 400, H: 100, Paint: Paint{Fill: "#12181F"}},
			&Group{ID: "y", Class: Lane, Items: []Item{&Path{Paint: Paint{Stroke: "#3A4654", Width: 4}, Segments: line(Point{100, 900}, Point{300, 900}, Point{400, 900}).Segments}}},
		}}},
		"faint lane":      {LineFaint, "x", &Group{ID: "x", Class: Lane, Items: []Item{&Path{Paint: Paint{Stroke: "#D7DEE8", Width: 4}, Segments: line(Point{100, 900}, Point{400, 900}).Segments}}}},
		"no colour":       {TextFaint, "x", &Group{ID: "x", Items: []Item{&Text{X: 100, Y: 900, Size: 20, Content: "none"}}}},
		"curve by a card": {LaneCrosses, "x", &Group{ID: "x", Class: Lane, Items: []Item{&Path{Paint: Paint{Stroke: ink, Width: 2}, Segments: []Segment{{Op: Move, Points: []Point{{250, 600}}}, {Op: Quad, Points: []Point{{450, 300}, {650, 600}}}}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			p := sound()
			p.Items = append(p.Items, c.add)
			faults := Check(p)
			if len(faults) == 0 {
				t.Fatalf("nothing found, want %s", c.rule)
			}
			for _, f := range faults {
				if f.Rule != c.rule || f.Where != c.where {
					t.Errorf("found %s; want %s in %q only", f, c.rule, c.where)
				}
				if f.What == "" || !strings.Contains(f.String(), f.Where) {
					t.Errorf("fault %q does not say what and where", f)
				}
			}
		})
	}
}

func TestLimitsFollowThePageWidth(t *testing.T) {
	p := &Page{Width: 960, Height: 540, Ground: "#FFFFFF", Items: []Item{
		&Text{X: 10, Y: 50, Size: 9, Fill: "#000000", Content: "nine of half a page"},
	}}
	for _, f := range Check(p) {
		t.Error(f)
	}
}

func TestContrastIsWCAGs(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000000", "#FFFFFF", 21}, {"#FFFFFF", "#FFFFFF", 1}, {"#777777", "#FFFFFF", 4.48}, {"#009E73", "#FFFFFF", 3.42}, {"red", "#FFFFFF", 1}} {
		if got := Contrast(c.a, c.b); math.Abs(got-c.want) > 0.01 {
			t.Errorf("Contrast(%s, %s) = %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}
