package main

import (
	"errors"

	"samsyn/data"
	"samsyn/graph/plan"
)

// assumptions reads the values of --assume against a study.
func assumptions(s *data.Study, texts []string) ([]plan.Assumption, error) {
	var all []plan.Assumption
	for _, text := range texts {
		a, err := plan.Parse(s, text)
		if err != nil {
			return nil, assumptionFailure(text, err)
		}
		all = append(all, a)
	}
	return all, nil
}

// assumptionFailure words what is wrong with a value of --assume.
func assumptionFailure(text string, err error) error {
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
	return f
}
