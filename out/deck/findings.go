package deck

import (
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/table"
	"samsyn/out/words"
)

// mostFindings is how many findings the notes of one slide name, more than a talk has time for.
const mostFindings = 200

// findings names those of high and medium severity without what they rest on: the slides that follow have it.
func (n *note) findings() {
	for _, line := range n.w.Coverage(&n.a.Gaps.Coverage) {
		n.item(line)
	}
	count := n.a.Gaps.Severities()
	left := count[gap.High] + count[gap.Medium]
	for i := range n.a.Gaps.Findings {
		f := &n.a.Gaps.Findings[i]
		if f.Severity < gap.Medium || i == mostFindings {
			break
		}
		n.item(n.w.Say("deck.finding", n.w.RuleName(f.Rule), n.w.What(n.a.Study, f)))
		left--
	}
	if left > 0 {
		n.item(n.w.Count("deck.gaps.more", left))
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
	n.item(w.Say("deck.about", words.Capital(w.CountSpelled("common.roles", len(a.Graph.Roles)))))
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
