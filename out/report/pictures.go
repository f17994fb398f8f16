package report

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/deck"
	"samsyn/out/maps"
	"samsyn/out/pdf"
	"samsyn/out/png"
	"samsyn/out/pptx"
	"samsyn/out/scene"
	"samsyn/out/svg"
)

// The presentations that a report may hold.
const (
	slidesFile   = "slides.pptx"
	documentFile = "maps.pdf"
)

// A drawing is one map of the report, as files and as a part of the page.
type drawing struct {
	kind     *maps.Kind
	role     int32  // kind "role": whose map
	name     string // of its files, without the folder and the ending
	scene    *scene.Page
	svg, png []byte
}

// path is where a file of the map stands in the report.
func (d *drawing) path(ending string) string { return "maps/" + d.name + ending }

// drawingsOf lists the maps of a report: every kind there is, the role map once a role.
func drawingsOf(a *analysis.Analysis) []drawing {
	var list []drawing
	roles := rolesShown(a)
	ids := make([]string, len(roles))
	for i, role := range roles {
		ids[i] = a.Study.Parties[role].ID
	}
	names := data.FileNames(ids)
	for k := range maps.Kinds {
		kind := &maps.Kinds[k]
		if kind.Name != "role" {
			list = append(list, drawing{kind: kind, name: kind.Name})
			continue
		}
		for i, name := range names {
			list = append(list, drawing{kind: kind, role: roles[i], name: "role-" + name})
		}
	}
	return list
}

// mostRoles is how many roles have a map and a section of their own.
const mostRoles = 100

// rolesShown are the roles that have, of many those that tell most, in the study's order.
func rolesShown(a *analysis.Analysis) []int32 {
	if len(a.Graph.AllRoles) <= mostRoles {
		return a.Graph.AllRoles
	}
	told := map[int32]int{}
	for i := range a.Profiles {
		told[a.Profiles[i].Role] = a.Profiles[i].Statements
	}
	roles := slices.Clone(a.Graph.AllRoles)
	slices.SortStableFunc(roles, func(p, q int32) int { return told[q] - told[p] })
	roles = roles[:mostRoles]
	slices.Sort(roles)
	return roles
}

// draw draws the maps, and for slides the lists that go with them, as many at a time as there are processors.
// The first error by the order of the list is the one returned, so that it does not depend on chance.
func draw(ctx context.Context, a *analysis.Analysis, o Options) ([]drawing, deck.Lists, error) {
	list := drawingsOf(a)
	var lists deck.Lists
	errs := make([]error, len(list)+1)
	turns := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			turns <- struct{}{}
			defer func() { <-turns }()
			switch errs[i] = ctx.Err(); {
			case errs[i] != nil:
			case i < len(list):
				if errs[i] = list[i].draw(a, o); errs[i] != nil {
					errs[i] = fmt.Errorf("%s: %w", list[i].name, errs[i])
				}
			case o.PPTX:
				if lists, errs[i] = deck.DrawLists(a, o.maps(0)); errs[i] != nil {
					errs[i] = fmt.Errorf("%s: %w", slidesFile, errs[i])
				}
			}
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, lists, err
		}
	}
	return list, lists, nil
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
	if !o.PNG {
		return nil
	}
	var picture bytes.Buffer
	if err := png.Write(&picture, page, png.Options{Scale: o.Scale}); err != nil {
		return err
	}
	d.png = picture.Bytes()
	return nil
}

// presentations makes the documents that hold all maps.
func presentations(a *analysis.Analysis, o Options, drawings []drawing, lists deck.Lists) ([]file, error) {
	drawn := make([]deck.Map, len(drawings))
	for i, d := range drawings {
		drawn[i] = deck.Map{Kind: d.kind.Name, Role: d.role, Page: d.scene}
	}
	whole := deck.Of(a, deck.Options{Words: o.Words, Redact: o.Redact, Example: o.Example, Accent: o.Accent}, drawn, lists)
	var files []file
	if o.PPTX {
		var b bytes.Buffer
		if err := pptx.Write(&b, whole); err != nil {
			return nil, fmt.Errorf("%s: %w", slidesFile, err)
		}
		files = append(files, file{path: slidesFile, data: b.Bytes()})
	}
	if o.PDF {
		var b bytes.Buffer
		var pages []*scene.Page
		for _, m := range deck.Ordered(drawn) {
			pages = append(pages, m.Page)
		}
		if err := pdf.Write(&b, pages, pdf.Options{Title: whole.Title, Language: o.Words.Language()}); err != nil {
			return nil, fmt.Errorf("%s: %w", documentFile, err)
		}
		files = append(files, file{path: documentFile, data: b.Bytes()})
	}
	return files, nil
}
