package measure

import (
	"math"
	"testing"
)

func TestFlorentineFamiliesHaveTheirPublishedValues(t *testing.T) {
	g, node := named(t, "florentine-marriages.csv")
	if g.Ties() != 20 || len(Components(g)) != 1 {
		t.Fatalf("%d ties, %d components", g.Ties(), len(Components(g)))
	}
	between, closeness := Betweenness(g, false), Closeness(g, false)
	constraint, size, cut := Constraint(g), EffectiveSize(g), Articulation(g)
	// Betweenness, over the (n − 1)(n − 2)/2 pairs, and closeness as in the tests of networkx 2.8.8
	// (test_betweenness_centrality.py, test_closeness_centrality.py); constraint and effective size as networkx
	// 2.8.8 and igraph 0.10.2 give them; to three decimals.
	for name, want := range map[string][4]float64{
		"Acciaiuoli":   {0, 0.368, 1, 1},
		"Albizzi":      {0.212, 0.483, 0.333, 3},
		"Barbadori":    {0.093, 0.4375, 0.5, 2},
		"Bischeri":     {0.104, 0.400, 0.482, 2.333},
		"Castellani":   {0.055, 0.389, 0.482, 2.333},
		"Ginori":       {0, 0.333, 1, 1},
		"Guadagni":     {0.255, 0.467, 0.25, 4},
		"Lamberteschi": {0, 0.326, 1, 1},
		"Medici":       {0.522, 0.560, 0.210, 5.667},
		"Pazzi":        {0, 0.286, 1, 1},
		"Peruzzi":      {0.022, 0.368, 0.656, 1.667},
		"Ridolfi":      {0.114, 0.500, 0.460, 2.333},
		"Salviati":     {0.143, 0.389, 0.5, 2},
		"Strozzi":      {0.103, 0.4375, 0.458, 3},
		"Tornabuoni":   {0.092, 0.483, 0.460, 2.333},
	} {
		v := node[name]
		for i, got := range [4]float64{between[v] / (14 * 13 / 2), closeness[v], constraint[v], size[v]} {
			if math.Abs(got-want[i]) > 0.0006 {
				t.Errorf("%s, figure %d: got %.4f, want %v", name, i, got, want[i])
			}
		}
	}
	for name, want := range map[string]float64{"Medici": 1, "Salviati": 1, "Albizzi": 1, "Guadagni": 1, "Strozzi": 0} {
		if cut[node[name]] != want {
			t.Errorf("%s is an articulation: %v", name, cut[node[name]])
		}
	}
}

// Burt's worked network of a person G and six others (Borgatti, "Structural Holes: Unpacking Burt's Redundancy
// Measures", Connections 20, 1997), with the weights and figures in networkx 2.8.8's test_structuralholes.py, where they
// are said to be UCINET's, igraph's and computed by hand.
func TestStructuralHolesHaveTheirPublishedValues(t *testing.T) {
	const a, b, c, d, e, f, g = 0, 1, 2, 3, 4, 5, 6
	ties := []Edge{
		{a, b, 2}, {a, f, 3}, {a, g, 5}, {a, e, 2}, {e, g, 8}, {f, g, 3}, {b, g, 4}, {b, d, 1}, {d, g, 3}, {g, c, 10},
	}
	plain := make([]Edge, len(ties))
	for i, tie := range ties {
		plain[i] = Edge{tie.A, tie.B, 1}
	}
	for _, at := range []struct {
		what string
		got  []float64
		want map[int]float64
	}{
		{"constraint", Constraint(New(7, plain)), map[int]float64{g: 0.400, a: 0.595, c: 1}},
		{"effective size", EffectiveSize(New(7, plain)), map[int]float64{g: 4.667, a: 2.5, c: 1}},
		{"constraint, weighted", Constraint(New(7, ties)), map[int]float64{g: 0.299, a: 0.795, c: 1}},
		{"effective size, weighted", EffectiveSize(New(7, ties)), map[int]float64{g: 5.47, a: 2.47, c: 1}},
	} {
		for v, want := range at.want {
			if math.Abs(at.got[v]-want) > 0.005 {
				t.Errorf("%s of %c: got %.4f, want %v", at.what, 'A'+v, at.got[v], want)
			}
		}
	}
}
