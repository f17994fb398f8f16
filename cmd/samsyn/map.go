package main

import (
	"bytes"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/deck"
	"samsyn/out/dot"
	"samsyn/out/fonts"
	"samsyn/out/maps"
)

// mapFlags are the flags of the command map.
type mapFlags struct {
	studyFlags
	kind, role     string
	format, output string
	groups         bool
	top, scale     int
	compareFlags
	// Words of one's own in place of the map's, the house colour and the shape of the page.
	title, subtitle, source, accent, size string
}

func newMap(p *program) *cobra.Command {
	var flags mapFlags
	cmd := p.command("map", func(cmd *cobra.Command, args []string) error {
		return p.runMap(cmd, args, &flags)
	},
		"samsyn map -o overview.svg",
		"samsyn map --kind themes --style dark -o themes.svg",
		"samsyn map --scale 2 -o overview.png",
		"samsyn map --kind gaps --size 4:3 --accent 8a1538 -o gaps.pdf",
		"samsyn map study.yaml --kind role --role communicator -o communicator.pptx",
		"samsyn map new.yaml --compare old.yaml -o change.svg",
		"samsyn map new.yaml --compare old.yaml --show before -o before.svg")
	f := cmd.Flags()
	var kinds []string
	for _, k := range maps.Kinds {
		kinds = append(kinds, k.Name)
	}
	f.Var(newChoice(&flags.kind, "overview", without(kinds, "overview")...), "kind", p.flagText("kind"))
	f.StringVar(&flags.role, "role", "", p.flagText("role"))
	_ = f.SetAnnotation("role", valueName, []string{"role"})
	f.BoolVar(&flags.groups, "groups", false, p.flagText("groups"))
	f.Var(&number{&flags.top, 1, 0}, "top", p.flagText("top"))
	p.addCompare(cmd, &flags.compareFlags)
	f.StringVar(&flags.title, "title", "", p.flagText("title"))
	f.StringVar(&flags.subtitle, "subtitle", "", p.flagText("subtitle"))
	f.StringVar(&flags.source, "source", "", p.flagText("source"))
	for _, name := range []string{"title", "subtitle", "source"} {
		_ = f.SetAnnotation(name, valueName, []string{"text"})
	}
	p.addAccent(cmd, &flags.accent)
	var sizes []string
	for _, size := range maps.Sizes {
		sizes = append(sizes, size.String())
	}
	f.Var(newChoice(&flags.size, sizes[0], sizes[1:]...), "size", p.flagText("size"))
	flags.scale = 1
	f.Var(&number{&flags.scale, 1, maxScale}, "scale", p.flagText("scale"))
	formats, _ := pictureNames()
	f.Var(newChoice(&flags.format, formats[0], formats[1:]...), "format", p.flagText("format"))
	p.addOutput(cmd, &flags.output)
	p.addStudyFlags(cmd, &flags.studyFlags)
	return cmd
}

