package main

import (
	"errors"

	"samsyn/graph/plan"
)

// assumptions reads the values of --assume against a study.
func assumptions(l *loaded, texts []string) ([]plan.Assumption, error) {
	var all []plan.Assumption
	for _, text := range texts {
		a, err := plan.Parse(l.study, text)
		if err != nil {
			return nil, assumptionFailure(l, text, err)
		}
		all = append(all, a)
	}
	return all, nil
}

// assumptionFailure words what is wrong with a value of --assume; of an unknown party or theme it lists those there are.
func assumptionFailure(l *loaded, text string, err error) error {
	var wrong *plan.AssumptionError
	if !errors.As(err, &wrong) {
		return err
	}
	f := misuse("assume-form", quote(text))
	switch wrong.Key {
	case "party":
		f = misuse("assume-party", quote(wrong.Got))
	case "theme":
		f = misuse("assume-theme", quote(wrong.Got))
	case "same":
		f = misuse("assume-same", quote(text))
	case "groups":
		f = misuse("assume-groups", quote(text))
	}
	if wrong.Near != "" {
		f.adding("meant", quote(wrong.Near))
	}
	switch wrong.Key {
	case "party":
		all := make([]int32, len(l.study.Parties))
		for i := range all {
			all[i] = int32(i)
		}
		f.adding("parties-are", l.partiesListed(all))
	case "theme":
		f.adding("themes-are", l.themesListed())
	}
	return f
}
