package report

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/maps"
	"samsyn/out/words"
)

// secret marks whatever a redacted report must not hold.
const secret = "SENTINEL"

// smallStudy is a study of three roles and a group in which each section of the page has something to show.
// Every name goes through name.
func smallStudy(name func(string) string) *data.Study {
	plain := func(s string) data.Text { return data.Text{Plain: name(s)} }
	said := data.Text{SV: secret + " på svenska", EN: secret + " in English"}
	return &data.Study{
		Title: plain("Small study"), Language: "en",
		Source:  data.Publication{Title: plain("Interviews"), Publisher: plain("Publisher"), Date: "2026-01-02"},
		Persons: []string{"", secret + "-person", secret + "-other"}, Organisations: []string{"", secret + "-body"},
		Parties: []data.Party{
			{ID: "coordinator", Name: plain("Coordinator"), Note: data.Text{Plain: secret}, HeldBy: []int32{1}},
			{ID: "writer", Name: plain("Writer"), HeldBy: []int32{2}},
			{ID: "lawyer", Name: plain("Lawyer"), HeldBy: []int32{1}, ReviewsAll: true},
			{ID: "archivist", Name: plain("Archivist"), External: true},
			{ID: "board", Name: plain("Board"), Group: true, Note: data.Text{Plain: secret}},
		},
		Themes: []data.Theme{
			{ID: "order", Name: plain("Order"), Broader: data.NoTheme},
			{ID: "access", Name: plain("Access"), Broader: data.NoTheme, Requirement: plain("The law of access")},
			{ID: "keeping", Name: plain("Keeping"), Broader: 0},
		},
		Statements: []data.Statement{
			{Role: 1, Kind: data.Shared, Strength: 2, Themes: []int32{0, 1}, Text: said, Source: "§1", Respondent: 2, Organisation: 1},
			{Role: 1, Kind: data.Conflict, Strength: 3, Themes: []int32{1}, Text: said, Source: "§2"},
			{Role: 2, Kind: data.Shared, Strength: 1, Themes: []int32{1}, Text: said, Source: "§4"},
			{Role: 2, Kind: data.NoConflict, Strength: 1, Source: "§4"},
			{Role: 2, Kind: data.Cooperation, Strength: 2, Themes: []int32{1}, By: data.ByRole, Text: said},
			{Role: 1, Counterpart: 4, Kind: data.Difficulty, Strength: 1, Themes: []int32{2}, Status: data.Suggested, Origin: &data.Origin{Cues: []string{secret}}},
			{Role: 2, Kind: data.Cooperation, Strength: 1, Stage: data.Proposed, Text: said, Source: "§6"},
		},
		Accepted: []data.Acceptance{{Code: "SY06", Themes: []int32{1}, Reason: plain("We know"), Until: "2030-12-31"}},
	}
}

func itself(s string) string { return s }

func analysed(s *data.Study) *analysis.Analysis { return analysis.Of(s, analysis.Options{}) }

func in(language string) Options { return Options{Words: words.In(language), Style: maps.Light} }

// without leaves out what stands between two marks, such as drawings.
func without(text, from, to string) string {
	var b strings.Builder
	for {
		head, rest, found := strings.Cut(text, from)
		b.WriteString(head)
		if !found {
			return b.String()
		}
		_, text, _ = strings.Cut(rest, to)
	}
}
