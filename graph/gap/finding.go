// Package gap holds the rules that say where collaboration is missing: one file a rule, one table of them.
// A graph.Graph flows in, findings flow out as values; the package decides what is missing and words
// nothing: package out makes sentences of the findings.
package gap

import (
	"samsyn/data"
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
	// Find returns the gaps in any order. It fills everything of a Finding but Rule, Weight and Accepted, and
	// writes the ID without the code (see Context.about).
	Find func(*Context) []Finding
}

// A Finding is one gap.
type Finding struct {
	ID       string // CODE/parties/themes; unique, the key of acceptances and diffs
	Rule     *Rule
	Severity Severity
	Parties  []int32 // all that it is about, by id; the ID may hold fewer
	Themes   []int32 // all that it is about, by id (coded or at the level, by rule); the ID may hold fewer
	Weight   float64 // sum of strengths of Evidence
	// Evidence are the statements it rests on: positions in Study.Statements, in the study's order. It is empty
	// where the finding is that nothing was told (SY03, SY04, SY12 of a study) or rests on something
	// else than statements (SY09, a listed role nobody mentions, the share of suggestions).
	Evidence []int32
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
	Difficulty  bool      // SY01: a difficulty (with Conflict: both)
	Proposed    bool      // SY01: the pair proposes a cooperation; SY10: all that is missing is proposed
	Deniers     []int32   // SY01: the side that denies a conflict of it which the other states, or both, as in Parties
	InPart      bool      // SY01: there are Deniers, but a conflict of it that nobody denies
	NotAsked    bool      // SY02: the interviews did not ask about other roles
	Common      float64   // SY02: the common interest
	Mentions    int       // SY08: by how many roles (the coordinator not counted) the party is mentioned
	Persons     []int32   // SY09: who holds both, by name
	Reviewer    int32     // SY09: the role that must review
	Missing     []int32   // SY10: themes without a practised cooperation
	OnlyPlanned []int32   // SY10: of these the ones on which a cooperation is proposed
	Reason      data.Text // SY10: of the expectation
	For         []int32   // SY06: roles that share the theme, by id
	Against     []int32   // SY06: roles in conflict on it, by id
	Count, Of   int       // SY05, SY11: how many of how many
	Whole       bool      // SY11, SY12: the finding is about the study
	General     bool      // SY12: the denial names no theme
	Stating     int32     // SY12: the side that states
	Denying     int32     // SY12: the side that denies
}
