package maps

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/out/words"
)

// toldFacts are what titles claim, counted from the statements themselves, one role and one theme at a time.
type toldFacts struct {
	all, heard, known, stated, denied, hard, silent, shared int
	reach                                                   map[string]int     // by theme: how many roles share it
	common                                                  map[string]float64 // by pair of names: Σ of S_i·S_j
}

func factsOf(v *invented) toldFacts {
	f := toldFacts{reach: map[string]int{}, common: map[string]float64{}}
	name := func(r int32) string { return v.study.Parties[r].Name.Plain }
	strength := map[string]map[int32]float64{}
	for r := int32(1); r < int32(len(v.study.Parties)); r++ {
		f.all++
		heard := false
		has := map[data.Kind]bool{}
		for _, s := range v.study.Statements {
			heard = heard || s.Role == r
			if s.Role == r && s.Counterpart == 0 || s.Role == 0 && s.Counterpart == r {
				has[s.Kind] = true
			}
			if s.Role == r && s.Kind == data.Shared {
				for _, t := range s.Themes {
					theme := v.study.Themes[t].Name.Plain
					if strength[theme] == nil {
						strength[theme] = map[int32]float64{}
					}
					strength[theme][r] += float64(s.Strength)
				}
			}
		}
		if heard {
			f.heard++
		}
		if !heard && len(has) == 0 {
			continue
		}
		f.known++
		if has[data.Shared] {
			f.shared++
		}
		switch {
		case has[data.Conflict]:
			f.stated++
		case has[data.NoConflict]:
			f.denied++
		case has[data.Difficulty]:
			f.hard++
		case heard:
			f.silent++
		}
	}
	for theme, by := range strength {
		f.reach[theme] = len(by)
		for i, a := range by {
			for j, b := range by {
				if i < j {
					f.common[name(i)+"|"+name(j)] += a * b
				}
			}
		}
	}
	return f
}

// spelled reads a number as the titles write it.
func spelled(t *testing.T, word string) int {
	t.Helper()
	for n := range 100 {
		if strings.EqualFold(words.In("en").Spelled(n), word) {
			return n
		}
	}
	t.Fatalf("%q is no number", word)
	return 0
}

// A claim is a form of title, with what its numbers must be; a number stands as (N) in the pattern.
type claim struct {
	pattern string
	numbers func(f toldFacts) []int
	true    func(f toldFacts) bool
}

var overviewClaims = []claim{
	{`Conflict with (N) of (N) roles`, func(f toldFacts) []int { return []int{f.stated, f.known} }, func(f toldFacts) bool { return f.stated < f.known || f.known < f.all }},
	{`Conflict with all (N) roles`, func(f toldFacts) []int { return []int{f.all} }, func(f toldFacts) bool { return f.stated == f.all && f.all > 2 }},
	{`Conflict with all (N) roles heard`, func(f toldFacts) []int { return []int{f.heard} }, func(f toldFacts) bool { return f.stated == f.heard && f.heard < f.all }},
	{`Conflict with both roles`, nil, func(f toldFacts) bool { return f.stated == 2 && f.all == 2 }},
	{`Conflict with both roles heard`, nil, func(f toldFacts) bool { return f.stated == 2 && f.heard == 2 && f.all > 2 }},
	{`Conflict with [A-ZÅÄÖ-].*`, nil, func(f toldFacts) bool { return f.stated == 1 && f.known == 1 }},
	{`No conflict stated: (N) of (N) roles says? there is none`, func(f toldFacts) []int { return []int{f.denied, f.known} }, func(f toldFacts) bool { return f.stated == 0 && f.denied < f.known }},
	{`All (N) roles say there is no conflict`, func(f toldFacts) []int { return []int{f.all} }, func(f toldFacts) bool { return f.denied == f.all }},
	{`All (N) roles heard say there is no conflict`, func(f toldFacts) []int { return []int{f.heard} }, func(f toldFacts) bool { return f.denied == f.heard && f.heard < f.all }},
	{`Both roles( heard)? say there is no conflict`, nil, func(f toldFacts) bool { return f.denied == 2 && f.known == 2 }},
	{`.+ says there is no conflict`, nil, func(f toldFacts) bool { return f.denied == 1 && f.known == 1 }},
	{`No conflict stated, but difficulties with (N) of (N) roles`, func(f toldFacts) []int { return []int{f.hard, f.known} }, func(f toldFacts) bool { return f.stated+f.denied == 0 }},
	{`No conflict stated, but difficulties with (both|all \w+) roles( heard)?`, nil, func(f toldFacts) bool { return f.stated+f.denied == 0 && f.hard == f.known }},
	{`No conflict stated, but difficulties with [A-ZÅÄÖ].*`, nil, func(f toldFacts) bool { return f.hard == 1 && f.known == 1 }},
	{`Shared interests with (N) of (N) roles; nothing is said of conflicts`, func(f toldFacts) []int { return []int{f.shared, f.known} }, func(f toldFacts) bool { return f.stated+f.denied+f.hard == 0 }},
	{`Shared interests with (both|all \w+) roles( heard)?; nothing is said of conflicts`, nil, func(f toldFacts) bool { return f.stated+f.denied+f.hard == 0 && f.shared == f.known }},
	{`Shared interests with [A-ZÅÄÖ].*; nothing is said of conflicts`, nil, func(f toldFacts) bool { return f.stated+f.denied+f.hard == 0 && f.shared == 1 && f.known == 1 }},
	{`Neither shared interests nor conflicts stated`, nil, func(f toldFacts) bool { return f.stated+f.denied+f.hard+f.shared == 0 }},
	{`No role has told its story yet`, nil, func(f toldFacts) bool { return f.heard == 0 }},
	{`The coordinator without other roles`, nil, func(f toldFacts) bool { return f.all == 0 }},
}

