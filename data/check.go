package data

import (
	"cmp"
	"slices"
	"strings"
)

// Check reports what is no error in a study but probably a slip, in the order of the file: one voice that both
// states and denies a conflict, and themes and parties that nothing refers to. Names come in the language, "sv" or "en".
func Check(s *Study, language string) []Notice {
	c := checker{study: s, language: language}
	c.contradictions()
	c.sameNames(len(s.Parties), func(i int) (string, Text, Pos) { return s.Parties[i].ID, s.Parties[i].Name, s.Parties[i].Pos })
	c.sameNames(len(s.Themes), func(i int) (string, Text, Pos) { return s.Themes[i].ID, s.Themes[i].Name, s.Themes[i].Pos })
	c.commas()
	c.unused()
	slices.SortStableFunc(c.found, func(a, b locatedNotice) int { return comparePos(a.Pos, b.Pos) })
	notices := make([]Notice, len(c.found))
	for i := range c.found {
		notices[i] = c.found[i].Notice
	}
	return notices
}

type checker struct {
	study    *Study
	language string
	found    []locatedNotice
}

// party and theme are what a person calls it: the name, or the id where there is none.
func (c *checker) party(i int32) string {
	p := &c.study.Parties[i]
	return cmp.Or(p.Name.In(c.language), p.ID)
}

func (c *checker) theme(i int) string {
	t := &c.study.Themes[i]
	return cmp.Or(t.Name.In(c.language), t.ID)
}

func (c *checker) notice(pos Pos, key string, args ...string) {
	place := Place{Line: int(pos.Line), Column: int(pos.Column)}
	if int(pos.File) < len(c.study.Files) {
		place.File = c.study.Files[pos.File]
	}
	if int(pos.Sheet) < len(c.study.Sheets) {
		place.Sheet = c.study.Sheets[pos.Sheet]
	}
	c.found = append(c.found, locatedNotice{pos, Notice{Place: place, Key: key, Args: args}})
}

// A voiceOnPair is a voice (a respondent, else an organisation and role) speaking of a pair of parties.
type voiceOnPair struct {
	respondent, organisation, role int32
	low, high                      int32
}

// contradictions reports each voice that denies a conflict it states: in general, or on a theme of it. The
// place is that of the later of the two statements.
func (c *checker) contradictions() {
	stated := map[voiceOnPair][]int32{}
	denied := map[voiceOnPair][]int32{}
	told := map[voiceOnPair]bool{}
	for i := range c.study.Statements {
		s := &c.study.Statements[i]
		mine, others := stated, denied
		switch {
		case !s.Counted():
			continue
		case s.Kind == NoConflict:
			mine, others = denied, stated
		case s.Kind != Conflict:
			continue
		}
		v := voiceOnPair{respondent: s.Respondent, low: min(s.Role, s.Counterpart), high: max(s.Role, s.Counterpart)}
		if s.Respondent == 0 {
			v.organisation, v.role = s.Organisation, s.Role+1
		}
		mine[v] = append(mine[v], int32(i))
		if !told[v] && slices.ContainsFunc(others[v], func(j int32) bool { return sameMatter(s, &c.study.Statements[j]) }) {
			told[v] = true
			c.notice(s.Pos, "states-and-denies", c.party(s.Role), c.party(s.Counterpart))
		}
	}
}

// sameMatter: a denial without themes is a denial of everything.
func sameMatter(a, b *Statement) bool {
	return len(a.Themes) == 0 || len(b.Themes) == 0 ||
		slices.ContainsFunc(a.Themes, func(t int32) bool { return slices.Contains(b.Themes, t) })
}

// sameNames reports names that do not tell which of two is meant.
func (c *checker) sameNames(n int, entry func(i int) (id string, name Text, at Pos)) {
	told := make([]bool, n)
	for _, language := range [...]string{"sv", "en"} {
		first := make(map[string]string, n)
		for i := range n {
			id, name, at := entry(i)
			key := NameKey(name.In(language))
			other, ok := first[key]
			switch {
			case !ok:
				first[key] = id
			case !told[i]:
				told[i] = true
				c.notice(at, "same-name", other, id)
			}
		}
	}
}

// commas reports themes that may be several: a part of the name, between commas, is a theme of its own.
func (c *checker) commas() {
	themes := c.study.Themes
	known := make(map[string]int, len(themes))
	for i := range themes {
		known[NameKey(c.theme(i))] = i
	}
	for i := range themes {
		parts := strings.Split(c.theme(i), ",")
		for _, part := range parts[:min(len(parts), mostParts)] {
			if at, ok := known[NameKey(part)]; ok && at != i {
				c.notice(themes[i].Pos, "theme-comma", c.theme(i), c.theme(at))
				break
			}
		}
	}
}

// mostParts is how many parts of a theme's name are looked at.
const mostParts = 10

func (c *checker) unused() {
	s := c.study
	themes, parties := make([]bool, len(s.Themes)), make([]bool, len(s.Parties))
	for i := range s.Statements {
		parties[s.Statements[i].Role], parties[s.Statements[i].Counterpart] = true, true
		for _, t := range s.Statements[i].Themes {
			themes[t] = true
		}
	}
	for _, e := range s.Expected {
		parties[e.Parties[0]], parties[e.Parties[1]] = true, true
		for _, t := range e.Themes {
			themes[t] = true
		}
	}
	for i := range s.Themes {
		// A theme is in use when one under it is; a marked theme ends the climb, as those above are marked.
		for t := s.Themes[i].Broader; themes[i] && t != NoTheme && !themes[t]; t = s.Themes[t].Broader {
			themes[t] = true
		}
	}
	for i, used := range themes {
		if !used {
			c.notice(s.Themes[i].Pos, "unused-theme", c.theme(i))
		}
	}
	for i, used := range parties {
		if !used && int32(i) != s.Coordinator {
			c.notice(s.Parties[i].Pos, "unused-party", c.party(int32(i)))
		}
	}
}
