package table

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// cells is how many character cells of a terminal a text takes: two for a wide character, none for a mark
// that sits on the one before it.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += cellsOf(r)
	}
	return n
}

func cellsOf(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf), r >= 0xFE00 && r <= 0xFE0F:
		return 0
	case r < 0x1100:
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// visible makes a text safe for a terminal: line ends and tabs become spaces; other control characters,
// those that turn the direction of writing, and bytes that are no text are written out, so that nothing in
// a file can move the cursor or reorder what is read.
func visible(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case isLineEnd(r) || r == '\t':
			b.WriteByte(' ')
		case turns(r) || unicode.IsControl(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// turns reports whether a character changes the direction of the writing around it.
func turns(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

// hyphen is the mark where a word may be divided; it shows only where it is.
const hyphen = "\u00ad"

// longest is the width of the longest piece that wrap can make of a text without cutting.
func longest(s string) int {
	n := 0
	for _, word := range strings.Fields(s) {
		pieces := strings.Split(word, hyphen)
		for i, piece := range pieces {
			if i < len(pieces)-1 {
				piece += "-"
			}
			n = max(n, cells(piece))
		}
	}
	return n
}

// wrap breaks a text into lines of at most the given width: between words where it can, else at a soft
// hyphen, else inside a word; 0 breaks nothing. There is always one line at least.
func wrap(s string, limit int) []string {
	if limit <= 0 || !exceeds(s, limit) {
		return []string{strings.ReplaceAll(s, hyphen, "")}
	}
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' }) {
		if line != "" && cells(line)+1+cells(word) <= limit {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for exceeds(word, limit) {
			head, tail := cut(word, limit)
			if tail == "" {
				break
			}
			lines = append(lines, head)
			word = tail
		}
		line = word
	}
	lines = append(lines, line)
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], hyphen, "")
	}
	return lines
}

// exceeds reports whether a text takes more cells than the limit. It looks no further than that.
func exceeds(s string, limit int) bool {
	n := 0
	for _, r := range s {
		if n += cellsOf(r); n > limit {
			return true
		}
	}
	return false
}

// cut takes as much of a word as fits: up to a soft hyphen where one lies within, else up to where a
// syllable may end, else as many characters as there is room for, one at least, marks staying with their
// letter.
func cut(s string, limit int) (head, tail string) {
	used, divide, syllable, full := 0, -1, -1, -1
	for i, r := range s {
		if string(r) == hyphen && used+1 <= limit {
			divide = i
		}
		if used+1 <= limit && maySplit(s[:i], s[i:]) {
			syllable = i
		}
		n := cellsOf(r)
		if i > 0 && n > 0 && used+n > limit {
			full = i
			break
		}
		used += n
	}
	switch {
	case full < 0:
		return s, ""
	case divide > 0:
		return s[:divide] + "-", s[divide+len(hyphen):]
	case syllable > 0:
		return s[:syllable] + "-", s[syllable:]
	}
	return s[:full], s[full:]
}

// maySplit reports whether a word may be divided between head and tail: before the last of the consonants
// in front of a vowel, with two letters left behind and three to come. This is the one-consonant rule of
// Swedish, which serves English too where nothing better is known; "sk", "sp" and "st" stay together.
func maySplit(head, tail string) bool {
	last, size := utf8.DecodeLastRuneInString(head)
	if size == len(head) || !isConsonant(last) && !isVowel(last) {
		return false
	}
	var next [3]rune
	for i := range next {
		next[i], size = utf8.DecodeRuneInString(tail)
		if !isConsonant(next[i]) && !isVowel(next[i]) {
			return false
		}
		tail = tail[size:]
	}
	if last == 's' && strings.ContainsRune("kpt", next[0]) {
		return false
	}
	if next[0] == 's' && strings.ContainsRune("kpt", next[1]) && isConsonant(last) {
		return isVowel(next[2])
	}
	return isConsonant(next[0]) && isVowel(next[1])
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouyåäöéü", unicode.ToLower(r)) }

func isConsonant(r rune) bool {
	return strings.ContainsRune("bcdfghjklmnpqrstvwxz", unicode.ToLower(r))
}