var tailClaims = []claim{
	{`(N) says? there is none`, func(f toldFacts) []int { return []int{f.denied} }, nil},
	{`(N) tells? of difficulties only`, func(f toldFacts) []int { return []int{f.hard} }, nil},
	{`(N) says? nothing of it`, func(f toldFacts) []int { return []int{f.silent} }, nil},
}

// hold fails unless one form fits the title and says what is so.
func hold(t *testing.T, name, title string, claims []claim, f toldFacts) {
	t.Helper()
	for _, c := range claims {
		m := regexp.MustCompile(`^` + strings.ReplaceAll(c.pattern, "(N)", `(\w+)`) + `$`).FindStringSubmatch(title)
		if m == nil || c.true != nil && !c.true(f) {
			continue
		}
		var got []int
		if c.numbers != nil {
			for _, word := range m[1:] {
				got = append(got, spelled(t, word))
			}
		}
		var want []int
		if c.numbers != nil {
			want = c.numbers(f)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %v", name, title, want)
		}
		return
	}
	t.Errorf("%s: nothing that is so reads %q (%+v)", name, title, f)
}

// plainly gives the roles of an invented study names without numbers, the same in both languages and each its own.
func plainly(v *invented) *invented {
	for i := 1; i < len(v.study.Parties); i++ {
		name := inventedNames[(i-1)%len(inventedNames)]
		if n := (i - 1) / len(inventedNames); n > 0 {
			name += " " + string(rune('A'+n))
		}
		v.study.Parties[i].Name = data.Text{Plain: name}
	}
	return v
}

// Every title of many studies at random is read back and held against what the statements say.
func TestNoTitleIsFalse(t *testing.T) {
	var studies []*invented
	for n := range 14 {
		for seed := range uint64(12) {
			studies = append(studies, plainly(crowd(n, seed+20)))
		}
	}
	letters := "scnd.-"
	for i := range 6 * 6 * 6 { // every three roles of one kind of statement each, and with what is shared
		story := func(k int) string { return []string{"", "s"}[i%2] + string(letters[k%6]) }
		studies = append(studies, plainly(told(story(i), story(i/6), story(i/36))), plainly(told(string(letters[i%6]), string(letters[i/6%6]))))
	}
	for i, v := range studies {
		a, f := v.analysis(), factsOf(v)
		name := fmt.Sprintf("study %d", i)
		en := standingOf(a, words.In("en")).title(a, words.In("en"))
		parts := strings.Split(strings.ReplaceAll(en, "; nothing is said", ", nothing is said"), "; ")
		hold(t, name, strings.ReplaceAll(parts[0], ", nothing is said", "; nothing is said"), overviewClaims, f)
		if len(parts) > 1 {
			for _, tail := range strings.Split(parts[1], ", ") {
				hold(t, name, tail, tailClaims, f)
			}
		}
		holdThemes(t, name, themesTitle(a, words.In("en")), f)
		holdGround(t, name, titleOf(must(t)(CommonGround(a, Options{Words: words.In("en")}))), f)
	}
}

