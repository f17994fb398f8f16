package measure

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/mat"
)

func TestPNSolvesItsEquation(t *testing.T) {
	overRandom(t, 300, 25, true, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		if n < 3 {
			return
		}
		a := mat.NewDense(n, n, nil)
		ones := mat.NewDense(n, 1, nil)
		for v, row := range g.matrix() {
			ones.Set(v, 0, 1)
			for w, weight := range row {
				entry := 0.0
				switch {
				case v == w:
					entry = 1
				case weight > 0:
					entry = -1 / float64(2*(n-1))
				case weight < 0:
					entry = 2 / float64(2*(n-1))
				}
				a.Set(v, w, entry)
			}
		}
		var x mat.Dense
		if err := x.Solve(a, ones); err != nil {
			t.Fatal(err)
		}
		wantAll(t, "pn", PN(g), mat.Col(nil, 0, &x))
	})
}

func TestBalanceAndFrustrationByTryingEverything(t *testing.T) {
	overRandom(t, 300, 11, true, func(t *testing.T, _ uint64, g *Network) {
		n := g.Nodes()
		m := g.matrix()
		balanced, all := 0.0, 0.0
		for a := range n {
			for b := range a {
				for c := range b {
					if product := m[a][b] * m[b][c] * m[a][c]; product != 0 {
						all++
						if product > 0 {
							balanced++
						}
					}
				}
			}
		}
		wantAll(t, "balance", []float64{BalanceOfTriangles(g)}, []float64{balanced / all})
		best := math.MaxInt
		for camps := range 1 << n {
			against := 0
			for a := range n {
				for b := range a {
					if m[a][b] != 0 && (camps>>a&1 == camps>>b&1) != (m[a][b] > 0) {
						against++
					}
				}
			}
			best = min(best, against)
		}
		wantAll(t, "frustration", []float64{Frustration(g)}, []float64{float64(best)})
	})
}

func TestCampsAreTheBestDivisionOfEachComponent(t *testing.T) {
	overRandom(t, 300, 11, true, func(t *testing.T, _ uint64, g *Network) {
		m := g.matrix()
		camp := Camp(g, nil)
		against := func(nodes []int32, apart func(a, b int32) bool) int {
			sum := 0
			for _, a := range nodes {
				for _, b := range nodes {
					if a < b && m[a][b] != 0 && apart(a, b) == (m[a][b] > 0) {
						sum++
					}
				}
			}
			return sum
		}
		for _, nodes := range Components(g) {
			whole, best := against(nodes, func(_, _ int32) bool { return false }), math.MaxInt
			for camps := range 1 << len(nodes) {
				side := map[int32]int{}
				for i, v := range nodes {
					side[v] = camps >> i & 1
				}
				best = min(best, against(nodes, func(a, b int32) bool { return side[a] != side[b] }))
			}
			if formed := !math.IsNaN(camp[nodes[0]]); formed != (best < whole) {
				t.Fatalf("camps formed: %v, with %d ties against them and %d without", formed, best, whole)
			} else if !formed {
				continue
			}
			if got := against(nodes, func(a, b int32) bool { return camp[a] != camp[b] }); got != best {
				t.Fatalf("%d ties against the camps, %d against the best", got, best)
			}
		}
	})
}
