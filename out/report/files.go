package report

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"sync"

	"samsyn/data"
	"samsyn/data/format"
	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/scene"
	"samsyn/out/svg"
	"samsyn/out/table"
)

// A drawing is one map of the report, as a file and as a part of the page.
type drawing struct {
	kind  *maps.Kind
	role  int32 // kind "role": whose map
	path  string
	scene *scene.Page
	svg   []byte
}

// build makes every file of the report, the page first.
func build(ctx context.Context, a *analysis.Analysis, o Options) ([]file, error) {
	drawings, err := draw(ctx, a, o)
	if err != nil {
		return nil, err
	}
	index, err := render(a, o, drawings)
	if err != nil {
		return nil, fmt.Errorf("index.html: %w", err)
	}
	files := []file{{"index.html", index}}
	for _, d := range drawings {
		files = append(files, file{d.path, d.svg})
	}
	rest, err := tables(a, o)
	return append(files, rest...), err
}

// drawingsOf lists the maps of a report: every kind there is, the role map once a role.
func drawingsOf(a *analysis.Analysis) []drawing {
	var list []drawing
	ids := make([]string, len(a.Graph.AllRoles))
	for i, role := range a.Graph.AllRoles {
		ids[i] = a.Study.Parties[role].ID
	}
	names := data.FileNames(ids)
	for k := range maps.Kinds {
		kind := &maps.Kinds[k]
		if kind.Name != "role" {
			list = append(list, drawing{kind: kind, path: "maps/" + kind.Name + ".svg"})
			continue
		}
		for i, name := range names {
			list = append(list, drawing{kind: kind, role: a.Graph.AllRoles[i], path: "maps/role-" + name + ".svg"})
		}
	}
	return list
}

// draw draws the maps, as many at a time as there are processors. The first error by the order of the list
// is the one returned, so that it does not depend on chance.
func draw(ctx context.Context, a *analysis.Analysis, o Options) ([]drawing, error) {
	list := drawingsOf(a)
	errs := make([]error, len(list))
	turns := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range list {
		all.Go(func() {
			turns <- struct{}{}
			defer func() { <-turns }()
			if errs[i] = ctx.Err(); errs[i] == nil {
				errs[i] = list[i].draw(a, o)
			}
		})
	}
	all.Wait()
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", list[i].path, err)
		}
	}
	return list, nil
}

func (d *drawing) draw(a *analysis.Analysis, o Options) error {
	page, err := d.kind.Draw(a, o.maps(d.role))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := svg.Write(&b, page); err != nil {
		return err
	}
	d.scene, d.svg = page, b.Bytes()
	return nil
}

// tables makes the tables, the study and the analysis.
func tables(a *analysis.Analysis, o Options) ([]file, error) {
	views := []struct {
		name string
		view *table.View
	}{
		{"themes", table.Themes(a, o.table())},
		{"roles", table.Roles(a, o.table())},
		{"gaps", table.Gaps(a, o.table())},
		{"register", table.Register(a, o.table())},
	}
	var files []file
	for _, v := range views {
		var b bytes.Buffer
		if err := v.view.Write(&b, "csv", o.table()); err != nil {
			return nil, fmt.Errorf("%s.csv: %w", v.name, err)
		}
		files = append(files, file{v.name + ".csv", b.Bytes()})
	}
	var study, whole bytes.Buffer
	if err := format.Write(&study, a.Study, "yaml", format.WriteOptions{Redact: o.Redact}); err != nil {
		return nil, fmt.Errorf("study.yaml: %w", err)
	}
	if err := table.WriteJSON(&whole, table.Analysis(a, o.table())); err != nil {
		return nil, fmt.Errorf("analysis.json: %w", err)
	}
	return append(files, file{"study.yaml", study.Bytes()}, file{"analysis.json", whole.Bytes()}), nil
}
