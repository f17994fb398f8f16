package gap

import (
	"slices"

	"samsyn/data"
)

// unmanagedConflict (SY01) finds the conflicts and difficulties of a pair that no practised cooperation of that
// pair is on. What remains is united by shared themes, so that a conflict and a difficulty on one theme are
// one finding. Only what remains: a cooperation on one conflict does not answer another that merely meets
// it in a theme of a third statement.
//
// It looks at themes as they were coded. Groups do not tell, so for a role and a group the role's
// cooperation with the coordinator counts too.
//
// Facts: Conflict, Difficulty, Proposed.
func unmanagedConflict(c *Context) []Finding {
	var found []Finding
	for i := range c.Graph.Links {
		l := &c.Graph.Links[i]
		tensions := c.ofPair(l.A, l.B, func(st *data.Statement) bool {
			return st.Kind == data.Conflict || st.Kind == data.Difficulty
		})
		if len(tensions) == 0 {
			continue
		}
		answers := c.answering(l.A, l.B, practised)
		answered := c.reached(answers)
		tensions = slices.DeleteFunc(tensions, func(i int32) bool {
			themes := c.statement(i).Themes
			return answered.any(themes) || len(themes) == 0 && len(answers) > 0
		})
		proposals := c.ofPair(l.A, l.B, proposed)
		for _, group := range c.byTheme(tensions) {
			found = append(found, c.unmanaged([2]int32{l.A, l.B}, group, proposals))
		}
	}
	return found
}

// unmanaged makes the finding about one group of a pair's conflicts and difficulties.
func (c *Context) unmanaged(pair [2]int32, statements, proposals []int32) Finding {
	var facts Facts
	var themes []int32
	for _, i := range statements {
		st := c.statement(i)
		themes = append(themes, st.Themes...)
		facts.Conflict = facts.Conflict || st.Kind == data.Conflict
		facts.Difficulty = facts.Difficulty || st.Kind == data.Difficulty
	}
	themes = c.themes(themes)
	facts.Proposed = len(c.onThemes(proposals, themes)) > 0
	severity := Low
	switch {
	case facts.Conflict:
		severity = High
	case slices.Contains(pair[:], c.Graph.Study.Coordinator):
		severity = Medium
	}
	if facts.Proposed && severity > Low {
		severity--
	}
	answers := c.onThemes(c.answering(pair[0], pair[1], proposed), themes)
	return Finding{
		ID:       c.about(pair[:], themes),
		Severity: severity,
		Parties:  c.parties(pair[:]),
		Themes:   themes,
		Evidence: statements,
		Steps:    c.steps(search{parties: pair[:], themes: themes, further: answers, pair: true}),
		Facts:    facts,
	}
}

// answering returns the statements of a pair for which keep holds and, where one of them is a group, those of
// the other with the coordinator too.
func (c *Context) answering(a, b int32, keep func(*data.Statement) bool) []int32 {
	s := c.Graph.Study
	found := c.ofPair(a, b, keep)
	for _, other := range [][2]int32{{a, b}, {b, a}} {
		if s.Parties[other[0]].Group {
			found = united(found, c.ofPair(other[1], s.Coordinator, keep))
		}
	}
	return found
}

// byTheme groups statements so that two which share a coded theme are in one group (union–find over the
// themes); statements without a theme form a group of their own. Each group is in the study's order.
func (c *Context) byTheme(statements []int32) [][]int32 {
	parent := map[int32]int32{}
	root := func(t int32) int32 {
		for parent[t] != t {
			parent[t] = parent[parent[t]]
			t = parent[t]
		}
		return t
	}
	for _, i := range statements {
		for k, t := range c.statement(i).Themes {
			if _, ok := parent[t]; !ok {
				parent[t] = t
			}
			if k > 0 {
				parent[root(t)] = root(c.statement(i).Themes[0])
			}
		}
	}
	var groups [][]int32
	place := map[int32]int{}
	for _, i := range statements {
		key := data.NoTheme
		if themes := c.statement(i).Themes; len(themes) > 0 {
			key = root(themes[0])
		}
		at, ok := place[key]
		if !ok {
			at = len(groups)
			place[key] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], i)
	}
	return groups
}
