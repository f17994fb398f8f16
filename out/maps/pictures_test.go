package maps

import (
	"fmt"
	"math"
	"sync"
	"testing"

	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// What a designer would look for on maps of studies as they could be, beside what every page is held to.

// aPicture is a map of a municipality.
type aPicture struct {
	name  string
	kind  string
	roles int
	o     Options
	page  *scene.Page
}

// pictures are every kind of map of every municipality, alone and beside another year's; styles, sizes and moments take
// turns.
var pictures = sync.OnceValues(func() (list []aPicture, err error) {
	for i, m := range municipalities() {
		if testing.Short() && i%4 > 0 {
			continue
		}
		a := m.study.analysis()
		n := len(a.Graph.AllRoles)
		c := change.Align(&municipal(n, min(len(municipalThemes), n+8), 2+3*(i%3), 1).study, &m.study.study, analysis.Options{})
		for k, kind := range Kinds {
			o := Options{Words: words.In("sv"), Style: Styles[(i+k)%3], Size: Sizes[(i+k/2)%3], Role: int32(1 + i%3)}
			name := fmt.Sprintf("%s of %s, %s", kind.Name, m.name, o.Size)
			for _, o.Compare = range []*change.Aligned{nil, c} {
				of := a
				if o.Compare != nil {
					o.Show = Moments[(i+k)%3]
					of, name = c.New, name+", "+o.Show.String()
				}
				page, err := kind.Draw(of, o)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", name, err)
				}
				list = append(list, aPicture{name, kind.Name, n, o, page})
			}
		}
	}
	return list, nil
})

// everyPicture shows all pictures.
func everyPicture(t *testing.T, see func(aPicture)) {
	t.Helper()
	list, err := pictures()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		see(p)
	}
}

// linesOf lists the visible lines of text.
func linesOf(items []scene.Item) []string {
	var list []string
	for _, item := range items {
		switch item := item.(type) {
		case *scene.Group:
			list = append(list, linesOf(item.Items)...)
		case *scene.Text:
			list = append(list, item.Content)
		}
	}
	return list
}

// middleOf is the middle of the first shape of a mark.
func middleOf(g *scene.Group) scene.Point {
	switch item := g.Items[0].(type) {
	case *scene.Circle:
		return scene.Point{X: item.X, Y: item.Y}
	case *scene.Rect:
		return scene.Point{X: item.X + item.W/2, Y: item.Y + item.H/2}
	case *scene.Path:
		var sum scene.Point
		n := 0.0
		for _, s := range item.Segments {
			for _, p := range s.Points {
				sum, n = scene.Point{X: sum.X + p.X, Y: sum.Y + p.Y}, n+1
			}
		}
		return scene.Point{X: sum.X / n, Y: sum.Y / n}
	}
	return scene.Point{}
}

func nearest(p scene.Point, dots []scene.Point) float64 {
	least := math.Inf(1)
	for _, d := range dots {
		least = min(least, math.Hypot(p.X-d.X, p.Y-d.Y))
	}
	return least
}
