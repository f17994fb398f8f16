package measure

import "math"

// Modularity returns how much more weight lies within the communities than weight dealt out at random to the
// same strengths would (Newman & Girvan 2004; of two modes Barber 2007). With m the sum of all weights, k the
// strengths and d those of the columns,
//
//	Q = 1/2m Σ_ij (A_ij − k_i·k_j/2m) within communities,  of two modes  Q = 1/m Σ_ij (B_ij − k_i·d_j/m).
//
// NaN without ties. Weights must not be negative.
//
// Worked: rows 0 and 1 tied to columns 3 and 4 each, row 2 to columns 5 and 6: in two communities 4/9, in one 0.
func Modularity(g *Network, community []int32) float64 {
	model := newModel(g)
	if model.total == 0 {
		return math.NaN()
	}
	within, most := 0.0, int32(0)
	for v, c := range community {
		most = max(most, c)
		weights := g.NeighbourWeights(int32(v))
		for k, w := range g.Neighbours(int32(v)) {
			if int(w) > v && community[w] == c {
				within += weights[k]
			}
		}
	}
	a, b := make([]float64, most+1), make([]float64, most+1)
	for v, c := range community {
		a[c] += model.a[v]
		b[c] += model.b[v]
	}
	expected := 0.0
	for c := range a {
		expected += a[c] * b[c]
	}
	return within/model.total - expected/(model.total*model.total)
}

// A model is what weight dealt out at random comes to: between u and v (a_u·b_v + b_u·a_v)/total, within a
// community with the sums A and B of its nodes A·B/total. Of one mode a and b are half the strengths; of two
// modes a is the strength of a row and 0 for a column, b the other way round.
type model struct {
	a, b  []float64
	total float64 // sum of all weights
}

func newModel(g *Network) *model {
	m := &model{a: Strength(g), b: make([]float64, g.Nodes())}
	for v, s := range m.a {
		m.total += s / 2
		switch {
		case !g.TwoMode:
			m.a[v], m.b[v] = s/2, s/2
		case v >= g.Rows:
			m.a[v], m.b[v] = 0, s
		}
	}
	return m
}
