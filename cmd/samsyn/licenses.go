package main

import (
	"bytes"
	"embed"
	"io/fs"
)

// licenseTexts are the licences of what is built into the program: one file a component, its name and
// address first. A test holds the list against what is linked.
//
//go:embed licenses/*.txt
var licenseTexts embed.FS

// printLicenses prints all of them, in the order of their file names.
func (p *program) printLicenses() error {
	names, err := fs.Glob(licenseTexts, "licenses/*.txt")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	for i, name := range names {
		text, err := licenseTexts.ReadFile(name)
		if err != nil {
			return err
		}
		if i > 0 {
			b.WriteString("\n" + rule + "\n\n")
		}
		b.Write(bytes.TrimSpace(text))
		b.WriteByte('\n')
	}
	return p.print(b.Bytes())
}

const rule = "------------------------------------------------------------------------"
