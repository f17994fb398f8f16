package graph

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"gonum.org/v1/gonum/stat"

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

// plainStability sums every sample up from the units that stay.
func plainStability(s *stakes, columns int, key Key) float64 {
	ranks := func(stays []int32) []float64 {
		reach, strength := make([]int64, columns), make([]int64, columns)
		for _, u := range stays {
			for e := s.at[u]; e < s.at[u+1]; e++ {
				reach[s.column[e]]++
				strength[s.column[e]] += s.strength[e]
			}
		}
		var list []float64
		for a := range columns {
			if !slices.Contains(s.column, int32(a)) {
				continue
			}
			rank := 1.0
			for b := range columns {
				if !slices.Contains(s.column, int32(b)) || a == b {
					continue
				}
				switch key.placed(reach[b], strength[b]).compare(key.placed(reach[a], strength[a])) {
				case -1:
					rank++
				case 0:
					rank += 0.5
				}
			}
			list = append(list, rank)
		}
		return list
	}
	kept := 0.0
	for percent := 5; percent <= 75; percent += 5 {
		held := 0
		for sample := range uint64(200) {
			units := firstN(s.units)
			rand.New(rand.NewPCG(dropSeed, sample)).Shuffle(s.units, func(i, j int) { units[i], units[j] = units[j], units[i] })
			a, b := ranks(firstN(s.units)), ranks(units[s.units*percent/100:])
			if stat.StdDev(b, nil) > 0 && stat.Correlation(a, b, nil) > 0.7-1e-9 {
				held++
			}
		}
		if held < 190 {
			break
		}
		kept = float64(percent) / 100
	}
	return kept
}

func TestStabilityIsWhatDroppingUnitsAndRankingAnewGives(t *testing.T) {
	seen := map[float64]bool{}
	for seed := range uint64(10) {
		r := rand.New(rand.NewPCG(seed, 7))
		roles, themes := 20+r.IntN(20), 4+r.IntN(5)
		s := smallStudy(roles, themes)
		for role := range roles {
			for range 1 + r.IntN(4) {
				theme := min(r.IntN(themes), r.IntN(themes)+int(seed))
				s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, uint8(1+r.IntN(3)), int32(theme)))
			}
		}
		key := Key(seed % 2)
		g := New(s, Options{})
		stakes := g.stakes()
		got, want := newLadder(&stakes, len(g.Themes), key).stability(), plainStability(&stakes, len(g.Themes), key)
		if got != want {
			t.Errorf("seed %d: got %v, want %v", seed, got, want)
		}
		seen[got] = true
	}
	if len(seen) < 4 {
		t.Errorf("too few different figures: %v", seen)
	}
}

func TestAnOrderThatAllAgreeOnStandsWhoeverIsDropped(t *testing.T) {
	for _, roles := range []int{19, 20} {
		s := smallStudy(roles, 3)
		for role := range roles {
			for theme, strength := range []uint8{3, 2, 1} {
				s.Statements = append(s.Statements, told(int32(role+1), 0, data.Shared, strength, int32(theme)))
			}
		}
		ranking := New(s, Options{}).Rank(RankOptions{})
		c := ranking.find(Stability)
		if roles < 20 && c.Kind != "" || roles == 20 && c.N != 75 {
			t.Errorf("%d roles: %+v", roles, c)
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

func TestSplittingChangesTheOrderAsRankingAnewDoes(t *testing.T) {
	compared, moved := 0, 0
	for seed := range uint64(250) {
		s := randomStudy(seed)
		for _, o := range everyOptions() {
			o.Unit = Unit(seed % 3)
			key, k := Key(seed/3%2), 1+int(seed/6%3)
			ranking := New(s, o).Rank(RankOptions{By: key, First: k, SkipCentrality: true, SkipBridging: true})
			kind := SplitOrder
			if o.Split {
				kind = WholeOrder
			}
			c := ranking.find(kind)
			if c.Kind == "" {
				continue
			}
			compared++
			other := o
			other.Split = !o.Split
			anew := New(s, other).Rank(RankOptions{By: key, SkipRanges: true, SkipCentrality: true, SkipBridging: true})
			want := Caveat{Kind: kind, Of: len(ranking.Rows), First: min(k, len(ranking.Rows))}
			var own, others []int
			for _, row := range ranking.Rows {
				to := anew.row(row.Theme).Rank
				own, others = append(own, row.Rank), append(others, to)
				if to == 1 {
					want.Themes = append(want.Themes, row.Theme)
				}
				if row.Rank != to {
					want.N++
					if row.Rank <= k || to <= k {
						want.Moves = append(want.Moves, Move{Theme: row.Theme, From: row.Rank, To: to})
					}
				}
			}
			moved += len(want.Moves)
			want.TauB, c.TauB = pairwiseTauB(own, others), math.Round(c.TauB*1e9)/1e9
			if got, want := fmt.Sprintf("%+v", c), fmt.Sprintf("%+v", want); got != want {
				t.Fatalf("seed %d, %+v, key %d:\n got %s\nwant %s", seed, o, key, got, want)
			}
		}
	}
	if compared < 200 || moved < 100 {
		t.Errorf("only %d orders with %d moves were compared", compared, moved)
	}
}

// pairwiseTauB looks at each pair, and rounds.
func pairwiseTauB(a, b []int) float64 {
	var same, opposite, inA, inB float64
	for i := range a {
		for j := range i {
			x, y := a[i]-a[j], b[i]-b[j]
			if x != 0 {
				inA++
			}
			if y != 0 {
				inB++
			}
			switch {
			case x*y > 0:
				same++
			case x*y < 0:
				opposite++
			}
		}
	}
	return math.Round((same-opposite)/math.Sqrt(inA*inB)*1e9) / 1e9
}

func TestTauBIsWhatLookingAtEachPairGives(t *testing.T) {
	if got := tauB([]int{1, 2, 2, 4}, []int{1, 2, 3, 4}); math.Abs(got-0.912871) > 5e-7 {
		t.Errorf("worked example: %v", got)
	}
	if got := tauB([]int{1, 2, 3}, []int{3, 2, 1}); got != -1 {
		t.Errorf("the opposite order: %v", got)
	}
	if got := tauB([]int{1, 1}, []int{1, 2}); !math.IsNaN(got) {
		t.Errorf("all tied: %v", got)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n, most := 2+r.IntN(30), 1+r.IntN(20)
		a, b := make([]int, n), make([]int, n)
		for i := range a {
			a[i], b[i] = r.IntN(most), r.IntN(most)
		}
		got, want := tauB(a, b), pairwiseTauB(a, b)
		if math.Abs(got-want) > 1e-8 || math.IsNaN(got) != math.IsNaN(want) {
			t.Fatalf("%v, %v: got %v, want %v", a, b, got, want)
		}
	}
}
