package graph

import (
	"math"

	"samsyn/data"
)

// A carries says what a counted statement adds to the views.
type carries uint8

const (
	carriesNothing carries = iota // rejected
	carriesShared
	carriesConflict
	carriesDifficulty
	carriesPractised
	carriesProposed
	carriesDenial
)

// A record holds what the views need of a statement: a statement of the study is large, and the views look at
// all of them in another order than they lie in.
type record struct {
	role, other int32
	voice       int32 // −1 for a rejected statement
	from, to    int32 // its themes at the level, each once, are records.theme[from:to]
	carries     carries
	strength    uint8
}

// records hold the statements of a study, by position in Study.Statements.
type records struct {
	list         []record
	theme        []int32
	respondent   []int32 // apart, as few look at them
	organisation []int32
	// scale makes every share of a strength a whole number: a statement of strength s on k themes adds
	// s·scale/k to each of them (s·scale without Options.Split, and then scale is 1). Whole numbers add up
	// to the same sum in every order, so that no figure depends on the order of the statements.
	scale int64
}

// maxScale keeps the sums of a million statements exact in a float64.
const maxScale = 1 << 30

// share is what a statement adds to each of its themes, in units of 1/scale.
func (r *records) share(of *record) int64 {
	whole := int64(of.strength) * r.scale
	if r.scale == 1 {
		return whole
	}
	return whole / int64(of.to-of.from)
}

// unscale turns a sum of shares into a strength.
func (r *records) unscale(sum int64) float64 { return float64(sum) / float64(r.scale) }

// rescale turns a strength back into the sum of shares it came from.
func (r *records) rescale(strength float64) int64 {
	if r.scale == 1 {
		return int64(strength)
	}
	return int64(math.Round(strength * float64(r.scale)))
}

// themes are the themes of a statement at the level, each once.
func (r *records) themes(of *record) []int32 { return r.theme[of.from:of.to] }

// read fills the records, and with them everything that one look at each statement can tell.
func (g *Graph) read() {
	all := g.Study.Statements
	n, names := len(all), 0
	for i := range all {
		names += len(all[i].Themes)
	}
	rs := &g.records
	rs.list, rs.theme = make([]record, n), make([]int32, 0, names)
	rs.respondent, rs.organisation = make([]int32, n), make([]int32, n)
	g.Counted = make([]int32, 0, n)
	g.Heard = make([]bool, len(g.Study.Parties))
	g.named = make([]bool, len(g.Study.Themes))
	seen := make([]int32, len(g.Study.Themes)) // by theme: the last statement on it, counted from 1
	sizes := make(map[int]bool)
	for i := range all {
		s := &all[i]
		rs.respondent[i], rs.organisation[i] = s.Respondent, s.Organisation
		r := &rs.list[i]
		r.role, r.other, r.voice, r.strength = s.Role, s.Counterpart, -1, s.Strength
		r.from = int32(len(rs.theme))
		if s.Counted() {
			r.carries = carried(s)
			g.Counted = append(g.Counted, int32(i))
			g.Heard[s.Role] = true
			if s.Status == data.Suggested {
				g.Suggested++
			}
			for _, t := range s.Themes {
				g.named[t] = true
				if t = g.AtLevel[t]; seen[t] != int32(i)+1 {
					seen[t] = int32(i) + 1
					rs.theme = append(rs.theme, t)
				}
			}
		}
		if r.to = int32(len(rs.theme)); g.Options.Split {
			sizes[int(r.to-r.from)] = true
		}
	}
	rs.scale = scaleOf(sizes)
}

// carried says what a counted statement adds.
func carried(s *data.Statement) carries {
	switch s.Kind {
	case data.Shared:
		return carriesShared
	case data.Conflict:
		return carriesConflict
	case data.Difficulty:
		return carriesDifficulty
	case data.NoConflict:
		return carriesDenial
	case data.Cooperation:
		if s.Stage == data.Proposed {
			return carriesProposed
		}
		return carriesPractised
	}
	return carriesNothing
}

// scaleOf returns the least common multiple of the sizes, or maxScale where it would be larger.
func scaleOf(sizes map[int]bool) int64 {
	scale := int64(1)
	for size := range sizes {
		if size == 0 {
			continue
		}
		a, b := scale, int64(size)
		for b != 0 {
			a, b = b, a%b
		}
		scale = scale / a * int64(size)
		if scale > maxScale {
			return maxScale
		}
	}
	return scale
}
