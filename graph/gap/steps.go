package gap

import (
	"cmp"
	"slices"

	"samsyn/data"
)

// maxSteps is how many steps a finding has at most.
const maxSteps = 3

// stepsOfPair suggests steps for a finding about a pair: what the pair itself proposes (own), then what
// others do on one of the themes, and only where there is none of either what others do near them.
func (c *Context) stepsOfPair(pair [2]int32, own, themes []int32) []Step {
	others := func(st *data.Statement) bool {
		return !(st.Role == pair[0] && st.Counterpart == pair[1] || st.Role == pair[1] && st.Counterpart == pair[0])
	}
	return c.steps(own, themes, others)
}

// steps suggests at most three cooperations, each once: first own, in the order of compareSteps; then those
// on one of the themes for which others holds; where there is none of these, those on a sibling of one.
func (c *Context) steps(own, themes []int32, others func(*data.Statement) bool) []Step {
	own = slices.Clone(own)
	slices.SortFunc(own, c.compareSteps)
	var steps []Step
	for _, i := range own {
		steps = append(steps, Step{Statement: i, Own: true})
	}
	take := func(themes []int32, near bool) {
		for _, i := range c.best(themes, func(i int32) bool {
			return !slices.Contains(own, i) && others(c.statement(i))
		}) {
			steps = append(steps, Step{Statement: i, Near: near})
		}
	}
	var on, near []int32
	for _, t := range themes {
		on = append(on, c.related(t)...)
		near = append(near, c.siblings(t)...)
	}
	if take(on, false); len(steps) == 0 {
		take(near, true)
	}
	return steps[:min(len(steps), maxSteps)]
}

// best returns the first maxSteps cooperations coded with one of the themes for which keep holds. Each
// theme's list is in order already, so only its head is looked at.
func (c *Context) best(themes []int32, keep func(int32) bool) []int32 {
	var found []int32
	for _, t := range united(themes) {
		taken := 0
		for _, i := range c.cooperations[t] {
			if taken == maxSteps {
				break
			}
			if keep(i) {
				found = append(found, i)
				taken++
			}
		}
	}
	slices.SortFunc(found, c.compareSteps)
	found = slices.Compact(found)
	return found[:min(len(found), maxSteps)]
}

// compareSteps orders cooperations as steps: practised before proposed, stronger first, then role and
// source; what still is equal is told apart by what it says, so that the order of a file decides only
// between statements that are alike.
func (c *Context) compareSteps(i, j int32) int {
	s := c.Graph.Study
	a, b := c.statement(i), c.statement(j)
	if order := cmp.Or(
		cmp.Compare(a.Stage, b.Stage),
		cmp.Compare(b.Strength, a.Strength),
		cmp.Compare(s.Parties[a.Role].ID, s.Parties[b.Role].ID),
		cmp.Compare(a.Source, b.Source),
		cmp.Compare(s.Parties[a.Counterpart].ID, s.Parties[b.Counterpart].ID),
	); order != 0 {
		return order
	}
	return cmp.Or(
		cmp.Compare(c.themeIDs(a.Themes), c.themeIDs(b.Themes)),
		cmp.Compare(a.Text.In("en"), b.Text.In("en")),
		cmp.Compare(i, j),
	)
}
