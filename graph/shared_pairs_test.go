package graph

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"samsyn/data"
)

// crowd is a study of many roles and few themes, in which most pairs share one.
func crowd(roles, themes, statements int) *data.Study {
	rnd := rand.New(rand.NewPCG(1, 1))
	s := smallStudy(roles, themes)
	for range statements {
		role, theme := 1+rnd.Int32N(int32(roles-1)), rnd.Int32N(int32(themes))
		s.Statements = append(s.Statements, told(role, 0, data.Shared, 1+uint8(rnd.IntN(3)), theme))
	}
	return s
}

func TestTheHeaviestPairsAreThoseOfLookingAtEveryPair(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	g := New(crowd(400, 20, 1500), Options{})
	factors := make([]float64, len(g.Themes))
	for column := range factors {
		factors[column] = 1 / float64(1+column%4) // sums of quarters and twelfths
	}
	without := func(row int) []int32 { return []int32{int32(row+7) % int32(len(g.Roles)), 3} }
	var all []RowPair
	for i := range g.Roles {
		for j := i + 1; j < len(g.Roles); j++ {
			weight := 0.0
			for a, b := range g.RoleTheme.Both(i, j) {
				weight += factors[a.Column] * a.Shared * b.Shared
			}
			if weight > 0 && !slices.Contains(without(i), int32(j)) {
				all = append(all, RowPair{int32(i), int32(j), weight})
			}
		}
	}
	slices.SortFunc(all, RowPair.compare)
	for _, processors := range []int{1, 4} {
		runtime.GOMAXPROCS(processors)
		for _, most := range []int{0, 1, 50, 3000, 1 << 20} {
			got := g.SharedPairs(most, factors, without)
			if got.Count != len(all) || len(got.Heaviest) != min(most, len(all)) {
				t.Fatalf("%d at most: %d of %d, want of %d", most, len(got.Heaviest), got.Count, len(all))
			}
			for k, p := range got.Heaviest {
				// Sums are in the same order, but for the factor, which is taken into the one strength first.
				if want := all[k]; p.I != want.I || p.J != want.J || p.Weight != want.Weight {
					t.Fatalf("%d processors, %d at most: pair %d is %v, want %v", processors, most, k, p, want)
				}
			}
		}
	}
	if steps := g.SharedSteps(); steps < len(all) {
		t.Errorf("%d steps for %d pairs", steps, len(all))
	}
}

func BenchmarkCommonGroundOfACrowd(b *testing.B) {
	g := New(crowd(5000, 10, 25_000), Options{})
	for b.Loop() {
		g.commonGround(100_000)
	}
}
