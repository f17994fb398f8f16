package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/table"
)

func newGaps(p *program) *cobra.Command {
	var (
		flags  tableFlags
		failOn string
	)
	cmd := p.command("gaps", func(cmd *cobra.Command, args []string) error {
		if failOn != "" && len(args) == 0 {
			return misuse("needs-file", "--fail-on")
		}
		var whole *analysis.Analysis
		view := func(a *analysis.Analysis, o table.Options) *table.View {
			whole = a
			return table.Gaps(a, o)
		}
		if err := p.runTable(cmd, args, &flags, view, only(analysis.Gaps)); err != nil {
			return err
		}
		return struck(whole.Gaps.Findings, failOn)
	},
		"samsyn gaps",
		"samsyn gaps study.yaml --format json",
		"samsyn gaps study.yaml --fail-on high --date 2026-03-05")
	cmd.Flags().Var(newChoice(&failOn, "", "low", "medium", "high"), "fail-on", p.flagText("fail-on"))
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
