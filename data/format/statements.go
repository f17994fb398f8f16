package format

import (
	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// columnKeys gives, by key of a statement, its column in the builder's raw statement.
var columnKeys = columnsOf(statementKeys)

// atColumns does the same for the keys of "at".
var atColumns = columnsOf(atKeys)

func columnsOf(keys []string) []data.Field {
	columns := make([]data.Field, len(keys))
	for i, key := range keys {
		columns[i] = data.Columns
		for f := range data.Columns {
			if f.String() == key {
				columns[i] = f
			}
		}
	}
	return columns
}

func (s *study) tell() {
	raw := data.RawStatement{Where: s.statementPlace}
	var at fields
	s.place = make(fields, data.Columns)
	for _, n := range s.statements {
		problems := s.b.Noted()
		values, ok := s.mapping(n, "statements", statementKeys, s.values)
		s.values = values
		if !ok {
			continue
		}
		s.node = n
		clear(s.place)
		raw.Value = [data.Columns]string{}
		raw.Themes, raw.Cues, raw.Text = raw.Themes[:0], raw.Cues[:0], data.Text{}
		raw.Pos = s.at(n)
		for i, v := range values {
			if v != nil {
				at = s.statementValue(&raw, columnKeys[i], v, at)
			}
		}
		raw.Faulty = s.b.Noted() > problems
		s.b.Statement(&raw)
	}
}

func (s *study) statementValue(raw *data.RawStatement, f data.Field, v *yaml.Node, buffer fields) fields {
	if f < data.Columns {
		s.place[f] = v
	}
	switch f {
	case data.FieldThemes:
		for _, n := range s.list(v, "themes") {
			raw.Themes = append(raw.Themes, s.text(n, "themes"))
		}
	case data.FieldCues:
		for _, n := range s.list(v, "cues") {
			raw.Cues = append(raw.Cues, s.text(n, "cues"))
		}
	case data.FieldText:
		raw.Text = s.language(v, "text")
	case data.FieldStrength, data.FieldConfidence:
		raw.Value[f] = s.number(v, f.String())
	case data.Columns: // the only key that is no column
		buffer, _ = s.mapping(v, "at", atKeys, buffer)
		for i, n := range buffer {
			switch column := atColumns[i]; {
			case n == nil:
			case column == data.FieldDocument:
				s.place[column], raw.Value[column] = n, s.text(n, "document")
			default:
				s.place[column], raw.Value[column] = n, s.number(n, column.String())
			}
		}
	default:
		raw.Value[f] = s.text(v, f.String())
	}
	return buffer
}

func (s *study) statementPlace(f data.Field, i int) data.Pos {
	n := s.place[f]
	if n == nil {
		return s.at(s.node)
	}
	if n.Kind == yaml.SequenceNode && i < len(n.Content) && i >= 0 {
		n = n.Content[i]
	}
	return s.at(n)
}
