package change

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
)

// A Rank is where a theme ranks in the two studies.
type Rank struct {
	Change   Change          // Same, Up, Down, Added or Removed
	Old, New *graph.ThemeRow // nil where the study does not rank the theme
	// Within says whether the move is one that a single interview can make: see there.
	Within Within
}

// Within compares a move with the rank ranges, which are the ranks a theme could have had if any one unit had not been
// asked.
type Within uint8

// Whether a move lies within the ranges.
const (
	Undefined Within = iota // the theme is not ranked twice, did not move, or no study has ranges
	Inside                  // the new rank lies in the old range, or the old rank in the new range
	Outside                 // neither does
)

// Differs reports whether anything of a theme's place differs but its ranges.
func (k *Rank) Differs() bool {
	return k.Change != Same || k.Old.Reach != k.New.Reach || math.Abs(k.Old.Strength-k.New.Strength) > tolerance
}

// ranks lists every theme that either study ranks: by its new rank, then those that are gone by their old one;
// ties end in the id.
func (r *Report) ranks() {
	old := map[string]*graph.ThemeRow{}
	id := func(s *data.Study, row *graph.ThemeRow) string { return s.Themes[row.Theme].ID }
	for i := range r.Old.Ranking.Rows {
		row := &r.Old.Ranking.Rows[i]
		old[id(r.Old.Study, row)] = row
	}
	for i := range r.New.Ranking.Rows {
		row := &r.New.Ranking.Rows[i]
		before := old[id(r.New.Study, row)]
		delete(old, id(r.New.Study, row))
		r.Ranks = append(r.Ranks, ranked(before, row))
	}
	gone := make([]Rank, 0, len(old))
	for _, row := range old {
		gone = append(gone, ranked(row, nil))
	}
	slices.SortFunc(gone, func(a, b Rank) int {
		return cmp.Or(cmp.Compare(a.Old.Rank, b.Old.Rank), cmp.Compare(id(r.Old.Study, a.Old), id(r.Old.Study, b.Old)))
	})
	r.Ranks = append(r.Ranks, gone...)
}

func ranked(old, new *graph.ThemeRow) Rank {
	k := Rank{Old: old, New: new}
	switch {
	case old == nil:
		k.Change = Added
	case new == nil:
		k.Change = Removed
	case new.Rank < old.Rank:
		k.Change = Up
	case new.Rank > old.Rank:
		k.Change = Down
	}
	if k.Change != Up && k.Change != Down || old.RankLow == 0 && new.RankLow == 0 {
		return k
	}
	k.Within = Outside
	if holds(old, new.Rank) || holds(new, old.Rank) {
		k.Within = Inside
	}
	return k
}

func holds(row *graph.ThemeRow, rank int) bool {
	return row.RankLow > 0 && row.RankLow <= rank && rank <= row.RankHigh
}
