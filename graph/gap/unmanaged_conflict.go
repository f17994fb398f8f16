package gap

import (
	"slices"

	"samsyn/data"
	"samsyn/graph"
)

// unmanagedConflict (SY01) finds the conflicts and difficulties of a pair that no practised cooperation of that
// pair is on. What remains is united by shared themes, so that a conflict and a difficulty on one theme are
// one finding. Only what remains: a cooperation on one conflict does not answer another that merely meets
// it in a theme of a third statement.
//
// It looks at themes as they were coded. Groups do not tell, so for a role and a group the role's
// cooperation with the coordinator counts too.
//
// Facts: Conflict, Difficulty, Proposed, Deniers, InPart.
func unmanagedConflict(c *Context) []Finding {
	var found []Finding
	for i := range c.Graph.Links {
		l := &c.Graph.Links[i]
		denials := false
		tensions := c.ofPair(l.A, l.B, func(st *data.Statement) bool {
			denials = denials || st.Kind == data.NoConflict
			return st.Kind == data.Conflict || st.Kind == data.Difficulty
		})
		if len(tensions) == 0 {
			continue
		}
		answers := c.answersTo(l)
		tensions = slices.DeleteFunc(tensions, func(i int32) bool { return answers.practisedOn(c.statement(i).Themes) })
		var denied map[int32]int32
		if denials {
			denied = c.deniedConflicts(l)
		}
		for _, group := range c.byTheme(tensions) {
			f := c.unmanaged([2]int32{l.A, l.B}, group, answers)
			f.Facts.Deniers, f.Facts.InPart = c.deniersOf(f.Parties, group, denied)
			found = append(found, f)
		}
		c.tree.Done(answers[0].on)
	}
	return found
}

// unmanaged makes the finding about one group of a pair's conflicts and difficulties.
func (c *Context) unmanaged(pair [2]int32, statements []int32, answers answers) Finding {
	f := c.unmanagedAsIs(pair, statements, answers)
	f.ID = c.about(pair[:], f.Themes)
	f.Parties = c.parties(pair[:])
	f.Steps = c.steps(search{parties: pair[:], themes: f.Themes, further: answers.plansOn(c, f.Themes), pair: true})
	return f
}

// unmanagedAsIs is unmanaged as far as its severity.
func (c *Context) unmanagedAsIs(pair [2]int32, statements []int32, answers answers) Finding {
	f := Finding{Evidence: statements}
	for _, i := range statements {
		st := c.statement(i)
		f.Themes = append(f.Themes, st.Themes...)
		f.Facts.Conflict = f.Facts.Conflict || st.Kind == data.Conflict
		f.Facts.Difficulty = f.Facts.Difficulty || st.Kind == data.Difficulty
	}
	f.Themes = c.themes(f.Themes)
	f.Facts.Proposed = len(answers[:1].plansOn(c, f.Themes)) > 0
	switch {
	case f.Facts.Conflict:
		f.Severity = High
	case slices.Contains(pair[:], c.Graph.Study.Coordinator):
		f.Severity = Medium
	}
	if f.Facts.Proposed && f.Severity > Low {
		f.Severity--
	}
	return f
}

// deniedConflicts finds which conflicts of a pair one side states and the other denies, and which side that is.
func (c *Context) deniedConflicts(l *graph.Link) map[int32]int32 {
	denied := map[int32]int32{}
	for _, stating := range []int32{l.A, l.B} {
		side := c.deniedBy(stating, l.Other(stating))
		for _, i := range side.conflicts {
			denied[i] = side.denying
		}
	}
	return denied
}

// deniersOf lists the parties that deny a conflict among the statements, and reports whether a conflict among them is
// denied by nobody.
func (c *Context) deniersOf(parties, statements []int32, denied map[int32]int32) (deniers []int32, inPart bool) {
	for _, party := range parties {
		if slices.ContainsFunc(statements, func(i int32) bool { by, is := denied[i]; return is && by == party }) {
			deniers = append(deniers, party)
		}
	}
	for _, i := range statements {
		_, is := denied[i]
		inPart = inPart || len(deniers) > 0 && !is && c.statement(i).Kind == data.Conflict
	}
	return deniers, inPart
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
