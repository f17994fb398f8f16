package report

import (
	"strings"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/words"
)

// A party is one entry of the register. A table of nine columns can be read neither on a telephone nor on
// paper, so the page sets it as an entry of headed lists; register.csv has the table.
type party struct {
	Name, About string
	Parts       []part
	Gaps        []reference
	Sources     string
}

// A part is one headed list of an entry.
type part struct {
	Title string
	Items []string
}

// A reference leads to a finding of the page.
type reference struct{ ID, Text string }

func register(a *analysis.Analysis, o Options) []party {
	w, s := o.Words, a.Study
	found := make(map[string]*gap.Finding, len(a.Gaps.Findings))
	for i := range a.Gaps.Findings {
		found[a.Gaps.Findings[i].ID] = &a.Gaps.Findings[i]
	}
	parties := make([]party, len(a.Register))
	for i := range a.Register {
		e := &a.Register[i]
		p := &parties[i]
		p.Name, p.About = w.Party(s, e.Party), about(w, a, e)
		needs := make([]string, len(e.Needs))
		for k, n := range e.Needs {
			needs[k] = w.Need(s, n)
		}
		for _, list := range []part{
			{"needs", needs},
			{"conflicts", w.Told(s, e.Conflicts)},
			{"difficulties", w.Told(s, e.Difficulties)},
			{"practices", w.Told(s, e.Practices)},
		} {
			if len(list.Items) > 0 {
				p.Parts = append(p.Parts, part{w.Say("columns.register." + list.Title), list.Items})
			}
		}
		for _, id := range e.Gaps {
			if f := found[id]; f != nil {
				p.Gaps = append(p.Gaps, reference{id, w.Reference(s, f, e.Party)})
			}
		}
		p.Sources = strings.Join(e.Sources, ", ")
	}
	return parties
}

// about says what kind of party it is.
func about(w words.Words, a *analysis.Analysis, e *analysis.Entry) string {
	p := &a.Study.Parties[e.Party]
	relation, kind, heard := "internal", "role", "heard"
	if p.External {
		relation = "external"
	}
	switch {
	case e.Coordinator:
		kind = "coordinator"
	case p.Group:
		kind = "group"
	}
	if !e.Heard {
		heard = "unheard"
	}
	return strings.Join([]string{w.Say("common.relation." + relation), w.Say("columns.kind." + kind), w.Say("report.party." + heard)}, ", ")
}
