package main

import (
	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/out/table"
)

func newRoles(p *program) *cobra.Command {
	var flags tableFlags
	cmd := p.command("roles", func(cmd *cobra.Command, args []string) error {
		return p.runTable(cmd, args, &flags, table.Roles, only(analysis.Profiles))
	},
		"samsyn roles",
		"samsyn roles study.yaml --format md -o roles.md")
	p.addTableFlags(cmd, &flags)
	return cmd
}
