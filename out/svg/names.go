package svg

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"samsyn/out/scene"
)

// id turns a group's id into an XML name that nobody else on the page has: what may not stand in one becomes
// "_", and a second taker gets "-2".
func (d *drawing) id(s string) string {
	name := d.prefix + s
	name = strings.Map(func(r rune) rune {
		if isNameRune(r) {
			return r
		}
		return '_'
	}, name)
	if first, _ := utf8.DecodeRuneInString(name); first != '_' && !unicode.IsLetter(first) {
		name = "_" + name
	}
	unique := name
	for n := 2; d.used[unique]; n++ {
		unique = name + "-" + strconv.Itoa(n)
	}
	d.used[unique] = true
	return unique
}

// isNameRune reports what an id may hold: letters, marks and digits of the scripts XML names had from the
// start, and the three signs that ids of studies have.
func isNameRune(r rune) bool {
	if r == '-' || r == '_' || r == '.' {
		return true
	}
	return r < 0x2000 && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)) && r != 'ª' && r != 'º'
}

var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")

// escape cleans a text and escapes it for an element or a quoted attribute.
func escape(s string) string { return entities.Replace(scene.Clean(s)) }
