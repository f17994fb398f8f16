package layout

import (
	"bytes"
	"context"
	"encoding/json"
	"strconv"
	"testing"

	"github.com/goccy/go-graphviz"
)

// imageWidth is the width in inches that Graphviz gives a node whose only content is an image file.
func imageWidth(t *testing.T, path string) float64 {
	t.Helper()
	lock.Lock()
	defer lock.Unlock()
	ctx := context.Background()
	gv, err := graphviz.New(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer gv.Close()
	g, err := gv.Graph()
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	n, err := g.CreateNodeByName("n0")
	if err != nil {
		t.Fatal(err)
	}
	for _, kv := range [][2]string{{"shape", "none"}, {"label", ""}, {"image", path}} {
		if err := n.SafeSet(kv[0], kv[1], ""); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := gv.Render(ctx, g, "json0", &b); err != nil {
		return 0 // refused altogether
	}
	var answer struct{ Objects []struct{ Width string } }
	if err := json.Unmarshal(b.Bytes(), &answer); err != nil || len(answer.Objects) != 1 {
		t.Fatalf("answer %q: %v", b.String(), err)
	}
	w, _ := strconv.ParseFloat(answer.Objects[0].Width, 64)
	return w
}
