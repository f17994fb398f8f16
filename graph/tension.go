package graph

import (
	"math"

	"samsyn/data"
)

// tension adds up what the roles' cells say of each theme: reach and strength of the shared interests, sums
// of conflict and difficulty, and polarisation.
func (g *Graph) tension(rows []ThemeRow) {
	rs := &g.records
	// Cells lie by row, and are looked at in that order: by column every one would be fetched from afar.
	sums := make([]themeSums, len(rows))
	for i := range g.RoleTheme.Cells {
		cell := &g.RoleTheme.Cells[i]
		sum := &sums[cell.Column]
		sum.shared += rs.rescale(cell.Shared)
		sum.conflict += rs.rescale(cell.Conflict)
		sum.difficulty += rs.rescale(cell.Difficulty)
		sum.stand.count(cell)
	}
	var backing arena
	for column := range rows {
		row, sum := &rows[column], &sums[column]
		row.Reach = sum.stand.shared + sum.stand.both
		row.Roles = backing.take(row.Reach)
		row.Strength = rs.unscale(sum.shared)
		row.Conflict, row.Difficulty = rs.unscale(sum.conflict), rs.unscale(sum.difficulty)
		row.Polarisation = sum.stand.polarisation(len(g.Roles))
	}
	for i := range g.RoleTheme.Cells {
		if cell := &g.RoleTheme.Cells[i]; cell.Shared > 0 {
			row := &rows[cell.Column]
			row.Roles = append(row.Roles, g.Roles[cell.Row])
		}
	}
}

// themeSums are sums of shares.
type themeSums struct {
	shared, conflict, difficulty int64
	stand                        stances
}

// stances count the roles that speak of a theme.
type stances struct{ shared, conflict, both int }

func (s *stances) count(cell *Cell) {
	switch {
	case cell.Shared > 0 && cell.Conflict > 0:
		s.both++
	case cell.Shared > 0:
		s.shared++
	case cell.Conflict > 0:
		s.conflict++
	}
}

// polarisation is an own definition: 4·p·q·coverage, p and q the shares for and against among those who
// speak, a role that is both counting half in each; coverage the share of the heard roles that speak. It is 1
// where every heard role speaks and half of them are against, and NaN unless both signs occur.
//
// Worked: of five heard roles two share a theme, one is in conflict on it, one is both: p = 2.5/4,
// q = 1.5/4, coverage 4/5: 0.75.
func (s *stances) polarisation(heard int) float64 {
	speak := float64(s.shared + s.conflict + s.both)
	inFavour, against := float64(s.shared)+float64(s.both)/2, float64(s.conflict)+float64(s.both)/2
	if inFavour == 0 || against == 0 {
		return math.NaN()
	}
	return 4 * inFavour * against / (speak * float64(heard))
}

// besides counts on each theme what the roles' cells do not hold, in one walk over what is told. Practices are the
// practised cooperations on it, those on narrower ones included, told by anyone: each statement once a theme. The
// result sums up, by column, the conflicts elsewhere (see elsewhere).
func (g *Graph) besides(rows []ThemeRow) (elsewhere []int64) {
	elsewhere = make([]int64, len(rows))
	last := make([]int32, len(rows)) // by column: the last statement counted, from 1
	coordinator := g.Study.Coordinator
	g.eachTold(func(i int32) {
		switch r := &g.records.list[i]; r.carries {
		case carriesPractised:
			for _, t := range g.records.themes(r) {
				g.practised(rows, last, i, t)
			}
		case carriesConflict:
			if r.role == coordinator || r.other == coordinator {
				return
			}
			for _, t := range g.records.themes(r) {
				elsewhere[g.colOf[t]] += g.records.share(r)
			}
		}
	})
	return elsewhere
}

// practised counts a cooperation on a theme and on all above it.
func (g *Graph) practised(rows []ThemeRow, last []int32, statement, theme int32) {
	for range g.Study.Themes {
		if column := g.colOf[theme]; column >= 0 && last[column] != statement+1 {
			last[column] = statement + 1
			rows[column].Practices++
		}
		if theme = g.Study.Themes[theme].Broader; theme == data.NoTheme {
			return
		}
	}
}

// eachTold goes through the statements that count and that no threshold drops from its link.
func (g *Graph) eachTold(tell func(statement int32)) {
	if !g.thresholds() { // every counted statement is in a link
		for _, i := range g.Counted {
			tell(i)
		}
		return
	}
	for l := range g.Links {
		for _, i := range g.Links[l].Statements {
			tell(i)
		}
	}
}

// narrower lists, at the broad level, the themes under each theme that a counted statement names.
func (g *Graph) narrower(rows []ThemeRow) {
	if g.Options.Level != Broad {
		return
	}
	for t, named := range g.named {
		if top := g.Top[t]; named && top != int32(t) {
			row := &rows[g.colOf[top]]
			row.Narrower = append(row.Narrower, int32(t))
		}
	}
}
