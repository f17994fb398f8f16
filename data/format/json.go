package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// openJSON parses a study file in JSON. A YAML parser is no strict reader of JSON (it takes what JSON forbids
// and refuses surrogate pairs), so the tokens come from encoding/json; the tree is the same as for YAML.
func openJSON(b *data.Builder, file int32, text []byte) source {
	if countMarks(text) > mostMarks {
		b.Problem(data.Pos{File: file}, "too-large", "64 MiB")
		return nil
	}
	p := newJSONTree(text, 1)
	root, err := p.value(0)
	if err == nil {
		err = p.end()
	}
	if err != nil {
		jsonProblem(b, file, text, 1, p, err)
		return nil
	}
	return &study{decoder: decoder{b: b, file: file, strict: true}, root: root}
}

var (
	errDeep = errors.New("too deep")
	errMore = errors.New("more after the value")
	errHalf = errors.New("half a surrogate pair")
)

// A jsonTree builds nodes of JSON tokens.
type jsonTree struct {
	text    []byte
	decoder *json.Decoder
	// The place that the bytes before seen lead to.
	line, column, seen int
	begun              int // where the token just read begins
}

func newJSONTree(text []byte, line int) *jsonTree {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return &jsonTree{text: text, decoder: d, line: line, column: 1}
}

// next returns the next token and a node that stands where it begins.
func (p *jsonTree) next() (json.Token, *yaml.Node, error) {
	start := int(p.decoder.InputOffset())
	for start < len(p.text) && bytes.IndexByte([]byte(" \t\r\n,:"), p.text[start]) >= 0 {
		start++
	}
	token, err := p.decoder.Token()
	if err != nil {
		return nil, nil, err
	}
	for ; p.seen < start; p.seen++ {
		switch c := p.text[p.seen]; {
		case c == '\n':
			p.line++
			p.column = 1
		case utf8.RuneStart(c):
			p.column++
		}
	}
	p.begun = start
	return token, &yaml.Node{Line: p.line, Column: p.column}, nil
}

func (p *jsonTree) value(depth int) (*yaml.Node, error) {
	token, n, err := p.next()
	if err != nil {
		return nil, err
	}
	if depth > deepest {
		return nil, errDeep
	}
	switch t := token.(type) {
	case json.Delim:
		n.Kind, n.Tag = yaml.SequenceNode, "!!seq"
		if t == '{' {
			n.Kind, n.Tag = yaml.MappingNode, "!!map"
		}
		for p.decoder.More() {
			child, err := p.value(depth + 1)
			if err != nil {
				return nil, err
			}
			n.Content = append(n.Content, child)
		}
		_, _, err = p.next() // the closing bracket
		return n, err
	case string:
		if p.halved(t) {
			return nil, errHalf
		}
		n.Kind, n.Tag, n.Style, n.Value = yaml.ScalarNode, "!!str", yaml.DoubleQuotedStyle, t
	case json.Number:
		n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!float", t.String()
	case bool:
		n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!bool", "false"
		if t {
			n.Value = "true"
		}
	default:
		n.Kind, n.Tag, n.Value = yaml.ScalarNode, "!!null", "null"
	}
	return n, nil
}

// halved reports whether the text just read holds a replacement character that is not written there: encoding/json
// puts one in the place of an escape that is only half of a surrogate pair, without a word.
func (p *jsonTree) halved(text string) bool {
	read := strings.Count(text, "\uFFFD")
	if read == 0 {
		return false
	}
	written := bytes.ToLower(p.text[p.begun:p.decoder.InputOffset()])
	return read > bytes.Count(written, []byte("\uFFFD"))+bytes.Count(written, []byte(`\ufffd`))
}

// end makes sure that nothing follows the value.
func (p *jsonTree) end() error {
	if _, err := p.decoder.Token(); !errors.Is(err, io.EOF) {
		return errMore
	}
	return nil
}
