package example

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// guide is the material, which is not part of the repository.
const guide = "../../../shared/seed/interview-guide.txt"

// longestRun is the most words in a row that a Swedish text may have in common with the material.
const longestRun = 3

func TestNoTextRepeatsARunOfWordsOfTheMaterial(t *testing.T) {
	raw, err := os.ReadFile(guide)
	if err != nil {
		t.Skip("the material is not here, nothing to compare with: ", err)
	}
	runs := map[string]bool{}
	for _, words := range guideWords(string(raw)) {
		for i := range len(words) - longestRun {
			runs[strings.Join(words[i:i+longestRun+1], " ")] = true
		}
	}
	if len(runs) < 2000 {
		t.Fatalf("%d runs of words, is this the material?", len(runs))
	}
	check := func(where, text string) {
		words := wordsOf(text)
		for i := range max(0, len(words)-longestRun) {
			if runs[strings.Join(words[i:i+longestRun+1], " ")] {
				t.Errorf("%s has words %d to %d in common with the material", where, i+1, i+longestRun+1)
			}
		}
	}
	s := load(t)
	check("title", s.Title.SV)
	check("source", s.Source.Title.SV)
	for _, p := range s.Parties {
		check(p.ID, p.Note.SV)
	}
	for _, st := range s.Statements {
		check(st.Source+" "+st.Text.EN, st.Text.SV)
	}
}

func TestWordsAreComparedAcrossHyphenatedLineEnds(t *testing.T) {
	for _, words := range guideWords("Ett infor-\n\nmations-\nsystem, och\nit-\nstöd.") {
		if got := strings.Join(words, " "); got != "ett informationssystem och itstöd" && got != "ett infor-mations-system och it-stöd" {
			t.Errorf("read as %q", got)
		}
	}
}

var (
	lineEnd = regexp.MustCompile(`-\s*\n\s*`)
	word    = regexp.MustCompile(`[\pL\pN]+(?:[-:][\pL\pN]+)*`)
)

// guideWords reads a text twice, since a hyphen at a line's end may be part of the word or not.
func guideWords(text string) [][]string {
	return [][]string{wordsOf(lineEnd.ReplaceAllString(text, "")), wordsOf(lineEnd.ReplaceAllString(text, "-"))}
}

func wordsOf(text string) []string { return word.FindAllString(strings.ToLower(text), -1) }
