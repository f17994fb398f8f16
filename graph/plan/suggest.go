package plan

import (
	"slices"
	"time"

	"samsyn/graph"
	"samsyn/graph/gap"
)

// mostFindings is for how many findings steps are sought, the severest first.
const mostFindings = 2000

// Suggest orders what could be done about the open findings of a graph without thresholds, which were found on
// the same day: at each step the candidate that takes most weight away from what is still open (greedy set
// cover, which reaches at least 1 − 1/e of the best choice of as many steps where each closes whole findings;
// Nemhauser, Wolsey and Fisher 1978). It ends where nothing takes any weight away.
//
// Candidates are the cooperations that the study proposes; a meeting of the parties of a finding (SY01, SY02,
// SY07, SY10) on its themes; an interview with a voice that is missing (SY08); the coordinator's own answers
// (SY12). A meeting and a beginning count as the cooperation that they are to lead to, and what that changes is
// found by running the rules again.
//
// Worked: findings of weight 3 {a}, 2 {b}, 2 {c}; a step that closes a and b (5), one that closes b and c (4),
// one that closes c (2). First the one of 5, then that of c alone and that of b and c are both worth 2, and
// together the two steps reach 7 of 7.
func Suggest(g *graph.Graph, report gap.Report, date time.Time) Plan {
	open := report.First(mostFindings)
	p := Plan{Gaps: report.Open()}
	for severity, n := range report.Severities() {
		p.Total += n * Weight(gap.Severity(severity))
	}
	p.LeftOut = p.Gaps - len(open)
	b := newBoard(g, open, date)
	list := b.candidates()
	for k := range list {
		b.connect(&list[k])
	}
	list = slices.DeleteFunc(list, func(c candidate) bool { return len(c.touches) == 0 })
	p.FewThemes = b.fewThemes
	touched := make([][]int32, len(open)) // by finding: the candidates that may change it
	for k := range list {
		for _, i := range list[k].touches {
			touched[i] = append(touched[i], int32(k))
		}
		b.try(&list[k])
	}
	gone := 0
	for {
		best := pick(list)
		if best == nil {
			break
		}
		step := b.step(best)
		step.Sum = best.value
		if n := len(p.Steps); n > 0 {
			step.Sum += p.Steps[n-1].Sum
		}
		for _, e := range best.effects {
			if e.weight == 0 {
				gone++
			}
		}
		step.Open = p.Gaps - gone
		p.Steps = append(p.Steps, step)
		again := slices.Clone(best.touches)
		b.take(best)
		for _, k := range stirred(again, touched) {
			b.try(&list[k])
		}
	}
	for i, f := range open {
		if b.weight[i] >= Weight(f.Severity) {
			p.Beyond = append(p.Beyond, f)
		}
	}
	return p
}

// pick returns the candidate worth most: by value, then kind, then by what the findings it lightens rest on, then the
// first; nil where none is worth anything.
func pick(list []candidate) *candidate {
	var best *candidate
	for i := range list {
		c := &list[i]
		if c.value <= 0 {
			continue
		}
		if best == nil || c.value > best.value || c.value == best.value && c.kind == best.kind && c.pull > best.pull {
			best = c
		}
	}
	return best
}

// stirred returns the candidates that may change one of the findings, each once.
func stirred(findings []int32, touched [][]int32) []int32 {
	var all []int32
	for _, i := range findings {
		all = append(all, touched[i]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// step is a candidate as a step.
func (b *board) step(c *candidate) Step {
	s := Step{Kind: c.kind, Assumed: c.assumed, Proposal: c.proposal, Party: c.party, Value: c.value}
	effects := slices.Clone(c.effects)
	slices.SortFunc(effects, func(x, y effect) int { return int(x.finding - y.finding) })
	for _, e := range effects {
		switch {
		case e.weight == 0:
			s.Closes = append(s.Closes, b.open[e.finding])
		case e.weight < b.weight[e.finding]:
			s.Lowers = append(s.Lowers, b.open[e.finding])
		case e.weight > b.weight[e.finding]:
			s.Raises = append(s.Raises, b.open[e.finding])
		}
	}
	return s
}
