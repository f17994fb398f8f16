package format

import (
	"strings"
	"testing"
)

// What a statement says may get into the wrong column, lose its quotation marks, or stand in a table without headers.
func TestNoMessageRepeatsATextThatStandsInTheWrongPlace(t *testing.T) {
	const said = "Chefen litar inte på oss, men säger: nej"
	words := []string{"Chefen", "litar", "oss", "säger", "nej"}
	const head = "role,counterpart,kind,themes,strength,stage,text,confidence,page\n"
	row := func(name, text string) string {
		return `{"role":"dpo","kind":"shared","themes":["risk"],"` + name + `":"` + text + `"}` + "\n"
	}
	for name, text := range map[string]string{
		"flow.yaml":      studyWith("  - {role: dpo, kind: shared, themes: [risk], text: " + said + "}\n"),
		"language.yaml":  studyWith("  - {role: dpo, kind: shared, themes: [risk], text: {sv: " + said + "}}\n"),
		"block.yaml":     studyWith("  - role: dpo\n    kind: shared\n    themes: [risk]\n    text:\n      " + said + "\n"),
		"colon.yaml":     studyWith("  - role: dpo\n    kind: shared\n    themes: [risk]\n    text: " + said + "\n"),
		"tag.yaml":       studyWith("  - {role: dpo, kind: shared, themes: [risk], text: !" + said[:6] + " litar}\n"),
		"alias.yaml":     studyWith("  - {role: dpo, kind: shared, themes: [risk], text: *" + said[:6] + "}\n"),
		"anchor.yaml":    studyWith("  - {role: dpo, kind: shared, themes: [risk], text: &" + said[:6] + " litar}\n"),
		"number.yaml":    studyWith("  - {role: dpo, kind: shared, themes: [risk], strength: \"" + said + "\"}\n"),
		"key.yaml":       studyWith("  - role: dpo\n    kind: shared\n    themes: [risk]\n    " + said + "\n"),
		"headers.csv":    "dpo,,shared,risk,\"" + said + "\"\n",
		"header.csv":     "role,kind,\"" + said + "\"\ndpo,shared,risk\n",
		"kind.csv":       head + "dpo,,\"" + said + "\",risk,1,,,,\n",
		"strength.csv":   head + "dpo,,shared,risk,\"" + said + "\",,,,\n",
		"stage.csv":      head + "dpo,,cooperation,risk,1,\"" + said + "\",,,\n",
		"confidence.csv": head + "dpo,,shared,risk,1,,,\"" + said + "\",\n",
		"page.csv":       head + "dpo,,shared,risk,1,,,,\"" + said + "\"\n",
		"comma.csv":      head + "dpo,,shared,risk,1,,,,," + said + "\n",
		"quote.csv":      head + "dpo,,shared,risk,1,,\"Chefen\" litar inte,,\n",
		"kind.jsonl":     strings.Replace(row("text", "x"), "shared", said, 1),
		"half.jsonl":     row("text", said+`\ud83d`),
	} {
		_, _, problems := read(t, name, text)
		if len(problems) == 0 {
			t.Errorf("%s: nothing is wrong", name)
		}
		for _, p := range problems {
			for _, word := range words {
				if strings.Contains(p.Error(), word) {
					t.Errorf("%s: %v", name, p)
				}
			}
		}
	}
}

func TestAnEscapeThatIsHalfACharacterIsRefused(t *testing.T) {
	row := func(text string) string {
		return `{"role":"dpo","kind":"shared","themes":["risk"],"text":"` + text + `"}` + "\n"
	}
	for text, want := range map[string]string{
		`a\ud83d`:      `t.jsonl:2:56: a \u escape that is only half a character, expected both halves, or the character itself`,
		`\ude00b`:      `t.jsonl:2:56: a \u escape that is only half a character, expected both halves, or the character itself`,
		`\ud83d\ude00`: "", `\ufffd`: "", "\uFFFD": "", `\uFFFD`: "",
	} {
		_, _, problems := read(t, "t.jsonl", row("x")+row(text))
		got := ""
		if len(problems) > 0 {
			got = problems[0].Error()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
