package gap

import (
	"slices"

	"samsyn/data"
)

// related returns the themes on which a statement must be coded to be on the theme: itself, those below it
// and those above it. It is graph.OnTheme as a list. Neither walk is longer than the list of themes, so
// that a cycle, which validation refuses, cannot hang it.
func (c *Context) related(theme int32) []int32 {
	if c.family[theme] != nil {
		return c.family[theme]
	}
	all := c.Graph.Study.Themes
	themes := []int32{theme}
	for i := 0; i < len(themes) && len(themes) <= len(all); i++ {
		themes = append(themes, c.children[themes[i]]...)
	}
	for up, steps := all[theme].Broader, 0; up != data.NoTheme && steps < len(all); steps++ {
		themes = append(themes, up)
		up = all[up].Broader
	}
	c.family[theme] = themes
	return themes
}

// siblings returns the other themes with the same broader theme.
func (c *Context) siblings(theme int32) []int32 {
	broader := c.Graph.Study.Themes[theme].Broader
	if broader == data.NoTheme {
		return nil
	}
	var others []int32
	for _, t := range c.children[broader] {
		if t != theme {
			others = append(others, t)
		}
	}
	return others
}

// A themeSet holds themes by position.
type themeSet map[int32]bool

// reached returns the themes that the statements are on: those they are about and all above and below them.
func (c *Context) reached(statements []int32) themeSet {
	coded, set := themeSet{}, themeSet{}
	for _, i := range statements {
		for _, t := range c.statement(i).Themes {
			if coded[t] {
				continue
			}
			coded[t] = true
			for _, r := range c.related(t) {
				set[r] = true
			}
		}
	}
	return set
}

// any reports whether the set holds one of the themes.
func (set themeSet) any(themes []int32) bool {
	return slices.ContainsFunc(themes, func(t int32) bool { return set[t] })
}

// onThemes returns those of the statements that are on one of the themes.
func (c *Context) onThemes(statements, themes []int32) []int32 {
	near := themeSet{}
	for _, t := range themes {
		for _, r := range c.related(t) {
			near[r] = true
		}
	}
	var found []int32
	for _, i := range statements {
		if near.any(c.statement(i).Themes) {
			found = append(found, i)
		}
	}
	return found
}
