package layout

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samsyn/out/scene"
)

// clusters is an invented graph of groups: each a few nodes tied to one another, some ties across, one node of none.
func clusters(groups, size int) ([]Node, []Edge, []Group) {
	var nodes []Node
	var edges []Edge
	list := make([]Group, groups)
	for g := range list {
		list[g].Label = Node{150, 24}
		for k := range size {
			n := len(nodes)
			nodes = append(nodes, Node{120 + 30*float64((g+k)%4), 50})
			list[g].Nodes = append(list[g].Nodes, n)
			if k > 0 {
				edges = append(edges, Edge{From: n - 1, To: n}, Edge{From: n, To: n - k})
			}
			if g > 0 && k%2 == 0 {
				edges = append(edges, Edge{From: n, To: (n * 5) % (g * size)})
			}
		}
	}
	return append(nodes, Node{100, 40}), append(edges, Edge{From: len(nodes), To: 0}), list
}

func TestGroupsLieApartAndHoldTheirOwnNodesOnly(t *testing.T) {
	for _, c := range [][2]int{{2, 2}, {3, 4}, {6, 3}} {
		for _, plain := range []bool{false, true} {
			nodes, edges, groups := clusters(c[0], c[1])
			o := page
			o.Plain, o.Groups = plain, groups
			r, err := Place(nodes, edges, o)
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Outlines) != len(groups) || len(r.Labels) != len(groups) {
				t.Fatalf("%v: %d outlines and %d labels", c, len(r.Outlines), len(r.Labels))
			}
			hold(t, "groups", nodes, edges, r, o)
			of := make([]int, len(nodes))
			for i := range of {
				of[i] = -1
			}
			for g, group := range groups {
				for _, n := range group.Nodes {
					of[n] = g
				}
			}
			for g, outline := range r.Outlines {
				b := boundsOf(outline)
				if b.x0 < -1e-6 || b.y0 < -1e-6 || b.x1 > o.Width+1e-6 || b.y1 > o.Height+1e-6 {
					t.Errorf("%v: outline %d leaves the page", c, g)
				}
				for _, other := range r.Outlines[:g] {
					if !keepApart(outline, other, 5) {
						t.Errorf("%v: outlines meet", c)
					}
				}
				for n := range nodes {
					own := corners(r.Centres[n], nodes[n])
					switch {
					case of[n] != g && !keepApart(outline, own, 5):
						t.Errorf("%v: node %d of group %d lies in outline %d", c, n, of[n], g)
					case of[n] == g && !holds(outline, own):
						t.Errorf("%v: node %d leaves its outline", c, n)
					}
				}
				label := corners(r.Labels[g], groups[g].Label)
				if !holds(outline, label) {
					t.Errorf("%v: label %d leaves its outline", c, g)
				}
				for n := range nodes {
					if !keepApart(label, corners(r.Centres[n], nodes[n]), 5) {
						t.Errorf("%v: label %d lies on node %d", c, g, n)
					}
				}
				router := newRouter(r.Labels[g:g+1], []Node{groups[g].Label}, Options{Width: o.Width, Height: o.Height})
				for i, line := range r.Lines {
					if !router.clear(straightened(line), -1, -1) {
						t.Errorf("%v: line %d runs through label %d", c, i, g)
					}
				}
			}
			again, err := Place(nodes, edges, o)
			if err != nil || !cmp.Equal(r, again) {
				t.Errorf("%v: the second time it came out otherwise (%v)", c, err)
			}
		}
	}
}

// holds reports whether a convex outline holds points.
func holds(outline, points []scene.Point) bool {
	for i, p := range outline {
		for _, x := range points {
			if cross(p, outline[(i+1)%len(outline)], x) < 1 {
				return false
			}
		}
	}
	return true
}

func straightened(line []scene.Segment) []scene.Point {
	var points []scene.Point
	for _, s := range line {
		if s.Op == scene.Quad {
			points = append(points, chords(points[len(points)-1], s.Points[0], s.Points[1])...)
			continue
		}
		points = append(points, s.Points...)
	}
	return points
}

func TestGroupsThatDoNotFitAreLeftOut(t *testing.T) {
	nodes, edges, groups := clusters(6, 5)
	o := Options{Width: 900, Height: 500, Groups: groups}
	r, err := Place(nodes, edges, o)
	if err != nil {
		t.Fatal(err)
	}
	if r.Outlines != nil || r.Labels != nil {
		t.Error("a crowded page got outlines")
	}
	hold(t, "crowded groups", nodes, edges, r, o)
	if _, err := Place(nodes, edges, Options{Width: 500, Height: 300, Groups: groups}); !errors.Is(err, ErrFull) {
		t.Errorf("error %v, want ErrFull", err)
	}
}

func TestGroupsThatMakeNoSenseAreErrors(t *testing.T) {
	nodes, edges, _ := clusters(2, 3)
	for name, groups := range map[string][]Group{
		"twice": {{Nodes: []int{0, 1}}, {Nodes: []int{1}}}, "unknown": {{Nodes: []int{99}}}, "empty": {{}},
		"wide label": {{Nodes: []int{0}, Label: Node{9999, 10}}}, "half a label": {{Nodes: []int{0}, Label: Node{W: 10}}},
	} {
		o := page
		o.Groups = groups
		if _, err := Place(nodes, edges, o); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestOutlinesThatCrossAreToldFromThoseThatDoNot(t *testing.T) {
	square := corners(scene.Point{X: 0, Y: 0}, Node{2, 2})
	for _, c := range []struct {
		at    scene.Point
		gap   float64
		apart bool
	}{{scene.Point{X: 1.5}, 0, false}, {scene.Point{X: 2.5}, 0, true}, {scene.Point{X: 2.5}, 1, false}, {scene.Point{X: 3.5, Y: 3.5}, 1, true}} {
		if got := keepApart(square, corners(c.at, Node{2, 2}), c.gap); got != c.apart {
			t.Errorf("%v by %g: %v", c.at, c.gap, got)
		}
	}
	diamond := []scene.Point{{X: 3, Y: -2}, {X: 5, Y: 0}, {X: 3, Y: 2}, {X: 1.2, Y: 0}}
	if !keepApart(square, diamond, 0) || keepApart(square, diamond, 0.3) {
		t.Error("a square and a diamond 0.2 apart")
	}
	if !through(square, scene.Point{X: -3, Y: 0.5}, scene.Point{X: 3, Y: 0}) || through(square, scene.Point{X: -3, Y: 2}, scene.Point{X: 3, Y: 1.5}) {
		t.Error("a segment through a square, or past it")
	}
}
