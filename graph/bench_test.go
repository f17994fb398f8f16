package graph

import (
	"fmt"
	"math"
	"math/rand/v2"
	"sort"
	"sync"
	"testing"

	"samsyn/data"
)

// largeStudy makes a study of a million statements by 4,000 roles on 3,000 themes: themes after Zipf's law
// (exponent 0.8), roles even, 55 % shared, 12 % conflict, 10 % difficulty, 20 % cooperation, 3 % no-conflict,
// one to three themes a statement.
var largeStudy = sync.OnceValue(func() *data.Study {
	const statements, roles, themes = 1_000_000, 4_000, 3_000
	r := rand.New(rand.NewPCG(1, 2))
	s := smallStudy(roles, themes)
	sums := make([]float64, themes)
	total := 0.0
	for k := range sums {
		total += math.Pow(float64(k+1), -0.8)
		sums[k] = total
	}
	s.Statements = make([]data.Statement, statements)
	backing := make([]int32, 0, 3*statements)
	for i := range s.Statements {
		st := told(int32(1+r.IntN(roles)), 0, data.NoConflict, uint8(1+r.IntN(3)))
		switch k := r.IntN(100); {
		case k < 55:
			st.Kind = data.Shared
		case k < 67:
			st.Kind = data.Conflict
		case k < 77:
			st.Kind = data.Difficulty
		case k < 97:
			st.Kind = data.Cooperation
		}
		if st.Kind != data.NoConflict {
			from := len(backing)
			for range 1 + r.IntN(3) {
				t := int32(sort.SearchFloat64s(sums, r.Float64()*total))
				fresh := true
				for _, have := range backing[from:] {
					fresh = fresh && have != t
				}
				if fresh {
					backing = append(backing, t)
				}
			}
			st.Themes = backing[from:len(backing):len(backing)]
		}
		st.Source = fmt.Sprint("row ", i)
		s.Statements[i] = st
	}
	return s
})

func BenchmarkNewMillion(b *testing.B) {
	s := largeStudy()
	b.ReportAllocs()
	for b.Loop() {
		New(s, Options{})
	}
}

func BenchmarkRankMillion(b *testing.B) {
	g := New(largeStudy(), Options{})
	for _, c := range []struct {
		name    string
		options RankOptions
	}{
		{"reach only", RankOptions{SkipCentrality: true, SkipBridging: true, SkipRanges: true}},
		{"centrality", RankOptions{SkipBridging: true, SkipRanges: true}},
		{"ranges", RankOptions{SkipCentrality: true, SkipBridging: true}},
		{"everything", RankOptions{}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				g.Rank(c.options)
			}
		})
	}
}

func BenchmarkProfilesMillion(b *testing.B) {
	g := New(largeStudy(), Options{})
	b.ReportAllocs()
	for b.Loop() {
		g.Profiles()
	}
}
