package main

import (
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"samsyn/data/format"
)

// studyFlags are the flags of every command that reads a study.
type studyFlags struct {
	coordinator   string
	asked         string
	date          time.Time
	level, unit   string
	minStrength   int
	minStatements int
	redact        bool
	style         string
	from          string
	split         bool // themes, measures and matrix only
	figuresOnly   bool // the command shows no text or source of a statement
	brief         bool // what it does with the graphs of a study takes hardly any memory
}

// The annotations that tell the sections of a help text apart.
const (
	section       = "section"
	sectionStudy  = "study"
	sectionCommon = "common"
)

// addStudyFlags gives a command the flags of every command that reads a study.
func (p *program) addStudyFlags(cmd *cobra.Command, s *studyFlags) {
	f := pflag.NewFlagSet("", pflag.ContinueOnError)
	p.addReadFlags(f, s)
	f.Var(newChoice(&s.level, "broad", "narrow"), "level", p.flagText("level"))
	f.Var(newChoice(&s.unit, "role", "respondent", "organisation"), "unit", p.flagText("unit"))
	f.Var(&number{&s.minStrength, 1, 3}, "min-strength", p.flagText("min-strength"))
	f.Var(&number{&s.minStatements, 1, 0}, "min-statements", p.flagText("min-statements"))
	f.BoolVar(&s.redact, "redact", false, p.flagText("redact"))
	f.Var(newChoice(&s.style, "light", "dark", "print"), "style", p.flagText("style"))
	addSection(cmd.Flags(), f, sectionStudy)
}

// addReadFlags adds what reading needs; validate has no more than these.
func (p *program) addReadFlags(f *pflag.FlagSet, s *studyFlags) {
	f.StringVar(&s.coordinator, "coordinator", "", p.flagText("coordinator"))
	f.Var(newChoice(&s.asked, "", "coordinator", "everyone"), "asked", p.flagText("asked"))
	f.Var(&day{&s.date}, "date", p.flagText("date"))
	f.Var(newChoice(&s.from, "", format.Names()...), "from", p.flagText("from"))
	_ = f.SetAnnotation("coordinator", valueName, []string{"role"})
}

// addCommonFlags gives the root the flags that every command takes.
func (p *program) addCommonFlags(root *cobra.Command) {
	f := pflag.NewFlagSet("", pflag.ContinueOnError)
	f.Var(newChoice(&p.lang, "", "sv", "en"), "lang", p.flagText("lang"))
	f.Var(newChoice(&p.color, "auto", "always", "never"), "color", p.flagText("color"))
	f.BoolVarP(&p.quiet, "quiet", "q", false, p.flagText("quiet"))
	f.BoolP("help", "h", false, p.flagText("help"))
	addSection(root.PersistentFlags(), f, sectionCommon)
}

// addOutput gives a command its -o.
func (p *program) addOutput(cmd *cobra.Command, path *string) {
	cmd.Flags().StringVarP(path, "output", "o", "", p.flagText("output"))
	_ = cmd.Flags().SetAnnotation("output", valueName, []string{"file"})
}

// newChoice is a choice of words, the first of which is the default ("" where there is none).
func newChoice(value *string, standard string, others ...string) *choice {
	*value = standard
	of := others
	if standard != "" {
		of = append([]string{standard}, others...)
	}
	return &choice{value, of}
}

func (p *program) flagText(name string) string { return p.words.Say("help.flag." + name) }

func addSection(to, from *pflag.FlagSet, name string) {
	from.VisitAll(func(f *pflag.Flag) {
		_ = from.SetAnnotation(f.Name, section, []string{name})
	})
	to.AddFlagSet(from)
}
