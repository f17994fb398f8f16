// Package change says what became of a study: two analyses flow in, the older and the newer one, and what
// differs flows out as values. Parties and themes are the same where their ids are, gaps where theirs are,
// statements as package match finds them. The package computes no figures of its own and words nothing.
package change

import "samsyn/graph/analysis"

// None stands for a position in a study that does not hold the thing.
const None int32 = -1

// A Pair is a position in the old study and one in the new.
type Pair struct{ Old, New int32 }

// A Report is what differs between two studies.
type Report struct {
	Old, New   *analysis.Analysis
	Parties    []Entity // added, removed or changed, as the three below
	Themes     []Entity
	Statements []Entity
	Links      []Link            // those that differ
	Ranks      []Rank            // all, also where nothing changed
	Gaps       []Gap             // also where nothing changed; at most so many of a rule and change as Of was asked for
	Rest       []Rest            // those that Gaps leaves out, in its order
	Became     [Reopened + 1]int // by change: how many gaps, those left out too
	Caveats    []Caveat
}

// An Entity is a party, a theme or a statement that came, went or changed.
type Entity struct {
	Pair          // positions in Study.Parties, Study.Themes or Study.Statements
	Change Change // Added, Removed or Changed
	Fields []Field
}

// Change says what became of something.
type Change uint8

// The changes. Of a gap Added means opened and Removed closed.
const (
	Same     Change = iota
	Added           // only the new study holds it
	Removed         // only the old study holds it
	Changed         // both do, and it differs
	Heavier         // a link on which more is told
	Lighter         // a link on which less is told
	Shifted         // a link on which other things are told, with as much weight
	State           // a link on which only what is known of conflict differs
	Up              // a theme that ranks before where it did
	Down            // a theme that ranks after where it did
	Accepted        // a gap that somebody has decided to live with
	Reopened        // a gap whose acceptance no longer holds
)

var changeIDs = [...]string{
	"same", "added", "removed", "changed", "heavier", "lighter", "shifted", "state", "up", "down", "accepted", "reopened",
}

// String is the change's id in every format.
func (c Change) String() string { return changeIDs[c] }

// A Field is a part of a party, a theme or a statement that differs.
type Field string

// Of compares two studies analysed with the same options, of which the ranking and the gaps are used. It lists so
// many gaps of a rule with the same change, the severest and heaviest; all are compared and counted.
func Of(old, new *analysis.Analysis, mostGaps int) *Report {
	r := &Report{Old: old, New: new}
	r.parties()
	r.themes()
	r.links()
	r.ranks()
	r.gaps(mostGaps)
	r.statements()
	r.caveats()
	return r
}

// Different reports whether anything at all differs.
func (r *Report) Different() bool {
	gaps := 0
	for change, n := range r.Became {
		if Change(change) != Same {
			gaps += n
		}
	}
	return len(r.Parties)+len(r.Themes)+len(r.Links)+len(r.Statements)+gaps > 0 || r.Moved() > 0
}

// Moved counts the themes whose rank, reach or strength differ.
func (r *Report) Moved() int {
	n := 0
	for i := range r.Ranks {
		if r.Ranks[i].Differs() {
			n++
		}
	}
	return n
}
