package gap

import (
	"slices"

	"samsyn/data"
)

// interestWithoutPractice (SY07) finds themes at the level that two roles or more share and on which nobody, the
// coordinator included, tells a practised cooperation.
//
// Parties are the roles that share the theme; the ID holds the theme only. A proposal on it is the finding's
// own where one of these roles makes it.
func interestWithoutPractice(c *Context) []Finding {
	var found []Finding
	for _, s := range c.sharers() {
		if len(s.rows) < 2 {
			continue
		}
		if c.practisedOn(s.theme) {
			continue
		}
		var roles, evidence []int32
		for _, row := range s.rows {
			roles = append(roles, c.Graph.Roles[row])
			evidence = append(evidence, c.sharedAt(row, s.theme)...)
		}
		theme := []int32{s.theme}
		found = append(found, Finding{
			ID:       c.about(nil, theme),
			Severity: Medium,
			Parties:  c.parties(roles),
			Themes:   theme,
			Evidence: united(evidence),
			Steps:    c.steps(search{parties: roles, themes: theme}),
		})
	}
	return found
}

// practisedOn reports whether anybody tells a practised cooperation on a theme. Practised ones come first in
// each list.
func (c *Context) practisedOn(theme int32) bool {
	near := c.tree.Around(theme)
	defer c.tree.Done(near)
	return slices.ContainsFunc(near.List, func(t int32) bool {
		return len(c.cooperations[t]) > 0 && c.statement(c.cooperations[t][0]).Stage == data.Practised
	})
}
