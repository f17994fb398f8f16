package graph

import (
	"math/bits"
	"math/rand/v2"
	"runtime"
	"sync"

	"samsyn/graph/measure"
)

const (
	mostDealt   = 99
	fewestDealt = 19 // fewer cannot tell one in twenty
	// dealtStarts are tried on each. Measured on 600 networks dealt out of 7 to 30 roles and 12 to 60 themes, beside
	// 400 starts: the modularity found was as high in 412, on average 0.0005 lower, and 0.0093 at most.
	dealtStarts = 12
	dealtEffort = 12_000 // nodes and ties that all networks dealt may have together: about a quarter of a second
)

// dealOut deals the shared interests out at random and counts how often the outcome is at least as modular as
// q. Each role keeps the number of its themes and each theme that of its roles; the strengths are shuffled among
// the ties. It returns zeros where the network is too large for as many as are needed.
func (g *Graph) dealOut(view View, q float64) (dealt, reached int) {
	ties := g.sharedTies()
	size := len(g.Roles) + len(g.Themes) + len(ties)
	dealt = min(dealtEffort/max(size, 1), mostDealt)
	if dealt < fewestDealt {
		return 0, 0
	}
	as := make([]bool, dealt)
	var work sync.WaitGroup
	workers := min(runtime.GOMAXPROCS(0), dealt)
	for worker := range workers {
		work.Go(func() {
			for i := worker; i < dealt; i += workers {
				net := g.dealtNetwork(view, shuffledTies(ties, len(g.Themes), rand.NewPCG(uint64(i), 2)))
				const same = 1e-12
				as[i] = measure.Modularity(net, measure.CommunitiesFrom(net, dealtStarts)) > q-same
			}
		})
	}
	work.Wait()
	for _, yes := range as {
		if yes {
			reached++
		}
	}
	return dealt, reached
}

// sharedTies are the shared interests as ties of roles with themes, numbered within their mode in the order of
// their ids, so that the study's order decides nothing.
func (g *Graph) sharedTies() []measure.Edge {
	net := g.Network(RoleThemeView, SharedSign).Network
	var ties []measure.Edge
	for v := range int32(net.Rows) {
		weights := net.NeighbourWeights(v)
		for k, w := range net.Neighbours(v) {
			ties = append(ties, measure.Edge{A: v, B: w - int32(net.Rows), Weight: weights[k]})
		}
	}
	return ties
}

// shuffledTies exchanges the themes of two ties, many times over, wherever that makes no tie twice, and then
// shuffles the weights.
func shuffledTies(ties []measure.Edge, themes int, draw *rand.PCG) []measure.Edge {
	const exchanges = 20 // a tie
	ties = append([]measure.Edge(nil), ties...)
	below := func(n int) int {
		i, _ := bits.Mul64(draw.Uint64(), uint64(n))
		return int(i)
	}
	roles := int32(0)
	for _, t := range ties {
		roles = max(roles, t.A+1)
	}
	there := make([]bool, int(roles)*themes) // no more than the effort's square: small
	at := func(role, theme int32) *bool { return &there[int(role)*themes+int(theme)] }
	for _, t := range ties {
		*at(t.A, t.B) = true
	}
	for range exchanges * len(ties) {
		a, b := &ties[below(len(ties))], &ties[below(len(ties))]
		if *at(a.A, b.B) || *at(b.A, a.B) {
			continue // among others where they have a role or a theme in common
		}
		*at(a.A, a.B), *at(b.A, b.B) = false, false
		a.B, b.B = b.B, a.B
		*at(a.A, a.B), *at(b.A, b.B) = true, true
	}
	for i := len(ties) - 1; i > 0; i-- {
		j := below(i + 1)
		ties[i].Weight, ties[j].Weight = ties[j].Weight, ties[i].Weight
	}
	return ties
}

// dealtNetwork is the view of ties dealt out.
func (g *Graph) dealtNetwork(view View, ties []measure.Edge) *measure.Network {
	roles := int32(len(g.Roles))
	if view == RoleThemeView {
		for i := range ties {
			ties[i].B += roles
		}
		return measure.NewTwoMode(int(roles), len(g.Themes), ties)
	}
	byTheme := make([][]measure.Edge, len(g.Themes))
	for _, t := range ties {
		byTheme[t.B] = append(byTheme[t.B], t)
	}
	common := make([]float64, roles*roles)
	for _, list := range byTheme {
		for i, a := range list {
			for _, b := range list[:i] {
				common[min(a.A, b.A)*roles+max(a.A, b.A)] += a.Weight * b.Weight
			}
		}
	}
	var edges []measure.Edge
	for i := range roles {
		for j := i + 1; j < roles; j++ {
			if w := common[i*roles+j]; w > 0 {
				edges = append(edges, measure.Edge{A: i, B: j, Weight: w})
			}
		}
	}
	return measure.New(int(roles), edges)
}
