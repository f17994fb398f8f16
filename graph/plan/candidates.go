package plan

import (
	"cmp"
	"slices"

	"samsyn/data"
)

// A candidate is something that could be done, and what it would change as things stand.
type candidate struct {
	kind     Kind
	assumed  Assumption // Begin and Meet
	proposal int32      // Begin, else −1
	party    int32      // Interview and Hear, else −1
	touches  []int32    // the open findings it may change, by position in board.open
	effects  []effect   // what it would change now
	value    int        // weight it would take away now
	pull     float64    // what the findings it would lighten rest on
}

// An effect is what a candidate would leave of an open finding.
type effect struct {
	finding int32
	weight  int
}

// candidates lists what could be done about the open findings, the most welcome first: that order decides
// between candidates that are worth as much.
func (b *board) candidates() []candidate {
	var list []candidate
	for _, i := range b.g.Counted {
		st := &b.s.Statements[i]
		if st.Kind == data.Cooperation && st.Stage == data.Proposed {
			a := Assumption{Parties: [2]int32{st.Role, st.Counterpart}, Themes: st.Themes}
			list = append(list, candidate{kind: Begin, assumed: a, proposal: i, party: -1})
		}
	}
	for _, f := range b.open {
		switch f.Rule.Code {
		case "SY08":
			list = append(list, candidate{kind: Interview, proposal: -1, party: f.Parties[0]})
		case "SY12":
			if f.Facts.Whole {
				list = append(list, candidate{kind: Hear, proposal: -1, party: f.Parties[0]})
			}
		default:
			for _, a := range b.meetings(f) {
				list = append(list, candidate{kind: Meet, assumed: a, proposal: -1, party: -1})
			}
		}
	}
	for i := range list {
		b.order(&list[i].assumed)
	}
	slices.SortStableFunc(list, b.compare)
	return b.once(list)
}

// order puts the parties and themes of an assumption in the order of their ids, a group behind a role and the
// coordinator last.
func (b *board) order(a *Assumption) {
	rank := func(p int32) int {
		switch {
		case p == b.s.Coordinator:
			return 2
		case b.s.Parties[p].Group:
			return 1
		}
		return 0
	}
	slices.SortFunc(a.Parties[:], func(p, q int32) int {
		return cmp.Or(cmp.Compare(rank(p), rank(q)), cmp.Compare(b.partyID(p), b.partyID(q)))
	})
	a.Themes = slices.Clone(a.Themes)
	slices.SortFunc(a.Themes, func(t, u int32) int { return cmp.Compare(b.s.Themes[t].ID, b.s.Themes[u].ID) })
}

// compare orders candidates: by kind, then those of a pair that something was found between, then others with the
// coordinator, who can begin alone; on one theme rather than several, and on a narrow one rather than a broad
// one; the rest by id.
func (b *board) compare(x, y candidate) int {
	if x.kind >= Interview || y.kind >= Interview {
		return cmp.Or(cmp.Compare(x.kind, y.kind), cmp.Compare(b.partyID(x.party), b.partyID(y.party)))
	}
	order := cmp.Or(
		cmp.Compare(x.kind, y.kind),
		cmp.Compare(b.apart(&x.assumed), b.apart(&y.assumed)),
		cmp.Compare(len(x.assumed.Themes), len(y.assumed.Themes)),
		cmp.Compare(b.depthOf(&y.assumed), b.depthOf(&x.assumed)),
		cmp.Compare(b.partyID(x.assumed.Parties[0]), b.partyID(y.assumed.Parties[0])),
		cmp.Compare(b.partyID(x.assumed.Parties[1]), b.partyID(y.assumed.Parties[1])),
		slices.CompareFunc(x.assumed.Themes, y.assumed.Themes, func(t, u int32) int {
			return cmp.Compare(b.s.Themes[t].ID, b.s.Themes[u].ID)
		}),
	)
	if order != 0 || x.kind != Begin {
		return order
	}
	p, q := &b.s.Statements[x.proposal], &b.s.Statements[y.proposal]
	return cmp.Or(cmp.Compare(q.Strength, p.Strength), cmp.Compare(b.partyID(p.Role), b.partyID(q.Role)), cmp.Compare(p.Source, q.Source))
}

func (b *board) partyID(p int32) string {
	if p < 0 {
		return ""
	}
	return b.s.Parties[p].ID
}

// apart is 0 for a pair that something was found between, 1 for another one with the coordinator, else 2.
func (b *board) apart(a *Assumption) int {
	switch {
	case len(b.ofPair[key(a.Parties)]) > 0:
		return 0
	case a.Parties[1] == b.s.Coordinator:
		return 1
	}
	return 2
}

// depthOf is how far down in the tree the least deep theme is.
func (b *board) depthOf(a *Assumption) int32 {
	least := int32(-1)
	for _, t := range a.Themes {
		if d := b.depth[t]; least < 0 || d < least {
			least = d
		}
	}
	return least
}

// once drops a cooperation that comes again: what is proposed twice, or could be met on and is proposed.
func (b *board) once(list []candidate) []candidate {
	type key struct {
		parties [2]int32
		themes  string
	}
	seen := map[key]bool{}
	return slices.DeleteFunc(list, func(c candidate) bool {
		if c.kind >= Interview {
			return false
		}
		k := key{c.assumed.Parties, string(int32Bytes(c.assumed.Themes))}
		again := seen[k]
		seen[k] = true
		return again
	})
}

func int32Bytes(list []int32) []byte {
	var key []byte
	for _, t := range list {
		key = append(key, byte(t), byte(t>>8), byte(t>>16), byte(t>>24))
	}
	return key
}
