package change

import (
	"slices"

	"samsyn/data"
	"samsyn/graph/match"
)

// The fields of statements; those of one that another study holds too and that may differ.
const (
	Teller       Field = "role"
	Counterpart  Field = "counterpart"
	Kind         Field = "kind"
	ThemesCoded  Field = "themes"
	Strength     Field = "strength"
	Stage        Field = "stage"
	By           Field = "by"
	Words        Field = "text"
	Source       Field = "source"
	Respondent   Field = "respondent"
	Organisation Field = "organisation"
	Status       Field = "status"
)

// statements lists the statements that came, went or changed, in the order of package match. A rejected
// suggestion counts as no statement.
func (r *Report) statements() {
	studies := []*data.Study{r.Old.Study, r.New.Study}
	skip := func(st *data.Statement) bool { return !st.Counted() }
	for _, u := range match.Statements(studies, match.Options{Skip: skip, Alike: true}) {
		at := Pair{u[0], u[1]}
		switch {
		case at.Old == None:
			r.Statements = append(r.Statements, Entity{Pair: at, Change: Added})
		case at.New == None:
			r.Statements = append(r.Statements, Entity{Pair: at, Change: Removed})
		default:
			if f := r.statementFields(at); len(f) > 0 {
				r.Statements = append(r.Statements, Entity{Pair: at, Change: Changed, Fields: f})
			}
		}
	}
	slices.SortStableFunc(r.Statements, func(a, b Entity) int { return int(a.Change) - int(b.Change) })
}

func (r *Report) statementFields(at Pair) []Field {
	old, new := r.Old.Study, r.New.Study
	a, b := &old.Statements[at.Old], &new.Statements[at.New]
	id := func(s *data.Study, party int32) string { return s.Parties[party].ID }
	var f fields
	f.add(Teller, id(old, a.Role) != id(new, b.Role))
	f.add(Counterpart, id(old, a.Counterpart) != id(new, b.Counterpart))
	f.add(Kind, a.Kind != b.Kind)
	f.add(ThemesCoded, !slices.Equal(match.ThemeIDs(old, a), match.ThemeIDs(new, b)))
	f.add(Strength, a.Strength != b.Strength)
	f.add(Stage, a.Stage != b.Stage)
	f.add(By, a.By != b.By)
	f.add(Words, a.Text != b.Text)
	f.add(Source, a.Source != b.Source)
	f.add(Respondent, old.Persons[a.Respondent] != new.Persons[b.Respondent])
	f.add(Organisation, old.Organisations[a.Organisation] != new.Organisations[b.Organisation])
	f.add(Status, a.Status != b.Status)
	return f
}
