package graph

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

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
