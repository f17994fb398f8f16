// Package analysis brings the views, the ranking, the role profiles, the gaps, the coverage and the
// register of one study together. It is what everything in package out reads: a data.Study and options flow
// in, an Analysis flows out. It adds no figures of its own.
package analysis

import (
	"time"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// Parts says what Of computes besides the graphs.
type Parts uint8

// The parts; they may be joined with |. The zero value of Options.Parts stands for all of them.
const (
	Ranking Parts = 1 << iota
	Profiles
	Gaps
	Register // lists the gaps of each party, and so computes Gaps too
	// GraphsOnly computes none of them.
	GraphsOnly
)

// Options chooses how a study is analysed; the zero value is every command's default.
type Options struct {
	graph.Options
	Rank  graph.RankOptions
	Date  time.Time // the day acceptances are judged against; with the zero time none has expired
	Parts Parts     // what is computed; 0 is everything
	// Built, where it is set, is called once when the graphs are built, before the work on them begins.
	Built func()
}

// SeekingGaps is the part of the analysis that a Progress hears of besides those of package graph.
const SeekingGaps data.Work = "gaps"

// An Analysis is all that is known of a study.
type Analysis struct {
	Study *data.Study
	Graph *graph.Graph // with the thresholds of Options
	// Full is the same study without the thresholds: who was heard, conflict states and gaps rest on it.
	// Without thresholds it is Graph itself.
	Full *graph.Graph
	// The fields below are zero where Options.Parts leaves them out.
	Ranking  graph.Ranking
	Profiles []graph.Profile    // one a role, in the study's order
	Covered  []gap.PairCoverage // beside Profiles
	// CoveredLinks is that of two roles that tell of each other; nil where the interviews did not ask about others.
	CoveredLinks map[[2]int32]gap.PairCoverage
	Gaps         gap.Report
	Register     []Entry // one a party, in the study's order

	divisions *divisions
}

// Of analyses a study, which must not change afterwards.
func Of(s *data.Study, o Options) *Analysis {
	a := &Analysis{Study: s, Graph: graph.New(s, o.Options), divisions: &divisions{}}
	a.Full = a.Graph
	if o.MinStrength > 1 || o.MinStatements > 1 {
		full := o.Options
		full.MinStrength, full.MinStatements = 0, 0
		a.Full = graph.New(s, full)
	}
	if o.Built != nil {
		o.Built()
	}
	wants := func(p Parts) bool { return o.Parts == 0 || o.Parts&p != 0 }
	if wants(Ranking) {
		a.Ranking = a.Graph.Rank(o.Rank)
	}
	if wants(Profiles) {
		a.Profiles = a.Graph.Profiles()
		a.Covered, a.CoveredLinks = gap.CoverageByRole(a.Full), gap.CoverageByLink(a.Full)
	}
	if wants(Gaps | Register) {
		o.Progress.Begin(SeekingGaps)
		a.Gaps = gap.Find(a.Full, o.Date)
	}
	if wants(Register) {
		a.Register = register(a.Full, &a.Gaps)
	}
	return a
}
