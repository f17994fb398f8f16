package format

import (
	"bytes"
	"encoding/json"
	"strconv"

	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// openJSONLines parses a coding table with a JSON object on each line, its keys the columns of the table.
func openJSONLines(b *data.Builder, file int32, text []byte) source {
	return &jsonLines{decoder: decoder{b: b, file: file, strict: true}, lines: text}
}

// A jsonLines is a coding table in JSON Lines.
type jsonLines struct {
	decoder
	lines []byte
	node  *yaml.Node
	place fields
}

var tableKeys = headersIn("en")

// shortestObject is as many bytes as a row has that is one.
const shortestObject = len(`{"role":"a","kind":"samarbete"}`)

func (j *jsonLines) declare() {
	j.b.Grow(min(bytes.Count(j.lines, []byte{'\n'}), len(j.lines)/shortestObject, mostRows))
}

func (j *jsonLines) tell() {
	raw := data.RawStatement{ByName: true, Where: j.where}
	j.place = make(fields, data.Columns)
	rows := 0
	for text, line := j.lines, 1; len(text) > 0; line++ {
		row, rest, _ := bytes.Cut(text, []byte{'\n'})
		text = rest
		if len(bytes.TrimSpace(row)) == 0 {
			continue
		}
		if rows++; rows > mostRows {
			j.b.Problem(data.Pos{File: j.file, Line: int32(line), Column: 1}, "too-many-rows", strconv.Itoa(mostRows))
			return
		}
		tree := newJSONTree(row, line)
		n, err := tree.value(0)
		if err == nil {
			err = tree.end()
		}
		if err != nil {
			jsonProblem(j.b, j.file, row, line, tree, err)
			continue
		}
		j.row(&raw, n)
	}
	if rows == 0 {
		j.b.Problem(data.Pos{File: j.file}, "no-rows")
	}
}

func (j *jsonLines) row(raw *data.RawStatement, n *yaml.Node) {
	problems := j.b.Noted()
	values, ok := j.mapping(n, "row", tableKeys, j.place)
	if !ok {
		return
	}
	j.node, j.place = n, values
	raw.Value = [data.Columns]string{}
	raw.Pos, raw.Themes, raw.Cues, raw.Text = j.at(n), raw.Themes[:0], raw.Cues[:0], data.Text{}
	for i, v := range values {
		switch f := data.Field(i); {
		case v == nil:
		case f == data.FieldThemes:
			raw.Themes = append(raw.Themes, j.texts(v, "themes")...)
		case f == data.FieldCues:
			raw.Cues = append(raw.Cues, j.texts(v, "cues")...)
		case f == data.FieldText:
			raw.Text = j.language(v, "text")
		case f == data.FieldStrength || f == data.FieldConfidence || f >= data.FieldPage && f <= data.FieldLength:
			raw.Value[f] = j.number(v, f.String())
		default:
			raw.Value[f] = j.text(v, f.String())
		}
	}
	raw.Faulty = j.b.Noted() > problems
	j.b.Statement(raw)
}

func (j *jsonLines) where(f data.Field, i int) data.Pos {
	n := j.place[f]
	if n == nil {
		return j.at(j.node)
	}
	if n.Kind == yaml.SequenceNode && i >= 0 && i < len(n.Content) {
		n = n.Content[i]
	}
	return j.at(n)
}

// looksLikeRow reports whether a line is an object with the required columns of a table.
func looksLikeRow(line []byte) bool {
	var row map[string]json.RawMessage
	return json.Unmarshal(line, &row) == nil && row["role"] != nil && row["kind"] != nil
}
