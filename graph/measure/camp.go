package measure

import "math"

// Camp returns, for each node, the camp it is in: in every component the best division in two camps, negative ties
// between them and positive ones within, the one with the fewest ties against it (Harary 1959; Doreian & Mrvar 1996).
// Camps are numbered from 1 by falling size and then by their first node in an order, as in Renumber, and every
// component has two of its own, as nothing says who in one would side with whom in another. NaN for all nodes of a
// component in which no two camps form: without a negative tie, or where leaving it whole is as good. NaN
// everywhere where Frustration is.
//
// The division is one of the best, and the same every time; there may be others. It is found with Frustration, block
// by block: camps have no names, so that those of a block can be turned to suit the node it shares with another.
//
// Worked: the ties 0–1 +, 2–3 +, 0–2 −, 1–3 −, 4–5 +: 1, 1, 2, 2 and none for 4 and 5.
func Camp(g *Network, order []int32) []float64 {
	blocks, _ := divideBlocks(g)
	return joinCamps(g, blocks, order)
}

// joinCamps makes camps of components of those of their blocks.
func joinCamps(g *Network, blocks []dividedBlock, order []int32) []float64 {
	in := make([][]int32, g.Nodes()) // by node, its blocks
	for i := range blocks {
		for _, v := range blocks[i].nodes {
			in[v] = append(in[v], int32(i))
		}
	}
	// Where the search was too long there are no blocks, and nobody is on a side.
	side, joined := make([]int8, g.Nodes()), make([]bool, len(blocks))
	var members, camp []int32 // the nodes in camps, and a label each
	for number, nodes := range Components(g) {
		if len(in[nodes[0]]) == 0 {
			continue
		}
		side[nodes[0]] = 1
		queue := append(make([]int32, 0, len(nodes)), nodes[0])
		for head := 0; head < len(queue); head++ {
			for _, i := range in[queue[head]] {
				if !joined[i] {
					joined[i] = true
					queue = blocks[i].join(queue[head], side, queue)
				}
			}
		}
		if !opposed(g, nodes, side) {
			continue
		}
		for _, v := range nodes {
			members, camp = append(members, v), append(camp, int32(2*number)+int32(side[v]+1)/2)
		}
	}
	places := members
	if order != nil {
		places = make([]int32, len(members))
		for i, v := range members {
			places[i] = order[v]
		}
	}
	all := make([]float64, g.Nodes())
	for v := range all {
		all[v] = math.NaN()
	}
	for i, number := range Renumber(camp, places) {
		all[members[i]] = float64(number)
	}
	return all
}

// join puts the nodes of a block on the side that suits the one whose side is known, and those that are new into the
// queue.
func (b *dividedBlock) join(known int32, side []int8, queue []int32) []int32 {
	turn := side[known]
	for i, v := range b.nodes {
		if v == known {
			turn *= b.camps[i]
		}
	}
	for i, v := range b.nodes {
		if side[v] == 0 {
			side[v] = turn * b.camps[i]
			queue = append(queue, v)
		}
	}
	return queue
}

// opposed reports whether two sides leave fewer ties of a component against them than none would, which leaves the
// negative ones.
func opposed(g *Network, nodes []int32, side []int8) bool {
	gained := 0
	for _, v := range nodes {
		weights := g.NeighbourWeights(v)
		for k, w := range g.Neighbours(v) {
			switch {
			case side[v] == side[w]:
			case weights[k] < 0:
				gained++
			default:
				gained--
			}
		}
	}
	return gained > 0
}
