package gap

// A Comparison says which findings two reports hold. All are counted, but the pairs with untapped common ground
// (SY02), which may be very many, are not all listed.
type Comparison struct {
	// Old and New are the findings of each report without those below, in no order.
	Old, New []*Finding
	// Both, Gone and Come are pairs in both reports, only in the old and only in the new one, those that rest on
	// most, in order. Pairs that an acceptance of either study names are not among them.
	Both       []Kept
	Gone, Come []*Finding
	// AllBoth, AllGone and AllCome count them all.
	AllBoth, AllGone, AllCome int
}

// Kept is a finding that two reports hold.
type Kept struct{ Old, New *Finding }

// Compare compares two reports, in which parties are the same where their ids are. Of the pairs it lists so many
// of each kind.
func Compare(old, new *Report, most int) *Comparison {
	c := &Comparison{Old: old.apart(), New: new.apart()}
	if old.pairs == nil || new.pairs == nil {
		return c
	}
	a, b := &side{pairs: old.pairs}, &side{pairs: new.pairs}
	a.face(b)
	b.face(a)
	// What one report holds apart, the other does too.
	for _, turn := range []struct {
		s    *side
		list *[]*Finding
	}{{a, &c.Old}, {b, &c.New}} {
		for _, t := range turn.s.apart {
			if turn.s.pairs.holds(t[0], t[1]) {
				f := turn.s.pairs.finding(t[0], t[1])
				*turn.list = append(*turn.list, &f)
			}
		}
	}
	for _, n := range inTurn(len(b.other), b.pairs.newRow, func(r *pairRow, row int) int {
		set := r.of(row)
		b.mask(row, set, true)
		return size(set)
	}) {
		c.AllBoth += n
	}
	c.AllBoth /= 2
	c.AllGone, c.AllCome = a.pairs.count-a.held()-c.AllBoth, b.pairs.count-b.held()-c.AllBoth
	for _, p := range b.first(min(most, c.AllBoth), true) {
		i, j := int(p.i), int(p.j)
		f, g := a.pairs.finding(int(b.other[i]), int(b.other[j])), b.pairs.finding(i, j)
		c.Both = append(c.Both, Kept{&f, &g})
	}
	c.Gone = a.made(a.first(min(most, c.AllGone), false))
	c.Come = b.made(b.first(min(most, c.AllCome), false))
	return c
}

// apart are the findings that are no pairs, open and then accepted.
func (r *Report) apart() []*Finding {
	var list []*Finding
	for i := range r.Findings {
		if f := &r.Findings[i]; !r.ready(f) {
			list = append(list, f)
		}
	}
	for i := range r.Accepted {
		list = append(list, &r.Accepted[i])
	}
	return list
}

// A side is the pairs of one of two reports, as they are seen from the other.
type side struct {
	pairs *pairs
	to    *side
	other []int32  // by row: the role's row on the other side, −1 where it has none
	apart [][2]int // pairs that the other side holds apart, by rows
	same  bool     // both sides have the same rows
}

// face finds the rows of one side on the other.
func (s *side) face(to *side) {
	mine, theirs := s.pairs.c.Graph, to.pairs.c.Graph
	rows := make(map[string]int32, len(theirs.Roles))
	for row, role := range theirs.Roles {
		rows[theirs.Study.Parties[role].ID] = int32(row)
	}
	s.to, s.other, s.same = to, make([]int32, len(mine.Roles)), len(mine.Roles) == len(theirs.Roles)
	back := make([]int32, len(theirs.Roles))
	for i := range back {
		back[i] = -1
	}
	for row, role := range mine.Roles {
		at, known := rows[mine.Study.Parties[role].ID]
		if !known {
			at = -1
		} else {
			back[at] = int32(row)
		}
		s.other[row] = at
		s.same = s.same && at == int32(row)
	}
	for _, t := range to.pairs.taken {
		if i, j := back[t[0]], back[t[1]]; i >= 0 && j >= 0 {
			s.apart = append(s.apart, [2]int{int(i), int(j)})
		}
	}
}

// held counts the pairs of this side that the other one holds apart.
func (s *side) held() int {
	n := 0
	for _, t := range s.apart {
		if s.pairs.holds(t[0], t[1]) {
			n++
		}
	}
	return n
}

// mask leaves in the set of a row those pairs that are on both sides, or those that are on this one only.
func (s *side) mask(row int, set []uint64, both bool) {
	for _, t := range s.apart {
		switch row {
		case t[0]:
			drop(set, int32(t[1]))
		case t[1]:
			drop(set, int32(t[0]))
		}
	}
	var theirs []uint64
	if at := s.other[row]; at >= 0 {
		theirs = s.to.pairs.newRow().of(int(at))
	}
	switch {
	case theirs == nil && both:
		clear(set)
	case theirs == nil:
	case s.same:
		for w := range set {
			if both {
				set[w] &= theirs[w]
			} else {
				set[w] &^= theirs[w]
			}
		}
	default:
		for j := range members(set) {
			if at := s.other[j]; (at >= 0 && has(theirs, at)) != both {
				drop(set, j)
			}
		}
	}
}

// first returns the first so many pairs that are on both sides, or on this one only.
func (s *side) first(most int, both bool) []pair {
	return s.pairs.heaviest(most, func(row int, set []uint64) { s.mask(row, set, both) })
}

func (s *side) made(list []pair) []*Finding {
	var found []*Finding
	for _, p := range list {
		f := s.pairs.finding(int(p.i), int(p.j))
		found = append(found, &f)
	}
	return found
}
