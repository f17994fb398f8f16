// Package gap holds the rules that say where collaboration is missing: one file a rule, one table of them.
// A graph.Graph flows in, findings flow out as values; package out words them.
package gap

import (
	"samsyn/data"
	"samsyn/graph"
)

// Severity says how much a finding matters.
type Severity uint8

// The severities, least first.
const (
	Low Severity = iota
	Medium
	High
)

// String is the severity's id in every format.
func (s Severity) String() string { return [...]string{"low", "medium", "high"}[s] }

// A Rule is one row of the table: its code and name, and the function that finds its gaps.
type Rule struct {
	Code string // SY01
	Name string // unmanaged-conflict
	Find func(*Context) []Finding
}

// A Finding is one gap.
type Finding struct {
	ID       string // CODE/parties/themes; unique, the key of acceptances and diffs
	Rule     *Rule
	Severity Severity
	Parties  []int32 // all that it is about
	Themes   []int32 // all that it is about (coded or at the level, by rule)
	Weight   float64 // sum of strengths of Evidence
	Evidence []int32 // positions in Study.Statements, in the study's order
	Steps    []Step
	// Facts are what the sentence about the finding needs beyond the above; which are set depends on the
	// rule and stands in the rule's file.
	Facts    Facts
	Accepted *data.Acceptance // nil where nobody accepted it
}

// A Step is something the study itself suggests: a cooperation somebody tells of.
type Step struct {
	Statement int32 // position in Study.Statements
	Own       bool  // the finding's own parties propose it: begin it
	Near      bool  // not on the theme but on one with the same broader theme
}

// Facts are the particulars of a finding.
type Facts struct {
	Conflict    bool      // SY01: a conflict (else only a difficulty)
	Proposed    bool      // SY01, SY10: all that there is, is proposed
	NotAsked    bool      // SY02: the interviews did not ask about other roles
	Common      float64   // SY02: the common interest
	Mentions    int       // SY08: by how many roles the party is mentioned
	Persons     []int32   // SY09: who holds both
	Reviewer    int32     // SY09: the role that must review
	Missing     []int32   // SY10: themes without a practised cooperation
	OnlyPlanned []int32   // SY10: of these the ones on which a cooperation is proposed
	Reason      data.Text // SY10: of the expectation
	For         []int32   // SY06: roles that share the theme
	Against     []int32   // SY06: roles in conflict on it
	Count, Of   int       // SY05, SY11: how many of how many
	Whole       bool      // SY11, SY12: the finding is about the study
	Stating     int32     // SY12: the side that states
	Denying     int32     // SY12: the side that denies
}

// A Report is the outcome of all rules.
type Report struct {
	Coverage Coverage
	Findings []Finding // not accepted, in order of severity, code, weight and id
	Accepted []Finding // accepted, in the same order
	// Expired and Unused are acceptances that no longer hold or that nothing answers to.
	Expired, Unused []*data.Acceptance
}

// Coverage is required cooperation against actual, as counts.
type Coverage struct {
	Required, Actual, Proposed int // (role, theme) with the coordinator
	RolesAsked                 bool
	RolesRequired, RolesActual int // (pair of roles, theme); only where RolesAsked
	Unmanaged                  int // unmanaged conflicts: SY01 findings that are conflicts, accepted or not
}

// A Context is what a rule may look at.
type Context struct {
	Graph *graph.Graph // without thresholds, at the level asked for
}
