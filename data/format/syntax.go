package format

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// A syntaxFault tells what a parser's message means in words of ours: its message is in English, and says what the
// parser wanted next rather than what to write instead.
type syntaxFault struct {
	part string // of the parser's message
	key  string // of the phrase
}

// yamlFaults holds for the messages of go.yaml.in/yaml; the first that fits counts.
var yamlFaults = []syntaxFault{
	{"max depth", "too-deep"},
	{"mapping values are not allowed", "yaml-colon"},
	{"cannot start any token", "yaml-start"},
	{"could not find expected ':'", "yaml-no-colon"},
	{"did not find expected key", "yaml-indent"},
	{"did not find expected '-'", "yaml-indent"},
	{"are not allowed in this context", "yaml-indent"},
	{"did not find expected ',' or", "yaml-bracket"},
	{"did not find expected node content", "yaml-bracket"},
	{"unknown escape character", "yaml-escape"},
	{"expected hexadecimal number", "yaml-escape"},
	{"invalid Unicode character escape", "yaml-escape"},
	{"found a tab character", "yaml-tab"},
	{"spaces and tabs", "yaml-tab"},
	{"expected comment or line break", "yaml-block"},
	{"indentation indicator", "yaml-block"},
	{"unknown anchor", "yaml-anchor"},
	{"alphabetic or numeric character", "yaml-anchor"},
	{"comment without preceding whitespace", "yaml-comment"},
	{"<document start>", "yaml-after"},
	{"unexpected document indicator", "yaml-quote"},
}

// jsonFaults holds for the messages of encoding/json; the first that fits counts.
var jsonFaults = []syntaxFault{
	{"in string escape code", "json-escape"},
	{"hexadecimal character escape", "json-escape"},
	{"in string literal", "json-quote"},
	{"beginning of object key string", "json-key"},
	{"beginning of value", "json-value"},
	{"after object key:value pair", "json-comma"},
	{"after array element", "json-comma"},
	{"after object key", "json-colon"},
	{"numeric literal", "json-number"},
	{"in literal", "json-value"},
}

// phraseOf is the phrase for a parser's message, or the one given.
func phraseOf(faults []syntaxFault, message, otherwise string) string {
	for _, f := range faults {
		if strings.Contains(message, f.part) {
			return f.key
		}
	}
	return otherwise
}

// yamlProblem notes why a text is not YAML.
func yamlProblem(b *data.Builder, file int32, text []byte, err error) {
	at := data.Pos{File: file}
	if errors.Is(err, io.EOF) {
		b.Problem(at, "empty-file") // only comments
		return
	}
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
	key := phraseOf(yamlFaults, message, "yaml-syntax")
	if strings.Contains(message, "unexpected end of stream") && strings.Contains(load.ContextMsg, "quoted") {
		key = "yaml-quote"
	}
	if (key == "yaml-quote" || key == "yaml-no-colon") && load.ContextMark.Line > 0 { // where it begins, not where it was missed
		at.Line, at.Column = int32(load.ContextMark.Line), int32(load.ContextMark.Column)
	}
	b.Problem(at, key)
}

// jsonProblem notes what is wrong with a JSON text that begins on the given line of its file.
func jsonProblem(b *data.Builder, file int32, text []byte, line int, p *jsonTree, err error) {
	offset, key := int(p.decoder.InputOffset()), "json-syntax"
	// A decoder of tokens counts its errors from wherever its token began; the checker of whole texts does not.
	var syntax *json.SyntaxError
	switch whole := json.Unmarshal(text, new(json.RawMessage)); {
	case errors.Is(err, errDeep):
		key = "too-deep"
	case errors.Is(err, errMore):
		key = "json-more"
	case errors.Is(err, errHalf):
		offset, key = p.begun, "json-surrogate"
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		offset, key = len(text), "json-end"
	case errors.As(whole, &syntax):
		offset, key = max(int(syntax.Offset)-1, 0), phraseOf(jsonFaults, syntax.Error(), key)
	}
	at := offsetPos(file, text, offset)
	at.Line += int32(line) - 1
	b.Problem(at, key)
}
