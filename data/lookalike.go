package data

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// lookAlikes says which names of a table a reader's eye may take for one: they differ in accents, in letters
// of another script that are drawn the same, in invisible characters, or by a single slip.
func (b *Builder) lookAlikes() {
	if b.firstRow == nil {
		return
	}
	b.alike(len(b.study.Parties), func(i int) (string, Pos) {
		return b.study.Parties[i].Name.In("sv"), b.study.Parties[i].Pos
	})
	b.alike(len(b.study.Themes), func(i int) (string, Pos) {
		return b.study.Themes[i].Name.In("sv"), b.study.Themes[i].Pos
	})
}

// Slips are looked for among few and long names only: short ones and numbered ones differ little by nature.
// Among very many names nobody reads such notices.
const (
	fewNames     = 300
	longName     = 7
	mostCompared = 50_000
)

func (b *Builder) alike(n int, name func(int) (string, Pos)) {
	if n > mostCompared {
		return
	}
	seen := make(map[string]string, n)
	var long [][]rune
	var written []string
	for i := range n {
		s, at := name(i)
		key := skeleton(s)
		if other, ok := seen[key]; ok {
			b.Notice(at, "look-alike", other, s)
			continue
		}
		seen[key] = s
		word := []rune(NameKey(s))
		if n > fewNames || len(word) < longName || len(word) > longestCompared || strings.ContainsFunc(s, unicode.IsDigit) {
			continue
		}
		for j, other := range long {
			if distance(word, other, 2) == 1 {
				b.Notice(at, "look-alike", written[j], s)
				break
			}
		}
		long, written = append(long, word), append(written, s)
	}
}

// drawnAlike maps letters of other scripts, and digits, to the Latin letter that looks the same.
var drawnAlike = map[rune]rune{
	'а': 'a', 'е': 'e', 'о': 'o', 'р': 'p', 'с': 'c', 'х': 'x', 'у': 'y', 'і': 'i', 'ј': 'j', 'ѕ': 's', 'к': 'k', 'т': 't', 'м': 'm', 'н': 'h', 'в': 'b',
	'α': 'a', 'ο': 'o', 'ρ': 'p', 'ν': 'v', 'ι': 'i', 'κ': 'k', 'τ': 't', 'ε': 'e', 'υ': 'u',
	'ı': 'i', 'ł': 'l', 'ø': 'o', '0': 'o', '1': 'l',
}

func skeleton(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r) || r == ' ' || r == '-' {
			return -1
		}
		if alike, ok := drawnAlike[r]; ok {
			return alike
		}
		return r
	}, norm.NFKD.String(NameKey(name)))
}
