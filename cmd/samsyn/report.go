package main

import (
	"errors"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/report"
	"samsyn/out/table"
	"samsyn/out/words"
)

// reportFolder is where the report goes unless -o says otherwise.
const reportFolder = "samsyn-report"

func newReport(p *program) *cobra.Command {
	var flags studyFlags
	var folder string
	var groups bool
	var accent string
	formats, scale := []string{"svg", "pptx"}, 1
	cmd := p.command("report", func(cmd *cobra.Command, args []string) error {
		asked := func(name string) bool { return slices.Contains(formats, name) }
		if cmd.Flags().Changed("scale") && !asked("png") {
			return misuse("flag-goes-with", "--scale", "--format png")
		}
		l, err := p.load(args, &flags)
		if err != nil {
			return err
		}
		options := report.Options{
			Words: l.words, Groups: groups, Redact: flags.redact, Example: l.example, Date: l.options.Date,
			PNG: asked("png"), PDF: asked("pdf"), PPTX: asked("pptx"), Scale: float64(scale), Accent: accent,
		}
		if options.Style, err = maps.StyleByName(flags.style); err != nil {
			return err
		}
		if err := p.accentFailure(maps.Options{Style: options.Style, Accent: accent}.Check()); err != nil {
			return err
		}
		if err := l.notInto(folder); err != nil {
			return err
		}
		a := l.analyse()
		p.progress.begin(drawing)
		written, err := report.Write(cmd.Context(), folder, a, options)
		if err != nil {
			return reportFailure(folder, err)
		}
		p.sayReport(folder, a, options.PPTX)
		p.sayBoxed(written.Boxed)
		return nil
	},
		"samsyn report",
		"samsyn report study.yaml -o report --lang en",
		"samsyn report study.yaml --format png,pdf,pptx --scale 2",
		"samsyn report study.yaml --redact --style print -o print")
	cmd.Flags().StringVarP(&folder, "output", "o", reportFolder, p.flagText("output.report"))
	_ = cmd.Flags().SetAnnotation("output", valueName, []string{"folder"})
	cmd.Flags().BoolVar(&groups, "groups", false, p.flagText("groups"))
	cmd.Flags().Var(&choices{value: &formats, of: []string{"svg", "png", "pdf", "pptx"}}, "format", p.flagText("format.report"))
	_ = cmd.Flags().SetAnnotation("format", valueName, []string{"list"})
	cmd.Flags().Var(&number{&scale, 1, maxScale}, "scale", p.flagText("scale"))
	p.addAccent(cmd, &accent)
	p.addStudyFlags(cmd, &flags)
	return cmd
}

// reportFailure words why a folder was not written.
func reportFailure(folder string, err error) error {
	var (
		foreign *report.ForeignError
		file    *report.NotFolderError
		refused *report.WriteError
	)
	switch {
	case errors.As(err, &foreign):
		return misuse("foreign", quote(foreign.Dir), quote(foreign.Name))
	case errors.As(err, &file):
		return misuse("output-is-file", quote(file.Path))
	case errors.As(err, &refused):
		return cannotWrite(folder, refused.Err)
	}
	return err
}

// sayReport ends a report: where the page and the slides are, and what stands out.
func (p *program) sayReport(folder string, a *analysis.Analysis, slides bool) {
	w := p.words
	p.say("report.where", filepath.Join(folder, "index.html"))
	if slides {
		p.say("report.slides", filepath.Join(folder, "slides.pptx"))
	}
	head := table.Head(a, table.Options{Words: w})
	p.say("report.counts", words.Capital(w.Count("common.roles", head.Roles)), w.Count("common.themes", head.Themes),
		w.Count("common.statements", head.Statements))
	if !p.quiet {
		p.line(table.Lead(a, w))
		p.line(w.Unmanaged(&a.Gaps.Coverage))
	}
}
