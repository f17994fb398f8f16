// Package match finds the same statement in several studies of the same stories: a study before and after,
// or one story coded by several people. Studies flow in, units flow out, each with the position that the
// statement has in every study. What became of a statement, and whether its coders agree, is for others to
// say (packages change and agreement).
package match

import "samsyn/data"

// None stands in a Unit for a study that does not hold the statement.
const None int32 = -1

// A Unit is one statement as the studies hold it: by study, its position in Study.Statements or None. A
// statement that no other study holds is a unit of its own.
type Unit []int32

// Count is how many of the studies hold the statement.
func (u Unit) Count() int {
	n := 0
	for _, at := range u {
		if at != None {
			n++
		}
	}
	return n
}

// First is the first study that holds the statement, and its position there.
func (u Unit) First() (study int, at int32) {
	for study, at := range u {
		if at != None {
			return study, at
		}
	}
	return -1, None
}

// Options chooses what is matched; the zero value takes every statement.
type Options struct {
	// Skip leaves statements out, as if their study did not hold them.
	Skip func(*data.Statement) bool
	// Alike also matches statements that have neither id nor text where they are alike in everything. It is
	// for finding what changed; between coders it would match only those who agree.
	Alike bool
}

// Recognisable reports whether a statement has what it can be matched by: an id, or a text.
func Recognisable(s *data.Statement) bool {
	return s.Origin != nil && s.Origin.ID != "" || len(forms(s.Text)) > 0
}

// Statements finds the statements that studies have in common: by id, else by role, source and text in any
// one language (spacing and Unicode form aside), whatever their ids are. Roles are compared by id.
//
// One passage can be several statements, as when it tells of a shared interest and of a conflict. Of those
// that a passage leaves open, first the ones of the same kind on the same themes belong together, then those
// of the same kind, then any. Within a study every statement is in one unit. The units come in the order in
// which the first of the studies to hold them does; which statements belong together depends on no order.
func Statements(studies []*data.Study, o Options) []Unit {
	m := &matcher{studies: studies, byID: map[string]int32{}, byPassage: map[passage][]int32{}, bare: map[string][]int32{}}
	for study := range studies {
		m.add(study, o)
	}
	return m.units
}

// A matcher holds the units found in the studies so far, and the ways to find one.
type matcher struct {
	studies   []*data.Study
	units     []Unit
	byID      map[string]int32
	byPassage map[passage][]int32
	bare      map[string][]int32 // units of statements with neither id nor text, by all they say
}

// add matches the statements of one more study with the units there are, and makes units of the others.
func (m *matcher) add(study int, o Options) {
	s := m.studies[study]
	unit := make([]int32, len(s.Statements))
	var open []int32
	for i := range s.Statements {
		unit[i] = None
		st := &s.Statements[i]
		if o.Skip != nil && o.Skip(st) {
			continue
		}
		if u, ok := m.named(st); ok && m.units[u][study] == None {
			m.join(unit, study, int32(i), u)
			continue
		}
		open = append(open, int32(i))
	}
	m.passages(study, open, unit)
	if o.Alike {
		m.alike(study, open, unit)
	}
	for _, i := range open {
		if unit[i] == None {
			u := make(Unit, len(m.studies))
			for k := range u {
				u[k] = None
			}
			m.units = append(m.units, u)
			m.join(unit, study, i, int32(len(m.units)-1))
		}
	}
	m.remember(study, unit, o)
}

// named finds the unit of a statement's id.
func (m *matcher) named(st *data.Statement) (int32, bool) {
	if st.Origin == nil || st.Origin.ID == "" {
		return None, false
	}
	u, ok := m.byID[st.Origin.ID]
	return u, ok
}

func (m *matcher) join(unit []int32, study int, at, u int32) {
	m.units[u][study] = at
	unit[at] = u
}

// alike matches statements that have nothing to be recognised by with those that say exactly the same.
func (m *matcher) alike(study int, open, unit []int32) {
	passed := map[string]int{} // by what is said: units that this study cannot take any more
	for _, i := range open {
		st := &m.studies[study].Statements[i]
		if unit[i] != None || Recognisable(st) {
			continue
		}
		says := everything(m.studies[study], st)
		for list := m.bare[says]; passed[says] < len(list) && unit[i] == None; passed[says]++ {
			if u := list[passed[says]]; m.units[u][study] == None {
				m.join(unit, study, i, u)
			}
		}
	}
}

// remember makes the units of a study's statements findable for the next study.
func (m *matcher) remember(study int, unit []int32, o Options) {
	last := study == len(m.studies)-1
	for i, u := range unit {
		if u == None || last {
			continue
		}
		st := &m.studies[study].Statements[i]
		if st.Origin != nil && st.Origin.ID != "" {
			if _, known := m.byID[st.Origin.ID]; !known {
				m.byID[st.Origin.ID] = u
			}
		}
		for _, key := range passagesOf(m.studies[study], st) {
			if list := m.byPassage[key]; len(list) == 0 || list[len(list)-1] != u {
				m.byPassage[key] = append(list, u)
			}
		}
		if o.Alike && !Recognisable(st) {
			says := everything(m.studies[study], st)
			m.bare[says] = append(m.bare[says], u)
		}
	}
}
