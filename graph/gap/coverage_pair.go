package gap

import (
	"samsyn/data"
	"samsyn/graph"
)

// A PairCoverage is what a role and the coordinator add to Coverage: Required, Actual and Proposed count themes as
// there.
type PairCoverage struct {
	Role                       int32
	Required, Actual, Proposed int
}

// Share is Actual of Required, 0 to 1; NaN when nothing is required.
func (p PairCoverage) Share() float64 { return share(p.Actual, p.Required) }

// CoverageByRole counts the coverage of each role with the coordinator in a graph without thresholds, in the study's
// order. Together they are the coverage with the coordinator.
func CoverageByRole(g *graph.Graph) []PairCoverage {
	c := NewContext(g)
	list := make([]PairCoverage, len(g.AllRoles))
	for i, role := range g.AllRoles {
		list[i] = c.coverPair(role)
	}
	return list
}

func (c *Context) coverPair(role int32) PairCoverage {
	g := c.Graph
	pair := PairCoverage{Role: role}
	practice := c.reached(c.ofPair(role, g.Study.Coordinator, practised))
	plans := c.reached(c.ofPair(role, g.Study.Coordinator, proposed))
	required := themeSet{}
	for _, i := range c.ofPair(role, g.Study.Coordinator, kind(data.Shared)) {
		for _, t := range c.statement(i).Themes {
			required[g.AtLevel[t]] = true
		}
	}
	for t := range required {
		pair.Required++
		switch {
		case practice[t]:
			pair.Actual++
		case plans[t]:
			pair.Proposed++
		}
	}
	return pair
}
