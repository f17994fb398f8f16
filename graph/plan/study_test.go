package plan

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/data/example"
	"samsyn/graph"
	"samsyn/graph/gap"
	"samsyn/graph/internal/random"
)

var day = time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)

// exampleStudy is the embedded study.
func exampleStudy(t testing.TB) *data.Study {
	t.Helper()
	s, err := example.Study()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// small makes a study of lines "teller kind counterpart themes strength [proposed]": roles coord, a, b, c and
// groups g, h; themes come with the lines, and "theme x<y" puts x under y.
func small(t testing.TB, lines ...string) *data.Study {
	t.Helper()
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}}
	for _, id := range []string{"coord", "a", "b", "c", "g", "h"} {
		s.Parties = append(s.Parties, data.Party{ID: id, Name: data.Text{Plain: "The " + id}, Group: id == "g" || id == "h"})
	}
	theme := func(id string) int32 {
		at := slices.IndexFunc(s.Themes, func(t data.Theme) bool { return t.ID == id })
		if at < 0 {
			at = len(s.Themes)
			s.Themes = append(s.Themes, data.Theme{ID: id, Broader: data.NoTheme})
		}
		return int32(at)
	}
	party := func(id string) int32 {
		p, ok := s.FindParty(id)
		if !ok {
			t.Fatalf("no party %q", id)
		}
		return p
	}
	for _, line := range lines {
		f := strings.Fields(line)
		switch {
		case f[0] == "theme":
			narrow, broad, _ := strings.Cut(f[1], "<")
			at, above := theme(narrow), theme(broad)
			s.Themes[at].Broader = above
			continue
		case f[0] == "expect":
			e := data.Expectation{Parties: [2]int32{party(f[1]), party(f[2])}}
			for _, id := range f[3:] {
				e.Themes = append(e.Themes, theme(id))
			}
			s.Expected = append(s.Expected, e)
			continue
		}
		st := data.Statement{Role: party(f[0]), Counterpart: party(f[2]), Strength: 1, Source: fmt.Sprint("§", len(s.Statements))}
		for _, k := range data.Kinds {
			if k.String() == f[1] {
				st.Kind = k
			}
		}
		if f[3] != "-" {
			for _, id := range strings.Split(f[3], ",") {
				st.Themes = append(st.Themes, theme(id))
			}
		}
		for _, word := range f[4:] {
			if word == "proposed" {
				st.Stage = data.Proposed
			} else {
				st.Strength = word[0] - '0'
			}
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}

func found(s *data.Study, o graph.Options) (*graph.Graph, gap.Report) {
	g := graph.New(s, o)
	return g, gap.Find(g, day)
}

// randomStudy is a random study of which, now and then, a finding is accepted.
func randomStudy(seed uint64, roles, groups, themes, statements int) *data.Study {
	s := random.Study(seed, roles, groups, themes, statements)
	if n := uint64(len(s.Statements)); seed%2 == 0 && n > 0 {
		st := s.Statements[seed/2%n]
		s.Accepted = append(s.Accepted, data.Acceptance{Code: "SY01", Parties: []int32{st.Role, st.Counterpart}, Themes: st.Themes})
	}
	return s
}

func ids(list []*gap.Finding) []string {
	var all []string
	for _, f := range list {
		all = append(all, f.ID)
	}
	return all
}
