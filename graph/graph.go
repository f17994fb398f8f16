// Package graph turns a study into its three views (links, the role–theme graph, the role–role graph) and
// ranks themes on them. A data.Study flows in, plain values flow out; the package does no I/O, no drawing
// and no wording. Parties and themes keep their positions in the study throughout.
package graph

import (
	"sync"

	"samsyn/data"
)

// Level says which themes are looked at.
type Level uint8

// The levels; broad is the default.
const (
	Broad  Level = iota // each theme stands for its topmost broader one
	Narrow              // each theme as it was coded
)

// Unit says what reach counts and what the rank ranges leave out in turn.
type Unit uint8

// The units; role is the default.
const (
	ByRole Unit = iota
	ByRespondent
	ByOrganisation
)

// Options chooses how the views are built; the zero value is the default of every command.
type Options struct {
	Level         Level
	Unit          Unit
	MinStrength   int  // drop statements below it from the views; 0 and 1 drop nothing
	MinStatements int  // drop ties that rest on fewer; 0 and 1 drop nothing
	Split         bool // divide a statement's strength by the number of its themes (after the level is applied)
	// NoLinks leaves Links empty where nobody asks for them; Link and LinksOf then find nothing. It has no
	// effect with a threshold, as the links tell what that drops.
	NoLinks bool
	// Progress hears how far the work has come; it may be nil.
	Progress data.Progress
}

// The parts of the analysis that a Progress hears of.
const (
	Building   data.Work = "building"
	Ordering   data.Work = "ordering"
	Resampling data.Work = "resampling"
	Measuring  data.Work = "measuring"
	Paths      data.Work = "paths"
)

// A Graph holds the views of one study. Build it with New; it is read-only afterwards and safe for
// concurrent reading.
type Graph struct {
	Study   *data.Study
	Options Options

	Counted   []int32 // positions of the statements that count (all but the rejected)
	Suggested int     // how many of Counted are suggestions
	// LeftOut is how many of Counted the thresholds of Options drop from a tie (each once, also where a
	// statement stays in another tie).
	LeftOut int

	Heard []bool  // by party: it tells a counted statement
	Roles []int32 // the heard roles without the coordinator, in the study's order
	// AllRoles are the roles without the coordinator, heard or not, in the study's order.
	AllRoles []int32

	AtLevel []int32 // by theme: the theme that stands for it at Options.Level
	Top     []int32 // by theme: its topmost broader theme (itself where it has none)
	// Themes are the themes at the level that a counted statement names (itself or one under it), in the
	// study's order.
	Themes []int32

	Links     []Link    // sorted by (A, B), A < B by position
	RoleTheme RoleTheme // two-mode view

	records records   // the statements, in short
	voices  voices    // who is behind the statements
	index   linkIndex // where a party's links are
	rowOf   []int32   // by party: its position in Roles, -1 where it has none
	colOf   []int32   // by theme: its position in Themes, -1 where it has none
	named   []bool    // by theme: a counted statement names exactly it

	pairsOnce sync.Once
	rolePairs []RolePair

	grounds keptGround
}

// Sums are sums of strength, by kind of statement.
type Sums struct {
	Shared, Conflict, Difficulty, Practised, Proposed float64
}

// ConflictState is what is known of conflict between a pair.
type ConflictState uint8

// The states, from least to most known.
const (
	Silent         ConflictState = iota // nothing was said
	DifficultyOnly                      // only difficulties were told
	Denied                              // somebody says that there is none, nobody that there is one
	Stated                              // at least one conflict was told
)

// String is the state's id in every format.
func (s ConflictState) String() string {
	return [...]string{"silent", "difficulty", "denied", "stated"}[s]
}

// A Link is what was told between two parties, whoever told it.
//
// A denial (no-conflict) carries no tie: it is listed among Statements, and counts among Voices and Sources,
// but adds to no sum and no theme, and no threshold touches it. A pair whose tie the thresholds drop stays,
// without sums, as long as its State says something.
type Link struct {
	A, B  int32   // parties, A < B
	Sum   Sums    // both sides
	Told  [2]Sums // what A told, what B told
	State ConflictState
	// DeniedToo is true where one voice states a conflict that another voice denies, in general or on one
	// of its themes; only with State Stated.
	DeniedToo  bool
	Themes     []int32 // themes at the level, in the study's order
	Statements []int32 // positions in Study.Statements, in the study's order (the thresholds applied)
	Voices     int     // distinct voices behind Statements
	Sources    int     // distinct non-empty sources behind Statements
}
