package graph

// LeaveOneOut is the part of Rank that leaves each unit out in turn, for a benchmark.
func (g *Graph) LeaveOneOut() {
	s := g.stakes()
	s.rankRanges(len(g.Themes), ByReach)
}
