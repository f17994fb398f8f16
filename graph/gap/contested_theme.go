package gap

import "slices"

// contestedTheme (SY06) finds coded themes, exactly, that one role shares and on which another, or the same, tells
// a conflict with the coordinator.
//
// Facts: For, Against. Parties are both together; the ID holds the theme only.
func contestedTheme(c *Context) []Finding {
	var found []Finding
	for t := range c.shared {
		if len(c.shared[t]) == 0 || len(c.opposed[t]) == 0 {
			continue
		}
		theme := []int32{int32(t)}
		facts := Facts{For: c.tellers(c.shared[t]), Against: c.tellers(c.opposed[t])}
		found = append(found, Finding{
			ID:       c.about(nil, theme),
			Severity: Medium,
			Parties:  c.parties(slices.Concat(facts.For, facts.Against)),
			Themes:   theme,
			Evidence: united(c.shared[t], c.opposed[t]),
			Facts:    facts,
		})
	}
	return found
}

// tellers returns who tells the statements, each once, by id.
func (c *Context) tellers(statements []int32) []int32 {
	roles := make([]int32, len(statements))
	for k, i := range statements {
		roles[k] = c.statement(i).Role
	}
	slices.Sort(roles)
	return c.parties(slices.Compact(roles))
}
