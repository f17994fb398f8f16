package main

import (
	"strings"

	"github.com/spf13/cobra"

	"samsyn/data"
	"samsyn/out/words"
)

func newExplain(p *program) *cobra.Command {
	cmd := p.command("explain", func(_ *cobra.Command, args []string) error {
		switch len(args) {
		case 0:
			return p.print([]byte(p.explainable()))
		case 1:
			return p.explain(args[0])
		}
		return misuse("one-argument", quote(args[1]))
	}, "samsyn explain", "samsyn explain SY01", "samsyn explain rank_range")
	cmd.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return words.ExplainKeys(), cobra.ShellCompDirectiveNoFileComp
	}
	return cmd
}

func (p *program) explain(key string) error {
	e, ok := p.words.Explain(key)
	if !ok {
		f := misuse("unknown-entry", quote(key))
		if near := data.Nearest(key, words.ExplainKeys()); near != "" {
			f.adding("meant", near)
		}
		f.hint = "samsyn explain"
		return f
	}
	return p.print([]byte(p.explanation(e)))
}

// explanation is one entry as text: its name, what it is, and what else is known of it under a heading each.
func (p *program) explanation(e words.Explanation) string {
	var b strings.Builder
	wrap(&b, "", "", e.Key+"  "+e.Name)
	b.WriteString("\n")
	wrap(&b, "", "", e.Definition)
	for _, part := range []struct{ key, text string }{
		{"formula", e.Formula},
		{"example", e.Example},
		{"not", e.Not},
		{"source", e.Source},
	} {
		if part.text != "" {
			b.WriteString("\n" + p.words.Say("commands.explain."+part.key) + "\n")
			wrap(&b, "  ", "  ", part.text)
		}
	}
	return b.String()
}

// explainable lists all that can be explained: the rules by code, then the figures.
func (p *program) explainable() string {
	var rules, figures [][2]string
	for _, key := range words.ExplainKeys() {
		e, _ := p.words.Explain(key)
		row := [2]string{key, e.Name}
		if strings.HasPrefix(key, "SY") {
			rules = append(rules, row)
		} else {
			figures = append(figures, row)
		}
	}
	var b strings.Builder
	b.WriteString(p.words.Say("commands.explain.rules") + "\n")
	columns(&b, rules)
	b.WriteString("\n" + p.words.Say("commands.explain.figures") + "\n")
	columns(&b, figures)
	return b.String()
}
