package format

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
)

var update = flag.Bool("update", false, "write golden files anew")

func TestCommittedSchemaIsThatOfTheDocumentTypes(t *testing.T) {
	generated, err := generateSchema()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("study.schema.json", generated, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(generated, StudySchema()) {
		t.Error("study.schema.json is not what the document types give: run go test -update")
	}
}

func TestSchemaDescribesEveryKey(t *testing.T) {
	var schema jsonschema.Schema
	if err := json.Unmarshal(StudySchema(), &schema); err != nil {
		t.Fatal(err)
	}
	var walk func(path string, s *jsonschema.Schema)
	walk = func(path string, s *jsonschema.Schema) {
		for key, p := range s.Properties {
			if p.Description == "" {
				t.Errorf("%s%s has no description", path, key)
			}
			walk(path+key+".", p)
			if p.Items != nil {
				walk(path+key+"[].", p.Items)
			}
		}
	}
	walk("", &schema)
}

func TestSchemaTakesWhatReadTakesAndRefusesWhatIsBroken(t *testing.T) {
	var schema jsonschema.Schema
	if err := json.Unmarshal(StudySchema(), &schema); err != nil {
		t.Fatal(err)
	}
	resolved, err := schema.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	validate := func(text string) error {
		var value any
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			t.Fatal(err)
		}
		return resolved.Validate(value)
	}
	study := mustRead(t, "full.yaml", fullStudy)
	var b bytes.Buffer
	if err := Write(&b, study, "json", WriteOptions{}); err != nil {
		t.Fatal(err)
	}
	good := b.String()
	if err := validate(good); err != nil {
		t.Errorf("a study that was read and written is refused: %v", err)
	}
	for what, change := range map[string][2]string{
		"an unknown key":                    {`"statements"`, `"statments"`},
		"a kind that is none":               {`"kind": "shared"`, `"kind": "shard"`},
		"a strength of 4":                   {`"strength": 2`, `"strength": 4`},
		"a strength in quotation marks":     {`"strength": 2`, `"strength": "2"`},
		"an id with a space":                {`"id": "communicator"`, `"id": "the communicator"`},
		"an id with a plus":                 {`"id": "communicator"`, `"id": "a+b"`},
		"a shared interest without theme":   {`"kind": "no-conflict"`, `"kind": "shared"`},
		"a stage on another kind":           {`"kind": "cooperation"`, `"kind": "difficulty"`},
		"a date that is none":               {`"until": "2027-01-31"`, `"until": "later"`},
		"a list that is not":                {`"roles": [`, `"roles": 5, "x": [`},
		"a text that is a number":           {`"title": "Full"`, `"title": 5`},
		"a confidence above 1":              {`"confidence": 0.5`, `"confidence": 1.5`},
		"an expectation of a single party":  {"\"parties\": [\n        \"isc\",", "\"parties\": ["},
		"another version":                   {`"samsyn": 1`, `"samsyn": 2`},
		"a language without translations":   {`"language": "sv"`, `"language": "fi"`},
		"a text in a language of its own":   {`"en": "Communicator"`, `"fi": "Communicator"`},
		"a relation that is neither of two": {`"relation": "external"`, `"relation": "distant"`},
	} {
		if !strings.Contains(good, change[0]) {
			t.Errorf("%s: the study does not hold %s", what, change[0])
			continue
		}
		if validate(strings.Replace(good, change[0], change[1], 1)) == nil {
			t.Errorf("%s is accepted", what)
		}
	}
}

// A validator in another language is to be able to read the patterns: \p, for one, Python's fails on.
func TestSchemaHoldsNoPatternThatOnlySomeValidatorsRead(t *testing.T) {
	if bytes.Contains(StudySchema(), []byte(`\\p`)) {
		t.Error("a pattern holds a class of Unicode")
	}
}