// holdThemes holds the title of the themes to the reach of each.
func holdThemes(t *testing.T, name, title string, f toldFacts) {
	t.Helper()
	most, first := 0, []string(nil)
	for theme, n := range f.reach {
		if n > most {
			most, first = n, nil
		}
		if n == most {
			first = append(first, theme)
		}
	}
	m := regexp.MustCompile(`^(.+?) (?:each )?unites? (\w+)(?: of)?(?: (\w+))? roles( heard)?$`).FindStringSubmatch(title)
	if m == nil {
		if most > 1 {
			t.Errorf("%s: %q, but %v unite %d", name, title, first, most)
		}
		return
	}
	var unites, of int
	switch m[2] {
	case "all":
		unites = spelled(t, m[3])
		of = unites
	case "both":
		unites, of = 2, 2
	default:
		unites, of = spelled(t, m[2]), spelled(t, m[3])
	}
	if unites != most || of != f.heard || (m[2] == "all" || m[2] == "both") && (m[4] != "") != (f.heard < f.all) {
		t.Errorf("%s: %q, want %d of %d heard and %d in all", name, title, most, f.heard, f.all)
	}
	if words := strings.TrimSuffix(m[1], " themes"); words != m[1] {
		if spelled(t, words) != len(first) {
			t.Errorf("%s: %q, want %d themes", name, title, len(first))
		}
		return
	}
	for _, theme := range first {
		if !strings.Contains(strings.ToLower(m[1]), theme) {
			t.Errorf("%s: %q does not name %q", name, title, theme)
		}
	}
}

// holdGround holds the title of common ground to Σ of S_i·S_j of every pair.
func holdGround(t *testing.T, name, title string, f toldFacts) {
	t.Helper()
	most, first := 0.0, []string(nil)
	for pair, sum := range f.common {
		if sum > most {
			most, first = sum, nil
		}
		if sum == most {
			first = append(first, pair)
		}
	}
	switch {
	case len(first) == 0:
		if strings.Contains(title, "ost in common") {
			t.Errorf("%s: %q, and nobody shares anything", name, title)
		}
	case len(first) <= 2:
		for _, pair := range first {
			for _, role := range strings.Split(pair, "|") {
				if !strings.Contains(title, role) {
					t.Errorf("%s: %q does not name %s", name, title, role)
				}
			}
		}
		if strings.HasPrefix(title, "Only ") != (len(f.common) == 1) {
			t.Errorf("%s: %q, and %d pairs have something in common", name, title, len(f.common))
		}
	default:
		word := strings.Fields(strings.TrimPrefix(title, "All "))[0]
		if spelled(t, word) != len(first) || strings.HasPrefix(title, "All ") != (len(first) == len(f.common)) {
			t.Errorf("%s: %q, want %d of %d pairs", name, title, len(first), len(f.common))
		}
	}
}

// Of two studies, each clause of the overview's title is counted from the statements, and nothing that changed is kept
// quiet about while there is room for it.
func TestNoTitleOfAChangeIsFalse(t *testing.T) {
	sums := func(v *invented, k data.Kind) map[string]float64 {
		by := map[string]float64{}
		for _, s := range v.study.Statements {
			if s.Kind == k && (s.Role == 0 || s.Counterpart == 0) {
				by[v.study.Parties[s.Role+s.Counterpart].Name.Plain] += float64(s.Strength)
			}
		}
		return by
	}
	forms := map[string]string{
		"conflict added": "new conflicts? ?", "conflict removed": "conflicts? .*no longer told", "conflict heavier": "conflicts? .*weighs? more", "conflict lighter": "conflicts? .*weighs? less",
		"shared added": "new shared interests", "shared removed": "nothing in common any more", "shared heavier": "more in common", "shared lighter": "less in common",
	}
	for n := range 10 {
		for seed := range uint64(12) {
			old, now := plainly(crowd(n, seed)), plainly(crowd(max(0, n-int(seed)%2), seed+50))
			title := overviewChange(aligned(old, now), words.In("en"))
			clauses := strings.Split(strings.ToLower(title), "; ")
			count, names := map[string]int{}, map[string]string{}
			for _, k := range []data.Kind{data.Conflict, data.Shared} {
				was, is := sums(old, k), sums(now, k)
				for name := range is {
					was[name] += 0
				}
				for name, before := range was {
					what := ""
					switch after := is[name]; {
					case before == 0 && after > 0:
						what = " added"
					case before > 0 && after == 0:
						what = " removed"
					case after > before:
						what = " heavier"
					case after < before:
						what = " lighter"
					default:
						continue
					}
					count[k.String()+what]++
					names[k.String()+what] = strings.ToLower(name)
				}
			}
			said := 0
			for form, pattern := range forms {
				for _, clause := range clauses {
					if !regexp.MustCompile(pattern).MatchString(clause) {
						continue
					}
					said++
					if word := regexp.MustCompile(`\b(\w+) (?:new )?(?:conflicts|roles)\b`).FindStringSubmatch(clause); word != nil && count[form] != 1 {
						if got := spelled(t, word[1]); got != count[form] {
							t.Errorf("%q: %s of %d", title, form, count[form])
						}
					} else if count[form] != 1 || !strings.Contains(clause, names[form]) {
						t.Errorf("%q: %s of %d, %s", title, form, count[form], names[form])
					}
				}
			}
			if want := min(len(count), mostClauses); said < want {
				t.Errorf("%q tells %d of %v", title, said, count)
			}
		}
	}
}
