package graph

import (
	"slices"

	"samsyn/data"
)

// A ThemeTree answers what OnTheme answers for one pair of themes for many at once. It is not safe for concurrent use.
type ThemeTree struct {
	themes   []data.Theme
	children [][]int32 // by theme: the themes right under it
	spare    []*ThemeSet
	below    []int32 // of spread
}

// A ThemeSet holds themes by position. A ThemeTree makes it and takes it back.
type ThemeSet struct {
	List  []int32 // what it holds, each once, in no order to rely on
	reach []reach // by theme
}

// A reach says whether a set holds a theme, and what more of the tree.
type reach uint8

const (
	itself    reach = 1 << iota
	upwards         // all themes above it
	downwards       // all themes below it
)

// NewThemeTree makes the tree of the study's themes.
func (g *Graph) NewThemeTree() *ThemeTree {
	t := &ThemeTree{themes: g.Study.Themes, children: make([][]int32, len(g.Study.Themes))}
	for theme := range t.themes {
		if broader := t.themes[theme].Broader; broader != data.NoTheme {
			t.children[broader] = append(t.children[broader], int32(theme))
		}
	}
	return t
}

// NewSet returns an empty set.
func (t *ThemeTree) NewSet() *ThemeSet {
	if n := len(t.spare); n > 0 {
		set := t.spare[n-1]
		t.spare = t.spare[:n-1]
		return set
	}
	return &ThemeSet{reach: make([]reach, len(t.themes))}
}

// Done takes a set back that nobody looks at any more.
func (t *ThemeTree) Done(set *ThemeSet) {
	for _, theme := range set.List {
		set.reach[theme] = 0
	}
	set.List = set.List[:0]
	t.spare = append(t.spare, set)
}

// Around returns the themes on which a statement must be coded to be on one of the themes (see OnTheme): these, and
// those above and below them.
func (t *ThemeTree) Around(themes ...int32) *ThemeSet {
	set := t.NewSet()
	t.Spread(set, themes...)
	return set
}

// Spread adds to a set what Around returns. What was spread before is not walked again: however many themes are
// spread, none is met more than a few times. Nor can a cycle, which validation refuses, hang it.
func (t *ThemeTree) Spread(set *ThemeSet, themes ...int32) {
	for _, theme := range themes {
		for up := theme; up != data.NoTheme && set.reach[up]&upwards == 0; up = t.themes[up].Broader {
			set.mark(up, upwards)
		}
		if set.reach[theme]&downwards == 0 {
			set.mark(theme, downwards)
			t.below = append(t.below[:0], theme)
		}
		for len(t.below) > 0 {
			top := t.below[len(t.below)-1]
			t.below = t.below[:len(t.below)-1]
			for _, child := range t.children[top] {
				if set.reach[child]&downwards == 0 {
					set.mark(child, downwards)
					t.below = append(t.below, child)
				}
			}
		}
	}
}

// Has reports whether the set holds a theme.
func (set *ThemeSet) Has(theme int32) bool { return set.reach[theme] != 0 }

// Any reports whether the set holds one of the themes.
func (set *ThemeSet) Any(themes []int32) bool { return slices.ContainsFunc(themes, set.Has) }

// Add adds themes, and nothing above or below them.
func (set *ThemeSet) Add(themes ...int32) {
	for _, t := range themes {
		set.mark(t, itself)
	}
}

func (set *ThemeSet) mark(theme int32, r reach) {
	if set.reach[theme] == 0 {
		set.List = append(set.List, theme)
	}
	set.reach[theme] |= itself | r
}
