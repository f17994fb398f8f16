// Package words holds everything a person reads, in Swedish and in English: one file an area, one row a
// key. Analysis and errors come in as keys with values; sentences go out.
package words

import (
	"fmt"
	"strings"
)

// A row is one phrase in both languages, with fmt verbs for what is filled in (write %[1]s where the two
// languages want another order). The One forms serve Count at n = 1; where they are empty the other serves.
type row struct {
	sv, en       string
	svOne, enOne string
}

// areas is the catalogue: the part of a key before its first dot names the area.
var areas = map[string]map[string]row{
	"agreements":  agreements,
	"caveats":     caveats,
	"changes":     changes,
	"columns":     columns,
	"commands":    commands,
	"common":      common,
	"compare":     compared,
	"deck":        deck,
	"gaps":        gaps,
	"help":        help,
	"maps":        mapWords,
	"maps_themes": mapsThemes,
	"measures":    measures,
	"messages":    messages,
	"plan":        plans,
	"problems":    problems,
	"progress":    progress,
	"report":      report,
}

// Words speaks one language.
type Words struct{ language string }

// In returns the words of a language, "sv" or "en"; anything else is English.
func In(language string) Words {
	if language != "sv" {
		language = "en"
	}
	return Words{language}
}

// Language is "sv" or "en".
func (w Words) Language() string { return w.language }

// Has reports whether the catalogue holds a key.
func Has(key string) bool {
	_, ok := lookup(key)
	return ok
}

// Say fills the phrase of a key. An unknown key is a fault of the program: it comes out between ‹ ›, and
// the tests look for that.
func (w Words) Say(key string, args ...any) string {
	r, ok := lookup(key)
	if !ok {
		return "‹" + key + "›"
	}
	return fill(w.pick(r.sv, r.en), args)
}

// Count is Say for a number of things: it takes the phrase's One form where n is 1. The number is the
// phrase's first argument, already written with the language's thousands separator (so its verb is %s).
func (w Words) Count(key string, n int, args ...any) string {
	return w.counted(key, n, w.Integer(n), args)
}

// counted is Count with the number written as it is given.
func (w Words) counted(key string, n int, number string, args []any) string {
	r, ok := lookup(key)
	if !ok {
		return "‹" + key + "›"
	}
	phrase := w.pick(r.sv, r.en)
	if one := w.pick(r.svOne, r.enOne); n == 1 && one != "" {
		phrase = one
	}
	return fill(phrase, append([]any{number}, args...))
}

func lookup(key string) (row, bool) {
	area, rest, _ := strings.Cut(key, ".")
	r, ok := areas[area][rest]
	return r, ok
}

func (w Words) pick(sv, en string) string {
	if w.language == "sv" {
		return sv
	}
	return en
}

// fill fills a phrase. A One form may leave the number, or everything, out: values beyond the phrase's verbs
// are not used. A phrase with numbered verbs picks its values itself.
func fill(phrase string, args []any) string {
	verbs := strings.Count(phrase, "%") - 2*strings.Count(phrase, "%%")
	if verbs == 0 && !strings.Contains(phrase, "%%") {
		return phrase
	}
	if !strings.Contains(phrase, "%[") && verbs < len(args) {
		args = args[:verbs]
	}
	return fmt.Sprintf(phrase, args...)
}
