package main

import (
	"bytes"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"samsyn/data"
)

var shells = []string{"bash", "zsh", "fish", "powershell"}

func newCompletion(p *program) *cobra.Command {
	cmd := p.command("completion", func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return misuse("needs-shell").adding("choices", join(shells))
		case len(args) > 1:
			return misuse("no-arguments", quote(args[1]))
		case !slices.Contains(shells, args[0]):
			f := misuse("flag-value", "SHELL", quote(args[0]))
			if near := data.Nearest(args[0], shells); near != "" {
				f.adding("meant", near)
			}
			return f.adding("choices", join(shells))
		}
		return p.printCompletion(cmd.Root(), args[0])
	}, "samsyn completion bash", "samsyn completion fish")
	cmd.ValidArgs = shells
	return cmd
}

// completeChoices lets the shell complete the flags that take one of a few words.
func completeChoices(root *cobra.Command) {
	for _, cmd := range append(root.Commands(), root) {
		complete := func(f *pflag.Flag) {
			var of []string
			switch c := f.Value.(type) {
			case *choice:
				of = c.of
			case *choices:
				of = c.of
			default:
				return
			}
			// The error would be that the flag has its completion already.
			_ = cmd.RegisterFlagCompletionFunc(f.Name, cobra.FixedCompletions(of, cobra.ShellCompDirectiveNoFileComp))
		}
		cmd.LocalFlags().VisitAll(complete)
	}
}

func (p *program) printCompletion(root *cobra.Command, shell string) error {
	var b bytes.Buffer
	var err error
	switch shell {
	case "bash":
		err = root.GenBashCompletionV2(&b, true)
	case "zsh":
		err = root.GenZshCompletion(&b)
	case "fish":
		err = root.GenFishCompletion(&b, true)
	case "powershell":
		err = root.GenPowerShellCompletionWithDesc(&b)
	}
	if err != nil {
		return err
	}
	return p.print(b.Bytes())
}
