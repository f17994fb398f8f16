package report

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"sync"

	"samsyn/data/format"
	"samsyn/graph/analysis"
	"samsyn/out/fonts"
	"samsyn/out/scene"
	"samsyn/out/table"
)

// build makes every file of the report, the page first, and counts what Written.Boxed says. What does not wait for
// each other is made side by side; of several errors the first in the order of the files is returned, so that it does
// not depend on chance.
func build(ctx context.Context, a *analysis.Analysis, o Options) (files []file, boxed int, err error) {
	drawings, lists, err := draw(ctx, a, o)
	if err != nil {
		return nil, 0, err
	}
	if o.PNG || o.PDF {
		var pages []*scene.Page
		for _, d := range drawings {
			pages = append(pages, d.scene)
		}
		boxed = fonts.Lacking(pages...)
	}
	var parts [3][]file
	var errs [len(parts)]error
	var all sync.WaitGroup
	all.Go(func() { parts[0], errs[0] = index(a, o, drawings) })
	all.Go(func() { parts[1], errs[1] = presentations(a, o, drawings, lists) })
	all.Go(func() { parts[2], errs[2] = tables(a, o) })
	all.Wait()
	for i := range parts {
		if errs[i] != nil {
			return nil, 0, errs[i]
		}
		files = append(files, parts[i]...)
	}
	return files, boxed, ctx.Err()
}

// index makes the page, and lists the maps beside it.
func index(a *analysis.Analysis, o Options, drawings []drawing) ([]file, error) {
	page, err := render(a, o, drawings)
	if err != nil {
		return nil, fmt.Errorf("index.html: %w", err)
	}
	files := []file{{path: "index.html", data: page}}
	for _, d := range drawings {
		files = append(files, file{path: d.path(".svg"), data: d.svg})
		if o.PNG {
			files = append(files, file{path: d.path(".png"), data: d.png})
		}
	}
	return files, nil
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
		files = append(files, file{path: v.name + ".csv", data: b.Bytes()})
	}
	var study bytes.Buffer
	if err := format.Write(&study, a.Study, "yaml", format.WriteOptions{Redact: o.Redact}); err != nil {
		return nil, fmt.Errorf("study.yaml: %w", err)
	}
	whole := func(w io.Writer) error { return table.WriteAnalysis(w, a, o.table()) }
	return append(files, file{path: "study.yaml", data: study.Bytes()}, file{path: "analysis.json", write: whole}), nil
}
