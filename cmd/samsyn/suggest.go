package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/graph/plan"
	"samsyn/out/table"
)

// suggestViews are the values of --of.
var suggestViews = map[string]func(*analysis.Analysis, table.Planned, table.Options) *table.View{
	"steps": table.Suggest, "missing-ties": table.MissingTies, "saturation": table.Saturation,
}

// standardTop is how many steps or ties are listed unless --top says otherwise.
const standardTop = 10

func newSuggest(p *program) *cobra.Command {
	var (
		flags tableFlags
		of    string
	)
	top := standardTop
	cmd := p.command("suggest", func(cmd *cobra.Command, args []string) error {
		if of == "saturation" && cmd.Flags().Changed("top") {
			return misuse("flag-goes-with", "--top", oneOf{"--of steps", "--of missing-ties"})
		}
		var date analysis.Options
		view := func(a *analysis.Analysis, o table.Options) *table.View {
			p.progress.begin(planning)
			planned := table.Planned{Report: new(plan.Report), Top: top}
			format, err := chosenFormat(cmd, flags.format, flags.output, tableEndings)
			switch {
			case err != nil || format == "json": // which holds all of it
				planned.Report = plan.Of(a.Full, a.Gaps, date.Date, top)
			case of == "missing-ties":
				planned.Ties = plan.MissingTies(a.Full, top)
			case of == "steps":
				planned.Plan, planned.Saturation = plan.Suggest(a.Full, a.Gaps, date.Date), plan.Saturate(a.Full)
			default:
				planned.Saturation = plan.Saturate(a.Full)
			}
			return suggestViews[of](a, planned, o)
		}
		return p.runTable(cmd, args, &flags, view, func(o *analysis.Options) {
			only(analysis.Gaps)(o)
			date = *o
		})
	},
		"samsyn suggest",
		"samsyn suggest study.yaml --top 5",
		"samsyn suggest study.yaml --of missing-ties",
		"samsyn suggest study.yaml --of saturation --format csv",
		"samsyn suggest study.yaml --format json -o steps.json")
	cmd.Flags().Var(newChoice(&of, "steps", "missing-ties", "saturation"), "of", p.flagText("of.suggest"))
	cmd.Flags().Var(&number{&top, 1, 0}, "top", p.flagText("top.suggest"))
	p.addTableFlags(cmd, &flags)
	return cmd
}
