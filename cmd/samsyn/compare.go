package main

import (
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

// settle refuses what cannot be read.
func (c *compareFlags) settle(cmd *cobra.Command, args []string) error {
	given := cmd.Flags().Changed
	switch {
	case given("show") && !given("compare"):
		return misuse("flag-goes-with", "--show", "--compare")
	case given("compare") && c.older == "":
		return misuse("flag-needs-value", "--compare")
	case c.older == "-" && slices.Contains(args, "-"):
		return misuse("stdin-once")
	case given("compare") && len(args) == 0:
		return misuse("compare-needs-study", c.older)
	}
	return nil
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
