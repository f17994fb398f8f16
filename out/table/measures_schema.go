package table

import (
	"github.com/google/jsonschema-go/jsonschema"

	"samsyn/graph"
	"samsyn/graph/measure"
	"samsyn/out/words"
)

// nodeSchema is the schema of a NodeRow: a measure that was not asked for has no key.
func nodeSchema() *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "object", Required: []string{"id", "name", "mode"}, Properties: map[string]*jsonschema.Schema{
		"id": {Type: "string"}, "name": {Type: "string"},
		"mode": {Type: "string", Description: "coordinator, role, group or theme"},
	}}
	for i := range measure.Table {
		m := &measure.Table[i]
		s.Properties[m.Key] = figureSchema(m.Key, m.Truth)
	}
	return s
}

// figuresSchema is the schema of GraphFigures: which there are depends on the sign.
func figuresSchema() *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{
		graph.ZeroPairs: figureSchema(graph.ZeroPairs, false),
	}}
	for i := range measure.Figures {
		f := &measure.Figures[i]
		s.Properties[f.Key] = figureSchema(f.Key, false)
		if f.Signed && f.Unsigned {
			s.Required = append(s.Required, f.Key)
		}
	}
	return s
}

func figureSchema(key string, truth bool) *jsonschema.Schema {
	s := &jsonschema.Schema{Types: []string{"number", "null"}}
	if truth {
		s.Types[0] = "boolean"
	}
	if e, ok := words.In("en").Explain(key); ok {
		s.Description = e.Definition
	}
	return s
}
