// Package data holds the study model: who told what about which theme, towards whom.
//
// Bytes flow in through package data/format, which fills a Study by way of a Builder; the Study flows on
// to package graph. Parties and themes are referred to by their position in the study, never by name, so
// that a million statements stay small and nothing downstream compares strings. The package knows no
// measures, no drawing and no wording beyond the English of its own errors.
package data

// A Study is one set of interviews: parties, themes and statements around one coordinator.
type Study struct {
	Title       Text
	Language    string // "sv" or "en"; "" where nothing tells
	Source      Publication
	Coordinator int32 // position in Parties
	Asked       Asked
	Parties     []Party // roles in file order (the coordinator among them), then groups in file order
	Themes      []Theme
	Statements  []Statement
	Expected    []Expectation
	Accepted    []Acceptance

	// Persons and Organisations hold the pseudonyms; position 0 is the empty string and means "not told".
	Persons       []string
	Organisations []string
	// Files are the files the study was read from; Pos.File counts into it. Sheets are the sheets of
	// workbooks among them; Pos.Sheet counts into it, and position 0 is the empty string.
	Files  []string
	Sheets []string
}

// A Publication says where the material comes from.
type Publication struct {
	Title     Text
	Publisher Text
	Date      string // as written, ISO 8601 where possible
}

// A Party is a role that tells its story, or a group that is only mentioned.
type Party struct {
	ID       string
	Name     Text
	Note     Text
	Group    bool
	External bool
	HeldBy   []int32 // positions in Study.Persons
	// Reviews lists the roles whose work this one must review independently; ReviewsAll means every
	// other role and the coordinator.
	Reviews    []int32
	ReviewsAll bool
	Pos        Pos
}

// A Theme is what an interest or a conflict is about.
type Theme struct {
	ID          string
	Name        Text
	Broader     int32 // position in Study.Themes; NoTheme for a broad theme
	Terms       Terms
	Requirement Text
	Pos         Pos
}

// NoTheme stands for "no broader theme".
const NoTheme int32 = -1

// Terms are the words that suggest a theme in a story, per language.
type Terms struct {
	SV, EN []string
}

// A Statement is one coded piece of a story.
type Statement struct {
	Role        int32 // who tells: position in Study.Parties
	Counterpart int32 // towards whom
	Kind        Kind
	Strength    uint8 // 1 mentioned, 2 stressed, 3 decisive
	Stage       Stage // cooperation only
	By          By    // cooperation only
	Status      Status
	// Assumed marks a statement that nobody told: a what-if put it there (package graph/plan). No file holds
	// one, and no finding rests on one or suggests one.
	Assumed    bool
	Respondent int32 // position in Study.Persons; 0 where not told
	// Organisation is a position in Study.Organisations; 0 where not told.
	Organisation int32
	Themes       []int32 // positions in Study.Themes, in the order coded, each once
	Text         Text
	Source       string
	Origin       *Origin // what the importer of stories knows; nil for a statement coded by hand
	Pos          Pos
}

// Counted reports whether the statement takes part in the analysis: everything but a rejected suggestion.
func (s *Statement) Counted() bool { return s.Status != Rejected }

// Origin is where the importer found a statement and what made it so; every field may be empty.
type Origin struct {
	ID         string
	Document   string
	Page       int
	Line       int
	Offset     int // bytes from the start of the document's text
	Length     int
	Cues       []string
	Confidence float64 // 0 to 1
	// HasAt and HasConfidence tell a zero that was written from one that was not.
	HasAt, HasConfidence bool
}

// An Expectation is a cooperation the study says ought to be there.
type Expectation struct {
	Parties [2]int32
	Themes  []int32 // empty: any cooperation of the pair
	Reason  Text
	Pos     Pos
}

// An Acceptance is a finding that somebody has decided to live with.
type Acceptance struct {
	Code    string // rule code such as SY01
	Parties []int32
	Themes  []int32 // empty: every theme of those parties
	Reason  Text
	Until   string // last day it holds, YYYY-MM-DD; "" for ever
	Pos     Pos
}

// A Pos is a place in a file: File counts into Study.Files, Line and Column from 1; zero where unknown.
// In a workbook Sheet is set (it counts into Study.Sheets) and Line and Column are the cell's row and column.
type Pos struct {
	File, Line, Column, Sheet int32
}
