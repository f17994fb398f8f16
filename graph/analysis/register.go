package analysis

import "samsyn/data"

// An Entry is one party's row in the register of interested parties.
type Entry struct {
	Party        int32
	Heard        bool
	Coordinator  bool
	Needs        []Need
	Conflicts    []Told
	Difficulties []Told
	Practices    []Told
	Gaps         []string // ids of the findings about the party
	Sources      []string // in order of first mention
}

// A Need is a coded theme the party shares, with the requirement it rests on.
type Need struct {
	Theme       int32
	Requirement data.Text
	Strength    float64
}

// Told is one statement, seen from the party: Party is the other side.
type Told struct {
	Party     int32
	Statement int32
}
