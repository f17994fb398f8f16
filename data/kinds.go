package data

// Kind is what a statement says.
type Kind uint8

// The kinds of statement. The zero value is no kind.
const (
	NoKind      Kind = iota
	Shared           // we want the same here
	Conflict         // our interests pull apart here
	Difficulty       // it is hard in practice, though nobody wants otherwise
	Cooperation      // this is how we help each other
	NoConflict       // asked, and there is none: a finding, not silence
)

// Kinds lists the kinds in the order in which everything shows them.
var Kinds = [...]Kind{Shared, Conflict, Difficulty, Cooperation, NoConflict}

var kindIDs = [...]string{"", "shared", "conflict", "difficulty", "cooperation", "no-conflict"}

// String is the kind's id in every format.
func (k Kind) String() string { return kindIDs[k] }

// NeedsTheme reports whether a statement of the kind must name a theme: a denied conflict and a general way of
// working may do without.
func (k Kind) NeedsTheme() bool { return k == Shared || k == Conflict || k == Difficulty }

// Stage tells a cooperation that is practised from one that is only proposed.
type Stage uint8

// The stages of a cooperation; practised is the default.
const (
	Practised Stage = iota
	Proposed
)

// String is the stage's id in every format.
func (s Stage) String() string { return [...]string{"practised", "proposed"}[s] }

// By tells who helps whom in a cooperation.
type By uint8

// Who helps; both is the default.
const (
	ByBoth        By = iota
	ByRole           // the teller helps
	ByCounterpart    // the teller is helped
)

// String is the id in every format.
func (b By) String() string { return [...]string{"both", "role", "counterpart"}[b] }

// Status tells a statement coded by a person from a suggestion.
type Status uint8

// The statuses; coded is the default.
const (
	Coded Status = iota
	Suggested
	Rejected
)

// String is the status's id in every format.
func (s Status) String() string { return [...]string{"coded", "suggested", "rejected"}[s] }

// Asked tells whom the interviews asked about.
type Asked uint8

// Whom the questions were about; the coordinator is the default.
const (
	AskedCoordinator Asked = iota
	AskedEveryone
)

// String is the id in every format.
func (a Asked) String() string { return [...]string{"coordinator", "everyone"}[a] }
