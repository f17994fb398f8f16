package measure

import (
	"math"
	"math/bits"
	"math/rand/v2"
)

// leiden returns a division into communities, labelled in no order, that no move of a node or of a refined part
// betters. Every other seed starts from communities drawn at random instead of from single nodes: of two modes
// a path of six, say, ends in pairs when it starts from single nodes, in whatever order they move.
func leiden(g *Network, seed uint64) []int32 {
	m := newModel(g)
	whole := &level{offsets: g.Offsets, targets: g.Targets, weights: g.Weights, a: m.a, b: m.b}
	draw := rand.NewPCG(seed, 1)
	label := make([]int32, g.Nodes())
	for v := range label {
		label[v] = int32(v)
	}
	if m.total == 0 {
		return label
	}
	if seed%2 == 1 {
		most := 2 + uint64(math.Sqrt(float64(len(label))))
		count, _ := bits.Mul64(draw.Uint64(), most)
		for v := range label {
			c, _ := bits.Mul64(draw.Uint64(), count+1)
			label[v] = int32(c)
		}
		label = compact(label)
	}
	// The levels are kept from round to round for their memory: the largest are as large as the network.
	var levels []*level
	for {
		moved := false
		net, of := whole, label // of: by node of the level
		into := make([]int32, len(label))
		for v := range into {
			into[v] = int32(v) // by node of the network: its node of the level
		}
		for depth := 0; ; depth++ {
			l := newLocal(net, of, m.total)
			moved = l.move(draw) || moved
			refined := l.refine(draw)
			if depth == len(levels) {
				levels = append(levels, new(level))
			}
			coarse := levels[depth]
			at := net.gather(refined, coarse)
			for v := range into {
				into[v] = at[into[v]]
			}
			next := make([]int32, coarse.size())
			for v, to := range at {
				next[to] = l.of[v]
			}
			if coarse.size() == net.size() {
				for v := range label {
					label[v] = next[into[v]]
				}
				break
			}
			net, of = coarse, compact(next)
		}
		label = compact(label)
		if !moved {
			return label
		}
	}
}

// A local moves the nodes of one level between communities.
type local struct {
	*level
	of    []int32   // by node: its community
	a, b  []float64 // by community: the model's sums
	total float64
	// weight holds, by community, what one node has to it; met the communities it has anything to.
	weight []float64
	met    []int32
}

func newLocal(net *level, of []int32, total float64) *local {
	n := net.size()
	l := &local{
		level: net, of: append([]int32(nil), of...), a: make([]float64, n), b: make([]float64, n),
		total: total, weight: make([]float64, n),
	}
	for v, c := range l.of {
		l.a[c] += net.a[v]
		l.b[c] += net.b[v]
	}
	return l
}

// gain is what a node adds to the quality, times the sum of all weights, by being in a community that it has so
// much weight to and that it is not counted in.
func (l *local) gain(v, c int32, weight float64) float64 {
	return weight - (l.level.a[v]*l.b[c]+l.level.b[v]*l.a[c])/l.total
}

// move lets nodes go to the community that gains most, until none does, and reports whether any went. Only the
// neighbours of a node that went are looked at again. No node ever gains by being alone: what it has to all
// communities together is no less than what is expected, so that one of them gains.
func (l *local) move(draw *rand.PCG) bool {
	queue := shuffled(l.size(), draw)
	waiting := make([]bool, l.size())
	for v := range waiting {
		waiting[v] = true
	}
	moved := false
	for head := 0; head < len(queue); head++ {
		v := queue[head]
		waiting[v] = false
		from := l.of[v]
		l.look(v, l.of)
		l.a[from] -= l.level.a[v]
		l.b[from] -= l.level.b[v]
		best, most := from, l.gain(v, from, l.weight[from])
		for _, c := range l.met {
			if gain := l.gain(v, c, l.weight[c]); gain > most+communityTolerance*l.total {
				best, most = c, gain
			}
		}
		l.forget()
		l.of[v] = best
		l.a[best] += l.level.a[v]
		l.b[best] += l.level.b[v]
		if best == from {
			continue
		}
		moved = true
		for _, w := range l.targets[l.offsets[v]:l.offsets[v+1]] {
			if !waiting[w] && l.of[w] != best {
				waiting[w] = true
				queue = append(queue, w)
			}
		}
	}
	return moved
}

// look adds up what a node has to each community.
func (l *local) look(v int32, of []int32) {
	for k := l.offsets[v]; k < l.offsets[v+1]; k++ {
		c := of[l.targets[k]]
		if l.weight[c] == 0 {
			l.met = append(l.met, c)
		}
		l.weight[c] += l.weights[k]
	}
}

func (l *local) forget() {
	for _, c := range l.met {
		l.weight[c] = 0
	}
	l.met = l.met[:0]
}

// shuffled returns 0 … n−1 in an order drawn by the generator.
func shuffled(n int, draw *rand.PCG) []int32 {
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	for i := n - 1; i > 0; i-- {
		j, _ := bits.Mul64(draw.Uint64(), uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
