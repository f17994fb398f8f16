package gap

import "samsyn/data"

// singleVoiceThemes (SY05) lists, once for the study, the themes at the level that only one role shares.
//
// Facts: Count themes of Of that some role shares. Parties are the roles that share them.
func singleVoiceThemes(c *Context) []Finding {
	var themes, roles, evidence []int32
	shared := 0
	for _, s := range c.sharers() {
		if len(s.rows) > 0 {
			shared++
		}
		if len(s.rows) == 1 {
			themes = append(themes, s.theme)
			roles = append(roles, c.Graph.Roles[s.rows[0]])
			evidence = append(evidence, c.sharedAt(s.rows[0], s.theme)...)
		}
	}
	if len(themes) == 0 {
		return nil
	}
	return []Finding{{
		Severity: Low,
		Parties:  c.parties(roles),
		Themes:   c.themes(themes),
		Evidence: united(evidence),
		Facts:    Facts{Count: len(themes), Of: shared},
	}}
}

// sharers are the rows of the roles that share a theme at the level, in the study's order.
type sharers struct {
	theme int32
	rows  []int
}

// sharers returns them for every theme at the level that a counted statement names.
func (c *Context) sharers() []sharers {
	g := c.Graph
	all := make([]sharers, len(g.Themes))
	for column, theme := range g.Themes {
		all[column].theme = theme
	}
	for i := range g.RoleTheme.Cells {
		if cell := &g.RoleTheme.Cells[i]; cell.Shared > 0 {
			all[cell.Column].rows = append(all[cell.Column].rows, int(cell.Row))
		}
	}
	return all
}

// sharedAt returns the shared interests that make the cell of a row and a theme at the level.
func (c *Context) sharedAt(row int, theme int32) []int32 {
	cell := c.Graph.RoleTheme.At(row, c.Graph.ColumnOf(theme))
	if cell == nil {
		return nil
	}
	var found []int32
	for _, i := range cell.Statements {
		if c.statement(i).Kind == data.Shared {
			found = append(found, i)
		}
	}
	return found
}
