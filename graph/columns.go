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

// columns hold what the views need of the statements, a slice a field, by position in Study.Statements:
// a statement of the study is large, and a pass over one of its fields would read all of it.
type columns struct {
	role, other  []int32
	carries      []carries
	strength     []uint8
	respondent   []int32
	organisation []int32
	// theme[themeAt[i]:themeAt[i+1]] are the themes of statement i at the level, each once.
	themeAt []int32
	theme   []int32
	// scale makes every share of a strength a whole number: a statement of strength s on k themes adds
	// s·scale/k to each of them (s·scale without Options.Split, and then scale is 1). Whole numbers add up
	// to the same sum in every order, so that no figure depends on the order of the statements.
	scale int64
}

// maxScale keeps the sums of a million statements exact in a float64.
const maxScale = 1 << 30

// share is what statement i adds to each of its themes, in units of 1/scale.
func (c *columns) share(i int32) int64 {
	whole := int64(c.strength[i]) * c.scale
	if c.scale == 1 {
		return whole
	}
	return whole / int64(c.themeAt[i+1]-c.themeAt[i])
}

// unscale turns a sum of shares into a strength.
func (c *columns) unscale(sum int64) float64 { return float64(sum) / float64(c.scale) }

// rescale turns a strength back into the sum of shares it came from.
func (c *columns) rescale(strength float64) int64 {
	return int64(math.Round(strength * float64(c.scale)))
}

// themes are the themes of statement i at the level, each once.
func (c *columns) themes(i int32) []int32 { return c.theme[c.themeAt[i]:c.themeAt[i+1]] }

// read fills the columns, and with them everything that one look at each statement can tell.
func (g *Graph) read() {
	all := g.Study.Statements
	n, names := len(all), 0
	for i := range all {
		names += len(all[i].Themes)
	}
	c := &g.columns
	c.role, c.other = make([]int32, n), make([]int32, n)
	c.carries, c.strength = make([]carries, n), make([]uint8, n)
	c.respondent, c.organisation = make([]int32, n), make([]int32, n)
	c.themeAt, c.theme = make([]int32, n+1), make([]int32, 0, names)
	g.Counted = make([]int32, 0, n)
	g.Heard = make([]bool, len(g.Study.Parties))
	g.named = make([]bool, len(g.Study.Themes))
	seen := make([]int32, len(g.Study.Themes)) // by theme: the last statement on it, counted from 1
	sizes := make(map[int]bool)
	for i := range all {
		s := &all[i]
		c.role[i], c.other[i] = s.Role, s.Counterpart
		c.strength[i] = s.Strength
		c.respondent[i], c.organisation[i] = s.Respondent, s.Organisation
		if s.Counted() {
			c.carries[i] = carried(s)
			g.Counted = append(g.Counted, int32(i))
			g.Heard[s.Role] = true
			if s.Status == data.Suggested {
				g.Suggested++
			}
			from := len(c.theme)
			for _, t := range s.Themes {
				g.named[t] = true
				if t = g.AtLevel[t]; seen[t] != int32(i)+1 {
					seen[t] = int32(i) + 1
					c.theme = append(c.theme, t)
				}
			}
			if g.Options.Split {
				sizes[len(c.theme)-from] = true
			}
		}
		c.themeAt[i+1] = int32(len(c.theme))
	}
	c.scale = scaleOf(sizes)
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
