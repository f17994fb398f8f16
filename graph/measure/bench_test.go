package measure

import (
	"math"
	"math/rand/v2"
	"sort"
	"testing"
)

// largeTwoMode is the network of shared interests of a study with so many roles, themes and statements: themes
// after Zipf's law with exponent 0.8, roles even.
func largeTwoMode(roles, themes, statements int) *Network {
	r := rand.New(rand.NewPCG(1, 2))
	sums, total := make([]float64, themes), 0.0
	for k := range sums {
		total += math.Pow(float64(k+1), -0.8)
		sums[k] = total
	}
	weight := map[[2]int32]float64{}
	for range statements {
		role, strength := int32(r.IntN(roles)), float64(1+r.IntN(3))
		for range 1 + r.IntN(3) {
			weight[[2]int32{role, int32(roles + sort.SearchFloat64s(sums, r.Float64()*total))}] += strength
		}
	}
	var edges []Edge
	for pair, w := range weight {
		edges = append(edges, Edge{pair[0], pair[1], w})
	}
	sort.Slice(edges, func(i, j int) bool {
		return edges[i].A < edges[j].A || edges[i].A == edges[j].A && edges[i].B < edges[j].B
	})
	return NewTwoMode(roles, themes, edges)
}

// BenchmarkMeasures is of 1,000 roles and 500 themes in 20,000 statements of shared interest.
func BenchmarkMeasures(b *testing.B) {
	g := largeTwoMode(1000, 500, 20_000)
	for _, m := range Table {
		if m.Signed {
			continue
		}
		b.Run(m.Key, func(b *testing.B) {
			for b.Loop() {
				m.Of(&Run{Network: g})
			}
		})
		if m.WeightedOnRequest {
			b.Run(m.Key+" weighted", func(b *testing.B) {
				for b.Loop() {
					m.Of(&Run{Network: g, Weighted: true})
				}
			})
		}
	}
}

// BenchmarkColumnCentralityLarge is of 4,000 roles and 3,000 themes in 550,000 statements.
func BenchmarkColumnCentralityLarge(b *testing.B) {
	g := largeTwoMode(4000, 3000, 550_000)
	for b.Loop() {
		ColumnCentrality(g)
	}
}

func BenchmarkDrawPath(b *testing.B) {
	g := largeTwoMode(4000, 3000, 550_000)
	d := newPathDrawer(g, rand.NewPCG(1, 3))
	passed := make([]int32, g.Nodes())
	b.ResetTimer()
	for b.Loop() {
		d.draw(passed)
	}
	b.ReportMetric(float64(d.looks)/float64(b.N), "looks/op")
}
