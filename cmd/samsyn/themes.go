package main

import (
	"slices"

	"github.com/spf13/cobra"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/table"
)

// rankKeys are the values of --by.
var rankKeys = map[string]graph.Key{
	"reach": graph.ByReach, "strength": graph.ByStrength, "centrality": graph.ByCentrality,
	"bridging": graph.ByBridging, "conflict": graph.ByConflict, "difficulty": graph.ByDifficulty,
	"practices": graph.ByPractices,
}

func newThemes(p *program) *cobra.Command {
	var (
		flags tableFlags
		by    string
		exact bool
		first = graph.FirstThemes
	)
	cmd := p.command("themes", func(cmd *cobra.Command, args []string) error {
		rank := rankOptions(by, exact, flags.columns)
		rank.First = first
		flags.brief = rank.SkipRanges && rank.SkipCentrality && rank.SkipBridging
		return p.runTable(cmd, args, &flags, table.Themes, func(o *analysis.Options) {
			o.Parts, o.NoLinks = analysis.Ranking, true
			o.Rank = rank
		})
	},
		"samsyn themes",
		"samsyn themes study.yaml --level narrow --by conflict",
		"samsyn themes study.yaml --columns rank,name,reach,rank_low,rank_high",
		"samsyn themes study.yaml --format csv-excel -o themes.csv")
	flags.figuresOnly = true
	f := cmd.Flags()
	f.Var(newChoice(&by, "reach", "strength", "centrality", "bridging", "conflict", "difficulty", "practices"), "by", p.flagText("by"))
	f.StringSliceVar(&flags.columns, "columns", nil, p.flagText("columns"))
	_ = f.SetAnnotation("columns", valueName, []string{"list"})
	f.BoolVar(&exact, "exact", false, p.flagText("exact"))
	f.Var(&number{value: &first, low: 1}, "first", p.flagText("first"))
	f.BoolVar(&flags.split, "split", false, p.flagText("split"))
	p.addTableFlags(cmd, &flags)
	return cmd
}

// rankOptions leaves out what neither the order nor a chosen column needs.
func rankOptions(by string, exact bool, columns []string) graph.RankOptions {
	o := graph.RankOptions{By: rankKeys[by], Exact: exact}
	if len(columns) == 0 {
		return o
	}
	asked := func(key string) bool { return key == by || slices.Contains(columns, key) }
	o.SkipCentrality = !asked("centrality")
	o.SkipBridging = !asked("bridging")
	o.SkipRanges = !asked("rank_low") && !asked("rank_high") && !asked("boot_low") && !asked("boot_high") && !asked("boot_first")
	return o
}
