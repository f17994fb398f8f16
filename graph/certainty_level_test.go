package graph

import (
	"fmt"
	"testing"

	"samsyn/data"
)

func TestTheFirstPlaceAtTheOtherLevelOfTheWorkedExample(t *testing.T) {
	// x1 and x2 (0 and 1) belong to X (2); y (3) is flat.
	study := func(y uint8) *data.Study {
		s := smallStudy(3, 4, told(1, 0, data.Shared, 1, 0), told(1, 0, data.Shared, y, 3), told(2, 0, data.Shared, 1, 1),
			told(2, 0, data.Shared, y, 3), told(3, 0, data.Shared, 1, 0))
		s.Themes[0].Broader, s.Themes[1].Broader = 2, 2
		return s
	}
	for _, c := range []struct {
		y     uint8
		level Level
		want  string // kind, N/Of, themes, themes here, ranks here
	}{
		{2, Broad, "narrow-order 0/1 [3] [3] [2]"},
		{2, Narrow, "broad-order 0/1 [2] [0] [2]"},
		{1, Broad, "narrow-order 1/2 [0 3] [2 3] [1 2]"},
		{1, Narrow, "broad-order 1/1 [2] [0] [1]"},
	} {
		got := ""
		for _, caveat := range New(study(c.y), Options{Level: c.level}).Rank(RankOptions{}).Caveats {
			if caveat.Kind != NarrowOrder && caveat.Kind != BroadOrder {
				continue
			}
			var here, ranks []int
			for _, m := range caveat.Moves {
				here, ranks = append(here, int(m.Theme)), append(ranks, m.To)
			}
			got = fmt.Sprintf("%s %d/%d %v %v %v", caveat.Kind, caveat.N, caveat.Of, caveat.Themes, here, ranks)
		}
		if got != c.want {
			t.Errorf("y %d, level %d: %s, want %s", c.y, c.level, got, c.want)
		}
	}
}

func TestTheFirstPlaceAtTheOtherLevelIsThatOfRankingThere(t *testing.T) {
	for seed := range uint64(200) {
		s := randomStudy(seed)
		o := Options{Level: Level(seed % 2), Split: seed%3 == 0, Unit: Unit(seed % 3)}
		rank := RankOptions{By: []Key{ByReach, ByStrength}[seed/2%2]}
		there := o
		there.Level = 1 - o.Level
		g := New(s, o)
		first := map[int32]bool{}
		for _, row := range New(s, there).Rank(rank).Rows {
			if row.Rank == 1 && row.Reach > 0 {
				first[row.Theme] = true
			}
		}
		ranking := g.Rank(rank)
		for _, c := range ranking.Caveats {
			if c.Kind != NarrowOrder && c.Kind != BroadOrder {
				continue
			}
			if len(c.Themes) != len(first) || c.Of != len(first) || len(c.Moves) != len(first) {
				t.Fatalf("seed %d: %+v, first there %v", seed, c, first)
			}
			held := 0
			for i, theme := range c.Themes {
				best := 0
				for _, row := range ranking.Rows {
					if row.Rank > 0 && g.OnTheme(theme, row.Theme) && (best == 0 || row.Rank < best) {
						best = row.Rank
					}
				}
				if best == 1 {
					held++
				}
				if !first[theme] || c.Moves[i].To != best {
					t.Fatalf("seed %d: theme %d has rank %d here, want %d", seed, theme, c.Moves[i].To, best)
				}
			}
			if held != c.N {
				t.Fatalf("seed %d: %d held, want %d", seed, c.N, held)
			}
		}
	}
}
