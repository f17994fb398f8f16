package plan

import (
	"cmp"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
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
	finding       int32
	weight, reach int
}

// manySharers is from how many roles on that share a theme only their meetings with the coordinator are
// tried for it: the pairs among them would be as many as their square.
const manySharers = 30

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

// meetings are the cooperations that could answer a finding: of its pair on one of its themes, and on the
// fewest that close it where none does alone.
func (b *board) meetings(f *gap.Finding) []Assumption {
	c := b.s.Coordinator
	switch f.Rule.Code {
	case "SY01":
		return b.answers(f)
	case "SY02":
		var list []Assumption
		for _, t := range f.Themes {
			list = append(list, Assumption{[2]int32(f.Parties), []int32{b.common(f.Parties[0], f.Parties[1], t)}})
		}
		return list
	case "SY07":
		var list []Assumption
		t := f.Themes[0]
		for i, p := range f.Parties {
			list = append(list, Assumption{[2]int32{p, c}, []int32{b.own(p, t)}})
			for _, q := range f.Parties[i+1:] {
				if len(f.Parties) <= manySharers {
					list = append(list, Assumption{[2]int32{p, q}, []int32{b.common(p, q, t)}})
				}
			}
		}
		return list
	case "SY10":
		pair := [2]int32(f.Parties)
		if b.s.Parties[pair[0]].Group && b.s.Parties[pair[1]].Group {
			return nil
		}
		list := []Assumption{{pair, f.Facts.Missing}}
		for _, t := range f.Facts.Missing {
			list = append(list, Assumption{pair, []int32{t}})
		}
		return list
	}
	return nil
}

// answers are the meetings that could answer an unmanaged conflict. Groups do not tell, so where one of the two is
// a group a cooperation of the other with the coordinator answers it as well.
func (b *board) answers(f *gap.Finding) []Assumption {
	pairs := [][2]int32{[2]int32(f.Parties)}
	for i, p := range f.Parties {
		if other := f.Parties[1-i]; b.s.Parties[p].Group && other != b.s.Coordinator {
			pairs = append(pairs, [2]int32{other, b.s.Coordinator})
		}
	}
	var list []Assumption
	for _, pair := range pairs {
		list = append(list, Assumption{pair, b.fewest(f)})
		for _, t := range f.Themes {
			list = append(list, Assumption{pair, []int32{t}})
		}
	}
	return list
}

// fewest returns few themes of an unmanaged conflict that together are on all of its statements, by taking what
// is on most of those left each time.
func (b *board) fewest(f *gap.Finding) []int32 {
	left := slices.Clone(f.Evidence)
	var themes []int32
	for len(left) > 0 {
		best, most := data.NoTheme, 0
		for _, t := range f.Themes {
			n := 0
			for _, i := range left {
				if b.about(t, i) {
					n++
				}
			}
			if n > most {
				best, most = t, n
			}
		}
		if most == 0 {
			break
		}
		themes = append(themes, best)
		left = slices.DeleteFunc(left, func(i int32) bool { return b.about(best, i) })
	}
	return themes
}

func (b *board) about(theme, statement int32) bool {
	return slices.ContainsFunc(b.s.Statements[statement].Themes, func(t int32) bool { return b.g.OnTheme(theme, t) })
}

// common is the theme on which two roles meet: the coded theme at or under a theme of the level that both share
// most of (by the product of their strengths), and the theme itself where they share different ones under it.
func (b *board) common(p, q, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.themes(p) {
		if product := b.shares.of[shareKey{p, t}] * b.shares.of[shareKey{q, t}]; b.g.AtLevel[t] == theme && product > 0 {
			if product > most || product == most && b.s.Themes[t].ID < b.s.Themes[best].ID {
				best, most = t, product
			}
		}
	}
	return best
}

// own is the coded theme at or under a theme of the level that a role shares most of.
func (b *board) own(p, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.themes(p) {
		if n := b.shares.of[shareKey{p, t}]; b.g.AtLevel[t] == theme && (n > most || n == most && b.s.Themes[t].ID < b.s.Themes[best].ID) {
			best, most = t, n
		}
	}
	return best
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
		cmp.Compare(b.depth(&y.assumed), b.depth(&x.assumed)),
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

// depth is how far down in the tree the least deep theme is.
func (b *board) depth(a *Assumption) int {
	least := -1
	for _, t := range a.Themes {
		d := 0
		for up := b.s.Themes[t].Broader; up != data.NoTheme && d <= len(b.s.Themes); up = b.s.Themes[up].Broader {
			d++
		}
		if least < 0 || d < least {
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

// shares are the strengths of the shared interests that roles tell, by coded theme.
type shares struct {
	of   map[shareKey]int
	list map[int32][]int32
}

type shareKey struct{ role, theme int32 }

func (s *shares) themes(role int32) []int32 { return s.list[role] }

func sharesOf(g *graph.Graph) shares {
	all := shares{map[shareKey]int{}, map[int32][]int32{}}
	for _, i := range g.Counted {
		st := &g.Study.Statements[i]
		if st.Kind != data.Shared {
			continue
		}
		for _, t := range st.Themes {
			k := shareKey{st.Role, t}
			if all.of[k] == 0 {
				all.list[st.Role] = append(all.list[st.Role], t)
			}
			all.of[k] += int(st.Strength)
		}
	}
	return all
}
