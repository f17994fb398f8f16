package graph

import (
	"maps"
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
	respondent   []int32 // apart, as few look at them; nil where no statement names one
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

// read fills the records, and with them everything that one look at each statement can tell. The statements
// are dealt out to workers: the first round finds how much room each needs.
func (g *Graph) read() {
	n := len(g.Study.Statements)
	rs := &g.records
	rs.list = make([]record, n)
	parts := inParts(n)
	readings := make([]reading, len(parts))
	parts.each(func(k, from, to int) { readings[k].measure(g.Study.Statements[from:to]) })
	names, counted := 0, 0
	for k := range readings {
		r := &readings[k]
		r.firstTheme, r.firstCounted = names, counted
		names, counted = names+r.names, counted+r.counted
		if r.respondents && rs.respondent == nil {
			rs.respondent = make([]int32, n)
		}
		if r.organisations && rs.organisation == nil {
			rs.organisation = make([]int32, n)
		}
	}
	rs.theme, g.Counted = make([]int32, names), make([]int32, counted)
	parts.each(func(k, from, to int) { readings[k].fill(g, from, to) })
	g.Heard, g.named = make([]bool, len(g.Study.Parties)), make([]bool, len(g.Study.Themes))
	sizes := make(map[int]bool)
	for _, r := range readings {
		g.Suggested += r.suggested
		maps.Copy(sizes, r.sizes)
		mark(g.Heard, r.heard)
		mark(g.named, r.named)
	}
	rs.scale = scaleOf(sizes)
}

// A reading is what one worker finds in its statements.
type reading struct {
	names, counted             int // themes named and statements that count
	respondents, organisations bool
	firstTheme, firstCounted   int // where the worker's own begin

	heard, named []bool
	suggested    int
	sizes        map[int]bool // how many themes statements have, for Options.Split
}

func (p *reading) measure(statements []data.Statement) {
	for i := range statements {
		s := &statements[i]
		p.names += len(s.Themes)
		p.respondents = p.respondents || s.Respondent != 0
		p.organisations = p.organisations || s.Organisation != 0
		if s.Counted() {
			p.counted++
		}
	}
}

func (p *reading) fill(g *Graph, from, to int) {
	rs := &g.records
	p.heard, p.named = make([]bool, len(g.Study.Parties)), make([]bool, len(g.Study.Themes))
	p.sizes = make(map[int]bool)
	seen := make([]int32, len(g.Study.Themes)) // by theme: the last statement on it, counted from 1
	theme, counted := int32(p.firstTheme), p.firstCounted
	for i := from; i < to; i++ {
		s, r := &g.Study.Statements[i], &rs.list[i]
		if rs.respondent != nil {
			rs.respondent[i] = s.Respondent
		}
		if rs.organisation != nil {
			rs.organisation[i] = s.Organisation
		}
		*r = record{role: s.Role, other: s.Counterpart, voice: -1, strength: s.Strength, from: theme}
		if s.Counted() {
			r.carries = carried(s)
			g.Counted[counted] = int32(i)
			counted++
			p.heard[s.Role] = true
			if s.Status == data.Suggested {
				p.suggested++
			}
			for _, t := range s.Themes {
				p.named[t] = true
				if t = g.AtLevel[t]; seen[t] != int32(i)+1 {
					seen[t] = int32(i) + 1
					rs.theme[theme] = t
					theme++
				}
			}
		}
		if r.to = theme; g.Options.Split {
			p.sizes[int(r.to-r.from)] = true
		}
	}
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
