package table

import (
	"samsyn/data"
	"samsyn/graph/change"
)

// DiffObject is the JSON of the command diff.
type DiffObject struct {
	Samsyn     int               `json:"samsyn" jsonschema:"version of the format"`
	Old        StudyHead         `json:"old"`
	New        StudyHead         `json:"new"`
	Level      string            `json:"level" jsonschema:"broad or narrow"`
	Unit       string            `json:"unit" jsonschema:"what reach counts and the ranges leave out: role, respondent or organisation"`
	Different  bool              `json:"different" jsonschema:"anything differs at all"`
	Gaps       []GapChange       `json:"gaps" jsonschema:"of both studies, unchanged ones too"`
	Unlisted   []GapChangeRest   `json:"gaps_unlisted,omitempty" jsonschema:"how many gaps the list leaves out, by change and rule; absent where it holds all"`
	Ranks      []RankChange      `json:"ranks" jsonschema:"of both studies, unchanged ones too"`
	Links      []LinkChange      `json:"links" jsonschema:"those that differ"`
	Statements []StatementChange `json:"statements" jsonschema:"those that differ, matched by id, else by role, source and text"`
	Parties    []EntityChange    `json:"parties" jsonschema:"those that differ, matched by id"`
	Themes     []EntityChange    `json:"themes" jsonschema:"those that differ, matched by id"`
	Caveats    []DiffCaveat      `json:"caveats"`
}

// A GapChange is what became of a finding, in JSON.
type GapChange struct {
	ID          string   `json:"id"`
	Change      string   `json:"change" jsonschema:"added (opened), removed (closed), changed (severity), accepted, reopened or same"`
	Code        string   `json:"code"`
	Rule        string   `json:"rule"`
	SeverityOld Phrase   `json:"severity_old"`
	SeverityNew Phrase   `json:"severity_new"`
	Parties     []string `json:"parties"`
	Themes      []string `json:"themes"`
	What        string   `json:"what"`
}

// A GapChangeRest is how many gaps of a rule that became the same a list leaves out.
type GapChangeRest struct {
	Change string `json:"change"`
	Code   string `json:"code"`
	Count  int    `json:"count"`
}

// A RankChange is where a theme ranks before and after, in JSON.
type RankChange struct {
	ID     string `json:"id"`
	Name   string `json:"name"`
	Change string `json:"change" jsonschema:"up, down, same, added or removed"`
	Within *bool  `json:"within_ranges" jsonschema:"the new rank lies in the old range or the old rank in the new one; null where it did not move or nothing is known of ranges"`
	Old    *Place `json:"old"`
	New    *Place `json:"new"`
}

// A Place is a theme's place in one study, in JSON.
type Place struct {
	Rank     int  `json:"rank"`
	RankLow  Rank `json:"rank_low"`
	RankHigh Rank `json:"rank_high"`
	Reach    int  `json:"reach"`
	Strength Real `json:"strength"`
}

// A LinkChange is a link that differs, in JSON.
type LinkChange struct {
	A         string     `json:"a"`
	B         string     `json:"b"`
	Change    string     `json:"change" jsonschema:"added, removed, heavier, lighter, shifted (other sums, as much in all) or state (only the conflict state)"`
	WeightOld Real       `json:"weight_old" jsonschema:"all sums of strength together"`
	WeightNew Real       `json:"weight_new"`
	Old       *LinkState `json:"old"`
	New       *LinkState `json:"new"`
}

// A LinkState is a link in one study, in JSON.
type LinkState struct {
	Sums
	ConflictState  string `json:"conflict_state" jsonschema:"stated, denied, difficulty or silent"`
	ConflictDenied bool   `json:"conflict_denied" jsonschema:"one voice states a conflict that another denies"`
}

// A StatementChange is a statement that came, went or changed, in JSON.
type StatementChange struct {
	ID     Phrase        `json:"id"`
	Change string        `json:"change" jsonschema:"added, removed or changed"`
	Fields []string      `json:"fields" jsonschema:"what differs"`
	Old    *StatementRow `json:"old"`
	New    *StatementRow `json:"new"`
}

// A StatementRow is a statement in JSON.
type StatementRow struct {
	Role        string   `json:"role"`
	Counterpart string   `json:"counterpart"`
	Kind        string   `json:"kind"`
	Themes      []string `json:"themes"`
	Strength    int      `json:"strength"`
	Stage       Phrase   `json:"stage" jsonschema:"of a cooperation: practised or proposed"`
	By          Phrase   `json:"by" jsonschema:"of a cooperation: both, role or counterpart"`
	Status      string   `json:"status" jsonschema:"coded or suggested"`
	Text        Phrase   `json:"text"`
	Source      Phrase   `json:"source"`
}

