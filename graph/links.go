package graph

import "slices"

// Other returns the party at the other end of the link.
func (l *Link) Other(party int32) int32 {
	if l.A == party {
		return l.B
	}
	return l.A
}

// ToldBy returns what one of the two parties of the link told.
func (l *Link) ToldBy(party int32) Sums {
	if l.A == party {
		return l.Told[0]
	}
	return l.Told[1]
}

// Zero reports whether nothing was told that weighs.
func (s Sums) Zero() bool { return s == Sums{} }

// Link returns the link of two parties in either order, and nil where nothing was told between them.
func (g *Graph) Link(a, b int32) *Link {
	if a > b {
		a, b = b, a
	}
	from, to := g.index.first[a], g.index.first[a+1]
	links := g.Links[from:to]
	at, found := slices.BinarySearchFunc(links, b, func(l Link, b int32) int { return int(l.B) - int(b) })
	if !found {
		return nil
	}
	return &links[at]
}

// LinksOf returns the links of a party, by the position of the other party.
func (g *Graph) LinksOf(party int32) []*Link {
	x := &g.index
	return x.of[x.at[party]:x.at[party+1]:x.at[party+1]]
}

// linkIndex finds links by party.
type linkIndex struct {
	first []int32 // Links[first[a]:first[a+1]] are the links whose A is a
	at    []int32 // of[at[p]:at[p+1]] are the links of p
	of    []*Link
}

// buildLinks sorts the statements by pair and sums each pair up. It returns, by statement, what the
// thresholds drop.
func (g *Graph) buildLinks() []bool {
	list := g.records.list
	parties := len(g.Study.Parties)
	low, high := make([]int32, len(list)), make([]int32, len(list))
	for i := range list {
		low[i], high[i] = min(list[i].role, list[i].other), max(list[i].role, list[i].other)
	}
	order := byPair(g.Counted, low, high, parties, parties)
	var starts []int // where the statements of each pair begin in order
	for at, i := range order {
		if at == 0 || low[i] != low[order[at-1]] || high[i] != high[order[at-1]] {
			starts = append(starts, at)
		}
	}
	g.Links = make([]Link, len(starts))
	starts = append(starts, len(order))
	var left []bool
	if g.thresholds() {
		left = make([]bool, len(list))
	}
	// The pairs are dealt out in runs of about as many statements; every pair is its own worker's alone.
	inParts(len(order)).each(func(_, from, to int) {
		first, _ := slices.BinarySearch(starts, from)
		last, _ := slices.BinarySearch(starts, to)
		s := newSummer(g, left)
		for pair := first; pair < min(last, len(g.Links)); pair++ {
			statements := order[starts[pair]:starts[pair+1]:starts[pair+1]]
			g.Links[pair] = s.sum(low[statements[0]], high[statements[0]], statements)
		}
	})
	g.Links = slices.DeleteFunc(g.Links, func(l Link) bool { return l.State == Silent && len(l.Statements) == 0 })
	g.indexLinks()
	return left
}

// indexLinks writes down where each party's links are. The links come by (A, B), so that those in which a
// party is B, all towards smaller ones, are met before those in which it is A.
func (g *Graph) indexLinks() {
	parties := len(g.Study.Parties)
	x := &g.index
	x.first, x.at = make([]int32, parties+1), make([]int32, parties+1)
	for i := range g.Links {
		l := &g.Links[i]
		x.first[l.A+1]++
		x.at[l.A+1]++
		x.at[l.B+1]++
	}
	for p := range parties {
		x.first[p+1] += x.first[p]
		x.at[p+1] += x.at[p]
	}
	x.of = make([]*Link, 2*len(g.Links))
	next := slices.Clone(x.at)
	for i := range g.Links {
		l := &g.Links[i]
		for _, p := range [2]int32{l.A, l.B} {
			x.of[next[p]] = l
			next[p]++
		}
	}
}

// A summer sums the statements of one pair after the other; its scratch arrays are marked with the pair's
// number instead of being cleared.
type summer struct {
	g      *Graph
	pair   int32
	themes []int32 // by theme: the last pair with it
	voices []int32 // by voice: likewise
	found  []int32
	kept   arena
	left   []bool
	denied *denials
	texts  sources
}

func newSummer(g *Graph, left []bool) *summer {
	return &summer{
		g:      g,
		themes: make([]int32, len(g.Study.Themes)),
		voices: make([]int32, g.voices.count),
		left:   left,
		denied: newDenials(g),
	}
}

// sum makes a link of the statements between two parties, given in the study's order. It may reorder what
// it is given: the list becomes the link's own.
func (s *summer) sum(a, b int32, statements []int32) Link {
	rs := &s.g.records
	link := Link{A: a, B: b}
	link.State, link.DeniedToo = s.denied.state(statements)
	if s.left != nil {
		statements = s.drop(statements)
	}
	s.pair++
	s.found = s.found[:0]
	for _, i := range statements {
		r := &rs.list[i]
		if s.voices[r.voice] != s.pair {
			s.voices[r.voice] = s.pair
			link.Voices++
		}
		if r.carries == carriesDenial {
			continue
		}
		side := 0
		if r.role == b {
			side = 1
		}
		link.Told[side].add(r.carries, float64(r.strength))
		for _, t := range rs.themes(r) {
			if s.themes[t] != s.pair {
				s.themes[t] = s.pair
				s.found = append(s.found, t)
			}
		}
	}
	link.Sum = link.Told[0].plus(link.Told[1])
	slices.Sort(s.found)
	link.Themes = s.kept.keep(s.found)
	link.Statements = statements
	link.Sources = s.texts.count(s.g.Study, statements)
	return link
}

// drop returns the statements that the thresholds leave in the tie, in place, and notes the others.
func (s *summer) drop(statements []int32) []int32 {
	list := s.g.records.list
	kept, carrying := statements[:0], 0
	for _, i := range statements {
		if s.g.tooWeak(&list[i]) {
			s.left[i] = true
			continue
		}
		if list[i].carries != carriesDenial {
			carrying++
		}
		kept = append(kept, i)
	}
	if carrying < s.g.Options.MinStatements {
		denials := kept[:0]
		for _, i := range kept {
			if list[i].carries == carriesDenial {
				denials = append(denials, i)
			} else {
				s.left[i] = true
			}
		}
		kept = denials
	}
	return kept[:len(kept):len(kept)]
}

// add adds a strength to the sum it belongs to.
func (s *Sums) add(what carries, strength float64) {
	switch what {
	case carriesShared:
		s.Shared += strength
	case carriesConflict:
		s.Conflict += strength
	case carriesDifficulty:
		s.Difficulty += strength
	case carriesPractised:
		s.Practised += strength
	case carriesProposed:
		s.Proposed += strength
	}
}

// plus returns both sums together.
func (s Sums) plus(t Sums) Sums {
	return Sums{
		s.Shared + t.Shared, s.Conflict + t.Conflict, s.Difficulty + t.Difficulty,
		s.Practised + t.Practised, s.Proposed + t.Proposed,
	}
}
