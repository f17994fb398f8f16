package measure

import (
	"math"
	"strconv"
	"testing"
)

func TestHighlandTribesHaveTheirPublishedValues(t *testing.T) {
	g, node := named(t, "highland-tribes.csv")
	positive, negative := Positive(g), Negative(g)
	alliances, enmities := 0.0, 0.0
	for v := range positive {
		alliances, enmities = alliances+positive[v]/2, enmities+negative[v]/2
	}
	wantAll(t, "ties", []float64{float64(g.Nodes()), alliances, enmities}, []float64{16, 29, 29})
	// signnet 1.0.6, vignette "Structural Balance": 0.8676471 of the triangles are balanced, and 1 − 2L/m = 0.7586207,
	// which of 58 ties is L = 7, the figure of Aref & Wilson (2018) too.
	if got := BalanceOfTriangles(g); math.Abs(got-0.8676471) > 5e-8 {
		t.Errorf("balance %v", got)
	}
	frustration := Frustration(g)
	if frustration != 7 || math.Abs(1-2*frustration/float64(g.Ties())-0.7586207) > 5e-8 {
		t.Errorf("frustration %v", frustration)
	}
	// Four allies against the rest; all seven ties against these camps are enmities within the rest. By trying all
	// 2^15 divisions.
	camp, within, between := Camp(g, nil), 0, 0
	minority := map[int32]bool{node["Gavev"]: true, node["Kotun"]: true, node["Nagad"]: true, node["Gama"]: true}
	for v := range int32(g.Nodes()) {
		if (camp[v] == 2) != minority[v] {
			t.Errorf("node %d is in camp %v", v, camp[v])
		}
		weights := g.NeighbourWeights(v)
		for k, w := range g.Neighbours(v) {
			switch {
			case camp[v] == camp[w] && weights[k] < 0:
				within++
			case camp[v] != camp[w] && weights[k] > 0:
				between++
			}
		}
	}
	if within != 2*7 || between != 0 {
		t.Errorf("%d enmities within camps and %d alliances between them, each told twice", within, between)
	}
	// The equation of Everett & Borgatti (2014), solved by numpy.
	pn := PN(g)
	for name, want := range map[string]float64{
		"Masil": 1.2236, "Ukudz": 1.1415, "Ove": 1.0420, "Alika": 1.0226, "Gahuk": 0.9055, "Nagad": 0.7147, "Gama": 0.7145,
	} {
		if got := pn[node[name]]; math.Abs(got-want) > 5e-5 {
			t.Errorf("pn of %s: %v, want %v", name, got, want)
		}
	}
}

// The network of ten in which everybody has as many friends as enemies, with the figures of signnet 1.0.6's vignette
// "Centrality", which takes it from Everett & Borgatti (2014).
func TestPNIsThatOfEverettAndBorgattisNetwork(t *testing.T) {
	g, node := named(t, "everett-borgatti.csv")
	got := PN(g)
	for v, want := range []float64{
		0.9009747, 0.8613482, 0.9076997, 0.8613482, 0.8410658, 0.8496558, 0.8617321, 0.9015909, 0.8509848, 0.9072930,
	} {
		if pn := got[node[strconv.Itoa(v+1)]]; math.Abs(pn-want) > 5e-8 {
			t.Errorf("node %d: %.8f, want %v", v+1, pn, want)
		}
	}
}
