package table

import (
	"slices"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// RolesObject is the JSON of the command roles.
type RolesObject struct {
	Samsyn int       `json:"samsyn" jsonschema:"version of the format"`
	Study  StudyHead `json:"study"`
	Roles  []RoleRow `json:"roles"`
}

// Sums are sums of strength in JSON, by kind of statement.
type Sums struct {
	Shared      Real `json:"shared"`
	Conflict    Real `json:"conflict"`
	Difficulty  Real `json:"difficulty"`
	Cooperation Real `json:"cooperation" jsonschema:"cooperation that is practised"`
	Proposed    Real `json:"proposed" jsonschema:"cooperation that is only proposed"`
}

// A RoleRow is one role in JSON: its figures with the coordinator, and the rest in Others.
type RoleRow struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Heard bool   `json:"heard" jsonschema:"told something"`
	Sums
	Required       int        `json:"required" jsonschema:"themes of interests it shares with the coordinator"`
	Covered        int        `json:"covered" jsonschema:"of these, themes on which the two practise a cooperation"`
	Planned        int        `json:"planned" jsonschema:"of these, themes on which one is only proposed"`
	ConflictState  string     `json:"conflict_state" jsonschema:"stated, denied, difficulty or silent"`
	ConflictDenied bool       `json:"conflict_denied" jsonschema:"one voice states a conflict that another denies"`
	Balance        Real       `json:"balance" jsonschema:"from -1, conflict only, to 1, shared only"`
	Themes         []string   `json:"themes" jsonschema:"ids of the themes it shares, strongest first"`
	MixedWith      []string   `json:"mixed_with" jsonschema:"ids of the roles it both agrees and disagrees with"`
	MixedUnlisted  int        `json:"mixed_unlisted,omitempty" jsonschema:"how many more such roles there are than mixed_with names; absent where none"`
	Others         []OtherRow `json:"others"`
}

// An OtherRow is the link of a role with a party other than the coordinator, in JSON.
type OtherRow struct {
	Party string `json:"party"`
	Sums
	Required *int `json:"required" jsonschema:"themes that both roles share; null of a group and where the interviews did not ask about other roles"`
	Covered  *int `json:"covered" jsonschema:"of these, themes on which the two practise a cooperation"`
	Planned  *int `json:"planned" jsonschema:"of these, themes on which one is only proposed"`
}

// Roles is the table of roles and their relation to the coordinator.
func Roles(a *analysis.Analysis, o Options) *View {
	rows := roleRows(a, o)
	v := &View{
		Title: heading(a, o), Empty: o.Words.Say("columns.empty"), row: "roles",
		Notes:  append(mixedNote(a, o.Words), notes(a, o, graph.AllSuggested, graph.LeftOutTies, graph.OneVoicePerRole)...),
		Object: RolesObject{Samsyn: Version, Study: Head(a, o), Roles: rows},
	}
	column := columnsOf(o.Words, "roles")
	v.Table.Columns = []Column{
		column("id", Name, Programs),
		column("name", Words, Everyone),
		column("heard", Name, Programs),
		column("shared", Number, Everyone),
		column("conflict", Number, Everyone),
		column("difficulty", Number, Everyone),
		column("cooperation", Number, Everyone),
		column("proposed", Number, Everyone),
		column("coverage", Name, People),
		column("required", Number, Programs),
		column("covered", Number, Programs),
		column("planned", Number, Programs),
		column("conflict_state", Words, Everyone),
		column("conflict_denied", Name, Programs),
		column("balance", Number, Programs),
		column("themes", Words, Programs),
		column("mixed_with", Words, Programs),
		column("others", Words, Programs),
	}
	if i := slices.IndexFunc(a.Profiles, func(p graph.Profile) bool { return p.Mixed > len(p.MixedWith) }); i >= 0 {
		v.Unlisted = o.Words.Say("columns.roles_unlisted", o.Words.Integer(len(a.Profiles[i].MixedWith)))
		v.Notes = append(v.Notes, v.Unlisted)
	}
	for i := range a.Profiles {
		v.Table.Rows = append(v.Table.Rows, roleCells(a, o.Words, i, &rows[i]))
	}
	return v
}