func (p *program) runMap(cmd *cobra.Command, args []string, flags *mapFlags) error {
	_, endings := pictureNames()
	name, err := chosenFormat(cmd, flags.format, flags.output, endings)
	if err != nil {
		return err
	}
	format := pictureNamed(name)
	if err := flags.settle(cmd, format); err != nil {
		return err
	}
	if err := flags.compareFlags.settle(cmd, args); err != nil {
		return err
	}
	if format.binary && (flags.output == "" || flags.output == "-") && p.outTerminal {
		return misuse("binary", format.name)
	}
	l, err := p.load(args, &flags.studyFlags)
	if err != nil {
		return err
	}
	var older *loaded
	if flags.older != "" {
		if older, err = p.loadOlder(flags.older, &flags.studyFlags); err != nil {
			return err
		}
		l.words = p.together(l, older).words
		if err := older.notOnto(flags.output); err != nil {
			return err
		}
	}
	if err := l.notOnto(flags.output); err != nil {
		return err
	}
	options, err := p.mapOptions(flags, l)
	if err != nil {
		return err
	}
	var a *analysis.Analysis
	if older == nil {
		a = l.analyse()
	} else {
		if options.Compare, err = align(older, l); err != nil {
			return err
		}
		a = options.Compare.New
	}
	if flags.kind == "role" {
		if options.Role, err = p.roleNamed(l, a.Graph, flags.role); err != nil {
			return err
		}
	}
	kind, err := maps.ByName(flags.kind)
	if err != nil {
		return err
	}
	p.progress.begin(drawing)
	page, err := kind.Draw(a, options)
	if err != nil {
		return err
	}
	d := &drawn{
		Map: deck.Map{Kind: kind.Name, Role: options.Role, Page: page}, analysis: a, scale: flags.scale,
		described: older != nil || flags.minVoices > 1,
		options:   deck.Options{Words: l.words, Redact: flags.redact, Example: l.example, Accent: flags.accent},
	}
	var b bytes.Buffer
	if err := format.write(&b, d); err != nil {
		if errors.Is(err, dot.ErrNoGraph) {
			return misuse("no-graph", kind.Name)
		}
		return err
	}
	if err := p.deliver(flags.output, b.Bytes()); err != nil {
		return err
	}
	if format.ours {
		p.sayBoxed(fonts.Lacking(page))
	}
	return nil
}

// mapOptions are the flags as maps take them, but for what depends on the analysis.
func (p *program) mapOptions(flags *mapFlags, l *loaded) (o maps.Options, err error) {
	o = maps.Options{
		Words: l.words, Groups: flags.groups, Top: flags.top, Redact: flags.redact, Example: l.example,
		MinVoices: flags.minVoices,
		Title:     flags.title, Subtitle: flags.subtitle, Source: flags.source, Accent: flags.accent,
	}
	if o.Style, err = maps.StyleByName(flags.style); err != nil {
		return o, err
	}
	if o.Size, err = maps.SizeByName(flags.size); err != nil {
		return o, err
	}
	if o.Show, err = maps.MomentByName(flags.show); err != nil {
		return o, err
	}
	return o, p.accentFailure(o.Check())
}

// settle lets --role alone ask for the role map, and refuses flags that the chosen kind or format has no use
// for.
func (f *mapFlags) settle(cmd *cobra.Command, format picture) error {
	given := cmd.Flags().Changed
	if given("role") && !given("kind") {
		f.kind = "role"
	}
	switch {
	case given("role") && f.kind != "role":
		return misuse("flag-goes-with", "--role", "--kind role")
	case f.groups && f.kind != "overview":
		return misuse("flag-goes-with", "--groups", "--kind overview")
	case given("scale") && format.name != "png":
		return misuse("flag-goes-with", "--scale", "--format png")
	case f.top > 0 && f.kind != "themes" && f.kind != "matrix":
		return misuse("flag-goes-with", "--top", oneOf{"--kind themes", "--kind matrix"})
	}
	return nil
}

// roleNamed finds the role whose map is wanted by id or name, in any case; the error lists the roles.
func (p *program) roleNamed(l *loaded, g *graph.Graph, name string) (int32, error) {
	s := g.Study
	if len(g.AllRoles) == 0 {
		return 0, misuse("no-roles")
	}
	if strings.TrimSpace(name) == "" {
		return 0, misuse("needs-role").adding("roles-are", rolesListed(l, g))
	}
	party, ok := s.FindParty(name)
	switch {
	case ok && party == s.Coordinator:
		return 0, misuse("coordinator-map", quote(name)).adding("roles-are", rolesListed(l, g))
	case ok && s.Parties[party].Group:
		return 0, misuse("group-map", quote(name)).adding("roles-are", rolesListed(l, g))
	case ok:
		return party, nil
	}
	f := misuse("unknown-role", quote(name))
	if near := s.NearestParty(name); near != "" {
		f.adding("meant", quote(near))
	}
	return 0, f.adding("roles-are", rolesListed(l, g))
}

func rolesListed(l *loaded, g *graph.Graph) string { return l.partiesListed(g.AllRoles) }
