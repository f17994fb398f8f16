// Package format reads studies from bytes and writes them back: study files (YAML and JSON) and coding tables
// (CSV, TSV and JSON Lines). One file a reader or writer, one row each in the table of formats. Every reader
// streams what it finds, as strings with places, into a data.Builder, which resolves and judges it. The
// package opens no files but those it is asked to, and writes nothing to disk.
package format

import (
	"bytes"
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"samsyn/data"
)

// An Input is one file to read: its name (for messages, its ending, and the title of a study without one) and
// its bytes.
type Input struct {
	Name   string
	Data   []byte
	Format string // one of Names, for this input only; "" leaves it to Options
}

// Options chooses how inputs are read; the zero value goes by what the files say.
type Options struct {
	Coordinator string // id or name of the coordinator; "" leaves it to the files
	Asked       string // whom the interviews asked about, "coordinator" or "everyone"; "" leaves it to the files
	Format      string // one of Names; "" goes by the ending, else by the first bytes
	// WithoutTexts leaves the texts and sources of statements out of the study.
	WithoutTexts bool
	// Silent says that nobody reads the notices: some are then not looked for.
	Silent bool
	// Progress hears how far reading has come; it may be nil.
	Progress data.Progress
}

// A source is a parsed input: it first declares what its file lists, then tells its statements.
type source interface {
	declare()
	tell()
}

// A reader parses an input into a source; nil, with problems noted, when it is not even well formed.
type reader struct {
	name    string
	endings []string
	limit   int // bytes
	// encodings tells that it may also be in what spreadsheets save (see decoded); everything else is in UTF-8.
	encodings bool
	open      func(b *data.Builder, file int32, data []byte) source
}

const mebibyte = 1 << 20

// readers is the table of input formats. A study file becomes a tree several times its size in memory; a
// table does not.
var readers = []reader{
	{"yaml", []string{".yaml", ".yml"}, 64 * mebibyte, false, openYAML},
	{"json", []string{".json"}, 64 * mebibyte, false, openJSON},
	{"csv", []string{".csv"}, 512 * mebibyte, true, openCSV},
	{"tsv", []string{".tsv", ".tab"}, 512 * mebibyte, true, openTSV},
	{"jsonl", []string{".jsonl", ".ndjson"}, 512 * mebibyte, false, openJSONLines},
}

// workbooks are the endings of spreadsheets, which have to be saved as CSV.
var workbooks = []string{".xlsx", ".xlsm", ".xls", ".ods", ".numbers"}

// stories are the endings of files that the importer of stories reads.
var stories = []string{".txt", ".md", ".docx", ".odt", ".pdf"}

// Names lists the formats that Read knows.
func Names() []string {
	names := make([]string, len(readers))
	for i, r := range readers {
		names[i] = r.name
	}
	return names
}

// Read makes one study of all inputs: first everything that study files declare, then the statements of all
// files in order. It returns what was guessed, merged or passed over, and a data.Problems error that holds
// every problem of every file.
func Read(inputs []Input, o Options) (*data.Study, []data.Notice, error) {
	b := data.NewBuilder()
	b.Coordinator, b.Asked = strings.TrimSpace(o.Coordinator), o.Asked
	b.WithoutTexts, b.Silent, b.Progress = o.WithoutTexts, o.Silent, o.Progress
	b.Progress.Begin(data.Reading)
	if len(inputs) == 0 {
		b.Problem(data.Pos{}, "nothing-to-read")
	}
	var sources []source
	for _, in := range inputs {
		file := b.AddFile(in.Name)
		if s := open(b, file, in, cmp.Or(in.Format, o.Format)); s != nil {
			sources = append(sources, s)
		}
	}
	for _, s := range sources {
		s.declare()
	}
	for _, s := range sources {
		s.tell()
	}
	if len(inputs) > 0 {
		b.Title(baseName(inputs[0].Name))
	}
	return b.Study()
}

