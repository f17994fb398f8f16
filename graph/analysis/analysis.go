// Package analysis brings the views, the ranking, the role profiles, the gaps, the coverage and the
// register of one study together. It is what everything in package out reads.
package analysis

import (
	"time"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// Options chooses how a study is analysed; the zero value is every command's default.
type Options struct {
	graph.Options
	Rank graph.RankOptions
	Date time.Time // the day acceptances are judged against
}

// An Analysis is all that is known of a study.
type Analysis struct {
	Study *data.Study
	Graph *graph.Graph // with the thresholds of Options
	// Full is the same study without the thresholds: who was heard, conflict states and gaps rest on it.
	Full     *graph.Graph
	Ranking  graph.Ranking
	Profiles []graph.Profile // one a role, in the study's order
	Gaps     gap.Report
	Register []Entry // one a party, in the study's order
}
