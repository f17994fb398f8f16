package main

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"samsyn/data"
	"samsyn/out/words"
)

// A program is one run of samsyn: its surroundings, and what the flags of every command decide.
type program struct {
	in          io.Reader
	out, errs   io.Writer
	outTerminal bool
	errTerminal bool
	getenv      func(string) string
	now         func() time.Time
	// patience is how long an interrupted command may take to clear up before it is left behind.
	patience time.Duration

	words   words.Words // of messages and help
	decided bool        // --lang or the locale chose them; else a study may still
	lang    string      // --lang, or ""
	quiet   bool
	color   string
	begun   unfinished
	// unprinted is why help was not printed: cobra takes no error from it.
	unprinted error
	progress  progress
	hush      time.Duration // nothing of the progress is shown before

	heap  *heap                // nil leaves the garbage collector alone
	extra func(*cobra.Command) // lets a test add commands
}

func newProgram() *program {
	return &program{
		in: os.Stdin, out: os.Stdout, errs: os.Stderr,
		outTerminal: term.IsTerminal(int(os.Stdout.Fd())),
		errTerminal: term.IsTerminal(int(os.Stderr.Fd())),
		getenv:      os.Getenv,
		now:         time.Now,
		patience:    300 * time.Millisecond,
		hush:        time.Second,
	}
}

// run carries out one command line and returns the exit status. An interruption wins over a command that
// is still at work: what it has begun to write is taken away, and it can write nothing more.
func (p *program) run(ctx context.Context, args []string) int {
	p.chooseLanguage(args)
	early := p.words // the command at work may still change p.words
	done := make(chan error, 1)
	go func() { done <- p.execute(ctx, args) }()
	select {
	case err := <-done:
		return p.conclude(err, p.words)
	case <-ctx.Done():
		p.begun.abandon()
		select {
		case <-done:
		case <-time.After(p.patience):
		}
		return p.conclude(&failure{status: statusInterrupted, key: "interrupted"}, early)
	}
}

// execute runs the command line and makes an error of a panic.
func (p *program) execute(ctx context.Context, args []string) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = &failure{status: statusFault, key: "fault", args: []any{faultText(fault, debug.Stack())}}
		}
	}()
	root := newRoot(p)
	if p.extra != nil {
		p.extra(root)
	}
	if len(args) > 0 && strings.HasPrefix(args[0], cobra.ShellCompRequestCmd) {
		completeChoices(root)
	}
	root.SetArgs(args)
	if err := root.ExecuteContext(ctx); err != nil {
		return err
	}
	return p.unprinted
}

// conclude says what went wrong and returns the exit status.
func (p *program) conclude(err error, w words.Words) int {
	p.progress.end()
	if err == nil {
		return statusDone
	}
	var f *failure
	if !errors.As(err, &f) {
		f = &failure{status: statusFault, key: "fault", args: []any{err.Error()}}
	}
	for _, line := range f.lines(w) {
		p.line(line)
	}
	return f.status
}

// say writes a message to standard error unless --quiet.
func (p *program) say(key string, args ...any) {
	if !p.quiet {
		p.line(p.words.Say("messages."+key, args...))
	}
}

// line writes one line to standard error. What came out of a file cannot steer the terminal.
func (p *program) line(s string) {
	p.progress.clear()
	io.WriteString(p.errs, data.Escape(s)+"\n")
}

// faultText names a fault and the place in samsyn where it happened, without any value from a study: a
// runtime error's text holds none, and of other panics only the type is told.
func faultText(fault any, stack []byte) string {
	text := "panic"
	if err, ok := fault.(interface{ RuntimeError() }); ok {
		text = err.(error).Error()
	}
	_, after, _ := strings.Cut(string(stack), "panic(")
	for _, line := range strings.Split(after, "\n") {
		if end := strings.LastIndexByte(line, '('); end > 0 && strings.HasPrefix(line, "samsyn/") {
			return text + " (" + line[:end] + ")"
		}
	}
	return text
}
