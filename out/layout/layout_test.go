package layout

import (
	"errors"
	"io/fs"
	"math"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samsyn/out/scene"
)

var page = Options{Width: 1760, Height: 780}

// bipartite is an invented graph of roles and themes.
func bipartite(roles, themes int, share float64) ([]Node, []Edge) {
	r := rand.New(rand.NewPCG(1, uint64(roles*1000+themes)))
	var nodes []Node
	var edges []Edge
	for range roles {
		nodes = append(nodes, Node{180, 56})
	}
	for range themes {
		nodes = append(nodes, Node{120 + 80*r.Float64(), 44})
	}
	for i := range roles {
		for j := range themes {
			if r.Float64() < share {
				edges = append(edges, Edge{From: i, To: roles + j})
				if r.Float64() < 0.1 {
					edges = append(edges, Edge{From: i, To: roles + j})
				}
			}
		}
	}
	return nodes, edges
}

func TestNothingOverlapsLeavesThePageOrIsCrossed(t *testing.T) {
	for name, c := range map[string]struct {
		roles, themes int
		share         float64
	}{
		"one node": {1, 0, 0}, "a pair": {1, 1, 1}, "star": {1, 12, 1}, "no edges": {5, 5, 0}, "usual": {7, 12, 0.4},
		"full": {6, 8, 1}, "crowded": {20, 18, 0.3},
	} {
		for _, plain := range []bool{false, true} {
			o := page
			o.Plain = plain
			nodes, edges := bipartite(c.roles, c.themes, c.share)
			r, err := Place(nodes, edges, o)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if r.Plain != plain || r.Why != nil {
				t.Errorf("%s: plain %v because of %v, want %v", name, r.Plain, r.Why, plain)
			}
			hold(t, name, nodes, edges, r, o)
		}
	}
}

// hold fails the test where a result breaks a promise of Place.
func hold(t *testing.T, name string, nodes []Node, edges []Edge, r Result, o Options) {
	t.Helper()
	if len(r.Centres) != len(nodes) || len(r.Lines) != len(edges) {
		t.Fatalf("%s: %d centres and %d lines for %d nodes and %d edges", name, len(r.Centres), len(r.Lines), len(nodes), len(edges))
	}
	router := newRouter(r.Centres, nodes, Options{Width: o.Width, Height: o.Height, Gap: 5}) // clearance 2
	for i, a := range nodes {
		c := r.Centres[i]
		if c.X < a.W/2-1e-6 || c.Y < a.H/2-1e-6 || c.X > o.Width-a.W/2+1e-6 || c.Y > o.Height-a.H/2+1e-6 {
			t.Errorf("%s: node %d at %v leaves the page", name, i, c)
		}
		for j, b := range nodes[:i] {
			d := r.Centres[j]
			if math.Abs(c.X-d.X) < (a.W+b.W)/2+23 && math.Abs(c.Y-d.Y) < (a.H+b.H)/2+23 {
				t.Errorf("%s: nodes %d and %d are too near: %v, %v", name, j, i, c, d)
			}
		}
	}
	crossed := 0
	for i, e := range edges {
		line := flatten(r.Lines[i])
		if line[0] != r.Centres[e.From] || line[len(line)-1] != r.Centres[e.To] {
			t.Errorf("%s: line %d does not join its nodes", name, i)
		}
		if !router.clear(line, e.From, e.To) {
			crossed++
		}
	}
	if crossed > 0 {
		t.Errorf("%s: %d of %d lines cross a node", name, crossed, len(edges))
	}
}

func flatten(segments []scene.Segment) []scene.Point {
	var line []scene.Point
	for _, s := range segments {
		if s.Op == scene.Quad {
			line = append(line, chords(line[len(line)-1], s.Points[0], s.Points[1])...)
			continue
		}
		line = append(line, s.Points...)
	}
	return line
}

func TestSameInputSamePlacesAlsoAtTheSameTime(t *testing.T) {
	nodes, edges := bipartite(7, 12, 0.4)
	first, err := Place(nodes, edges, page)
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if again, err := Place(nodes, edges, page); err != nil || !cmp.Equal(first, again) {
				t.Errorf("the second time it came out otherwise (error %v)", err)
			}
		})
	}
	wait.Wait()
}

