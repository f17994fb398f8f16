package gap

import (
	"slices"

	"samsyn/data"
	"samsyn/graph"
)

// A Context is what a rule may look at. Build it with NewContext; it is not safe for concurrent use.
type Context struct {
	Graph *graph.Graph // without thresholds, at the level asked for

	tree         *graph.ThemeTree
	lastPractice *practice
	lastParty    int32
	// shared, opposed and cooperations index the counted statements by coded theme, whatever the graph's
	// level: SY01, SY06, SY10 and the steps look at themes as they were coded. shared are shared interests
	// told by roles, opposed their conflicts towards the coordinator, both in the study's order;
	// cooperations are everybody's, in the order in which steps are suggested.
	shared, opposed, cooperations [][]int32
	// proposals are the proposed ones among cooperations, by theme and by who tells them, in the same order.
	proposals map[[2]int32][]int32
	beside    [][]int32 // by broader theme: the cooperations coded with a theme right under it, in the same order
	ordered   []int32   // all cooperations with a theme, in the same order
	place     []int32   // by statement: a cooperation's place in that order

	pairs    *pairs    // what SY02 finds; nil before it ran
	sharedBy [][]int32 // by row: the shared interests the role tells, in the study's order; made when asked for
}

// NewContext indexes a graph for the rules.
func NewContext(g *graph.Graph) *Context {
	s := g.Study
	n := len(s.Themes)
	c := &Context{
		Graph: g, tree: g.NewThemeTree(), beside: make([][]int32, n),
		shared: make([][]int32, n), opposed: make([][]int32, n), cooperations: make([][]int32, n),
		proposals: map[[2]int32][]int32{}, place: make([]int32, len(s.Statements)),
	}
	var cooperations []int32
	for _, i := range g.Counted {
		st := &s.Statements[i]
		switch {
		case st.Kind == data.Cooperation:
			cooperations = append(cooperations, i)
		case st.Role == s.Coordinator:
		case st.Kind == data.Shared:
			index(c.shared, st.Themes, i)
		case st.Kind == data.Conflict && st.Counterpart == s.Coordinator:
			index(c.opposed, st.Themes, i)
		}
	}
	slices.SortFunc(cooperations, c.compareSteps)
	for at, i := range cooperations {
		st := &s.Statements[i]
		c.place[i] = int32(at)
		index(c.cooperations, st.Themes, i)
		if len(st.Themes) > 0 {
			c.ordered = append(c.ordered, i)
		}
		for _, t := range st.Themes {
			broader := s.Themes[t].Broader
			if broader == data.NoTheme {
				continue
			}
			if list := c.beside[broader]; len(list) == 0 || list[len(list)-1] != i {
				c.beside[broader] = append(list, i)
			}
		}
		if st.Stage == data.Proposed {
			for _, t := range st.Themes {
				key := [2]int32{t, st.Role}
				c.proposals[key] = append(c.proposals[key], i)
			}
		}
	}
	return c
}

// index files a statement under each of its themes.
func index(by [][]int32, themes []int32, statement int32) {
	for _, t := range themes {
		by[t] = append(by[t], statement)
	}
}

// statement returns a statement by its position.
func (c *Context) statement(i int32) *data.Statement { return &c.Graph.Study.Statements[i] }

// weight sums the strengths of statements.
func (c *Context) weight(statements []int32) float64 {
	sum := 0
	for _, i := range statements {
		sum += int(c.statement(i).Strength)
	}
	return float64(sum)
}

// ofPair returns the statements of a pair for which keep holds, whoever told them, in the study's order.
func (c *Context) ofPair(a, b int32, keep func(*data.Statement) bool) []int32 {
	l := c.Graph.Link(a, b)
	if l == nil {
		return nil
	}
	var found []int32
	for _, i := range l.Statements {
		if keep(c.statement(i)) {
			found = append(found, i)
		}
	}
	return found
}

// kind, practised and proposed are filters of ofPair.
func kind(k data.Kind) func(*data.Statement) bool {
	return func(st *data.Statement) bool { return st.Kind == k }
}

func practised(st *data.Statement) bool {
	return st.Kind == data.Cooperation && st.Stage == data.Practised
}

func proposed(st *data.Statement) bool {
	return st.Kind == data.Cooperation && st.Stage == data.Proposed
}

// united returns the statements of all lists, each once, in the study's order.
func united(lists ...[]int32) []int32 {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}
