package main

import (
	"errors"
	"path/filepath"
	"slices"

	"samsyn/data"
	"samsyn/out/words"
)

// loadEach reads each file as a study of its own, which the others are compared with. What is wrong is told of
// all of them.
func (p *program) loadEach(args []string, flags *studyFlags) ([]*loaded, error) {
	if flags.from != "" && !slices.ContainsFunc(args, takesFormat) {
		return nil, misuse("flag-goes-with", "--from", "-")
	}
	if i := slices.Index(args, "-"); i >= 0 && slices.Contains(args[i+1:], "-") {
		return nil, misuse("stdin-once")
	}
	var list []*loaded
	var problems data.Problems
	for _, name := range args {
		own := *flags
		if !takesFormat(name) {
			own.from = ""
		}
		l, err := p.load([]string{name}, &own)
		var f *failure
		switch {
		case err == nil:
			list = append(list, l)
		case errors.As(err, &f) && f.problems != nil:
			problems = append(problems, f.problems...)
		default:
			return nil, err
		}
	}
	if len(problems) > 0 {
		return nil, problemsFailure(problems)
	}
	return list, nil
}

// together are studies that are compared, as the writer of a table sees them: all their files, and the words of
// --lang, else of the first of the studies, in the order given, that has a language.
func (p *program) together(list ...*loaded) *loaded {
	whole := &loaded{words: words.In(p.lang), options: list[0].options}
	for _, l := range slices.Backward(list) {
		whole.files = append(whole.files, l.files...)
		if p.lang == "" && l.study.Language != "" {
			whole.words = l.words
		}
	}
	return whole
}

// fileNames are what the results call files: without the folder where that tells them apart, else as given, and
// with a number where one is named twice.
func fileNames(w words.Words, args []string) []string {
	short := make([]string, len(args))
	for i, arg := range args {
		short[i] = fileName(w, arg)
		if arg != "-" {
			short[i] = filepath.Base(arg)
		}
	}
	if unique(short) {
		return short
	}
	names := make([]string, len(args))
	seen := map[string]int{}
	for i, arg := range args {
		names[i] = fileName(w, arg)
		if seen[arg]++; seen[arg] > 1 {
			names[i] += " (" + w.Integer(seen[arg]) + ")"
		}
	}
	return names
}

func unique(names []string) bool {
	sorted := slices.Sorted(slices.Values(names))
	return len(slices.Compact(sorted)) == len(names)
}
