package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/graph/plan"
	"samsyn/out/table"
)

func newGaps(p *program) *cobra.Command {
	var (
		flags  tableFlags
		failOn string
		assume []string
		all    bool
	)
	top := gap.MostListed
	cmd := p.command("gaps", func(cmd *cobra.Command, args []string) error {
		if failOn != "" && len(args) == 0 {
			return misuse("needs-file", "--fail-on")
		}
		if all && cmd.Flags().Changed("top") {
			return misuse("flags-apart", "--all", "--top")
		}
		format, l, err := p.loadTable(cmd, args, &flags)
		if err != nil {
			return err
		}
		assumed, err := assumptions(l, assume)
		if err != nil {
			return err
		}
		only(analysis.Gaps)(&l.options)
		o := p.tableOptions(&flags, l)
		if o.Top = top; all {
			o.Top = -1
		}
		a := l.analyse()
		view, stand := (*table.View)(nil), &a.Gaps
		if len(assumed) > 0 {
			out := plan.WhatIf(a.Full, a.Gaps, assumed, l.options.Date)
			view, stand = table.GapsAssumed(a, &out, o), &out.After
		} else {
			view = table.Gaps(a, o)
		}
		if err := p.printView(&flags, format, view, o); err != nil {
			return err
		}
		return struck(stand, failOn)
	},
		"samsyn gaps",
		"samsyn gaps study.yaml --format json",
		"samsyn gaps --top 5",
		"samsyn gaps --assume communicator+dpo:statistics",
		"samsyn gaps study.yaml --fail-on high --date 2026-03-05")
	cmd.Flags().Var(newChoice(&failOn, "", "low", "medium", "high"), "fail-on", p.flagText("fail-on"))
	cmd.Flags().StringArrayVar(&assume, "assume", nil, p.flagText("assume"))
	_ = cmd.Flags().SetAnnotation("assume", valueName, []string{"assume"})
	cmd.Flags().Var(&number{&top, 1, 0}, "top", p.flagText("top.gaps"))
	cmd.Flags().BoolVar(&all, "all", false, p.flagText("all"))
	p.addTableFlags(cmd, &flags)
	return cmd
}

// struck is the failure of a gate: how many findings are at least as severe as it allows. Accepted findings
// are not among them.
func struck(stand *gap.Report, failOn string) error {
	n := 0
	for severity, count := range stand.Severities() {
		if failOn != "" && gap.Severity(severity) >= severities[failOn] {
			n += count
		}
	}
	if n == 0 {
		return nil
	}
	return &failure{status: statusStruck, key: "struck", count: n, args: []any{failOn}}
}

var severities = map[string]gap.Severity{"low": gap.Low, "medium": gap.Medium, "high": gap.High}
