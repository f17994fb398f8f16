package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"samsyn/graph/change"
	"samsyn/out/maps"
)

// compareFlags are the flags of a map that shows two studies.
type compareFlags struct {
	older, show string
	minVoices   int
}

func (p *program) addCompare(cmd *cobra.Command, c *compareFlags) {
	f := cmd.Flags()
	f.StringVar(&c.older, "compare", "", p.flagText("compare"))
	_ = f.SetAnnotation("compare", valueName, []string{"file"})
	var moments []string
	for _, m := range maps.Moments {
		moments = append(moments, m.String())
	}
	f.Var(newChoice(&c.show, moments[0], moments[1:]...), "show", p.flagText("show"))
	f.Var(&number{&c.minVoices, 1, 0}, "min-voices", p.flagText("min-voices"))
}

// settle refuses flags that go with other maps, and what cannot be read.
func (c *compareFlags) settle(cmd *cobra.Command, kind string, args []string) error {
	given := cmd.Flags().Changed
	switch {
	case given("show") && !given("compare"):
		return misuse("flag-goes-with", "--show", "--compare")
	case given("compare") && c.older == "":
		return misuse("flag-needs-value", "--compare")
	case c.minVoices > 0 && !slices.Contains(maps.Comparing(), kind):
		return misuse("flag-goes-with", "--min-voices", kindsListed(maps.Comparing()))
	case c.older == "-" && slices.Contains(args, "-"):
		return misuse("stdin-once")
	case given("compare") && len(args) == 0:
		return misuse("needs-file", "--compare")
	case given("compare") && !slices.Contains(maps.Comparing(), kind):
		return misuse("flag-goes-with", "--compare", kindsListed(maps.Comparing()))
	}
	return nil
}

func kindsListed(kinds []string) string {
	flags := make([]string, len(kinds))
	for i, kind := range kinds {
		flags[i] = "--kind " + kind
	}
	return join(flags)
}

// loadOlder reads the study that another is compared with.
func (p *program) loadOlder(older string, flags *studyFlags) (*loaded, error) {
	own := *flags
	if !takesFormat(older) {
		own.from = ""
	}
	return p.load([]string{older}, &own)
}

// align brings two studies together for a map.
func align(old, new *loaded) (*change.Aligned, error) {
	c := change.Align(old.study, new.study, new.options)
	if !c.SameCoordinator() {
		id := func(l *loaded) quote { return quote(l.study.Parties[l.study.Coordinator].ID) }
		return nil, misuse("other-coordinator", id(old), id(new))
	}
	return c, nil
}

// compareFailure words that a map cannot show two studies.
func compareFailure(err error) error {
	var kinds *maps.CompareError
	if errors.As(err, &kinds) && len(kinds.Kinds) > 0 {
		return misuse("flag-goes-with", "--compare", kindsListed(kinds.Kinds))
	}
	return err
}
