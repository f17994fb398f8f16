package main

import (
	"bytes"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/out/table"
)

// A problemsObject is the JSON of the command validate.
type problemsObject struct {
	Problems []problemRow `json:"problems"`
	Warnings []warningRow `json:"warnings"`
}

// A problemRow is one thing that is wrong in a file.
type problemRow struct {
	File     string       `json:"file"`
	Line     table.Rank   `json:"line" jsonschema:"from 1; in a workbook the row"`
	Column   table.Rank   `json:"column" jsonschema:"from 1, in characters; in a workbook the column"`
	Sheet    table.Phrase `json:"sheet" jsonschema:"of a workbook"`
	Cell     table.Phrase `json:"cell" jsonschema:"of a workbook, such as B12"`
	Problem  string       `json:"problem" jsonschema:"what was found"`
	Expected table.Phrase `json:"expected" jsonschema:"what was expected instead"`
}

// A warningRow is no error, but probably a slip.
type warningRow struct {
	File    string       `json:"file"`
	Line    table.Rank   `json:"line" jsonschema:"from 1; in a workbook the row"`
	Column  table.Rank   `json:"column" jsonschema:"from 1, in characters; in a workbook the column"`
	Sheet   table.Phrase `json:"sheet" jsonschema:"of a workbook"`
	Cell    table.Phrase `json:"cell" jsonschema:"of a workbook, such as B12"`
	Warning string       `json:"warning"`
}

func newValidate(p *program) *cobra.Command {
	var flags studyFlags
	var format string
	cmd := p.command("validate", func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return misuse("needs-file", "validate")
		}
		l, err := p.load(args, &flags)
		if format == "json" {
			return p.printProblems(l, err)
		}
		if err != nil {
			return err
		}
		return p.print([]byte(p.summary(l)))
	},
		"samsyn validate study.yaml",
		"samsyn validate study.yaml --format json",
		"samsyn validate statements.csv --coordinator infosec-coordinator")
	cmd.Flags().Var(newChoice(&format, "table", "json"), "format", p.flagText("format"))
	p.addReadFlags(cmd.Flags(), &flags)
	return cmd
}

// printProblems writes what is wrong as JSON, an empty list where nothing is.
func (p *program) printProblems(l *loaded, err error) error {
	var f *failure
	if err != nil && (!errors.As(err, &f) || f.problems == nil) {
		return err
	}
	list := problemsObject{Problems: []problemRow{}, Warnings: []warningRow{}}
	if f != nil {
		list.Problems = p.problemRows(f.problems)
	} else {
		list.Warnings = p.warningRows(data.Check(l.study, p.words.Language()))
	}
	var b bytes.Buffer
	if err := table.WriteJSON(&b, list); err != nil {
		return err
	}
	if err := p.print(b.Bytes()); err != nil {
		return err
	}
	if f != nil {
		return &failure{status: statusUse}
	}
	return nil
}

func (p *program) problemRows(problems data.Problems) []problemRow {
	rows := make([]problemRow, len(problems))
	for i, problem := range problems {
		found, expected := p.words.ProblemParts(problem)
		rows[i] = problemRow{
			File: problem.File, Line: table.Rank(problem.Line), Column: table.Rank(problem.Column),
			Sheet: table.Phrase(problem.Sheet), Cell: table.Phrase(problem.Cell()),
			Problem: found, Expected: table.Phrase(expected),
		}
	}
	return rows
}

func (p *program) warningRows(notices []data.Notice) []warningRow {
	rows := make([]warningRow, len(notices))
	for i, n := range notices {
		rows[i] = warningRow{
			File: n.File, Line: table.Rank(n.Line), Column: table.Rank(n.Column),
			Sheet: table.Phrase(n.Sheet), Cell: table.Phrase(n.Cell()),
		}
		n.Place = data.Place{}
		rows[i].Warning = p.words.Notice(n)
	}
	return rows
}

// summary says in words what a study without errors holds.
func (p *program) summary(l *loaded) string {
	g := graph.New(l.study, l.options.Options)
	w := p.words
	statements := w.Integer(len(g.Counted))
	if g.Suggested > 0 {
		statements = w.Say("messages.valid.suggested", statements, w.Integer(g.Suggested))
	}
	var b strings.Builder
	b.WriteString(w.Say("messages.valid", w.Text(l.study.Title)) + "\n\n")
	columns(&b, [][2]string{
		{w.Say("messages.valid.coordinator"), w.Party(l.study, l.study.Coordinator)},
		{w.Say("messages.valid.roles"), w.Say("messages.valid.heard", w.Integer(len(g.AllRoles)), w.Integer(len(g.Roles)))},
		{w.Say("messages.valid.groups"), w.Integer(groups(l.study))},
		{w.Say("messages.valid.themes"), w.Integer(len(l.study.Themes))},
		{w.Say("messages.valid.statements"), statements},
	})
	text := clean(b.String())
	warnings := data.Check(l.study, p.words.Language())
	if len(warnings) > 0 {
		text += "\n" + w.Count("messages.warnings", len(warnings)) + "\n"
	}
	for i, n := range warnings {
		if i == shownProblems {
			text += w.Count("messages.more-warnings", len(warnings)-i) + "\n"
			break
		}
		n.File = fileName(w, n.File)
		text += clean(w.Notice(n)) + "\n"
	}
	return text
}

func groups(s *data.Study) int {
	n := 0
	for _, party := range s.Parties {
		if party.Group {
			n++
		}
	}
	return n
}
