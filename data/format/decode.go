package format

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// A decoder reads the tree of a study file, YAML or JSON alike, and notes what it finds wrong.
type decoder struct {
	b      *data.Builder
	file   int32
	strict bool // JSON: a text must be a string; YAML takes numbers, dates and truth values as they are written
}

// fields are the values of a mapping, by the position of their key in the list of keys; nil where there is none.
type fields []*yaml.Node

func (d *decoder) at(n *yaml.Node) data.Pos {
	return data.Pos{File: d.file, Line: int32(n.Line), Column: int32(n.Column)}
}

// mapping reads the keys of a node into buffer. Unknown and repeated keys are noted.
func (d *decoder) mapping(n *yaml.Node, what string, keys []string, buffer fields) (fields, bool) {
	values := slices.Grow(buffer[:0], len(keys))[:len(keys)]
	clear(values)
	if !d.plain(n) {
		return values, false
	}
	if n.Kind != yaml.MappingNode {
		d.b.Problem(d.at(n), "not-mapping", what)
		return values, false
	}
	var seen [32]bool
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		k := slices.Index(keys, key.Value)
		switch {
		case !d.plain(key):
		case k < 0 || key.Kind != yaml.ScalarNode:
			p := d.b.Problem(d.at(key), "unknown-key", quotable(key, value, what))
			if p.Near = d.b.Nearest(key.Value, keys); p.Near == "" {
				p.Accepted = keys
			}
		case seen[k]:
			d.b.Problem(d.at(key), "duplicate-key", key.Value)
		default:
			seen[k] = true
			if d.plain(value) && !isNull(value) {
				values[k] = value
			}
		}
	}
	return values, true
}

// quotable is what a message may show of an unknown key. One of several words, without value, or in the place of a
// language of a text is what a comma or a colon broke off a text that is not in quotation marks.
func quotable(key, value *yaml.Node, what string) string {
	if what == data.FieldText.String() || isNull(value) && value.Value == "" || strings.ContainsFunc(key.Value, unicode.IsSpace) {
		return "…"
	}
	return data.Quotable(key.Value)
}

// tagName is what a message may show of a tag: a text that begins with "!" looks like one.
func tagName(tag string) string {
	if strings.HasPrefix(tag, "!!") {
		return data.Quotable(tag)
	}
	return "!"
}

// list gives the entries of a node; nothing for a missing one.
func (d *decoder) list(n *yaml.Node, what string) []*yaml.Node {
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		d.b.Problem(d.at(n), "not-list", what)
		return nil
	}
	return n.Content
}

// text reads one string, trimmed; "" for a missing one.
func (d *decoder) text(n *yaml.Node, what string) string {
	if n == nil {
		return ""
	}
	if n.Kind != yaml.ScalarNode || isNull(n) || !d.plain(n) || d.strict && n.Tag != "!!str" {
		if d.plainKind(n) {
			d.b.Problem(d.at(n), "not-text", what)
		}
		return ""
	}
	return d.clean(n)
}

// clean trims a scalar and refuses control characters in it.
func (d *decoder) clean(n *yaml.Node) string {
	if i := strings.IndexFunc(n.Value, isControl); i >= 0 {
		r, _ := utf8.DecodeRuneInString(n.Value[i:])
		d.b.Problem(d.at(n), "control-character", controlName(r))
	}
	return strings.TrimSpace(n.Value)
}

// texts reads a list of strings.
func (d *decoder) texts(n *yaml.Node, what string) []string {
	entries := d.list(n, what)
	if len(entries) == 0 {
		return nil
	}
	texts := make([]string, len(entries))
	for i, entry := range entries {
		texts[i] = d.text(entry, what)
	}
	return texts
}

// language reads a string, or one for each language.
func (d *decoder) language(n *yaml.Node, what string) data.Text {
	switch {
	case n == nil:
		return data.Text{}
	case n.Kind == yaml.MappingNode:
		values, _ := d.mapping(n, what, textKeys, nil)
		return data.Text{SV: d.text(values[0], "sv"), EN: d.text(values[1], "en")}
	case n.Kind != yaml.ScalarNode || d.strict && n.Tag != "!!str":
		d.b.Problem(d.at(n), "not-language-text", what)
		return data.Text{}
	}
	return data.Text{Plain: d.clean(n)}
}

