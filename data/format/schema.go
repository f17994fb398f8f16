package format

import (
	_ "embed"
	"encoding/json"
	"reflect"

	"github.com/google/jsonschema-go/jsonschema"

	"samsyn/data"
)

//go:embed study.schema.json
var studySchema []byte

// StudySchema returns the JSON Schema (draft 2020-12) of the study file, in YAML or JSON, as it is committed
// beside this file. It is generated from the document types; go test -update in this package writes it anew.
// A schema knows the shape of a file only: that ids exist and themes form a tree, Read checks.
func StudySchema() []byte { return append([]byte(nil), studySchema...) }

// generateSchema infers the schema from the document types and adds what types cannot say.
func generateSchema() ([]byte, error) {
	languages := &jsonschema.Schema{
		Type:                 "object",
		AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}},
		PropertyOrder:        textKeys,
		Properties: map[string]*jsonschema.Schema{
			"sv": {Type: "string", Description: "In Swedish."},
			"en": {Type: "string", Description: "In English."},
		},
	}
	text := &jsonschema.Schema{AnyOf: []*jsonschema.Schema{
		{Type: "string", Description: "The same in every language."}, languages,
	}}
	schema, err := jsonschema.For[studyDocument](&jsonschema.ForOptions{
		TypeSchemas: map[reflect.Type]*jsonschema.Schema{reflect.TypeFor[textDocument](): text},
	})
	if err != nil {
		return nil, err
	}
	schema.Schema = "https://json-schema.org/draft/2020-12/schema"
	schema.Title = "samsyn study"
	schema.Description = "A set of interviews: parties, themes and statements around one coordinator."
	closed(schema)
	refine(schema.Properties)
	out, err := json.MarshalIndent(schema, "", "  ")
	return append(out, '\n'), err
}

// closed takes away the null that inference allows for slices and pointers: a key without value is left out.
func closed(s *jsonschema.Schema) {
	for _, t := range s.Types {
		if t != "null" {
			s.Type = t
		}
	}
	s.Types = nil
	for _, p := range s.Properties {
		closed(p)
	}
	if s.Items != nil {
		closed(s.Items)
	}
}

const (
	// idPattern keeps out what no id holds of ASCII, and space. Which of the other characters are letters only \p
	// would tell, which not every validator of JSON Schema knows (Python's fails on it); Read checks them.
	idPattern   = "^[^\\x00-,/:-@\\[-^`{-\\x7f\\s]+$"
	datePattern = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
	codePattern = `^[A-Z]{2}[0-9]{2}$`
)

// refine adds the values that keys may have.
func refine(study map[string]*jsonschema.Schema) {
	one := any(1)
	study["samsyn"].Const = &one
	study["language"].Enum = []any{"sv", "en"}
	study["asked"].Enum = []any{data.AskedCoordinator.String(), data.AskedEveryone.String()}
	study["coordinator"].Pattern = idPattern
	for _, list := range [...]string{"roles", "groups", "themes"} {
		entry := study[list].Items.Properties
		entry["id"].Pattern = idPattern
		if relation := entry["relation"]; relation != nil {
			relation.Enum = []any{"internal", "external"}
		}
	}
	statement := study["statements"].Items.Properties
	statement["kind"].Enum = nil
	for _, kind := range data.Kinds {
		statement["kind"].Enum = append(statement["kind"].Enum, kind.String())
	}
	between(statement["strength"], 1, 3)
	between(statement["confidence"], 0, 1)
	statement["stage"].Enum = []any{data.Practised.String(), data.Proposed.String()}
	statement["by"].Enum = []any{data.ByBoth.String(), data.ByRole.String(), data.ByCounterpart.String()}
	statement["status"].Enum = []any{data.Coded.String(), data.Suggested.String(), data.Rejected.String()}
	for _, key := range [...]string{"page", "line", "offset", "length"} {
		statement["at"].Properties[key].Minimum = jsonschema.Ptr(0.0)
	}
	statementRules(study["statements"].Items)
	study["expected"].Items.Properties["parties"].MinItems = jsonschema.Ptr(2)
	study["expected"].Items.Properties["parties"].MaxItems = jsonschema.Ptr(2)
	study["accepted"].Items.Properties["code"].Pattern = codePattern
	study["accepted"].Items.Properties["until"].Pattern = datePattern
}

// statementRules: a theme where one is needed, and stage and by on a cooperation only.
func statementRules(statement *jsonschema.Schema) {
	kinds := func(kinds ...data.Kind) *jsonschema.Schema {
		enum := make([]any, len(kinds))
		for i, k := range kinds {
			enum[i] = k.String()
		}
		return &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{"kind": {Enum: enum}}}
	}
	statement.AllOf = []*jsonschema.Schema{
		{
			If: kinds(data.Shared, data.Conflict, data.Difficulty),
			Then: &jsonschema.Schema{
				Required:   []string{"themes"},
				Properties: map[string]*jsonschema.Schema{"themes": {MinItems: jsonschema.Ptr(1)}},
			},
		},
		{
			If: kinds(data.Shared, data.Conflict, data.Difficulty, data.NoConflict),
			Then: &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{
				"stage": {Not: &jsonschema.Schema{}}, "by": {Not: &jsonschema.Schema{}},
			}},
		},
	}
}

func between(s *jsonschema.Schema, least, most float64) {
	s.Minimum, s.Maximum = jsonschema.Ptr(least), jsonschema.Ptr(most)
}
