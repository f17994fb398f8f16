package graph

import (
	"math"

	"samsyn/graph/measure"
)

// mostEffort is the number of steps above which a measure takes longer than anybody waits without having
// asked for it: about half a second.
const mostEffort = bridgingLimit

// An effort tells about how many steps the dearer measures take on a network.
type effort struct {
	paths  float64 // nodes × ties
	triads float64 // Σ degree², or 0 on a two-mode network, which has none
}

func effortOn(n *measure.Network) effort {
	e := effort{paths: float64(n.Nodes()) * float64(n.Ties())}
	if n.TwoMode {
		return e
	}
	for v := range int32(n.Nodes()) {
		degree := float64(len(n.Neighbours(v)))
		e.triads += degree * degree
	}
	return e
}

// tooMuch reports whether a measure or a figure is left out unless somebody insists.
func (e effort) tooMuch(key string, weighted bool) bool {
	steps := 0.0
	switch key {
	case "betweenness":
		steps = e.paths
	case "closeness", "harmonic":
		steps = e.paths / 64 // that many nodes at a time
		if weighted {
			steps = e.paths
		}
	case "constraint", "effective_size", "balance_triangles":
		steps = e.triads / 4 // which are cheap
	}
	return steps > mostEffort
}

// undefined returns so many undefined figures.
func undefined(n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = math.NaN()
	}
	return list
}
