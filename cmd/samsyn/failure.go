package main

import (
	"errors"
	"io/fs"
	"syscall"

	"samsyn/data"
	"samsyn/out/report"
	"samsyn/out/words"
)

// The exit statuses.
const (
	statusDone        = 0
	statusStruck      = 1 // done, and --fail-on struck
	statusUse         = 2 // wrong use or bad input
	statusFault       = 3 // could not write, or internal fault
	statusInterrupted = 130
)

// A failure ends the command: an exit status and what to say, as a key of the words of messages.
type failure struct {
	status int
	key    string // "" says nothing but details
	args   []any
	count  int                        // where set, the phrase counts so many things
	more   []phrase                   // further sentences on the same line
	hint   string                     // a command that tells more; "" for none
	detail func(words.Words) []string // whole lines before the sentence
	// problems are what is wrong in the files, where that is the failure.
	problems data.Problems
}

// A phrase is a key of the words of messages with its values.
type phrase struct {
	key  string
	args []any
}

// misuse is wrong use of the command.
func misuse(key string, args ...any) *failure {
	return &failure{status: statusUse, key: key, args: args}
}

// adding puts one more sentence on the failure's line.
func (f *failure) adding(key string, args ...any) *failure {
	f.more = append(f.more, phrase{key, args})
	return f
}

// Error is the first sentence in English.
func (f *failure) Error() string {
	w := words.In("en")
	return w.Say("messages."+f.key, worded(w, f.args)...)
}

// lines is what the failure says, in a language.
func (f *failure) lines(w words.Words) []string {
	var lines []string
	if f.detail != nil {
		lines = f.detail(w)
	}
	if f.key == "" {
		return lines
	}
	args := worded(w, f.args)
	line := w.Say("messages."+f.key, args...)
	if f.count > 0 {
		line = w.Count("messages."+f.key, f.count, args...)
	}
	line = "samsyn: " + line
	for _, m := range f.more {
		line += " " + w.Say("messages."+m.key, worded(w, m.args)...)
	}
	lines = append(lines, line)
	if f.hint != "" {
		lines = append(lines, w.Say("messages.hint", f.hint))
	}
	return lines
}

// cannotWrite is a failure to write to a path.
func cannotWrite(path string, err error) *failure {
	return &failure{status: statusFault, key: "cannot-write", args: []any{path, bare(err)}}
}

// bare takes the path off an error of the file system: the message names it already.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// reason words what the file system says; what has no words of its own comes as the system has it.
func reason(w words.Words, err error) string {
	for _, known := range []struct {
		err error
		key string
	}{
		{fs.ErrPermission, "permission"},
		{fs.ErrNotExist, "missing"},
		{syscall.ENOSPC, "full"},
		{syscall.EROFS, "readonly"},
		{syscall.ENOTDIR, "not-folder"},
		{syscall.EISDIR, "folder"},
		{syscall.ENAMETOOLONG, "long"},
		{report.ErrInUse, "in-use"},
	} {
		if errors.Is(err, known.err) {
			return w.Say("messages.reason." + known.key)
		}
	}
	return err.Error()
}
