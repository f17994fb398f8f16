package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

var verb = regexp.MustCompile(`%\[\d\]s`)

func TestEveryProblemAndNoticeIsWordedInBothLanguages(t *testing.T) {
	for _, key := range data.PhraseKeys() {
		sv, ok := swedishProblems[key]
		if !ok {
			t.Errorf("%s has no Swedish", key)
			continue
		}
		en := data.English(key)
		if (sv.found == "") != (en.Found == "") || (sv.expected == "") != (en.Expected == "") {
			t.Errorf("%s says more in one language than in the other", key)
		}
		for _, both := range [][2]string{{sv.found, en.Found}, {sv.expected, en.Expected}} {
			a, b := verb.FindAllString(both[0], -1), verb.FindAllString(both[1], -1)
			slices.Sort(a)
			slices.Sort(b)
			if !slices.Equal(a, b) {
				t.Errorf("%s: the languages fill in different things: %q and %q", key, both[0], both[1])
			}
		}
	}
	for key := range swedishProblems {
		if !slices.Contains(data.PhraseKeys(), key) {
			t.Errorf("%s is no longer the key of anything", key)
		}
	}
}

func TestEnglishProblemsAreTheTextOfTheError(t *testing.T) {
	place := data.Place{File: "a.yaml", Line: 3, Column: 7}
	for _, key := range data.PhraseKeys() {
		p := data.Problem{Place: place, Key: key, Args: []string{"ett", "två", "tre"}, Near: "nära"}
		if got, want := In("en").Problem(p), p.Error(); got != want {
			t.Errorf("%s: %q, and the error is %q", key, got, want)
		}
		for _, s := range []string{In("sv").Problem(p), p.Error()} {
			if strings.Contains(s, "%!") || strings.Contains(s, "%[") {
				t.Errorf("%s is not filled in well: %s", key, s)
			}
		}
	}
	p := data.Problem{Place: place, Key: "unknown-kind", Args: []string{"x"}, Accepted: []string{"shared", "conflict"}}
	if got, want := In("en").Problem(p), p.Error(); got != want {
		t.Errorf("%q, and the error is %q", got, want)
	}
}

func TestPhrasesThatCountSayOneThingInWords(t *testing.T) {
	for key := range swedishOne {
		one, many := data.Notice{Key: key, Args: []string{"1"}}, data.Notice{Key: key, Args: []string{"7"}}
		for _, language := range []string{"sv", "en"} {
			w := In(language)
			if got := w.Notice(one); strings.Contains(got, "1") || got == w.Notice(many) {
				t.Errorf("%s of one thing: %q", key, got)
			}
			if got := w.Notice(many); !strings.Contains(got, "7") {
				t.Errorf("%s of seven: %q", key, got)
			}
		}
		if data.English(key).One == "" {
			t.Errorf("%s counts in Swedish only", key)
		}
	}
}

func TestProblemsAreOneLineInSwedish(t *testing.T) {
	p := data.Problem{
		Place: data.Place{File: "svar.xlsx", Sheet: "Svar", Line: 12, Column: 3}, Key: "unknown-kind",
		Args: []string{"gemensamd"}, Accepted: []string{"shared", "conflict"}, Near: "shared",
	}
	want := "svar.xlsx: blad ”Svar” cell C12: okänd typ ”gemensamd”, förväntat: shared eller conflict; menade du ”shared”?"
	if got := In("sv").Problem(p); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	found, expected := In("sv").ProblemParts(p)
	if found != "okänd typ ”gemensamd”" || expected != "shared eller conflict; menade du ”shared”?" {
		t.Errorf("the parts are %q and %q", found, expected)
	}
}

func TestMessagesShowNothingThatCouldSteerATerminal(t *testing.T) {
	p := data.Problem{
		Place: data.Place{File: "a\x1b[31m.csv", Line: 1, Column: 1}, Key: "unknown-theme",
		Args: []string{"\u202Eevil\x1b[0m\x00" + strings.Repeat("x", 100)},
	}
	for _, language := range []string{"sv", "en"} {
		s := In(language).Problem(p)
		if strings.ContainsAny(s, "\u202E\x1b\x00\n") {
			t.Errorf("raw control characters in %q", s)
		}
		if strings.Contains(s, strings.Repeat("x", 40)) {
			t.Errorf("more than 40 characters of the token in %q", s)
		}
	}
}