func open(b *data.Builder, file int32, in Input, format string) source {
	at := data.Pos{File: file}
	text := in.Data
	if len(bytes.TrimSpace(bytes.TrimPrefix(text, bom))) == 0 {
		b.Problem(at, "empty-file")
		return nil
	}
	if format == "" {
		var guessed bool
		if format, guessed = detect(in.Name, text); guessed && format != "" && format != "story" {
			b.Notice(at, "format-guessed", strings.ToUpper(format))
		}
	}
	i := slices.IndexFunc(readers, func(r reader) bool { return r.name == format })
	switch {
	case format == "story":
		b.Problem(at, "story-file", filepath.Base(in.Name))
		return nil
	case i < 0 && slices.Contains(workbooks, strings.ToLower(filepath.Ext(in.Name))):
		b.Problem(at, "workbook-file", filepath.Base(in.Name))
		return nil
	case i < 0:
		b.Problem(at, "unknown-format", filepath.Base(in.Name)).Accepted = Names()
		return nil
	case len(text) > readers[i].limit:
		b.Problem(at, "too-large", strconv.Itoa(readers[i].limit/mebibyte)+" MiB")
		return nil
	}
	text = bytes.TrimPrefix(text, bom)
	switch {
	case readers[i].encodings:
		var ok bool
		if text, ok = decoded(b, file, text); !ok {
			return nil
		}
	case !validUTF8(text):
		b.Problem(invalidUTF8(file, text), "not-utf8")
		return nil
	}
	return readers[i].open(b, file, text)
}

// Detect tells the format of an input by the ending of its name, else by its first bytes: one of Names,
// "story" for a file that the importer of stories reads, and "" when neither tells.
func Detect(name string, text []byte) string {
	format, _ := detect(name, text)
	return format
}

func detect(name string, text []byte) (format string, guessed bool) {
	ending := strings.ToLower(filepath.Ext(name))
	for _, r := range readers {
		if slices.Contains(r.endings, ending) {
			return r.name, false
		}
	}
	if slices.Contains(stories, ending) {
		return "story", false
	}
	return sniff(bytes.TrimLeft(bytes.TrimPrefix(text, bom), " \t\r\n")), true
}

// sniff tells a format by what only that format begins with.
func sniff(text []byte) string {
	line, _, _ := bytes.Cut(text, []byte{'\n'})
	switch {
	case looksLikeRow(line):
		return "jsonl"
	case len(text) > 0 && text[0] == '{':
		return "json"
	case looksLikeHeaders(text):
		return "csv"
	}
	for line := range bytes.Lines(text[:min(len(text), 64<<10)]) {
		if key, _, ok := bytes.Cut(line, []byte{':'}); ok && slices.Contains(studyKeys, string(key)) {
			return "yaml"
		}
	}
	return ""
}

func looksLikeHeaders(text []byte) bool {
	separator, start := separatorOf(text)
	if start > 0 {
		return true
	}
	line, _, _ := bytes.Cut(text, []byte{'\n'})
	known := 0
	for _, header := range headerCells(line, separator) {
		if _, _, ok := columnOf(trim(header)); ok {
			known++
		}
	}
	return known >= 2
}

// invalidUTF8 is the place of the first byte that is not part of a UTF-8 letter.
func invalidUTF8(file int32, text []byte) data.Pos {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return offsetPos(file, text, i)
		}
		i += size
	}
	return data.Pos{File: file}
}

// offsetPos is the line and column, in characters, of a byte.
func offsetPos(file int32, text []byte, offset int) data.Pos {
	offset = min(offset, len(text))
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	return data.Pos{
		File:   file,
		Line:   int32(bytes.Count(text[:offset], []byte{'\n'})) + 1,
		Column: int32(utf8.RuneCount(text[start:offset])) + 1,
	}
}

// baseName is a file's name without folder and ending, as a title: without what no text of a study may hold; "" for
// standard input.
func baseName(name string) string {
	base := filepath.Base(name)
	if name == "" || name == "-" {
		return ""
	}
	return data.CleanName(strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(strings.TrimSuffix(base, filepath.Ext(base)), "\uFFFD")))
}
