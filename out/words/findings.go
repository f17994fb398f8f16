package words

import (
	"slices"

	"samsyn/data"
	"samsyn/graph/gap"
)

// RuleName is what a rule is called, as a heading.
func (w Words) RuleName(r *gap.Rule) string { return w.Say("gaps.name." + r.Code) }

// Unlisted says how many findings a list leaves out, of which rules and how severe; "" where it holds all.
func (w Words) Unlisted(l *gap.Listing) string {
	var parts []string
	for _, rest := range l.Rest {
		parts = append(parts, w.Say("columns.unlisted.rule", rest.Rule.Code, w.Integer(rest.Count), w.Say("common.severity."+rest.Severity.String())))
	}
	switch {
	case len(parts) == 0:
		return ""
	case l.Most() == gap.MostReady:
		return w.Say("columns.unlisted.more", w.Integer(l.Left()), w.Integer(l.Most()), w.List(parts))
	}
	return w.Count("columns.unlisted", l.Left(), w.Integer(l.Most()), w.List(parts))
}

// What is what is missing, as one sentence. It names no persons: see Holders.
func (w Words) What(s *data.Study, f *gap.Finding) string {
	f0 := &f.Facts
	pair := w.pair(s, f.Parties)
	switch f.Rule.Code {
	case "SY01":
		return w.unmanaged(s, f)
	case "SY02":
		return w.Say("gaps.SY02.what", pair, w.ThemeList(s, f.Themes))
	case "SY03", "SY04":
		return w.Say("gaps."+f.Rule.Code+".what", w.Party(s, f.Parties[0]), w.Party(s, s.Coordinator))
	case "SY05":
		return w.singleVoices(s, f)
	case "SY06":
		return w.contested(s, f)
	case "SY07":
		key := "gaps.SY07.what"
		if len(f.Steps) > 0 && !f.Steps[0].Near {
			key += ".proposed" // nothing on the theme is practised, so a step on it is a proposal
		}
		return w.Say(key, w.ThemeList(s, f.Themes), w.PartyList(s, f.Parties))
	case "SY08":
		party := w.Party(s, f.Parties[0])
		if len(f.Evidence) == 0 {
			return w.Say("gaps.SY08.what.unmentioned", party)
		}
		return w.Say("gaps.SY08.what", party, w.PartyList(s, tellers(s, f.Evidence)))
	case "SY09":
		return w.CountSpelled("gaps.SY09.what", len(f0.Persons), pair, w.Party(s, f0.Reviewer), w.Party(s, other(f.Parties, f0.Reviewer)))
	case "SY10":
		return w.expected(s, f)
	case "SY11":
		if f0.Whole {
			return w.Say("gaps.SY11.what.study", w.Integer(f0.Count), w.Integer(f0.Of))
		}
		return w.CountSpelled("gaps.SY11.what", f0.Count, w.Party(s, f.Parties[0]))
	case "SY12":
		if f0.Whole {
			return w.Say("gaps.SY12.what.study", w.Party(s, s.Coordinator))
		}
		key := "gaps.SY12.what"
		if !f0.General {
			key += ".theme"
		}
		return w.Say(key, w.Party(s, f0.Stating), w.Party(s, f0.Denying), w.ThemeList(s, f.Themes))
	}
	return ""
}

// Why is why it matters, as a sentence or two.
func (w Words) Why(s *data.Study, f *gap.Finding) string {
	key := "gaps." + f.Rule.Code + ".why"
	f0 := &f.Facts
	switch {
	case f.Rule.Code == "SY01":
		why := w.Say(key + ".difficulty")
		if f0.Conflict {
			why = w.Say(key + ".conflict")
		}
		if at := groupOf(s, f.Parties); at >= 0 {
			why += w.Say(key+".group", w.Party(s, f.Parties[at]))
		}
		return why
	case f0.NotAsked:
		return w.Say(key + ".not_asked")
	case f.Rule.Code == "SY06" && sameRole(f0):
		return w.Say(key + ".same")
	case f.Rule.Code == "SY08" && len(f.Evidence) == 0:
		return w.Say(key + ".unmentioned")
	case f.Rule.Code == "SY10" && !f0.Reason.Empty():
		return w.Say(key+".reason", w.Sentence(w.Text(f0.Reason)))
	case f0.Whole:
		return w.Say(key + ".study")
	}
	return w.Say(key)
}

// Holders lists the persons of a finding about who holds what (SY09), and is empty for every other. They are
// pseudonyms that a redacted output leaves out.
func (w Words) Holders(s *data.Study, f *gap.Finding) string {
	names := make([]string, len(f.Facts.Persons))
	for i, p := range f.Facts.Persons {
		names[i] = s.Persons[p]
	}
	return w.List(names)
}

func (w Words) unmanaged(s *data.Study, f *gap.Finding) string {
	pair, group, f0 := w.pair(s, f.Parties), groupOf(s, f.Parties), &f.Facts
	answer := w.Say("gaps.SY01.none")
	switch {
	case f0.Proposed:
		answer = w.Say("gaps.SY01.proposed")
	case group >= 0 && f.Parties[1-group] != s.Coordinator:
		answer = w.Say("gaps.SY01.group", w.Party(s, f.Parties[group]), w.Party(s, f.Parties[1-group]), w.Party(s, s.Coordinator))
	}
	return w.Say("gaps.SY01.what", pair, w.tension(s, f), answer) + w.denied(s, f0)
}

// denied says who of an unmanaged conflict says that there is none.
func (w Words) denied(s *data.Study, f *gap.Facts) string {
	key, part := "gaps.SY01.denied", ""
	if f.InPart {
		part = ".part"
	}
	switch len(f.Deniers) {
	case 0:
		return ""
	case 1:
		return w.Say(key+part, w.Party(s, f.Deniers[0]))
	}
	return w.Say(key + ".two" + part)
}

