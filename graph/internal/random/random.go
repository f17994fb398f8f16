// Package random makes studies that hold everything rules look at, for tests of properties that hold for all studies.
// Only tests import it.
package random

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"samsyn/data"
)

// Study makes a valid study of so many parties, themes and at most so many statements; the same for the same seed.
// One role tells nothing, and ids are in another order than positions, so that an order by position shows.
func Study(seed uint64, roles, groups, themes, statements int) *data.Study {
	d := &dealer{
		Rand: rand.New(rand.NewPCG(seed, 7)), roles: roles, parties: roles + groups, themes: themes,
		Study: &data.Study{Persons: []string{"", "anna", "bo", "cia"}, Organisations: []string{""}},
	}
	d.Study.Asked = data.Asked(d.IntN(2))
	for i := range d.parties {
		d.Parties = append(d.Parties, d.party(i))
	}
	d.Coordinator = int32(d.IntN(roles))
	for i := range themes {
		t := data.Theme{ID: fmt.Sprintf("t%d", (i*59+2)%997), Broader: data.NoTheme}
		if i > 0 && d.IntN(2) == 0 {
			t.Broader = int32(d.IntN(i))
		}
		d.Themes = append(d.Themes, t)
	}
	silent := int32(d.IntN(roles))
	for i := range statements {
		if st := d.statement(i); st.Role != silent && st.Role != st.Counterpart {
			d.Statements = append(d.Statements, st)
		}
	}
	for range d.IntN(3) {
		e := data.Expectation{Parties: [2]int32{0, 1 + int32(d.IntN(d.parties-1))}}
		if d.IntN(3) > 0 {
			e.Themes = d.some()
		}
		d.Expected = append(d.Expected, e)
	}
	return d.Study
}

// A dealer draws the parts of a study.
type dealer struct {
	*rand.Rand
	*data.Study
	roles, parties, themes int
}

func (d *dealer) party(i int) data.Party {
	p := data.Party{ID: fmt.Sprintf("p%d", (i*53+3)%997), Group: i >= d.roles}
	if !p.Group && d.IntN(2) == 0 {
		p.HeldBy = []int32{1 + int32(d.IntN(3))}
		p.ReviewsAll = d.IntN(4) == 0
		if other := int32(d.IntN(d.roles)); int(other) != i {
			p.Reviews = []int32{other}
		}
	}
	return p
}

// statement draws one that mostly is about the coordinator.
func (d *dealer) statement(i int) data.Statement {
	st := data.Statement{
		Role: int32(d.IntN(d.roles)), Counterpart: d.Coordinator, Kind: data.Kinds[d.IntN(len(data.Kinds))],
		Strength: uint8(1 + d.IntN(3)), Source: fmt.Sprintf("§%d", i), Status: data.Status(d.IntN(3)), Respondent: int32(d.IntN(3)),
	}
	if st.Counterpart == st.Role || d.IntN(3) == 0 {
		st.Counterpart = int32(d.IntN(d.parties))
	}
	if st.Kind == data.Cooperation {
		st.Stage = data.Stage(d.IntN(2))
	}
	if st.Kind != data.NoConflict && st.Kind != data.Cooperation || d.IntN(2) == 0 {
		st.Themes = d.some()
	}
	return st
}

// some draws one theme or a few.
func (d *dealer) some() []int32 {
	list := []int32{int32(d.IntN(d.themes))}
	for d.IntN(3) == 0 {
		if t := int32(d.IntN(d.themes)); !slices.Contains(list, t) {
			list = append(list, t)
		}
	}
	return list
}
