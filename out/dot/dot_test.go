package dot_test

import (
	"bytes"
	"errors"
	"math"
	"os/exec"
	"strings"
	"testing"

	"gonum.org/v1/gonum/graph/formats/dot"
	"gonum.org/v1/gonum/graph/formats/dot/ast"

	sut "samsyn/out/dot"
	"samsyn/out/internal/sample"
	"samsyn/out/scene"
)

func write(t testing.TB, p *scene.Page) string {
	t.Helper()
	var b bytes.Buffer
	if err := sut.Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A graph is what another reader finds.
type graph struct {
	nodes map[string]map[string]string
	edges []edge
}

type edge struct {
	from, to string
	attrs    map[string]string
}

// read reads a graph with gonum's parser, which knows the language but not Graphviz's escapes in labels.
func read(t testing.TB, text string) graph {
	t.Helper()
	file, err := dot.ParseString(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if len(file.Graphs) != 1 {
		t.Fatalf("%d graphs in\n%s", len(file.Graphs), text)
	}
	g := graph{nodes: map[string]map[string]string{}}
	for _, s := range file.Graphs[0].Stmts {
		switch s := s.(type) {
		case *ast.NodeStmt:
			if _, twice := g.nodes[unquote(s.Node.ID)]; twice {
				t.Errorf("node %s twice", s.Node.ID)
			}
			g.nodes[unquote(s.Node.ID)] = attributes(s.Attrs)
		case *ast.EdgeStmt:
			to := s.To.Vertex.(*ast.Node)
			g.edges = append(g.edges, edge{unquote(s.From.(*ast.Node).ID), unquote(to.ID), attributes(s.Attrs)})
		case *ast.AttrStmt:
		default:
			t.Errorf("a %T", s)
		}
	}
	return g
}

func attributes(list []*ast.Attr) map[string]string {
	m := map[string]string{}
	for _, a := range list {
		m[a.Key] = strings.ReplaceAll(unquote(a.Val), "&amp;", "&")
	}
	return m
}

func unquote(s string) string {
	s = strings.TrimSuffix(strings.TrimPrefix(s, `"`), `"`)
	return strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(s)
}

func TestCardsAreNodesAndLanesEdges(t *testing.T) {
	g := read(t, write(t, sample.Everything("Å", "role-å")))
	if len(g.nodes) != 2 || len(g.edges) != 1 {
		t.Fatalf("%d nodes, %d edges", len(g.nodes), len(g.edges))
	}
	for key, want := range map[string]string{
		"label": "Å", "pos": "175,380!", "width": "2.08", "height": "0.83", "fillcolor": "#FFFFFF", "color": "#5B6B82", "penwidth": "1",
	} {
		if got := g.nodes["role-å"][key]; got != want {
			t.Errorf("%s=%q, want %q", key, got, want)
		}
	}
	e := g.edges[0]
	if e.from != "role-å" || e.to != "other" || e.attrs["color"] != "#009E73" || e.attrs["penwidth"] != "4" || e.attrs["tooltip"] != "Å" {
		t.Errorf("%+v", e)
	}
}

func TestEveryLaneOfTheMapsIsAnEdge(t *testing.T) {
	for _, m := range sample.Maps(t, "sv", "light") {
		var lanes, cards int
		var count func([]scene.Item)
		count = func(items []scene.Item) {
			for _, it := range items {
				if g, ok := it.(*scene.Group); ok {
					if g.Class == scene.Lane {
						lanes++
					}
					if g.Class == scene.Card {
						cards++
					}
					count(g.Items)
				}
			}
		}
		count(m.Page.Items)
		if lanes == 0 {
			if err := sut.Write(&bytes.Buffer{}, m.Page); !errors.Is(err, sut.ErrNoGraph) {
				t.Errorf("%s: %v, want that it is no graph", m.Name, err)
			}
			continue
		}
		text := write(t, m.Page)
		g := read(t, text)
		if len(g.edges) != lanes || len(g.nodes) != cards {
			t.Errorf("%s: %d edges for %d lanes, %d nodes for %d cards", m.Name, len(g.edges), lanes, len(g.nodes), cards)
		}
		if m.Name == "overview" {
			labelled := 0
			for _, e := range g.edges {
				if e.attrs["label"] != "" {
					labelled++
				}
			}
			if labelled == 0 {
				t.Errorf("no edge has its weight:\n%s", text)
			}
		}
		if text != write(t, m.Page) {
			t.Errorf("%s: the same map twice gave other bytes", m.Name)
		}
		draw(t, text)
	}
}

// draw has Graphviz read the graph where it is installed.
func draw(t *testing.T, text string) {
	t.Helper()
	if _, err := exec.LookPath("neato"); err != nil {
		t.Log("Graphviz is missing; only gonum's parser has read the graph")
		return
	}
	cmd := exec.Command("neato", "-Tplain")
	cmd.Stdin = strings.NewReader(text)
	if out, err := cmd.CombinedOutput(); err != nil || !bytes.HasPrefix(out, []byte("graph ")) {
		t.Errorf("neato: %v\n%.300s", err, out)
	}
}

func TestHostileNamesStayText(t *testing.T) {
	for _, h := range sample.Hostile {
		if strings.ContainsRune(scene.Clean(h), '\ufffd') {
			continue // gonum's parser takes the sign of broken text for an error of its own
		}
		id := h
		if scene.Clean(id) == "" {
			id = "empty"
		}
		g := read(t, write(t, sample.Everything(h, id)))
		want := scene.Clean(h)
		if len(g.nodes) != 2 || len(g.edges) != 1 {
			t.Errorf("%s: %d nodes, %d edges", sample.Short(h), len(g.nodes), len(g.edges))
			continue
		}
		if got, ok := g.nodes[scene.Clean(id)]; !ok || strings.TrimSpace(got["label"]) != want {
			t.Errorf("%s came back as %s", sample.Short(h), sample.Short(got["label"]))
		}
	}
}

func TestImpossibleValuesAreErrors(t *testing.T) {
	for name, change := range map[string]func(p *scene.Page, card *scene.Group){
		"no card":  func(_ *scene.Page, card *scene.Group) { card.ID = "somebody" },
		"NaN":      func(_ *scene.Page, card *scene.Group) { card.Items[0].(*scene.Rect).X = math.NaN() },
		"infinite": func(_ *scene.Page, card *scene.Group) { card.Items[0].(*scene.Rect).W = math.Inf(1) },
		"colour":   func(_ *scene.Page, card *scene.Group) { card.Items[0].(*scene.Rect).Fill = `red" label="x` },
		"ground":   func(p *scene.Page, _ *scene.Group) { p.Ground = "red" },
	} {
		p := sample.Everything("x", "id")
		change(p, p.Items[2].(*scene.Group))
		var b bytes.Buffer
		if err := sut.Write(&b, p); err == nil || b.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes", name, err, b.Len())
		}
	}
}

func FuzzWrite(f *testing.F) {
	for _, h := range sample.Hostile {
		f.Add(h, "id")
	}
	f.Fuzz(func(t *testing.T, text, id string) {
		p := sample.Everything(text, id)
		if scene.Clean(id) == "other" || scene.Clean(id) == "" || strings.ContainsRune(scene.Clean(text)+scene.Clean(id), '\ufffd') {
			return
		}
		if g := read(t, write(t, p)); len(g.nodes) != 2 || len(g.edges) != 1 {
			t.Errorf("%d nodes, %d edges", len(g.nodes), len(g.edges))
		}
	})
}
