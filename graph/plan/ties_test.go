package plan

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

func TestMissingTiesWorkedByHand(t *testing.T) {
	s := small(t, "a shared coord x 2", "a shared coord y", "b shared coord x 3", "b shared coord y 2", "c shared coord y 2", "c shared coord z 3")
	got := tied(s)
	want := []string{"a-b 7 [x y]", "b-c 2 [y]", "a-c 1 [y]"}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	s.Statements = append(s.Statements, data.Statement{Role: 2, Counterpart: 1, Kind: data.Conflict, Themes: []int32{0}, Strength: 1})
	if got := tied(s); !slices.Equal(got, want[1:]) {
		t.Errorf("with a link of a and b: %v", got)
	}
}

func tied(s *data.Study) []string {
	ties := MissingTies(graph.New(s, graph.Options{}), 0).First
	var lines []string
	for _, x := range ties {
		var themes []string
		for _, t := range x.Themes {
			themes = append(themes, s.Themes[t].ID)
		}
		lines = append(lines, fmt.Sprintf("%s-%s %g %v", s.Parties[x.A].ID, s.Parties[x.B].ID, x.Score, themes))
	}
	return lines
}

// TestMissingTiesAreThoseOfBruteForce walks the statements for every pair and theme anew.
func TestMissingTiesAreThoseOfBruteForce(t *testing.T) {
	met := 0
	for seed := range uint64(300) {
		s := randomStudy(seed, 7, 2, 6, 25)
		g := graph.New(s, graph.Options{Level: graph.Narrow})
		strength := func(role, theme int32) (sum float64) {
			for i := range s.Statements {
				st := &s.Statements[i]
				if st.Counted() && st.Kind == data.Shared && st.Role == role && slices.Contains(st.Themes, theme) {
					sum += float64(st.Strength)
				}
			}
			return sum
		}
		linked := func(a, b int32) bool {
			return slices.ContainsFunc(s.Statements, func(st data.Statement) bool {
				return st.Counted() && (st.Role == a && st.Counterpart == b || st.Role == b && st.Counterpart == a)
			})
		}
		want := map[[2]int32]float64{}
		for a := range s.Parties {
			for b := range s.Parties {
				p, q := int32(a), int32(b)
				if p == q || p == s.Coordinator || q == s.Coordinator || s.Parties[p].ID > s.Parties[q].ID || linked(p, q) {
					continue
				}
				score := 0.0
				for th := range s.Themes {
					n := 0.0
					for c := range s.Parties {
						if int32(c) != s.Coordinator && strength(int32(c), int32(th)) > 0 {
							n++
						}
					}
					if both := strength(p, int32(th)) * strength(q, int32(th)); both > 0 {
						score += both / (n - 1)
					}
				}
				if score > 0 {
					want[[2]int32{p, q}] = score
				}
			}
		}
		all := MissingTies(g, 0)
		ties := all.First
		if all.LeftOut || len(ties) != len(want) || all.Count != len(want) {
			t.Fatalf("seed %d: %d ties of %d, want %d", seed, len(ties), all.Count, len(want))
		}
		if few := MissingTies(g, 3); few.Count != len(want) || !reflect.DeepEqual(few.First, ties[:min(3, len(ties))]) {
			t.Errorf("seed %d: the first three are %v of %v", seed, few, ties)
		}
		met += len(ties)
		for i, x := range ties {
			if math.Abs(x.Score-want[[2]int32{x.A, x.B}]) > 1e-12 {
				t.Errorf("seed %d: %v, want %g", seed, x, want[[2]int32{x.A, x.B}])
			}
			if i > 0 && ties[i-1].Score < x.Score {
				t.Errorf("seed %d: %v comes after %v", seed, x, ties[i-1])
			}
		}
	}
	if met < 100 {
		t.Errorf("only %d ties in all: the test does not test them", met)
	}
}
