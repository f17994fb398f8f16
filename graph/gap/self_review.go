package gap

import (
	"cmp"
	"slices"
)

// selfReview (SY09) finds pairs of roles of which one must review the other independently while a person holds
// both: to be examined, not forbidden (for a data protection officer, GDPR art. 38.6). It rests on who holds
// what, not on statements.
//
// Facts: Persons, by name; Reviewer (where each must review the other, the first in the study).
func selfReview(c *Context) []Finding {
	s := c.Graph.Study
	var found []Finding
	holds := map[int32][]int32{} // by person: the parties, in the study's order
	for p := range s.Parties {
		for _, person := range s.Parties[p].HeldBy {
			holds[person] = append(holds[person], int32(p))
		}
	}
	for a := range s.Parties {
		first := int32(a)
		var others []int32
		for _, person := range s.Parties[a].HeldBy {
			others = append(others, holds[person]...)
		}
		slices.Sort(others)
		for _, second := range slices.Compact(others) {
			if second <= first {
				continue
			}
			reviewer := first
			if !c.reviews(first, second) {
				if !c.reviews(second, first) {
					continue
				}
				reviewer = second
			}
			persons := c.holdingBoth(first, second)
			pair := []int32{first, second}
			found = append(found, Finding{
				ID: c.about(pair, nil), Severity: Medium, Parties: c.parties(pair),
				Facts: Facts{Persons: persons, Reviewer: reviewer},
			})
		}
	}
	return found
}

// reviews reports whether one party must review another's work: one it lists or, with "all", any role.
func (c *Context) reviews(reviewer, reviewed int32) bool {
	s := c.Graph.Study
	return slices.Contains(s.Parties[reviewer].Reviews, reviewed) ||
		s.Parties[reviewer].ReviewsAll && !s.Parties[reviewed].Group
}

// holdingBoth returns the persons who hold both parties, by name.
func (c *Context) holdingBoth(a, b int32) []int32 {
	s := c.Graph.Study
	var persons []int32
	for _, person := range s.Parties[a].HeldBy {
		if slices.Contains(s.Parties[b].HeldBy, person) && !slices.Contains(persons, person) {
			persons = append(persons, person)
		}
	}
	slices.SortFunc(persons, func(p, q int32) int { return cmp.Compare(s.Persons[p], s.Persons[q]) })
	return persons
}
