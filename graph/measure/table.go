package measure

import (
	"math"
	"sync"
)

// A Measure is one row of the table of measures: one figure a node.
type Measure struct {
	Key    string // in every format, and of its words
	Signed bool   // it is of signed networks; the others are of networks without negative weights
	Truth  bool   // its values are 0 and 1, for false and true
	// WeightedOnRequest says that the measure looks at weights, as 1/length, only where Run.Weighted asks;
	// the others always do or never.
	WeightedOnRequest bool
	Of                func(*Run) []float64
	// Sample estimates the measure where it would take long; nil where it cannot be estimated.
	Sample func(*Run) ([]float64, Sampling)
}

// A Figure is one row of the table of figures: one of the whole network.
type Figure struct {
	Key              string
	Signed, Unsigned bool // of which networks it is
	Of               func(*Run) float64
}

// Table lists the measures in the order in which everything shows them.
var Table = []Measure{
	{Key: "degree", Of: func(r *Run) []float64 { return Degree(r.Network) }},
	{Key: "strength", Of: func(r *Run) []float64 { return Strength(r.Network) }},
	{Key: "core", Of: func(r *Run) []float64 { return Core(r.Network) }},
	{Key: "articulation", Truth: true, Of: func(r *Run) []float64 { return Articulation(r.Network) }},
	{
		Key: "betweenness", WeightedOnRequest: true, Of: (*Run).Betweenness,
		Sample: func(r *Run) ([]float64, Sampling) { return sampledBetweenness(r.Network, r.Weighted, r.Progress) },
	},
	{Key: "closeness", WeightedOnRequest: true, Of: func(r *Run) []float64 { return r.paths(false).closeness }},
	{Key: "harmonic", WeightedOnRequest: true, Of: func(r *Run) []float64 { return r.paths(false).harmonic }},
	{Key: "eigenvector", Of: func(r *Run) []float64 { return Eigenvector(r.Network) }},
	{Key: "pagerank", Of: func(r *Run) []float64 { return PageRank(r.Network) }},
	{Key: "constraint", Of: func(r *Run) []float64 { return Constraint(r.Network) }},
	{Key: "effective_size", Of: func(r *Run) []float64 { return EffectiveSize(r.Network) }},
	{Key: "community", Of: func(r *Run) []float64 { return toFloats(r.Communities()) }},
	{Key: "positive", Signed: true, Of: func(r *Run) []float64 { return Positive(r.Network) }},
	{Key: "negative", Signed: true, Of: func(r *Run) []float64 { return Negative(r.Network) }},
	{Key: "pn", Signed: true, Of: func(r *Run) []float64 { return PN(r.Network) }},
	{Key: "camp", Signed: true, Of: func(r *Run) []float64 { r.divideBlocks(); return joinCamps(r.Network, r.blocks, r.Order) }},
}

// Figures lists the figures of whole networks likewise.
var Figures = []Figure{
	{Key: "nodes", Signed: true, Unsigned: true, Of: func(r *Run) float64 { return float64(r.Network.Nodes()) }},
	{Key: "edges", Signed: true, Unsigned: true, Of: func(r *Run) float64 { return float64(r.Network.Ties()) }},
	{Key: "density", Signed: true, Unsigned: true, Of: func(r *Run) float64 { return Density(r.Network) }},
	{Key: "components", Signed: true, Unsigned: true, Of: func(r *Run) float64 { return float64(len(Components(r.Network))) }},
	{Key: "modularity", Unsigned: true, Of: func(r *Run) float64 { return Modularity(r.Network, r.Communities()) }},
	{Key: "balance_triangles", Signed: true, Of: func(r *Run) float64 { return BalanceOfTriangles(r.Network) }},
	{Key: "frustration", Signed: true, Of: func(r *Run) float64 { r.divideBlocks(); return r.frustrated }},
}

// A Run computes measures of one network and keeps what several of them rest on. Its measures are for one caller
// at a time.
type Run struct {
	Network  *Network
	Weighted bool // see Measure.WeightedOnRequest
	// Order holds, by node, its place among the ids: communities of a size are numbered by their first. nil
	// where the nodes are in that order themselves.
	Order []int32
	// Progress hears which share of the paths is found, in a network in which that takes long; it may be nil, and is
	// called from several goroutines.
	Progress func(done float64)

	walked     *walked
	blocks     []dividedBlock
	frustrated float64
	searching  sync.Once
	dividing   sync.Once
	community  []int32
}

// Divide begins to look for communities, which takes longest on a large network, while other measures are taken.
func (r *Run) Divide() { go r.Communities() }

// Betweenness is the function of that name for the run.
func (r *Run) Betweenness() []float64 { return r.paths(true).between }

// paths returns the measures that rest on shortest paths.
func (r *Run) paths(between bool) *walked {
	if r.walked == nil || between && r.walked.between == nil {
		r.walked = walk(r.Network, r.Weighted, between, r.Progress)
	}
	return r.walked
}

// Communities returns the division that the community of each node and the modularity are of.
func (r *Run) Communities() []int32 {
	r.dividing.Do(func() { r.community = Renumber(Communities(r.Network), r.Order) })
	return r.community
}

// divideBlocks searches the best camps of every block.
func (r *Run) divideBlocks() {
	r.searching.Do(func() { r.blocks, r.frustrated = divideBlocks(r.Network) })
}

// Find returns the measure with a key, nil where there is none.
func Find(key string) *Measure {
	for i := range Table {
		if Table[i].Key == key {
			return &Table[i]
		}
	}
	return nil
}

// Undefined reports whether a value stands for none.
func Undefined(value float64) bool { return math.IsNaN(value) || math.IsInf(value, 0) }

func toFloats(list []int32) []float64 {
	floats := make([]float64, len(list))
	for i, value := range list {
		floats[i] = float64(value)
	}
	return floats
}
