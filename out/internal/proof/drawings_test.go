package proof_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"samsyn/out/internal/proof"
	"samsyn/out/internal/sample"
	"samsyn/out/maps"
	"samsyn/out/png"
	"samsyn/out/scene"
	"samsyn/out/svg"
)

// A drawing is a page with our picture of it, and what programs are given to draw, which is the page unless a fault is
// put into it.
type drawing struct {
	name    string
	page    *scene.Page
	picture *proof.Picture
	shown   *scene.Page
	letters bool // the fault is in a line of text
}

var (
	draw     sync.Once
	drawings []drawing
)

// all are the maps of the example in every look there is: each style, size and language, and a study beside an older
// one. All roles have their map in the first look, one in the others.
func all(t *testing.T) []drawing {
	t.Helper()
	draw.Do(func() {
		light, dark := sample.Options(t, "sv", "light"), sample.Options(t, "en", "dark")
		paper, change := sample.Options(t, "sv", "print"), sample.Options(t, "en", "light")
		dark.Size, paper.Size, change.Compare = maps.Standard, maps.A4, sample.Change(t)
		for _, look := range []struct {
			name    string
			options maps.Options
		}{{"", light}, {"dark-", dark}, {"print-", paper}, {"change-", change}} {
			roles := 0
			for _, m := range sample.Draw(t, look.options) {
				if strings.HasPrefix(m.Name, "role-") {
					if roles++; roles > 1 && look.name != "" {
						continue
					}
				}
				drawings = append(drawings, drawn(t, look.name+m.Name, m.Page))
			}
		}
		crowd := sample.Crowd(t, light)
		drawings = append(drawings, drawn(t, crowd.Name, crowd.Page))
	})
	return drawings
}

func drawn(t *testing.T, name string, p *scene.Page) drawing {
	t.Helper()
	picture, err := png.Draw(p, png.Options{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return drawing{name: name, page: p, picture: proof.See(picture), shown: p}
}

// write writes drawings as SVG into a folder and returns the path of each.
func write(t *testing.T, folder string, list []drawing) map[string]string {
	t.Helper()
	paths := map[string]string{}
	for _, d := range list {
		var b bytes.Buffer
		if err := svg.Write(&b, d.shown); err != nil {
			t.Fatalf("%s: %v", d.name, err)
		}
		paths[d.name] = filepath.Join(folder, strings.ReplaceAll(d.name, " ", "-")+".svg")
		if err := os.WriteFile(paths[d.name], b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}

// faults are a page that is shown wrong in one thing, named by what it is. Every comparison has to find them.
func faults(t *testing.T) []drawing {
	t.Helper()
	right := all(t)[0]
	page := right.page
	var list []drawing
	add := func(letters bool, name, id string, change func(scene.Item) scene.Item) {
		wrong := *page
		var changed int
		wrong.Items = changing(page.Items, id, false, func(it scene.Item) scene.Item {
			now := change(it)
			if now != it {
				changed++
			}
			return now
		})
		if changed == 0 {
			t.Fatalf("%s: nothing was changed", name)
		}
		d := right
		d.name, d.shown, d.letters = name, &wrong, letters
		list = append(list, d)
	}
	const card, badge, lane = "role-communicator", "badge-shared-dpo", "lane-difficulty-operations-developer"
	add(true, "a text a tenth too wide", card, func(it scene.Item) scene.Item {
		if text, ok := it.(*scene.Text); ok {
			wide := *text
			wide.Size *= 1.1
			return &wide
		}
		return it
	})
	add(false, "a card ten units beside its place", card, func(it scene.Item) scene.Item { return moved(it, 10, 0) })
	add(false, "a badge ten units above its place", badge, func(it scene.Item) scene.Item { return moved(it, 0, -10) })
	add(false, "a dotted line that is whole", lane, func(it scene.Item) scene.Item {
		if path, ok := it.(*scene.Path); ok {
			whole := *path
			whole.Dash = nil
			return &whole
		}
		return it
	})
	add(false, "a line that is missing", lane, func(it scene.Item) scene.Item { return &scene.Group{} })
	add(false, "a fill of another tone", card, func(it scene.Item) scene.Item {
		if rect, ok := it.(*scene.Rect); ok && rect.Fill != "" {
			other := *rect
			other.Fill = "#E4EAF0"
			return &other
		}
		return it
	})
	return list
}

// changing copies items and changes those in the group of an id.
func changing(items []scene.Item, id string, inside bool, change func(scene.Item) scene.Item) []scene.Item {
	list := make([]scene.Item, len(items))
	for i, it := range items {
		group, ok := it.(*scene.Group)
		switch {
		case ok:
			g := *group
			g.Items = changing(g.Items, id, inside || g.ID == id, change)
			list[i] = &g
		case inside:
			list[i] = change(it)
		default:
			list[i] = it
		}
	}
	return list
}

func moved(it scene.Item, x, y float64) scene.Item {
	switch it := it.(type) {
	case *scene.Rect:
		r := *it
		r.X, r.Y = r.X+x, r.Y+y
		return &r
	case *scene.Circle:
		c := *it
		c.X, c.Y = c.X+x, c.Y+y
		return &c
	case *scene.Text:
		t := *it
		t.X, t.Y = t.X+x, t.Y+y
		return &t
	}
	return it
}
