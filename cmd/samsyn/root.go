package main

import (
	"errors"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"samsyn/data"
)

// newRoot builds the command with all that is under it. The texts are in the language that the program has
// chosen; cobra's own never show.
func newRoot(p *program) *cobra.Command {
	root := &cobra.Command{
		Use:               "samsyn",
		Short:             p.words.Say("commands.root.short"),
		Example:           "samsyn report\nsamsyn map --kind themes -o themes.svg\nsamsyn gaps",
		Args:              cobra.ArbitraryArgs,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	p.addCommonFlags(root)
	root.SetOut(p.out)
	root.SetErr(p.errs)
	root.SetIn(p.in)
	root.SetHelpFunc(p.help)
	root.SetFlagErrorFunc(flagFailure)
	cobra.EnableCommandSorting = false
	root.SetHelpCommand(newHelp(p))
	root.AddCommand(
		newReport(p), newMap(p), newThemes(p), newGaps(p), newSuggest(p), newRoles(p), newRegister(p),
		newMeasures(p), newMatrix(p), newDiff(p), newAgreement(p),
		newValidate(p), newExplain(p), newSchema(p), newCompletion(p), newVersion(p),
	)
	return root
}

// command is what every command has in common: its name, texts and examples.
func (p *program) command(name string, run func(cmd *cobra.Command, args []string) error, examples ...string) *cobra.Command {
	return &cobra.Command{
		Use:     name,
		Short:   p.words.Say("commands." + name + ".short"),
		Example: strings.Join(examples, "\n"),
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			err := run(cmd, args)
			var f *failure
			if errors.As(err, &f) && f.status == statusUse && f.detail == nil && f.hint == "" {
				f.hint = "samsyn help " + name
			}
			return err
		},
	}
}

// unknownCommand says which command was meant, where one is near or where a file stands in its place.
func unknownCommand(root *cobra.Command, name string) *failure {
	if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
		f := misuse("file-as-command", name).adding("meant", "samsyn report "+name)
		f.hint = "samsyn help"
		return f
	}
	f := misuse("unknown-command", quote(name))
	f.hint = "samsyn help"
	near := otherNames[data.NameKey(name)]
	if near == "" {
		near = data.Nearest(name, commandNames(root))
	}
	if near != "" {
		f.adding("meant", near)
	}
	return f
}

// otherNames are what people call the commands in Swedish, or in other programs.
var otherNames = map[string]string{
	"rapport": "report", "karta": "map", "maps": "map", "kartor": "map", "rita": "map", "draw": "map",
	"tema": "themes", "teman": "themes", "theme": "themes", "luckor": "gaps", "gap": "gaps",
	"föreslå": "suggest", "förslag": "suggest", "plan": "suggest", "next": "suggest", "steg": "suggest",
	"roll": "roles", "roller": "roles", "role": "roles", "förteckning": "register",
	"intressentförteckning": "register", "mått": "measures", "measure": "measures", "matris": "matrix",
	"kontrollera": "validate", "check": "validate", "lint": "validate",
	"jämför": "diff", "compare": "diff", "ändringar": "diff", "changes": "diff", "samstämmighet": "agreement", "kappa": "agreement",
	"förklara": "explain", "why": "explain", "hjälp": "help", "komplettering": "completion", "licenses": "version",
}

func commandNames(root *cobra.Command) []string {
	var names []string
	for _, sub := range root.Commands() {
		if !sub.Hidden {
			names = append(names, sub.Name())
		}
	}
	return names
}

// flagFailure words what the parser of flags found.
func flagFailure(cmd *cobra.Command, err error) error {
	if errors.Is(err, pflag.ErrHelp) {
		return err
	}
	f := flagMisuse(cmd, err)
	f.hint = "samsyn help"
	if cmd.HasParent() {
		f.hint += " " + cmd.Name()
	}
	return f
}

func flagMisuse(cmd *cobra.Command, err error) *failure {
	var (
		missing *pflag.NotExistError
		bare    *pflag.ValueRequiredError
		syntax  *pflag.InvalidSyntaxError
		invalid *pflag.InvalidValueError
	)
	switch {
	case errors.As(err, &missing):
		return unknownFlag(cmd, missing)
	case errors.As(err, &bare):
		return misuse("flag-needs-value", "--"+bare.GetFlag().Name)
	case errors.As(err, &syntax):
		return misuse("flag-syntax", quote(syntax.GetSpecifiedFlag()))
	case errors.As(err, &invalid):
		return invalidValue("--"+invalid.GetFlag().Name, invalid.GetValue(), invalid.Unwrap())
	}
	return misuse("flag-other", cmd.CommandPath(), err.Error())
}

func unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) *failure {
	if short := e.GetSpecifiedShortnames(); short != "" {
		return misuse("unknown-flag", quote("-"+string([]rune(e.GetSpecifiedName())[:1])))
	}
	f := misuse("unknown-flag", quote("--"+e.GetSpecifiedName()))
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, flag.Name) })
	if near := data.Nearest(e.GetSpecifiedName(), names); near != "" {
		f.adding("meant", "--"+near)
	}
	return f
}

func invalidValue(flag, got string, err error) *failure {
	var (
		word *choiceError
		num  *numberError
		date *dayError
	)
	switch {
	case errors.As(err, &word):
		// Of a list only the word that is not on offer.
		f := misuse("flag-value", flag, quote(word.got))
		if near := data.Nearest(word.got, word.of); near != "" {
			f.adding("meant", near)
		}
		return f.adding("choices", strings.Join(word.of, ", "))
	case errors.As(err, &num) && num.high > 0:
		return misuse("flag-range", flag, num.low, num.high, quote(got))
	case errors.As(err, &num):
		return misuse("flag-number", flag, num.low, quote(got))
	case errors.As(err, &date):
		return misuse("flag-date", flag, quote(got))
	}
	return misuse("flag-value", flag, quote(got))
}
