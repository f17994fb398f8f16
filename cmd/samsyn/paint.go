package main

import (
	"strings"

	"samsyn/out/words"
)

// The colours of a terminal, few and in the sixteen that every terminal lets its user choose.
const (
	bold   = "\x1b[1m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	cyan   = "\x1b[1;36m"
	plain  = "\x1b[0m"
)

// colors reports whether a stream gets colour: what --color says, else where it is a terminal that can and
// NO_COLOR is not set.
func (p *program) colors(terminal bool) bool {
	switch p.color {
	case "always":
		return true
	case "never":
		return false
	}
	return terminal && p.getenv("NO_COLOR") == "" && p.getenv("TERM") != "dumb"
}

// paint colours an aligned text: the line above a rule is a header, and a finding begins with its severity.
func paint(text string, w words.Words) string {
	severity := map[string]string{}
	for name, color := range map[string]string{"high": red, "medium": yellow, "low": cyan} {
		severity[strings.ToUpper(w.Say("common.severity."+name))] = color
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		first, rest, _ := strings.Cut(line, " ")
		switch color, ok := severity[first]; {
		case ok && strings.HasPrefix(rest, " SY"):
			lines[i] = color + first + plain + " " + bold + rest + plain
		case i+1 < len(lines) && strings.HasPrefix(lines[i+1], "──"):
			lines[i] = bold + line + plain
		}
	}
	return strings.Join(lines, "\n")
}
