package example

import (
	"fmt"
	"regexp"
	"slices"
	"testing"
	"unicode/utf8"

	"samsyn/data"
)

func TestEveryStatementIsOneShortSentenceInBothLanguages(t *testing.T) {
	s := load(t)
	if n := len(s.Statements); n < 60 || n > 80 {
		t.Errorf("%d statements, want 60 to 80", n)
	}
	seen := map[string]string{}
	for _, st := range s.Statements {
		for language, text := range map[string]string{"sv": st.Text.SV, "en": st.Text.EN} {
			if n := utf8.RuneCountInString(text); n == 0 || n > 140 || text[len(text)-1] != '.' {
				t.Errorf("%s %s: %d characters, want a sentence of 1 to 140: %q", st.Source, language, n, text)
			}
			if before, twice := seen[text]; twice {
				t.Errorf("%s %s: the same text as %s", st.Source, language, before)
			}
			seen[text] = st.Source
		}
	}
}

func TestEverySourceLiesInTheChapterOfItsRole(t *testing.T) {
	s := load(t)
	section := regexp.MustCompile(`^§([2-8])(\.[123])?$`)
	for _, st := range s.Statements {
		id := s.Parties[st.Role].ID
		chapter := fmt.Sprint(slices.Index(chapters(), id) + 2)
		if m := section.FindStringSubmatch(st.Source); m == nil || m[1] != chapter {
			t.Errorf("%s tells in %q, want chapter %s", id, st.Source, chapter)
		}
	}
}

func TestNoSectionIsPassedOver(t *testing.T) {
	s := load(t)
	coded := map[string]bool{}
	for _, st := range s.Statements {
		coded[st.Source] = true
	}
	for chapter := 2; chapter <= 8; chapter++ {
		for part := 1; part <= 3; part++ {
			if source := fmt.Sprintf("§%d.%d", chapter, part); !coded[source] {
				t.Errorf("nothing is coded from %s", source)
			}
		}
	}
}

// Statements follow the material, so that a second coder can read the two side by side.
func TestStatementsFollowTheMaterial(t *testing.T) {
	s := load(t)
	if !slices.IsSortedFunc(s.Statements, func(a, b data.Statement) int {
		switch {
		case a.Source < b.Source:
			return -1
		case a.Source > b.Source:
			return 1
		}
		return 0
	}) {
		t.Error("statements are not in the order of their sections")
	}
}

// A narrow theme is worth having where two roles, two kinds or a finding need it.
func TestTheCatalogueHoldsWhatTheCodingNeeds(t *testing.T) {
	justified := map[string]string{
		"availability":       "one of the three qualities of information",
		"correctness":        "one of the three qualities of information",
		"terminology":        "the difficulties of §5.2",
		"independent-review": "the difficulty of §5.3",
	}
	s := load(t)
	type use struct {
		role int32
		kind data.Kind
	}
	uses := make([]map[use]bool, len(s.Themes))
	for i := range uses {
		uses[i] = map[use]bool{}
	}
	below := make([]int, len(s.Themes))
	for _, st := range s.Statements {
		for _, theme := range st.Themes {
			uses[theme][use{st.Role, st.Kind}] = true
		}
	}
	broad, narrow := 0, 0
	for i, theme := range s.Themes {
		if theme.Broader == data.NoTheme {
			broad++
			continue
		}
		narrow++
		below[theme.Broader]++
		if s.Themes[theme.Broader].Broader != data.NoTheme {
			t.Errorf("%s is three levels deep", theme.ID)
		}
		switch _, known := justified[theme.ID]; {
		case len(uses[i]) == 0:
			t.Errorf("%s is not used", theme.ID)
		case len(uses[i]) == 1 && !known:
			t.Errorf("%s is used by one role for one kind only", theme.ID)
		case len(uses[i]) > 1 && known:
			t.Errorf("%s needs no justification", theme.ID)
		}
	}
	for i, theme := range s.Themes {
		if theme.Broader == data.NoTheme && below[i] < 2 {
			t.Errorf("%s has %d narrower themes, want two or more", theme.ID, below[i])
		}
	}
	if broad < 8 || broad > 10 || narrow < 25 || narrow > 30 {
		t.Errorf("%d broad and %d narrow themes, want 8 to 10 and 25 to 30", broad, narrow)
	}
}

// Names are drawn on cards and chips.
func TestNamesAreShortAndInBothLanguages(t *testing.T) {
	s := load(t)
	check := func(id string, name data.Text, most int) {
		for _, text := range []string{name.SV, name.EN} {
			if n := utf8.RuneCountInString(text); n == 0 || n > most {
				t.Errorf("%s: name of %d characters, want 1 to %d: %q", id, n, most, text)
			}
		}
	}
	for _, p := range s.Parties {
		check(p.ID, p.Name, 32)
	}
	for _, theme := range s.Themes {
		check(theme.ID, theme.Name, 28)
		if len(theme.Terms.SV) == 0 || len(theme.Terms.EN) == 0 {
			t.Errorf("%s has no terms in one language", theme.ID)
		}
	}
}

// A term stands for one theme, else the importer of stories could not choose.
func TestNoTermStandsForTwoThemes(t *testing.T) {
	s := load(t)
	owner := map[string]string{}
	for _, theme := range s.Themes {
		for _, terms := range [][]string{theme.Terms.SV, theme.Terms.EN} {
			for _, term := range terms {
				if other, taken := owner[term]; taken && other != theme.ID {
					t.Errorf("%q stands for %s and %s", term, other, theme.ID)
				}
				owner[term] = theme.ID
			}
		}
	}
}

func TestEveryGroupIsSpokenOf(t *testing.T) {
	s := load(t)
	spoken := map[int32]bool{}
	for _, st := range s.Statements {
		spoken[st.Counterpart] = true
	}
	for i, p := range s.Parties {
		if p.Group && !spoken[int32(i)] {
			t.Errorf("nothing is told about %s", p.ID)
		}
	}
}
