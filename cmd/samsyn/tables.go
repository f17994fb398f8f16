package main

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/table"
)

// tableFlags are the flags of the commands that print a table.
type tableFlags struct {
	studyFlags
	format, output string
	columns        []string
}

// tableEndings are the formats that an ending of -o picks.
var tableEndings = map[string]string{".txt": "table", ".csv": "csv", ".json": "json", ".md": "md"}

func (p *program) addTableFlags(cmd *cobra.Command, t *tableFlags) {
	cmd.Flags().Var(newChoice(&t.format, table.Formats[0], table.Formats[1:]...), "format", p.flagText("format"))
	p.addOutput(cmd, &t.output)
	p.addStudyFlags(cmd, &t.studyFlags)
}

// chosenFormat is --format, else what the ending of -o says, else the first of the formats.
func chosenFormat(cmd *cobra.Command, format, output string, endings map[string]string) (string, error) {
	if output == "" || output == "-" {
		return format, nil
	}
	byEnding, known := endings[ending(output)]
	given := cmd.Flags().Changed("format")
	switch {
	case given && known && byEnding != format && !strings.HasPrefix(format, byEnding+"-"):
		return "", misuse("ending-format", quote(output), format)
	case given:
		return format, nil
	case !known:
		return "", misuse("ending", quote(output)).adding("choices", join(sortedKeys(endings)))
	}
	return byEnding, nil
}

// printView writes a view as the flags say, and says what it leaves out where the format cannot. The view is made
// whole before anything is written, but for a long one.
func (p *program) printView(t *tableFlags, format string, v *table.View, o table.Options) error {
	err := p.writeView(t, format, v, o)
	if err != nil || !strings.HasPrefix(format, "csv") || p.quiet {
		return err
	}
	for _, line := range v.Lapsed {
		p.line(line)
	}
	if v.Unlisted != "" {
		p.line(v.Unlisted)
	}
	return nil
}

func (p *program) writeView(t *tableFlags, format string, v *table.View, o table.Options) error {
	painted := format == "table" && (t.output == "" || t.output == "-") && p.colors(p.outTerminal)
	if v.Long {
		return p.stream(t.output, painted, o.Words, func(w io.Writer) error { return v.Write(w, format, o) })
	}
	var b bytes.Buffer
	if err := v.Write(&b, format, o); err != nil {
		var column *table.ColumnError
		if errors.As(err, &column) {
			return invalidValue("--columns", column.Column, &choiceError{column.Column, column.Known})
		}
		return err
	}
	content := b.Bytes()
	if painted {
		content = []byte(paint(b.String(), o.Words))
	}
	return p.deliver(t.output, content)
}

// tableOptions are what a view needs to know of the run.
func (p *program) tableOptions(t *tableFlags, l *loaded) table.Options {
	o := table.Options{Words: l.words, Columns: t.columns, Redact: t.redact, Example: l.example}
	if t.output == "" && p.outTerminal {
		o.Width = p.terminalWidth()
	}
	return o
}

// only asks for some parts of the analysis, and of the ranking for no more than its caveats.
func only(parts analysis.Parts) func(*analysis.Options) {
	return func(o *analysis.Options) {
		o.Parts = parts | analysis.Ranking
		o.Rank = graph.RankOptions{SkipCentrality: true, SkipBridging: true, SkipRanges: true}
	}
}

// runTable reads the study, analyses it and writes one view of it.
func (p *program) runTable(cmd *cobra.Command, args []string, t *tableFlags,
	view func(*analysis.Analysis, table.Options) *table.View, choose func(*analysis.Options),
) error {
	format, l, err := p.loadTable(cmd, args, t)
	if err != nil {
		return err
	}
	choose(&l.options)
	o := p.tableOptions(t, l)
	return p.printView(t, format, view(l.analyse(), o), o)
}

// loadTable settles the format of a table and reads the study.
func (p *program) loadTable(cmd *cobra.Command, args []string, t *tableFlags) (string, *loaded, error) {
	format, err := chosenFormat(cmd, t.format, t.output, tableEndings)
	if err != nil {
		return "", nil, err
	}
	l, err := p.load(args, &t.studyFlags)
	if err != nil {
		return "", nil, err
	}
	return format, l, l.notOnto(t.output)
}
