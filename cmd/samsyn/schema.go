package main

import (
	"github.com/spf13/cobra"

	"samsyn/data"
)

func newSchema(p *program) *cobra.Command {
	cmd := p.command("schema", func(_ *cobra.Command, args []string) error {
		if len(args) > 1 {
			return misuse("one-argument", quote(args[1]))
		}
		name := "study"
		if len(args) == 1 {
			name = args[0]
		}
		text, ok := schemaNamed(name)
		if !ok {
			f := misuse("unknown-schema", quote(name))
			if near := data.Nearest(name, schemaNames()); near != "" {
				f.adding("meant", near)
			}
			return f.adding("choices", join(schemaNames()))
		}
		return p.print(text)
	}, "samsyn schema", "samsyn schema gaps")
	cmd.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return schemaNames(), cobra.ShellCompDirectiveNoFileComp
	}
	return cmd
}
