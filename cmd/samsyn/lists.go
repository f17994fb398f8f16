package main

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"samsyn/data"
)

// mostNamed is how many names a message lists; it counts the others.
const mostNamed = 20

// partiesListed names parties with their ids, as one may write them on the command line.
func (l *loaded) partiesListed(parties []int32) string {
	return l.listed(len(parties), func(i int) (id, name string) {
		return l.study.Parties[parties[i]].ID, l.words.Party(l.study, parties[i])
	})
}

// themesListed names all the themes of the study likewise.
func (l *loaded) themesListed() string {
	return l.listed(len(l.study.Themes), func(i int) (id, name string) {
		return l.study.Themes[i].ID, l.words.Theme(l.study, int32(i))
	})
}

func (l *loaded) listed(n int, entry func(i int) (id, name string)) string {
	var names []string
	for i := range min(n, mostNamed) {
		id, name := entry(i)
		if name = data.Clip(name); name != id {
			name = l.words.Say("messages.named", name, id)
		}
		names = append(names, name)
	}
	if n > mostNamed {
		names = append(names, l.words.Say("gaps.more", l.words.Integer(n-mostNamed)))
	}
	return join(names)
}

// join writes a list of names in one line.
func join(names []string) string { return strings.Join(names, ", ") }

func without(names []string, one string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(s string) bool { return s == one })
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }

// ending is a path's ending, in lower case.
func ending(path string) string { return strings.ToLower(filepath.Ext(path)) }
