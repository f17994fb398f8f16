package graph_test

import (
	"os"
	"testing"

	"samsyn/data/format"
	"samsyn/graph"
	"samsyn/graph/measure"
)

// BenchmarkKernels times single measures of the role–theme graph of shared interests of the coding table that
// SAMSYN_TABLE names, reading left out: what .ci/bench/kernels.py times of other libraries.
func BenchmarkKernels(b *testing.B) {
	file := os.Getenv("SAMSYN_TABLE")
	if file == "" {
		b.Skip("SAMSYN_TABLE names no table")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	study, _, err := format.Read([]format.Input{{Name: file, Data: text}}, format.Options{})
	if err != nil {
		b.Fatal(err)
	}
	g := graph.New(study, graph.Options{NoLinks: true})
	net := g.Network(graph.RoleThemeView, graph.SharedSign)
	for _, m := range measure.Table {
		if m.Signed {
			continue
		}
		b.Run(m.Key, func(b *testing.B) {
			for b.Loop() {
				m.Of(net.Run(false))
			}
		})
		if m.WeightedOnRequest {
			b.Run(m.Key+" weighted", func(b *testing.B) {
				for b.Loop() {
					m.Of(net.Run(true))
				}
			})
		}
	}
	b.Run("modularity", func(b *testing.B) {
		for b.Loop() {
			run := net.Run(false)
			for _, f := range measure.Figures {
				if f.Key == "modularity" {
					b.ReportMetric(f.Of(run), "Q")
				}
			}
		}
	})
	b.Run("ranking", func(b *testing.B) {
		for b.Loop() {
			g.Rank(graph.RankOptions{SkipRanges: true, SkipBridging: true})
		}
	})
	b.Run("leave-one-out", func(b *testing.B) {
		for b.Loop() {
			g.LeaveOneOut()
		}
	})
	b.Run("ranking and ranges", func(b *testing.B) {
		for b.Loop() {
			g.Rank(graph.RankOptions{SkipBridging: true})
		}
	})
}
