package scene

import (
	"strings"
	"unicode"
)

// maxMarks is how many combining marks may sit on one letter; real writing systems need no more, and a pile
// of them would climb out of its line.
const maxMarks = 3

// Clean makes a string safe to stand in one line of a drawing: invalid bytes become U+FFFD; control
// characters, line ends and runs of spaces become one space; direction overrides and isolates, invisible
// signs and code points that XML forbids go, and so do combining marks beyond three on one letter. Soft
// hyphens go too: Wrap uses them before.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	marks := maxMarks // a mark needs a letter to stand on
	space := true     // no leading space
	for _, r := range s {
		switch {
		case r == ' ' || unicode.IsControl(r) || r == '\u2028' || r == '\u2029':
			if !space {
				b.WriteByte(' ')
			}
			space, marks = true, maxMarks
			continue
		case isInvisible(r):
			continue
		case unicode.In(r, unicode.Mn, unicode.Me):
			if marks >= maxMarks {
				continue
			}
			marks++
		default:
			marks = 0
		}
		space = false
		b.WriteRune(r)
	}
	return strings.TrimSuffix(b.String(), " ")
}

// isClean is the quick answer for the plain Latin text that nearly everything is.
func isClean(s string) bool {
	space := true
	for _, r := range s {
		switch {
		case r == ' ':
			if space {
				return false
			}
			space = true
		case r > ' ' && r < 0x7f, r >= 0xa0 && r < 0x250 && r != 0xad, r == '–', r == '’', r == '”':
			space = false
		default:
			return false
		}
	}
	return !space || s == ""
}

// isInvisible reports runes that show nothing and could change what stands around them: the direction marks,
// embeddings, overrides and isolates, zero-width spaces, tags, noncharacters and private use. The zero-width
// joiners stay: several scripts and emoji need them.
func isInvisible(r rune) bool {
	switch {
	case r == '\u200c', r == '\u200d':
		return false
	case r&0xfffe == 0xfffe, r >= 0xfdd0 && r <= 0xfdef:
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs)
}
