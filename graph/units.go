package graph

import (
	"cmp"
	"slices"
)

// stakes hold what each unit has in each theme: the two-mode view of shared interests again, by unit instead
// of by role. Statements of the coordinator are not among them.
type stakes struct {
	units    int
	at       []int32 // the stakes of unit u are at[u] to at[u+1], by column
	column   []int32 // position in Graph.Themes
	strength []int64 // sum of shares, above zero
}

// A unit is told apart by what it is and by its pseudonym, so that its number does not depend on the order
// of the statements: resamples draw units by number.
type unit struct {
	kind int // 0 a role, 1 a respondent, 2 an organisation
	name string
}

// stakes sorts the shared interests that the ties rest on by unit.
func (g *Graph) stakes() stakes {
	unitOf, units := g.units()
	s := stakes{units: units, at: make([]int32, units+1)}
	if g.Options.Unit == ByRole {
		g.stakesOfRoles(&s, unitOf)
	} else {
		g.stakesOfTellers(&s, unitOf)
	}
	return s
}

// stakesOfRoles takes the stakes from the rows of the role–theme graph, which are sorted.
func (g *Graph) stakesOfRoles(s *stakes, unitOf []int32) {
	rt, held := &g.RoleTheme, 0
	for i := range rt.Cells {
		if rt.Cells[i].Shared > 0 {
			held++
		}
	}
	s.column, s.strength = make([]int32, 0, held), make([]int64, 0, held)
	rowOf := make([]int, s.units)
	for row, role := range g.Roles {
		rowOf[unitOf[role]] = row
	}
	for unit, row := range rowOf {
		for _, cell := range rt.RowCells(row) {
			if cell.Shared > 0 {
				s.column, s.strength = append(s.column, cell.Column), append(s.strength, g.records.rescale(cell.Shared))
			}
		}
		s.at[unit+1] = int32(len(s.column))
	}
}

// stakesOfTellers adds the stakes up by who told them.
func (g *Graph) stakesOfTellers(s *stakes, unitOf []int32) {
	rs := &g.records
	var who, column []int32
	var strength []int64
	for i := range g.RoleTheme.Cells {
		cell := &g.RoleTheme.Cells[i]
		for _, at := range cell.Statements {
			if r := &rs.list[at]; r.carries == carriesShared {
				who, column = append(who, unitOf[at]), append(column, cell.Column)
				strength = append(strength, rs.share(r))
			}
		}
	}
	order := byPair(firstN(len(who)), who, column, s.units, len(g.Themes))
	for at, e := range order {
		if at > 0 && who[e] == who[order[at-1]] && column[e] == column[order[at-1]] {
			s.strength[len(s.strength)-1] += strength[e]
			continue
		}
		s.at[who[e]+1]++
		s.column, s.strength = append(s.column, column[e]), append(s.strength, strength[e])
	}
	for u := range s.units {
		s.at[u+1] += s.at[u]
	}
}

// units numbers the units by kind and pseudonym: by party with Unit ByRole, else by statement; −1 where there
// is none. A statement without the field counts as its role.
func (g *Graph) units() ([]int32, int) {
	rs := &g.records
	var ids []unit
	known := map[unit]int32{}
	add := func(u unit) int32 {
		id, has := known[u]
		if !has {
			id = int32(len(ids))
			known[u], ids = id, append(ids, u)
		}
		return id
	}
	role := make([]int32, len(g.Study.Parties))
	for p := range role {
		role[p] = -1
	}
	of := role
	if g.Options.Unit == ByRole {
		for _, p := range g.Roles {
			of[p] = add(unit{0, g.Study.Parties[p].ID})
		}
	} else {
		field, names, kind := rs.respondent, g.Study.Persons, 1
		if g.Options.Unit == ByOrganisation {
			field, names, kind = rs.organisation, g.Study.Organisations, 2
		}
		named := make([]int32, len(names))
		of = make([]int32, len(rs.list))
		for i := range of {
			of[i] = -1
			p := rs.list[i].role
			if rs.list[i].carries == carriesNothing || g.rowOf[p] < 0 {
				continue
			}
			if f := at(field, int32(i)); f != 0 {
				if named[f] == 0 {
					named[f] = add(unit{kind, names[f]}) + 1
				}
				of[i] = named[f] - 1
				continue
			}
			if role[p] < 0 {
				role[p] = add(unit{0, g.Study.Parties[p].ID})
			}
			of[i] = role[p]
		}
	}
	order := firstN(len(ids))
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(ids[a].kind, ids[b].kind), cmp.Compare(ids[a].name, ids[b].name))
	})
	number := make([]int32, len(ids))
	for at, id := range order {
		number[id] = int32(at)
	}
	for i, id := range of {
		if id >= 0 {
			of[i] = number[id]
		}
	}
	return of, len(ids)
}
