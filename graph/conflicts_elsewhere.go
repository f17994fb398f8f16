package graph

import (
	"cmp"
	"slices"
)

// mostElsewhere is how many themes are named on which conflicts are told elsewhere.
const mostElsewhere = 3

// elsewhere names the themes on which most conflict is told between others than a role and the coordinator, in the
// order of the rows where it is as much. Such conflicts are links and no stances (see RoleTheme), so that no column of
// a ranking holds them. A conflict that the coordinator tells is not among them: its pair is one with the coordinator.
func (g *Graph) elsewhere(rows []ThemeRow, sums []int64) Caveat {
	c := Caveat{Kind: ConflictsElsewhere, Of: len(rows)}
	var themes []int32
	for i := range rows {
		if t := rows[i].Theme; sums[g.colOf[t]] > 0 {
			themes = append(themes, t)
		}
	}
	c.N = len(themes)
	slices.SortStableFunc(themes, func(a, b int32) int { return cmp.Compare(sums[g.colOf[b]], sums[g.colOf[a]]) })
	c.Themes = themes[:min(len(themes), mostElsewhere)]
	return c
}
