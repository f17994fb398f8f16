package data

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestNamesBecomeIDs(t *testing.T) {
	for name, want := range map[string]string{
		"Kommunikatör": "kommunikatör", "Kommunikato\u0308r": "kommunikatör", "Råd": "råd", "Rad": "rad", "  IT-chef (vik.) ": "it-chef-vik",
		"a--b__c": "a-b-c", "ÅÄÖ 2": "åäö-2", "???": "", "": "", "Δήμος": "δήμος", "½": "",
	} {
		if got := MakeID(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}

func TestValidIDs(t *testing.T) {
	for id, want := range map[string]bool{
		"a": true, "kommunikatör": true, "A.b_c-1": true, "..": true, "": false, "a b": false, "a/b": false, "a\u0308": false, "a,b": false, "a\x00": false,
	} {
		if ValidID(id) != want {
			t.Errorf("%q is valid: %v, want %v", id, !want, want)
		}
	}
}

func FuzzIDs(f *testing.F) {
	for _, s := range []string{"Kommunikatör", "İ", "ǅ", "ﬁ", "Σς", "a\u0308\u0323", "ẞ", "Ⅷ", "\xff", "ᾼ", "\u0345"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		id := MakeID(name)
		if id != "" && !ValidID(id) {
			t.Errorf("%q becomes %q, which is no id", name, id)
		}
		if again := MakeID(id); again != id {
			t.Errorf("%q becomes %q and then %q", name, id, again)
		}
		if key := NameKey(name); NameKey(key) != key {
			t.Errorf("the key of %q is %q and then %q", name, key, NameKey(key))
		}
		for _, file := range FileNames([]string{id, id}) {
			if file == "" || strings.Trim(file, "abcdefghijklmnopqrstuvwxyz0123456789-_.") != "" {
				t.Errorf("%q gives the file name %q", id, file)
			}
		}
	})
}

func TestFileNamesAreASCIIAndNeverMeet(t *testing.T) {
	got := FileNames([]string{"råd", "rad", "RAD", "rad-2", "øre", "straße", "роль", "a.b_c"})
	want := []string{"rad", "rad-2", "rad-3", "rad-2-2", "ore", "strasse", "u0440u043eu043bu044c", "a.b_c"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestFileNamesOfLongIDsFitAndNeverMeet(t *testing.T) {
	greek, cjk := strings.Repeat("υπεύθυνος", 7), strings.Repeat("情報", 40)
	ids := []string{greek, greek + "a", greek + "b", cjk, cjk + "x", strings.Repeat("a", 300), strings.Repeat("a", 301)}
	seen := map[string]bool{}
	for i, name := range FileNames(ids) {
		if len(name) > 90 || seen[name] {
			t.Errorf("id %d: file name %q is too long or taken", i, name)
		}
		seen[name] = true
	}
}

func TestNearestNameIsFoundOnlyWhenNear(t *testing.T) {
	known := []string{"shared", "conflict", "difficulty", "cooperation", "no-conflict", "risk"}
	for word, want := range map[string]string{
		"sharde": "shared", "Shared": "shared", "conflct": "conflict", "coopreation": "cooperation", "riks": "risk", "rsk": "risk",
		"abc": "", "": "", "x": "", "somewhere": "", strings.Repeat("conflict", 1000): "",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("%.20q gives %q, want %q", word, got, want)
		}
	}
}

func TestDistanceAgreesWithItsDefinition(t *testing.T) {
	words := []string{"", "a", "ab", "ba", "abc", "acb", "cab", "abcd", "abdc", "xbcd", "risk", "riks", "ca"}
	for _, a := range words {
		for _, b := range words {
			if got, want := distance([]rune(a), []rune(b), 100), slow(a, b); got != want {
				t.Errorf("%q and %q: %d, want %d", a, b, got, want)
			}
			if got, want := distance([]rune(a), []rune(b), 2), min(slow(a, b), 2); got != want {
				t.Errorf("%q and %q: below 2 %d, want %d", a, b, got, want)
			}
		}
	}
}

// slow is the restricted Damerau–Levenshtein distance as it is defined.
func slow(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	cost := 1
	if a[len(a)-1] == b[len(b)-1] {
		cost = 0
	}
	d := min(slow(a[:len(a)-1], b)+1, slow(a, b[:len(b)-1])+1, slow(a[:len(a)-1], b[:len(b)-1])+cost)
	if n, m := len(a), len(b); n > 1 && m > 1 && a[n-1] == b[m-2] && a[n-2] == b[m-1] {
		d = min(d, slow(a[:n-2], b[:m-2])+1)
	}
	return d
}

func TestSwedishAndEnglishNamesAreRead(t *testing.T) {
	for word, want := range map[string]Kind{
		"shared": Shared, "Gemensamt intresse": Shared, "gemensam": Shared, "konflikt": Conflict, "MOTSÄTTNING": Conflict, "Svårighet": Difficulty, "sva\u030arighet": Difficulty,
		"samarbete": Cooperation, "ingen  motsättning": NoConflict, "no conflict": NoConflict, "No_Conflict": NoConflict,
	} {
		if got, ok := ParseKind(word); !ok || got != want {
			t.Errorf("%q is %v", word, got)
		}
	}
	if _, ok := ParseKind("neither"); ok {
		t.Error("a kind that is none was read")
	}
	for _, k := range Kinds {
		if got, ok := ParseKind(k.String()); !ok || got != k {
			t.Errorf("the id of %v is not read", k)
		}
	}
	stage, _ := ParseStage("Förslag")
	by, _ := ParseBy("motpart")
	status, _ := ParseStatus("avvisad")
	asked, _ := ParseAsked("alla")
	external, _ := ParseRelation("extern")
	if stage != Proposed || by != ByCounterpart || status != Rejected || asked != AskedEveryone || !external {
		t.Errorf("%v %v %v %v %v", stage, by, status, asked, external)
	}
	if status, _ := ParseStatus("förslag"); status != Suggested {
		t.Errorf("förslag as a status is %v", status)
	}
	if stage, ok := ParseStage("pågår"); !ok || stage != Practised {
		t.Errorf("pågår is %v", stage)
	}
}

func TestProblemSaysWhereWhatAndWhatInstead(t *testing.T) {
	p := Problem{Place: Place{File: "a.yaml", Line: 3, Column: 7}, Key: "unknown-kind", Args: []string{"x\u202ey"}, Accepted: []string{"a", "b", "c"}, Near: "a"}
	if got, want := p.Error(), `a.yaml:3:7: unknown kind “x\u202ey”, expected a, b or c; did you mean “a”?`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for want, place := range map[string]Place{
		"": {}, "a": {File: "a"}, "a:2": {File: "a", Line: 2}, `a\x1b:2:1`: {File: "a\x1b", Line: 2, Column: 1},
		`a.xlsx: sheet “S” cell AB12`: {File: "a.xlsx", Sheet: "S", Line: 12, Column: 28}, `a.xlsx: sheet “S”`: {File: "a.xlsx", Sheet: "S"},
		`a.xlsx: sheet “S” cell Z1`: {File: "a.xlsx", Sheet: "S", Line: 1, Column: 26},
	} {
		if got := place.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestProblemsAreOrderedByPlaceAndFoundByErrorsAs(t *testing.T) {
	at := func(file string, line, column int) Problem {
		return Problem{Place: Place{File: file, Line: line, Column: column}, Key: "no-rows"}
	}
	list := Problems{at("b", 2, 1), at("a", 9, 1), at("b", 1, 5), at("b", 1, 2), at("a", 1, 1)}
	list.Sort()
	var got []string
	for _, p := range list {
		got = append(got, p.Place.String())
	}
	if want := "b:1:2 b:1:5 b:2:1 a:1:1 a:9:1"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	var one Problem
	var all Problems
	if err := error(list); !errors.As(err, &one) || !errors.As(err, &all) || len(all) != 5 {
		t.Error("errors.As finds nothing")
	}
}

func TestTokensAreEscapedAndCut(t *testing.T) {
	for token, want := range map[string]string{
		"plain å": "plain å", "a\nb\tc": `a\nb\tc`, "\u202E\u200B": `\u202e\u200b`, "\xff\xfe": `\xff\xfe`, "\x00": `\x00`, "\u2028": `\u2028`, "\U000E0001": `\U000e0001`,
		strings.Repeat("å", 41): strings.Repeat("å", 39) + "…", strings.Repeat("å", 40): strings.Repeat("å", 40), strings.Repeat("\x00", 1e6): strings.Repeat(`\x00`, 9) + `\x0…`,
	} {
		if got := Clip(token); got != want {
			t.Errorf("%.20q gives %q, want %q", token, got, want)
		}
	}
}
