package main

import (
	"context"
	"io"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// A terminal keeps what was written to it, and tells when some text was.
type terminal struct {
	mu      sync.Mutex
	written string
	seen    map[string]chan struct{}
}

func newTerminal(look ...string) *terminal {
	t := &terminal{seen: map[string]chan struct{}{}}
	for _, text := range look {
		t.seen[text] = make(chan struct{})
	}
	return t
}

func (t *terminal) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.written += string(b)
	for text, seen := range t.seen {
		if strings.Contains(t.written, text) {
			close(seen)
			delete(t.seen, text)
		}
	}
	return len(b), nil
}

// screen is what stands on the terminal in the end.
func (t *terminal) screen() string {
	var lines []string
	for line := range strings.SplitSeq(t.written, "\n") {
		var shown []rune
		at := 0
		for _, r := range line {
			if r == '\r' {
				at = 0
				continue
			}
			if at == len(shown) {
				shown = append(shown, r)
			}
			shown[at] = r
			at++
		}
		lines = append(lines, strings.TrimRight(string(shown), " "))
	}
	return strings.Join(lines, "\n")
}

func TestProgressIsShownOnATerminalOnlyAndTakenAway(t *testing.T) {
	const longest = "Söker kortaste vägar … 43\u00a0%"
	run := func(watched bool, args ...string) (out, errs *terminal) {
		out, errs = newTerminal(), newTerminal("Läser …", longest, "Ritar …")
		seen := map[string]chan struct{}{}
		for text, c := range errs.seen {
			seen[text] = c
		}
		p := &program{
			in: strings.NewReader(""), out: out, errs: errs, errTerminal: watched,
			getenv: func(string) string { return "" }, now: time.Now,
		}
		p.extra = func(root *cobra.Command) {
			root.AddCommand(&cobra.Command{Use: "long", Run: func(*cobra.Command, []string) {
				p.watch()
				if listening := p.progress.listener() != nil; listening != (watched && !p.quiet) {
					t.Errorf("%v, terminal %t: listening %t", args, watched, listening)
				}
				p.progress.begin(data.Reading)
				if p.progress.listener() != nil {
					<-seen["Läser …"]
				}
				p.say("written", "a file")
				p.progress.tell(graph.Paths, 0.439)
				if p.progress.listener() != nil {
					<-seen[longest]
				}
				p.progress.begin(drawing)
				if p.progress.listener() != nil {
					<-seen["Ritar …"]
				}
				_ = p.print([]byte("result\n"))
			}})
		}
		if status := p.run(context.Background(), append([]string{"long", "--lang", "sv"}, args...)); status != statusDone {
			t.Errorf("exit status %d", status)
		}
		return out, errs
	}
	if out, errs := run(true); out.written != "result\n" || errs.screen() != "Skrev a file\n" || !strings.Contains(errs.written, longest) {
		t.Errorf("on a terminal: standard output %q, standard error %q", out.written, errs.written)
	}
	for _, quiet := range []bool{false, true} {
		want, args := "Skrev a file\n", []string(nil)
		if quiet {
			want, args = "", []string{"--quiet"}
		}
		if _, errs := run(quiet, args...); errs.written != want {
			t.Errorf("quiet %t: standard error %q, want %q", quiet, errs.written, want)
		}
	}
}

func TestNothingIsShownOfWhatIsQuick(t *testing.T) {
	errs := newTerminal()
	p := &program{
		in: os.Stdin, out: io.Discard, errs: errs, errTerminal: true,
		getenv: func(string) string { return "" }, now: time.Now, hush: time.Hour,
	}
	if status := p.run(context.Background(), []string{"themes", "--lang", "en"}); status != statusDone || strings.Contains(errs.written, "\r") {
		t.Errorf("exit status %d, standard error %q", status, errs.written)
	}
}

func TestEveryPartOfTheWorkHasWords(t *testing.T) {
	for _, work := range []data.Work{
		data.Reading, graph.Building, graph.Ordering, graph.Resampling, graph.Measuring, graph.Paths,
		analysis.SeekingGaps, drawing, comparing, planning,
	} {
		if !words.Has("progress." + string(work)) {
			t.Errorf("%s has none", work)
		}
	}
}
