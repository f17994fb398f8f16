package deck

import (
	"cmp"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// What notes hold at most, in statements and in pairs or themes they are about: a speaker reads them between
// two sentences. The rest is counted.
const (
	mostStatements = 16
	mostSubjects   = 4
	mostOfRole     = 40
)

// A note is the notes of one slide on their way: paragraphs, and how many statements no longer found room.
type note struct {
	a    *analysis.Analysis
	o    Options
	w    words.Words
	text []string
	room int
	left int
}

func newNote(a *analysis.Analysis, o Options, guide string) *note {
	n := &note{a: a, o: o, w: o.Words, room: mostStatements}
	n.heading("deck.read")
	n.text = append(n.text, guide)
	return n
}

// String joins the paragraphs and counts what was left out.
func (n *note) String() string {
	if n.left > 0 {
		n.text = append(n.text, n.w.Count("deck.rests.more", n.left))
	}
	return strings.Join(n.text, "\n")
}

func (n *note) heading(key string) {
	if len(n.text) > 0 {
		n.text = append(n.text, "")
	}
	n.text = append(n.text, n.w.Say("deck.heading", n.w.Say(key)))
}

func (n *note) item(text string) { n.text = append(n.text, n.w.Say("deck.item", text)) }

// said adds a statement: who said what, word for word, and where it stands.
func (n *note) said(i int32) {
	if n.room == 0 {
		n.left++
		return
	}
	n.room--
	n.item(n.w.Said(n.a.Study, i, false))
}

// Notes says how to read a map and what it rests on.
func Notes(a *analysis.Analysis, o Options, m Map) string {
	w := o.Words
	guide := m.Page.Desc
	if key := "deck.read." + m.Kind; words.Has(key) {
		guide = w.Say(key)
	}
	n := newNote(a, o, guide)
	if o.Redact {
		return n.String()
	}
	switch m.Kind {
	case "overview":
		n.overview()
	case "matrix":
		n.contested()
	case "themes":
		n.leading(1)
	case "common-ground":
		n.commonGround()
	case "gaps":
		n.heading("deck.rests")
		n.findings()
	case "role":
		n.room = mostOfRole
		n.role(m.Role)
	}
	return n.String()
}

// topNotes are those of the list of the leading themes.
func topNotes(a *analysis.Analysis, o Options) string {
	n := newNote(a, o, o.Words.Say("deck.read.top", o.Words.AnyOne(a.Ranking.Unit)))
	for _, c := range a.Ranking.Caveats {
		switch c.Kind {
		case graph.SharedRank, graph.WideRange, graph.LeftOutTies: // the others stand with the title slide
			n.item(n.w.Caveat(a.Study, a.Ranking.Unit, c))
		}
	}
	if !o.Redact {
		n.leading(mostSubjects)
	}
	return n.String()
}

// overview lists what was said of conflicts and difficulties with the coordinator, the gravest first.
func (n *note) overview() {
	var list []int32
	s := n.a.Study
	for i := range n.a.Graph.Links {
		if l := &n.a.Graph.Links[i]; l.A == s.Coordinator || l.B == s.Coordinator {
			for _, st := range l.Statements {
				switch s.Statements[st].Kind {
				case data.Conflict, data.Difficulty, data.NoConflict:
					list = append(list, st)
				}
			}
		}
	}
	grave := func(i int32) int {
		return slices.Index([]data.Kind{data.Conflict, data.NoConflict, data.Difficulty}, s.Statements[i].Kind)
	}
	slices.SortStableFunc(list, func(a, b int32) int {
		return cmp.Or(cmp.Compare(grave(a), grave(b)), cmp.Compare(s.Statements[b].Strength, s.Statements[a].Strength), cmp.Compare(a, b))
	})
	n.list(list)
}

// list adds statements under the heading, or says that there are none.
func (n *note) list(statements []int32) {
	n.heading("deck.rests")
	if len(statements) == 0 {
		n.text = append(n.text, n.w.Say("deck.rests.nobody"))
	}
	for _, i := range statements {
		n.said(i)
	}
}

// strongest is the strongest statement of a kind in a cell, the first where several are.
func (n *note) strongest(c *graph.Cell, kind data.Kind) (best int32, ok bool) {
	for _, i := range c.Statements {
		st := &n.a.Study.Statements[i]
		if st.Kind == kind && (!ok || st.Strength > n.a.Study.Statements[best].Strength) {
			best, ok = i, true
		}
	}
	return best, ok
}

// leading lists for the best ranked themes the strongest thing that each role said.
func (n *note) leading(most int) {
	g := n.a.Graph
	n.heading("deck.rests")
	some := false
	for _, r := range n.a.Ranking.Rows {
		column := g.ColumnOf(r.Theme)
		if most == 0 || r.Reach == 0 || column < 0 {
			break
		}
		most--
		some = true
		n.text = append(n.text, n.w.Say("deck.theme", n.w.Integer(r.Rank), n.w.Theme(n.a.Study, r.Theme),
			n.w.Say("common.of", n.w.Integer(r.Reach), n.w.Integer(n.a.Ranking.Units))))
		for _, at := range g.RoleTheme.ColumnCells(column) {
			if i, ok := n.strongest(&g.RoleTheme.Cells[at], data.Shared); ok {
				n.said(i)
			}
		}
	}
	if !some {
		n.text = append(n.text, n.w.Say("deck.rests.nobody"))
	}
}

// contested lists the themes on which somebody shares an interest and somebody is in conflict; where there is
// none, what the leading theme rests on.
func (n *note) contested() {
	g := n.a.Graph
	var list []graph.ThemeRow
	for _, r := range n.a.Ranking.Rows {
		if r.Conflict > 0 && r.Reach > 0 && g.ColumnOf(r.Theme) >= 0 {
			list = append(list, r)
		}
	}
	if len(list) == 0 {
		n.leading(1)
		return
	}
	n.heading("deck.rests")
	for _, r := range list {
		n.text = append(n.text, n.w.Say("deck.heading", n.w.Theme(n.a.Study, r.Theme)))
		for _, kind := range []data.Kind{data.Conflict, data.Shared} {
			for _, at := range g.RoleTheme.ColumnCells(g.ColumnOf(r.Theme)) {
				if i, ok := n.strongest(&g.RoleTheme.Cells[at], kind); ok {
					n.said(i)
				}
			}
		}
	}
}

// commonGround lists the pairs with most in common, and what each of the two said on the first of their themes.
func (n *note) commonGround() {
	g, s := n.a.Graph, n.a.Study
	pairs := g.CommonGround(mostSubjects).Heaviest
	n.heading("deck.rests")
	if len(pairs) == 0 {
		n.text = append(n.text, n.w.Say("deck.rests.nobody"))
	}
	for _, p := range pairs {
		n.text = append(n.text, n.w.Say("deck.pair", n.w.Party(s, g.Roles[p.I]), n.w.Party(s, g.Roles[p.J]), n.w.ThemeList(s, p.Themes)))
		for _, theme := range p.Themes[:min(len(p.Themes), 1)] {
			for _, role := range []int{int(p.I), int(p.J)} {
				if c := g.RoleTheme.At(role, g.ColumnOf(theme)); c != nil {
					if i, ok := n.strongest(c, data.Shared); ok {
						n.said(i)
					}
				}
			}
		}
	}
}

// role lists what was said between a role and the coordinator, as the map's bands have it, then what the role
// said of others.
func (n *note) role(role int32) {
	s := n.a.Study
	var list []int32
	for i := range n.a.Graph.Links {
		l := &n.a.Graph.Links[i]
		if l.A != role && l.B != role {
			continue
		}
		for _, st := range l.Statements {
			if s.Statements[st].Role == role || l.A == s.Coordinator || l.B == s.Coordinator {
				list = append(list, st)
			}
		}
	}
	rank := func(i int32) int {
		st := &s.Statements[i]
		band := slices.Index([]data.Kind{data.Shared, data.Conflict, data.NoConflict, data.Difficulty, data.Cooperation}, st.Kind)
		if st.Counterpart != s.Coordinator && st.Role != s.Coordinator {
			band += 10
		}
		return band
	}
	slices.SortStableFunc(list, func(a, b int32) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b)) })
	n.list(list)
}
