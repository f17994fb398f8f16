// Package dot writes a scene as a graph for Graphviz and the programs that read its language: every card is a
// node where it stands, every lane an edge with its colour, width and dash. A scene flows in, text flows out.
// What is not on a card or a lane (legend, title, notes) is left out, and a map without lanes is no graph: an
// error.
//
// Names are quoted, and what Graphviz would read in a label (backslashes, entities) is escaped, so that they
// stay text.
package dot

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"samsyn/out/scene"
)

// ErrNoGraph says that a page has no cards or no lanes between them.
var ErrNoGraph = errors.New("the map is no graph: it has no lines between cards")

// pointsPerUnit makes a map 960 points wide, as in out/pdf.
const pointsPerUnit = 0.5

// Write writes the page as an undirected graph. It writes nothing when the page holds an impossible value.
func Write(w io.Writer, p *scene.Page) error {
	d := drawing{page: p, names: map[string]bool{}, labels: map[string]string{}}
	d.collect(p.Items)
	if d.err != nil {
		return d.err
	}
	if len(d.cards) == 0 || len(d.lanes) == 0 {
		return ErrNoGraph
	}
	d.write()
	if d.err != nil {
		return d.err
	}
	_, err := w.Write(d.b.Bytes())
	return err
}

// A drawing is one graph under way. The first impossible value stays in err.
type drawing struct {
	page         *scene.Page
	b            bytes.Buffer
	cards, lanes []*scene.Group
	names        map[string]bool   // of cards
	labels       map[string]string // what badges say, by the name they share with their lane
	where        string
	err          error
}

// collect finds cards, lanes and badges. Of two cards by one id the first counts.
func (d *drawing) collect(items []scene.Item) {
	for _, it := range items {
		g, ok := it.(*scene.Group)
		if !ok {
			continue
		}
		switch g.Class {
		case scene.Card:
			if !d.names[g.ID] {
				d.names[g.ID] = true
				d.cards = append(d.cards, g)
			}
		case scene.Lane:
			if len(g.Ends) == 2 {
				d.lanes = append(d.lanes, g)
			}
		case scene.Badge:
			if name, ok := strings.CutPrefix(g.ID, "badge"); ok {
				d.labels[name] = said(g.Items)
			}
		}
		d.collect(g.Items)
	}
}

func (d *drawing) write() {
	p := d.page
	d.b.WriteString("graph {\n")
	ground := ""
	if p.Ground != "" {
		ground = ` bgcolor="` + d.colour(p.Ground) + `"`
	}
	// neato leaves nodes where they are pinned and draws edges between the same two apart.
	d.b.WriteString(`  graph [layout="neato" splines="true" fontname="Arial" labelloc="t" label="` + label(p.Title) + `"` + ground + "]\n")
	d.b.WriteString("  node [shape=\"box\" style=\"rounded,filled\" fontname=\"Arial\"]\n")
	d.b.WriteString("  edge [fontname=\"Arial\"]\n")
	for _, g := range d.cards {
		d.where = g.ID
		d.node(g)
	}
	for _, g := range d.lanes {
		d.where = g.ID
		if !d.names[g.Ends[0]] || !d.names[g.Ends[1]] {
			d.fail("an end that is no card")
		}
		d.edge(g)
	}
	d.b.WriteString("}\n")
}

// node writes a card: what it is called, where it stands and how it is painted.
func (d *drawing) node(g *scene.Group) {
	name := g.Title
	if scene.Clean(name) == "" {
		name = said(g.Items)
	}
	d.b.WriteString(`  "` + quoted(g.ID) + `" [label="` + label(name) + `"`)
	for _, it := range g.Items {
		if r, ok := it.(*scene.Rect); ok {
			x, y := (r.X+r.W/2)*pointsPerUnit, (d.page.Height-r.Y-r.H/2)*pointsPerUnit // y runs upwards
			d.b.WriteString(` pos="` + d.number(x) + `,` + d.number(y) + `!"`)
			d.b.WriteString(` width="` + d.number(r.W*pointsPerUnit/72) + `" height="` + d.number(r.H*pointsPerUnit/72) + `"`)
			d.paint(r.Paint)
			if r.Fill != "" {
				d.b.WriteString(` fillcolor="` + d.colour(r.Fill) + `"`)
			}
			break
		}
	}
	for _, it := range g.Items {
		if t, ok := it.(*scene.Text); ok {
			d.b.WriteString(` fontcolor="` + d.colour(t.Fill) + `" fontsize="` + d.number(t.Size*pointsPerUnit) + `"`)
			break
		}
	}
	d.b.WriteString("]\n")
}

// edge writes a lane, with what its badge says.
func (d *drawing) edge(g *scene.Group) {
	d.b.WriteString(`  "` + quoted(g.Ends[0]) + `" -- "` + quoted(g.Ends[1]) + `" [id="` + label(g.ID) + `"`)
	if text := d.labels[strings.TrimPrefix(g.ID, "lane")]; text != "" {
		d.b.WriteString(` label="` + label(text) + `"`)
	}
	if scene.Clean(g.Title) != "" {
		d.b.WriteString(` tooltip="` + label(g.Title) + `"`)
	}
	for _, it := range g.Items {
		if p, ok := it.(*scene.Path); ok && p.Stroke != "" {
			d.paint(p.Paint)
			break
		}
	}
	d.b.WriteString("]\n")
}

// paint writes a stroke. Graphviz has two kinds of dash.
func (d *drawing) paint(p scene.Paint) {
	if p.Stroke == "" {
		d.b.WriteString(` penwidth="0"`)
		return
	}
	d.b.WriteString(` color="` + d.colour(p.Stroke) + `" penwidth="` + d.number(p.Width*pointsPerUnit) + `"`)
	if len(p.Dash) > 0 {
		style := "dashed"
		if p.Dash[0] <= p.Width {
			style = "dotted"
		}
		if p.Fill != "" {
			style = "rounded,filled," + style
		}
		d.b.WriteString(` style="` + style + `"`)
	}
}

// said is what stands in a group, its lines with spaces between.
func said(items []scene.Item) string {
	var lines []string
	for _, it := range items {
		if t, ok := it.(*scene.Text); ok {
			lines = append(lines, scene.Clean(t.Content))
		}
	}
	return strings.Join(lines, " ")
}

var (
	quotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)
	signs  = strings.NewReplacer(`\`, `\\`, `"`, `\"`, `&`, `&amp;`)
)

// quoted escapes a name, and label a text that Graphviz looks for entities in.
func quoted(s string) string { return quotes.Replace(scene.Clean(s)) }
func label(s string) string  { return signs.Replace(scene.Clean(s)) }

// colour checks that a colour is #RRGGBB; anything else is a fault of the map.
func (d *drawing) colour(c string) string {
	if !scene.IsColour(c) {
		d.fail("colour %.40q, expected #RRGGBB", c)
		return ""
	}
	return c
}

func (d *drawing) number(x float64) string {
	if math.IsNaN(x) || math.Abs(x) > 1e6 {
		d.fail("the figure %v, expected one within a million", x)
		return "0"
	}
	return scene.Decimal(x, 2)
}

func (d *drawing) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("dot: in %q: "+format, append([]any{d.where}, args...)...)
	}
}
