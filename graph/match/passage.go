package match

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"samsyn/data"
)

// A passage is what a role said in one place.
type passage struct{ role, source, text string }

// forms are a text in the languages it has, cleaned, each once.
func forms(t data.Text) []string {
	var list []string
	for _, s := range [...]string{t.Plain, t.SV, t.EN} {
		if s = data.CleanName(s); s != "" && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func passagesOf(s *data.Study, st *data.Statement) []passage {
	texts := forms(st.Text)
	keys := make([]passage, len(texts))
	for i, text := range texts {
		keys[i] = passage{s.Parties[st.Role].ID, data.CleanName(st.Source), text}
	}
	return keys
}

// passages matches the open statements of a study with the units of the same passage.
func (m *matcher) passages(study int, open, unit []int32) {
	var keys []passage
	told := map[passage][]int32{}
	for _, i := range open {
		for _, key := range passagesOf(m.studies[study], &m.studies[study].Statements[i]) {
			if len(m.byPassage[key]) == 0 {
				continue
			}
			if len(told[key]) == 0 {
				keys = append(keys, key)
			}
			told[key] = append(told[key], i)
		}
	}
	slices.SortFunc(keys, func(a, b passage) int {
		return cmp.Or(cmp.Compare(a.role, b.role), cmp.Compare(a.source, b.source), cmp.Compare(a.text, b.text))
	})
	for _, key := range keys {
		m.pair(study, told[key], m.byPassage[key], unit)
	}
}

// pair matches the statements of one passage with its units, the likest first.
func (m *matcher) pair(study int, told, units, unit []int32) {
	told = slices.DeleteFunc(slices.Clone(told), func(i int32) bool { return unit[i] != None })
	units = slices.DeleteFunc(slices.Clone(units), func(u int32) bool { return m.units[u][study] != None })
	switch {
	case len(told) == 0 || len(units) == 0:
		return
	case len(told) == 1 && len(units) == 1:
		m.join(unit, study, told[0], units[0])
		return
	}
	if len(told) > 1 {
		sortBy(told, func(i int32) string { return everything(m.studies[study], &m.studies[study].Statements[i]) })
	}
	if len(units) > 1 {
		sortBy(units, func(u int32) string {
			first, at := m.units[u].First()
			return everything(m.studies[first], &m.studies[first].Statements[at])
		})
	}
	for _, like := range []func(*data.Study, *data.Statement) string{kindAndThemes, kindOnly, anything} {
		free := map[string][]int32{}
		told = slices.DeleteFunc(told, func(i int32) bool { return unit[i] != None })
		units = slices.DeleteFunc(units, func(u int32) bool { return m.units[u][study] != None })
		if len(told) == 0 || len(units) == 0 {
			return
		}
		for _, u := range units {
			for coder, at := range m.units[u][:study] {
				if at == None {
					continue
				}
				key := like(m.studies[coder], &m.studies[coder].Statements[at])
				if list := free[key]; len(list) == 0 || list[len(list)-1] != u {
					free[key] = append(list, u)
				}
			}
		}
		for _, i := range told {
			key := like(m.studies[study], &m.studies[study].Statements[i])
			for len(free[key]) > 0 && unit[i] == None {
				u := free[key][0]
				free[key] = free[key][1:]
				if m.units[u][study] == None {
					m.join(unit, study, i, u)
				}
			}
		}
	}
}

// sortBy orders positions by a text of each, which is made once.
func sortBy(positions []int32, text func(int32) string) {
	texts := make(map[int32]string, len(positions))
	for _, p := range positions {
		texts[p] = text(p)
	}
	slices.SortStableFunc(positions, func(a, b int32) int { return cmp.Compare(texts[a], texts[b]) })
}

func anything(*data.Study, *data.Statement) string { return "" }

func kindOnly(_ *data.Study, st *data.Statement) string { return st.Kind.String() }

func kindAndThemes(s *data.Study, st *data.Statement) string {
	return st.Kind.String() + "\x00" + strings.Join(ThemeIDs(s, st), "\x00")
}

// ThemeIDs are the ids of a statement's themes, sorted.
func ThemeIDs(s *data.Study, st *data.Statement) []string {
	ids := make([]string, len(st.Themes))
	for i, t := range st.Themes {
		ids[i] = s.Themes[t].ID
	}
	slices.Sort(ids)
	return ids
}

// everything is all that a statement says, by ids, so that it can be compared between studies.
func everything(s *data.Study, st *data.Statement) string {
	id := ""
	if st.Origin != nil {
		id = st.Origin.ID
	}
	return strings.Join([]string{
		kindAndThemes(s, st), s.Parties[st.Role].ID, s.Parties[st.Counterpart].ID, strconv.Itoa(int(st.Strength)),
		st.Stage.String(), st.By.String(), st.Status.String(), s.Persons[st.Respondent], s.Organisations[st.Organisation],
		data.CleanName(st.Source), strings.Join(forms(st.Text), "\x02"), id,
	}, "\x01")
}
