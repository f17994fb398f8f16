package gap

import (
	"cmp"
	"slices"

	"samsyn/data"
	"samsyn/graph"
)

// maxSteps is how many steps a finding has at most.
const maxSteps = 3

// A search is what steps are looked for: whose finding it is and what it is about.
type search struct {
	parties, themes []int32
	further         []int32 // proposals that are the finding's own besides those its parties tell on the themes
	pair            bool    // it is about what is between the parties, so that only what others do can be borrowed
}

// steps suggests at most three cooperations, each once: first what the finding's own parties propose on one of
// the themes; then others' cooperation on one of them; where there is none of either, others' on a
// sibling of one. What the two of a pair do with each other is not others'; what one does with a third is.
func (c *Context) steps(q search) []Step {
	on := c.tree.Around(q.themes...)
	defer c.tree.Done(on)
	var steps []Step
	own := c.own(q, on)
	for _, i := range own {
		steps = append(steps, Step{Statement: i, Own: true})
	}
	others := func(i int32) bool {
		st := c.statement(i)
		within := q.pair && slices.Contains(q.parties, st.Role) && slices.Contains(q.parties, st.Counterpart)
		return !within && !st.Assumed && !slices.Contains(own, i)
	}
	for _, i := range c.best(on, others) {
		steps = append(steps, Step{Statement: i})
	}
	if len(steps) == 0 {
		for _, i := range c.near(q.themes, others) {
			steps = append(steps, Step{Statement: i, Near: true})
		}
	}
	return steps[:min(len(steps), maxSteps)]
}

// own returns the first maxSteps of the proposals that are a finding's own.
func (c *Context) own(q search, on *graph.ThemeSet) []int32 {
	var own []int32
	for _, i := range q.further {
		own = c.insert(own, i)
	}
	if len(on.List) > len(c.ordered)/max(1, len(q.parties)) { // to look all cooperations through is shorter
		parties := map[int32]bool{}
		for _, p := range q.parties {
			parties[p] = true
		}
		return c.firstOf(c.ordered, own, func(i int32) bool {
			st := c.statement(i)
			return st.Stage == data.Proposed && parties[st.Role] && on.Any(st.Themes)
		})
	}
	for _, t := range on.List {
		for _, p := range q.parties {
			list := c.proposals[[2]int32{t, p}]
			for _, i := range list[:min(len(list), maxSteps)] {
				own = c.insert(own, i)
			}
		}
	}
	return own
}

// best returns the first maxSteps cooperations coded with one of the themes for which keep holds.
func (c *Context) best(on *graph.ThemeSet, keep func(int32) bool) []int32 {
	if len(on.List) > len(c.ordered) { // to look all cooperations through is shorter
		return c.firstOf(c.ordered, nil, func(i int32) bool { return on.Any(c.statement(i).Themes) && keep(i) })
	}
	var found []int32
	for _, t := range on.List {
		found = c.firstOf(c.cooperations[t], found, keep)
	}
	return found
}

// near returns the first maxSteps cooperations on a sibling of one of the themes for which keep holds. What is on
// the themes themselves is among those looked at: nothing that holds is, where this is asked.
func (c *Context) near(themes []int32, keep func(int32) bool) []int32 {
	broader := c.tree.NewSet()
	defer c.tree.Done(broader)
	for _, t := range themes {
		if up := c.Graph.Study.Themes[t].Broader; up != data.NoTheme {
			broader.Add(up)
		}
	}
	var found []int32
	for _, t := range broader.List {
		found = c.firstOf(c.beside[t], found, keep)
	}
	return found
}

// firstOf inserts the first maxSteps cooperations of a list for which keep holds. The list is in order already, so only
// its head is looked at.
func (c *Context) firstOf(list, found []int32, keep func(int32) bool) []int32 {
	taken := 0
	for _, i := range list {
		if taken == maxSteps || len(found) == maxSteps && c.place[i] >= c.place[found[maxSteps-1]] {
			break
		}
		if keep(i) {
			found = c.insert(found, i)
			taken++
		}
	}
	return found
}

// insert puts a cooperation where it belongs among the first maxSteps, if it is one of them and not there.
func (c *Context) insert(first []int32, i int32) []int32 {
	at := 0
	for at < len(first) && c.place[first[at]] < c.place[i] {
		at++
	}
	if at < len(first) && first[at] == i {
		return first
	}
	first = slices.Insert(first, at, i)
	return first[:min(len(first), maxSteps)]
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
