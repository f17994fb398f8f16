package table

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"math"
	"reflect"
	"slices"
	"strings"
)

// A Real is a number in JSON: rounded to nine significant digits, and null where it is undefined.
type Real float64

// MarshalJSON implements json.Marshaler.
func (x Real) MarshalJSON() ([]byte, error) {
	if math.IsNaN(float64(x)) || math.IsInf(float64(x), 0) {
		return []byte("null"), nil
	}
	return []byte(numeral(float64(x))), nil
}

// A Rank is a place in a ranking, from 1; null where it is undefined (0).
type Rank int

// MarshalJSON implements json.Marshaler.
func (r Rank) MarshalJSON() ([]byte, error) {
	if r == 0 {
		return []byte("null"), nil
	}
	return json.Marshal(int(r))
}

// A Phrase is a string in JSON that is null where there is none.
type Phrase string

// MarshalJSON implements json.Marshaler.
func (p Phrase) MarshalJSON() ([]byte, error) {
	if p == "" {
		return []byte("null"), nil
	}
	return marshal(string(p))
}

// WriteJSON writes a value as the commands do: indented by two spaces, ending in a newline, with < > & as
// they are.
func WriteJSON(w io.Writer, value any) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	return out.Encode(value)
}

// writeElements writes the view's object with the elements of its list one by one.
func (v *View) writeElements(w io.Writer, columns []string) error {
	elements := v.Elements
	if len(columns) > 0 {
		elements = func(yield func(any) bool) {
			for element := range v.Elements {
				if !yield(chosen(reflect.ValueOf(element), columns)) {
					return
				}
			}
		}
	}
	return writeLists(w, v.Object, list{cmp.Or(v.row, v.list), elements})
}

// A list is one that an object of JSON has under a key.
type list struct {
	key      string
	elements iter.Seq[any]
}

// writeLists writes an object as WriteJSON does, whose empty lists are filled with elements made one by one, so that
// they need not all be at hand at once. The lists come in the object's order.
func writeLists(w io.Writer, object any, lists ...list) error {
	var whole, b bytes.Buffer
	if err := WriteJSON(&whole, object); err != nil {
		return err
	}
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	out.SetIndent("    ", "  ")
	rest := whole.Bytes()
	for _, l := range lists {
		// A string of JSON holds no line break, so this is the empty list of the object itself.
		before, after, _ := bytes.Cut(rest, []byte("\n  \""+l.key+"\": []"))
		if _, err := fmt.Fprintf(w, "%s\n  %q: [", before, l.key); err != nil {
			return err
		}
		between, end := "\n    ", "]"
		for element := range l.elements {
			b.Reset()
			b.WriteString(between)
			if err := out.Encode(element); err != nil {
				return err
			}
			if _, err := w.Write(bytes.TrimSuffix(b.Bytes(), []byte("\n"))); err != nil {
				return err
			}
			between, end = ",\n    ", "\n  ]"
		}
		if _, err := io.WriteString(w, end); err != nil {
			return err
		}
		rest = after
	}
	_, err := w.Write(rest)
	return err
}

func marshal(value any) ([]byte, error) {
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// An object is a JSON object whose keys keep their order.
type object []member

type member struct {
	key   string
	value any
}

func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		key, err := marshal(m.key)
		if err != nil {
			return nil, err
		}
		value, err := marshal(m.value)
		if err != nil {
			return nil, err
		}
		b.Write(key)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// thin leaves only the given keys in each element of one list of a struct; with no keys the value stays as
// it is. Keys keep the struct's order.
func thin(value any, list string, keys []string) any {
	if len(keys) == 0 || list == "" {
		return value
	}
	whole := members(reflect.ValueOf(value))
	for i := range whole {
		if whole[i].key != list {
			continue
		}
		rows := reflect.ValueOf(whole[i].value)
		thinned := make([]object, rows.Len())
		for r := range thinned {
			thinned[r] = chosen(rows.Index(r), keys)
		}
		whole[i].value = thinned
	}
	return whole
}

// chosen lists those of a struct's fields that have one of the keys.
func chosen(v reflect.Value, keys []string) object {
	return slices.DeleteFunc(members(v), func(m member) bool { return !slices.Contains(keys, m.key) })
}

// members lists a struct's fields by their JSON keys.
func members(v reflect.Value) object {
	var o object
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Anonymous {
			o = append(o, members(v.Field(i))...)
			continue
		}
		key, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		o = append(o, member{key, v.Field(i).Interface()})
	}
	return o
}
