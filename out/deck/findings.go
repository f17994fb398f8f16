package deck

import (
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/table"
	"samsyn/out/words"
)

// findingsOf lists the findings of high and medium severity.
func findingsOf(a *analysis.Analysis) []*gap.Finding {
	var list []*gap.Finding
	for i := range a.Gaps.Findings {
		if f := &a.Gaps.Findings[i]; f.Severity >= gap.Medium {
			list = append(list, f)
		}
	}
	return list
}

// findings names findings without what they rest on: the slides that follow have it.
func (n *note) findings(list []*gap.Finding) {
	for _, line := range n.w.Coverage(&n.a.Gaps.Coverage) {
		n.item(line)
	}
	for _, f := range list {
		n.item(n.w.Say("deck.finding", n.w.RuleName(f.Rule), n.w.What(n.a.Study, f)))
	}
}

// findingNotes are those of a page of the list of gaps: of each why it matters, what was said and the steps in
// the words of those who told them.
func findingNotes(a *analysis.Analysis, o Options, list []*gap.Finding) string {
	w := o.Words
	n := newNote(a, o, w.Say("deck.read.list"))
	if o.Redact {
		return n.String()
	}
	for _, f := range list {
		n.text = append(n.text, "", w.What(a.Study, f), w.Why(a.Study, f))
		n.room = mostStatements / 2
		for _, i := range f.Evidence {
			n.said(i)
		}
		if n.left > 0 {
			n.text = append(n.text, w.Count("deck.rests.more", n.left))
			n.left = 0
		}
		if len(f.Steps) > 0 {
			n.text = append(n.text, w.Say("deck.heading", w.Say("deck.gaps.steps")))
			for _, step := range table.Steps(a, table.Options{Words: w}, f) {
				n.item(step)
			}
		}
	}
	return n.String()
}

// before are the notes of the title slide: what the slides rest on, and what they cannot carry.
func before(a *analysis.Analysis, o Options) string {
	w := o.Words
	n := &note{a: a, o: o, w: w}
	n.heading("deck.before")
	n.item(w.Say("deck.about", words.Capital(w.Count("common.roles", len(a.Graph.Roles)))))
	for _, c := range a.Ranking.Caveats {
		n.item(w.Caveat(a.Study, a.Ranking.Unit, c))
	}
	if o.Redact {
		n.item(w.Say("deck.closed"))
	} else {
		n.item(w.Say("deck.notes"))
	}
	n.item(w.Say("deck.editable"))
	return n.String()
}
