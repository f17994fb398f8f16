package graph

import (
	"math/rand/v2"
	"slices"
	"testing"

	"samsyn/graph/measure"
)

func TestTiesDealtOutKeepTheirNumbersAndWeights(t *testing.T) {
	var ties []measure.Edge
	for i := range int32(40) {
		ties = append(ties, measure.Edge{A: i % 7, B: i / 7, Weight: float64(i)})
	}
	dealt := shuffledTies(ties, 6, rand.NewPCG(1, 2))
	count := func(list []measure.Edge) (rows, columns [7]int, weights []float64) {
		seen := map[[2]int32]bool{}
		for _, e := range list {
			if seen[[2]int32{e.A, e.B}] {
				t.Errorf("tie %d–%d is there twice", e.A, e.B)
			}
			seen[[2]int32{e.A, e.B}] = true
			rows[e.A]++
			columns[e.B]++
			weights = append(weights, e.Weight)
		}
		slices.Sort(weights)
		return rows, columns, weights
	}
	rows, columns, weights := count(ties)
	dealtRows, dealtColumns, dealtWeights := count(dealt)
	if rows != dealtRows || columns != dealtColumns || !slices.Equal(weights, dealtWeights) {
		t.Errorf("dealt %v %v, want %v %v", dealtRows, dealtColumns, rows, columns)
	}
	if slices.Equal(ties, dealt) {
		t.Error("nothing was dealt")
	}
}
