package report

import (
	"slices"
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

// mostParties is how many parties the page's register names: those of any study that a person can survey.
const mostParties = 150

// A reference leads to a finding of the page.
type reference struct{ ID, Text string }

// register words the entries. Of more than mostParties it takes the coordinator and the roles that have a section.
func register(a *analysis.Analysis, o Options, listed map[string]*gap.Finding) []party {
	w, s := o.Words, a.Study
	shown := rolesShown(a)
	var parties []party
	for i := range a.Register {
		e := &a.Register[i]
		if len(a.Register) > mostParties && !e.Coordinator && !slices.Contains(shown, e.Party) {
			continue
		}
		var p party
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
			if f := listed[id]; f != nil {
				p.Gaps = append(p.Gaps, reference{id, w.Reference(s, f, e.Party)})
			}
		}
		p.Sources = strings.Join(e.Sources, ", ")
		parties = append(parties, p)
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
