package layout

import (
	"math"
	"slices"

	"samsyn/out/scene"
)

// gather draws the parts of a graph that do not hang together towards the largest of them, each straight to its middle
// as far as it meets nothing, so that no hole gapes between them. What lies in each part stays as it is.
func gather(centres []scene.Point, nodes []Node, edges []Edge, air float64) {
	parts := partsOf(len(nodes), edges)
	if len(parts) < 2 {
		return
	}
	slices.SortStableFunc(parts, func(a, b []int) int { return len(b) - len(a) })
	in := make([]int, len(nodes)) // by node: its part
	for k, part := range parts {
		for _, i := range part {
			in[i] = k
		}
	}
	for k := 1; k < len(parts); k++ {
		var from, to scene.Point
		for _, i := range parts[k] {
			from = plus(from, scaled(centres[i], 1/float64(len(parts[k]))))
		}
		n := 0
		for i, c := range centres {
			if in[i] < k {
				to, n = plus(to, c), n+1
			}
		}
		to = scaled(to, 1/float64(n))
		const steps = 40
		way := scaled(scene.Point{X: to.X - from.X, Y: to.Y - from.Y}, 1.0/steps)
		for range steps {
			for _, i := range parts[k] {
				centres[i] = plus(centres[i], way)
			}
			if !meets(centres, nodes, edges, in, k, air) {
				continue
			}
			for _, i := range parts[k] {
				centres[i] = plus(centres[i], scaled(way, -1))
			}
			break
		}
	}
	for i := range centres {
		centres[i] = eighths(centres[i])
	}
}

// meets reports whether a part comes near a node or a line of another.
func meets(centres []scene.Point, nodes []Node, edges []Edge, in []int, part int, air float64) bool {
	for i, c := range centres {
		if in[i] != part {
			continue
		}
		for j, d := range centres {
			if in[j] != part && math.Abs(c.X-d.X) < (nodes[i].W+nodes[j].W)/2+air && math.Abs(c.Y-d.Y) < (nodes[i].H+nodes[j].H)/2+air {
				return true
			}
		}
	}
	for _, e := range edges {
		a, b := centres[e.From], centres[e.To]
		mine := in[e.From] == part
		for i, c := range centres {
			if (in[i] == part) != mine && crosses(a, b, c, nodes[i].W/2+air, nodes[i].H/2+air) {
				return true
			}
		}
		for _, f := range edges {
			if mine && in[f.From] != part && cut(a, b, centres[f.From], centres[f.To]) {
				return true
			}
		}
	}
	return false
}

// cut reports whether two segments cross.
func cut(a, b, c, d scene.Point) bool {
	return cross(a, b, c)*cross(a, b, d) < 0 && cross(c, d, a)*cross(c, d, b) < 0
}

// partsOf lists the nodes that hang together, part by part.
func partsOf(n int, edges []Edge) [][]int {
	root := make([]int, n)
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, e := range edges {
		a, b := find(e.From), find(e.To)
		root[max(a, b)] = min(a, b)
	}
	var parts [][]int
	at := map[int]int{}
	for i := range n {
		r := find(i)
		k, there := at[r]
		if !there {
			k = len(parts)
			at[r] = k
			parts = append(parts, nil)
		}
		parts[k] = append(parts[k], i)
	}
	return parts
}

func scaled(p scene.Point, by float64) scene.Point { return scene.Point{X: p.X * by, Y: p.Y * by} }
