package main

import "github.com/spf13/cobra"

func newHelp(p *program) *cobra.Command {
	cmd := p.command("help", func(cmd *cobra.Command, args []string) error {
		root := cmd.Root()
		if len(args) == 0 {
			return root.Help()
		}
		found, rest, err := root.Find(args)
		if err != nil || found == root || len(rest) > 0 {
			return unknownCommand(root, args[0])
		}
		return found.Help()
	}, "samsyn help themes")
	cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return commandNames(cmd.Root()), cobra.ShellCompDirectiveNoFileComp
	}
	return cmd
}
