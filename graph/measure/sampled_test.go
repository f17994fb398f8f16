package measure

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// renamed is the network with its nodes numbered otherwise, as another sample of it would see it, and where each
// node has gone.
func renamed(g *Network, seed uint64) (*Network, []int32) {
	to := shuffled(g.Nodes(), rand.NewPCG(seed, 5))
	var edges []Edge
	for v := range int32(g.Nodes()) {
		for k, w := range g.Neighbours(v) {
			if v < w {
				edges = append(edges, Edge{min(to[v], to[w]), max(to[v], to[w]), g.NeighbourWeights(v)[k]})
			}
		}
	}
	return New(g.Nodes(), edges), to
}

func TestASampleIsAsNearAsItSays(t *testing.T) {
	check := func(t *testing.T, what string, g *Network, weighted bool, runs uint64) {
		t.Helper()
		exact := Betweenness(g, weighted)
		pairs := float64(g.Nodes()) * float64(g.Nodes()-1) / 2
		for seed := range runs {
			other, to := renamed(g, seed)
			got, s := SampledBetweenness(other, weighted)
			if s.Delta != 0.01 || s.Epsilon < 0 || s.Epsilon > 1 {
				t.Fatalf("%s: %+v", what, s)
			}
			for v, want := range exact {
				if off := math.Abs(got[to[v]]-want) / pairs; off > s.Epsilon+1e-9 {
					t.Errorf("%s, run %d, node %d: %g, and %g exactly: off by %g of all pairs, not %g", what, seed, v, got[to[v]], want, off, s.Epsilon)
				}
			}
		}
	}
	check(t, "karate club", karate(t), false, 10)
	overRandom(t, 20, 14, false, func(t *testing.T, _ uint64, g *Network) {
		check(t, "random", g, false, 1)
	})
	check(t, "karate club, weighted", karate(t), true, 1)
	if !testing.Short() {
		g := largeTwoMode(300, 200, 3000)
		check(t, "two-mode", g, false, 2)
		check(t, "two-mode, weighted", g, true, 1)
	}
}

// Fewer samples than anybody takes, so that the bound is put to the test.
func TestTheBoundHoldsForSmallSamples(t *testing.T) {
	g := largeTwoMode(60, 40, 400)
	n := g.Nodes()
	for _, weighted := range []bool{false, true} {
		exact := Betweenness(g, weighted)
		for _, samples := range []int{20, 60} {
			broken := 0
			const runs = 200
			for seed := range uint64(runs) {
				other, to := renamed(g, seed)
				var means []float64
				if weighted {
					means = sourceShares(other, samples, nil)
				} else {
					means = pathShares(other, samples, nil)
				}
				epsilon := widest(means, samples, 0.5) // far from certain: some run may break it
				if slices.ContainsFunc(firstNodes(n), func(v int32) bool {
					return math.Abs(means[to[v]]-exact[v]*2/float64(n*(n-1))) > epsilon
				}) {
					broken++
				}
			}
			if broken > runs/2 {
				t.Errorf("weighted %t, %d samples: broken by %d of %d runs, though by half at most", weighted, samples, broken, runs)
			}
		}
	}
}

func firstNodes(n int) []int32 {
	list := make([]int32, n)
	for i := range list {
		list[i] = int32(i)
	}
	return list
}

func TestEveryShortestPathIsAsLikely(t *testing.T) {
	// From 0 to 6 lead two ways by 1 (through 3 and 4) and one by 2 (through 5): 1 lies on two of three.
	g := New(7, simpleEdges([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{1, 3}, [2]int32{1, 4}, [2]int32{2, 5}, [2]int32{3, 6}, [2]int32{4, 6}, [2]int32{5, 6}))
	d := newPathDrawer(g, rand.NewPCG(1, 1))
	const draws = 210_000 // of each pair 10,000, from both ends
	passed := make([]int32, 7)
	for range draws {
		d.draw(passed)
	}
	exact := Betweenness(g, false)
	for v, want := range exact {
		if got := float64(passed[v]) / draws * 21; math.Abs(got-want) > 0.08 {
			t.Errorf("node %d: on %.3f paths, want %.3f", v, got, want)
		}
	}
}

func TestPathsAreDrawnWhereThereAreMoreThanNumbers(t *testing.T) {
	// A ladder of 1,200 rungs of two has more than 1e308 shortest paths.
	const rungs = 1200
	var edges []Edge
	for i := range int32(rungs - 1) {
		for _, pair := range [][2]int32{{0, 0}, {0, 1}, {1, 0}, {1, 1}} {
			edges = append(edges, Edge{2*i + pair[0], 2*(i+1) + pair[1], 1})
		}
	}
	d := newPathDrawer(New(2*rungs, edges), rand.NewPCG(1, 1))
	passed := make([]int32, 2*rungs)
	for range 200 {
		d.draw(passed)
	}
	if sum := slices.Max(passed); sum < 30 || sum > 90 { // half of all paths pass the middle, by one of two
		t.Errorf("the busiest node is on %d of 200 paths, want about 50", sum)
	}
}

func TestTheWidestIntervalIsHoeffdings(t *testing.T) {
	means := make([]float64, 50)
	if got, want := widest(means, 1000, 0.01), 0.009168; math.Abs(got-want) > 1e-6 {
		t.Errorf("nothing met: %.6f, want %.6f", got, want)
	}
	// r·KL(0.5‖q) = ln 200 with r = 100: 4q(1 − q) = exp(−2·0.0529832), q = 0.5 + 0.158557.
	if got, want := widest([]float64{0.5}, 100, 0.01), math.Sqrt(1-math.Exp(-2*math.Log(200)/100))/2; math.Abs(got-want) > 1e-9 {
		t.Errorf("one half: %.6f, want %.6f", got, want)
	}
}
