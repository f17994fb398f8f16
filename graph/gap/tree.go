package gap

import (
	"slices"

	"samsyn/data"
)

// A themeSet holds themes by position. Take one with Context.newSet and give it back with Context.done.
type themeSet struct {
	reach []reach // by theme
	list  []int32 // what it holds, each once
}

// A reach says whether a set holds a theme, and what more of the tree.
type reach uint8

const (
	itself    reach = 1 << iota
	upwards         // all themes above it
	downwards       // all themes below it
)

// newSet returns an empty set.
func (c *Context) newSet() *themeSet {
	if n := len(c.spare); n > 0 {
		set := c.spare[n-1]
		c.spare = c.spare[:n-1]
		return set
	}
	return &themeSet{reach: make([]reach, len(c.Graph.Study.Themes))}
}

// done takes a set back that nobody looks at any more.
func (c *Context) done(set *themeSet) {
	for _, t := range set.list {
		set.reach[t] = 0
	}
	set.list = set.list[:0]
	c.spare = append(c.spare, set)
}

// has reports whether the set holds a theme.
func (set *themeSet) has(theme int32) bool { return set.reach[theme] != 0 }

// any reports whether the set holds one of the themes.
func (set *themeSet) any(themes []int32) bool { return slices.ContainsFunc(themes, set.has) }

// add adds themes, and nothing above or below them.
func (set *themeSet) add(themes ...int32) {
	for _, t := range themes {
		set.mark(t, itself)
	}
}

func (set *themeSet) mark(theme int32, r reach) {
	if set.reach[theme] == 0 {
		set.list = append(set.list, theme)
	}
	set.reach[theme] |= itself | r
}

// spread adds to a set the themes on which a statement must be coded to be on a theme: itself, those above it and
// those below it. It is graph.OnTheme as a set. What was spread before is not walked again: however many themes are
// spread, none is met more than a few times. Nor can a cycle, which validation refuses, hang it.
func (c *Context) spread(set *themeSet, theme int32) {
	all := c.Graph.Study.Themes
	for up := theme; up != data.NoTheme && set.reach[up]&upwards == 0; up = all[up].Broader {
		set.mark(up, upwards)
	}
	if set.reach[theme]&downwards != 0 {
		return
	}
	set.mark(theme, downwards)
	c.below = append(c.below[:0], theme)
	for len(c.below) > 0 {
		t := c.below[len(c.below)-1]
		c.below = c.below[:len(c.below)-1]
		for _, child := range c.children[t] {
			if set.reach[child]&downwards == 0 {
				set.mark(child, downwards)
				c.below = append(c.below, child)
			}
		}
	}
}

// around returns the themes on which a statement must be coded to be on one of the themes.
func (c *Context) around(themes []int32) *themeSet {
	set := c.newSet()
	for _, t := range themes {
		c.spread(set, t)
	}
	return set
}

// reached returns the themes that the statements are on: those they are about and all above and below them.
func (c *Context) reached(statements []int32) *themeSet {
	set := c.newSet()
	for _, i := range statements {
		for _, t := range c.statement(i).Themes {
			c.spread(set, t)
		}
	}
	return set
}

// onThemes returns those of the statements that are on one of the themes.
func (c *Context) onThemes(statements, themes []int32) []int32 {
	near := c.around(themes)
	defer c.done(near)
	var found []int32
	for _, i := range statements {
		if near.any(c.statement(i).Themes) {
			found = append(found, i)
		}
	}
	return found
}
