package graph

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"samsyn/data"
)

// find returns the caveat of a kind, and an empty one where there is none.
func (r *Ranking) find(kind CaveatKind) Caveat {
	for _, c := range r.Caveats {
		if c.Kind == kind {
			return c
		}
	}
	return Caveat{}
}

func TestDecidesOfTheWorkedExample(t *testing.T) {
	var statements []data.Statement
	for theme, strengths := range [][]uint8{{4, 4, 5}, {1, 6, 5}, {6, 1, 1}} {
		for role, strength := range strengths {
			statements = append(statements, told(int32(role+1), 0, data.Shared, strength, int32(theme)))
		}
	}
	ranking := New(smallStudy(3, 3, statements...), Options{}).Rank(RankOptions{First: 2})
	got := fmt.Sprintf("%+v", ranking.find(Decides))
	want := fmt.Sprintf("%+v", Caveat{
		Kind: Decides, Themes: []int32{0}, Roles: []int32{1}, N: 1, Of: 3, First: 2,
		Moves: []Move{{Theme: 1, From: 2, To: 3, Units: 1, Roles: []int32{2}}},
	})
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// decides ranks the study anew without each unit.
func (n naive) decides(rows []ThemeRow, themes []int32, key Key, k int) string {
	at := func(theme int32) int { return slices.Index(themes, theme) }
	units := n.units()
	shared := 0
	for _, row := range rows {
		if row.Reach > 0 {
			shared++
		}
	}
	alone := len(rows) == 1 || rows[1].Rank != 1
	first, within := 0, 0
	for _, row := range rows {
		if row.Rank <= k {
			within++
		}
	}
	if shared > k && within == k {
		first = k
	}
	without := func(theme int32) map[string]int {
		ranks := map[string]int{}
		for unit := range units {
			reach, strength := n.figures(themes, unit)
			ranks[unit] = rankOf(at(theme), key, reach, strength)
		}
		return ranks
	}
	deciding := map[string]bool{}
	if alone {
		for unit, rank := range without(rows[0].Theme) {
			if rank > 1 {
				deciding[unit] = true
			}
		}
	}
	var moved ThemeRow
	to, falling := 0, map[string]bool{}
	for _, row := range rows {
		if first == 0 || row.Rank > k || row.Reach == 0 {
			continue
		}
		ranks := without(row.Theme)
		worst := 0
		for _, rank := range ranks {
			worst = max(worst, rank)
		}
		if worst > k && worst-row.Rank > to-moved.Rank {
			moved, to, falling = row, worst, map[string]bool{}
			for unit, rank := range ranks {
				if rank == worst {
					falling[unit] = true
				}
			}
		}
	}
	roles := func(units map[string]bool) (list []int32) {
		for p := range n.s.Parties {
			if n.o.Unit == ByRole && units[fmt.Sprint("role ", p)] {
				list = append(list, int32(p))
			}
		}
		return list
	}
	c := Caveat{Kind: Decides, Of: len(units), First: first}
	if alone {
		c.Themes, c.N, c.Roles = []int32{rows[0].Theme}, len(deciding), roles(deciding)
	}
	if to > 0 {
		c.Moves = []Move{{Theme: moved.Theme, From: moved.Rank, To: to, Units: len(falling), Roles: roles(falling)}}
	}
	if !alone && to == 0 && first < 2 {
		c = Caveat{} // nothing to say
	}
	return fmt.Sprintf("%+v", c)
}

func TestWhoDecidesIsWhatRankingWithoutEachUnitShows(t *testing.T) {
	deciding, moving := 0, 0
	for seed := range uint64(250) {
		s := randomStudy(seed)
		for _, o := range everyOptions() {
			o.Unit = Unit(seed % 3)
			key, k := Key(seed/3%2), 1+int(seed/6%3)
			g, n := New(s, o), naive{s, o}
			ranking := g.Rank(RankOptions{By: key, First: k, SkipCentrality: true, SkipBridging: true})
			if len(ranking.Rows) == 0 || ranking.Rows[0].Reach == 0 || ranking.Units < fewestForRanges {
				if c := ranking.find(Decides); c.Kind != "" {
					t.Fatalf("seed %d, %+v: %+v where nothing is shared or left out", seed, o, c)
				}
				continue
			}
			c := ranking.find(Decides)
			if got, want := fmt.Sprintf("%+v", c), n.decides(ranking.Rows, g.Themes, key, k); got != want {
				t.Fatalf("seed %d, %+v, key %d, first %d:\n got %s\nwant %s", seed, o, key, k, got, want)
			}
			deciding, moving = deciding+c.N, moving+len(c.Moves)
		}
	}
	if deciding < 100 || moving < 100 {
		t.Errorf("only %d deciding units and %d moves were checked", deciding, moving)
	}
}

func TestThoseWhoDecideAreNamedOnlyAsRoles(t *testing.T) {
	var statements []data.Statement
	for role := range int32(4) {
		s := told(role+1, 0, data.Shared, uint8(4-role), role%2)
		s.Respondent = role + 1
		statements = append(statements, s)
	}
	for _, unit := range []Unit{ByRole, ByRespondent} {
		study := smallStudy(4, 2, statements...)
		study.Persons = []string{"", "p1", "p2", "p3", "p4"}
		ranking := New(study, Options{Unit: unit}).Rank(RankOptions{First: 1})
		c := ranking.find(Decides)
		if c.N == 0 || len(c.Moves) != 1 || c.Moves[0].Units == 0 {
			t.Fatalf("unit %d: nobody decides: %+v", unit, c)
		}
		if named := len(c.Roles) > 0 || len(c.Moves[0].Roles) > 0; named != (unit == ByRole) {
			t.Errorf("unit %d: %+v", unit, c)
		}
	}
}

func TestTheShareOfResamplesIsNullUnderTwentyUnits(t *testing.T) {
	for _, roles := range []int{19, 20} {
		s := smallStudy(roles, 4)
		for role := range roles {
			s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, 1, 0))
			if role%2 == 0 {
				s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, 1, 1+int32(role)%3))
			}
		}
		ranking := New(s, Options{}).Rank(RankOptions{First: 1})
		first, last := ranking.Rows[0].BootFirst, ranking.Rows[len(ranking.Rows)-1].BootFirst
		c := ranking.find(BootFirst)
		if roles < 20 && !(math.IsNaN(first) && c.Kind == "") {
			t.Errorf("%d roles: %v, %+v", roles, first, c)
		}
		if roles == 20 && !(first == 1 && last == 0 && c.N == 999 && slices.Equal(c.Shares, []float64{1})) {
			t.Errorf("%d roles: %v to %v, %+v", roles, first, last, c)
		}
	}
}
