package data

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// MakeID makes an id of a name: Unicode form C, lower case, every run of anything but letters and digits one
// hyphen, trimmed. "Kommunikatör" gives "kommunikatör". A name without a letter or digit gives "".
func MakeID(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFC.String(strings.ToLower(norm.NFC.String(name))) {
		if !isAlphanumeric(r) {
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	return b.String()
}

// ValidID reports whether an id is letters, digits, "-", "_" and "." in Unicode form C, and not empty.
func ValidID(id string) bool {
	for _, r := range id {
		if !isAlphanumeric(r) && r != '-' && r != '_' && r != '.' {
			return false
		}
	}
	return id != "" && norm.NFC.IsNormalString(id)
}

// NameKey is equal for names that differ only in case, spacing or Unicode form, which are one name.
func NameKey(name string) string {
	return norm.NFC.String(strings.ToLower(CleanName(name)))
}

// CleanName brings a name into Unicode form C and makes every run of white space one space, trimmed.
func CleanName(name string) string {
	if plainName(name) {
		return name
	}
	return strings.Join(strings.Fields(norm.NFC.String(name)), " ")
}

// longestFileName leaves room for a folder, an ending and a number within what file systems take: names in other
// scripts grow fivefold when folded.
const longestFileName = 80

// FileNames gives each id a name that is safe on every file system: folded to ASCII letters, digits, "-", "_"
// and ".", lower case, and cut at 80 characters; where two would meet, the later one ends in -2, -3 and so on.
func FileNames(ids []string) []string {
	names := make([]string, len(ids))
	taken := make(map[string]bool, len(ids))
	for i, id := range ids {
		base := foldASCII(id)
		if len(base) > longestFileName {
			base = base[:longestFileName]
		}
		name := base
		for n := 2; taken[name]; n++ {
			name = base + "-" + strconv.Itoa(n)
		}
		taken[name] = true
		names[i] = name
	}
	return names
}

// plainName reports whether CleanName would change nothing, without looking anything up.
func plainName(name string) bool {
	space := true
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= 0x80 || c < ' ' || (c == ' ' && space) {
			return false
		}
		space = c == ' '
	}
	return !space
}

func isAlphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// unfolded are the Latin letters that Unicode does not take apart into a base and a mark.
var unfolded = map[rune]string{
	'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ß': "ss", 'ı': "i", 'ħ': "h", 'ŋ': "n",
}

// foldASCII writes letters of other scripts as u and their code point, so that different ids stay different.
func foldASCII(id string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(id)) {
		switch {
		case r < 0x80 && (isAlphanumeric(r) || r == '-' || r == '_' || r == '.'):
			b.WriteRune(r)
		case unfolded[r] != "":
			b.WriteString(unfolded[r])
		case unicode.Is(unicode.Mn, r):
		case isAlphanumeric(r):
			fmt.Fprintf(&b, "u%04x", r)
		default:
			b.WriteByte('-')
		}
	}
	if b.Len() == 0 {
		return "x"
	}
	return b.String()
}
