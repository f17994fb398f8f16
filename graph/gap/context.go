package gap

import (
	"cmp"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
)

// A Context is what a rule may look at. Build it with NewContext; it is read-only afterwards.
type Context struct {
	Graph *graph.Graph // without thresholds, at the level asked for

	children [][]int32 // by theme: the themes right under it
	// shared, opposed and cooperations index the counted statements by coded theme, whatever the graph's
	// level: SY01, SY06, SY10 and the steps look at themes as they were coded. shared are shared interests
	// told by roles, opposed their conflicts towards the coordinator, both in the study's order;
	// cooperations are everybody's, in the order in which steps are suggested.
	shared, opposed, cooperations [][]int32
	// proposals are the proposed ones among cooperations, by theme and by who tells them, in the same order.
	proposals map[[2]int32][]int32
}

// NewContext indexes a graph for the rules.
func NewContext(g *graph.Graph) *Context {
	s := g.Study
	n := len(s.Themes)
	c := &Context{
		Graph: g, children: make([][]int32, n),
		shared: make([][]int32, n), opposed: make([][]int32, n), cooperations: make([][]int32, n),
		proposals: map[[2]int32][]int32{},
	}
	for t := range s.Themes {
		if broader := s.Themes[t].Broader; broader != data.NoTheme {
			c.children[broader] = append(c.children[broader], int32(t))
		}
	}
	for _, i := range g.Counted {
		st := &s.Statements[i]
		var index [][]int32
		switch {
		case st.Kind == data.Cooperation:
			index = c.cooperations
		case st.Role == s.Coordinator:
			continue
		case st.Kind == data.Shared:
			index = c.shared
		case st.Kind == data.Conflict && st.Counterpart == s.Coordinator:
			index = c.opposed
		default:
			continue
		}
		for _, t := range st.Themes {
			index[t] = append(index[t], i)
		}
	}
	for t := range c.cooperations {
		slices.SortFunc(c.cooperations[t], c.compareSteps)
		for _, i := range c.cooperations[t] {
			if st := c.statement(i); st.Stage == data.Proposed {
				key := [2]int32{int32(t), st.Role}
				c.proposals[key] = append(c.proposals[key], i)
			}
		}
	}
	return c
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

// A themeSet holds themes by position.
type themeSet map[int32]bool

// reached returns the themes that the statements are on: those they are about and all above and below them.
func (c *Context) reached(statements []int32) themeSet {
	coded, set := themeSet{}, themeSet{}
	for _, i := range statements {
		for _, t := range c.statement(i).Themes {
			if coded[t] {
				continue
			}
			coded[t] = true
			for _, r := range c.related(t) {
				set[r] = true
			}
		}
	}
	return set
}

// any reports whether the set holds one of the themes.
func (set themeSet) any(themes []int32) bool {
	return slices.ContainsFunc(themes, func(t int32) bool { return set[t] })
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

// onThemes returns those of the statements that are on one of the themes.
func (c *Context) onThemes(statements, themes []int32) []int32 {
	near := themeSet{}
	for _, t := range themes {
		for _, r := range c.related(t) {
			near[r] = true
		}
	}
	var found []int32
	for _, i := range statements {
		if near.any(c.statement(i).Themes) {
			found = append(found, i)
		}
	}
	return found
}

// related returns the themes on which a statement must be coded to be on the theme: itself, those below it
// and those above it. It is graph.OnTheme as a list. Neither walk is longer than the list of themes, so
// that a cycle, which validation refuses, cannot hang it.
func (c *Context) related(theme int32) []int32 {
	all := c.Graph.Study.Themes
	themes := []int32{theme}
	for i := 0; i < len(themes) && len(themes) <= len(all); i++ {
		themes = append(themes, c.children[themes[i]]...)
	}
	for up, steps := all[theme].Broader, 0; up != data.NoTheme && steps < len(all); steps++ {
		themes = append(themes, up)
		up = all[up].Broader
	}
	return themes
}

// siblings returns the other themes with the same broader theme.
func (c *Context) siblings(theme int32) []int32 {
	broader := c.Graph.Study.Themes[theme].Broader
	if broader == data.NoTheme {
		return nil
	}
	var others []int32
	for _, t := range c.children[broader] {
		if t != theme {
			others = append(others, t)
		}
	}
	return others
}

// about writes the part of a finding's id that follows the code: "/" and the sorted ids of parties, "/" and
// those of themes, empty ends trimmed.
func (c *Context) about(parties, themes []int32) string {
	return strings.TrimRight("/"+c.partyIDs(parties)+"/"+c.themeIDs(themes), "/")
}

func (c *Context) partyIDs(parties []int32) string {
	return joined(parties, func(p int32) string { return c.Graph.Study.Parties[p].ID })
}

func (c *Context) themeIDs(themes []int32) string {
	return joined(themes, func(t int32) string { return c.Graph.Study.Themes[t].ID })
}

func joined(positions []int32, id func(int32) string) string {
	ids := make([]string, len(positions))
	for i, p := range positions {
		ids[i] = id(p)
	}
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), "+")
}

// parties returns the parties, each once, by id.
func (c *Context) parties(parties []int32) []int32 {
	return sorted(parties, func(p int32) string { return c.Graph.Study.Parties[p].ID })
}

// themes returns the themes, each once, by id.
func (c *Context) themes(themes []int32) []int32 {
	return sorted(themes, func(t int32) string { return c.Graph.Study.Themes[t].ID })
}

func sorted(positions []int32, id func(int32) string) []int32 {
	unique := slices.Clone(positions)
	slices.SortFunc(unique, func(a, b int32) int { return cmp.Compare(id(a), id(b)) })
	return slices.Compact(unique)
}

// united returns the statements of all lists, each once, in the study's order.
func united(lists ...[]int32) []int32 {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}
