package words

import (
	"strings"

	"samsyn/graph/gap"
)

// An Explanation is all that a person needs to use a rule or a figure rightly.
type Explanation struct {
	Key        string // the rule's code or the figure's key in tables and JSON
	Name       string // what it is called, as a heading
	Definition string
	Formula    string
	Source     string // the paper or standard it comes from, or that it is samsyn's own
	Example    string // worked with small numbers
	Not        string // what it does not mean
}

// An entry is an explanation in both languages. The formula and the source may be one for both.
type entry struct {
	name, definition, formula, source, example, not row
}

// both is a phrase that is the same in the two languages.
func both(phrase string) row { return row{sv: phrase, en: phrase} }

// own is the source of what samsyn itself defines.
var own = row{sv: "Egen definition i samsyn.", en: "samsyn’s own definition."}

// explained lists the keys in the order in which they are shown: the rules first.
var explained = []struct {
	area string
	keys []string
	of   map[string]entry
}{
	{"rules", ruleKeys(), explainRules},
	{"themes", []string{"reach", "strength", "rank_range", "boot", "centrality", "bridging", "conflict", "difficulty", "polarisation", "practices"}, explainThemes},
	{"certainty", []string{"boot_first", "decides", "split_order", "level_order", "stability"}, explainCertainty},
	{"relations", []string{"conflict_state", "shared", "cooperation", "balance", "coverage", "common_interest", "congruence", "subtract", "normalise", "mixed"}, explainRelations},
	{"nodes", []string{"degree", "core", "articulation", "eigenvector", "pagerank", "constraint", "effective_size", "community", "betweenness", "closeness", "harmonic"}, explainNodes},
	{"graphs", []string{"nodes", "edges", "density", "components", "modularity", "positive", "negative", "pn", "camp", "balance_triangles", "frustration", "zero_pairs"}, explainGraphs},
	{"plan", []string{"suggest", "missing_ties", "saturation"}, explainPlan},
	{"comparing", []string{"diff", "within_ranges", "alpha", "kappa", "pooled"}, explainComparing},
	{"reading", []string{"level", "unit", "voice", "severity", "step"}, explainReading},
}

// alias lists further keys under which tables and flags know a figure.
var alias = map[string]string{
	"rank": "rank_range", "rank_low": "rank_range", "rank_high": "rank_range",
	"boot_low": "boot", "boot_high": "boot", "bootstrap": "boot",
	"first": "boot_first", "moves": "decides", "tau_b": "split_order", "split": "split_order", "whole_order": "split_order",
	"tension": "conflict", "conflict_denied": "conflict_state", "states": "conflict_state",
	"mixed_with": "mixed", "average": "normalise", "cosine": "normalise", "jaccard": "normalise", "normalize": "normalise",
	"communities": "community", "narrow_order": "level_order", "broad_order": "level_order", "alpha_low": "alpha", "required": "coverage", "covered": "coverage", "planned": "coverage", "alpha_high": "alpha", "camps": "camp", "polarization": "polarisation", "steps": "step", "voices": "voice",
	"units": "unit", "practised": "cooperation", "proposed": "cooperation", "opposition": "congruence",
}

func ruleKeys() []string {
	keys := make([]string, len(gap.Rules))
	for i := range gap.Rules {
		keys[i] = gap.Rules[i].Code
	}
	return keys
}

// ExplainKeys lists what Explain knows: the rules by code, then the figures by key, in reading order.
func ExplainKeys() []string {
	var keys []string
	for _, part := range explained {
		keys = append(keys, part.keys...)
	}
	return keys
}

// Explain explains a rule, by code or name, or a figure, by its key in tables or by what it is called; case does not
// matter, nor which of space, "-" and "_" parts the words.
func (w Words) Explain(key string) (Explanation, bool) {
	key = plainKey(key)
	if rule := gap.Named(key); rule != nil {
		key = plainKey(rule.Code)
	}
	if other, ok := alias[strings.ReplaceAll(key, "-", "_")]; ok {
		key = plainKey(other)
	}
	for _, part := range explained {
		for _, k := range part.keys {
			e := part.of[k]
			if plainKey(k) == key || plainKey(e.name.sv) == key || plainKey(e.name.en) == key {
				return w.explanation(k, e), true
			}
		}
	}
	return Explanation{}, false
}

func (w Words) explanation(key string, e entry) Explanation {
	say := func(r row) string { return w.pick(r.sv, r.en) }
	return Explanation{
		Key: key, Name: say(e.name), Definition: say(e.definition), Formula: say(e.formula),
		Source: say(e.source), Example: say(e.example), Not: say(e.not),
	}
}

// plainKey is a key without its case, and with "-" between its words.
func plainKey(key string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(key), func(r rune) bool {
		return r == ' ' || r == '-' || r == '_'
	}), "-")
}
