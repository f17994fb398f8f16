package words

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
)

func TestEveryPhraseIsInBothLanguagesWithTheSameVerbs(t *testing.T) {
	for area, rows := range areas {
		if len(rows) == 0 {
			t.Errorf("area %s is empty", area)
		}
		for key, r := range rows {
			name := area + "." + key
			if strings.TrimSpace(r.sv) == "" || strings.TrimSpace(r.en) == "" {
				t.Errorf("%s lacks a language: sv %q, en %q", name, r.sv, r.en)
				continue
			}
			sv, en := verbs(r.sv), verbs(r.en)
			if !slices.Equal(sv, en) {
				t.Errorf("%s takes %v in Swedish and %v in English", name, sv, en)
			}
			for language, pair := range map[string][2]string{"sv": {r.svOne, r.sv}, "en": {r.enOne, r.en}} {
				if pair[0] == "" {
					continue
				}
				all := verbs(pair[1])
				for _, v := range verbs(pair[0]) {
					if !slices.Contains(all, v) {
						t.Errorf("%s in %s takes %s for one, and not for many (%v)", name, language, v, all)
					}
				}
			}
		}
	}
}

var verbPattern = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*\d*(\.\d+)?([a-zA-Z%])`)

// verbs lists what a phrase takes: "1s", "2d" and so on, by position, sorted.
func verbs(phrase string) []string {
	var found []string
	next := 1
	for _, m := range verbPattern.FindAllStringSubmatch(phrase, -1) {
		if m[3] == "%" {
			continue
		}
		if m[1] != "" {
			fmt.Sscanf(m[1], "[%d]", &next)
		}
		found = append(found, fmt.Sprint(next, m[3]))
		next++
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func TestEveryPhraseCanBeFilled(t *testing.T) {
	for area, rows := range areas {
		for key, r := range rows {
			var args []any
			for _, v := range verbs(r.en) {
				var at int
				fmt.Sscan(v, &at)
				for len(args) < at-1 {
					args = append(args, "word") // a place that the phrase passes over
				}
				if strings.HasSuffix(v, "d") {
					args = append(args, 7)
				} else {
					args = append(args, "word")
				}
			}
			for _, phrase := range []string{r.sv, r.en, r.svOne, r.enOne} {
				if filled := fill(phrase, args); strings.Contains(filled, "%!") {
					t.Errorf("%s.%s is filled as %q", area, key, filled)
				}
			}
		}
	}
}

func TestAPhraseForOneCanLeaveOutTheNumber(t *testing.T) {
	for _, c := range []struct {
		language, key string
		n             int
		want          string
	}{
		{"sv", "common.roles", 1, "en roll"},
		{"sv", "common.roles", 12345, "12\u00a0345 roller"},
		{"en", "common.themes", 1, "one theme"},
		{"en", "common.themes", 0, "0 themes"},
		{"en", "messages.struck", 1, "One gap is at least as severe as --fail-on high."},
		{"sv", "messages.struck", 2, "2 luckor är minst så allvarliga som --fail-on high."},
	} {
		if got := In(c.language).Count(c.key, c.n, "high"); got != c.want {
			t.Errorf("%s %s %d: %q, want %q", c.language, c.key, c.n, got, c.want)
		}
	}
}

func TestAnUnknownKeyShows(t *testing.T) {
	if got := In("sv").Say("common.nothing"); got != "‹common.nothing›" {
		t.Errorf("%q", got)
	}
	if Has("common.nothing") || Has("nothing.and") || !Has("common.and") {
		t.Error("Has knows the wrong keys")
	}
}

func TestListsAndNumbersAreWrittenAsTheLanguageDoes(t *testing.T) {
	sv, en := In("sv"), In("en")
	for got, want := range map[string]string{
		sv.List(nil):                           "",
		sv.List([]string{"a"}):                 "a",
		sv.List([]string{"a", "b", "c"}):       "a, b och c",
		en.List([]string{"a", "b"}):            "a and b",
		sv.Number(0.5, 2):                      "0,5",
		en.Number(-0.25, 2):                    "−0.25",
		en.Number(-0.001, 2):                   "0",
		sv.Number(12345.5, 1):                  "12\u00a0345,5",
		en.Number(12345, 1):                    "12,345",
		sv.Integer(-1234):                      "−1234",
		sv.Text(data.Text{SV: "bara svenska"}): "bara svenska",
		en.Text(data.Text{SV: "bara svenska"}): "bara svenska",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestNamesAreOrderedAsTheLanguageDoes(t *testing.T) {
	sv, en := In("sv").Collator(), In("en").Collator()
	if sv.Compare("Zebra", "Ärende") >= 0 || en.Compare("Zebra", "Ärende") <= 0 {
		t.Error("Ä comes after Z in Swedish and with A in English")
	}
	if sv.Compare("Roll 9", "Roll 10") >= 0 {
		t.Error("9 comes before 10")
	}
}
