package table

import (
	"io"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// AnalysisObject is all that is known of a study, as analysis.json holds it.
type AnalysisObject struct {
	Samsyn   int         `json:"samsyn" jsonschema:"version of the format"`
	Study    StudyHead   `json:"study"`
	Themes   []ThemeRow  `json:"themes"`
	Roles    []RoleRow   `json:"roles"`
	Coverage CoverageRow `json:"coverage"`
	Gaps     []GapRow    `json:"gaps"`
	Unlisted []RestRow   `json:"unlisted,omitempty" jsonschema:"how many gaps the list leaves out, by rule and severity; absent where it holds all"`
	Lapsed
	Links []LinkRow `json:"links"`
}

// A LinkRow is what was told between two parties, in JSON.
type LinkRow struct {
	A string `json:"a"`
	B string `json:"b"`
	Sums
	ConflictState  string          `json:"conflict_state" jsonschema:"stated, denied, difficulty or silent"`
	ConflictDenied bool            `json:"conflict_denied" jsonschema:"one voice states a conflict that another denies"`
	Told           map[string]Sums `json:"told" jsonschema:"the same sums by the party that told them"`
	Themes         []string        `json:"themes"`
	Statements     int             `json:"statements"`
	Voices         int             `json:"voices" jsonschema:"distinct voices behind the statements"`
	Sources        int             `json:"sources" jsonschema:"distinct sources behind the statements"`
}

// WriteAnalysis writes analysis.json. Its lists are made row by row: those of a large study would fill the memory.
func WriteAnalysis(w io.Writer, a *analysis.Analysis, o Options) error {
	gaps := a.Gaps.List(o.most())
	return writeLists(w, AnalysisObject{
		Samsyn: Version, Study: Head(a, o), Themes: []ThemeRow{}, Roles: []RoleRow{},
		Coverage: coverageRow(&a.Gaps.Coverage), Gaps: []GapRow{}, Unlisted: restRows(gaps), Lapsed: lapsed(a.Study, o, &a.Gaps), Links: []LinkRow{},
	},
		list{"themes", func(yield func(any) bool) {
			for _, row := range themeRows(a, Ranked(a, o.Words), o) {
				if !yield(row) {
					return
				}
			}
		}},
		list{"roles", func(yield func(any) bool) {
			for i := range a.Profiles {
				if !yield(roleRow(a, o, i)) {
					return
				}
			}
		}},
		list{"gaps", func(yield func(any) bool) {
			for f := range shown(a, gaps) {
				if !yield(gapRow(a.Study, o, f)) {
					return
				}
			}
		}},
		list{"links", func(yield func(any) bool) {
			for i := range a.Graph.Links {
				if !yield(linkRow(a.Study, &a.Graph.Links[i])) {
					return
				}
			}
		}})
}

func linkRow(s *data.Study, l *graph.Link) LinkRow {
	return LinkRow{
		A: s.Parties[l.A].ID, B: s.Parties[l.B].ID, Sums: sums(l.Sum),
		ConflictState: l.State.String(), ConflictDenied: l.DeniedToo,
		Told:   map[string]Sums{s.Parties[l.A].ID: sums(l.Told[0]), s.Parties[l.B].ID: sums(l.Told[1])},
		Themes: themeIDs(s, l.Themes), Statements: len(l.Statements), Voices: l.Voices, Sources: l.Sources,
	}
}
