package gap

import (
	"slices"

	"samsyn/graph"
)

// The answers to what two parties tell of conflict are their cooperations, and where one of them is a group, which
// does not tell, those of the other with the coordinator too: first the pair's own, then these.
type answers []*practice

// A practice is what two parties tell of their cooperation.
type practice struct {
	on    *graph.ThemeSet   // the themes that one is practised on
	any   bool              // one is practised
	plans map[int32][]int32 // the proposed ones, by coded theme, in the study's order
}

// answersTo returns the answers of a pair. The set of the first is the caller's to give back.
func (c *Context) answersTo(l *graph.Link) answers {
	all := answers{c.practiceOf(l.A, l.B)}
	for _, party := range [...]int32{l.A, l.B} {
		if c.Graph.Study.Parties[party].Group {
			all = append(all, c.withCoordinator(l.Other(party)))
		}
	}
	return all
}

// withCoordinator is the practice of a party and the coordinator. A role may have very many groups, one link after
// the other: the last one asked for is kept.
func (c *Context) withCoordinator(party int32) *practice {
	if c.lastPractice == nil || c.lastParty != party {
		if c.lastPractice != nil {
			c.tree.Done(c.lastPractice.on)
		}
		c.lastPractice, c.lastParty = c.practiceOf(party, c.Graph.Study.Coordinator), party
	}
	return c.lastPractice
}

func (c *Context) practiceOf(a, b int32) *practice {
	practised := c.ofPair(a, b, practised)
	p := &practice{on: c.reached(practised), any: len(practised) > 0, plans: map[int32][]int32{}}
	for _, i := range c.ofPair(a, b, proposed) {
		for _, t := range c.statement(i).Themes {
			p.plans[t] = append(p.plans[t], i)
		}
	}
	return p
}

// practisedOn reports whether one of the cooperations that are practised answers what is told on some themes, or on
// none: that any answers.
func (all answers) practisedOn(themes []int32) bool {
	return slices.ContainsFunc(all, func(p *practice) bool { return p.any && len(themes) == 0 || p.on.Any(themes) })
}

// plansOn returns the proposals that are on one of the themes, in the study's order.
func (all answers) plansOn(c *Context, themes []int32) []int32 {
	plans := 0
	for _, p := range all {
		plans += len(p.plans)
	}
	if plans == 0 {
		return nil
	}
	near := c.tree.Around(themes...)
	defer c.tree.Done(near)
	var found []int32
	for _, p := range all {
		if len(near.List) <= len(p.plans) {
			for _, t := range near.List {
				found = append(found, p.plans[t]...)
			}
			continue
		}
		for t, list := range p.plans {
			if near.Has(t) {
				found = append(found, list...)
			}
		}
	}
	return united(found)
}
