package data

// A Field is one part of a statement, a party or a theme. It names a key of the study file or a column of the
// coding table, and lets a reader say where a value stands only when somebody asks.
type Field uint8

// The fields. The first group are the columns of a coding table, in the order in which it is written.
const (
	FieldRole Field = iota
	FieldCounterpart
	FieldKind
	FieldThemes
	FieldStrength
	FieldStage
	FieldBy
	FieldText
	FieldSource
	FieldRespondent
	FieldOrganisation
	FieldStatus
	FieldID
	FieldDocument
	FieldPage
	FieldLine
	FieldOffset
	FieldLength
	FieldCues
	FieldConfidence
	Columns // the number of columns

	FieldName Field = iota - 1
	FieldRelation
	FieldHeldBy
	FieldReviews
	FieldBroader
	FieldCoordinator
	FieldParties
	FieldCode
	FieldUntil
	FieldLanguage
	FieldAsked
	Fields // the number of all fields
)

var fieldKeys = [Fields]string{
	FieldRole: "role", FieldCounterpart: "counterpart", FieldKind: "kind", FieldThemes: "themes",
	FieldStrength: "strength", FieldStage: "stage", FieldBy: "by", FieldText: "text", FieldSource: "source",
	FieldRespondent: "respondent", FieldOrganisation: "organisation", FieldStatus: "status", FieldID: "id",
	FieldDocument: "document", FieldPage: "page", FieldLine: "line", FieldOffset: "offset",
	FieldLength: "length", FieldCues: "cues", FieldConfidence: "confidence",
	FieldName: "name", FieldRelation: "relation", FieldHeldBy: "held_by", FieldReviews: "reviews",
	FieldBroader: "broader", FieldCoordinator: "coordinator", FieldParties: "parties", FieldCode: "code",
	FieldUntil: "until", FieldLanguage: "language", FieldAsked: "asked",
}

// String is the field's key in a study file and its column in a coding table.
func (f Field) String() string { return fieldKeys[f] }

// Where tells the place of a field's value; i counts the entries of a list. A nil Where means that only the
// place of the whole is known.
type Where func(f Field, i int) Pos

// RawStatement is a statement as it is written, before anything is resolved. A reader fills one and hands it
// to Builder.Statement again and again; the builder keeps the strings, but neither the slices nor Where.
type RawStatement struct {
	// Value holds the single values by column; FieldThemes and FieldCues have slices of their own.
	Value  [Columns]string
	Themes []string
	Cues   []string
	Text   Text
	Pos    Pos
	Where  Where
	// ByName is set for rows of a table: parties and themes go by id or name, and unknown ones are new.
	ByName bool
	// Swedish is set for rows of a table with Swedish headers: problems then name the words that such a table has.
	Swedish bool
	// Faulty is set where the reader has noted a problem with it: then nothing is said to be missing.
	Faulty bool
}

// RawParty is a role or group as it is written.
type RawParty struct {
	ID       string
	Name     Text
	Note     Text
	Relation string
	Group    bool
	HeldBy   []string
	Reviews  []string
	Pos      Pos
	Where    Where
}

// RawTheme is a theme as it is written.
type RawTheme struct {
	ID          string
	Name        Text
	Broader     string
	Terms       Terms
	Requirement Text
	Pos         Pos
	Where       Where
}

// RawFinding is an expected cooperation or an accepted finding as it is written; the former has neither code
// nor date.
type RawFinding struct {
	Code    string
	Parties []string
	Themes  []string
	Reason  Text
	Until   string
	Pos     Pos
	Where   Where
}

// Head is what a study says of itself, before its lists.
type Head struct {
	Title    Text
	Language string // as written
	Source   Publication
	Asked    string // as written
	Pos      Pos
	Where    Where
}

// at asks for a place, and falls back on that of the whole.
func (w Where) at(f Field, i int, whole Pos) Pos {
	if w == nil {
		return whole
	}
	return w(f, i)
}
