package main

import (
	"os"

	"golang.org/x/term"
)

// terminalWidth is how many characters a line of the terminal on standard output takes; 0 where unknown.
func (p *program) terminalWidth() int {
	f, ok := p.out.(*os.File)
	if !ok {
		return 0
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return width
}
