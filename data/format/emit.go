package format

import (
	"bufio"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// widest is the most characters of a line that an entry of a list is written on; a wider one has a line for
// each key.
const widest = 160

// writeYAML writes a study as a person would: a line for each party and theme, a line for each key of a
// statement, and quotation marks only where YAML needs them.
func writeYAML(w io.Writer, d *studyDocument) error {
	e := emitter{w: w.(*bufio.Writer)}
	v := reflect.ValueOf(*d)
	for i, key := range studyKeys {
		field := v.Field(i)
		_, optional := jsonKey(v.Type().Field(i))
		if optional && field.IsZero() {
			continue
		}
		if field.Kind() != reflect.Slice {
			e.line("", key+": "+flow(field, key != "title"))
			continue
		}
		if field.Len() == 0 {
			e.line("", key+": []")
			continue
		}
		e.line("", key+":")
		for i := range field.Len() {
			e.entry(field.Index(i), key == "statements")
		}
	}
	return e.err
}

// An emitter writes lines, and remembers the first fault.
type emitter struct {
	w   *bufio.Writer
	err error
}

func (e *emitter) line(indent, s string) {
	if e.err == nil {
		_, e.err = fmt.Fprintf(e.w, "%s%s\n", indent, s)
	}
}

// entry writes one entry of a list: on one line where it is short enough, unless it is to be tall.
func (e *emitter) entry(v reflect.Value, tall bool) {
	if !tall {
		if s := flow(v, true); utf8.RuneCountInString(s) <= widest {
			e.line("  - ", s)
			return
		}
	}
	indent := "  - "
	for i := range v.NumField() {
		key, optional := jsonKey(v.Type().Field(i))
		if field := v.Field(i); !optional || !field.IsZero() {
			e.line(indent, key+": "+flow(field, false))
			indent = "    "
		}
	}
}

// flow writes a value on one line; within tells whether it stands within brackets.
func flow(v reflect.Value, within bool) string {
	switch v.Kind() {
	case reflect.Pointer:
		if t, ok := v.Interface().(*textDocument); ok && t.Plain != "" {
			return scalar(t.Plain, within)
		}
		return flow(v.Elem(), within)
	case reflect.Slice:
		parts := make([]string, v.Len())
		for i := range parts {
			parts[i] = flow(v.Index(i), true)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case reflect.Struct:
		var parts []string
		for i := range v.NumField() {
			key, optional := jsonKey(v.Type().Field(i))
			if field := v.Field(i); key != "-" && (!optional || !field.IsZero()) {
				parts = append(parts, key+": "+flow(field, true))
			}
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	}
	return scalar(v.String(), within)
}

func jsonKey(f reflect.StructField) (key string, optional bool) {
	key, options, _ := strings.Cut(f.Tag.Get("json"), ",")
	return key, options == "omitempty"
}

// words that YAML readers of any version take for something else than text.
var reserved = map[string]bool{
	"true": true, "false": true, "null": true, "yes": true, "no": true, "on": true, "off": true, "y": true, "n": true,
}

// scalar writes a string plain where every YAML reader gives the same string back, else in quotation marks.
func scalar(s string, within bool) string {
	if plainScalar(s, within) {
		return s
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == ' ' || unicode.IsPrint(r):
			b.WriteRune(r)
		case r <= 0xFF:
			fmt.Fprintf(&b, `\x%02X`, r)
		case r <= 0xFFFF:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func plainScalar(s string, within bool) bool {
	if isDate(s) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) && first != '§' || reserved[strings.ToLower(s)] || strings.HasSuffix(s, " ") || strings.HasSuffix(s, ":") {
		return false
	}
	if strings.Contains(s, ": ") || strings.Contains(s, " #") || within && strings.ContainsAny(s, ",[]{}:") {
		return false
	}
	for _, r := range s {
		if !unicode.IsPrint(r) { // the plain space is printable, other white space is not
			return false
		}
	}
	return true
}

// isDate: a date is written as such, not as a text in quotation marks.
func isDate(s string) bool {
	if len(s) != len("2006-01-02") {
		return false
	}
	for i := range len(s) {
		if hyphen := i == 4 || i == 7; hyphen != (s[i] == '-') || !hyphen && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}
