package graph

import "slices"

// A place is what a theme is ranked by where reach or strength comes first: more is better, and themes equal
// in both share a rank.
type place struct{ first, second int64 }

// better reports whether p ranks before q.
func (p place) better(q place) bool {
	return p.first > q.first || p.first == q.first && p.second > q.second
}

// compare is negative where p ranks before q.
func (p place) compare(q place) int {
	switch {
	case p == q:
		return 0
	case p.first > q.first || p.first == q.first && p.second > q.second:
		return -1
	}
	return 1
}

// placed returns the place of a theme by reach and strength, whichever the key puts first.
func (k Key) placed(reach, strength int64) place {
	if k == ByStrength {
		return place{strength, reach}
	}
	return place{reach, strength}
}

// ranged reports whether rank ranges are defined for the key: leaving a unit out says nothing simple about
// the others.
func (k Key) ranged() bool { return k == ByReach || k == ByStrength }

// competition returns the competition rank (1 2 2 4) of each of n things under an order.
func competition(n int, compare func(a, b int32) int) []int {
	order := firstN(n)
	slices.SortFunc(order, compare)
	ranks := make([]int, n)
	for at, i := range order {
		if at > 0 && compare(order[at-1], i) == 0 {
			ranks[i] = ranks[order[at-1]]
		} else {
			ranks[i] = at + 1
		}
	}
	return ranks
}
