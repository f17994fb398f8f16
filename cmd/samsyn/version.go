package main

import (
	"bytes"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/out/table"
)

// release is the version this tree becomes; the version of a released module goes before it.
const release = "0.1.0-dev"

// A build is what the binary knows of how it was made: the JSON of the command version.
type build struct {
	Samsyn  int          `json:"samsyn" jsonschema:"version of the format"`
	Version string       `json:"version" jsonschema:"of samsyn"`
	Commit  table.Phrase `json:"commit" jsonschema:"it was built from; null without version control"`
	Time    table.Phrase `json:"time" jsonschema:"of the commit"`
	Changed bool         `json:"changed" jsonschema:"whether the tree held changes beyond the commit"`
	Go      string       `json:"go" jsonschema:"version of Go it was built with"`
	System  string       `json:"system" jsonschema:"operating system and processor it was built for"`
}

func newVersion(p *program) *cobra.Command {
	var format string
	var licenses bool
	cmd := p.command("version", func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return misuse("no-arguments", quote(args[0]))
		}
		if licenses {
			return p.printLicenses()
		}
		b := thisBuild()
		if format == "json" {
			var out bytes.Buffer
			if err := table.WriteJSON(&out, b); err != nil {
				return err
			}
			return p.print(out.Bytes())
		}
		return p.print([]byte(p.versionText(b)))
	}, "samsyn version", "samsyn version --format json", "samsyn version --licenses")
	cmd.Flags().Var(newChoice(&format, "table", "json"), "format", p.flagText("format"))
	cmd.Flags().BoolVar(&licenses, "licenses", false, p.flagText("licenses"))
	return cmd
}

func (p *program) versionText(b build) string {
	lines := []string{p.words.Say("commands.version.line", b.Version)}
	if b.Commit != "" {
		key := "commands.version.commit"
		if b.Changed {
			key = "commands.version.dirty"
		}
		lines = append(lines, p.words.Say(key, b.Commit))
	}
	lines = append(lines, p.words.Say("commands.version.go", b.Go, b.System))
	return strings.Join(lines, "\n") + "\n"
}

func thisBuild() build {
	b := build{Samsyn: table.Version, Version: release, Go: runtime.Version(), System: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	// A pseudo-version (v0.0.0-TIME-COMMIT) names a commit, not a release.
	switch v := info.Main.Version; {
	case strings.Count(v, "-") >= 2:
		v, _, _ = strings.Cut(v, "+")
		b.Commit = table.Phrase(v[strings.LastIndexByte(v, '-')+1:])
	case v != "" && v != "(devel)":
		b.Version = strings.TrimPrefix(v, "v")
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = table.Phrase(s.Value)
		case "vcs.time":
			b.Time = table.Phrase(s.Value)
		case "vcs.modified":
			b.Changed = s.Value == "true"
		}
	}
	return b
}