// mixedNote names the pairs of roles that both agree and disagree, each once.
func mixedNote(a *analysis.Analysis, w words.Words) []string {
	const enough = 10 // for a sentence
	var pairs [][2]int32
	all := 0
	for i := range a.Profiles {
		p := &a.Profiles[i]
		all += p.Mixed
		for _, other := range p.MixedWith {
			if p.Role < other && len(pairs) < enough {
				pairs = append(pairs, [2]int32{p.Role, other})
			}
		}
	}
	if len(pairs) == 0 {
		return nil
	}
	return []string{w.MixedPairs(a.Study, pairs, all/2)}
}

func roleCells(a *analysis.Analysis, w words.Words, at int, j *RoleRow) []Cell {
	s, p, covered := a.Study, &a.Profiles[at], ""
	if j.Required > 0 {
		covered = w.Say("common.of", w.Integer(j.Covered), w.Integer(j.Required))
	}
	others, names := make([]string, len(p.Others)), make([]string, len(p.Others))
	for i, other := range p.Others {
		others[i] = s.Parties[other.Party].ID
		names[i] = w.Party(s, other.Party)
	}
	return []Cell{
		Text(j.ID),
		Text(j.Name),
		Flag(p.Heard, yes(w, p.Heard)),
		figure(w, p.Sum.Shared, 1),
		figure(w, p.Sum.Conflict, 1),
		figure(w, p.Sum.Difficulty, 1),
		figure(w, p.Sum.Practised, 1),
		figure(w, p.Sum.Proposed, 1),
		Text(covered), Count(j.Required, w.Integer(j.Required)), Count(j.Covered, w.Integer(j.Covered)), Count(j.Planned, w.Integer(j.Planned)),
		Text(j.ConflictState).As(w.ConflictState(p)),
		Flag(p.DeniedToo, yes(w, p.DeniedToo)),
		figure(w, p.Balance, 2),
		List(j.Themes, w.List(w.Themes(s, p.Themes))),
		LongList(j.MixedWith, func() string { return w.List(w.Parties(s, p.MixedWith)) }),
		List(others, w.List(names)),
	}
}

func roleRows(a *analysis.Analysis, o Options) []RoleRow {
	rows := []RoleRow{}
	for i := range a.Profiles {
		rows = append(rows, roleRow(a, o, i))
	}
	return rows
}

// roleRow is the row of the role that has a place among the profiles.
func roleRow(a *analysis.Analysis, o Options, at int) RoleRow {
	s, p, covered := a.Study, &a.Profiles[at], &a.Covered[at]
	row := RoleRow{
		ID: s.Parties[p.Role].ID, Name: o.Words.Party(s, p.Role), Heard: p.Heard, Sums: sums(p.Sum),
		Required: covered.Required, Covered: covered.Actual, Planned: covered.Proposed,
		ConflictState: p.State.String(), ConflictDenied: p.DeniedToo, Balance: Real(p.Balance),
		Themes: themeIDs(s, p.Themes), MixedWith: partyIDs(s, p.MixedWith), MixedUnlisted: p.Mixed - len(p.MixedWith), Others: []OtherRow{},
	}
	for _, other := range p.Others {
		to := OtherRow{Party: s.Parties[other.Party].ID, Sums: sums(other.Sum)}
		if c, asked := a.CoveredLinks[[2]int32{min(p.Role, other.Party), max(p.Role, other.Party)}]; asked {
			to.Required, to.Covered, to.Planned = &c.Required, &c.Actual, &c.Proposed
		}
		row.Others = append(row.Others, to)
	}
	return row
}

func sums(s graph.Sums) Sums {
	return Sums{Real(s.Shared), Real(s.Conflict), Real(s.Difficulty), Real(s.Practised), Real(s.Proposed)}
}
