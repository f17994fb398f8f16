package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"samsyn/data"
)

// A study nests five deep; nobody's file needs more than this.
const deepest = 32

// mostMarks bounds the memory that a hostile file can claim: each of these characters can begin a node of
// some 180 bytes. An honest study of 64 MiB stays below.
const mostMarks = 6 << 20

// mostFlow bounds a single pair of brackets likewise: the library may keep all of what is between them, some
// two kilobytes a mark, to find out whether a colon follows.
const mostFlow = 300_000

// openYAML parses a study file in YAML. The library resolves no anchors for us: they are refused below.
func openYAML(b *data.Builder, file int32, text []byte) source {
	if countMarks(text) > mostMarks || longestFlow(text) > mostFlow {
		b.Problem(data.Pos{File: file}, "too-large", "64 MiB")
		return nil
	}
	if control(b, file, text) {
		return nil
	}
	limits := yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(deepest)))
	loader, err := yaml.NewLoader(bytes.NewReader(text), limits, yaml.WithUniqueKeys(false))
	if err != nil {
		panic(err) // the options are ours
	}
	var document, second yaml.Node
	if err := loadYAML(loader, &document); err != nil {
		yamlProblem(b, file, text, err)
		return nil
	}
	switch err := loadYAML(loader, &second); {
	case err == nil:
		b.Problem(data.Pos{File: file, Line: int32(second.Line), Column: int32(second.Column)}, "several-documents")
		return nil
	case !errors.Is(err, io.EOF):
		yamlProblem(b, file, text, err)
		return nil
	}
	root := &document
	if root.Kind == yaml.DocumentNode && len(root.Content) > 0 {
		root = root.Content[0]
	}
	return &study{decoder: decoder{b: b, file: file}, root: root}
}

// loadYAML keeps a fault of the library from ending the program.
func loadYAML(loader *yaml.Loader, node *yaml.Node) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v", fault)
		}
	}()
	return loader.Load(node)
}

// tabIndent is the column of a tab in the indentation of a line, and 0 where there is none.
func tabIndent(text []byte, line int) int {
	for ; line > 1; line-- {
		_, rest, ok := bytes.Cut(text, []byte{'\n'})
		if !ok {
			return 0
		}
		text = rest
	}
	for i, c := range text {
		switch c {
		case ' ', '-':
		case '\t':
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// countMarks counts the characters that may begin a value.
func countMarks(text []byte) int {
	n := 0
	for i, c := range text {
		switch c {
		case '\n', ',', ':', '[', '{':
			n++
		case '-', '?':
			if i+1 < len(text) && text[i+1] <= ' ' {
				n++
			}
		}
	}
	return n
}

// longestFlow is the most marks between a bracket and the one that closes it, or to the end where none does.
// A run of pairs of brackets without a line break between them counts as one.
func longestFlow(text []byte) int {
	longest, marks, depth := 0, 0, 0
	before := byte('\n') // the last character that is no space and no dash of a list
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch c {
		case ' ', '\t', '\r':
			continue
		case '-', '?':
			if before == '\n' {
				continue
			}
		case '[', '{':
			if opensValue(before) && (depth > 0 || before != ',') {
				depth++
				marks++
			}
		case ']', '}':
			depth = max(depth-1, 0)
		case '"', '\'':
			if opensValue(before) {
				i = endOfQuote(text, i)
			}
		case '\n':
			if depth == 0 {
				marks = 0
			}
		case ',', ':':
			if depth > 0 {
				marks++
			}
		}
		longest = max(longest, marks)
		before = c
	}
	return longest
}

// opensValue reports whether a bracket or quotation mark after this character begins a value, and is no part
// of a plain text.
func opensValue(before byte) bool { return bytes.IndexByte([]byte("\n[]{},:"), before) >= 0 }

func endOfQuote(text []byte, i int) int {
	quote := text[i]
	for i++; i < len(text) && text[i] != quote; i++ {
		if text[i] == '\\' && quote == '"' {
			i++
		}
	}
	return i
}
