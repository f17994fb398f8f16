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
	)
	cmd := p.command("gaps", func(cmd *cobra.Command, args []string) error {
		if failOn != "" && len(args) == 0 {
			return misuse("needs-file", "--fail-on")
		}
		format, l, err := p.loadTable(cmd, args, &flags)
		if err != nil {
			return err
		}
		assumed, err := assumptions(l.study, assume)
		if err != nil {
			return err
		}
		only(analysis.Gaps)(&l.options)
		o := p.tableOptions(&flags, l)
		a := l.analyse()
		view, findings := table.Gaps(a, o), a.Gaps.Findings
		if len(assumed) > 0 {
			out := plan.WhatIf(a.Full, a.Gaps, assumed, l.options.Date)
			view, findings = table.GapsAssumed(a, &out, o), out.After.Findings
		}
		if err := p.printView(&flags, format, view, o); err != nil {
			return err
		}
		return struck(findings, failOn)
	},
		"samsyn gaps",
		"samsyn gaps study.yaml --format json",
		"samsyn gaps --assume communicator+dpo:statistics",
		"samsyn gaps study.yaml --fail-on high --date 2026-03-05")
	cmd.Flags().Var(newChoice(&failOn, "", "low", "medium", "high"), "fail-on", p.flagText("fail-on"))
	cmd.Flags().StringArrayVar(&assume, "assume", nil, p.flagText("assume"))
	_ = cmd.Flags().SetAnnotation("assume", valueName, []string{"assume"})
	p.addTableFlags(cmd, &flags)
	return cmd
}

// struck is the failure of a gate: how many findings are at least as severe as it allows. Accepted findings
// are not among them.
func struck(findings []gap.Finding, failOn string) error {
	n := 0
	for _, f := range findings {
		if failOn != "" && f.Severity >= severities[failOn] {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return &failure{status: statusStruck, key: "struck", count: n, args: []any{failOn}}
}

var severities = map[string]gap.Severity{"low": gap.Low, "medium": gap.Medium, "high": gap.High}
