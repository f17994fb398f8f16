package measure

import "sync"

// betweennessBlocks is into how many runs of sources the work is cut. It is fixed, and the blocks are added
// up in order, so that the number of processors does not show in the last digit.
const betweennessBlocks = 16

// Betweenness returns how many shortest paths run through each node: the sum over pairs of other nodes of the
// share of their shortest paths that it lies on. Each pair counts once; nothing is normalised; weights are not
// looked at. (Freeman 1977; the algorithm is Brandes 2001.) O(nodes · ties).
//
// Worked: on the path 0–1–2 node 1 has 1. On the two-mode network 0–3, 1–3, 2–3, 2–4, 2–5, 1–5 (rows 0–2) the
// columns have 5, 0 and 1.
func Betweenness(g *Network) []float64 {
	n := g.Nodes()
	var parts [betweennessBlocks][]float64
	var work sync.WaitGroup
	for block := range parts {
		work.Go(func() {
			from, to := block*n/betweennessBlocks, (block+1)*n/betweennessBlocks
			if from == to {
				return
			}
			b := newBrandes(g)
			for s := from; s < to; s++ {
				b.from(int32(s))
			}
			parts[block] = b.sum
		})
	}
	work.Wait()
	all := make([]float64, n)
	for _, part := range parts {
		for v, sum := range part {
			all[v] += sum / 2
		}
	}
	return all
}

// TwoModeMaximum returns the largest betweenness that a node of a two-mode network can have which has n nodes
// on its side and m on the other (Borgatti & Everett 1997): with s = ⌊(n − 1)/m⌋ and t = (n − 1) mod m
//
//	½·(m²(s + 1)² + m(s + 1)(2t − s − 1) − t(2s − t + 3)).
//
// 0 where there is no other side. Worked: n = m = 3 gives 8.
func TwoModeMaximum(n, m int) float64 {
	if n == 0 || m == 0 {
		return 0
	}
	s, t, of := float64((n-1)/m), float64((n-1)%m), float64(m)
	return (of*of*(s+1)*(s+1) + of*(s+1)*(2*t-s-1) - t*(2*s-t+3)) / 2
}

// pathsHigh is where the number of shortest paths of a level is scaled down by pathsScale: on a long ladder
// it grows beyond every number. Only ratios between neighbouring levels matter.
const (
	pathsHigh  = 1e200
	pathsScale = 1e-150
	pathsLeast = 1e-300 // never 0, which would divide
)

// brandes holds the scratch of one run of sources.
type brandes struct {
	g     *Network
	sum   []float64 // twice the betweenness, as every pair is met from both ends
	dist  []int32   // −1 where not reached yet
	paths []float64 // number of shortest paths from the source, scaled by level
	rest  []float64 // dependency of the source on the node
	queue []int32
	scale []float64 // by level
}

func newBrandes(g *Network) *brandes {
	n := g.Nodes()
	b := &brandes{
		g: g, sum: make([]float64, n), dist: make([]int32, n), paths: make([]float64, n),
		rest: make([]float64, n), queue: make([]int32, 0, n),
	}
	for v := range b.dist {
		b.dist[v] = -1
	}
	return b
}

// from adds the dependencies of one source.
func (b *brandes) from(source int32) {
	b.dist[source], b.paths[source] = 0, 1
	b.queue, b.scale = append(b.queue[:0], source), append(b.scale[:0], 1)
	for head := 0; head < len(b.queue); {
		// One level at a time: all of the level stands in the queue when its first node is taken out.
		end, high := len(b.queue), 0.0
		level := b.dist[b.queue[head]] + 1
		for ; head < end; head++ {
			v := b.queue[head]
			paths := b.paths[v]
			for _, w := range b.g.Neighbours(v) {
				switch b.dist[w] {
				case -1:
					b.dist[w], b.paths[w] = level, paths
					b.queue = append(b.queue, w)
				case level:
					b.paths[w] += paths
					high = max(high, b.paths[w])
				}
			}
		}
		scale := 1.0
		if high > pathsHigh {
			scale = pathsScale
			for _, w := range b.queue[end:] {
				b.paths[w] = max(b.paths[w]*scale, pathsLeast)
			}
		}
		b.scale = append(b.scale, scale)
	}
	for at := len(b.queue) - 1; at > 0; at-- {
		w := b.queue[at]
		level := b.dist[w]
		share := (1 + b.rest[w]) / b.paths[w] * b.scale[level]
		for _, v := range b.g.Neighbours(w) {
			if b.dist[v] == level-1 {
				b.rest[v] += b.paths[v] * share
			}
		}
		b.sum[w] += b.rest[w]
	}
	for _, v := range b.queue {
		b.dist[v], b.rest[v] = -1, 0
	}
}
