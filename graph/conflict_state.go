package graph

import "samsyn/data"

// Denies reports whether a denial (a no-conflict statement) is about what a conflict of the same pair says:
// it is general, or it is on one of the conflict's themes, one above or one below. Who tells the two is not
// looked at.
func (g *Graph) Denies(denial, conflict int32) bool {
	denied := g.Study.Statements[denial].Themes
	if len(denied) == 0 {
		return true
	}
	for _, t := range g.Study.Statements[conflict].Themes {
		for _, d := range denied {
			if g.OnTheme(d, t) {
				return true
			}
		}
	}
	return false
}

// denials find the conflict state of one pair after the other. What is denied on a theme is kept in arrays
// by theme, so that a pair with many conflicts and many denials costs their sum and not their product.
type denials struct {
	g    *Graph
	pair int32
	// on holds what is denied exactly on a theme, below what is denied on it or under it; each is valid only
	// where the mark beside it is the pair's number.
	on, below       []deniers
	markOn, markLow []int32
}

// deniers are the voices that deny: nobody, one, or several.
type deniers int32

const (
	nobody        deniers = -1
	severalVoices deniers = -2
)

func newDenials(g *Graph) *denials {
	n := len(g.Study.Themes)
	return &denials{
		g: g, on: make([]deniers, n), below: make([]deniers, n),
		markOn: make([]int32, n), markLow: make([]int32, n),
	}
}

// state returns what the statements of a pair say of conflict, and whether a voice states what another
// denies.
func (d *denials) state(statements []int32) (ConflictState, bool) {
	state, denied := Silent, false
	for _, i := range statements {
		switch d.g.records.list[i].carries {
		case carriesConflict:
			state = Stated
		case carriesDenial:
			denied = true
			state = max(state, Denied)
		case carriesDifficulty:
			state = max(state, DifficultyOnly)
		}
	}
	return state, state == Stated && denied && d.met(statements)
}

// met reports whether a conflict among the statements meets a denial by another voice.
func (d *denials) met(statements []int32) bool {
	list, themes := d.g.records.list, d.g.Study.Themes
	d.pair++
	general := nobody
	for _, i := range statements {
		if list[i].carries != carriesDenial {
			continue
		}
		voice, about := list[i].voice, d.g.Study.Statements[i].Themes
		if len(about) == 0 {
			general = general.and(voice)
		}
		for _, t := range about {
			d.note(d.on, d.markOn, t, voice)
			for range themes {
				d.note(d.below, d.markLow, t, voice)
				if t = themes[t].Broader; t == data.NoTheme {
					break
				}
			}
		}
	}
	for _, i := range statements {
		if list[i].carries != carriesConflict {
			continue
		}
		voice := list[i].voice
		if general.other(voice) {
			return true
		}
		for _, t := range d.g.Study.Statements[i].Themes {
			if d.markLow[t] == d.pair && d.below[t].other(voice) {
				return true
			}
			for range themes {
				if d.markOn[t] == d.pair && d.on[t].other(voice) {
					return true
				}
				if t = themes[t].Broader; t == data.NoTheme {
					break
				}
			}
		}
	}
	return false
}

// note adds a voice to those that deny on a theme.
func (d *denials) note(who []deniers, mark []int32, theme, voice int32) {
	if mark[theme] != d.pair {
		mark[theme], who[theme] = d.pair, nobody
	}
	who[theme] = who[theme].and(voice)
}

// and returns the deniers with one more voice.
func (d deniers) and(voice int32) deniers {
	if d == nobody || d == deniers(voice) {
		return deniers(voice)
	}
	return severalVoices
}

// other reports whether a voice other than the given one is among the deniers.
func (d deniers) other(voice int32) bool {
	return d == severalVoices || d != nobody && d != deniers(voice)
}
