// Package plan weighs what could be done next. A graph.Graph and what package gap found in it flow in; out flow
// what a new cooperation would change (WhatIf), an order of steps by the gaps they close (Suggest), pairs that
// hold much in common and no tie (MissingTies), and how much that was new the last interview brought
// (Saturate).
//
// The package assumes cooperations and invents nothing else: parties, themes and proposals are the study's own,
// what an interview would tell is unknown, and no finding it returns rests on an assumed statement.
package plan

import "samsyn/graph/gap"

// Weight is what a finding counts in a plan: high 3, medium 2, low 1.
func Weight(s gap.Severity) int { return int(s) + 1 }

// Kind is what a step asks somebody to do.
type Kind uint8

// The kinds, in the order in which equally good steps are taken: what the study itself proposes comes first.
const (
	Begin     Kind = iota // begin a cooperation that somebody in the study proposes
	Meet                  // two parties meet on a theme and agree on a cooperation
	Interview             // interview a party that is mentioned but not heard
	Hear                  // let the coordinator answer the same questions
)

// String is the kind's id in every format.
func (k Kind) String() string { return [...]string{"begin", "meet", "interview", "hear"}[k] }

// A Step is one thing to do, and what that changes where all steps before it are done.
type Step struct {
	Kind     Kind
	Assumed  Assumption // Begin and Meet: the cooperation counted as practised afterwards
	Proposal int32      // Begin: the proposal, a position in Study.Statements; else −1
	Party    int32      // Interview and Hear: whom to ask; else −1
	// Closes are the findings that this step closes, Lowers those that stay with less weight, Raises those of
	// which something graver stays: a conflict that no proposal of the two is on. All are named as they stood
	// before the first step, and in their order.
	Closes, Lowers, Raises []*gap.Finding
	Value                  int // weight that the step takes away, 1 or more
	Sum                    int // weight taken away so far, this step included
	Open                   int // findings still open after the step
}

// A Plan is an order of steps.
type Plan struct {
	Steps []Step
	Gaps  int // open findings before the first step
	Total int // their weight
	// Beyond are the findings, in their order, that no step closes: they need another question, a decision
	// or a longer story.
	Beyond []*gap.Finding
	// LeftOut is how many of the least severe findings no step was sought for, in very large studies only.
	LeftOut int
	// FewThemes tells that findings are about so many themes that meetings were tried on some of them only (see
	// mostMeetings).
	FewThemes bool
}

// Reached is the weight that all steps together take away.
func (p *Plan) Reached() int {
	if len(p.Steps) == 0 {
		return 0
	}
	return p.Steps[len(p.Steps)-1].Sum
}
