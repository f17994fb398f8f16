// Package report builds the report of a study: one folder with the page that a manager reads, the maps, the
// slides, the tables and the study itself. An analysis flows in, a folder flows out; the package computes nothing and
// draws nothing of its own.
package report

import (
	"context"
	"time"

	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/table"
	"samsyn/out/words"
)

// Options chooses how a report looks and what it holds.
type Options struct {
	Words   words.Words
	Style   maps.Style // of the maps; the page itself is always light
	Groups  bool       // draw groups on the overview
	Redact  bool       // leave out what people said word for word, and who they are, everywhere
	Example bool       // the study is the embedded one: every title says so
	Date    time.Time  // the day the analysis judged acceptances against

	// PNG, PDF and PPTX ask for the maps in these formats too: each map as a picture, all in one document, and
	// all with the leading themes and the gaps as slides. As SVG they are always there.
	PNG, PDF, PPTX bool
	Scale          float64 // PNG: pixels a unit of the page; 0 means 1
	Accent         string  // house colour #rrggbb of maps and slides; see maps.Options
}

// Written is what a report came to.
type Written struct {
	Paths []string // of its files, relative to its folder
	// Boxed is how many lines of text on the maps have signs that pictures and documents show as boxes; 0 where there
	// are none of these.
	Boxed int
}

// Write builds the report in dir. Missing parents are made.
// The report is written beside dir and moved into place whole: after a fault, or when ctx ends, what stood
// there stands untouched. A folder that holds anything a report has not written is not replaced.
//
// The error is a *ForeignError or a *NotFolderError where dir must not be replaced, a *WriteError where the
// file system refuses, ctx.Err() where ctx ended, and else the fault of a writer.
func Write(ctx context.Context, dir string, a *analysis.Analysis, o Options) (Written, error) {
	// What stands in the way is told before the work, and looked at again after it.
	if _, err := place(dir); err != nil {
		return Written{}, err
	}
	files, boxed, err := build(ctx, a, o)
	if err != nil {
		return Written{}, err
	}
	if err := replace(ctx, dir, files); err != nil {
		return Written{}, err
	}
	written := Written{Boxed: boxed}
	for _, f := range files {
		written.Paths = append(written.Paths, f.path)
	}
	return written, nil
}

func (o Options) table() table.Options {
	return table.Options{Words: o.Words, Redact: o.Redact, Example: o.Example}
}

func (o Options) maps(role int32) maps.Options {
	return maps.Options{
		Words: o.Words, Style: o.Style, Accent: o.Accent, Role: role, Groups: o.Groups, Redact: o.Redact, Example: o.Example,
	}
}
