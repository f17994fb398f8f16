package format

import (
	"reflect"
	"strings"
)

// The document types are the study file as it stands on disk. Their tags are the one source of its keys: the
// reader knows keys by them, the writer writes them in this order, and the JSON Schema is inferred from them.

type studyDocument struct {
	Samsyn      int              `json:"samsyn,omitempty" jsonschema:"Version of the format; 1 where it is left out."`
	Title       *textDocument    `json:"title,omitempty" jsonschema:"Title of the study; the file's name where it is left out."`
	Language    string           `json:"language,omitempty" jsonschema:"Language of the results: sv or en."`
	Source      *sourceDocument  `json:"source,omitempty" jsonschema:"Where the material comes from."`
	Coordinator string           `json:"coordinator" jsonschema:"Id of the role that all the stories are about."`
	Asked       string           `json:"asked,omitempty" jsonschema:"Whom the questions were about: the coordinator (the default) or everyone."`
	Roles       []roleDocument   `json:"roles" jsonschema:"The parties that tell, the coordinator among them."`
	Groups      []groupDocument  `json:"groups,omitempty" jsonschema:"Parties that are only mentioned."`
	Themes      []themeDocument  `json:"themes,omitempty" jsonschema:"What interests and conflicts are about."`
	Statements  []statementDoc   `json:"statements" jsonschema:"The coded pieces of the stories."`
	Expected    []expectationDoc `json:"expected,omitempty" jsonschema:"Cooperation that ought to be there."`
	Accepted    []acceptanceDoc  `json:"accepted,omitempty" jsonschema:"Findings that somebody has decided to live with."`
}

type sourceDocument struct {
	Title     *textDocument `json:"title,omitempty" jsonschema:"Title of the publication."`
	Publisher *textDocument `json:"publisher,omitempty" jsonschema:"Who published it."`
	Date      string        `json:"date,omitempty" jsonschema:"When, as YYYY-MM-DD where possible."`
}

type roleDocument struct {
	ID       string        `json:"id" jsonschema:"Letters, digits, hyphen, underscore and full stop."`
	Name     *textDocument `json:"name,omitempty" jsonschema:"Name; the id where it is left out."`
	Note     *textDocument `json:"note,omitempty" jsonschema:"Anything worth remembering; left out of redacted output."`
	Relation string        `json:"relation,omitempty" jsonschema:"internal (the default) or external."`
	HeldBy   []string      `json:"held_by,omitempty" jsonschema:"Pseudonyms of the persons that hold the role."`
	Reviews  []string      `json:"reviews,omitempty" jsonschema:"Ids of the roles whose work it must review independently; all for every other one."`
}

type groupDocument struct {
	ID       string        `json:"id" jsonschema:"Letters, digits, hyphen, underscore and full stop."`
	Name     *textDocument `json:"name,omitempty" jsonschema:"Name; the id where it is left out."`
	Note     *textDocument `json:"note,omitempty" jsonschema:"Anything worth remembering; left out of redacted output."`
	Relation string        `json:"relation,omitempty" jsonschema:"internal (the default) or external."`
}

type themeDocument struct {
	ID          string         `json:"id" jsonschema:"Letters, digits, hyphen, underscore and full stop."`
	Name        *textDocument  `json:"name,omitempty" jsonschema:"Name; the id where it is left out."`
	Broader     string         `json:"broader,omitempty" jsonschema:"Id of the theme that this one is part of."`
	Terms       *termsDocument `json:"terms,omitempty" jsonschema:"Words that suggest the theme in a story."`
	Requirement *textDocument  `json:"requirement,omitempty" jsonschema:"The law, regulation or contract the theme rests on."`
}

type termsDocument struct {
	SV []string `json:"sv,omitempty" jsonschema:"Swedish words."`
	EN []string `json:"en,omitempty" jsonschema:"English words."`
}

