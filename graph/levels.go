package graph

import "samsyn/data"

// OnTheme reports whether b is about theme a: the same, one above it or one below it in the tree, at any
// distance. Both are positions in Study.Themes.
func (g *Graph) OnTheme(a, b int32) bool { return g.above(a, b) || g.above(b, a) }

// RowOf returns the position of a party in Roles, and -1 where it has none: not heard, or the coordinator.
func (g *Graph) RowOf(party int32) int { return int(g.rowOf[party]) }

// ColumnOf returns the position of a theme in Themes, and -1 where it has none: not at the level, or named
// by no counted statement.
func (g *Graph) ColumnOf(theme int32) int { return int(g.colOf[theme]) }

// above reports whether top is theme or one of its broader ones. The climb ends after as many steps as
// there are themes, so that a study with a cycle, which validation refuses, cannot hang it.
func (g *Graph) above(top, theme int32) bool {
	for range g.Study.Themes {
		if theme == top {
			return true
		}
		if theme = g.Study.Themes[theme].Broader; theme == data.NoTheme {
			return false
		}
	}
	return false
}

// levels finds the topmost broader theme of each theme and what stands for it at the level.
func (g *Graph) levels() {
	themes := g.Study.Themes
	g.Top = make([]int32, len(themes))
	for i := range g.Top {
		g.Top[i] = data.NoTheme
	}
	for i := range themes {
		// Climb to a theme whose top is known, or to one without a broader theme; then write the answer down
		// for everything passed on the way.
		top := int32(i)
		for steps := 0; g.Top[top] == data.NoTheme && themes[top].Broader != data.NoTheme && steps < len(themes); steps++ {
			top = themes[top].Broader
		}
		if g.Top[top] != data.NoTheme {
			top = g.Top[top]
		}
		for t := int32(i); g.Top[t] == data.NoTheme; t = themes[t].Broader {
			g.Top[t] = top
			if themes[t].Broader == data.NoTheme {
				break
			}
		}
	}
	g.AtLevel = g.Top
	if g.Options.Level == Narrow {
		g.AtLevel = firstN(len(themes))
	}
}

// cast lists who and what the views are about.
func (g *Graph) cast() {
	parties := g.Study.Parties
	g.rowOf = make([]int32, len(parties))
	for p := range parties {
		g.rowOf[p] = -1
		if int32(p) == g.Study.Coordinator || parties[p].Group && !g.Heard[p] {
			continue
		}
		g.AllRoles = append(g.AllRoles, int32(p))
		if g.Heard[p] {
			g.rowOf[p] = int32(len(g.Roles))
			g.Roles = append(g.Roles, int32(p))
		}
	}
	at := make([]bool, len(g.Study.Themes))
	for t, named := range g.named {
		if named {
			at[g.AtLevel[t]] = true
		}
	}
	g.colOf = make([]int32, len(at))
	for t, is := range at {
		g.colOf[t] = -1
		if is {
			g.colOf[t] = int32(len(g.Themes))
			g.Themes = append(g.Themes, int32(t))
		}
	}
}
