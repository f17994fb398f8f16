package main

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/graph/analysis"
	"samsyn/out/deck"
	"samsyn/out/dot"
	"samsyn/out/maps"
	"samsyn/out/pdf"
	"samsyn/out/png"
	"samsyn/out/pptx"
	"samsyn/out/scene"
	"samsyn/out/svg"
)

// A drawn is a map on its way to a format.
type drawn struct {
	deck.Map
	analysis *analysis.Analysis
	options  deck.Options
	scale    int // png: pixels a unit of the page
	// described says that the speaker notes tell what the page shows, and nothing of the study beside it: the map is of
	// two studies, or names not all themes.
	described bool
}

// A picture is a format in which a map can be written. Its name is also its ending.
type picture struct {
	name   string
	binary bool // is not for a terminal
	ours   bool // letters are drawn with our own fonts, which have not all there are
	write  func(io.Writer, *drawn) error
}

// pictures is the table of them; the first is the default.
var pictures = []picture{
	{name: "svg", write: func(w io.Writer, d *drawn) error { return svg.Write(w, d.Page) }},
	{name: "png", binary: true, ours: true, write: func(w io.Writer, d *drawn) error {
		return png.Write(w, d.Page, png.Options{Scale: float64(d.scale)})
	}},
	{name: "pdf", binary: true, ours: true, write: func(w io.Writer, d *drawn) error {
		return pdf.Write(w, []*scene.Page{d.Page}, pdf.Options{})
	}},
	{name: "pptx", binary: true, write: func(w io.Writer, d *drawn) error {
		one := deck.One(d.analysis, d.options, d.Map)
		if d.described {
			one.Slides[0].Notes = d.Page.Desc
		}
		return pptx.Write(w, one)
	}},
	{name: "dot", write: func(w io.Writer, d *drawn) error { return dot.Write(w, d.Page) }},
}

func pictureNames() (names []string, endings map[string]string) {
	endings = map[string]string{}
	for _, f := range pictures {
		names = append(names, f.name)
		endings["."+f.name] = f.name
	}
	return names, endings
}

// pictureNamed returns a format by its name.
func pictureNamed(name string) picture {
	return pictures[slices.IndexFunc(pictures, func(f picture) bool { return f.name == name })]
}

// sayBoxed says how many lines of text were drawn with boxes in place of letters.
func (p *program) sayBoxed(lines int) {
	if lines > 0 && !p.quiet {
		p.line(p.words.Count("messages.boxed", lines))
	}
}

// maxScale keeps a picture within what package png draws, the largest page included.
const maxScale = 3

// A choices is a flag's value that is a list of a few words, each once. The first use replaces the default.
type choices struct {
	value *[]string
	of    []string
	given bool
}

// Set takes words parted by commas, in any case.
func (c *choices) Set(s string) error {
	if !c.given {
		c.given, *c.value = true, nil
	}
	for _, part := range strings.Split(s, ",") {
		i := slices.IndexFunc(c.of, func(word string) bool { return strings.EqualFold(word, strings.TrimSpace(part)) })
		if i < 0 {
			return &choiceError{got: part, of: c.of}
		}
		if !slices.Contains(*c.value, c.of[i]) {
			*c.value = append(*c.value, c.of[i])
		}
	}
	return nil
}

func (c *choices) String() string { return strings.Join(*c.value, ",") }

// Type names the value's kind.
func (c *choices) Type() string { return "list" }

// A colour is a flag's value that is #rrggbb; the # may be left out, as shells take it for a comment.
type colour struct{ value *string }

// Set takes a colour; package maps decides whether it is one.
func (c colour) Set(s string) error {
	if len(s) == len("rrggbb") {
		s = "#" + s
	}
	*c.value = s
	return nil
}

func (c colour) String() string { return *c.value }

// Type names the value's kind.
func (c colour) Type() string { return "RRGGBB" }

// addAccent gives a command its --accent.
func (p *program) addAccent(cmd *cobra.Command, value *string) {
	cmd.Flags().Var(colour{value}, "accent", p.flagText("accent"))
}

// accentFailure words why a colour cannot be the accent.
func (p *program) accentFailure(err error) error {
	var refused *maps.AccentError
	switch {
	case !errors.As(err, &refused):
		return err
	case refused.Ratio == 0:
		return misuse("accent-form", quote(refused.Colour))
	}
	w := p.words
	return misuse("accent-contrast", quote(refused.Colour), w.Number(refused.Ratio, 1), refused.Ground, w.Number(scene.MinLineContrast, 1))
}
