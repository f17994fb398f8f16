package table

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
)

// resolved is the schema of a shape, ready to validate.
func resolved(t *testing.T, name string) *jsonschema.Resolved {
	t.Helper()
	s, err := infer(name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSchemasRefuseWordsAndFiguresThatCannotBe(t *testing.T) {
	a := analysed(smallStudy(itself))
	for name, changes := range map[string][][2]string{
		"themes": {
			{`"level": "broad"`, `"level": "broader"`},
			{`"unit": "role"`, `"unit": "person"`},
			{`"language": "en"`, `"language": "fi"`},
			{`"centrality": 1,`, `"centrality": 1.5,`},
			{`"reach": 2`, `"reach": -2`},
			{`"rank_low":`, `"low":`},
		},
		"roles": {{`"conflict_state": "silent"`, `"conflict_state": "unknown"`}, {`"balance": 1`, `"balance": 2`}},
		"gaps": {
			{`"severity": "high"`, `"severity": "severe"`},
			{`"code": "SY01"`, `"code": "conflict"`},
			{`"kind": "conflict"`, `"kind": "clash"`},
			{`"strength": 2`, `"strength": -2`},
		},
		"register": {{`"kind": "role"`, `"kind": "person"`}, {`"relation": "internal"`, `"relation": "inside"`}},
	} {
		schema := resolved(t, name)
		var b bytes.Buffer
		if err := views[name](a, in("en")).Write(&b, "json", in("en")); err != nil {
			t.Fatal(err)
		}
		for _, change := range changes {
			if !strings.Contains(b.String(), change[0]) {
				t.Errorf("%s does not hold %s:\n%s", name, change[0], b.String())
				continue
			}
			var value any
			if err := json.Unmarshal([]byte(strings.Replace(b.String(), change[0], change[1], 1)), &value); err != nil {
				t.Fatal(err)
			}
			if schema.Validate(value) == nil {
				t.Errorf("%s is accepted with %s", name, change[1])
			}
		}
	}
}

func TestTheSchemaOfThemesHoldsForTheColumnsChosen(t *testing.T) {
	o := in("en")
	o.Columns = []string{"rank", "name"}
	v := Themes(analysed(smallStudy(itself)), o)
	var b bytes.Buffer
	if err := v.Write(&b, "json", o); err != nil {
		t.Fatal(err)
	}
	var value map[string]any
	if err := json.Unmarshal(b.Bytes(), &value); err != nil {
		t.Fatal(err)
	}
	if err := resolved(t, "themes").Validate(value); err != nil {
		t.Error(err)
	}
	if delete(value, "columns"); resolved(t, "themes").Validate(value) == nil {
		t.Error("keys are missing, and nothing says that they were not asked for")
	}
}

// Every row of the two tables says something of some shape.
func TestNoValueOfASchemaIsThatOfAKeyThatIsGone(t *testing.T) {
	met := map[string]bool{}
	var walk func(s *jsonschema.Schema, parent, key string)
	walk = func(s *jsonschema.Schema, parent, key string) {
		if s == nil {
			return
		}
		if slices.Contains(append(s.Types, s.Type), "string") || numeric(s) {
			met[key], met[parent+"."+key] = true, true
		}
		for name, p := range s.Properties {
			walk(p, key, name)
		}
		walk(s.Items, parent, key)
		walk(s.AdditionalProperties, parent, key)
	}
	for name := range shapes {
		s, err := infer(name)
		if err != nil {
			t.Fatal(err)
		}
		walk(s, "", name)
	}
	for key := range schemaWords {
		if !met[key] {
			t.Errorf("no shape has a string %s", key)
		}
	}
	for key := range schemaRanges {
		if !met[key] {
			t.Errorf("no shape has a number %s", key)
		}
	}
}
