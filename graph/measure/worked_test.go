package measure

import (
	"math"
	"testing"
)

var (
	path3    = New(3, simpleEdges([2]int32{0, 1}, [2]int32{1, 2}))
	tail     = New(4, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{0, 3}, [2]int32{1, 2}))
	twoMode  = NewTwoMode(3, 3, simpleEdges([2]int32{0, 3}, [2]int32{1, 3}, [2]int32{2, 3}, [2]int32{2, 4}, [2]int32{2, 5}, [2]int32{1, 5}))
	barbell  = New(6, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{1, 2}, [2]int32{3, 4}, [2]int32{3, 5}, [2]int32{4, 5}, [2]int32{2, 3}))
	barber   = NewTwoMode(3, 4, simpleEdges([2]int32{0, 3}, [2]int32{0, 4}, [2]int32{1, 3}, [2]int32{1, 4}, [2]int32{2, 5}, [2]int32{2, 6}))
	weighted = New(3, []Edge{{0, 1, 3}, {1, 2, 0.5}})
)

func TestWorkedExamplesOfTheDocComments(t *testing.T) {
	root := 1 / math.Sqrt(3)
	star := New(6, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{0, 3}, [2]int32{4, 5}))
	wantAll(t, "degree", Degree(path3), []float64{1, 2, 1})
	wantAll(t, "strength", Strength(weighted), []float64{3, 3.5, 0.5})
	wantAll(t, "core", Core(New(4, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{1, 2}, [2]int32{2, 3}))), []float64{2, 2, 2, 1})
	wantAll(t, "articulation", Articulation(path3), []float64{0, 1, 0})
	wantAll(t, "articulation", Articulation(barbell), []float64{0, 0, 1, 1, 0, 0})
	wantAll(t, "eigenvector", Eigenvector(star), []float64{1, root, root, root, root, root})
	wantAll(t, "pagerank", PageRank(path3), []float64{19.0 / 74, 18.0 / 37, 19.0 / 74})
	wantAll(t, "constraint", Constraint(tail), []float64{11.0 / 18, 145.0 / 144, 145.0 / 144, 1})
	wantAll(t, "constraint of a triangle", Constraint(New(3, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{1, 2}))), []float64{9.0 / 8, 9.0 / 8, 9.0 / 8})
	wantAll(t, "effective size", EffectiveSize(tail), []float64{7.0 / 3, 1, 1, 1})
	wantAll(t, "betweenness", Betweenness(path3, false), []float64{0, 1, 0})
	wantAll(t, "betweenness of columns", Betweenness(twoMode, false)[3:], []float64{5, 0, 1})
	wantAll(t, "two-mode maximum", []float64{TwoModeMaximum(3, 3), TwoModeMaximum(0, 3), TwoModeMaximum(3, 0), TwoModeMaximum(1, 1)}, []float64{8, 0, 0, 0})
	wantAll(t, "closeness", Closeness(New(4, simpleEdges([2]int32{0, 1}, [2]int32{1, 2})), false), []float64{4.0 / 9, 2.0 / 3, 4.0 / 9, 0})
	wantAll(t, "harmonic", Harmonic(path3, false), []float64{1.5, 2, 1.5})
	wantAll(t, "harmonic, weighted", Harmonic(weighted, true), []float64{3 + 3.0/7, 3.5, 0.5 + 3.0/7})
	blocks := NewTwoMode(3, 3, []Edge{{0, 3, 2}, {0, 4, 1}, {1, 4, 1}, {2, 5, 3}})
	sigma, golden := math.Sqrt(3+math.Sqrt(5)), (math.Sqrt(5)-1)/2
	wantAll(t, "column centrality", ColumnCentrality(blocks), []float64{sigma / 3, golden * sigma / 3, 1})
	wantAll(t, "community", toFloats(Communities(barbell)), []float64{1, 1, 1, 2, 2, 2})
	wantAll(t, "density", []float64{Density(path3), Density(twoMode), Density(New(1, nil))}, []float64{2.0 / 3, 2.0 / 3, math.NaN()})
	wantAll(t, "modularity", []float64{
		Modularity(barbell, []int32{0, 0, 0, 1, 1, 1}), Modularity(barber, []int32{0, 0, 1, 0, 0, 1, 1}),
		Modularity(barber, make([]int32, 7)), Modularity(New(2, nil), []int32{0, 1}),
	}, []float64{5.0 / 14, 4.0 / 9, 0, math.NaN()})
}

func TestWorkedExamplesOfSignedNetworks(t *testing.T) {
	complete := func(n int32, weight func(a, b int32) float64) *Network {
		var edges []Edge
		for a := range n {
			for b := a + 1; b < n; b++ {
				edges = append(edges, Edge{a, b, weight(a, b)})
			}
		}
		return New(int(n), edges)
	}
	plus := func(_, _ int32) float64 { return 1 }
	minus := func(_, _ int32) float64 { return -1 }
	first := func(a, b int32) float64 {
		if a+b == 1 {
			return -2
		}
		return 3
	}
	last := func(a, b int32) float64 { // the tie 1–2
		if a+b == 3 {
			return -1
		}
		return 1
	}
	wantAll(t, "pn of five friends", PN(complete(5, plus)), []float64{2, 2, 2, 2, 2})
	wantAll(t, "pn of the triangle", PN(complete(3, last)), []float64{16.0 / 11, 10.0 / 11, 10.0 / 11})
	wantAll(t, "pn of one", PN(New(1, nil)), []float64{1})
	wantAll(t, "pn of two enemies", PN(complete(2, minus)), []float64{math.NaN(), math.NaN()})
	wantAll(t, "pn of two friends", PN(complete(2, plus)), []float64{2, 2})
	wantAll(t, "positive", Positive(complete(4, first)), []float64{2, 2, 3, 3})
	wantAll(t, "negative", Negative(complete(4, first)), []float64{1, 1, 0, 0})
	wantAll(t, "balance", []float64{BalanceOfTriangles(complete(4, first)), BalanceOfTriangles(path3)}, []float64{0.5, math.NaN()})
	wantAll(t, "frustration", []float64{Frustration(complete(4, minus)), Frustration(complete(4, first)), Frustration(path3)}, []float64{2, 1, 0})
	sides := New(6, []Edge{{0, 1, 1}, {2, 3, 1}, {0, 2, -1}, {1, 3, -1}, {4, 5, 1}})
	none := math.NaN()
	wantAll(t, "camps", Camp(sides, nil), []float64{1, 1, 2, 2, none, none})
	wantAll(t, "camps in the order of ids", Camp(sides, []int32{5, 4, 3, 2, 1, 0}), []float64{2, 2, 1, 1, none, none})
	wantAll(t, "camps of a triangle that is as well off whole", Camp(complete(3, last), nil), []float64{none, none, none})
	wantAll(t, "camps of a block too large", Camp(complete(FrustrationLimit+1, minus), nil)[:1], []float64{none})
	wantAll(t, "frustration of a block too large", []float64{Frustration(complete(FrustrationLimit+1, minus))}, []float64{math.NaN()})
	wantAll(t, "frustration of the largest block", []float64{Frustration(complete(12, minus))}, []float64{30})
}