func TestTooMuchIsRefusedBeforeItIsTried(t *testing.T) {
	var tooLarge *TooLargeError
	if _, err := Place(make([]Node, MaxNodes+1), nil, page); !errors.As(err, &tooLarge) || tooLarge.Nodes != MaxNodes+1 {
		t.Errorf("error %v, want one that counts the nodes", err)
	}
	nodes := make([]Node, 200)
	for i := range nodes {
		nodes[i] = Node{200, 60}
	}
	if _, err := Place(nodes, nil, page); !errors.Is(err, ErrFull) {
		t.Errorf("error %v, want %v", err, ErrFull)
	}
}

func TestGraphvizPlacesWhatIsTooLargeToImprove(t *testing.T) {
	nodes := make([]Node, 150)
	var edges []Edge
	for i := range nodes {
		nodes[i] = Node{20, 20}
		edges = append(edges, Edge{From: i, To: (i + 1) % len(nodes)}, Edge{From: i, To: (i*7 + 3) % len(nodes)})
	}
	edges = slices.DeleteFunc(edges, func(e Edge) bool { return e.From == e.To })
	if effort(nodes, edges) <= most {
		t.Fatal("the graph is small")
	}
	o := page
	theirs, err := Place(nodes, edges, o)
	if err != nil {
		t.Fatal(err)
	}
	o.Plain = true
	ours, err := Place(nodes, edges, o)
	if err != nil {
		t.Fatal(err)
	}
	if cmp.Equal(theirs.Centres, ours.Centres) {
		t.Error("with and without Graphviz it came out the same")
	}
	hold(t, "large", nodes, edges, theirs, page)
}

func TestImpossibleInputIsAnError(t *testing.T) {
	two := []Node{{10, 10}, {10, 10}}
	for name, c := range map[string]struct {
		nodes []Node
		edges []Edge
	}{
		"no size": {[]Node{{0, 10}}, nil}, "NaN": {[]Node{{math.NaN(), 10}}, nil},
		"no such node": {two, []Edge{{From: 0, To: 2}}}, "negative": {two, []Edge{{From: -1, To: 1}}}, "loop": {two, []Edge{{From: 1, To: 1}}},
	} {
		if _, err := Place(c.nodes, c.edges, page); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestGraphvizSeesNoFiles(t *testing.T) {
	if _, err := (refusing{}).Open("/etc/passwd"); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("error %v, want permission denied", err)
	}
	// The library itself must have been told: a graph that asks for an image, 2560 points wide, reads nothing.
	if w := imageWidth(t, "testdata/wide.png"); w > 2 {
		t.Errorf("graphviz made room of %v inches for an image it should not have seen", w)
	}
}

// Parts that do not hang together would else lie as far apart as the page is wide.
func TestPartsOfAGraphLieSideBySide(t *testing.T) {
	for parts := 2; parts <= 4; parts++ {
		var nodes []Node
		var edges []Edge
		for k := range parts {
			first := len(nodes)
			for i := range 2 + 2*k {
				nodes = append(nodes, Node{W: 180, H: 60})
				if i > 0 {
					edges = append(edges, Edge{From: first, To: first + i})
				}
			}
		}
		r, err := Place(nodes, edges, Options{Width: 1760, Height: 780, Gap: 26, Air: 64})
		if err != nil {
			t.Fatal(err)
		}
		of := make([]int, len(nodes))
		for k, part := range partsOf(len(nodes), edges) {
			for _, i := range part {
				of[i] = k
			}
		}
		for k := range parts {
			near := math.Inf(1)
			for i, a := range r.Centres {
				for j, b := range r.Centres {
					if of[i] == k && of[j] != k {
						dx, dy := math.Abs(a.X-b.X)-180, math.Abs(a.Y-b.Y)-60
						near = min(near, math.Hypot(max(dx, 0), max(dy, 0)))
					}
				}
			}
			if near > 330 {
				t.Errorf("%d parts: part %d lies %.0f from all others", parts, k, near)
			}
		}
	}
}
