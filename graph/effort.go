package graph

import (
	"math"

	"samsyn/graph/measure"
)

// mostEffort is the number of steps above which a measure takes longer than anybody waits without having
// asked for it: about a second on two processors.
const mostEffort = 2_000_000_000

// An effort tells about how many steps the dearer measures take on a network. A step is about a nanosecond of one
// processor.
type effort struct {
	paths  float64 // nodes × ties
	triads float64 // Σ degree², or 0 on a two-mode network, which has none
	most   float64 // how many steps are not too much
}

func effortOn(n *measure.Network, most float64) effort {
	e := effort{paths: float64(n.Nodes()) * float64(n.Ties()), most: most}
	if n.TwoMode {
		return e
	}
	for v := range int32(n.Nodes()) {
		degree := float64(len(n.Neighbours(v)))
		e.triads += degree * degree
	}
	return e
}

// tooMuch reports whether a measure or a figure is sampled or left out unless somebody insists.
func (e effort) tooMuch(key string, weighted bool) bool {
	const nearestFirst, atATime, aTriad = 5, 64, 4
	steps := 0.0
	switch key {
	case "betweenness":
		steps = e.paths
		if weighted {
			steps *= nearestFirst
		}
	case "closeness", "harmonic":
		steps = e.paths / atATime
		if weighted {
			steps = e.paths * nearestFirst
		}
	case "constraint", "effective_size", "balance_triangles":
		steps = e.triads * aTriad
	}
	return steps > e.most
}

// undefined returns so many undefined figures.
func undefined(n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = math.NaN()
	}
	return list
}
