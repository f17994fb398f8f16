package report

import (
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/table"
)

// A role is one role's page: the map, what was told, and what to bring up when the two meet. Printed it is
// one sheet of A4.
type role struct {
	ID, Name, Title string
	Note            string // that the role was not heard
	State           string
	Map             picture
	Bands           []band
	Others          []item
	OthersRest      string
	OthersLeft      string
	Agenda          []agenda
	More            string // how many findings the agenda leaves out
	Fit             string // how tightly it must be set to stay on one sheet
}

// A band is one of the three things between role and coordinator.
type band struct {
	Kind, Title string
	Items       []item
	Rest        string // how many items paper leaves out
	Left        string // how many statements are not among the items
}

// An item is one statement.
type item struct {
	Head, Marks, Quote, From string
	OnScreen                 bool // paper has no room for it
}

// An agenda is one finding as a question.
type agenda struct {
	ID, Level, Severity, Code, Question, What string
	Steps                                     []string
	Listed                                    bool // the page has the gap itself too
}

// maxAgenda is how many findings a role's page takes up, the most severe ones; the rest are in the list.
const maxAgenda = 4

// mostTold is how many statements a band and the list of others hold; study.yaml has all.
const mostTold = 200

// maxSteps is how many steps of a finding it takes up.
const maxSteps = 2

func newRole(a *analysis.Analysis, o Options, d *drawing, drawn picture, listed map[string]*gap.Finding) role {
	w, s := o.Words, a.Study
	r := role{
		ID: d.name, Name: w.Party(s, d.role), Map: drawn,
		Title: w.Say("report.role.with", w.Party(s, d.role), w.Party(s, s.Coordinator)),
	}
	for i := range a.Profiles {
		if p := &a.Profiles[i]; p.Role == d.role {
			if p.Heard || p.State != graph.Silent {
				r.State = w.RoleState(p)
			}
			if !p.Heard {
				r.Note = w.Say("report.role.unheard")
			}
		}
	}
	r.Bands = []band{
		{Kind: "shared", Title: w.Say("report.role.shared")},
		{Kind: "conflict", Title: w.Say("report.role.chafes")},
		{Kind: "coop", Title: w.Say("report.role.helps")},
	}
	var left [3]int // by band
	othersLeft := 0
	for _, l := range a.Graph.LinksOf(d.role) {
		for _, n := range l.Statements {
			st := &s.Statements[n]
			if band := bandOf(st.Kind); l.Other(d.role) == s.Coordinator {
				r.Bands[band].Items = upTo(mostTold, r.Bands[band].Items, &left[band], func() item { return newItem(s, o, d.role, st) })
			} else if st.Role == d.role {
				r.Others = upTo(mostTold, r.Others, &othersLeft, func() item {
					it := newItem(s, o, d.role, st)
					it.Head = w.Party(s, st.Counterpart) + ": " + it.Head
					return it
				})
			}
		}
	}
	for band, n := range left {
		if n > 0 {
			r.Bands[band].Left = w.Count("report.role.left", n)
		}
	}
	if othersLeft > 0 {
		r.OthersLeft = w.Count("report.role.left", othersLeft)
	}
	if r.Note != "" && !slices.ContainsFunc(r.Bands, func(b band) bool { return len(b.Items) > 0 }) {
		r.Note = w.Say("report.role.unheard.alone")
	}
	findings, beyond := a.Gaps.Of(d.role, maxAgenda)
	concerning := beyond
	for _, f := range findings {
		question := w.Question(s, f, d.role)
		if question == "" {
			continue
		}
		if concerning++; len(r.Agenda) < maxAgenda {
			entry := newAgenda(a, o, f, question)
			entry.Listed = listed[f.ID] != nil
			r.Agenda = append(r.Agenda, entry)
		}
	}
	if left := concerning - len(r.Agenda); left > 0 {
		r.More = w.Count("report.role.more", left)
	}
	r.fit(o)
	return r
}

// upTo adds an item where the list has room for it, and counts it as left out where it has not.
func upTo(most int, items []item, left *int, made func() item) []item {
	if len(items) == most {
		*left++
		return items
	}
	return append(items, made())
}

func bandOf(k data.Kind) int {
	switch k {
	case data.Shared:
		return 0
	case data.Cooperation:
		return 2
	}
	return 1
}

func newItem(s *data.Study, o Options, teller int32, st *data.Statement) item {
	w := o.Words
	it := item{Head: w.ThemeList(s, st.Themes), Quote: o.quote(st)}
	// It goes without saying that the role itself tells.
	if st.Role != teller {
		it.From = w.Party(s, st.Role)
	}
	if st.Source != "" {
		it.From = strings.TrimPrefix(it.From+", "+st.Source, ", ")
	}
	if it.From != "" {
		it.From = "(" + it.From + ")"
	}
	var marks []string
	mark := func(key string, args ...any) { marks = append(marks, w.Say("report.told."+key, args...)) }
	switch st.Kind {
	case data.Cooperation:
		if it.Head == "" {
			it.Head = w.Say("report.told.general")
		}
		role, counterpart := w.Party(s, st.Role), w.Party(s, st.Counterpart)
		switch st.By {
		case data.ByRole:
			mark("helps", role, counterpart)
		case data.ByCounterpart:
			mark("helps", counterpart, role)
		default:
			mark("both")
		}
		if st.Stage == data.Proposed {
			mark("proposed")
		}
	case data.Difficulty:
		mark("difficulty")
	case data.NoConflict:
		if it.Head == "" {
			it.Head = w.Say("report.told.none")
		} else {
			it.Head = w.Say("report.told.none_on", it.Head)
		}
	}
	switch st.Strength {
	case 2:
		mark("2")
	case 3:
		mark("3")
	}
	if st.Status == data.Suggested {
		mark("suggested")
	}
	it.Marks = strings.Join(marks, ", ")
	return it
}

func newAgenda(a *analysis.Analysis, o Options, f *gap.Finding, question string) agenda {
	n := newFinding(a, o, f)
	// The sheet has no room for the words of others; they stand with the finding.
	brief := o.table()
	brief.Redact = true
	return agenda{
		ID: n.ID, Level: n.Level, Severity: n.Severity, Code: n.Code, Question: question, What: n.What,
		Steps: first(table.Steps(a, brief, f), maxSteps),
	}
}

func first(items []string, n int) []string { return items[:min(n, len(items))] }
