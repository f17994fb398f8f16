package data

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Place is where something stands in a file. Line and Column count from 1, in characters, and are 0 where
// unknown. In a workbook Sheet is set, and Line and Column are the cell's row and column.
type Place struct {
	File         string
	Sheet        string
	Line, Column int
}

// Cell is the cell's name in a workbook ("B12"), and "" in any other file.
func (p Place) Cell() string {
	if p.Sheet == "" || p.Line == 0 || p.Column == 0 {
		return ""
	}
	letters := ""
	for n := p.Column; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.Line)
}

// String is FILE:LINE:COLUMN, as far as it is known; in a workbook FILE: sheet “SHEET” cell B12.
func (p Place) String() string {
	s := Escape(p.File)
	switch {
	case p.Sheet != "" && p.Cell() != "":
		return s + ": sheet “" + Clip(p.Sheet) + "” cell " + p.Cell()
	case p.Sheet != "":
		return s + ": sheet “" + Clip(p.Sheet) + "”"
	case p.Line == 0:
		return s
	case p.Column == 0:
		return s + ":" + strconv.Itoa(p.Line)
	}
	return s + ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}

// A Problem is one thing that is wrong in a file: where, what (a key and the names it is about) and what was
// expected instead. English gives its phrases; package out/words has them in both languages.
type Problem struct {
	Place
	Key string
	// Args are tokens of the file or names; they are stored as they stood, and escaped and cut when worded.
	Args []string
	// Accepted lists what may stand there, when it is a short list of names.
	Accepted []string
	// Near is the known name that was most likely meant; "" where none is near.
	Near string
}

// Error is one line: FILE:LINE:COLUMN: what was found, what was expected.
func (p Problem) Error() string {
	found, expected := p.Fill(English(p.Key), " or ")
	s := found
	if place := p.String(); place != "" {
		s = place + ": " + found
	}
	if expected != "" {
		s += ", expected " + expected
	}
	if p.Near != "" {
		s += "; did you mean “" + Clip(p.Near) + "”?"
	}
	return s
}

// Fill puts the problem's arguments into a phrase of any language. Where the phrase does not say what was
// expected, the accepted names do, the last two joined by or.
func (p Problem) Fill(phrase Phrase, or string) (found, expected string) {
	expected = fillPhrase(phrase.Expected, p.Args)
	if n := len(p.Accepted); expected == "" && n > 0 {
		expected = strings.Join(p.Accepted[:n-1], ", ")
		if n > 1 {
			expected += or
		}
		expected += p.Accepted[n-1]
	}
	return phrase.found(p.Args), expected
}

// A Notice is something a reader guessed, merged or passed over, or that Check found: no error, but said.
type Notice struct {
	Place
	Key  string
	Args []string
}

// String is the notice in English: FILE:LINE:COLUMN: what was done.
func (n Notice) String() string {
	s := n.Fill(English(n.Key))
	if place := n.Place.String(); place != "" {
		return place + ": " + s
	}
	return s
}

// Fill puts the notice's arguments into a phrase of any language.
func (n Notice) Fill(phrase Phrase) string { return phrase.found(n.Args) }

// Problems are all that is wrong in the files of one study. As an error it can be searched with errors.As,
// for a Problems or for a single Problem.
type Problems []Problem

// shownProblems is how many problems a message lists; the rest are counted.
const shownProblems = 20

// Error lists the first 20 problems, a line each, and counts the rest.
func (p Problems) Error() string {
	var b strings.Builder
	for i, problem := range p {
		if i == shownProblems {
			fmt.Fprintf(&b, "\n… and %d more", len(p)-i)
			break
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(problem.Error())
	}
	return b.String()
}

// Unwrap gives the single problems to errors.Is and errors.As.
func (p Problems) Unwrap() []error {
	all := make([]error, len(p))
	for i, problem := range p {
		all[i] = problem
	}
	return all
}

// Sort orders by place: files and sheets in the order in which they first occur, then line and column.
func (p Problems) Sort() {
	type sheet struct{ file, sheet string }
	order := map[sheet]int{}
	for _, problem := range p {
		at := sheet{problem.File, problem.Sheet}
		if _, ok := order[at]; !ok {
			order[at] = len(order)
		}
	}
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(order[sheet{a.File, a.Sheet}], order[sheet{b.File, b.Sheet}]),
			cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}

// clipped is the most characters of a file's token that a message shows.
const clipped = 40

// Clip makes a token of a file fit for a message: control, format and direction characters escaped, and at
// most 40 characters in all.
func Clip(s string) string {
	if len(s) > clipped*utf8.UTFMax {
		s = s[:clipped*utf8.UTFMax] // what is cut here would not be shown in any case
	}
	escaped := Escape(s)
	if utf8.RuneCountInString(escaped) <= clipped {
		return escaped
	}
	runes := []rune(escaped)
	return string(runes[:clipped-1]) + "…"
}

// Quotable is what a message may show of what stands where a word, a number or a key belongs: the token itself, and
// "…" where it reads like part of a sentence. What got into the wrong column, or out of its quotation marks, may be
// a statement's text, which no message repeats.
func Quotable(token string) string {
	const mostWords = 3
	if utf8.RuneCountInString(token) > clipped || len(strings.Fields(token)) > mostWords {
		return "…"
	}
	return token
}

// Escape writes what could change how a terminal shows a message (control, format and direction characters,
// line separators, bytes that are not UTF-8) as backslash escapes, and leaves everything else.
func Escape(s string) string {
	if !strings.ContainsFunc(s, unshowable) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case unshowable(r):
			quoted := strconv.QuoteRuneToASCII(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unshowable takes every invisible character but the plain space, private use and unassigned ones included.
func unshowable(r rune) bool { return r == utf8.RuneError || !unicode.IsPrint(r) && r != '\u00a0' }

// found is what was found, of one thing or of several.
func (p Phrase) found(args []string) string {
	if p.One != "" && len(args) > 0 && args[0] == "1" {
		return fillPhrase(p.One, args)
	}
	return fillPhrase(p.Found, args)
}

func fillPhrase(phrase string, args []string) string {
	if !strings.Contains(phrase, "%") {
		return phrase
	}
	values := make([]any, len(args))
	for i, arg := range args {
		values[i] = Clip(arg)
	}
	return fmt.Sprintf(phrase, values...)
}
