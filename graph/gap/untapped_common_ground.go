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
	told := c.sharedByRow()
	common := make([]bool, len(g.Study.Themes)) // by theme: both of the pair at hand share it
	var found []Finding
	for row := range g.Roles {
		for other := row + 1; other < len(g.Roles); other++ {
			weight, themes := g.CommonInterest(row, other)
			if len(themes) == 0 || len(themes) == 1 && !c.strongOnBoth(row, other, themes[0]) {
				continue
			}
			pair := [2]int32{g.Roles[row], g.Roles[other]}
			if l := g.Link(pair[0], pair[1]); l != nil && l.Sum.Shared+l.Sum.Practised+l.Sum.Proposed > 0 {
				continue
			}
			set(common, themes, true)
			evidence := merged(c.atLevel(told[row], common), c.atLevel(told[other], common))
			set(common, themes, false)
			themes = c.themes(themes)
			found = append(found, Finding{
				ID:       c.about(pair[:], nil),
				Severity: severity,
				Parties:  c.parties(pair[:]),
				Themes:   themes,
				Evidence: evidence,
				Steps:    c.steps(search{parties: pair[:], themes: themes, pair: true}),
				Facts:    Facts{NotAsked: notAsked, Common: weight},
			})
		}
	}
	return found
}

// sharedByRow returns the shared interests that each heard role tells, in the study's order.
func (c *Context) sharedByRow() [][]int32 {
	told := make([][]int32, len(c.Graph.Roles))
	for _, i := range c.Graph.Counted {
		st := c.statement(i)
		if row := c.Graph.RowOf(st.Role); row >= 0 && st.Kind == data.Shared {
			told[row] = append(told[row], i)
		}
	}
	return told
}

// atLevel returns those of the statements that are about one of the themes at the level.
func (c *Context) atLevel(statements []int32, themes []bool) []int32 {
	var found []int32
	for _, i := range statements {
		for _, t := range c.statement(i).Themes {
			if themes[c.Graph.AtLevel[t]] {
				found = append(found, i)
				break
			}
		}
	}
	return found
}

func set(marks []bool, themes []int32, to bool) {
	for _, t := range themes {
		marks[t] = to
	}
}

// merged joins two lists in ascending order that have nothing in common.
func merged(a, b []int32) []int32 {
	all := make([]int32, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] < b[0] {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	return append(append(all, a...), b...)
}

// strong is the strength from which one common theme is enough.
const strong = 3

func (c *Context) strongOnBoth(row, other int, theme int32) bool {
	g := c.Graph
	column := g.ColumnOf(theme)
	return g.RoleTheme.At(row, column).Shared >= strong && g.RoleTheme.At(other, column).Shared >= strong
}
