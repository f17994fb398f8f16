package table

import (
	"embed"
	"io/fs"
	"path"
	"reflect"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
)

//go:embed schema/*.json
var schemas embed.FS

// shapes are the JSON shapes by the name that schema prints them under.
var shapes = map[string]reflect.Type{
	"themes":    reflect.TypeFor[ThemesObject](),
	"roles":     reflect.TypeFor[RolesObject](),
	"gaps":      reflect.TypeFor[GapsObject](),
	"register":  reflect.TypeFor[RegisterObject](),
	"analysis":  reflect.TypeFor[AnalysisObject](),
	"agreement": reflect.TypeFor[AgreementObject](),
	"diff":      reflect.TypeFor[DiffObject](),
	"measures":  reflect.TypeFor[MeasuresObject](),
	"matrix":    reflect.TypeFor[MatrixObject](),
	"suggest":   reflect.TypeFor[SuggestObject](),
}

// Schemas lists the names that Schema knows, in order.
func Schemas() []string {
	entries, err := fs.ReadDir(schemas, "schema")
	if err != nil {
		return nil // cannot be: the folder is embedded
	}
	var names []string
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".json"))
	}
	return names
}

// Schema returns the JSON Schema of a shape by its name, and whether there is one.
func Schema(name string) ([]byte, bool) {
	b, err := schemas.ReadFile(path.Join("schema", name+".json"))
	return b, err == nil
}

// infer makes the schema of a shape from its Go type; the files under schema are what it made last.
func infer(name string) (*jsonschema.Schema, error) {
	s, err := jsonschema.ForType(shapes[name], &jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[Real]():         {Types: []string{"number", "null"}},
		reflect.TypeFor[Rank]():         {Types: []string{"integer", "null"}},
		reflect.TypeFor[Phrase]():       {Types: []string{"string", "null"}},
		reflect.TypeFor[NodeRow]():      nodeSchema(),
		reflect.TypeFor[GraphFigures](): figuresSchema(),
		reflect.TypeFor[MatrixValue]():  {Types: []string{"number", "string", "null"}},
	}})
	if err != nil {
		return nil, err
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = "samsyn " + name
	loosen(s)
	narrow(s, "", name)
	if name == "themes" {
		allUnlessChosen(s)
	}
	return s, nil
}

// allUnlessChosen wants every key of a theme, unless the object says which of them were asked for.
func allUnlessChosen(s *jsonschema.Schema) {
	rows := s.Properties["themes"].Items
	s.If = &jsonschema.Schema{Required: []string{"columns"}}
	s.Else = &jsonschema.Schema{Properties: map[string]*jsonschema.Schema{
		"themes": {Items: &jsonschema.Schema{Required: rows.Required}},
	}}
	rows.Required = nil
}

// loosen lets fields be added to every object, which is how the shapes grow, and says that lists are never
// null.
func loosen(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	if len(s.Types) == 2 && s.Items != nil {
		s.Type, s.Types = "array", nil
	}
	if len(s.Properties) > 0 {
		s.AdditionalProperties = nil
	}
	for _, p := range s.Properties {
		loosen(p)
	}
	loosen(s.Items)
	loosen(s.AdditionalProperties)
}
