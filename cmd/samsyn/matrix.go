package main

import (
	"slices"

	"github.com/spf13/cobra"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/table"
)

func newMatrix(p *program) *cobra.Command {
	var (
		flags               tableFlags
		of, sign, normalise string
	)
	kinds := namesOf(graph.RoleThemeMatrix, graph.LinksMatrix, graph.CongruenceMatrix, graph.ConflictMatrix, graph.SubtractMatrix)
	signs := namesOf(graph.SharedSign, graph.ConflictSign, graph.SignedSign)
	divisors := namesOf(graph.Unnormalised, graph.Average, graph.Cosine, graph.Jaccard)
	cmd := p.command("matrix", func(cmd *cobra.Command, args []string) error {
		options := graph.MatrixOptions{
			Of:          graph.MatrixKind(slices.Index(kinds, of)),
			Sign:        graph.Sign(slices.Index(signs, sign)),
			Normalising: graph.Normalisation(slices.Index(divisors, normalise)),
		}
		switch {
		case cmd.Flags().Changed("sign") && options.Of != graph.RoleThemeMatrix:
			return misuse("flag-goes-with", "--sign", "--of role-theme")
		case options.Normalising != graph.Unnormalised && !options.Of.Projected():
			return misuse("flag-goes-with", "--normalise "+normalise, oneOf{"--of congruence", "--of conflict", "--of subtract"})
		}
		format, l, err := p.loadTable(cmd, args, &flags)
		if err != nil {
			return err
		}
		only(analysis.GraphsOnly)(&l.options)
		a := l.analyse()
		rows, columns := a.Graph.MatrixSize(options.Of)
		if most := table.MostCells(format); rows*columns > most {
			tooLarge := misuse("matrix-size", rows, columns, format, most)
			if rows*columns <= table.MostCells("csv") {
				tooLarge.adding("matrix-formats")
			}
			return tooLarge
		}
		o, m := p.tableOptions(&flags, l), a.Graph.Matrix(options)
		return p.printView(&flags, format, table.Matrix(a, &m, o), o)
	},
		"samsyn matrix",
		"samsyn matrix study.yaml --sign signed --level narrow --format csv",
		"samsyn matrix study.yaml --of links",
		"samsyn matrix study.yaml --of congruence --normalise cosine --format csv -o congruence.csv")
	f := cmd.Flags()
	f.Var(newChoice(&of, kinds[0], kinds[1:]...), "of", p.flagText("of"))
	f.Var(newChoice(&sign, signs[0], signs[1:]...), "sign", p.flagText("sign.matrix"))
	f.Var(newChoice(&normalise, divisors[0], divisors[1:]...), "normalise", p.flagText("normalise"))
	f.BoolVar(&flags.split, "split", false, p.flagText("split"))
	p.addTableFlags(cmd, &flags)
	return cmd
}
