package format

import (
	"slices"

	"go.yaml.in/yaml/v4"

	"samsyn/data"
)

// A study is the parsed tree of a study file.
type study struct {
	decoder
	root       *yaml.Node
	statements []*yaml.Node

	// Of the statement being read, for the places of its values.
	node   *yaml.Node
	values fields
	place  fields
}

func (s *study) declare() {
	values, ok := s.mapping(s.root, "study", studyKeys, nil)
	if !ok {
		return
	}
	value := func(key string) *yaml.Node { return values[slices.Index(studyKeys, key)] }
	if version := s.number(value("samsyn"), "samsyn"); version != "1" && value("samsyn") != nil {
		s.b.Problem(s.at(value("samsyn")), "version", version)
	}
	for _, key := range [...]string{"coordinator", "roles", "statements"} {
		if value(key) == nil && !s.present(key) {
			s.b.Problem(s.at(s.root), "missing-key", key)
		}
	}
	s.head(value)
	if n := value("coordinator"); n != nil {
		if id := s.text(n, "coordinator"); id != "" {
			s.b.CoordinatorID(id, s.at(n))
		} else {
			s.b.Problem(s.at(n), "missing-key", "coordinator")
		}
	}
	for _, n := range s.list(value("roles"), "roles") {
		s.party(n, roleKeys, false)
	}
	for _, n := range s.list(value("groups"), "groups") {
		s.party(n, groupKeys, true)
	}
	for _, n := range s.list(value("themes"), "themes") {
		s.theme(n)
	}
	for _, n := range s.list(value("expected"), "expected") {
		s.finding(n, "expected", expectationKeys, s.b.Expect)
	}
	for _, n := range s.list(value("accepted"), "accepted") {
		s.finding(n, "accepted", acceptanceKeys, s.b.Accept)
	}
	s.statements = s.list(value("statements"), "statements")
	s.b.Grow(len(s.statements))
}

// present reports whether a required key stands there, although nothing was read from it: a list without
// anything in it ("statements:"), as in a study that is yet to be filled in, or something noted as wrong.
func (s *study) present(key string) bool {
	for i := 0; i+1 < len(s.root.Content); i += 2 {
		if s.root.Content[i].Value == key {
			return key != "coordinator" || !isNull(s.root.Content[i+1])
		}
	}
	return false
}

func (s *study) head(value func(string) *yaml.Node) {
	h := data.Head{
		Title:    s.language(value("title"), "title"),
		Language: s.text(value("language"), "language"),
		Asked:    s.text(value("asked"), "asked"),
		Pos:      s.at(s.root),
		Where: func(f data.Field, _ int) data.Pos {
			if n := value(f.String()); n != nil {
				return s.at(n)
			}
			return s.at(s.root)
		},
	}
	if n := value("source"); n != nil {
		v, _ := s.mapping(n, "source", sourceKeys, nil)
		h.Source = data.Publication{
			Title:     s.language(v[slices.Index(sourceKeys, "title")], "title"),
			Publisher: s.language(v[slices.Index(sourceKeys, "publisher")], "publisher"),
			Date:      s.text(v[slices.Index(sourceKeys, "date")], "date"),
		}
	}
	s.b.Head(h)
}

func (s *study) party(n *yaml.Node, keys []string, group bool) {
	what := "roles"
	if group {
		what = "groups"
	}
	values, ok := s.mapping(n, what, keys, nil)
	if !ok {
		return
	}
	value := byField(keys, values)
	s.b.Party(data.RawParty{
		ID:       s.text(value(data.FieldID), "id"),
		Name:     s.language(value(data.FieldName), "name"),
		Note:     s.language(values[slices.Index(keys, "note")], "note"),
		Relation: s.text(value(data.FieldRelation), "relation"),
		Group:    group,
		HeldBy:   s.texts(value(data.FieldHeldBy), "held_by"),
		Reviews:  s.texts(value(data.FieldReviews), "reviews"),
		Pos:      s.at(n),
		Where:    s.where(n, value),
	})
}

func (s *study) theme(n *yaml.Node) {
	values, ok := s.mapping(n, "themes", themeKeys, nil)
	if !ok {
		return
	}
	value := byField(themeKeys, values)
	r := data.RawTheme{
		ID:          s.text(value(data.FieldID), "id"),
		Name:        s.language(value(data.FieldName), "name"),
		Broader:     s.text(value(data.FieldBroader), "broader"),
		Requirement: s.language(values[slices.Index(themeKeys, "requirement")], "requirement"),
		Pos:         s.at(n),
		Where:       s.where(n, value),
	}
	if terms := values[slices.Index(themeKeys, "terms")]; terms != nil {
		v, _ := s.mapping(terms, "terms", termsKeys, nil)
		r.Terms = data.Terms{SV: s.texts(v[0], "sv"), EN: s.texts(v[1], "en")}
	}
	s.b.Theme(r)
}

func (s *study) finding(n *yaml.Node, what string, keys []string, take func(data.RawFinding)) {
	values, ok := s.mapping(n, what, keys, nil)
	if !ok {
		return
	}
	value := byField(keys, values)
	take(data.RawFinding{
		Code:    s.text(value(data.FieldCode), "code"),
		Parties: s.texts(value(data.FieldParties), "parties"),
		Themes:  s.texts(value(data.FieldThemes), "themes"),
		Reason:  s.language(values[slices.Index(keys, "reason")], "reason"),
		Until:   s.text(value(data.FieldUntil), "until"),
		Pos:     s.at(n),
		Where:   s.where(n, value),
	})
}

// byField returns the value of a field among those of some keys; nil where it has none.
func byField(keys []string, values []*yaml.Node) func(data.Field) *yaml.Node {
	return func(f data.Field) *yaml.Node {
		if i := slices.Index(keys, f.String()); i >= 0 {
			return values[i]
		}
		return nil
	}
}

// where gives the place of a value, or of the i-th entry of a list; of the whole where there is no such value.
func (s *study) where(whole *yaml.Node, value func(data.Field) *yaml.Node) data.Where {
	return func(f data.Field, i int) data.Pos {
		n := value(f)
		if n == nil {
			return s.at(whole)
		}
		if n.Kind == yaml.SequenceNode && i >= 0 && i < len(n.Content) {
			n = n.Content[i]
		}
		return s.at(n)
	}
}
