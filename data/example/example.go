// Package example holds the study that samsyn shows when it is given no file: seven roles and the information
// security coordinator, coded by hand, with the catalogue of themes that other studies may begin from. How it
// was coded stands in CODING.md beside it. The package reads nothing but what is embedded.
package example

import (
	_ "embed"
	"errors"

	"samsyn/data"
	"samsyn/data/format"
)

// Name is the study's file name, as messages and positions give it.
const Name = "study.yaml"

//go:embed study.yaml
var study []byte

// Study returns the example study. Each call reads it anew, so that a caller may change what it gets; the
// error is that of reading it, and nil as long as the tests pass.
func Study() (*data.Study, error) {
	s, notices, err := format.Read([]format.Input{{Name: Name, Data: study}}, format.Options{})
	if err == nil && len(notices) > 0 {
		err = errors.New("the example study is read with notices")
	}
	if err != nil {
		return nil, err
	}
	return s, nil
}

// YAML returns the study file itself: a copy, for those who want to begin their own study from it.
func YAML() []byte { return append([]byte(nil), study...) }
