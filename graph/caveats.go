package graph

import "samsyn/graph/measure"

// caveats lists what limits a ranking, in the order of the constants.
func (g *Graph) caveats(r *Ranking, shared *measure.Network) []Caveat {
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
	parts := 0
	for _, nodes := range measure.Components(shared) {
		if len(nodes) > 1 {
			parts++
		}
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
