package maps

import (
	"slices"
	"strings"

	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// sourceLine says where the map's statements come from, how many they are, and how far they can be trusted.
func sourceLine(a *analysis.Analysis, o Options) string {
	w, g := o.Words, a.Graph
	said, named := published(a, w), w.Say("maps.source-unnamed")
	counted := w.Count("common.statements", len(g.Counted))
	if c := o.Compare; c != nil {
		said = twoSources(c, w)
		counted = w.Count("compare.statements", len(c.New.Graph.Counted), w.Integer(len(c.Old.Graph.Counted)))
	}
	if said != "" {
		named = w.Say("maps.source", said)
	}
	line := firstOf(scene.Clean(o.Source), named)
	tail := []string{counted}
	if g.Suggested > 0 {
		tail = append(tail, suggestedNote(w, g.Suggested, len(g.Counted)))
	}
	if g.LeftOut > 0 {
		tail = append(tail, w.Count("maps.below-threshold", g.LeftOut))
	}
	if o.Example {
		tail = append(tail, w.Say("maps.example"))
	}
	return line + " · " + strings.Join(tail, " · ")
}

// published names a study: its title, where it was published, by whom and when; "" where it tells none of these.
func published(a *analysis.Analysis, w words.Words) string {
	study := a.Study
	var parts []string
	for _, part := range []string{
		w.Text(study.Title), w.Text(study.Source.Title), strings.TrimSpace(w.Text(study.Source.Publisher) + " " + study.Source.Date),
	} {
		if part != "" && !slices.Contains(parts, part) {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

func suggestedNote(w words.Words, suggested, all int) string {
	return w.Say("common.suggested", w.Integer(suggested), w.Integer(all))
}
