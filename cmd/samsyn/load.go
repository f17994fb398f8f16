package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/data/format"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// A loaded is a study that was read for a command, and how the command wants to see it.
type loaded struct {
	study   *data.Study
	files   []string    // what it was read from; none for the example
	example bool        // the embedded example, as no file was given
	words   words.Words // of the results
	options analysis.Options
}

// load reads the study that the arguments name, or the embedded example where there are none, and says on
// standard error what the reader guessed.
func (p *program) load(args []string, flags *studyFlags) (*loaded, error) {
	if len(args) == 0 {
		return p.loadExample(flags)
	}
	study, err := p.read(args, flags)
	if err != nil {
		return nil, err
	}
	l := &loaded{study: study, files: args, words: p.studyLanguage(study), options: p.analysisOptions(flags)}
	if flags.figuresOnly && !flags.brief {
		p.heap.tidy(sizeOf(args))
		l.options.Built = func() { p.heap.tidy(sizeOf(args)) }
	}
	return l, nil
}

func (p *program) loadExample(flags *studyFlags) (*loaded, error) {
	inputs := []format.Input{{Name: example.Name, Data: example.YAML()}}
	study, _, err := format.Read(inputs, format.Options{Coordinator: flags.coordinator, Asked: flags.asked})
	var problems data.Problems
	switch {
	case flags.from != "":
		return nil, misuse("flag-goes-with", "--from", "-")
	case errors.As(err, &problems): // of --coordinator: a test reads the example
		return nil, problemsFailure(problems)
	case err != nil:
		return nil, err
	}
	l := &loaded{study: study, example: true, words: p.studyLanguage(study), options: p.analysisOptions(flags)}
	p.say("example", p.words.Text(study.Title))
	return l, nil
}

// read reads the files into one study. What the reader guessed, merged or passed over is said whether or not
// it came to a study.
func (p *program) read(args []string, flags *studyFlags) (*data.Study, error) {
	inputs, err := p.inputs(args, flags.from)
	if err != nil {
		return nil, err
	}
	study, notices, err := format.Read(inputs, format.Options{Coordinator: flags.coordinator, Asked: flags.asked, WithoutTexts: flags.figuresOnly, Silent: p.quiet, Progress: p.progress.listener()})
	if study != nil {
		p.studyLanguage(study)
	}
	for _, n := range notices {
		if !p.quiet {
			n.File = fileName(p.words, n.File)
			p.line(p.words.Notice(n))
		}
	}
	var problems data.Problems
	if errors.As(err, &problems) {
		return nil, problemsFailure(problems)
	}
	return study, err
}

// inputs takes the files into memory. Every file that cannot be read is a problem.
func (p *program) inputs(args []string, from string) ([]format.Input, error) {
	if from != "" && !slices.ContainsFunc(args, takesFormat) {
		return nil, misuse("flag-goes-with", "--from", "-")
	}
	p.watch()
	p.progress.begin(data.Reading)
	p.heap.expect(sizeOf(args))
	var inputs []format.Input
	var problems data.Problems
	stdin := false
	for _, name := range args {
		if name == "-" {
			if stdin {
				return nil, misuse("stdin-once")
			}
			stdin = true
		}
		content, problem := p.take(name)
		if problem != nil {
			problem.File = name
			problems = append(problems, *problem)
			continue
		}
		in := format.Input{Name: name, Data: content}
		if takesFormat(name) {
			in.Format = from
		}
		inputs = append(inputs, in)
	}
	if len(problems) > 0 {
		return nil, problemsFailure(problems)
	}
	return inputs, nil
}

// takesFormat reports whether --from tells the format of an input: of standard input, and of a file that
// has no ending.
func takesFormat(name string) bool { return name == "-" || filepath.Ext(name) == "" }

// largest is how many bytes of an input are taken at most: more than any reader accepts, and a bound on what
// an endless one can do.
const largest = 512 << 20

// take reads one file, or standard input under the name "-".
func (p *program) take(name string) ([]byte, *data.Problem) {
	content, err := p.readAll(name)
	switch {
	case err == nil && len(content) > largest:
		return nil, &data.Problem{Key: "too-large", Args: []string{"512 MB"}}
	case err == nil:
		return content, nil
	case errors.Is(err, errFolder):
		return nil, &data.Problem{Key: "is-folder"}
	case errors.Is(err, fs.ErrNotExist):
		return nil, &data.Problem{Key: "no-file", Near: nearFile(name)}
	}
	return nil, &data.Problem{Key: "cannot-read", Args: []string{reason(p.words, bare(err))}}
}

