package graph_test

import (
	"testing"

	"samsyn/data/example"
	"samsyn/graph"
)

// BenchmarkDivide finds the communities of the example's roles and themes, and what chance makes of as many ties.
func BenchmarkDivide(b *testing.B) {
	study, err := example.Study()
	if err != nil {
		b.Fatal(err)
	}
	g := graph.New(study, graph.Options{})
	for b.Loop() {
		g.Divide(graph.RoleThemeView, nil)
	}
}
