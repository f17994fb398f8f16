package gap

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/graph"
)

// A study of the tests is written a line a thing:
//
//	roles coord a b      the first is the coordinator (default: coord a b c)
//	groups g             (default: g h)
//	theme x<y            x is narrower than y; themes that statements name need no line
//	asked everyone
//	held a anna bo       persons holding a role
//	reviews a b          or: reviews a all
//	expect a+b x,y       expected cooperation; the themes may be left out
//	accept SY01 a+b x until 2026-01-01   "-" for no parties or themes
//	a conflict coord x,y *3 proposed suggested rejected §2.2 @anna
//
// A statement is who tells, kind, towards whom, themes ("-" for none), and then what is not the default.
func study(t testing.TB, text string) *data.Study {
	t.Helper()
	b := &builder{t: t, s: &data.Study{Persons: []string{""}, Organisations: []string{""}}, groups: []string{"g", "h"}}
	b.roles = []string{"coord", "a", "b", "c"}
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if f := strings.Fields(line); len(f) > 0 && f[0] == "roles" {
			b.roles = f[1:]
		} else if len(f) > 0 && f[0] == "groups" {
			b.groups = f[1:]
		}
	}
	for _, id := range b.roles {
		b.s.Parties = append(b.s.Parties, data.Party{ID: id})
	}
	for _, id := range b.groups {
		b.s.Parties = append(b.s.Parties, data.Party{ID: id, Group: true})
	}
	for _, line := range lines {
		if f := strings.Fields(line); len(f) > 0 {
			b.line(f)
		}
	}
	return b.s
}

type builder struct {
	t             testing.TB
	s             *data.Study
	roles, groups []string
}

func (b *builder) line(f []string) {
	switch f[0] {
	case "roles", "groups":
	case "theme":
		narrow, broad, _ := strings.Cut(f[1], "<")
		at := b.theme(narrow)
		if broad != "" {
			above := b.theme(broad)
			b.s.Themes[at].Broader = above
		}
	case "asked":
		b.s.Asked = data.AskedEveryone
	case "held":
		p := &b.s.Parties[b.party(f[1])]
		for _, name := range f[2:] {
			p.HeldBy = append(p.HeldBy, b.person(name))
		}
	case "reviews":
		p := &b.s.Parties[b.party(f[1])]
		if p.ReviewsAll = f[2] == "all"; !p.ReviewsAll {
			p.Reviews = append(p.Reviews, b.party(f[2]))
		}
	case "expect":
		e := data.Expectation{Parties: [2]int32(b.parties(f[1])), Reason: data.Text{Plain: "reason"}}
		if len(f) > 2 {
			e.Themes = b.themes(f[2])
		}
		b.s.Expected = append(b.s.Expected, e)
	case "accept":
		a := data.Acceptance{Code: f[1], Parties: b.parties(f[2]), Themes: b.themes(f[3])}
		if len(f) > 4 {
			a.Until = f[5]
		}
		b.s.Accepted = append(b.s.Accepted, a)
	default:
		b.statement(f)
	}
}

func (b *builder) statement(f []string) {
	st := data.Statement{
		Role: b.party(f[0]), Kind: b.kind(f[1]), Counterpart: b.party(f[2]), Themes: b.themes(f[3]), Strength: 1,
	}
	for _, word := range f[4:] {
		switch {
		case word[0] == '*':
			st.Strength = word[1] - '0'
		case word == "proposed":
			st.Stage = data.Proposed
		case word == "suggested":
			st.Status = data.Suggested
		case word == "rejected":
			st.Status = data.Rejected
		case word[0] == '@':
			st.Respondent = b.person(word[1:])
		default:
			st.Source = word
		}
	}
	b.s.Statements = append(b.s.Statements, st)
}

func (b *builder) kind(id string) data.Kind {
	for _, k := range data.Kinds {
		if k.String() == id {
			return k
		}
	}
	b.t.Fatalf("unknown kind %q", id)
	return 0
}

func (b *builder) party(id string) int32 {
	at := slices.IndexFunc(b.s.Parties, func(p data.Party) bool { return p.ID == id })
	if at < 0 {
		b.t.Fatalf("unknown party %q", id)
	}
	return int32(at)
}

func (b *builder) parties(list string) []int32 { return each(list, "+", b.party) }

func (b *builder) themes(list string) []int32 { return each(list, ",", b.theme) }

func (b *builder) theme(id string) int32 {
	at := slices.IndexFunc(b.s.Themes, func(t data.Theme) bool { return t.ID == id })
	if at < 0 {
		at = len(b.s.Themes)
		b.s.Themes = append(b.s.Themes, data.Theme{ID: id, Broader: data.NoTheme})
	}
	return int32(at)
}

func (b *builder) person(name string) int32 {
	at := slices.Index(b.s.Persons, name)
	if at < 0 {
		at = len(b.s.Persons)
		b.s.Persons = append(b.s.Persons, name)
	}
	return int32(at)
}

func each(list, separator string, position func(string) int32) []int32 {
	if list == "-" {
		return nil
	}
	var all []int32
	for _, id := range strings.Split(list, separator) {
		all = append(all, position(id))
	}
	return all
}

// day is the day of all tests that do not look at dates.
var day = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// find runs all rules on a study of the tests.
func find(t testing.TB, text string, options ...graph.Options) (*data.Study, Report) {
	t.Helper()
	s := study(t, text)
	var o graph.Options
	if len(options) > 0 {
		o = options[0]
	}
	return s, Find(graph.New(s, o), day)
}

// of returns the findings of a rule, each as "id severity weight [evidence]".
func of(r Report, code string) []string {
	var lines []string
	for _, f := range r.Findings {
		if f.Rule.Code == code {
			lines = append(lines, fmt.Sprintf("%s %s %v %v", f.ID, f.Severity, f.Weight, f.Evidence))
		}
	}
	return lines
}

// A ruleCase is a study and what one rule finds in it.
type ruleCase struct {
	name  string
	study string
	want  []string
}

// check runs the cases of a rule.
func check(t *testing.T, code string, cases []ruleCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, r := find(t, c.study)
			if got := of(r, code); !slices.Equal(got, c.want) {
				t.Errorf("%s finds\n%s\nwant\n%s", code, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
