package maps

import "slices"

// Places on the two arcs: so many roles stand on the left one, from the top down, the others on the right one, from
// the bottom up, so that neighbours by place are neighbours around the map.
func leftArc(n int) int { return (n + 1) / 2 }

// rowOf is how far down its arc a place is, in rows of the left arc, and whether that is the left one.
func rowOf(place, n int) (row float64, left bool) {
	l := leftArc(n)
	if place < l {
		return float64(place), true
	}
	// A shorter arc stands in the middle of the other's height.
	return float64(n-1-place) + float64(l-(n-l))/2, false
}

// What a line costs the eye, in crossings of two named lines.
const (
	arrangeThin   = 0.25 // of a named line: what a thin one counts
	arrangeSlope  = 0.13 // for each row between its ends
	arrangeBeside = 0.8  // for ends on one arc, which bend
)

// arrange orders the roles on the arcs so that few lines cross, and those between the arcs lie flat: it swaps two roles
// as long as that helps. The first so many pairs are named and count more than the others.
func arrange(roles []int32, pairs []groundPair, named int) []int32 {
	n := len(roles)
	if n < 3 {
		return roles
	}
	index := make(map[int32]int, n)
	for i, r := range roles {
		index[r] = i
	}
	type chord struct {
		a, b   int // places in roles
		weight float64
	}
	chords := make([]chord, len(pairs))
	for i := range pairs {
		chords[i] = chord{index[pairs[i].A], index[pairs[i].B], 1}
		if i >= named {
			chords[i].weight = arrangeThin
		}
	}
	at := make([]int, n) // by index of a role: its place
	cost := func() (sum float64) {
		for i := range chords {
			c := &chords[i]
			a, b := min(at[c.a], at[c.b]), max(at[c.a], at[c.b])
			rowA, leftA := rowOf(a, n)
			rowB, leftB := rowOf(b, n)
			own := arrangeSlope * max(rowA-rowB, rowB-rowA)
			if leftA == leftB {
				own += arrangeBeside
			}
			sum += c.weight * own
			for j := range chords[:i] {
				d := &chords[j]
				p, q := at[d.a], at[d.b]
				if p == a || p == b || q == a || q == b {
					continue
				}
				if (p > a && p < b) != (q > a && q < b) {
					sum += c.weight * d.weight
				}
			}
		}
		return sum
	}
	best, least := slices.Clone(at), -1.0
	for start := range 3 {
		for i := range at {
			at[i] = (i * []int{1, n - 1, n/2 + 1}[start]) % n
		}
		if !isOrder(at) {
			continue
		}
		now := cost()
		for better := true; better; {
			better = false
			for i := range n {
				for j := range i {
					at[i], at[j] = at[j], at[i]
					if c := cost(); c < now-1e-9 {
						now, better = c, true
					} else {
						at[i], at[j] = at[j], at[i]
					}
				}
			}
		}
		if least < 0 || now < least-1e-9 {
			best, least = slices.Clone(at), now
		}
	}
	order := make([]int32, n)
	for i, place := range best {
		order[place] = roles[i]
	}
	return order
}

// isOrder reports whether every place is taken once.
func isOrder(at []int) bool {
	seen := make([]bool, len(at))
	for _, place := range at {
		if seen[place] {
			return false
		}
		seen[place] = true
	}
	return true
}
