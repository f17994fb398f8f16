package main

import (
	"strings"

	"samsyn/data"
	"samsyn/out/words"
)

// chooseLanguage decides the language of messages and help before any flag is parsed, so that even what is
// wrong with a flag is said in it: --lang, else the locale where it is Swedish or English, else English
// until a study is read (studyLanguage).
func (p *program) chooseLanguage(args []string) {
	language := langFlag(args)
	if language == "" {
		language = localeLanguage(p.getenv)
	}
	p.decided = language != ""
	p.words = words.In(language)
}

// studyLanguage lets the study choose the language of messages where nothing else did, and returns the words
// of the results: --lang, else the study's language (its own, or that of its headers), else English.
func (p *program) studyLanguage(s *data.Study) words.Words {
	language := p.lang
	if language == "" {
		language = s.Language
	}
	results := words.In(language)
	if !p.decided && s.Language != "" {
		p.words, p.decided = words.In(s.Language), true
	}
	return results
}

// langFlag finds --lang among arguments that are not parsed yet; the last one counts, as in parsing.
func langFlag(args []string) string {
	found := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		value, ok := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if value = strings.ToLower(value); ok && (value == "sv" || value == "en") {
			found = value
		}
	}
	return found
}

// localeLanguage is "sv" or "en" where the first variable that is set begins so, else "".
func localeLanguage(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		value := strings.ToLower(getenv(name))
		if value == "" {
			continue
		}
		language, _, _ := strings.Cut(value, "_")
		language, _, _ = strings.Cut(language, ".")
		language, _, _ = strings.Cut(language, "-")
		if language == "sv" || language == "en" {
			return language
		}
		return ""
	}
	return ""
}
