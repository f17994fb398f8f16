package main

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"samsyn/data"
	"samsyn/graph/agreement"
	"samsyn/out/table"
)

func newAgreement(p *program) *cobra.Command {
	var (
		flags       tableFlags
		differences bool
	)
	cmd := p.command("agreement", func(cmd *cobra.Command, args []string) error {
		return p.runAgreement(cmd, args, &flags, differences)
	},
		"samsyn agreement anna.csv bo.csv",
		"samsyn agreement anna.csv bo.csv eva.csv --level narrow --format json",
		"samsyn agreement anna.csv bo.csv --differences -o differences.csv")
	f := cmd.Flags()
	f.BoolVar(&differences, "differences", false, p.flagText("differences"))
	f.Var(newChoice(&flags.format, table.Formats[0], table.Formats[1:]...), "format", p.flagText("format"))
	p.addOutput(cmd, &flags.output)
	// Of the flags about the study those that mean something here.
	study := pflag.NewFlagSet("", pflag.ContinueOnError)
	p.addReadFlags(study, &flags.studyFlags)
	study.Var(newChoice(&flags.level, "broad", "narrow"), "level", p.flagText("level"))
	study.BoolVar(&flags.redact, "redact", false, p.flagText("redact"))
	addSection(f, study, sectionStudy)
	return cmd
}

func (p *program) runAgreement(cmd *cobra.Command, args []string, flags *tableFlags, differences bool) error {
	if len(args) < 2 {
		return misuse("needs-coders", "agreement")
	}
	format, err := chosenFormat(cmd, flags.format, flags.output, tableEndings)
	if err != nil {
		return err
	}
	coders, err := p.loadEach(args, &flags.studyFlags)
	if err != nil {
		return err
	}
	whole := p.together(coders...)
	if err := whole.notOnto(flags.output); err != nil {
		return err
	}
	studies := make([]*data.Study, len(coders))
	for i, l := range coders {
		studies[i] = l.study
	}
	o := p.tableOptions(flags, whole)
	p.progress.begin(comparing)
	return p.printView(flags, format, table.Agreement(table.Coders{
		Report:      agreement.Of(studies, whole.options.Level),
		Names:       fileNames(o.Words, args),
		Differences: differences,
	}, o), o)
}
