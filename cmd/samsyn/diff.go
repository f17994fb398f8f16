package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/graph/gap"
	"samsyn/out/table"
)

func newDiff(p *program) *cobra.Command {
	var (
		flags    tableFlags
		exitCode bool
	)
	top := gap.MostListed
	cmd := p.command("diff", func(cmd *cobra.Command, args []string) error {
		different, err := p.runDiff(cmd, args, &flags, top)
		if err == nil && different && exitCode {
			return &failure{status: statusStruck}
		}
		return err
	},
		"samsyn diff old.yaml new.yaml",
		"samsyn diff old.yaml new.yaml --exit-code --format json",
		"samsyn diff old.yaml new.yaml --level narrow -o changes.md")
	cmd.Flags().BoolVar(&exitCode, "exit-code", false, p.flagText("exit-code"))
	cmd.Flags().Var(&number{&top, 1, gap.MostReady}, "top", p.flagText("top.gaps"))
	p.addTableFlags(cmd, &flags)
	return cmd
}

// runDiff writes what changed between two studies and reports whether anything did.
func (p *program) runDiff(cmd *cobra.Command, args []string, flags *tableFlags, top int) (different bool, err error) {
	switch {
	case len(args) < 2:
		return false, misuse("needs-two-files", "diff")
	case len(args) > 2:
		return false, misuse("two-files-only", "diff", quote(args[2]))
	}
	format, err := chosenFormat(cmd, flags.format, flags.output, tableEndings)
	if err != nil {
		return false, err
	}
	both, err := p.loadEach(args, &flags.studyFlags)
	if err != nil {
		return false, err
	}
	whole := p.together(both[1], both[0])
	if err := whole.notOnto(flags.output); err != nil {
		return false, err
	}
	analysed := make([]*analysis.Analysis, len(both))
	for i, l := range both {
		l.options.Parts = analysis.Ranking | analysis.Gaps
		l.options.Rank = graph.RankOptions{SkipCentrality: true, SkipBridging: true}
		analysed[i] = l.analyse()
	}
	p.progress.begin(comparing)
	r := change.Of(analysed[0], analysed[1], top)
	o := p.tableOptions(flags, whole)
	o.Top = top
	names := fileNames(o.Words, args)
	view := table.Diff(table.Compared{Report: r, Old: names[0], New: names[1]}, o)
	return r.Different(), p.printView(flags, format, view, o)
}
