package plan

import (
	"time"

	"samsyn/graph"
	"samsyn/graph/gap"
)

// A Report is all that the package can say of what to do next in a study.
type Report struct {
	Plan
	Ties       Ties // missing ties
	Saturation Saturation
}

// Of reports on a graph without thresholds and the findings on it of the same day, with at most so many ties (see
// MissingTies).
func Of(g *graph.Graph, found gap.Report, date time.Time, ties int) *Report {
	return &Report{Plan: Suggest(g, found, date), Ties: MissingTies(g, ties), Saturation: Saturate(g)}
}
