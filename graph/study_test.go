package graph

import (
	"fmt"
	"math/rand/v2"

	"samsyn/data"
)

// randomStudy makes a study of any kind: rejected and suggested statements, respondents and organisations
// that speak for several roles, groups, roles without a story, a tree of themes, statements on several
// themes of one branch, and denials with and without themes.
func randomStudy(seed uint64) *data.Study {
	r := rand.New(rand.NewPCG(seed, 1))
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}}
	roles, groups := 1+r.IntN(8), r.IntN(3)
	for i := range roles + groups {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("p%d", (i*7)%11+i), Group: i >= roles})
	}
	s.Coordinator = int32(r.IntN(roles))
	for i := range r.IntN(9) {
		broader := data.NoTheme
		if i > 0 && r.IntN(2) == 0 {
			broader = int32(r.IntN(i))
		}
		s.Themes = append(s.Themes, data.Theme{ID: fmt.Sprintf("t%d", (i*5)%9), Broader: broader})
	}
	for i := range r.IntN(6) {
		s.Persons = append(s.Persons, fmt.Sprintf("person%d", i))
	}
	for i := range r.IntN(4) {
		s.Organisations = append(s.Organisations, fmt.Sprintf("body%d", i))
	}
	if roles+groups < 2 {
		return s
	}
	tellers := 1 + r.IntN(roles)
	for range r.IntN(60) {
		st := data.Statement{
			Role: int32(r.IntN(tellers)), Counterpart: s.Coordinator, Kind: data.Kinds[r.IntN(len(data.Kinds))],
			Strength: uint8(1 + r.IntN(3)), Status: [...]data.Status{0, 0, 0, data.Suggested, data.Rejected}[r.IntN(5)],
			Source: [...]string{"", "§1", "§2", "§3.1"}[r.IntN(4)],
		}
		for st.Counterpart == st.Role || r.IntN(3) == 0 {
			st.Counterpart = int32(r.IntN(roles + groups))
		}
		if r.IntN(2) == 0 {
			st.Respondent, st.Organisation = int32(r.IntN(len(s.Persons))), int32(r.IntN(len(s.Organisations)))
		}
		if st.Kind == data.Cooperation {
			st.Stage = data.Stage(r.IntN(2))
		}
		for _, t := range r.Perm(len(s.Themes))[:min(r.IntN(4), len(s.Themes))] {
			st.Themes = append(st.Themes, int32(t))
		}
		if len(st.Themes) == 0 && st.Kind != data.NoConflict && st.Kind != data.Cooperation {
			continue
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}

// everyOptions are the options the oracles are held against.
func everyOptions() []Options {
	var all []Options
	for _, level := range []Level{Broad, Narrow} {
		for _, split := range []bool{false, true} {
			for _, strength := range []int{0, 2} {
				for _, statements := range []int{0, 2} {
					all = append(all, Options{Level: level, Split: split, MinStrength: strength, MinStatements: statements})
				}
			}
		}
	}
	return all
}

// told is a short way to write a statement in a test.
func told(role, counterpart int32, kind data.Kind, strength uint8, themes ...int32) data.Statement {
	return data.Statement{Role: role, Counterpart: counterpart, Kind: kind, Strength: strength, Themes: themes}
}

// smallStudy has a coordinator at position 0, so many other roles, and themes without broader ones.
func smallStudy(roles, themes int, statements ...data.Statement) *data.Study {
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}, Statements: statements}
	s.Parties = append(s.Parties, data.Party{ID: "coordinator"})
	for i := range roles {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("r%d", i+1)})
	}
	for i := range themes {
		s.Themes = append(s.Themes, data.Theme{ID: fmt.Sprintf("t%d", i+1), Broader: data.NoTheme})
	}
	return s
}
