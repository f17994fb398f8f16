package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"samsyn/out/table"
)

var shapeTypes = map[string]reflect.Type{
	"validate": reflect.TypeFor[problemsObject](),
	"version":  reflect.TypeFor[build](),
}

// TestSchemasAreThoseOfTheTypes rewrites the schemas with -update.
func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	for _, name := range shapes {
		s := infer(t, name)
		want, err := json.MarshalIndent(s, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, '\n')
		path := filepath.Join("schema", name+".json")
		if *update {
			if err := os.WriteFile(path, want, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if got, _ := os.ReadFile(path); string(got) != string(want) {
			t.Errorf("%s is not what the types make (go test ./cmd/samsyn -update):\n%s", path, want)
		}
	}
}

func infer(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.ForType(shapeTypes[name], &jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[table.Rank]():   {Types: []string{"integer", "null"}},
		reflect.TypeFor[table.Phrase](): {Types: []string{"string", "null"}},
	}})
	if err != nil {
		t.Fatal(err)
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = "samsyn " + name
	s.AdditionalProperties = nil // fields may be added
	for _, p := range s.Properties {
		if p.Items != nil {
			p.Type, p.Types = "array", nil // never null
			p.Items.AdditionalProperties = nil
		}
	}
	return s
}

func TestWhatIsPrintedFitsTheSchemaPrinted(t *testing.T) {
	small := fixture(t, "small.yaml")
	t.Chdir(t.TempDir())
	for name, args := range map[string][]string{
		"themes":    {"themes", small, "--format", "json"},
		"roles":     {"roles", small, "--format", "json"},
		"gaps":      {"gaps", small, "--format", "json"},
		"suggest":   {"suggest", small, "--format", "json"},
		"register":  {"register", small, "--format", "json"},
		"measures":  {"measures", small, "--format", "json"},
		"matrix":    {"matrix", small, "--of", "links", "--format", "json"},
		"diff":      {"diff", fixture(t, "old.yaml"), fixture(t, "new.yaml"), "--format", "json"},
		"agreement": {"agreement", fixture(t, "anna.csv"), fixture(t, "bo.csv"), fixture(t, "eva.csv"), "--format", "json"},
		"validate":  {"validate", "gone.yaml", "--format", "json"},
		"version":   {"version", "--format", "json"},
		"study":     nil,
		"analysis":  nil,
	} {
		printed := attempt(nil, "schema", name)
		if printed.status != 0 {
			t.Errorf("schema %s: %s", name, printed.errs)
			continue
		}
		var schema jsonschema.Schema
		if err := json.Unmarshal([]byte(printed.out), &schema); err != nil {
			t.Errorf("schema %s: %v", name, err)
			continue
		}
		resolved, err := schema.Resolve(nil)
		if err != nil {
			t.Errorf("schema %s: %v", name, err)
			continue
		}
		if args == nil {
			continue
		}
		var value any
		if err := json.Unmarshal([]byte(attempt(nil, args...).out), &value); err != nil {
			t.Errorf("%s: %v", strings.Join(args, " "), err)
			continue
		}
		if err := resolved.Validate(value); err != nil {
			t.Errorf("%s does not fit its schema: %v", strings.Join(args, " "), err)
		}
	}
	if got, want := attempt(nil, "schema").out, attempt(nil, "schema", "study").out; got != want {
		t.Error("schema without a name is not that of the study")
	}
}
