package graph

import (
	"maps"
	"math"
	"slices"

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
	n := len(g.Study.Statements)
	rs := &g.records
	rs.list = make([]record, n)
	rs.respondent, rs.organisation = make([]int32, n), make([]int32, n)
	// Every worker reads statements of its own; what it finds is put together in their order.
	parts := inParts(n)
	readings := make([]*reading, len(parts))
	parts.each(func(k, from, to int) { readings[k] = g.readPart(from, to) })
	g.Heard, g.named = readings[0].heard, readings[0].named
	sizes := make(map[int]bool)
	for k, r := range readings {
		maps.Copy(sizes, r.sizes)
		g.Suggested += r.suggested
		if k > 0 {
			mark(g.Heard, r.heard)
			mark(g.named, r.named)
		}
	}
	g.Counted, rs.theme = readings[0].counted, readings[0].themes
	if len(readings) > 1 {
		rs.joinThemes(parts, readings)
		counted := make([][]int32, len(readings))
		for k, r := range readings {
			counted[k] = r.counted
		}
		g.Counted = slices.Concat(counted...)
	}
	rs.scale = scaleOf(sizes)
}

// A reading is what one worker reads of the statements from on and below to.
type reading struct {
	counted      []int32
	themes       []int32
	heard, named []bool
	suggested    int
	sizes        map[int]bool // how many themes statements have, for Options.Split
}

func (g *Graph) readPart(from, to int) *reading {
	all, rs := g.Study.Statements, &g.records
	p := &reading{
		counted: make([]int32, 0, to-from), themes: make([]int32, 0, 2*(to-from)),
		heard: make([]bool, len(g.Study.Parties)), named: make([]bool, len(g.Study.Themes)), sizes: make(map[int]bool),
	}
	seen := make([]int32, len(g.Study.Themes)) // by theme: the last statement on it, counted from 1
	for i := from; i < to; i++ {
		s, r := &all[i], &rs.list[i]
		rs.respondent[i], rs.organisation[i] = s.Respondent, s.Organisation
		r.role, r.other, r.voice, r.strength = s.Role, s.Counterpart, -1, s.Strength
		r.from = int32(len(p.themes))
		if s.Counted() {
			r.carries = carried(s)
			p.counted = append(p.counted, int32(i))
			p.heard[s.Role] = true
			if s.Status == data.Suggested {
				p.suggested++
			}
			for _, t := range s.Themes {
				p.named[t] = true
				if t = g.AtLevel[t]; seen[t] != int32(i)+1 {
					seen[t] = int32(i) + 1
					p.themes = append(p.themes, t)
				}
			}
		}
		if r.to = int32(len(p.themes)); g.Options.Split {
			p.sizes[int(r.to-r.from)] = true
		}
	}
	return p
}

// joinThemes puts the themes of the readings behind one another.
func (rs *records) joinThemes(parts parts, readings []*reading) {
	themes := make([][]int32, len(readings))
	before, total := make([]int32, len(readings)), int32(0)
	for k, p := range readings {
		themes[k], before[k] = p.themes, total
		total += int32(len(p.themes))
	}
	rs.theme = slices.Concat(themes...)
	parts.each(func(k, from, to int) {
		for i := from; i < to && before[k] > 0; i++ {
			rs.list[i].from += before[k]
			rs.list[i].to += before[k]
		}
	})
}

// mark sets every flag that is set in more.
func mark(flags, more []bool) {
	for i, set := range more {
		flags[i] = flags[i] || set
	}
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
