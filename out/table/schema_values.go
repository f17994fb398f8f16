package table

import (
	"maps"
	"slices"

	"github.com/google/jsonschema-go/jsonschema"

	"samsyn/data"
)

// statementKinds are the ids of the kinds of statement.
func statementKinds() []string {
	var ids []string
	for _, k := range data.Kinds {
		ids = append(ids, k.String())
	}
	return ids
}

// schemaWords are the words that a string may be, by its key, or by the key it stands under and its own. The
// name of the shape stands for what the keys at the top stand under.
var schemaWords = map[string][]string{
	"language":       {"sv", "en"},
	"level":          {"broad", "narrow"},
	"unit":           {"role", "respondent", "organisation"},
	"severity":       {"high", "medium", "low"},
	"severity_old":   {"high", "medium", "low"},
	"severity_new":   {"high", "medium", "low"},
	"conflict_state": {"stated", "denied", "difficulty", "silent"},
	"stage":          {"practised", "proposed"},
	"by":             {"both", "role", "counterpart"},
	"status":         {"coded", "suggested", "rejected"},
	"relation":       {"internal", "external"},
	"action":         {"begin", "meet", "interview", "hear"},
	"view":           {"links", "role-theme", "role-role"},
	"sign":           {"shared", "conflict", "signed"},
	"mode":           {"coordinator", "role", "group", "theme"},
	"normalise":      {"none", "average", "cosine", "jaccard"},

	"matrix.of":         {"role-theme", "links", "congruence", "conflict", "subtract"},
	"agreement.of":      {"kind", "themes"},
	"evidence.kind":     statementKinds(),
	"old.kind":          statementKinds(),
	"new.kind":          statementKinds(),
	"codes.kind":        append(statementKinds(), data.Rejected.String()),
	"parties.kind":      {"role", "group", "coordinator"},
	"gaps.change":       {"added", "removed", "changed", "accepted", "reopened", "same"},
	"ranks.change":      {"up", "down", "same", "added", "removed"},
	"links.change":      {"added", "removed", "heavier", "lighter", "shifted", "state"},
	"statements.change": {"added", "removed", "changed"},
	"parties.change":    {"added", "removed", "changed"},
	"themes.change":     {"added", "removed", "changed"},
}

// schemaRanges are the least and the greatest that a number may be; of all that is not here the least is 0.
var schemaRanges = map[string][2]float64{
	"balance": {-1, 1}, "tau_b": {-1, 1}, "alpha": {-1, 1}, "alpha_low": {-1, 1}, "alpha_high": {-1, 1}, "kappa": {-1, 1},
	"modularity": {-1, 1}, "share": {0, 1}, "centrality": {0, 1}, "bridging": {0, 1}, "polarisation": {0, 1},
	"boot_first": {0, 1}, "epsilon": {0, 1}, "delta": {0, 1}, "density": {0, 1}, "eigenvector": {0, 1}, "pagerank": {0, 1},
	"balance_triangles": {0, 1},
}

// anyNumber are the keys of numbers of which nothing is said: PN centrality has no bounds, and the cells of a
// matrix differ.
var anyNumber = []string{"pn", "values"}

// codePattern is the code of a rule.
const codePattern = "^SY[0-9]{2}$"

// narrow says which values the keys of a schema may have. The path to it ends in parent and key; a key of "" is
// that of the list it is an element of.
func narrow(s *jsonschema.Schema, parent, key string) {
	if s == nil {
		return
	}
	null := slices.Contains(s.Types, "null")
	switch {
	case s.Type == "string" || slices.Equal(s.Types, []string{"string", "null"}):
		words, ok := schemaWords[parent+"."+key]
		if !ok {
			words = schemaWords[key]
		}
		for _, word := range words {
			s.Enum = append(s.Enum, word)
		}
		if null && s.Enum != nil {
			s.Enum = append(s.Enum, nil)
		}
		if key == "code" {
			s.Pattern = codePattern
		}
	case numeric(s) && !slices.Contains(anyNumber, key):
		s.Minimum = jsonschema.Ptr(0.0)
		if r, ok := schemaRanges[key]; ok {
			s.Minimum, s.Maximum = jsonschema.Ptr(r[0]), jsonschema.Ptr(r[1])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		narrow(s.Properties[name], key, name)
	}
	narrow(s.Items, parent, key)
	narrow(s.AdditionalProperties, parent, key)
}

func numeric(s *jsonschema.Schema) bool {
	number := func(t string) bool { return t == "number" || t == "integer" }
	return number(s.Type) || slices.ContainsFunc(s.Types, number)
}
