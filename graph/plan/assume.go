package plan

import (
	"slices"
	"strings"

	"samsyn/data"
)

// An Assumption is a cooperation that is counted as practised though nobody tells of it.
type Assumption struct {
	Parties [2]int32 // one of them no group: groups do not tell, and no rule asks for cooperation among them
	Themes  []int32  // none: a general way of working
}

// An AssumptionError says why a written assumption means nothing in a study.
type AssumptionError struct {
	Key  string // "form", "party", "theme", "same" or "groups"
	Got  string // the part that is wrong
	Near string // the id it most likely means; "" where none is near
}

func (e *AssumptionError) Error() string { return "assumption: " + e.Key + " " + data.Clip(e.Got) }

// Parse reads "A+B:THEME" or "A+B", parties and theme by id or name in any case. Names may hold "+" and ":"
// themselves: every reading is tried, and the first that means something is taken. The error is an
// *AssumptionError.
func Parse(s *data.Study, text string) (Assumption, error) {
	var first *AssumptionError
	readings := cuts(text, ':')
	for _, pair := range append(readings[1:], readings[0]) { // with a theme before without one
		a, err := parse(s, pair[0], pair[1], len(pair[0]) < len(text))
		if err == nil {
			return a, nil
		}
		if first == nil {
			first = err
		}
	}
	return Assumption{}, first
}

// parse reads the pair and the theme of one way to part them.
func parse(s *data.Study, pair, theme string, hasTheme bool) (Assumption, *AssumptionError) {
	var a Assumption
	err := parties(s, pair, &a.Parties)
	if err != nil || !hasTheme {
		return a, err
	}
	theme = strings.TrimSpace(theme)
	t, ok := s.FindTheme(theme)
	switch {
	case theme == "":
		return a, &AssumptionError{Key: "form", Got: pair + ":"}
	case !ok:
		return a, &AssumptionError{"theme", theme, s.NearestTheme(theme)}
	}
	a.Themes = []int32{t}
	return a, nil
}

// parties reads "A+B".
func parties(s *data.Study, text string, pair *[2]int32) *AssumptionError {
	var first *AssumptionError
	for _, names := range cuts(text, '+')[1:] {
		err := two(s, names, pair)
		if err == nil {
			return nil
		}
		if first == nil {
			first = err
		}
	}
	if first == nil {
		first = &AssumptionError{Key: "form", Got: text}
	}
	return first
}

func two(s *data.Study, names [2]string, pair *[2]int32) *AssumptionError {
	for i, name := range names {
		name = strings.TrimSpace(name)
		party, ok := s.FindParty(name)
		switch {
		case name == "":
			return &AssumptionError{Key: "form", Got: strings.Join(names[:], "+")}
		case !ok:
			return &AssumptionError{"party", name, s.NearestParty(name)}
		}
		pair[i] = party
	}
	switch {
	case pair[0] == pair[1]:
		return &AssumptionError{Key: "same", Got: strings.TrimSpace(names[0])}
	case s.Parties[pair[0]].Group && s.Parties[pair[1]].Group:
		return &AssumptionError{Key: "groups", Got: strings.Join(names[:], "+")}
	}
	return nil
}

// cuts returns a text whole, and cut at each place where a separator stands.
func cuts(text string, separator byte) [][2]string {
	all := [][2]string{{text, ""}}
	for i := range len(text) {
		if text[i] == separator {
			all = append(all, [2]string{text[:i], text[i+1:]})
		}
	}
	return all
}

// Assume returns the study with cooperations that are practised though nobody tells of them; the study itself stays
// as it is. They stand last among the statements, marked as Assumed. It shows what the rules about cooperation
// would find (see WhatIf); who was heard and what was mentioned is to be read in the study itself.
func Assume(s *data.Study, assumed []Assumption) *data.Study {
	other := *s
	other.Statements = slices.Clip(s.Statements)
	for _, a := range assumed {
		teller, counterpart := a.Parties[0], a.Parties[1]
		if s.Parties[teller].Group {
			teller, counterpart = counterpart, teller
		}
		other.Statements = append(other.Statements, data.Statement{
			Role: teller, Counterpart: counterpart, Kind: data.Cooperation, Stage: data.Practised, Strength: 1,
			Themes: a.Themes, Assumed: true,
		})
	}
	return &other
}
