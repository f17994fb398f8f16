package plan

import (
	"cmp"
	"slices"

	"samsyn/graph"
)

// A Tie is a pair of heard roles between which nothing was told, though they share themes.
type Tie struct {
	A, B  int32 // parties, A the one with the smaller id
	Score float64
	// Themes are those at the level that both share, the one that adds most to the score first, then by id.
	Themes []int32
}

// mostTies is how many pairs that share a theme, counted once a theme, are looked at.
const mostTies = 50_000_000

// MissingTies ranks the pairs of heard roles without a link by the themes that a tie would close:
//
//	score(i, j) = Σ over the themes t both share of S(i, t) · S(j, t) / (n(t) − 1)
//
// with S(i, t) the strength of the interest that role i shares in t and n(t) the number of roles that share t.
// It falls with n(t), so that a theme everybody holds says little of two; a theme of one role joins no pair
// (its term would be 0/0) and is left out. Any statement told between the two is a link, a conflict too. The
// coordinator takes no part. The discount is Newman's (2001, for authors of the same papers), with strengths
// for his ones; that ties are missing where they would close a shared theme is how motifr finds gaps.
//
// Worked: a shares x with strength 2 and y with 1, b shares x with 3 and y with 2, c shares y with 2, and
// nothing was told between the three. x joins two: 2·3/(2 − 1) = 6; y joins three: a, b 1·2/(3 − 1) = 1, a, c
// 1·2/2 = 1, b, c 2·2/2 = 2. In order: a–b 7, b–c 2, a–c 1.
//
// Ties come by score, then by the ids of A and B. The second result is false where the study is too large to
// look at all pairs; then there are none.
func MissingTies(g *graph.Graph) ([]Tie, bool) {
	pairs := 0
	for column := range g.Themes {
		n := len(g.RoleTheme.ColumnCells(column))
		pairs += n * (n - 1) / 2
	}
	if pairs > mostTies {
		return nil, false
	}
	sharing := make([]int, len(g.Themes))
	for i := range g.RoleTheme.Cells {
		if c := &g.RoleTheme.Cells[i]; c.Shared > 0 {
			sharing[c.Column]++
		}
	}
	id := func(p int32) string { return g.Study.Parties[p].ID }
	var ties []Tie
	for i := range g.Roles {
		for j := i + 1; j < len(g.Roles); j++ {
			a, b := g.Roles[i], g.Roles[j]
			if g.Link(a, b) != nil {
				continue
			}
			if id(a) > id(b) {
				a, b = b, a
			}
			if t := tie(g, i, j, sharing); len(t.Themes) > 0 {
				t.A, t.B = a, b
				ties = append(ties, t)
			}
		}
	}
	slices.SortFunc(ties, func(x, y Tie) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(id(x.A), id(y.A)), cmp.Compare(id(x.B), id(y.B)))
	})
	return ties, true
}

// tie adds up what two rows have in common.
func tie(g *graph.Graph, row, other int, sharing []int) Tie {
	var t Tie
	adds := map[int32]float64{}
	_, t.Themes = g.CommonInterest(row, other)
	for _, theme := range t.Themes {
		column := g.ColumnOf(theme)
		adds[theme] = g.RoleTheme.At(row, column).Shared * g.RoleTheme.At(other, column).Shared / float64(sharing[column]-1)
	}
	slices.SortFunc(t.Themes, func(x, y int32) int {
		return cmp.Or(cmp.Compare(adds[y], adds[x]), cmp.Compare(g.Study.Themes[x].ID, g.Study.Themes[y].ID))
	})
	for _, theme := range t.Themes { // in this order, so that rounding does not hang on the order of the study
		t.Score += adds[theme]
	}
	return t
}
