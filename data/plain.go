package data

import "slices"

// A PlainRow is a row of a table in which a reader found nothing to judge: its words are known ones, and its
// names stand as numbers of Spellings. A large table is mostly such rows, and they can be made ready apart
// from one another; what needs the others (whom a name means, and what is to be said of it) is left to
// Builder.Plain.
type PlainRow struct {
	Role, Counterpart        int32 // in Spellings.Parties
	Respondent, Organisation int32
	Themes                   []int32 // kept
	Kind                     Kind
	Strength                 uint8
	Stage                    Stage
	By                       By
	Status                   Status
	Text, Source             string
	Print                    uint64 // Builder.Print of these
}

// NoSpelling is the number of an empty cell: allowed for every name but the role's.
const NoSpelling int32 = -1

// Spellings are the names that a reader has met, by number.
type Spellings struct {
	Parties, Themes, Persons, Organisations Spelling
}

// A Spelling is a list of names, which may only grow, and what they have turned out to mean.
type Spelling struct {
	Names []string
	known []int32
}

// position looks a spelling up among those that the builder has met in a row, and is none for a new one.
func (s *Spelling) position(number int32, met map[string]int32) int32 {
	for int(number) >= len(s.known) {
		s.known = append(s.known, none)
	}
	if s.known[number] < 0 {
		i, ok := met[s.Names[number]]
		if !ok {
			return none
		}
		s.known[number] = i
	}
	return s.known[number]
}

// Plain takes a row as Statement would, at once. It is false, and has done nothing, for a row that must go
// through Statement: one that has a name nobody met before, or in which something is to be said after all.
func (b *Builder) Plain(r *PlainRow, names *Spellings, pos Pos) bool {
	role, counterpart := names.Parties.position(r.Role, b.parties.spelled), b.coordinator
	if r.Counterpart != NoSpelling {
		if counterpart = names.Parties.position(r.Counterpart, b.parties.spelled); counterpart < 0 {
			return false
		}
	}
	if role < 0 || role == counterpart || b.study.Parties[role].Group {
		return false
	}
	var respondent, organisation int32
	if r.Respondent != NoSpelling {
		respondent = names.Persons.position(r.Respondent, b.persons.at)
	}
	if r.Organisation != NoSpelling {
		organisation = names.Organisations.position(r.Organisation, b.orgs.at)
	}
	if respondent < 0 || organisation < 0 || !b.plainThemes(r.Themes, &names.Themes) {
		return false
	}
	b.told[role] = true
	b.study.Statements = append(b.study.Statements, Statement{})
	s := &b.study.Statements[len(b.study.Statements)-1] // filled in place: statements are large
	s.Role, s.Counterpart, s.Respondent, s.Organisation = role, counterpart, respondent, organisation
	s.Kind, s.Strength, s.Stage, s.By, s.Status = r.Kind, r.Strength, r.Stage, r.By, r.Status
	s.Themes, s.Pos = b.keptThemes(len(r.Themes)), pos
	if !b.WithoutTexts {
		s.Text.Plain, s.Source = r.Text, r.Source
	}
	if !b.Silent {
		b.prints = append(b.prints, r.Print)
	}
	return true
}

// plainThemes puts the positions of themes behind those that are kept, and is false where one is not to be
// had, or had twice.
func (b *Builder) plainThemes(list []int32, names *Spelling) bool {
	b.roomForThemes(len(list))
	kept := b.themeStore
	for _, number := range list {
		t := names.position(number, b.themes.spelled)
		if t < 0 || slices.Contains(kept[len(b.themeStore):], t) {
			return false
		}
		kept = append(kept, t)
	}
	return true
}
