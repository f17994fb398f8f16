package table

import (
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/words"
)

// RegisterObject is the JSON of the command register.
type RegisterObject struct {
	Samsyn  int        `json:"samsyn" jsonschema:"version of the format"`
	Study   StudyHead  `json:"study"`
	Parties []PartyRow `json:"parties"`
}

// A PartyRow is one interested party in JSON.
type PartyRow struct {
	ID           string        `json:"id"`
	Name         string        `json:"name"`
	Relation     string        `json:"relation" jsonschema:"internal or external"`
	Kind         string        `json:"kind" jsonschema:"role, group or coordinator"`
	Heard        bool          `json:"heard"`
	Needs        []NeedRow     `json:"needs"`
	Conflicts    []ToldRow     `json:"conflicts"`
	Difficulties []ToldRow     `json:"difficulties"`
	Practices    []PracticeRow `json:"practices"`
	Gaps         []string      `json:"gaps" jsonschema:"ids of the findings about the party"`
	Sources      []string      `json:"sources"`
	Unlisted     int           `json:"gaps_unlisted,omitempty" jsonschema:"how many more findings of SY02 are about it than gaps names; absent where none"`
}

// A NeedRow is one theme the party shares.
type NeedRow struct {
	Theme       string `json:"theme"`
	Requirement Phrase `json:"requirement" jsonschema:"law, regulation or contract it rests on"`
	Strength    Real   `json:"strength"`
}

// A ToldRow is one statement, seen from the party.
type ToldRow struct {
	Party  string   `json:"party" jsonschema:"the other side"`
	Themes []string `json:"themes"`
	Text   Phrase   `json:"text"`
	Source Phrase   `json:"source"`
}

// A PracticeRow is one cooperation, seen from the party.
type PracticeRow struct {
	Party  string   `json:"party" jsonschema:"the other side"`
	Themes []string `json:"themes"`
	Stage  string   `json:"stage" jsonschema:"practised or proposed"`
	By     string   `json:"by" jsonschema:"who helps: both, role (the teller) or counterpart"`
	Text   Phrase   `json:"text"`
	Source Phrase   `json:"source"`
}

// Register is the register of interested parties, one row a party.
func Register(a *analysis.Analysis, o Options) *View {
	w := o.Words
	v := &View{
		Title: heading(a, o), Empty: w.Say("columns.empty"), row: "parties",
		Notes:  notes(a, o, graph.AllSuggested),
		Object: RegisterObject{Samsyn: Version, Study: Head(a, o), Parties: partyRows(a, o)},
	}
	column := columnsOf(w, "register")
	v.Table.Columns = []Column{
		column("id", Name, Programs),
		column("name", Words, Everyone),
		column("relation", Name, Everyone),
		column("kind", Name, Programs),
		column("heard", Name, Everyone),
		column("needs", Words, Everyone),
		column("conflicts", Words, Everyone),
		column("difficulties", Words, Everyone),
		column("practices", Words, Everyone),
		column("gaps", Words, Everyone),
		column("sources", Words, Everyone),
	}
	// Where the list of gaps holds all there is nothing to say of it.
	further := slices.ContainsFunc(a.Register, func(e analysis.Entry) bool { return e.Further > 0 })
	if further {
		v.Table.Columns = append(v.Table.Columns, column("gaps_unlisted", Number, Programs))
		v.Notes = append(v.Notes, w.Say("columns.register_unlisted", w.Integer(gap.MostPairs)))
	}
	found := make(map[string]*gap.Finding, len(a.Gaps.Findings))
	for i := range a.Gaps.Findings {
		found[a.Gaps.Findings[i].ID] = &a.Gaps.Findings[i]
	}
	for i := range a.Register {
		var open []*gap.Finding
		for _, id := range a.Register[i].Gaps {
			if f := found[id]; f != nil {
				open = append(open, f)
			}
		}
		row := registerCells(a.Study, w, &a.Register[i], open)[:len(v.Table.Columns)]
		v.Table.Rows = append(v.Table.Rows, row)
		v.Blocks = append(v.Blocks, registerBlock(v.Table.Columns, row))
	}
	return v
}