// nearFile is the file beside a missing one whose name is most like it; "" where none is near.
func nearFile(name string) string {
	folder, missing := filepath.Split(name)
	entries, err := os.ReadDir(filepath.Clean(folder))
	if err != nil {
		return ""
	}
	var names []string
	for _, entry := range entries {
		if entry.Type().IsRegular() {
			names = append(names, entry.Name())
		}
	}
	near := data.Nearest(missing, names)
	if near == "" {
		return ""
	}
	return folder + near
}

var errFolder = errors.New("is a folder")

func (p *program) readAll(name string) ([]byte, error) {
	in, size := p.in, int64(0)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return nil, err
		}
		if info.IsDir() {
			return nil, errFolder
		}
		if size = info.Size(); info.Mode().IsRegular() && size > 0 && size <= largest {
			return readParts(f, size)
		}
		in = f
	}
	var b bytes.Buffer
	b.Grow(int(min(size, largest)) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(in, largest+1))
	return b.Bytes(), err
}

// shownProblems is how many problems are listed; all are counted.
const shownProblems = 20

// problemsFailure lists what is wrong in the files.
func problemsFailure(problems data.Problems) *failure {
	return &failure{status: statusUse, problems: problems, detail: func(w words.Words) []string {
		var lines []string
		for i, problem := range problems {
			if i == shownProblems {
				lines = append(lines, w.Count("messages.more", len(problems)-i))
				break
			}
			problem.File = fileName(w, problem.File)
			lines = append(lines, w.Problem(problem))
		}
		if len(problems) > 1 {
			lines = append(lines, w.Count("messages.total", len(problems)))
		}
		return lines
	}}
}

// fileName is what messages call a file.
func fileName(w words.Words, name string) string {
	if name == "-" {
		return w.Say("messages.stdin")
	}
	return name
}

// analysisOptions are the flags as the analysis takes them.
func (p *program) analysisOptions(flags *studyFlags) analysis.Options {
	o := analysis.Options{
		Options: graph.Options{
			MinStrength: flags.minStrength, MinStatements: flags.minStatements, Split: flags.split,
		},
		Date: flags.date,
	}
	p.watch()
	o.Progress = p.progress.listener()
	if flags.level == "narrow" {
		o.Level = graph.Narrow
	}
	switch flags.unit {
	case "respondent":
		o.Unit = graph.ByRespondent
	case "organisation":
		o.Unit = graph.ByOrganisation
	}
	if o.Date.IsZero() {
		year, month, today := p.now().Date()
		o.Date = time.Date(year, month, today, 0, 0, 0, 0, time.UTC)
	}
	return o
}

// analyse brings together all that the study tells.
func (l *loaded) analyse() *analysis.Analysis { return analysis.Of(l.study, l.options) }

// notOnto refuses to write over a file that was read.
func (l *loaded) notOnto(output string) error {
	if output == "" {
		return nil
	}
	out, err := os.Stat(output)
	if err != nil {
		return nil
	}
	for _, file := range l.files {
		stat := func() (os.FileInfo, error) { return os.Stat(file) }
		if file == "-" {
			stat = os.Stdin.Stat
		}
		if in, err := stat(); err == nil && in.Mode().IsRegular() && os.SameFile(in, out) {
			return misuse("onto-input", quote(output))
		}
	}
	return nil
}

// notInto refuses to replace a folder that holds a file that was read: what is written there as the study is without
// its comments and, redacted, without its texts.
func (l *loaded) notInto(folder string) error {
	root, err := realPath(folder)
	if err != nil {
		return nil
	}
	for _, file := range l.files {
		real, err := realPath(file)
		if err != nil {
			continue
		}
		if rel, err := filepath.Rel(root, real); err == nil && filepath.IsLocal(rel) {
			return misuse("onto-input", quote(file))
		}
	}
	return nil
}

// realPath is the path without links of something that is there.
func realPath(path string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(abs)
}
