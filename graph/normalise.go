package graph

import "math"

// A Normalisation says what a projection is divided by. Where the divisor is 0, so is the result.
type Normalisation uint8

// The normalisations.
const (
	Unnormalised Normalisation = iota
	// Average divides by the mean of the two roles' total strength, S + C; the result has no upper bound.
	Average
	// Cosine divides by the product of the Euclidean norms of the two roles' profiles, one entry a theme and
	// sign: the true cosine, 0 to 1 (−1 to 1 for Subtract).
	Cosine
	// Jaccard looks at presence only and divides by the number of (theme, sign) pairs that either role has:
	// 0 to 1 (−1 to 1 for Subtract).
	Jaccard
)

// String is the normalisation's id in every format.
func (n Normalisation) String() string { return [...]string{"none", "average", "cosine", "jaccard"}[n] }

// A stanceProfile is what a role's stances come to.
type stanceProfile struct {
	total float64 // Σ of S + C
	norm  float64 // square root of Σ of S² + C²
	pairs float64 // (theme, sign) pairs
}

func (g *Graph) stanceProfiles() []stanceProfile {
	list := make([]stanceProfile, len(g.Roles))
	for i := range g.RoleTheme.Cells {
		c := &g.RoleTheme.Cells[i]
		p := &list[c.Row]
		p.total += c.Shared + c.Conflict
		p.norm += c.Shared*c.Shared + c.Conflict*c.Conflict
		p.pairs += presence(c.Shared) + presence(c.Conflict)
	}
	for i := range list {
		list[i].norm = math.Sqrt(list[i].norm)
	}
	return list
}

// divisor returns what a pair's value is divided by; alike is the number of (theme, sign) pairs that both
// have, for Jaccard.
//
// Worked, with the two roles of Project: Average (4 + 4)/2 = 4; Cosine √6·√6 = 6; Jaccard: A has 1+ 2+ 2−,
// B has 1+ 1− 2−, four pairs in all: congruence 2/4, opposition 2/4.
func (n Normalisation) divisor(a, b stanceProfile, alike float64) float64 {
	switch n {
	case Average:
		return (a.total + b.total) / 2
	case Cosine:
		return a.norm * b.norm
	case Jaccard:
		return a.pairs + b.pairs - alike
	}
	return 1
}
