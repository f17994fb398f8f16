package data

import (
	"maps"
	"slices"
	"strings"
)

// ParseKind reads a kind's id or its Swedish name, in any case and with any spacing or hyphens.
func ParseKind(s string) (Kind, bool) { return parse(s, kindNames) }

// ParseStage reads the stage of a cooperation, in English or Swedish.
func ParseStage(s string) (Stage, bool) { return parse(s, stageNames) }

// ParseBy reads who helps in a cooperation, in English or Swedish.
func ParseBy(s string) (By, bool) { return parse(s, byNames) }

// ParseStatus reads the status of a statement, in English or Swedish.
func ParseStatus(s string) (Status, bool) { return parse(s, statusNames) }

// ParseAsked reads whom the interviews asked about, in English or Swedish.
func ParseAsked(s string) (Asked, bool) { return parse(s, askedNames) }

// ParseRelation reads "internal" or "external", in English or Swedish; external is true for the latter.
func ParseRelation(s string) (external, ok bool) { return parse(s, relationNames) }

// The names are written as plainWord leaves them: lower case, words joined by one hyphen.
var (
	kindNames = map[string]Kind{
		"shared": Shared, "shared-interest": Shared, "common-interest": Shared,
		"gemensamt-intresse": Shared, "gemensam": Shared, "gemensamt": Shared, "gemensamma-intressen": Shared,
		"conflict": Conflict, "conflicts": Conflict, "motsättning": Conflict, "motsättningar": Conflict,
		"konflikt": Conflict, "konflikter": Conflict,
		"difficulty": Difficulty, "difficulties": Difficulty, "svårighet": Difficulty, "svårigheter": Difficulty,
		"cooperation": Cooperation, "samarbete": Cooperation, "samarbeten": Cooperation,
		"no-conflict": NoConflict, "no-conflicts": NoConflict,
		"ingen-motsättning": NoConflict, "inga-motsättningar": NoConflict,
	}
	stageNames = map[string]Stage{
		"practised": Practised, "practiced": Practised, "pågår": Practised, "pågående": Practised,
		"proposed": Proposed, "förslag": Proposed, "föreslaget": Proposed, "föreslagen": Proposed,
	}
	byNames = map[string]By{
		"both": ByBoth, "båda": ByBoth, "bägge": ByBoth,
		"role": ByRole, "roll": ByRole, "rollen": ByRole,
		"counterpart": ByCounterpart, "motpart": ByCounterpart, "motparten": ByCounterpart,
	}
	statusNames = map[string]Status{
		"coded": Coded, "kodad": Coded, "kodat": Coded,
		"suggested": Suggested, "förslag": Suggested, "föreslagen": Suggested, "föreslaget": Suggested,
		"rejected": Rejected, "avvisad": Rejected, "avvisat": Rejected, "avslagen": Rejected, "förkastad": Rejected,
	}
	askedNames = map[string]Asked{
		"coordinator": AskedCoordinator, "samordnare": AskedCoordinator, "samordnaren": AskedCoordinator,
		"everyone": AskedEveryone, "alla": AskedEveryone,
	}
	relationNames = map[string]bool{"internal": false, "intern": false, "external": true, "extern": true}
)

// The same names as a person writes them, sorted, for finding the nearest.
var (
	kindWords   = written(kindNames)
	stageWords  = written(stageNames)
	byWords     = written(byNames)
	statusWords = written(statusNames)
)

// swedishWords has the word of a Swedish table for an id, and for the columns that it must have.
var swedishWords = map[string]string{
	"shared": "gemensamt intresse", "conflict": "motsättning", "difficulty": "svårighet",
	"cooperation": "samarbete", "no-conflict": "ingen motsättning",
	"practised": "pågår", "proposed": "förslag",
	"both": "båda", "role": "roll", "counterpart": "motpart",
	"coded": "kodad", "suggested": "förslag", "rejected": "avvisad",
	"kind": "typ",
}

func written[T any](names map[string]T) []string {
	words := slices.Sorted(maps.Keys(names))
	for i, word := range words {
		if word != "no-conflict" {
			words[i] = strings.ReplaceAll(word, "-", " ")
		}
	}
	return words
}

func parse[T any](s string, names map[string]T) (T, bool) {
	if v, ok := names[s]; ok {
		return v, true
	}
	v, ok := names[plainWord(s)]
	return v, ok
}

func plainWord(s string) string {
	return strings.Join(strings.FieldsFunc(NameKey(s), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }), "-")
}
