package words

import (
	"slices"
	"strings"
	"sync"

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
		if f0.NotAsked {
			return w.Say("gaps.SY02.what.not_asked", pair, w.ThemeList(s, f.Themes))
		}
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
		return w.Say(key, w.ThemeList(s, f.Themes), w.partyList(s, f.Parties))
	case "SY08":
		party := w.Party(s, f.Parties[0])
		if len(f.Evidence) == 0 {
			return w.Say("gaps.SY08.what.unmentioned", party)
		}
		return w.Say("gaps.SY08.what", party, w.partyList(s, tellers(s, f.Evidence)))
	case "SY09":
		return w.Count("gaps.SY09.what", len(f0.Persons), pair, w.Party(s, f0.Reviewer), w.Party(s, other(f.Parties, f0.Reviewer)))
	case "SY10":
		return w.expected(s, f)
	case "SY11":
		if f0.Whole {
			return w.Say("gaps.SY11.what.study", w.Integer(f0.Count), w.Integer(f0.Of))
		}
		return w.Count("gaps.SY11.what", f0.Count, w.Party(s, f.Parties[0]))
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
	return w.Say("gaps.SY01.what", pair, w.tension(s, f), answer)
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
	quote := w.ambiguous(w.Themes(s, f.Themes)) // the two lists alike
	conflict := w.short(w.Themes(s, themesOf(s, f.Evidence, data.Conflict)), quote)
	difficulty := w.short(w.Themes(s, themesOf(s, f.Evidence, data.Difficulty)), quote)
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
		items[i] = w.Theme(s, t)
		if r, known := role[t]; known {
			items[i] = w.Say("gaps.SY05.item", items[i], w.Party(s, r))
		}
	}
	list := w.List(w.cut(w.sorted(items)))
	switch f.Facts.Of {
	case 1:
		return w.Say("gaps.SY05.only", list)
	case f.Facts.Count:
		return w.Say("gaps.SY05.all", w.Integer(f.Facts.Of), list)
	}
	return w.Count("gaps.SY05.what", f.Facts.Count, w.Integer(f.Facts.Of), list)
}

func (w Words) contested(s *data.Study, f *gap.Finding) string {
	theme, coordinator := w.ThemeList(s, f.Themes), w.Party(s, s.Coordinator)
	if sameRole(&f.Facts) {
		return w.Say("gaps.SY06.what.same", theme, w.partyList(s, f.Facts.For), coordinator)
	}
	return w.Say("gaps.SY06.what", theme, w.partyList(s, f.Facts.For), w.partyList(s, f.Facts.Against), coordinator)
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
		return w.partyList(s, parties)
	}
	a, b := parties[0], parties[1]
	if a == s.Coordinator || s.Parties[a].Group && b != s.Coordinator {
		a, b = b, a
	}
	return w.Say("gaps.pair", w.Party(s, a), w.Party(s, b))
}

// listed is how many names a sentence holds; a list that is longer says how many more there are.
const listed = 6

// ThemeList lists themes in the order of the language and says how many more there are where a sentence would
// not hold them. Names of themes are quoted, always: many hold an "och" or stand for a phrase, and marks that
// come and go would look like a meaning.
func (w Words) ThemeList(s *data.Study, themes []int32) string {
	return w.short(w.Themes(s, themes), true)
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
	return w.Count("columns.mixed", all, w.List(names))
}

// PartyList lists parties likewise.
func (w Words) PartyList(s *data.Study, parties []int32) string { return w.partyList(s, parties) }

// Short lists names likewise.
func (w Words) Short(names []string) string { return w.short(names, w.ambiguous(names)) }

// Strongest lists themes in the order given, quoted, and says how many more there are.
func (w Words) Strongest(s *data.Study, themes []int32) string {
	var names []string
	for _, t := range themes {
		names = append(names, w.quoted(s, t))
	}
	return w.List(w.cut(names))
}

func (w Words) partyList(s *data.Study, parties []int32) string {
	names := w.Parties(s, parties)
	return w.short(names, w.ambiguous(names))
}

// ambiguous reports whether one of several names holds a comma or an "och" itself, so that a list of them
// does not show where a name ends.
func (w Words) ambiguous(names []string) bool {
	and := " " + w.Say("common.and") + " "
	return len(names) > 1 && slices.ContainsFunc(names, func(name string) bool {
		return strings.Contains(name, and) || strings.Contains(name, ",")
	})
}

// short lists names in the language's order, quoted or not, at most as many as a sentence holds.
func (w Words) short(names []string, quote bool) string {
	all := len(names)
	names = w.first(names, listed)
	if quote {
		for i, name := range names {
			names[i] = w.Say("gaps.name", name)
		}
	}
	return w.List(w.cutTo(names, all))
}

// first returns the first of the names in the language's order, at most so many.
func (w Words) first(names []string, most int) []string {
	if len(names) <= 4*most {
		names = w.sorted(names)
		return names[:min(len(names), most)]
	}
	collator, back := w.collator()
	defer back()
	first := make([]string, 0, most+1)
	for _, name := range names {
		if len(first) == most && collator.Compare(name, first[most-1]) >= 0 {
			continue
		}
		at := len(first)
		for at > 0 && collator.Compare(name, first[at-1]) < 0 {
			at--
		}
		first = slices.Insert(first, at, name)
		first = first[:min(len(first), most)]
	}
	return first
}

// cut leaves out what a sentence does not hold and says how many these are.
func (w Words) cut(names []string) []string { return w.cutTo(names, len(names)) }

// cutTo is cut for the first of so many names.
func (w Words) cutTo(names []string, all int) []string {
	if all > listed {
		names = append(names[:listed-1], w.Say("gaps.more", w.Integer(all-listed+1)))
	}
	return names
}

// collators keeps those that sorted has made, by language: to make one takes longer than to sort a list.
var collators = map[string]*sync.Pool{"sv": {}, "en": {}}

func (w Words) sorted(names []string) []string {
	if len(names) < 2 {
		return names
	}
	collator, back := w.collator()
	defer back()
	slices.SortStableFunc(names, collator.Compare)
	return names
}

// collator lends a collator of the language, to be given back.
func (w Words) collator() (collator *Collator, back func()) {
	pool := collators[w.pick("sv", "en")]
	collator, made := pool.Get().(*Collator)
	if !made {
		fresh := w.Collator()
		collator = &fresh
	}
	return collator, func() { pool.Put(collator) }
}
