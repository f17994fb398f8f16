package graph

// An entry is one stance on one theme: what cells are made of.
type entry struct {
	row, column int32 // positions in Graph.Roles and Graph.Themes
	statement   int32
	carries     carries
	strength    uint8
}

// stance reports whether a statement is a stance of a role on its themes.
func (g *Graph) stance(r *record) bool {
	switch r.carries {
	case carriesShared, carriesDifficulty:
	case carriesConflict:
		if r.other != g.Study.Coordinator {
			return false
		}
	default:
		return false
	}
	return g.rowOf[r.role] >= 0
}

// eachStance calls do for every stance that no threshold of strength drops.
func (g *Graph) eachStance(do func(r *record, statement int32)) {
	list := g.records.list
	for _, i := range g.Counted {
		if r := &list[i]; g.stance(r) && !g.tooWeak(r) {
			do(r, i)
		}
	}
}

// entries lists the stances once for each of their themes, by row and column, those of a cell in the study's
// order. It also returns where the entries of each row begin, and last their number.
//
// The two counting sorts are those of byPair, but move whole entries: what lies together is read together.
func (g *Graph) entries() (list []entry, row []int32) {
	rs := &g.records
	at := make([]int32, len(g.Themes)+1)
	g.eachStance(func(r *record, _ int32) {
		for _, t := range rs.themes(r) {
			at[g.colOf[t]+1]++
		}
	})
	for c := range g.Themes {
		at[c+1] += at[c]
	}
	byColumn := make([]entry, at[len(g.Themes)])
	g.eachStance(func(r *record, i int32) {
		for _, t := range rs.themes(r) {
			c := g.colOf[t]
			byColumn[at[c]] = entry{g.rowOf[r.role], c, i, r.carries, r.strength}
			at[c]++
		}
	})
	row = make([]int32, len(g.Roles)+1)
	for i := range byColumn {
		row[byColumn[i].row+1]++
	}
	for r := range g.Roles {
		row[r+1] += row[r]
	}
	list = make([]entry, len(byColumn))
	next := append([]int32(nil), row...)
	for i := range byColumn {
		r := byColumn[i].row
		list[next[r]] = byColumn[i]
		next[r]++
	}
	return list, row
}
