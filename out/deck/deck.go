// Package deck puts the slides of a study together: a title slide, the maps, the leading themes, the gaps with
// their next steps, and one map a role; beside each, notes for the speaker that say how to read the slide and
// what it rests on. An analysis and the maps that were drawn of it flow in, a presentation flows out; the
// package computes nothing and writes no bytes.
package deck

import (
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/pptx"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// Options chooses what a deck says.
type Options struct {
	Words   words.Words
	Redact  bool   // no evidence in the notes
	Example bool   // the study is the embedded example: the title slide says so
	Accent  string // house colour #rrggbb, or ""
}

// A Map is one map that was drawn of the study.
type Map struct {
	Kind string
	Role int32 // kind "role": whose map
	Page *scene.Page
}

// Lists are the slides that are no maps.
type Lists struct {
	Themes *scene.Page // the leading themes
	Gaps   []maps.GapPage
}

// DrawLists draws the slides that are no maps.
func DrawLists(a *analysis.Analysis, o maps.Options) (Lists, error) {
	var l Lists
	var err error
	if l.Themes, err = maps.TopThemes(a, o); err != nil {
		return l, err
	}
	l.Gaps, err = maps.GapPages(a, o)
	return l, err
}

// order is how the maps follow each other; those of other kinds come before the roles'. The lists have the
// names that follow no map's.
var order = []string{"overview", themesList, "matrix", "themes", "common-ground", "gaps", gapsList, "", "role"}

const (
	themesList = "top"
	gapsList   = "list"
)

// Ordered returns maps in the order in which a presentation shows them.
func Ordered(list []Map) []Map {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b Map) int { return place(a.Kind) - place(b.Kind) })
	return list
}

func place(kind string) int {
	if i := slices.Index(order, kind); i >= 0 {
		return i
	}
	return slices.Index(order, "")
}

// Of is the whole presentation.
func Of(a *analysis.Analysis, o Options, drawn []Map, lists Lists) pptx.Deck {
	w := o.Words
	d := pptx.Deck{Title: title(a.Study, o), Subtitle: subtitle(a, o), Language: w.Language(), Accent: o.Accent, Notes: before(a, o)}
	add := func(p *scene.Page, notes string) {
		d.Slides = append(d.Slides, pptx.Slide{Page: p, Title: p.Title, Notes: notes})
	}
	rest := Ordered(drawn)
	for at := range order {
		switch order[at] {
		case themesList:
			if lists.Themes != nil {
				add(lists.Themes, topNotes(a, o))
			}
		case gapsList:
			for _, g := range lists.Gaps {
				add(g.Page, findingNotes(a, o, g.Findings))
			}
		}
		for len(rest) > 0 && place(rest[0].Kind) == at {
			add(rest[0].Page, Notes(a, o, rest[0]))
			rest = rest[1:]
		}
	}
	return d
}

// One is a single map as a slide of its own, without a title slide.
func One(a *analysis.Analysis, o Options, m Map) pptx.Deck {
	return pptx.Deck{
		Title: title(a.Study, o), Language: o.Words.Language(), Accent: o.Accent, Bare: true,
		Slides: []pptx.Slide{{Page: m.Page, Title: m.Page.Title, Notes: Notes(a, o, m)}},
	}
}

// title is the study's title; the embedded example's says that it is one.
func title(s *data.Study, o Options) string {
	t := o.Words.Text(s.Title)
	if t == "" {
		t = o.Words.Say("columns.untitled")
	}
	if o.Example {
		t = o.Words.Say("maps.example-title", t)
	}
	return t
}

// subtitle says on the title slide where the material comes from and how much there is.
func subtitle(a *analysis.Analysis, o Options) string {
	w, s, g := o.Words, a.Study, a.Graph
	var lines, by []string
	if t := w.Text(s.Source.Title); t != "" && t != w.Text(s.Title) {
		lines = append(lines, w.Say("report.source", t))
	}
	for _, part := range []string{w.Text(s.Source.Publisher), s.Source.Date} {
		if part != "" {
			by = append(by, part)
		}
	}
	if len(by) > 0 {
		lines = append(lines, strings.Join(by, ", "))
	}
	lines = append(lines, w.Say("deck.counts", words.Capital(w.Count("common.roles", len(g.AllRoles))),
		w.Count("common.themes", len(s.Themes)), w.Count("common.statements", len(g.Counted))))
	if g.Suggested > 0 {
		lines = append(lines, w.Sentence(w.Say("common.suggested", w.Integer(g.Suggested), w.Integer(len(g.Counted)))))
	}
	if o.Redact {
		lines = append(lines, w.Say("report.redacted"))
	}
	return strings.Join(lines, "\n")
}
