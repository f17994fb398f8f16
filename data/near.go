package data

import "strings"

// Nearest returns the known name that a misspelt one most likely means, and "" where none is near: at most
// one slip in a word of up to four letters, two up to eight, three in longer ones. A slip is a letter too
// many, too few, wrong, or two neighbours swapped (Damerau–Levenshtein, each stretch edited once). Case does
// not count; of equally near names the first in the list is taken.
func Nearest(name string, known []string) string {
	return nearest(name, len(known), func(i int) string { return known[i] })
}

// longestCompared bounds the work on hostile names; nobody misspells a word of that length recognisably.
const longestCompared = 64

func nearest(name string, n int, known func(int) string) string {
	word := []rune(NameKey(name))
	if len(word) == 0 || len(word) > longestCompared {
		return ""
	}
	least := slips(len(word)) + 1
	found := ""
	for i := range n {
		candidate := known(i)
		if len(candidate) > 4*longestCompared {
			continue
		}
		if d := distance(word, []rune(strings.ToLower(candidate)), least); d < least {
			least, found = d, candidate
		}
	}
	return found
}

func slips(length int) int {
	switch {
	case length <= 2:
		return 0
	case length <= 4:
		return 1
	case length <= 8:
		return 2
	}
	return 3
}

// distance is the Damerau–Levenshtein distance in its restricted form; it gives up, returning limit, as soon
// as the distance cannot be below limit.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	before := make([]int, len(b)+1)
	last := make([]int, len(b)+1)
	row := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least >= limit {
			return limit
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], limit)
}
