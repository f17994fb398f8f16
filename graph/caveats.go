package graph

import (
	"cmp"
	"slices"
)

// caveats lists what limits a ranking, in the order of the constants. The shared interests fall into so many parts;
// elsewhere are the sums of besides.
func (g *Graph) caveats(r *Ranking, parts int, elsewhere []int64) []Caveat {
	var list []Caveat
	if r.Units < fewestForBootstrap {
		list = append(list, Caveat{Kind: FewUnits, N: r.Units, Of: fewestForBootstrap})
	}
	first := 0
	for first < len(r.Rows) && r.Rows[first].Rank == 1 {
		first++
	}
	if first > 1 {
		list = append(list, Caveat{Kind: SharedRank, N: first, Of: len(r.Rows), Themes: themesOf(r.Rows[:first])})
	}
	if !g.voices.several && len(g.Roles) > 0 {
		list = append(list, Caveat{Kind: OneVoicePerRole, N: len(g.Roles)})
	}
	if g.Suggested > 0 {
		list = append(list, Caveat{Kind: AllSuggested, N: g.Suggested, Of: len(g.Counted)})
	}
	if c := r.polarised(); c.N > 0 {
		list = append(list, c)
	}
	if c := g.elsewhere(r.Rows, elsewhere); c.N > 0 {
		list = append(list, c)
	}
	if parts > 1 {
		list = append(list, Caveat{Kind: Disconnected, N: parts})
	}
	if overlapping := r.overlapping(); len(overlapping) > 0 {
		list = append(list, Caveat{Kind: WideRange, N: len(overlapping), Of: len(r.Rows) - 1, Themes: overlapping})
	}
	if r.BridgingLeftOut {
		list = append(list, Caveat{Kind: BridgingSkipped})
	}
	if g.LeftOut > 0 {
		list = append(list, Caveat{Kind: LeftOutTies, N: g.LeftOut, Of: len(g.Counted)})
	}
	return list
}

// sharedParts is the number of parts that the shared interests fall into; roles and themes without any are none.
func (g *Graph) sharedParts() int {
	// Every node points towards the one that stands for its part.
	towards := firstN(len(g.Roles) + len(g.Themes))
	tied := make([]bool, len(towards))
	standsFor := func(node int32) int32 {
		for towards[node] != node {
			towards[node] = towards[towards[node]]
			node = towards[node]
		}
		return node
	}
	parts := 0
	for i := range g.RoleTheme.Cells {
		cell := &g.RoleTheme.Cells[i]
		if cell.Shared == 0 {
			continue
		}
		ends := [2]int32{cell.Row, int32(len(g.Roles)) + cell.Column}
		for k, end := range ends {
			if !tied[end] {
				tied[end] = true
				parts++
			}
			ends[k] = standsFor(end)
		}
		if ends[0] != ends[1] {
			towards[max(ends[0], ends[1])] = min(ends[0], ends[1])
			parts--
		}
	}
	return parts
}

// mostPolarised is how many themes are named on which stances differ.
const mostPolarised = 3

// polarised names the themes on which stances differ most, the more polarised first, then the better ranked.
func (r *Ranking) polarised() Caveat {
	c := Caveat{Kind: Polarised, Of: len(r.Rows)}
	var rows []ThemeRow
	for i := range r.Rows {
		if r.Rows[i].Polarisation > 0 {
			rows = append(rows, r.Rows[i])
		}
	}
	c.N = len(rows)
	slices.SortStableFunc(rows, func(a, b ThemeRow) int { return cmp.Compare(b.Polarisation, a.Polarisation) })
	rows = rows[:min(len(rows), mostPolarised)]
	c.Themes = themesOf(rows)
	for i := range rows {
		c.Shares = append(c.Shares, rows[i].Polarisation)
	}
	return c
}

// overlapping returns the themes whose rank range meets that of the first row.
func (r *Ranking) overlapping() []int32 {
	if len(r.Rows) == 0 || r.Rows[0].RankHigh == 0 {
		return nil
	}
	var list []int32
	for _, row := range r.Rows[1:] {
		if row.RankLow <= r.Rows[0].RankHigh {
			list = append(list, row.Theme)
		}
	}
	return list
}

func themesOf(rows []ThemeRow) []int32 {
	list := make([]int32, len(rows))
	for i := range rows {
		list[i] = rows[i].Theme
	}
	return list
}
