package main

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// join writes a list of names in one line.
func join(names []string) string { return strings.Join(names, ", ") }

func without(names []string, one string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(s string) bool { return s == one })
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }

// ending is a path's ending, in lower case.
func ending(path string) string { return strings.ToLower(filepath.Ext(path)) }
