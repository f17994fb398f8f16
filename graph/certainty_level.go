package graph

import (
	"slices"

	"samsyn/data"
)

const (
	// NarrowOrder tells of a ranking of broad themes whether the first place is the same as coded: Themes come first
	// there, several where they share the rank, and N of Of them belong to a theme that is first here. Moves hold,
	// beside Themes, the theme here that each belongs to, with its rank here as To. Not there where the levels are
	// the same.
	NarrowOrder CaveatKind = "narrow-order"
	// BroadOrder is NarrowOrder of a ranking of themes as coded: Themes are broad ones, and Moves hold the best ranked
	// theme of each.
	BroadOrder CaveatKind = "broad-order"
)

// levelOrder ranks the themes of the other level by the same key and units, with the same thresholds.
//
// Worked: of three roles one shares x1 and y, one x2 and y, one x1; x1 and x2 belong to X, and y is told with strength
// 2. Broad, X comes first (3 roles; y 2). As coded, y does (2 roles with strength 4; x1 2 with 2): 0 of 1, y with
// rank 2 here.
func (g *Graph) levelOrder(rows []ThemeRow, o RankOptions) (Caveat, bool) {
	if !slices.ContainsFunc(g.Study.Themes, func(t data.Theme) bool { return t.Broader != data.NoTheme }) {
		return Caveat{}, false
	}
	options := g.Options
	options.Level, options.NoLinks, options.Progress = Narrow, true, nil
	c := Caveat{Kind: NarrowOrder}
	if g.Options.Level == Narrow {
		options.Level, c.Kind = Broad, BroadOrder
	}
	other := New(g.Study, options)
	if slices.Equal(other.Themes, g.Themes) {
		return Caveat{}, false
	}
	stakes := other.stakes()
	l := newLadder(&stakes, len(other.Themes), o.By)
	for _, column := range l.order {
		if l.rung[column] > 0 {
			break
		}
		theme := other.Themes[column]
		row := g.related(rows, theme)
		if row == nil {
			continue // cannot be: what is named at one level is at the other
		}
		c.Of++
		if row.Rank == 1 {
			c.N++
		}
		c.Themes = append(c.Themes, theme)
		c.Moves = append(c.Moves, Move{Theme: row.Theme, From: 1, To: row.Rank})
	}
	return c, c.Of > 0
}

// related returns the row of the theme that a theme of the other level belongs to, or of the first one that it holds.
func (g *Graph) related(rows []ThemeRow, theme int32) *ThemeRow {
	for i := range rows {
		if here := rows[i].Theme; here == g.Top[theme] && g.Options.Level == Broad || g.Top[here] == theme && g.Options.Level == Narrow {
			return &rows[i]
		}
	}
	return nil
}
