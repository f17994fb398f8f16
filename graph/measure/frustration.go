package measure

import (
	"math"
	"slices"
)

// FrustrationLimit is the number of nodes of a block up to which the search is exact.
const FrustrationLimit = 30

// Frustration returns the line index of balance L: the fewest ties against the best division of the nodes in
// two camps, negative within a camp or positive between them (Harary 1959; 1 − 2L/m is the index of Aref &
// Wilson 2018). Exact: L adds up over blocks (largest parts that no single node splits), and in each the
// camps are searched depth first, cutting off what cannot get better. NaN where a block has more than
// FrustrationLimit nodes.
//
// Worked: four nodes all in negative ties: 2 of 6.
func Frustration(g *Network) float64 {
	_, frustrated := divideBlocks(g)
	return frustrated
}

// A dividedBlock is a block with the better camps of its nodes, 1 and −1, which have no names.
type dividedBlock struct {
	nodes []int32
	camps []int8
}

// divideBlocks finds the best camps of every block, and the number of frustrated ties in all: nil and NaN where a
// block has more than FrustrationLimit nodes.
func divideBlocks(g *Network) (blocks []dividedBlock, frustrated float64) {
	total, fits := 0, true
	walkBlocks(g, func(int32) {}, func(nodes []int32) {
		if fits = fits && len(nodes) <= FrustrationLimit; !fits {
			return
		}
		c := newCamps(g, nodes)
		total += c.search()
		blocks = append(blocks, dividedBlock{c.nodes, c.found})
	})
	if !fits {
		return nil, math.NaN()
	}
	return blocks, float64(total)
}

// camps search the best division of one block.
type camps struct {
	nodes []int32       // by place in the order of search
	ties  [][]signedTie // by place: the ties to places after it
	camp  []int8        // by place, of the nodes placed: 1 or −1
	found []int8        // the best camps
	// against holds, for each node not placed yet, how many ties to placed nodes would be frustrated in the
	// first and in the second camp.
	against [FrustrationLimit][2]int
	// rest holds, by place, the fewest frustrated ties among the nodes from there on, once it is known.
	rest  [FrustrationLimit + 1]int
	first int // where the search begins
	best  int
}

// A signedTie leads to a later place in the order of search.
type signedTie struct {
	to       int
	negative bool
}

// newCamps orders the nodes so that each has many ties to those before it: then the bounds bite early.
func newCamps(g *Network, nodes []int32) *camps {
	slices.Sort(nodes)
	inside := map[int32]int{} // ties to nodes placed before
	for _, v := range nodes {
		inside[v] = 0
	}
	place := map[int32]int{}
	var order []int32
	for range nodes {
		best := int32(-1)
		for _, v := range nodes {
			if _, placed := place[v]; placed {
				continue
			}
			if best < 0 || inside[v] > inside[best] || inside[v] == inside[best] && g.degree(v) > g.degree(best) {
				best = v
			}
		}
		place[best] = len(order)
		order = append(order, best)
		for _, w := range g.Neighbours(best) {
			if _, in := inside[w]; in {
				inside[w]++
			}
		}
	}
	c := &camps{nodes: order, ties: make([][]signedTie, len(order)), camp: make([]int8, len(order))}
	for at, v := range order {
		weights := g.NeighbourWeights(v)
		for k, w := range g.Neighbours(v) {
			if to, in := place[w]; in && to > at {
				c.ties[at] = append(c.ties[at], signedTie{to, weights[k] < 0})
			}
		}
	}
	return c
}

func (g *Network) degree(v int32) int { return int(g.Offsets[v+1] - g.Offsets[v]) }

// search finds the best camps of the last node, the last two, and so on to all: what the later nodes cost among
// themselves bounds what they cost with earlier ones (Russian doll search, Verfaillie and others 1996).
func (c *camps) search() int {
	for c.first = len(c.ties) - 1; c.first >= 0; c.first-- {
		// Of the ties of one more node half at most are against its better camp.
		c.best = c.rest[c.first+1] + len(c.ties[c.first])/2 + 1
		c.place(c.first, 0)
		c.rest[c.first] = c.best
	}
	return c.rest[0]
}

// place tries both camps for the node at a place, the better one first, with so many ties frustrated so far.
func (c *camps) place(at, frustrated int) {
	bound := frustrated + c.rest[at]
	for later := at; later < len(c.ties); later++ {
		bound += min(c.against[later][0], c.against[later][1])
	}
	if bound >= c.best {
		return
	}
	if at == len(c.ties) {
		c.best, c.found = frustrated, append(c.found[:0], c.camp...)
		return
	}
	better := 0
	if c.against[at][1] < c.against[at][0] {
		better = 1
	}
	for _, camp := range [2]int{better, 1 - better} {
		c.camp[at] = int8(1 - 2*camp)
		c.settle(at, camp, 1)
		c.place(at+1, frustrated+c.against[at][camp])
		c.settle(at, camp, -1)
		if at == c.first {
			return // the camps have no names
		}
	}
}

// settle adds, or takes back, what a node's camp means for the later ones.
func (c *camps) settle(at, camp, change int) {
	for _, t := range c.ties[at] {
		if t.negative {
			c.against[t.to][camp] += change
		} else {
			c.against[t.to][1-camp] += change
		}
	}
}
