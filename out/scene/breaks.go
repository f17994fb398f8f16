package scene

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// joints are the ends of first parts of Swedish compounds: after them a word may be parted. They are whole
// endings or words of this field, so that no English word is parted in the wrong place.
var joints = []string{
	"hets", "ions", "skaps", "skydds", "ings", "tets", "lags", "arbets", "drifts", "krigs", "stöds",
	"samhälls", "förvaltnings", "kvalitets", "budget", "data", "person", "miljö", "kris", "risk", "system",
	"medie", "incident", "källe", "projekt", "process", "resurs", "myndighets", "ledar", "utbildnings",
}

// heads are last parts of compounds and phrases of this field: before them a word may be parted, and there
// rather than at another joint.
var heads = []string{
	"samordnare", "ansvarig", "handläggare", "utvecklare", "utveckling", "ombud", "chef", "strateg", "hantering",
	"klassning", "controller", "ägare", "uppgifter", "direktör", "jurist", "inköpare", "analys", "kontroll",
	"granskning", "planering", "överföring", "delning", "medvetenhet", "förmåga", "beredskap", "säkerhet", "skydd",
	"kommunikation", "kommunikatör", "tekniker", "arkitekt", "administratör", "specialist", "förvaltare", "ledare",
	"ledning", "styrning", "revisor", "information", "sekreterare", "verksamhet", "minimering", "upphandling",
}

// onsets are consonants that stay together at the start of a syllable.
var onsets = []string{
	"sk", "sj", "tj", "ch", "sh", "th", "ph", "kv", "tr", "dr", "kr", "gr", "br", "pr", "fr", "kl", "gl", "bl", "pl", "fl",
}

// softHyphens returns, for every byte offset in Clean(s), whether s has a soft hyphen there.
func softHyphens(s string) map[int]bool {
	if !strings.ContainsRune(s, '\u00ad') {
		return nil
	}
	offsets := map[int]bool{}
	for i, r := range s {
		if r == '\u00ad' {
			offsets[len(Clean(s[:i]))] = true
		}
	}
	return offsets
}

// breakpoints lists the places, in order, where a line of s may end at a cost of level or less.
func breakpoints(s string, shy map[int]bool, level float64) []breakpoint {
	var points []breakpoint
	for begin := 0; begin < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[begin:], ' '); i >= 0 {
			end = begin + i
		}
		points = append(points, wordBreaks(s, begin, end, shy, level)...)
		if end < len(s) {
			points = append(points, breakpoint{at: end, next: end + 1})
		}
		begin = end + 1
	}
	return points
}

// wordBreaks lists the breaks within s[begin:end], which holds no space.
func wordBreaks(s string, begin, end int, shy map[int]bool, level float64) []breakpoint {
	var points []breakpoint
	part := begin // start of the part since the last hyphen or slash
	for i, r := range s[begin:end] {
		at := begin + i
		if at == begin || isJoined(r) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		p := breakpoint{at: at, next: at}
		switch {
		case isWide(before) || isWide(r):
			p.cost = costSlash
		case (before == '-' || before == '/' || before == '–') && unicode.IsLetter(r) && at-part > 2:
			p.cost = costSlash
			part = at
		case level < costHead:
			continue // what follows costs as much or more
		case shy[at]:
			p.cost, p.hyphen = costHead, true
		default:
			p.cost, p.hyphen = letterBreak(s[part:at], s[at:end], level), true
		}
		if p.cost > 0 && p.cost <= level {
			points = append(points, p)
		}
	}
	return points
}

// letterBreak is the cost of parting left from right within a word, 0 where it must not be done; of what costs more
// than a level it does not find how much.
func letterBreak(left, right string, level float64) float64 {
	right = firstPart(right)
	next, _ := utf8.DecodeRuneInString(right)
	last, _ := utf8.DecodeLastRuneInString(left)
	if last >= firstSpecial && unicode.In(last, unicode.Cf) {
		return 0 // a joiner
	}
	if !unicode.IsLetter(next) || !unicode.IsLetter(last) {
		return costAnywhere
	}
	nLeft, nRight := utf8.RuneCountInString(left), utf8.RuneCountInString(right)
	left, right = strings.ToLower(left), strings.ToLower(right)
	if nLeft >= 3 && nRight >= 4 {
		for _, h := range heads {
			if strings.HasPrefix(right, h) && nRight <= utf8.RuneCountInString(h)+3 {
				return costHead
			}
		}
		for _, j := range joints {
			if strings.HasSuffix(left, j) {
				return costJoint
			}
		}
	}
	if level >= costSyllable && nLeft >= 3 && nRight >= 3 && isSyllable(left, right) {
		return costSyllable
	}
	return costAnywhere
}

// isSyllable reports whether right begins with a consonant and a vowel after a syllable of left's own, or
// with an onset of two consonants.
func isSyllable(left, right string) bool {
	if !strings.ContainsFunc(left, isVowel) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(left)
	r := []rune(right)
	for _, o := range onsets {
		if strings.HasPrefix(right, o) {
			return len(r) > 2 && isVowel(r[2])
		}
		if strings.HasSuffix(left, o[:1]) && strings.HasPrefix(right, o[1:]) {
			return false
		}
	}
	if last == 'c' && r[0] == 'k' || last == 'n' && r[0] == 'g' {
		return false
	}
	return !isVowel(r[0]) && isVowel(r[1])
}

// firstPart cuts a word at its first hyphen or slash.
func firstPart(s string) string {
	if i := strings.IndexAny(s, "-/"); i > 0 {
		return s[:i]
	}
	return s
}

// isJoined reports whether a rune cannot stand without the one before it: marks, joiners and the skin tones
// of emoji.
func isJoined(r rune) bool {
	return r >= firstSpecial && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) || r >= 0x1f3fb && r <= 0x1f3ff
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouyåäöéüøæ", r) }

// firstSpecial is the first rune that marks or joins, the soft hyphen, and firstWide comes before all that are wide:
// nearly all letters are neither, and the tables are slow.
const (
	firstSpecial = '\u00ad'
	firstWide    = '\u1100'
)

func isWide(r rune) bool {
	if r < firstWide {
		return false
	}
	k := width.LookupRune(r).Kind()
	return k == width.EastAsianWide && !isEmoji(r)
}
