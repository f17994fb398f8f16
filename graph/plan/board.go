package plan

import (
	"slices"
	"time"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// A board holds the open findings and how they stand after the steps taken so far.
type board struct {
	g     *graph.Graph
	s     *data.Study
	trial *gap.Trial
	tree  *graph.ThemeTree

	open   []*gap.Finding
	weight []int // by finding: what is left of it

	ofPair  map[[2]int32][]int32 // findings between two parties, by who they are, smaller position first
	ofGroup map[int32][]int32    // unmanaged conflicts of a role with groups, by the role
	ofTheme []int32              // findings that somebody's cooperation on a theme answers: SY07
	themes  []*gap.Finding       // these
	asking  map[int32]int32      // findings that hearing a party answers, by the party

	taken  map[[2]int32][][]int32 // the themes of the cooperations of the steps so far, by pair as in ofPair
	shares shares
	depth  []int32 // by theme: how many are above it

	fewThemes bool // meetings were not tried on all themes of a finding
}

func newBoard(g *graph.Graph, open []*gap.Finding, date time.Time) *board {
	b := &board{
		g: g, s: g.Study, trial: gap.NewTrial(g, date), tree: g.NewThemeTree(), open: open,
		ofPair: map[[2]int32][]int32{}, ofGroup: map[int32][]int32{}, asking: map[int32]int32{},
		taken: map[[2]int32][][]int32{}, shares: sharesOf(g), depth: depths(g.Study.Themes),
	}
	for k, f := range open {
		i := int32(k)
		b.weight = append(b.weight, Weight(f.Severity))
		switch f.Rule.Code {
		case "SY01", "SY02", "SY10":
			pair := key([2]int32(f.Parties))
			b.ofPair[pair] = append(b.ofPair[pair], i)
			for k, p := range f.Parties {
				if f.Rule.Code == "SY01" && b.s.Parties[p].Group {
					role := f.Parties[1-k]
					b.ofGroup[role] = append(b.ofGroup[role], i)
				}
			}
		case "SY07":
			b.ofTheme, b.themes = append(b.ofTheme, i), append(b.themes, f)
		case "SY08":
			b.asking[f.Parties[0]] = i
		case "SY12":
			if f.Facts.Whole {
				b.asking[f.Parties[0]] = i
			}
		}
	}
	return b
}

func key(pair [2]int32) [2]int32 { return [2]int32{min(pair[0], pair[1]), max(pair[0], pair[1])} }

// between returns the findings that a cooperation of a pair may change by being theirs.
func (b *board) between(pair [2]int32) []int32 {
	found := b.ofPair[key(pair)]
	for i, p := range pair {
		if p == b.s.Coordinator {
			found = append(found[:len(found):len(found)], b.ofGroup[pair[1-i]]...)
		}
	}
	return found
}

// connect notes the findings that a candidate may change: of its pair, and on its themes whosever.
func (b *board) connect(c *candidate) {
	if c.kind >= Interview {
		c.touches = []int32{b.asking[c.party]}
		return
	}
	between := b.between(c.assumed.Parties)
	theirs := make([]*gap.Finding, len(between))
	for k, i := range between {
		theirs[k] = b.open[i]
	}
	for _, k := range b.trial.Touches(c.assumed.Themes, theirs) {
		c.touches = append(c.touches, between[k])
	}
	if len(c.assumed.Themes) > 0 {
		for _, k := range b.trial.Touches(c.assumed.Themes, b.themes) {
			c.touches = append(c.touches, b.ofTheme[k])
		}
	}
	slices.Sort(c.touches)
	c.touches = slices.Compact(c.touches)
}

// try finds what a candidate would change now. An interview answers that a voice is missing; what it would tell
// is not known, and so counts nothing. Somebody's cooperation on a theme answers that there is none on it (SY07); the
// rest is tried by the rules themselves.
func (b *board) try(c *candidate) {
	c.effects, c.value, c.pull = c.effects[:0], 0, 0
	for _, i := range c.touches {
		switch f := b.open[i]; f.Rule.Code {
		case "SY01", "SY02", "SY10":
			if b.weight[i] == 0 {
				continue
			}
			weight := 0
			if severity, left := b.trial.Left(f, append(b.answers(f), c.assumed.Themes)); left {
				weight = Weight(severity)
			}
			b.note(c, i, weight)
		default:
			b.note(c, i, 0)
		}
	}
}

// answers are the cooperations of the steps so far that answer a finding about a pair.
func (b *board) answers(f *gap.Finding) [][]int32 {
	pair := [2]int32(f.Parties)
	list := slices.Clone(b.taken[key(pair)])
	for k, p := range pair {
		if f.Rule.Code == "SY01" && b.s.Parties[p].Group {
			list = append(list, b.taken[key([2]int32{pair[1-k], b.s.Coordinator})]...)
		}
	}
	return list
}

// note adds what a candidate would leave of a finding, where that is not what stands now.
func (b *board) note(c *candidate, finding int32, weight int) {
	if weight == b.weight[finding] {
		return
	}
	c.effects = append(c.effects, effect{finding, weight})
	c.value += b.weight[finding] - weight
	if weight < b.weight[finding] {
		c.pull += b.open[finding].Weight
	}
}

// take does a candidate: what it would change is so from now on.
func (b *board) take(c *candidate) {
	for _, e := range c.effects {
		b.weight[e.finding] = e.weight
	}
	if c.kind < Interview {
		pair := key(c.assumed.Parties)
		b.taken[pair] = append(b.taken[pair], c.assumed.Themes)
	}
}

// depths returns how many themes are above each. No climb is longer than the list, so that a cycle, which validation
// refuses, cannot hang it.
func depths(themes []data.Theme) []int32 {
	known := make([]int32, len(themes)) // depth + 1, 0 where not known yet
	for t := range int32(len(themes)) {
		steps, up := int32(0), t
		for up != data.NoTheme && known[up] == 0 && steps <= int32(len(themes)) {
			steps++
			up = themes[up].Broader
		}
		above := int32(0)
		if up != data.NoTheme {
			above = known[up]
		}
		for down := t; steps > 0; down, steps = themes[down].Broader, steps-1 {
			known[down] = above + steps
		}
	}
	for t := range known {
		known[t]--
	}
	return known
}
