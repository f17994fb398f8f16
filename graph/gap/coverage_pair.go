package gap

import (
	"samsyn/data"
	"samsyn/graph"
)

// A PairCoverage is what a role and the coordinator, or two roles, add to Coverage: Required, Actual and Proposed count
// themes as there.
type PairCoverage struct {
	Role                       int32 // of two roles the first in the study
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

// CoverageByLink counts the coverage of every two roles that tell of each other, in a graph without thresholds, by the
// link's parties as Link.A and Link.B have them. It is nil where the interviews did not ask about other roles.
func CoverageByLink(g *graph.Graph) map[[2]int32]PairCoverage {
	if g.Study.Asked != data.AskedEveryone {
		return nil
	}
	c := NewContext(g)
	found := map[[2]int32]PairCoverage{}
	for i := range g.Links {
		if l := &g.Links[i]; g.RowOf(l.A) >= 0 && g.RowOf(l.B) >= 0 {
			found[[2]int32{l.A, l.B}] = c.coverLink(l)
		}
	}
	return found
}

// coverLink counts the themes that two roles share.
func (c *Context) coverLink(l *graph.Link) PairCoverage {
	_, shared := c.Graph.CommonInterest(c.Graph.RowOf(l.A), c.Graph.RowOf(l.B))
	pair := PairCoverage{Role: l.A, Required: len(shared)}
	if l.Sum.Practised == 0 && l.Sum.Proposed == 0 {
		return pair
	}
	practice, plans := c.reached(c.ofPair(l.A, l.B, practised)), c.reached(c.ofPair(l.A, l.B, proposed))
	defer c.tree.Done(practice)
	defer c.tree.Done(plans)
	for _, t := range shared {
		switch {
		case practice.Has(t):
			pair.Actual++
		case plans.Has(t):
			pair.Proposed++
		}
	}
	return pair
}

func (c *Context) coverPair(role int32) PairCoverage {
	g := c.Graph
	pair := PairCoverage{Role: role}
	practice := c.reached(c.ofPair(role, g.Study.Coordinator, practised))
	plans := c.reached(c.ofPair(role, g.Study.Coordinator, proposed))
	required := c.tree.NewSet()
	defer c.tree.Done(practice)
	defer c.tree.Done(plans)
	defer c.tree.Done(required)
	for _, i := range c.ofPair(role, g.Study.Coordinator, kind(data.Shared)) {
		for _, t := range c.statement(i).Themes {
			required.Add(g.AtLevel[t])
		}
	}
	for _, t := range required.List {
		pair.Required++
		switch {
		case practice.Has(t):
			pair.Actual++
		case plans.Has(t):
			pair.Proposed++
		}
	}
	return pair
}
