package gap

import "samsyn/data"

// untappedCommonGround (SY02) finds pairs of heard roles that share two themes at the level or more (or one
// where the strengths of both are 3 or more), and of which no shared interest or cooperation, practised or proposed,
// is told directly. Where the interviews did not ask about other roles the silence says little: low.
//
// Facts: NotAsked, Common. Themes are the common ones; the ID holds the pair only.
func untappedCommonGround(c *Context) []Finding {
	g := c.Graph
	notAsked := g.Study.Asked == data.AskedCoordinator
	severity := Medium
	if notAsked {
		severity = Low
	}
	var found []Finding
	for row := range g.Roles {
		for other := row + 1; other < len(g.Roles); other++ {
			common, themes := g.CommonInterest(row, other)
			if len(themes) == 0 || len(themes) == 1 && !c.strongOnBoth(row, other, themes[0]) {
				continue
			}
			pair := [2]int32{g.Roles[row], g.Roles[other]}
			if l := g.Link(pair[0], pair[1]); l != nil && l.Sum.Shared+l.Sum.Practised+l.Sum.Proposed > 0 {
				continue
			}
			var evidence []int32
			for _, t := range themes {
				evidence = append(evidence, c.sharedAt(row, t)...)
				evidence = append(evidence, c.sharedAt(other, t)...)
			}
			themes = c.themes(themes)
			found = append(found, Finding{
				ID:       c.about(pair[:], nil),
				Severity: severity,
				Parties:  c.parties(pair[:]),
				Themes:   themes,
				Evidence: united(evidence),
				Steps:    c.steps(search{parties: pair[:], themes: themes, pair: true}),
				Facts:    Facts{NotAsked: notAsked, Common: common},
			})
		}
	}
	return found
}

// strong is the strength from which one common theme is enough.
const strong = 3

func (c *Context) strongOnBoth(row, other int, theme int32) bool {
	g := c.Graph
	column := g.ColumnOf(theme)
	return g.RoleTheme.At(row, column).Shared >= strong && g.RoleTheme.At(other, column).Shared >= strong
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
