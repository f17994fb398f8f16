package graph

import (
	"math"
	"slices"
)

// FirstThemes is how many themes "the first" are where nobody says otherwise.
const FirstThemes = 3

// The caveats that say what the order of the themes rests on. They are part of the rank ranges: computed for the
// same keys, from three units on, and left out with RankOptions.SkipRanges. Nothing is said where no theme is
// shared.
const (
	// Decides: Themes holds the first theme where it is first alone; N of Of units have another theme come before
	// it when they are left out, and Roles are those of them that are roles. First is K where exactly K themes are
	// among the first K and others are shared too, else 0; Moves then holds the theme among them that leaving one
	// unit out throws furthest back, if it throws any out of the first K.
	Decides CaveatKind = "decides"
	// BootFirst: Themes are those ranked among the first First, Shares their ThemeRow.BootFirst; N resamples.
	BootFirst CaveatKind = "boot-first"
	// Stability: N percent of Of units can be dropped without the order changing much (see ladder.stability).
	Stability CaveatKind = "stability"
	// SplitOrder: N of Of themes have another rank when the strength of a statement is split between its themes
	// (Options.Split); Moves are those in the first First places of either order, Themes the first theme of the
	// other order, or several, TauB how alike the orders are. Not there where no statement has several themes.
	SplitOrder CaveatKind = "split-order"
	// WholeOrder is SplitOrder of a ranking that is split: compared with strength counted whole.
	WholeOrder CaveatKind = "whole-order"
)

// A Move is the rank of a theme in the ranking and in another one.
type Move struct {
	Theme    int32
	From, To int
	// Units is how many units each make this move when left out alone, 0 where no unit is left out; Roles are
	// those of them that are roles, in the study's order.
	Units int
	Roles []int32
}

// first is K of "the first K themes".
func (o RankOptions) first() int {
	if o.First < 1 {
		return FirstThemes
	}
	return o.First
}

// certainty lists what the order of the rows, sorted by rank, rests on. The key must be one with ranges.
func (g *Graph) certainty(rows []ThemeRow, s *stakes, o RankOptions) []Caveat {
	if s.units < fewestForRanges || len(rows) == 0 || rows[0].Reach == 0 {
		return nil
	}
	l := newLadder(s, len(g.Themes), o.By)
	var list []Caveat
	if c := g.decides(rows, l, o.first()); c.telling() {
		list = append(list, c)
	}
	if c, has := bootFirst(rows, s.units, o.first()); has {
		list = append(list, c)
	}
	if stability := l.stability(); !math.IsNaN(stability) {
		list = append(list, Caveat{Kind: Stability, N: int(math.Round(100 * stability)), Of: s.units})
	}
	if c, has := g.splitOrder(rows, l, o); has {
		list = append(list, c)
	}
	if c, has := g.levelOrder(rows, o); has {
		list = append(list, c)
	}
	return list
}

// telling reports whether Decides says something: with as many units as a bootstrap takes, that no single one of
// them moves anything is what everybody expects.
func (c *Caveat) telling() bool {
	moves := c.N > 0 || len(c.Moves) > 0
	return moves || c.Of < fewestForBootstrap && (len(c.Themes) > 0 || c.First > 1)
}

// decides leaves each unit out in turn and sees what becomes of the first themes.
//
// Worked: strengths T = 4, 4, 5, U = 1, 6, 5, V = 6, 1, 1 over three roles, all of reach 3, rank T 13, U 12, V 8.
// Without the first role T 9, U 11, V 2: it decides, for U comes before T. Without the second T 9, U 6, V 7,
// without the third T 8, U 7, V 7: they do not. One role in three decides the first place. Of the first two
// themes T falls to 2 and stays, U falls to 3 without the second role and moves out.
func (g *Graph) decides(rows []ThemeRow, l *ladder, k int) Caveat {
	caveat := Caveat{Kind: Decides, Of: l.stakes.units}
	shared := 0
	for shared < len(rows) && rows[shared].Reach > 0 {
		shared++
	}
	alone := len(rows) == 1 || rows[1].Rank > 1
	var first int // how many themes are followed
	if shared > k && rows[k].Rank > k {
		caveat.First = k
	}
	if first = caveat.First; first == 0 && alone {
		first = 1
	}
	var deciding []int32 // units
	var fallen Move
	var falling []int32 // units that make the move
	for at := range rows[:first] {
		row := &rows[at]
		if row.RankHigh <= k && (at > 0 || row.RankHigh == 1) {
			continue // the range says that nobody moves it
		}
		worst := k
		var units []int32
		for u := range int32(l.stakes.units) {
			rank := l.rankWithout(u, g.colOf[row.Theme])
			if at == 0 && alone && rank > 1 {
				deciding = append(deciding, u)
			}
			if rank > worst {
				worst, units = rank, units[:0]
			}
			if rank == worst && worst > k && caveat.First > 0 {
				units = append(units, u)
			}
		}
		if len(units) > 0 && worst-row.Rank > fallen.To-fallen.From {
			fallen, falling = Move{Theme: row.Theme, From: row.Rank, To: worst}, units
		}
	}
	if alone {
		caveat.Themes, caveat.N, caveat.Roles = []int32{rows[0].Theme}, len(deciding), g.rolesOf(deciding)
	}
	if len(falling) > 0 {
		fallen.Units, fallen.Roles = len(falling), g.rolesOf(falling)
		caveat.Moves = []Move{fallen}
	}
	return caveat
}

// rankWithout returns the rank of a column's theme with unit u left out, in time of the unit's themes: those
// that stood before the theme's place and fall do not stand there unless they fall to one that is better still.
func (l *ladder) rankWithout(u, column int32) int {
	s := l.stakes
	columns, strengths := s.column[s.at[u]:s.at[u+1]], s.strength[s.at[u]:s.at[u+1]]
	own := l.place(column)
	if at, has := slices.BinarySearch(columns, column); has {
		own = l.key.placed(l.reach[column]-1, l.strength[column]-strengths[at])
	}
	before, _ := l.before(own)
	for at, c := range columns {
		if l.place(c).compare(own) < 0 {
			before--
		}
		if l.key.placed(l.reach[c]-1, l.strength[c]-strengths[at]).compare(own) < 0 {
			before++
		}
	}
	return before + 1
}

// rolesOf returns the roles of units, in the study's order; none where the units are not roles: respondents and
// organisations are counted, never named.
func (g *Graph) rolesOf(units []int32) []int32 {
	if g.Options.Unit != ByRole || len(units) == 0 {
		return nil
	}
	unitOf, _ := g.units()
	var roles []int32
	for _, p := range g.Roles {
		if slices.Contains(units, unitOf[p]) {
			roles = append(roles, p)
		}
	}
	return roles
}

// bootFirst says how surely the first themes are the first ones.
func bootFirst(rows []ThemeRow, units, k int) (Caveat, bool) {
	if units < fewestForBootstrap || len(rows) <= k {
		return Caveat{}, false
	}
	c := Caveat{Kind: BootFirst, N: resamples, First: k}
	for at := range rows {
		if rows[at].Rank > k || rows[at].Reach == 0 {
			break
		}
		c.Themes, c.Shares = append(c.Themes, rows[at].Theme), append(c.Shares, rows[at].BootFirst)
	}
	return c, true
}