// tension says what an unmanaged conflict is: a conflict, difficulties, or both, each with its own themes
// where these differ.
func (w Words) tension(s *data.Study, f *gap.Finding) string {
	all := w.ThemeList(s, f.Themes)
	switch f0 := &f.Facts; {
	case !f0.Conflict:
		return w.Say("gaps.SY01.difficulty", all)
	case !f0.Difficulty:
		return w.Say("gaps.SY01.conflict", all)
	}
	conflict := w.ThemeList(s, themesOf(s, f.Evidence, data.Conflict))
	difficulty := w.ThemeList(s, themesOf(s, f.Evidence, data.Difficulty))
	if conflict == difficulty {
		return w.Say("gaps.SY01.both", all)
	}
	return w.Say("gaps.SY01.each", conflict, difficulty)
}

// themesOf returns the themes of the statements of a kind, each once.
func themesOf(s *data.Study, statements []int32, kind data.Kind) []int32 {
	var themes []int32
	known := map[int32]bool{}
	for _, i := range statements {
		for _, t := range s.Statements[i].Themes {
			if s.Statements[i].Kind == kind && !known[t] {
				known[t] = true
				themes = append(themes, t)
			}
		}
	}
	return themes
}

// singleVoices names each theme with the role that shares it.
func (w Words) singleVoices(s *data.Study, f *gap.Finding) string {
	role, single := map[int32]int32{}, map[int32]bool{}
	for _, t := range f.Themes {
		single[t] = true
	}
	for _, i := range f.Evidence {
		st := &s.Statements[i]
		for _, t := range st.Themes {
			for up, steps := t, 0; up != data.NoTheme && steps <= len(s.Themes); up, steps = s.Themes[up].Broader, steps+1 {
				if _, known := role[up]; !known && single[up] {
					role[up] = st.Role
				}
			}
		}
	}
	items := make([]string, len(f.Themes))
	for i, t := range f.Themes {
		items[i] = w.quoted(s, t)
		if r, known := role[t]; known {
			items[i] = w.Say("gaps.SY05.item", w.quoted(s, t), w.Party(s, r))
		}
	}
	list := w.List(w.cut(w.sorted(items)))
	switch f.Facts.Of {
	case 1:
		return w.Say("gaps.SY05.only", list)
	case f.Facts.Count:
		return w.Say("gaps.SY05.all", w.Spelled(f.Facts.Of), list)
	}
	return w.CountSpelled("gaps.SY05.what", f.Facts.Count, w.Spelled(f.Facts.Of), list)
}

func (w Words) contested(s *data.Study, f *gap.Finding) string {
	theme, coordinator := w.ThemeList(s, f.Themes), w.Party(s, s.Coordinator)
	if sameRole(&f.Facts) {
		return w.Say("gaps.SY06.what.same", theme, w.PartyList(s, f.Facts.For), coordinator)
	}
	return w.Say("gaps.SY06.what", theme, w.PartyList(s, f.Facts.For), w.PartyList(s, f.Facts.Against), coordinator)
}

func (w Words) expected(s *data.Study, f *gap.Finding) string {
	f0, pair := &f.Facts, w.pair(s, f.Parties)
	key := "gaps.SY10.what"
	if len(f.Themes) == 0 {
		if f0.Proposed {
			return w.Say(key+".any.proposed", pair)
		}
		return w.Say(key+".any", pair)
	}
	missing := w.ThemeList(s, f0.Missing)
	switch {
	case f0.Proposed:
		return w.Say(key+".proposed", pair, missing)
	case len(f0.OnlyPlanned) > 0:
		return w.Say(key+".partly", pair, missing, w.ThemeList(s, f0.OnlyPlanned))
	}
	return w.Say(key, pair, missing)
}

// sameRole reports whether the one role that shares a contested theme is the one in conflict on it.
func sameRole(f *gap.Facts) bool { return len(f.For) == 1 && slices.Equal(f.For, f.Against) }

// groupOf returns which of a pair is a group, and -1 where neither is.
func groupOf(s *data.Study, parties []int32) int {
	return slices.IndexFunc(parties, func(p int32) bool { return s.Parties[p].Group })
}

// other returns the other one of a pair.
func other(pair []int32, party int32) int32 {
	if pair[0] == party {
		return pair[1]
	}
	return pair[0]
}

// tellers returns who tells the statements, each once.
func tellers(s *data.Study, statements []int32) []int32 {
	var roles []int32
	known := map[int32]bool{}
	for _, i := range statements {
		if role := s.Statements[i].Role; !known[role] {
			known[role] = true
			roles = append(roles, role)
		}
	}
	return roles
}

// pair names two parties, the coordinator last; anything else than two it lists.
func (w Words) pair(s *data.Study, parties []int32) string {
	if len(parties) != 2 {
		return w.PartyList(s, parties)
	}
	a, b := parties[0], parties[1]
	if a == s.Coordinator || s.Parties[a].Group && b != s.Coordinator {
		a, b = b, a
	}
	return w.Say("gaps.pair", w.Party(s, a), w.Party(s, b))
}

// MixedPairs says that so many pairs of roles both agree and disagree, and names as many of the first as a sentence
// holds.
func (w Words) MixedPairs(s *data.Study, pairs [][2]int32, all int) string {
	shown := all
	if shown > listed {
		shown = listed - 1
	}
	var names []string
	for _, p := range pairs[:shown] {
		names = append(names, w.pair(s, p[:]))
	}
	if more := all - shown; more > 0 {
		names = append(names, w.Say("gaps.more", w.Integer(more)))
	}
	return Capital(w.CountSpelled("columns.mixed", all, w.List(names)))
}
