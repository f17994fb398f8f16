package words

import (
	"slices"
	"strings"
	"testing"

	"samsyn/graph"
	"samsyn/graph/gap"
	"samsyn/graph/measure"
)

func TestEverythingExplainedIsExplainedWhollyInBothLanguages(t *testing.T) {
	for _, key := range ExplainKeys() {
		for _, w := range []Words{In("sv"), In("en")} {
			e, ok := w.Explain(key)
			if !ok || e.Key != key {
				t.Errorf("%s is not explained (%q)", key, e.Key)
				continue
			}
			for field, text := range map[string]string{
				"name": e.Name, "definition": e.Definition, "formula": e.Formula, "source": e.Source, "example": e.Example, "not": e.Not,
			} {
				if text == "" || strings.Contains(text, "‹") || strings.Contains(text, "  ") {
					t.Errorf("%s %s: %s is %q", w.Language(), key, field, text)
				}
			}
			for _, text := range []string{e.Definition, e.Example, e.Not} {
				if !strings.HasSuffix(text, ".") {
					t.Errorf("%s %s is no sentence: %q", w.Language(), key, text)
				}
			}
		}
	}
}

func TestNothingExplainedIsLeftOutOfTheList(t *testing.T) {
	listed := ExplainKeys()
	for _, part := range explained {
		if len(part.keys) != len(part.of) {
			t.Errorf("%s lists %d keys of %d", part.area, len(part.keys), len(part.of))
		}
	}
	sorted := slices.Sorted(slices.Values(listed))
	if len(slices.Compact(sorted)) != len(listed) {
		t.Error("a key is listed twice")
	}
	for other, key := range alias {
		if !slices.Contains(listed, key) || slices.Contains(listed, other) {
			t.Errorf("%s stands for %s", other, key)
		}
	}
}

func TestEveryFigureOfTheTablesIsExplained(t *testing.T) {
	var keys []string
	for i := range measure.Table {
		keys = append(keys, measure.Table[i].Key)
	}
	for i := range measure.Figures {
		keys = append(keys, measure.Figures[i].Key)
	}
	keys = append(keys, graph.ZeroPairs)
	for key := range measures {
		table, column, _ := strings.Cut(key, ".")
		if (table == "column" || table == "figure") && !slices.Contains([]string{"id", "name", "mode"}, column) {
			keys = append(keys, column)
		}
	}
	for of := graph.LinksMatrix + 1; of <= graph.SubtractMatrix; of++ {
		keys = append(keys, of.String())
	}
	for by := graph.Average; by <= graph.Jaccard; by++ {
		keys = append(keys, by.String())
	}
	plain := []string{"id", "name", "broader", "narrower", "roles", "heard", "themes", "others"}
	for key := range columns {
		table, column, _ := strings.Cut(key, ".")
		if (table == "themes" || table == "roles") && column != "" && !slices.Contains(plain, column) {
			keys = append(keys, column)
		}
	}
	for _, key := range keys {
		if _, ok := In("sv").Explain(key); !ok {
			t.Errorf("%s is a figure that nobody explains", key)
		}
	}
}

func TestARuleIsExplainedByCodeAndNameInAnyCase(t *testing.T) {
	for _, rule := range gap.Rules {
		for _, key := range []string{rule.Code, strings.ToLower(rule.Code), rule.Name, strings.ToUpper(rule.Name), In("sv").RuleName(&rule), In("en").RuleName(&rule)} {
			if e, ok := In("sv").Explain(key); !ok || e.Key != rule.Code {
				t.Errorf("%s explains %q", key, e.Key)
			}
		}
	}
}

func TestAFigureIsExplainedByKeyAndName(t *testing.T) {
	for key, want := range map[string]string{
		"reach": "reach", "Räckvidd": "reach", "rank-range": "rank_range", "RANK LOW": "rank_range", "effective size": "effective_size",
		"conflict-state": "conflict_state", "tension": "conflict", "jaccard": "normalise", "balance_triangles": "balance_triangles", "Täckning": "coverage",
	} {
		if e, ok := In("en").Explain(key); !ok || e.Key != want {
			t.Errorf("%s explains %q, want %q", key, e.Key, want)
		}
	}
	if _, ok := In("en").Explain("nonsense"); ok {
		t.Error("nonsense is explained")
	}
}
