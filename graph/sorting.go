package graph

// byPair returns the items ordered by (major, minor), equal ones in the order given: two stable counting
// sorts, so that the cost grows with the number of items, not with its logarithm. Items are positions in
// both key slices; the keys run from 0 to below majors and minors.
func byPair(items, major, minor []int32, majors, minors int) []int32 {
	half := countingSort(items, minor, minors)
	return countingSort(half, major, majors)
}

// countingSort returns the items ordered by key, equal ones in the order given.
func countingSort(items, key []int32, keys int) []int32 {
	at := make([]int32, keys+1)
	for _, i := range items {
		at[key[i]+1]++
	}
	for k := range keys {
		at[k+1] += at[k]
	}
	sorted := make([]int32, len(items))
	for _, i := range items {
		k := key[i]
		sorted[at[k]] = i
		at[k]++
	}
	return sorted
}

// firstN returns 0, 1, … n−1.
func firstN(n int) []int32 {
	list := make([]int32, n)
	for i := range list {
		list[i] = int32(i)
	}
	return list
}

// An arena hands out copies of short lists cut from long arrays: a million links must not cost a million
// allocations.
type arena struct{ free []int32 }

// keep returns a copy of the list that nobody can append into.
func (a *arena) keep(list []int32) []int32 { return append(a.take(len(list)), list...) }

// take returns an empty list with room for n, nil for 0.
func (a *arena) take(n int) []int32 {
	if n == 0 {
		return nil
	}
	if len(a.free) < n {
		a.free = make([]int32, max(n, 1<<12))
	}
	taken := a.free[:0:n]
	a.free = a.free[n:]
	return taken
}
