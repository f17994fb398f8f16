package main

import (
	"io"
	"math"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"samsyn/data"
	"samsyn/out/words"
)

// The parts of the work that the commands tell of themselves.
const (
	drawing   data.Work = "drawing"
	comparing data.Work = "comparing"
	planning  data.Work = "planning"
)

// A progress shows on a terminal what takes long: one line, written over and over, and taken away before anything
// else is written there. Its methods are safe for concurrent use; until it watches they do nothing.
type progress struct {
	mu       sync.Mutex
	terminal io.Writer // nil before it watches, and when it is over
	words    words.Words
	work     data.Work
	done     float64
	width    int // of what stands on the line
	over     chan struct{}
}

// often is how often the line is written.
const often = 200 * time.Millisecond

// watch begins to show what takes long, if somebody can see it.
func (p *program) watch() {
	if p.quiet || !p.errTerminal {
		return
	}
	g := &p.progress
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.words = p.words; g.over == nil {
		g.terminal, g.over = p.errs, make(chan struct{})
		go g.show(p.hush)
	}
}

// listener is what the work tells its progress to; nil where nobody watches.
func (g *progress) listener() data.Progress {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.terminal == nil {
		return nil
	}
	return g.tell
}

// begin tells that a part of the work begins.
func (g *progress) begin(of data.Work) { g.tell(of, math.NaN()) }

// tell is a data.Progress.
func (g *progress) tell(of data.Work, done float64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.work, g.done = of, done
}

// clear takes the line away, so that something else can be written.
func (g *progress) clear() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.write("")
}

// end takes the line away for good.
func (g *progress) end() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.terminal != nil {
		g.write("")
		g.terminal = nil
		close(g.over)
	}
}

func (g *progress) show(hush time.Duration) {
	for wait := hush; ; wait = often {
		select {
		case <-g.over:
			return
		case <-time.After(wait):
		}
		g.mu.Lock()
		g.write(g.line())
		g.mu.Unlock()
	}
}

// line words how far the work has come.
func (g *progress) line() string {
	if g.work == "" {
		return ""
	}
	line := g.words.Say("progress."+string(g.work)) + " …"
	if !math.IsNaN(g.done) {
		line += " " + g.words.Say("caveats.percent", g.words.Number(math.Floor(100*g.done), 0))
	}
	return line
}

// write replaces what stands on the line. It needs nothing of the terminal but a carriage return.
func (g *progress) write(line string) {
	width := utf8.RuneCountInString(line)
	if g.terminal == nil || width == 0 && g.width == 0 {
		return
	}
	text := "\r" + line + strings.Repeat(" ", max(g.width-width, 0))
	if width == 0 {
		text += "\r"
	}
	io.WriteString(g.terminal, text)
	g.width = width
}