func registerCells(s *data.Study, w words.Words, e *analysis.Entry, open []*gap.Finding) []Cell {
	p := &s.Parties[e.Party]
	needs, requirements := make([]string, len(e.Needs)), make([]string, len(e.Needs))
	for i, need := range e.Needs {
		needs[i] = s.Themes[need.Theme].ID
		requirements[i] = w.Need(s, need)
	}
	return []Cell{
		Text(p.ID),
		Text(w.Party(s, e.Party)),
		Text(relation(p)).As(w.Say("common.relation." + relation(p))),
		Text(kind(p, e)).As(w.Say("columns.kind." + kind(p, e))),
		Flag(e.Heard, yes(w, e.Heard)),
		List(needs, w.Items(requirements)),
		told(s, w, e.Conflicts),
		told(s, w, e.Difficulties),
		told(s, w, e.Practices),
		List(e.Gaps, w.Open(open, e.Further)),
		List(e.Sources, strings.Join(e.Sources, ", ")),
		Count(e.Further, w.Integer(e.Further)),
	}
}

// told is a cell of statements: their sources for programs, with whom and about what for people.
func told(s *data.Study, w words.Words, list []analysis.Told) Cell {
	statements := make([]int32, len(list))
	for i, t := range list {
		statements[i] = t.Statement
	}
	return List(places(s, statements), w.Items(w.Told(s, list)))
}

// registerBlock is a party as a person reads it: what is empty is left out.
func registerBlock(columns []Column, row []Cell) Block {
	var b Block
	for i, c := range columns {
		switch {
		case c.Key == "name":
			b.Heading = row[i].Shown()
		case c.For != Programs && row[i].Shown() != "–":
			b.Lines = append(b.Lines, Line{c.Header, row[i].Shown()})
		}
	}
	return b
}

func partyRows(a *analysis.Analysis, o Options) []PartyRow {
	s, w := a.Study, o.Words
	rows := []PartyRow{}
	for i := range a.Register {
		e := &a.Register[i]
		p := &s.Parties[e.Party]
		row := PartyRow{
			ID: p.ID, Name: w.Party(s, e.Party), Relation: relation(p), Kind: kind(p, e), Heard: e.Heard,
			Needs: []NeedRow{}, Conflicts: toldRows(s, o, e.Conflicts), Difficulties: toldRows(s, o, e.Difficulties),
			Practices: []PracticeRow{}, Gaps: append([]string{}, e.Gaps...), Unlisted: e.Further, Sources: append([]string{}, e.Sources...),
		}
		for _, need := range e.Needs {
			row.Needs = append(row.Needs, NeedRow{s.Themes[need.Theme].ID, Phrase(w.Text(need.Requirement)), Real(need.Strength)})
		}
		for _, t := range e.Practices {
			st := &s.Statements[t.Statement]
			row.Practices = append(row.Practices, PracticeRow{
				Party: s.Parties[t.Party].ID, Themes: themeIDs(s, st.Themes), Stage: st.Stage.String(),
				By: st.By.String(), Text: word(st, o), Source: Phrase(st.Source),
			})
		}
		rows = append(rows, row)
	}
	return rows
}

func toldRows(s *data.Study, o Options, list []analysis.Told) []ToldRow {
	rows := []ToldRow{}
	for _, t := range list {
		st := &s.Statements[t.Statement]
		rows = append(rows, ToldRow{s.Parties[t.Party].ID, themeIDs(s, st.Themes), word(st, o), Phrase(st.Source)})
	}
	return rows
}

func relation(p *data.Party) string {
	if p.External {
		return "external"
	}
	return "internal"
}

func kind(p *data.Party, e *analysis.Entry) string {
	switch {
	case e.Coordinator:
		return "coordinator"
	case p.Group:
		return "group"
	}
	return "role"
}
