package main

import (
	"errors"
	"path/filepath"

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
	cmd := p.command("report", func(cmd *cobra.Command, args []string) error {
		l, err := p.load(args, &flags)
		if err != nil {
			return err
		}
		options := report.Options{Words: l.words, Groups: groups, Redact: flags.redact, Example: l.example}
		if options.Style, err = maps.StyleByName(flags.style); err != nil {
			return err
		}
		a := l.analyse()
		if _, err := report.Write(cmd.Context(), folder, a, options); err != nil {
			return reportFailure(folder, err)
		}
		p.sayReport(folder, a)
		return nil
	},
		"samsyn report",
		"samsyn report study.yaml -o report --lang en",
		"samsyn report study.yaml --redact --style print -o print")
	cmd.Flags().StringVarP(&folder, "output", "o", reportFolder, p.flagText("output.report"))
	_ = cmd.Flags().SetAnnotation("output", valueName, []string{"folder"})
	cmd.Flags().BoolVar(&groups, "groups", false, p.flagText("groups"))
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

// sayReport ends a report: where the page is, and what stands out in it.
func (p *program) sayReport(folder string, a *analysis.Analysis) {
	w := p.words
	p.say("report.where", filepath.Join(folder, "index.html"))
	head := table.Head(a, table.Options{Words: w})
	p.say("report.counts", words.Capital(w.Count("common.roles", head.Roles)), w.Count("common.themes", head.Themes),
		w.Count("common.statements", head.Statements))
	if !p.quiet {
		p.line(table.Lead(a, w))
		p.line(w.Unmanaged(&a.Gaps.Coverage))
	}
}
