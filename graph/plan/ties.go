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

// Ties are what MissingTies found.
type Ties struct {
	First []Tie // the highest score first
	Count int   // of all
	// LeftOut tells that the study is too large to look at all pairs; then there are none.
	LeftOut bool
}

const (
	// mostTies is how many pairs that share a theme, counted once a theme, are looked at: some seconds.
	mostTies = 10_000_000_000
	// mostTiesListed is how many ties are listed at all.
	mostTiesListed = 1_000_000
)

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
// Ties come by score, then by the ids of A and B; at most so many are returned, 0 for all there is room for.
func MissingTies(g *graph.Graph, most int) Ties {
	if g.SharedSteps() > mostTies {
		return Ties{LeftOut: true}
	}
	if most == 0 || most > mostTiesListed {
		most = mostTiesListed
	}
	sharing := make([]int, len(g.Themes))
	for i := range g.RoleTheme.Cells {
		if c := &g.RoleTheme.Cells[i]; c.Shared > 0 {
			sharing[c.Column]++
		}
	}
	factors := make([]float64, len(g.Themes))
	for column, n := range sharing {
		factors[column] = 1 / float64(max(1, n-1))
	}
	// Sums in another order may differ by rounding, so that more are taken than are listed, and summed again in order.
	pairs := g.SharedPairs(most+spareTies, factors, func(row int) []int32 {
		var linked []int32
		for _, l := range g.LinksOf(g.Roles[row]) {
			if other := g.RowOf(l.Other(g.Roles[row])); other >= 0 {
				linked = append(linked, int32(other))
			}
		}
		return linked
	})
	ties := make([]Tie, len(pairs.Heaviest))
	id := func(p int32) string { return g.Study.Parties[p].ID }
	for k, p := range pairs.Heaviest {
		t := tie(g, int(p.I), int(p.J), sharing)
		if t.A, t.B = g.Roles[p.I], g.Roles[p.J]; id(t.A) > id(t.B) {
			t.A, t.B = t.B, t.A
		}
		ties[k] = t
	}
	slices.SortFunc(ties, func(x, y Tie) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(id(x.A), id(y.A)), cmp.Compare(id(x.B), id(y.B)))
	})
	return Ties{First: ties[:min(len(ties), most)], Count: pairs.Count}
}

// spareTies is how many more pairs are taken than are listed. Only where more of them are as heavy as the last one
// listed do others than the first by id stand there.
const spareTies = 10_000

// tie adds up what two rows have in common.
func tie(g *graph.Graph, row, other int, sharing []int) Tie {
	var t Tie
	adds := map[int32]float64{}
	for mine, theirs := range g.RoleTheme.Both(row, other) {
		if mine.Shared > 0 && theirs.Shared > 0 {
			theme := g.Themes[mine.Column]
			t.Themes = append(t.Themes, theme)
			adds[theme] = mine.Shared * theirs.Shared / float64(sharing[mine.Column]-1)
		}
	}
	slices.SortFunc(t.Themes, func(x, y int32) int {
		return cmp.Or(cmp.Compare(adds[y], adds[x]), cmp.Compare(g.Study.Themes[x].ID, g.Study.Themes[y].ID))
	})
	for _, theme := range t.Themes { // in this order, so that rounding does not hang on the order of the study
		t.Score += adds[theme]
	}
	return t
}
