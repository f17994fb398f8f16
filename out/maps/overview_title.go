package maps

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// A standing is what the overview's title counts: of the roles that told something or of which the
// coordinator did, how many are in each state of conflict.
type standing struct {
	known, shared                int
	all, heard                   int // roles of the study, and those of them that have told
	stated, denied, hard, silent int
	deniedByOthers, hardByOthers bool   // somebody but the role itself says so
	name                         string // of the only one known
}

// standingOf counts all roles, drawn or not, on all counted statements.
func standingOf(a *analysis.Analysis, w words.Words) standing {
	var s standing
	for i := range a.Profiles {
		p := &a.Profiles[i]
		s.all++
		if p.Heard {
			s.heard++
		}
		link := a.Full.Link(p.Role, a.Study.Coordinator)
		if !p.Heard && link == nil {
			continue
		}
		s.known++
		s.name = w.Party(a.Study, p.Role)
		if link == nil {
			s.silent++
			continue
		}
		if link.Sum.Shared > 0 {
			s.shared++
		}
		switch link.State {
		case graph.Stated:
			s.stated++
		case graph.Denied:
			s.denied++
			s.deniedByOthers = s.deniedByOthers || !tells(a.Study, link, p.Role, data.NoConflict)
		case graph.DifficultyOnly:
			s.hard++
			s.hardByOthers = s.hardByOthers || link.ToldBy(p.Role).Difficulty == 0
		default:
			if p.Heard {
				s.silent++
			}
		}
	}
	return s
}

// tells reports whether a party tells a statement of a kind on a link.
func tells(study *data.Study, link *graph.Link, party int32, k data.Kind) bool {
	for _, i := range link.Statements {
		if s := &study.Statements[i]; s.Role == party && s.Kind == k {
			return true
		}
	}
	return false
}

// title is the overview's finding as a sentence. It says only what is counted.
func (s standing) title(a *analysis.Analysis, w words.Words) string {
	switch {
	case s.known == 0 && len(a.Profiles) == 0:
		return w.Say("maps.overview.empty")
	case s.known == 0:
		return w.Say("maps.overview.unheard")
	case s.stated > 0:
		return s.withTails(s.statedTitle(w), w, true)
	case s.denied > 0:
		return s.withTails(s.deniedTitle(w), w, false)
	case s.hard > 0 && s.known == 1:
		return w.Say("maps.overview.none-hard-one", s.name)
	case s.hard > 0:
		return s.of("maps.overview.none-hard", s.hard, w)
	case s.shared > 0 && s.known == 1:
		return w.Say("maps.overview.silent-one", s.name)
	case s.shared > 0:
		return s.of("maps.overview.silent", s.shared, w)
	}
	return w.Say("maps.overview.nothing")
}

func (s standing) statedTitle(w words.Words) string {
	if s.known == 1 {
		return w.Say("maps.overview.stated-one", s.name)
	}
	return s.of("maps.overview.stated", s.stated, w)
}

// of says of how many of the roles known something holds: of both and of all in words of their own, which say so where
// these are not all that the study has.
func (s standing) of(key string, n int, w words.Words) string {
	roles := w.Say("maps.roles-all")
	if s.known < s.all {
		roles = w.Say("maps.roles-heard")
	}
	switch {
	case n < s.known, s.known < s.all && s.known != s.heard:
		return w.CountSpelled(key, n, w.Spelled(s.known))
	case n == 2:
		return w.Say(key+"-both", roles)
	}
	return w.Say(key+"-all", w.Spelled(n), roles)
}

func (s standing) deniedTitle(w words.Words) string {
	switch {
	case s.known == 1 && s.deniedByOthers:
		return w.Say("maps.overview.none-denied-it", s.name)
	case s.known == 1:
		return w.Say("maps.overview.none-denied-one", s.name)
	case s.deniedByOthers:
		return s.of("maps.overview.none-denied-of", s.denied, w)
	}
	return s.of("maps.overview.none-denied", s.denied, w)
}

// withTails adds what the other roles say.
func (s standing) withTails(title string, w words.Words, withDenied bool) string {
	var tails []string
	add := func(n int, byOthers bool, key string) {
		switch {
		case n > 0 && byOthers:
			tails = append(tails, w.Say(key+"-of", w.Spelled(n)))
		case n > 0:
			tails = append(tails, w.CountSpelled(key, n))
		}
	}
	if withDenied {
		add(s.denied, s.deniedByOthers, "maps.overview.tail-denied")
	}
	add(s.hard, s.hardByOthers, "maps.overview.tail-hard")
	add(s.silent, false, "maps.overview.tail-silent")
	if len(tails) == 0 {
		return title
	}
	return title + "; " + strings.Join(tails, ", ")
}

// sentence begins with a capital letter.
func sentence(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
