package plan

import (
	"time"

	"samsyn/graph"
	"samsyn/graph/gap"
)

// A Report is all that the package can say of what to do next in a study.
type Report struct {
	Plan
	Ties        []Tie // missing ties, the one of the highest score first
	TiesLeftOut bool  // the study is too large to look at all pairs
	Saturation  Saturation
}

// Of reports on a graph without thresholds and the findings on it of the same day.
func Of(g *graph.Graph, found gap.Report, date time.Time) *Report {
	r := &Report{Plan: Suggest(g, found, date), Saturation: Saturate(g)}
	ties, all := MissingTies(g)
	r.Ties, r.TiesLeftOut = ties, !all
	return r
}
