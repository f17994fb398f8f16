package format

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"samsyn/data"
)

// A study nests five deep; nobody's file needs more than this.
const deepest = 32

// mostMarks bounds the memory that a hostile file can claim: each of these characters can begin a node of
// some 180 bytes. An honest study of 64 MiB stays below.
const mostMarks = 6 << 20

// openYAML parses a study file in YAML. The library resolves no anchors for us: they are refused below.
func openYAML(b *data.Builder, file int32, text []byte) source {
	if countMarks(text) > mostMarks {
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

func yamlProblem(b *data.Builder, file int32, text []byte, err error) {
	if errors.Is(err, io.EOF) {
		b.Problem(data.Pos{File: file}, "empty-file") // only comments
		return
	}
	at := data.Pos{File: file}
	message := err.Error()
	load := new(yaml.LoadError)
	if errors.As(err, &load) {
		at.Line, at.Column = int32(load.Mark.Line), int32(load.Mark.Column)
		message = load.Message
	}
	if tab := tabIndent(text, int(at.Line)); tab > 0 {
		at.Column = int32(tab)
		b.Problem(at, "yaml-tab")
		return
	}
	switch {
	case strings.Contains(message, "max depth"):
		b.Problem(at, "too-deep")
	case strings.Contains(message, "mapping values are not allowed"):
		b.Problem(at, "yaml-colon")
	case strings.Contains(message, "unexpected end of stream") && strings.Contains(load.ContextMsg, "quoted"):
		at.Line, at.Column = int32(load.ContextMark.Line), int32(load.ContextMark.Column)
		b.Problem(at, "yaml-quote")
	case strings.Contains(message, "cannot start any token"):
		b.Problem(at, "yaml-start")
	case strings.Contains(message, "did not find expected key"):
		b.Problem(at, "yaml-indent")
	case strings.Contains(message, "did not find expected ',' or"):
		b.Problem(at, "yaml-bracket")
	default:
		b.Problem(at, "yaml-syntax", message)
	}
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
