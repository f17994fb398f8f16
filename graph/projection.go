package graph

import "math"

// A Projection is a measure of discourse network analysis between two roles (Leifeld 2013, 2017): with S and
// C the shared interests and conflicts of the role–theme view, summed over themes.
type Projection uint8

// The projections.
const (
	Congruence Projection = iota // Σ of S_i·S_j + C_i·C_j
	Opposition                   // Σ of S_i·C_j + C_i·S_j
	Subtract                     // the first minus the second: a net value, in which both can cancel
)

// Project returns a projection of all pairs of roles, by position in Roles, divided as the normalisation
// says. It is symmetric; the diagonal is NaN.
//
// Worked: A has theme 1 for it with strength 2, theme 2 with 1 for and 1 against; B has theme 1 with 1 for
// and 1 against, theme 2 with 2 against. Congruence 2·1 + 1·2 = 4, opposition 2·1 + 1·2 = 4, subtract 0.
func (g *Graph) Project(of Projection, by Normalisation) [][]float64 {
	n := len(g.Roles)
	values := make([][]float64, n)
	backing := make([]float64, n*n)
	for i := range values {
		values[i] = backing[i*n : (i+1)*n]
		values[i][i] = math.NaN()
	}
	weight := func(strength float64) float64 { return strength }
	if by == Jaccard {
		weight = presence
	}
	profiles := g.stanceProfiles()
	row := newPairRow(g)
	for i := range values {
		alike, apart := make([]float64, n), make([]float64, n)
		row.meet(i, func(mine, other *Cell) {
			mineShared, mineConflict := weight(mine.Shared), weight(mine.Conflict)
			otherShared, otherConflict := weight(other.Shared), weight(other.Conflict)
			alike[other.Row] += mineShared*otherShared + mineConflict*otherConflict
			apart[other.Row] += mineShared*otherConflict + mineConflict*otherShared
		})
		for j := i + 1; j < n; j++ {
			value := alike[j]
			switch of {
			case Opposition:
				value = apart[j]
			case Subtract:
				value -= apart[j]
			}
			if divisor := by.divisor(profiles[i], profiles[j], alike[j]); divisor > 0 {
				value /= divisor
			} else {
				value = 0
			}
			values[i][j], values[j][i] = value, value
		}
	}
	return values
}

// presence is 1 for any strength.
func presence(strength float64) float64 {
	if strength > 0 {
		return 1
	}
	return 0
}
