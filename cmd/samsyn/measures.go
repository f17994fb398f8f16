package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/measure"
	"samsyn/out/table"
)

// mostNetworkTies is how many ties a network that is measured may have: they take about two gigabytes.
const mostNetworkTies = 25_000_000

func newMeasures(p *program) *cobra.Command {
	var (
		flags   tableFlags
		view    string
		sign    string
		keys    []string
		options graph.MeasureOptions
	)
	views := namesOf(graph.LinksView, graph.RoleThemeView, graph.RoleRoleView)
	signs := namesOf(graph.SharedSign, graph.ConflictSign, graph.SignedSign)
	cmd := p.command("measures", func(cmd *cobra.Command, args []string) error {
		options.View = graph.View(slices.Index(views, view))
		options.Sign = graph.Sign(slices.Index(signs, sign))
		if options.Weighted && options.Sign == graph.SignedSign {
			return misuse("flag-goes-with", "--weighted", oneOf{"--sign shared", "--sign conflict"})
		}
		var err error
		if options.Measures, err = measuresNamed(keys, options.Sign); err != nil {
			return err
		}
		format, l, err := p.loadTable(cmd, args, &flags)
		if err != nil {
			return err
		}
		only(analysis.GraphsOnly)(&l.options)
		l.options.NoLinks = options.View != graph.LinksView
		a := l.analyse()
		if ties := a.Graph.MostTies(options.View); ties > mostNetworkTies {
			return misuse("network-size", ties, mostNetworkTies)
		}
		options.Ranking = &a.Ranking
		o, m := p.tableOptions(&flags, l), a.Graph.Measure(options)
		if strings.HasPrefix(format, "csv") {
			p.sayEstimated(&m) // bare figures have no place for it
		}
		return p.printView(&flags, format, table.Measures(a, &m, o), o)
	},
		"samsyn measures",
		"samsyn measures study.yaml --view role-theme --measure degree,betweenness,community",
		"samsyn measures study.yaml --view role-role --weighted --format csv -o measures.csv",
		"samsyn measures study.yaml --sign signed --format json")
	flags.figuresOnly = true
	f := cmd.Flags()
	f.Var(newChoice(&view, views[0], views[1:]...), "view", p.flagText("view"))
	f.Var(newChoice(&sign, signs[0], signs[1:]...), "sign", p.flagText("sign"))
	f.StringSliceVar(&keys, "measure", nil, p.flagText("measure"))
	_ = f.SetAnnotation("measure", valueName, []string{"list"})
	f.BoolVar(&options.Weighted, "weighted", false, p.flagText("weighted"))
	f.BoolVar(&options.Exact, "exact", false, p.flagText("exact.measures"))
	f.BoolVar(&flags.split, "split", false, p.flagText("split"))
	p.addTableFlags(cmd, &flags)
	p.completeMeasures(cmd, &sign)
	return cmd
}

// sayEstimated says how far estimated figures may be off.
func (p *program) sayEstimated(m *graph.Measures) {
	if note := table.Estimated(m, p.words); note != "" && !p.quiet {
		p.line(note)
	}
}

// measuresNamed finds the measures that --measure asks for, each once, in the order asked. Space, "-" and case
// do not matter.
func measuresNamed(keys []string, sign graph.Sign) ([]*measure.Measure, error) {
	var wanted []*measure.Measure
	for _, key := range keys {
		key = strings.ToLower(strings.NewReplacer("-", "_", " ", "_").Replace(strings.TrimSpace(key)))
		m := measure.Find(key)
		switch {
		case m == nil && isFigure(key):
			return nil, misuse("measure-of-all", quote(key))
		case m == nil:
			return nil, unknownMeasure(key, sign)
		case !sign.Fits(m):
			return nil, misuse("measure-sign", m.Key, sign.String()).adding("choices", join(measureKeys(sign)))
		case !slices.Contains(wanted, m):
			wanted = append(wanted, m)
		}
	}
	return wanted, nil
}

func isFigure(key string) bool {
	return key == graph.ZeroPairs ||
		slices.ContainsFunc(measure.Figures, func(f measure.Figure) bool { return f.Key == key })
}

func unknownMeasure(key string, sign graph.Sign) error {
	f := misuse("flag-value", "--measure", quote(key))
	var all []string
	for i := range measure.Table {
		all = append(all, measure.Table[i].Key)
	}
	if near := data.Nearest(key, all); near != "" {
		f.adding("meant", near)
	}
	return f.adding("choices", join(measureKeys(sign)))
}

// measureKeys lists the keys of the measures of networks of a sign.
func measureKeys(sign graph.Sign) []string {
	var keys []string
	for _, m := range graph.MeasuresOf(sign) {
		keys = append(keys, m.Key)
	}
	return keys
}

// completeMeasures lets the shell complete the last of the measures that --measure lists.
func (p *program) completeMeasures(cmd *cobra.Command, sign *string) {
	_ = cmd.RegisterFlagCompletionFunc("measure", func(_ *cobra.Command, _ []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		of := graph.SharedSign
		if *sign == graph.SignedSign.String() {
			of = graph.SignedSign
		}
		before := begun[:strings.LastIndex(begun, ",")+1]
		var list []cobra.Completion
		for _, key := range measureKeys(of) {
			list = append(list, before+key)
		}
		return list, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	})
}

// namesOf are the ids of a few values, for a choice among them.
func namesOf[T interface{ String() string }](values ...T) []string {
	names := make([]string, len(values))
	for i, v := range values {
		names[i] = v.String()
	}
	return names
}
