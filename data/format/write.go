package format

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"samsyn/data"
)

// WriteOptions chooses what a study is written with.
type WriteOptions struct {
	// Redact leaves out what may point to a person: text, respondent, organisation, held_by, note and cues.
	Redact bool
}

// writers is the table of output formats.
var writers = map[string]func(w io.Writer, d *studyDocument) error{
	"yaml": writeYAML,
	"json": writeJSON,
}

// Write writes a study file, "yaml" or "json". Reading it gives the same study, places apart.
func Write(w io.Writer, s *data.Study, format string, o WriteOptions) error {
	write, ok := writers[format]
	if !ok {
		return fmt.Errorf("a study cannot be written as %q, expected yaml or json", data.Clip(format))
	}
	out := bufio.NewWriter(w)
	if err := write(out, documentOf(s, o)); err != nil {
		return err
	}
	return out.Flush()
}

func writeJSON(w io.Writer, d *studyDocument) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(d)
}

// documentOf puts a study into the shape of its file.
func documentOf(s *data.Study, o WriteOptions) *studyDocument {
	p := printer{s, o}
	d := &studyDocument{
		Samsyn: 1, Title: textOf(s.Title), Language: s.Language,
		Coordinator: p.party(s.Coordinator), Asked: s.Asked.String(),
		Roles: []roleDocument{}, Statements: make([]statementDoc, 0, len(s.Statements)),
	}
	if s.Source != (data.Publication{}) {
		d.Source = &sourceDocument{textOf(s.Source.Title), textOf(s.Source.Publisher), s.Source.Date}
	}
	for i := range s.Parties {
		if role := p.role(&s.Parties[i]); s.Parties[i].Group {
			d.Groups = append(d.Groups, groupDocument{role.ID, role.Name, role.Note, role.Relation})
		} else {
			d.Roles = append(d.Roles, role)
		}
	}
	for i := range s.Themes {
		d.Themes = append(d.Themes, p.theme(&s.Themes[i]))
	}
	for i := range s.Statements {
		d.Statements = append(d.Statements, p.statement(&s.Statements[i]))
	}
	for _, e := range s.Expected {
		d.Expected = append(d.Expected, expectationDoc{p.parties(e.Parties[:]), p.themes(e.Themes), textOf(e.Reason)})
	}
	for _, a := range s.Accepted {
		d.Accepted = append(d.Accepted, acceptanceDoc{a.Code, p.parties(a.Parties), p.themes(a.Themes), textOf(a.Reason), a.Until})
	}
	return d
}

// A printer turns positions into ids, and leaves out what is to be left out.
type printer struct {
	*data.Study
	WriteOptions
}

func (p printer) party(i int32) string { return p.Parties[i].ID }

func (p printer) parties(list []int32) []string {
	var ids []string
	for _, i := range list {
		ids = append(ids, p.Parties[i].ID)
	}
	return ids
}

func (p printer) themes(list []int32) []string {
	var ids []string
	for _, i := range list {
		ids = append(ids, p.Themes[i].ID)
	}
	return ids
}

func (p printer) role(r *data.Party) roleDocument {
	d := roleDocument{ID: r.ID, Name: nameOf(r.Name, r.ID)}
	if r.External {
		d.Relation = "external"
	}
	if !p.Redact {
		d.Note = textOf(r.Note)
		for _, person := range r.HeldBy {
			d.HeldBy = append(d.HeldBy, p.Persons[person])
		}
	}
	if d.Reviews = p.parties(r.Reviews); r.ReviewsAll {
		d.Reviews = append([]string{"all"}, d.Reviews...)
	}
	return d
}

func (p printer) theme(t *data.Theme) themeDocument {
	d := themeDocument{ID: t.ID, Name: nameOf(t.Name, t.ID), Requirement: textOf(t.Requirement)}
	if t.Broader != data.NoTheme {
		d.Broader = p.Themes[t.Broader].ID
	}
	if len(t.Terms.SV)+len(t.Terms.EN) > 0 {
		d.Terms = &termsDocument{t.Terms.SV, t.Terms.EN}
	}
	return d
}

func (p printer) statement(s *data.Statement) statementDoc {
	d := statementDoc{
		Role: p.party(s.Role), Kind: s.Kind.String(), Themes: p.themes(s.Themes), Strength: int(s.Strength), Source: s.Source,
	}
	if s.Counterpart != p.Coordinator {
		d.Counterpart = p.party(s.Counterpart)
	}
	if s.Kind == data.Cooperation {
		d.Stage, d.By = s.Stage.String(), s.By.String()
	}
	if s.Strength == 1 {
		d.Strength = 0 // the default
	}
	if s.Status != data.Coded {
		d.Status = s.Status.String()
	}
	if !p.Redact {
		d.Text, d.Respondent, d.Organisation = textOf(s.Text), p.Persons[s.Respondent], p.Organisations[s.Organisation]
	}
	if o := s.Origin; o != nil {
		d.ID = o.ID
		if o.HasAt {
			d.At = &atDocument{o.Document, o.Page, o.Line, &o.Offset, &o.Length}
		}
		if o.HasConfidence {
			d.Confidence = &o.Confidence
		}
		if !p.Redact {
			d.Cues = o.Cues
		}
	}
	return d
}

func textOf(t data.Text) *textDocument {
	if t.Empty() {
		return nil
	}
	if t.Plain != "" && (t.SV != "" || t.EN != "") { // the file has no place for all three
		return &textDocument{SV: t.In("sv"), EN: t.In("en")}
	}
	return &textDocument{t.Plain, t.SV, t.EN}
}

// nameOf leaves out a name that is the id.
func nameOf(name data.Text, id string) *textDocument {
	if name == (data.Text{Plain: id}) {
		return nil
	}
	return textOf(name)
}

// MarshalJSON writes a plain text as a string.
func (t textDocument) MarshalJSON() ([]byte, error) {
	type languages textDocument
	var out any = languages(t)
	if t.Plain != "" {
		out = t.Plain
	}
	return json.Marshal(out)
}
