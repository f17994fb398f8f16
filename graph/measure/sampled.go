package measure

import (
	"math"
	"math/rand/v2"
	"slices"
)

// A Sampling says how far figures that were estimated from a sample may be off.
type Sampling struct {
	Samples int
	// Epsilon is the largest error of any node, as a share of all pairs, n(n − 1)/2; it holds for all nodes
	// together with a probability of 1 − Delta or more.
	Epsilon, Delta float64
}

const (
	// sampledDelta is the probability that some node is further off than is said.
	sampledDelta = 0.01
	// mostPaths is how many paths are drawn where none of them costs much.
	mostPaths = 100_000
	// fewestSamples are drawn whatever they cost; with fewer nothing can be said.
	fewestSamples = 512
	// sampledEffort is about how many looks at ties a sample may cost: some two seconds of one processor.
	sampledEffort = 1_000_000_000
	// trialPaths are drawn to see what a path costs, and then thrown away.
	trialPaths = 64
)

// SampledBetweenness estimates Betweenness from a sample, for networks on which it would take long. The same
// network gives the same figures, which depend on the numbers of the nodes.
//
// Unweighted, pairs of nodes are drawn and one of the shortest paths of each, all as likely (Riondato &
// Kornaropoulos 2016). Weighted, sources are drawn, none twice, and all their shortest paths taken (Brandes & Pich
// 2007). Both ways what a sample adds to a node lies between 0 and 1 and is on average p, the node's betweenness as
// a share of all pairs. So Hoeffding's (1963, theorems 1 and 4) bound holds: of r samples with mean m, p is with
// probability 1 − δ where r·KL(m‖p) ≤ ln(2/δ), KL(m‖p) = m·ln(m/p) + (1 − m)·ln((1 − m)/(1 − p)). With δ/n for each
// of n nodes it holds for all of them together. Nothing is assumed about the network.
//
// Worked: of 1000 samples and 50 nodes with δ = 0.01, ln(2·50/0.01) = 9.2103; a node on none of the paths has at
// most 1 − exp(−9.2103/1000) = 0.009168 of all pairs.
func SampledBetweenness(g *Network, weighted bool) ([]float64, Sampling) {
	return sampledBetweenness(g, weighted, nil)
}

func sampledBetweenness(g *Network, weighted bool, progress func(float64)) ([]float64, Sampling) {
	n := g.Nodes()
	if n < 3 {
		return make([]float64, n), Sampling{Delta: sampledDelta}
	}
	var shares []float64
	var samples int
	if weighted {
		samples = max(sampledEffort/(4*max(len(g.Targets), 1)), fewestSamples)
		samples = min(samples, n)
		shares = sourceShares(g, samples, progress)
	} else {
		samples = max(min(sampledEffort/pathCost(g), mostPaths), fewestSamples)
		shares = pathShares(g, samples, progress)
	}
	s := Sampling{Samples: samples, Delta: sampledDelta, Epsilon: widest(shares, samples, sampledDelta)}
	if weighted && samples == n {
		s.Epsilon = 0 // nobody is left out
	}
	pairs := float64(n) * float64(n-1) / 2
	for v := range shares {
		shares[v] *= pairs
	}
	return shares, s
}

// pathCost is about how many looks at ties it takes to draw a path.
func pathCost(g *Network) int {
	d := newPathDrawer(g, rand.NewPCG(pathBlocks, 3))
	passed := make([]int32, g.Nodes())
	for range trialPaths {
		d.draw(passed)
	}
	return d.looks/trialPaths + 1
}

// pathShares is, by node, the share of so many paths that lead through it.
func pathShares(g *Network, samples int, progress func(float64)) []float64 {
	var passed [pathBlocks][]int32
	inBlocks(samples, progress, func(block, from, to int, did func()) {
		passed[block] = make([]int32, g.Nodes())
		d := newPathDrawer(g, rand.NewPCG(uint64(block), 3))
		for range to - from {
			d.draw(passed[block])
			did()
		}
	})
	shares := make([]float64, g.Nodes())
	for v := range shares {
		sum := int64(0)
		for _, of := range passed {
			if of != nil {
				sum += int64(of[v])
			}
		}
		shares[v] = float64(sum) / float64(samples)
	}
	return shares
}

// sourceShares is, by node, the mean of what so many sources depend on it, as a share of n − 1.
func sourceShares(g *Network, samples int, progress func(float64)) []float64 {
	sources := shuffled(g.Nodes(), rand.NewPCG(pathBlocks, 4))[:samples]
	ties := lengthsByNode(g)
	var sums [pathBlocks][]float64
	inBlocks(samples, progress, func(block, from, to int, did func()) {
		sums[block] = make([]float64, g.Nodes())
		d := newDijkstra(ties)
		for _, s := range sources[from:to] {
			d.from(s, sums[block])
			did()
		}
	})
	shares := make([]float64, g.Nodes())
	for _, sum := range sums {
		for v, s := range sum {
			shares[v] += s / (float64(samples) * float64(g.Nodes()-1))
		}
	}
	return shares
}

// widest is the largest distance between one of the means and what it may be the mean of.
func widest(means []float64, samples int, delta float64) float64 {
	limit := math.Log(2*float64(len(means))/delta) / float64(samples)
	sorted := slices.Compact(slices.Sorted(slices.Values(means)))
	most := 0.0
	for _, m := range sorted {
		m = min(m, 1)
		most = max(most, furthest(m, 1, limit)-m, m-furthest(m, 0, limit))
	}
	return most
}

// furthest is the value nearest to end whose divergence from m is within the limit.
func furthest(m, end, limit float64) float64 {
	inside, outside := m, end
	for range 50 {
		if middle := (inside + outside) / 2; divergence(m, middle) <= limit {
			inside = middle
		} else {
			outside = middle
		}
	}
	return outside
}

// divergence is that of Kullback and Leibler between two coins that fall on one side with these probabilities.
func divergence(m, p float64) float64 {
	part := func(a, b float64) float64 {
		switch {
		case a == 0:
			return 0
		case b == 0:
			return math.Inf(1)
		}
		return a * math.Log(a/b)
	}
	return part(m, p) + part(1-m, 1-p)
}
