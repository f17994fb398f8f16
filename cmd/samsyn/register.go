package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/out/table"
)

func newRegister(p *program) *cobra.Command {
	var flags tableFlags
	cmd := p.command("register", func(cmd *cobra.Command, args []string) error {
		return p.runTable(cmd, args, &flags, table.Register, only(analysis.Register))
	},
		"samsyn register",
		"samsyn register study.yaml -o register.csv",
		"samsyn register study.yaml --redact --format csv-excel -o register.csv")
	p.addTableFlags(cmd, &flags)
	return cmd
}
