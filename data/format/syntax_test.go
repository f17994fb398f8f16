package format

import (
	"fmt"
	"testing"
)

func TestEachSyntaxErrorIsPlacedAndWordedByUs(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"s.yaml", "a: \"\\q\"\n", "1:5 yaml-escape"},
		{"s.yaml", "a: \"\\u12\"\n", "1:7 yaml-escape"},
		{"s.yaml", "a: |x\n", "1:5 yaml-block"},
		{"s.yaml", "a: |0\n  x\n", "1:5 yaml-block"},
		{"s.yaml", "a: *x\n", "1:4 yaml-anchor"},
		{"s.yaml", "a: *\n", "1:5 yaml-anchor"},
		{"s.yaml", "a: \"b\"#c\n", "1:7 yaml-comment"},
		{"s.yaml", "a: \"b\n---\nc\"\n", "1:4 yaml-quote"},
		{"s.yaml", "a: 'b\n", "1:4 yaml-quote"},
		{"s.yaml", "a: - b\n", "1:4 yaml-indent"},
		{"s.yaml", "a: ]\n", "1:4 yaml-bracket"},
		{"s.yaml", "a: [b, , c]\n", "1:8 yaml-bracket"},
		{"s.yaml", "a: @b\n", "1:4 yaml-start"},
		{"s.yaml", "%FOO\n", "1:5 yaml-syntax"},
		{"s.json", `{"samsyn":1,}`, "1:13 json-key"},
		{"s.json", `{a:1}`, "1:2 json-key"},
		{"s.json", `{"samsyn":1 "title":"x"}`, "1:13 json-comma"},
		{"s.json", `{"a":[1 2]}`, "1:9 json-comma"},
		{"s.json", `{"a" 1}`, "1:6 json-colon"},
		{"s.json", "{\"a\":\n\n  truf}", "3:6 json-value"},
		{"s.json", `{"a":[1,]}`, "1:9 json-value"},
		{"s.json", `{"a":"\q"}`, "1:8 json-escape"},
		{"s.json", `{"a":"\u12g4"}`, "1:11 json-escape"},
		{"s.json", "{\"a\":\"b\nc\"}", "1:8 json-quote"},
		{"s.json", `{"a":1.}`, "1:8 json-number"},
		{"s.json", `{"a":1}}`, "1:8 json-more"},
		{"s.json", `{"a":1`, "1:7 json-end"},
		{"s.jsonl", "{\"role\":\"a\",\"kind\":\"shared\",\"themes\":[\"t\"]}\n{\"role\":\"å\" 1}\n", "2:13 json-comma"},
	} {
		_, _, problems := read(t, c.name, c.text)
		got := ""
		for _, p := range problems {
			got += fmt.Sprintf("%d:%d %s", p.Line, p.Column, p.Key)
		}
		if got != c.want {
			t.Errorf("%s %q: %s, want %s", c.name, c.text, got, c.want)
		}
	}
}