// An EntityChange is a party or theme that came, went or changed, in JSON.
type EntityChange struct {
	ID     string   `json:"id"`
	Name   string   `json:"name"`
	Change string   `json:"change" jsonschema:"added, removed or changed"`
	Fields []string `json:"fields" jsonschema:"what differs"`
}

// A DiffCaveat is a limit of a comparison, in JSON.
type DiffCaveat struct {
	Kind string `json:"kind"`
	Old  int    `json:"old" jsonschema:"how many in the old study"`
	New  int    `json:"new" jsonschema:"how many in the new study"`
	Text string `json:"text" jsonschema:"the caveat as a sentence"`
}

func (d *differ) object(c Compared) DiffObject {
	r := c.Report
	object := DiffObject{
		Samsyn: Version, Old: Head(r.Old, d.o), New: Head(r.New, d.o),
		Level: level(r.New.Graph), Unit: unit(r.New.Ranking.Unit), Different: r.Different(),
		Gaps: []GapChange{}, Ranks: []RankChange{}, Links: []LinkChange{}, Statements: []StatementChange{}, Caveats: []DiffCaveat{},
	}
	for i := range r.Gaps {
		object.Gaps = append(object.Gaps, d.gapChange(&r.Gaps[i]))
	}
	for _, rest := range r.Rest {
		object.Unlisted = append(object.Unlisted, GapChangeRest{rest.Change.String(), rest.Rule.Code, rest.Count})
	}
	for _, k := range d.ranks() {
		object.Ranks = append(object.Ranks, d.rankChange(&k))
	}
	for i := range r.Links {
		object.Links = append(object.Links, d.linkChange(&r.Links[i]))
	}
	for _, e := range r.Statements {
		object.Statements = append(object.Statements, d.statementChange(e))
	}
	object.Parties = d.entities(r.Parties, func(s *data.Study, at int32) (id, name string) { return s.Parties[at].ID, d.w.Party(s, at) })
	object.Themes = d.entities(r.Themes, func(s *data.Study, at int32) (id, name string) { return s.Themes[at].ID, d.w.Theme(s, at) })
	for _, caveat := range r.Caveats {
		object.Caveats = append(object.Caveats, DiffCaveat{
			string(caveat.Kind), caveat.Old, caveat.New, d.w.ChangeCaveat(r.New.Ranking.Unit, caveat),
		})
	}
	return object
}

func (d *differ) entities(list []change.Entity, named func(*data.Study, int32) (id, name string)) []EntityChange {
	rows := []EntityChange{}
	for _, e := range list {
		id, name := named(d.newest(e.Pair))
		rows = append(rows, EntityChange{id, name, e.Change.String(), names(e.Fields)})
	}
	return rows
}

func (d *differ) gapChange(g *change.Gap) GapChange {
	f, s := g.Finding(), d.r.Old.Study
	if g.New != nil {
		s = d.r.New.Study
	}
	row := GapChange{
		ID: f.ID, Change: g.Change.String(), Code: f.Rule.Code, Rule: f.Rule.Name,
		Parties: partyIDs(s, f.Parties), Themes: themeIDs(s, f.Themes), What: d.gapWhat(g),
	}
	if g.Old != nil {
		row.SeverityOld = Phrase(g.Old.Severity.String())
	}
	if g.New != nil {
		row.SeverityNew = Phrase(g.New.Severity.String())
	}
	return row
}

func (d *differ) statementChange(e change.Entity) StatementChange {
	row := StatementChange{Change: e.Change.String(), Fields: names(e.Fields)}
	s, at := d.newest(e.Pair)
	if origin := s.Statements[at].Origin; origin != nil {
		row.ID = Phrase(origin.ID)
	}
	row.Old, row.New = d.statement(d.r.Old.Study, e.Old), d.statement(d.r.New.Study, e.New)
	return row
}

func (d *differ) statement(s *data.Study, at int32) *StatementRow {
	if at == change.None {
		return nil
	}
	st := &s.Statements[at]
	row := &StatementRow{
		Role: s.Parties[st.Role].ID, Counterpart: s.Parties[st.Counterpart].ID, Kind: st.Kind.String(),
		Themes: themeIDs(s, st.Themes), Strength: int(st.Strength), Status: st.Status.String(),
		Text: word(st, d.o), Source: Phrase(st.Source),
	}
	if st.Kind == data.Cooperation {
		row.Stage, row.By = Phrase(st.Stage.String()), Phrase(st.By.String())
	}
	return row
}
