package gap

import "samsyn/graph"

// reached returns the themes that the statements are on: those they are about and all above and below them.
func (c *Context) reached(statements []int32) *graph.ThemeSet {
	set := c.tree.NewSet()
	for _, i := range statements {
		c.tree.Spread(set, c.statement(i).Themes...)
	}
	return set
}

// onThemes returns those of the statements that are on one of the themes.
func (c *Context) onThemes(statements, themes []int32) []int32 {
	near := c.tree.Around(themes...)
	defer c.tree.Done(near)
	var found []int32
	for _, i := range statements {
		if near.Any(c.statement(i).Themes) {
			found = append(found, i)
		}
	}
	return found
}
