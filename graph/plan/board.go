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
	g    *graph.Graph
	s    *data.Study
	date time.Time

	open   []*gap.Finding
	weight []int // by finding: what is left of it
	reach  []int // by finding: on how many themes

	ofPair  map[[2]int32][]int32 // findings between two parties, by who they are, smaller position first
	ofGroup map[int32][]int32    // unmanaged conflicts of a role with groups, by the role
	ofTheme []int32              // findings that somebody's cooperation on a theme answers: SY07
	asking  map[int32]int32      // findings that hearing a party answers, by the party

	taken   []Assumption // the cooperations of the steps so far
	shares  shares
	told    [][]int32 // by party: the counted statements it tells, and those the coordinator tells about it
	corners map[[2]int32]*data.Study
}

func newBoard(g *graph.Graph, open []*gap.Finding, date time.Time) *board {
	b := &board{
		g: g, s: g.Study, date: date, open: open,
		ofPair: map[[2]int32][]int32{}, ofGroup: map[int32][]int32{}, asking: map[int32]int32{},
		shares: sharesOf(g), told: make([][]int32, len(g.Study.Parties)), corners: map[[2]int32]*data.Study{},
	}
	for k, f := range open {
		i := int32(k)
		b.weight, b.reach = append(b.weight, Weight(f.Severity)), append(b.reach, reach(f))
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
			b.ofTheme = append(b.ofTheme, i)
		case "SY08":
			b.asking[f.Parties[0]] = i
		case "SY12":
			if f.Facts.Whole {
				b.asking[f.Parties[0]] = i
			}
		}
	}
	for _, i := range g.Counted {
		st := &b.s.Statements[i]
		about := st.Role
		if about == b.s.Coordinator {
			about = st.Counterpart
		}
		b.told[about] = append(b.told[about], i)
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

// connect notes the findings that a candidate may change.
func (b *board) connect(c *candidate) {
	if c.kind >= Interview {
		c.touches = []int32{b.asking[c.party]}
		return
	}
	c.touches = slices.Clone(b.between(c.assumed.Parties))
	for _, i := range b.ofTheme {
		if b.answersTheme(&c.assumed, i) {
			c.touches = append(c.touches, i)
		}
	}
	slices.Sort(c.touches)
	c.touches = slices.Compact(c.touches)
}

// answersTheme reports whether a cooperation is on the theme of a finding that anybody's cooperation answers.
func (b *board) answersTheme(a *Assumption, finding int32) bool {
	theme := b.open[finding].Themes[0]
	return slices.ContainsFunc(a.Themes, func(t int32) bool { return b.g.OnTheme(theme, t) })
}

// try finds what a candidate would change now. An interview answers that a voice is missing; what it would tell
// is not known, and so counts nothing. A cooperation is tried by the rules themselves, on the corner of the
// study that the two stand in; only whether somebody cooperates on a theme (SY07) is seen at once.
func (b *board) try(c *candidate) {
	c.effects, c.value, c.pull = c.effects[:0], 0, 0
	if c.kind >= Interview {
		b.note(c, c.touches[0], 0, 0)
		return
	}
	between := b.between(c.assumed.Parties)
	if slices.ContainsFunc(between, func(i int32) bool { return b.weight[i] > 0 }) {
		after := b.after(c.assumed, between)
		for _, i := range between {
			var rest []*gap.Finding
			themes := 0
			for k := range after {
				if follows(&after[k], b.open[i]) {
					rest = append(rest, &after[k])
					themes += reach(&after[k])
				}
			}
			b.note(c, i, weigh(rest), themes)
		}
	}
	for _, i := range c.touches {
		if b.open[i].Rule.Code == "SY07" {
			b.note(c, i, 0, 0)
		}
	}
}

// note adds what a candidate would leave of a finding, where that is not what stands now.
func (b *board) note(c *candidate, finding int32, weight, themes int) {
	if weight == b.weight[finding] && themes == b.reach[finding] {
		return
	}
	c.effects = append(c.effects, effect{finding, weight, themes})
	c.value += b.weight[finding] - weight
	if weight < b.weight[finding] {
		c.pull += b.open[finding].Weight
	}
}

// after runs the rules of some findings on the corner of a pair, with the cooperations taken so far and one more.
func (b *board) after(more Assumption, findings []int32) []gap.Finding {
	var codes []string
	for _, i := range findings {
		if code := b.open[i].Rule.Code; !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	pair := more.Parties
	assumed := []Assumption{more}
	for _, a := range b.taken {
		if slices.ContainsFunc(a.Parties[:], func(p int32) bool { return p != b.s.Coordinator && slices.Contains(pair[:], p) }) {
			assumed = append(assumed, a)
		}
	}
	study := Assume(b.corner(pair), assumed)
	return gap.FindOf(graph.New(study, b.g.Options), b.date, codes...).Findings
}

// corner is the study with nothing but what two parties tell, and what the coordinator tells about them: all
// that the rules about the two look at.
func (b *board) corner(pair [2]int32) *data.Study {
	pair = key(pair)
	if s := b.corners[pair]; s != nil {
		return s
	}
	s := *b.s
	positions := slices.Concat(b.told[pair[0]], b.told[pair[1]])
	slices.Sort(positions)
	s.Statements = make([]data.Statement, len(positions))
	for k, i := range positions {
		s.Statements[k] = b.s.Statements[i]
	}
	s.Expected = nil
	for _, e := range b.s.Expected {
		if key(e.Parties) == pair {
			s.Expected = append(s.Expected, e)
		}
	}
	b.corners[pair] = &s
	return &s
}

// take does a candidate: what it would change is so from now on.
func (b *board) take(c *candidate) {
	for _, e := range c.effects {
		b.weight[e.finding], b.reach[e.finding] = e.weight, e.reach
	}
	if c.kind < Interview {
		b.taken = append(b.taken, c.assumed)
	}
}
