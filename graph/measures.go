package graph

import (
	"cmp"
	"slices"

	"samsyn/graph/measure"
)

// MeasureOptions chooses a network and what is measured of it; the zero value is all measures of the links
// by shared interest.
type MeasureOptions struct {
	View View
	Sign Sign
	// Measures are those wanted, in the order wanted; none is all that Fits the sign. One that does not fit is
	// undefined for every node.
	Measures []*measure.Measure
	Weighted bool // see measure.Measure.WeightedOnRequest
	Exact    bool // measure however large the network is, and estimate nothing
	// Ranking, which may be nil, decides between themes of equal strength in what communities are named by.
	Ranking *Ranking
}

// Measures are the figures of one network of the study.
type Measures struct {
	View     View
	Sign     Sign
	Weighted bool
	// Nodes are the coordinator, the roles, the groups and the themes, whichever the view has, each in the
	// study's order.
	Nodes   []Node
	Columns []MeasureColumn
	Figures []MeasureFigure
	// Division tells of the communities measured; nil where none were, and where ties are not shared interests in
	// themes.
	Division *Division
}

// A MeasureColumn is one measure of every node.
type MeasureColumn struct {
	Measure *measure.Measure
	Values  []float64 // by position in Nodes; NaN where undefined
	LeftOut bool      // the network is too large for it, and all its values are NaN
	// Sampled says how the values were estimated where the network is too large to compute them; else nil.
	Sampled *measure.Sampling
}

// A MeasureFigure is one figure of the whole network.
type MeasureFigure struct {
	Key     string
	Value   float64 // NaN where undefined
	LeftOut bool    // the network is too large for it
}

// ZeroPairs is the key of the figure that counts the pairs in which both signs cancel; only signed networks
// have it.
const ZeroPairs = "zero_pairs"

// Fits reports whether a measure is one of the networks of a sign.
func (s Sign) Fits(m *measure.Measure) bool { return m.Signed == (s == SignedSign) }

// MeasuresOf lists the measures of the networks of a sign, in the order in which everything shows them.
func MeasuresOf(s Sign) []*measure.Measure {
	var list []*measure.Measure
	for i := range measure.Table {
		if m := &measure.Table[i]; s.Fits(m) {
			list = append(list, m)
		}
	}
	return list
}

// Measure measures one network of the study.
func (g *Graph) Measure(o MeasureOptions) Measures { return g.measure(o, mostEffort) }

// measure is Measure with another opinion of what takes long.
func (g *Graph) measure(o MeasureOptions, most float64) Measures {
	g.Options.Progress.Begin(Measuring)
	net := g.Network(o.View, o.Sign)
	run := net.Run(o.Weighted)
	run.Progress = g.tellPaths()
	order := arranged(net.Nodes)
	all := Measures{View: o.View, Sign: o.Sign, Weighted: o.Weighted, Nodes: make([]Node, len(order))}
	placeOf := make([]int, len(order))
	for place, v := range order {
		all.Nodes[place], placeOf[v] = net.Nodes[v], place
	}
	wanted := o.Measures
	if len(wanted) == 0 {
		wanted = MeasuresOf(o.Sign)
	}
	effort := effortOn(net.Network, most)
	if o.Sign != SignedSign && (o.Exact || !effort.tooMuch("modularity", o.Weighted)) {
		run.Divide() // at the latest, for the modularity
	}
	for _, m := range wanted {
		column := MeasureColumn{Measure: m, Values: undefined(len(order))}
		var values []float64
		switch {
		case !o.Sign.Fits(m):
		case o.Exact || !effort.tooMuch(m.Key, o.Weighted):
			values = m.Of(run)
		case m.Sample != nil:
			column.Sampled = new(measure.Sampling)
			values, *column.Sampled = m.Sample(run)
		default:
			column.LeftOut = true
		}
		for v, value := range values {
			column.Values[placeOf[v]] = value
		}
		if values != nil && m.Key == "community" && o.View != LinksView && o.Sign == SharedSign {
			division := g.divided(o.View, &net, run.Communities(), o.Ranking)
			all.Division = &division
		}
		all.Columns = append(all.Columns, column)
	}
	for i := range measure.Figures {
		f := &measure.Figures[i]
		switch {
		case !f.Signed && o.Sign == SignedSign, !f.Unsigned && o.Sign != SignedSign:
		case !o.Exact && effort.tooMuch(f.Key, o.Weighted):
			all.Figures = append(all.Figures, MeasureFigure{f.Key, undefined(1)[0], true})
		default:
			all.Figures = append(all.Figures, MeasureFigure{f.Key, f.Of(run), false})
		}
	}
	if o.Sign == SignedSign {
		all.Figures = append(all.Figures, MeasureFigure{Key: ZeroPairs, Value: float64(net.ZeroPairs)})
	}
	return all
}

// tellPaths tells how many of the paths are found; nil where nobody watches.
func (g *Graph) tellPaths() func(done float64) {
	if g.Options.Progress == nil {
		return nil
	}
	return func(done float64) { g.Options.Progress.At(Paths, done) }
}

// arranged returns the nodes in the order in which people meet them: by mode, and then as in the study.
func arranged(nodes []Node) []int32 {
	order := firstN(len(nodes))
	slices.SortFunc(order, func(i, j int32) int {
		a, b := nodes[i], nodes[j]
		return cmp.Or(cmp.Compare(a.Mode.place(), b.Mode.place()), cmp.Compare(a.Position, b.Position))
	})
	return order
}

// place is where nodes of a mode are listed.
func (m NodeMode) place() int {
	return [...]int{RoleNode: 1, ThemeNode: 3, GroupNode: 2, CoordinatorNode: 0}[m]
}
