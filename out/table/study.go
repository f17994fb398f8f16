package table

import (
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// Version is the version of the JSON shapes: fields are added, never renamed.
const Version = 1

// A StudyHead is the head of every JSON object: what the study is and how much is in it.
type StudyHead struct {
	Title      string `json:"title" jsonschema:"in the language of the output"`
	Language   string `json:"language" jsonschema:"of the names and sentences in this output: sv or en"`
	Roles      int    `json:"roles" jsonschema:"roles of the study, without the coordinator"`
	Heard      int    `json:"heard" jsonschema:"roles that told something"`
	Themes     int    `json:"themes" jsonschema:"themes of the study"`
	Statements int    `json:"statements" jsonschema:"statements that count: all but rejected suggestions"`
	Suggested  int    `json:"suggested" jsonschema:"statements that nobody has reviewed"`
	LeftOut    int    `json:"left_out" jsonschema:"statements that fell below the thresholds"`
}

// Head returns the head of a study's output.
func Head(a *analysis.Analysis, o Options) StudyHead {
	g := a.Graph
	return StudyHead{
		Title: title(a.Study, o), Language: o.Words.Language(),
		Roles: len(g.AllRoles), Heard: len(g.Roles), Themes: len(a.Study.Themes),
		Statements: len(g.Counted), Suggested: g.Suggested, LeftOut: g.LeftOut,
	}
}

// title is the study's title; the embedded example says that it is one.
func title(s *data.Study, o Options) string {
	t := o.Words.Text(s.Title)
	if t == "" {
		t = o.Words.Say("columns.untitled")
	}
	if o.Example {
		t = o.Words.Say("columns.example", t)
	}
	return t
}

// heading is the line above a table: the title and how much is behind it.
func heading(a *analysis.Analysis, o Options) string {
	h := Head(a, o)
	w := o.Words
	roles := w.Count("common.roles", h.Roles)
	if h.Heard < h.Roles {
		roles = w.Say("columns.heard", roles, w.Integer(h.Heard))
	}
	themes := w.Count("common.themes", h.Themes)
	if ranked := len(a.Graph.Themes); ranked < h.Themes && a.Graph.Options.Level == graph.Broad {
		themes = w.Say("columns.broad", w.Count("columns.broads", ranked), w.Integer(h.Themes))
	}
	return w.Say("columns.study", h.Title, roles, themes, w.Count("common.statements", h.Statements))
}

// notes words the caveats of a study.
func notes(a *analysis.Analysis, o Options, kinds ...graph.CaveatKind) []string {
	var lines []string
	for _, c := range a.Ranking.Caveats {
		if len(kinds) == 0 || slices.Contains(kinds, c.Kind) {
			lines = append(lines, o.Words.Caveat(a.Study, a.Ranking.Unit, c))
		}
	}
	return lines
}

// yes is the word for a truth value.
func yes(w words.Words, b bool) string {
	if b {
		return w.Say("columns.yes")
	}
	return w.Say("columns.no")
}

// Ids are never nil, so that an empty list is [] in JSON.

func partyIDs(s *data.Study, parties []int32) []string {
	ids := make([]string, len(parties))
	for i, p := range parties {
		ids[i] = s.Parties[p].ID
	}
	return ids
}

func themeIDs(s *data.Study, themes []int32) []string {
	ids := make([]string, len(themes))
	for i, t := range themes {
		ids[i] = s.Themes[t].ID
	}
	return ids
}

// word is the text of a statement, unless it is to be left out.
func word(st *data.Statement, o Options) Phrase {
	if o.Redact {
		return ""
	}
	return Phrase(o.Words.Text(st.Text))
}

// places lists the sources of statements, each once, in order of first mention. A statement without a
// source is named by its themes, so that no row of CSV looks as if nothing were behind it.
func places(s *data.Study, statements []int32) []string {
	list := []string{}
	seen := map[string]bool{}
	for _, i := range statements {
		place := s.Statements[i].Source
		if place == "" {
			place = join(themeIDs(s, s.Statements[i].Themes))
		}
		if place != "" && !seen[place] {
			seen[place] = true
			list = append(list, place)
		}
	}
	return list
}
