package table

import (
	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// secret marks whatever a redacted output must not hold.
const secret = "SENTINEL"

// cast are the positions of the parties and themes of smallStudy.
const (
	coordinator = iota
	writer
	lawyer
	archivist
	board
)

// smallStudy is a study of three roles and a group, small enough to check by eye.
func smallStudy(name func(string) string) *data.Study {
	plain := func(s string) data.Text { return data.Text{Plain: name(s)} }
	said := data.Text{SV: secret + " på svenska", EN: secret + " in English"}
	return &data.Study{
		Title: plain("Small study"), Language: "en", Coordinator: coordinator,
		Persons: []string{"", secret + "-person"}, Organisations: []string{"", secret + "-body"},
		Parties: []data.Party{
			{ID: "coordinator", Name: plain("Coordinator"), Note: data.Text{Plain: secret}},
			{ID: "writer", Name: plain("Writer"), HeldBy: []int32{1}},
			{ID: "lawyer", Name: plain("Lawyer")},
			{ID: "archivist", Name: plain("Årkivarie"), External: true},
			{ID: "board", Name: plain("Board"), Group: true},
		},
		Themes: []data.Theme{
			{ID: "order", Name: plain("Order"), Broader: data.NoTheme},
			{ID: "access", Name: plain("Access"), Broader: data.NoTheme, Requirement: plain("The law of access")},
			{ID: "keeping", Name: plain("Keeping"), Broader: 0},
		},
		Statements: []data.Statement{
			{Role: writer, Kind: data.Shared, Strength: 2, Themes: []int32{0, 1}, Text: said, Source: "§1", Respondent: 1, Organisation: 1},
			{Role: writer, Kind: data.Conflict, Strength: 3, Themes: []int32{1}, Text: said, Source: "§2; §3"},
			{Role: lawyer, Kind: data.Shared, Strength: 1, Themes: []int32{1}, Text: said, Source: "§4"},
			{Role: lawyer, Kind: data.NoConflict, Strength: 1, Source: "§4"},
			{Role: lawyer, Kind: data.Cooperation, Strength: 2, Themes: []int32{1}, By: data.ByRole, Text: said},
			{Role: writer, Counterpart: board, Kind: data.Difficulty, Strength: 1, Themes: []int32{2}, Status: data.Suggested, Origin: &data.Origin{Cues: []string{secret}}},
			{Role: lawyer, Kind: data.Cooperation, Strength: 1, Stage: data.Proposed, Text: said, Source: "§6"},
		},
	}
}

func itself(s string) string { return s }

func analysed(s *data.Study) *analysis.Analysis { return analysis.Of(s, analysis.Options{}) }

// views are the tables by name.
var views = map[string]func(*analysis.Analysis, Options) *View{
	"themes": Themes, "roles": Roles, "gaps": Gaps, "register": Register,
	"diff": diffOf, "agreement": agreementOf, "suggest": suggestOf,
	"measures": measuresOf(graph.MeasureOptions{View: graph.RoleThemeView}),
	"matrix":   matrixOf(graph.MatrixOptions{Of: graph.LinksMatrix}),
}

func measuresOf(m graph.MeasureOptions) func(*analysis.Analysis, Options) *View {
	return func(a *analysis.Analysis, o Options) *View {
		measured := a.Graph.Measure(m)
		return Measures(a, &measured, o)
	}
}

func matrixOf(m graph.MatrixOptions) func(*analysis.Analysis, Options) *View {
	return func(a *analysis.Analysis, o Options) *View {
		matrix := a.Graph.Matrix(m)
		return Matrix(a, &matrix, o)
	}
}

func in(language string) Options { return Options{Words: words.In(language)} }
