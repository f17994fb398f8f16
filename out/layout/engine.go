package layout

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"github.com/goccy/go-graphviz"
	"github.com/goccy/go-graphviz/cgraph"

	"samsyn/out/layout/cachedir"
	"samsyn/out/scene"
)

// lock is held around everything go-graphviz does: it kills the process when used twice at once.
var lock sync.Mutex

func init() {
	cachedir.Restore()
	graphviz.SetFileSystem(refusing{})
}

// refusing is the file system Graphviz sees: it has nothing in it.
type refusing struct{}

// Open refuses.
func (refusing) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

// errLost is the error when Graphviz gives back another graph than it was handed.
var errLost = errors.New("layout: graphviz lost nodes or edges")

// neato asks Graphviz for the centres of the nodes (stress majorisation). One point of Graphviz is one user
// unit. Only positions are read: Graphviz measures text badly, so that it gets boxes without any, and its
// names are ours, never a user's.
func neato(nodes []Node, edges []Edge) (centres []scene.Point, err error) {
	lock.Lock()
	defer lock.Unlock()
	defer func() {
		if r := recover(); r != nil {
			centres, err = nil, fmt.Errorf("layout: graphviz failed: %.200v", r)
		}
	}()
	// A context that can be cancelled is never handed in: it is not honoured and leaves the engine half way.
	ctx := context.Background()
	gv, err := graphviz.New(ctx)
	if err != nil {
		return nil, err
	}
	defer gv.Close()
	g, err := gv.Graph(graphviz.WithDirectedType(cgraph.UnDirected))
	if err != nil {
		return nil, err
	}
	defer g.Close()
	if err := build(g, nodes, edges); err != nil {
		return nil, err
	}
	gv.SetLayout(graphviz.NEATO)
	var b bytes.Buffer
	if err := gv.Render(ctx, g, "json0", &b); err != nil {
		return nil, err
	}
	return positions(b.Bytes(), len(nodes), len(edges))
}

// build makes the graph by the programming interface: Graphviz's parser remembers what it should forget.
func build(g *cgraph.Graph, nodes []Node, edges []Edge) error {
	handles := make([]*cgraph.Node, len(nodes))
	for _, kv := range [][2]string{{"overlap", "true"}, {"splines", "false"}, {"maxiter", "600"}} {
		if err := g.SafeSet(kv[0], kv[1], ""); err != nil {
			return err
		}
	}
	for i, n := range nodes {
		h, err := g.CreateNodeByName("n" + strconv.Itoa(i))
		if err != nil {
			return err
		}
		handles[i] = h
		for _, kv := range [][2]string{
			{"shape", "box"}, {"label", ""}, {"fixedsize", "true"}, {"width", inches(n.W)}, {"height", inches(n.H)},
		} {
			if err := h.SafeSet(kv[0], kv[1], ""); err != nil {
				return err
			}
		}
	}
	for i, e := range edges {
		h, err := g.CreateEdgeByName("e"+strconv.Itoa(i), handles[e.From], handles[e.To])
		if err != nil {
			return err
		}
		if err := h.SafeSet("len", inches(e.Length), "1"); err != nil {
			return err
		}
	}
	return nil
}

func inches(units float64) string { return strconv.FormatFloat(units/72, 'f', 4, 64) }

// positions reads the centres out of Graphviz's JSON and counts that everything came back.
func positions(raw []byte, nodes, edges int) ([]scene.Point, error) {
	var answer struct {
		Objects []struct{ Name, Pos string }
		Edges   []struct{ Tail, Head int }
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return nil, fmt.Errorf("layout: graphviz's answer: %w", err)
	}
	if len(answer.Objects) != nodes || len(answer.Edges) != edges {
		return nil, errLost
	}
	centres := make([]scene.Point, nodes)
	seen := make([]bool, nodes)
	for _, o := range answer.Objects {
		n, err := strconv.Atoi(strings.TrimPrefix(o.Name, "n"))
		if err != nil || n < 0 || n >= nodes || seen[n] {
			return nil, errLost
		}
		seen[n] = true
		x, y, _ := strings.Cut(o.Pos, ",")
		if centres[n].X, err = strconv.ParseFloat(x, 64); err != nil {
			return nil, errLost
		}
		if centres[n].Y, err = strconv.ParseFloat(y, 64); err != nil {
			return nil, errLost
		}
		centres[n].Y = -centres[n].Y // Graphviz's y grows upwards
		if !finite(centres[n]) {
			return nil, errLost
		}
	}
	return centres, nil
}
