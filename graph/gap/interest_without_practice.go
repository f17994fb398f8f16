package gap

import (
	"slices"

	"samsyn/data"
)

// interestWithoutPractice (SY07) finds themes at the level that two roles or more share and on which nobody, the
// coordinator included, tells a practised cooperation.
//
// Parties are the roles that share the theme; the ID holds the theme only. A proposal on it is the finding's
// own where one of these roles takes part.
func interestWithoutPractice(c *Context) []Finding {
	var found []Finding
	for _, s := range c.sharers() {
		if len(s.rows) < 2 {
			continue
		}
		proposals, practice := c.cooperationsOn(s.theme)
		if practice {
			continue
		}
		var roles, evidence []int32
		for _, row := range s.rows {
			roles = append(roles, c.Graph.Roles[row])
			evidence = append(evidence, c.sharedAt(row, s.theme)...)
		}
		var own []int32
		for _, i := range proposals {
			st := c.statement(i)
			if slices.Contains(roles, st.Role) || slices.Contains(roles, st.Counterpart) {
				own = append(own, i)
			}
		}
		theme := []int32{s.theme}
		found = append(found, Finding{
			ID:       c.about(nil, theme),
			Severity: Medium,
			Parties:  c.parties(roles),
			Themes:   theme,
			Evidence: united(evidence),
			Steps:    c.steps(own, theme, func(*data.Statement) bool { return true }),
		})
	}
	return found
}

// cooperationsOn returns the proposed cooperations on a theme, and whether there is a practised one.
func (c *Context) cooperationsOn(theme int32) (proposals []int32, practice bool) {
	for _, t := range c.related(theme) {
		for _, i := range c.cooperations[t] {
			if c.statement(i).Stage == data.Practised {
				return nil, true
			}
			proposals = append(proposals, i)
		}
	}
	return united(proposals), false
}
