package graph

import (
	"hash/maphash"

	"samsyn/data"
)

// fewSources is how many sources are compared each with each before a table pays.
const fewSources = 8

// sources count the distinct sources of one link after the other.
type sources struct {
	seed  maphash.Seed
	found []string
	table []string
}

// count returns the number of distinct sources of the statements that name one.
func (s *sources) count(study *data.Study, statements []int32) int {
	s.found = s.found[:0]
	for at, i := range statements {
		source := study.Statements[i].Source
		if source == "" {
			continue
		}
		if len(s.found) == fewSources {
			return s.countMany(study, statements[at:])
		}
		if !contains(s.found, source) {
			s.found = append(s.found, source)
		}
	}
	return len(s.found)
}

// countMany goes on with the rest of the statements by way of an open hash table. The seed differs from run
// to run; the count does not depend on it.
func (s *sources) countMany(study *data.Study, rest []int32) int {
	size := 4 * fewSources
	for size < 2*(len(rest)+fewSources) {
		size *= 2
	}
	if s.table == nil {
		s.seed = maphash.MakeSeed()
	}
	if cap(s.table) < size {
		s.table = make([]string, size)
	}
	table := s.table[:size]
	clear(table)
	count := 0
	add := func(source string) {
		slot := int(maphash.String(s.seed, source)) & (size - 1)
		for table[slot] != "" {
			if table[slot] == source {
				return
			}
			slot = (slot + 1) & (size - 1)
		}
		table[slot] = source
		count++
	}
	for _, source := range s.found {
		add(source)
	}
	for _, i := range rest {
		if source := study.Statements[i].Source; source != "" {
			add(source)
		}
	}
	return count
}

func contains(list []string, value string) bool {
	for _, have := range list {
		if have == value {
			return true
		}
	}
	return false
}
