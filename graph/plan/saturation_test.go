package plan

import (
	"math"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

func TestSaturationWorkedByHand(t *testing.T) {
	s := small(t, "a shared coord x,y", "b conflict coord x", "c difficulty coord x,z", "c shared coord z 3")
	got := Saturate(graph.New(s, graph.Options{}))
	want := []float64{0, 5.0 / 3, 7.0 / 3, 3}
	if got.Interviews != 3 || got.Themes != 3 || got.Once != 2 || got.Last() != 2.0/3 || !near(got.Expected, want) {
		t.Errorf("%+v, want %v", got, want)
	}
}

func near(a, b []float64) bool {
	return slices.EqualFunc(a, b, func(x, y float64) bool { return math.Abs(x-y) < 1e-12 })
}

// TestSaturationIsTheMeanOverAllOrders makes the interviews in every order.
func TestSaturationIsTheMeanOverAllOrders(t *testing.T) {
	for seed := range uint64(40) {
		s := randomStudy(seed, 5, 1, 8, 18)
		for i := range s.Statements {
			if seed%2 == 0 {
				s.Statements[i].Respondent = 0
			}
		}
		g := graph.New(s, graph.Options{})
		n := g.Voices()
		named := make([]map[int32]bool, n)
		for _, i := range g.Counted {
			v := g.Voice(i)
			if named[v] == nil {
				named[v] = map[int32]bool{}
			}
			for _, th := range s.Statements[i].Themes {
				named[v][th] = true
			}
		}
		sums, orders := make([]float64, n+1), 0.0
		order := make([]int, n)
		for i := range order {
			order[i] = i
		}
		permute(order, 0, func() {
			orders++
			seen := map[int32]bool{}
			for k, v := range order {
				for th := range named[v] {
					seen[th] = true
				}
				sums[k+1] += float64(len(seen))
			}
		})
		for k := range sums {
			sums[k] /= orders
		}
		got := Saturate(g)
		if !near(got.Expected, sums) {
			t.Errorf("seed %d: %v, want %v", seed, got.Expected, sums)
		}
		if n > 0 && math.Abs(got.Last()-(sums[n]-sums[n-1])) > 1e-12 {
			t.Errorf("seed %d: the last brought %g, want %g", seed, got.Last(), sums[n]-sums[n-1])
		}
	}
}

func permute(list []int, at int, visit func()) {
	if at == len(list) {
		visit()
		return
	}
	for i := at; i < len(list); i++ {
		list[at], list[i] = list[i], list[at]
		permute(list, at+1, visit)
		list[at], list[i] = list[i], list[at]
	}
}

func TestSaturationOfNothingIsNothing(t *testing.T) {
	got := Saturate(graph.New(&data.Study{Parties: []data.Party{{ID: "c"}}}, graph.Options{}))
	if got.Interviews != 0 || got.Last() != 0 || len(got.Expected) != 1 {
		t.Errorf("%+v", got)
	}
}

func TestSaturationStaysExactForManyInterviews(t *testing.T) {
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}}
	const n = 3000
	for range n + 1 {
		s.Parties = append(s.Parties, data.Party{})
	}
	s.Themes = []data.Theme{{Broader: data.NoTheme}, {Broader: data.NoTheme}}
	for i := range int32(n) {
		themes := []int32{0}
		if i == 0 {
			themes = []int32{0, 1}
		}
		s.Statements = append(s.Statements, data.Statement{Role: i + 1, Kind: data.Shared, Themes: themes, Strength: 1})
	}
	got := Saturate(graph.New(s, graph.Options{}))
	if half := got.Expected[n/2]; math.Abs(half-1.5) > 1e-9 || math.Abs(got.Expected[n]-2) > 1e-9 {
		t.Errorf("half of the interviews bring %g themes, all %g", half, got.Expected[n])
	}
}