// number reads the digits of a number as they are written; the builder judges them.
func (d *decoder) number(n *yaml.Node, what string) string {
	switch {
	case n == nil:
		return ""
	case n.Kind != yaml.ScalarNode:
		d.b.Problem(d.at(n), "not-number", what, kindName(n))
		return ""
	case n.Tag == "!!str" && n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0:
		d.b.Problem(d.at(n), "quoted-number", what, data.Quotable(n.Value))
		return ""
	}
	return n.Value
}

// plain refuses what a study file has no use for: anchors, aliases and tags.
func (d *decoder) plain(n *yaml.Node) bool {
	switch {
	case n.Kind == yaml.AliasNode:
		d.b.Problem(d.at(n), "yaml-alias", "*")
	case n.Anchor != "":
		d.b.Problem(d.at(n), "yaml-alias", "&")
	case n.Style&yaml.TaggedStyle != 0:
		d.b.Problem(d.at(n), "yaml-tag", tagName(n.Tag))
	default:
		return true
	}
	return false
}

// plainKind is plain without noting anything again.
func (d *decoder) plainKind(n *yaml.Node) bool {
	return n.Kind != yaml.AliasNode && n.Anchor == "" && n.Style&yaml.TaggedStyle == 0
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// kindName shows what stands where a number was expected.
func kindName(n *yaml.Node) string {
	if n.Kind == yaml.SequenceNode {
		return "[…]"
	}
	return "{…}"
}

// isControl takes the control characters that no text of a study holds, and what is no character at all.
func isControl(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r' || r == 0xFFFE || r == 0xFFFF
}

func controlName(r rune) string { return fmt.Sprintf("U+%04X", r) }

// control notes the first control character of a whole file.
func control(b *data.Builder, file int32, text []byte) bool {
	i := firstControl(text)
	if i < 0 {
		return false
	}
	r, _ := utf8.DecodeRune(text[i:])
	b.Problem(offsetPos(file, text, i), "control-character", controlName(r))
	return true
}

// firstControl is indexControl with a worker for each part of a large text.
func firstControl(text []byte) int {
	first := -1
	var settling sync.Mutex
	eachPart(text, func(from, to int) {
		at := indexControl(text[from:to])
		settling.Lock()
		defer settling.Unlock()
		if at += from; at >= from && (first < 0 || at < first) {
			first = at
		}
	})
	return first
}

// validUTF8 is utf8.Valid likewise.
func validUTF8(text []byte) bool {
	var invalid atomic.Bool
	eachPart(text, func(from, to int) {
		if !utf8.Valid(text[from:to]) {
			invalid.Store(true)
		}
	})
	return !invalid.Load()
}

// eachPart calls do for parts of a text that begin and end with letters, at the same time. Bytes that are no part
// of a letter belong to some part too.
func eachPart(text []byte, do func(from, to int)) {
	const worthWorker = 1 << 20
	workers := min(runtime.GOMAXPROCS(0), len(text)/worthWorker+1)
	border := func(w int) int {
		at := w * len(text) / workers
		for w > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
			at++
		}
		return at
	}
	var work sync.WaitGroup
	for w := range workers {
		work.Go(func() { do(border(w), border(w+1)) })
	}
	work.Wait()
}

// indexControl finds the first control character. It takes eight bytes at a time where all are plain ASCII,
// since tables are large.
func indexControl(text []byte) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for i := 0; i < len(text); {
		if i+8 <= len(text) {
			x := binary.LittleEndian.Uint64(text[i:])
			del := x ^ 0x7f*ones
			if x&high == 0 && (x-' '*ones)&high == 0 && (del-ones)&high == 0 {
				i += 8
				continue
			}
		}
		r, size := utf8.DecodeRune(text[i:])
		if isControl(r) {
			return i
		}
		i += size
	}
	return -1
}
