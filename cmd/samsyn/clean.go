package main

import (
	"strings"
	"unicode"
)

// clean takes out of a text what would steer a terminal or turn the reading direction of what follows:
// control characters other than tab and line feed, and the bidirectional marks.
func clean(s string) string {
	if strings.IndexFunc(s, steers) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if steers(r) {
			return -1
		}
		return r
	}, s)
}

func steers(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case r == '\u061c', r == '\u200e', r == '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return true
	case r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
		return true
	}
	return unicode.IsControl(r)
}
