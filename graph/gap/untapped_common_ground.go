package gap

import (
	"strings"

	"samsyn/data"
	"samsyn/graph"
)

// untappedCommonGround (SY02) finds pairs of heard roles that share two themes at the level or more (or one
// where the strengths of both are 3 or more), and of which no shared interest or cooperation, practised or proposed,
// is told directly. Where the interviews did not ask about other roles the silence says little: low.
//
// There can be half as many as the square of the roles: this returns those that an acceptance names and the
// MostPairs of the others that rest on most; c.pairs holds all others.
//
// Facts: NotAsked, Common. Themes are the common ones; the ID holds the pair only.
func untappedCommonGround(c *Context) []Finding {
	c.pairs = newPairs(c)
	var found []Finding
	for i := range c.Graph.Study.Accepted {
		if row, other, ok := c.namedPair(&c.Graph.Study.Accepted[i]); ok && c.pairs.holds(row, other) {
			c.pairs.take(row, other)
			found = append(found, c.untapped(row, other))
		}
	}
	for _, pair := range c.pairs.heaviest(MostPairs, nil) {
		found = append(found, c.untapped(int(pair.i), int(pair.j)))
	}
	return found
}

// namedPair returns the rows of the pair that an acceptance of this rule names.
func (c *Context) namedPair(a *data.Acceptance) (row, other int, ok bool) {
	if !strings.EqualFold(a.Code, "SY02") || len(a.Parties) == 0 {
		return 0, 0, false
	}
	named := c.parties(a.Parties)
	row, other = c.Graph.RowOf(named[0]), c.Graph.RowOf(named[len(named)-1])
	return row, other, len(named) == 2 && row >= 0 && other >= 0
}

// untapped makes the finding about one pair, given by rows.
func (c *Context) untapped(row, other int) Finding {
	g := c.Graph
	f := Finding{Severity: c.pairs.severity}
	f.Facts.NotAsked = g.Study.Asked == data.AskedCoordinator
	pair := [2]int32{g.Roles[row], g.Roles[other]}
	var themes []int32
	f.Facts.Common, themes = g.CommonInterest(row, other)
	common := c.tree.NewSet() // both of the pair share it
	defer c.tree.Done(common)
	common.Add(themes...)
	f.ID = c.about(pair[:], nil)
	f.Parties, f.Themes = c.parties(pair[:]), c.themes(themes)
	f.Evidence = merged(c.sharedOn(row, common), c.sharedOn(other, common))
	f.Steps = c.steps(search{parties: pair[:], themes: f.Themes, pair: true})
	return f
}

// tapped reports whether what was told directly between two roles makes use of their common ground.
func tapped(direct graph.Sums) bool { return direct.Shared+direct.Practised+direct.Proposed > 0 }

// sharedOn returns the shared interests that a row tells on one of the themes at the level, in the study's order.
func (c *Context) sharedOn(row int, themes *graph.ThemeSet) []int32 {
	if c.sharedBy == nil {
		c.sharedBy = make([][]int32, len(c.Graph.Roles))
		for _, i := range c.Graph.Counted {
			st := c.statement(i)
			if row := c.Graph.RowOf(st.Role); row >= 0 && st.Kind == data.Shared {
				c.sharedBy[row] = append(c.sharedBy[row], i)
			}
		}
	}
	var found []int32
	for _, i := range c.sharedBy[row] {
		for _, t := range c.statement(i).Themes {
			if themes.Has(c.Graph.AtLevel[t]) {
				found = append(found, i)
				break
			}
		}
	}
	return found
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