type statementDoc struct {
	ID           string        `json:"id,omitempty" jsonschema:"Id of the statement, unique in the study."`
	Role         string        `json:"role" jsonschema:"Id of the role that tells."`
	Counterpart  string        `json:"counterpart,omitempty" jsonschema:"Id of the party it is about; the coordinator where it is left out."`
	Kind         string        `json:"kind" jsonschema:"What the statement says."`
	Themes       []string      `json:"themes,omitempty" jsonschema:"Ids of its themes; only no-conflict and cooperation may do without."`
	Strength     int           `json:"strength,omitempty" jsonschema:"1 mentioned (the default), 2 stressed, 3 decisive."`
	Stage        string        `json:"stage,omitempty" jsonschema:"Of a cooperation: practised (the default) or proposed."`
	By           string        `json:"by,omitempty" jsonschema:"Of a cooperation: who helps, both (the default), the role or the counterpart."`
	Text         *textDocument `json:"text,omitempty" jsonschema:"The words of the story; left out of redacted output."`
	Source       string        `json:"source,omitempty" jsonschema:"Where it stands, such as §2.2."`
	Respondent   string        `json:"respondent,omitempty" jsonschema:"Pseudonym of the person; left out of redacted output."`
	Organisation string        `json:"organisation,omitempty" jsonschema:"Pseudonym of the organisation; left out of redacted output."`
	Status       string        `json:"status,omitempty" jsonschema:"coded (the default), suggested or rejected."`
	At           *atDocument   `json:"at,omitempty" jsonschema:"Where the importer of stories found it."`
	Cues         []string      `json:"cues,omitempty" jsonschema:"Words that made it so; left out of redacted output."`
	Confidence   *float64      `json:"confidence,omitempty" jsonschema:"How sure the importer is, from 0 to 1."`
}

type atDocument struct {
	Document string `json:"document,omitempty" jsonschema:"Name of the story's file."`
	Page     int    `json:"page,omitempty" jsonschema:"Page, from 1."`
	Line     int    `json:"line,omitempty" jsonschema:"Line, from 1."`
	Offset   *int   `json:"offset,omitempty" jsonschema:"Bytes from the start of the text."`
	Length   *int   `json:"length,omitempty" jsonschema:"Length in bytes."`
}

type expectationDoc struct {
	Parties []string      `json:"parties" jsonschema:"Ids of the two parties."`
	Themes  []string      `json:"themes,omitempty" jsonschema:"Ids of the themes; any cooperation of the two where it is left out."`
	Reason  *textDocument `json:"reason,omitempty" jsonschema:"Why it is expected."`
}

type acceptanceDoc struct {
	Code    string        `json:"code" jsonschema:"Code of the rule, such as SY01."`
	Parties []string      `json:"parties,omitempty" jsonschema:"Ids of the parties of the finding."`
	Themes  []string      `json:"themes,omitempty" jsonschema:"Ids of the themes; every theme of those parties where it is left out."`
	Reason  *textDocument `json:"reason,omitempty" jsonschema:"Why it is accepted."`
	Until   string        `json:"until,omitempty" jsonschema:"The last day it holds, as YYYY-MM-DD; for ever where it is left out."`
}

// A textDocument is one string, or one for each language.
type textDocument struct {
	Plain string `json:"-"`
	SV    string `json:"sv,omitempty"`
	EN    string `json:"en,omitempty"`
}

// The keys of each kind of mapping, in the order in which they are written.
var (
	studyKeys       = keysOf[studyDocument]()
	sourceKeys      = keysOf[sourceDocument]()
	roleKeys        = keysOf[roleDocument]()
	groupKeys       = keysOf[groupDocument]()
	themeKeys       = keysOf[themeDocument]()
	termsKeys       = keysOf[termsDocument]()
	statementKeys   = keysOf[statementDoc]()
	atKeys          = keysOf[atDocument]()
	expectationKeys = keysOf[expectationDoc]()
	acceptanceKeys  = keysOf[acceptanceDoc]()
	textKeys        = []string{"sv", "en"}
)

func keysOf[T any]() []string {
	t := reflect.TypeFor[T]()
	var keys []string
	for i := range t.NumField() {
		if key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); key != "-" {
			keys = append(keys, key)
		}
	}
	return keys
}
