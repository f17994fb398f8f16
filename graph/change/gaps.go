package change

import (
	"cmp"
	"slices"

	"samsyn/graph/gap"
)

// A Gap is what became of a finding. Findings are the same where their ids are: one that is about further
// themes has another id, and is another finding.
type Gap struct {
	Change   Change       // Same, Added (opened), Removed (closed), Changed (severity), Accepted or Reopened
	Old, New *gap.Finding // nil where the study has it not
}

// Finding is the newest form of the finding.
func (g *Gap) Finding() *gap.Finding {
	if g.New != nil {
		return g.New
	}
	return g.Old
}

// order is that in which gaps are listed: what is open and new first, what is as it was last.
var order = []Change{Added, Reopened, Changed, Removed, Accepted, Same}

// A Rest is how many gaps of a rule became the same and are not listed.
type Rest struct {
	Change Change
	Rule   *gap.Rule
	Count  int
}

// gaps compares the findings of both studies and lists them by what became of them, each part in the order of its
// study, at most so many of a rule and change.
func (r *Report) gaps(most int) {
	c := gap.Compare(&r.Old.Gaps, &r.New.Gaps, most)
	old := make(map[string]*gap.Finding, len(c.Old))
	for _, f := range c.Old {
		old[f.ID] = f
	}
	var all []Gap
	for _, f := range c.New {
		all = append(all, became(old[f.ID], f))
		delete(old, f.ID)
	}
	for _, f := range c.Old {
		if old[f.ID] != nil {
			all = append(all, became(f, nil))
		}
	}
	beyond := map[Change]int{} // pairs that were not made
	for _, k := range c.Both {
		g := became(k.Old, k.New)
		beyond[g.Change] = c.AllBoth - len(c.Both) // one severity in each study, so all became the same
		all = append(all, g)
	}
	for _, f := range c.Gone {
		all = append(all, became(f, nil))
	}
	for _, f := range c.Come {
		all = append(all, became(nil, f))
	}
	beyond[Removed] += c.AllGone - len(c.Gone)
	beyond[Added] += c.AllCome - len(c.Come)
	slices.SortFunc(all, compareGaps)
	r.list(all, beyond, most)
}

// compareGaps orders gaps by what became of them, open ones before accepted ones, and as in a report.
func compareGaps(a, b Gap) int {
	f, g := a.Finding(), b.Finding()
	switch {
	case a.Change != b.Change:
		return cmp.Compare(slices.Index(order, a.Change), slices.Index(order, b.Change))
	case (f.Accepted == nil) != (g.Accepted == nil):
		if f.Accepted == nil {
			return -1
		}
		return 1
	}
	return gap.Order(f, g)
}

// list lists so many gaps of a rule and change, and counts the others; beyond are pairs with untapped common ground
// that come after all.
func (r *Report) list(all []Gap, beyond map[Change]int, most int) {
	type kind struct {
		change Change
		code   string
	}
	listed := map[kind]int{}
	for i := range all {
		k := kind{all[i].Change, all[i].Finding().Rule.Code}
		r.Became[k.change]++
		if listed[k]++; listed[k] <= most {
			r.Gaps = append(r.Gaps, all[i])
		}
	}
	for change, n := range beyond {
		r.Became[change] += n
		listed[kind{change, "SY02"}] += n
	}
	for _, change := range order {
		for i := range gap.Rules {
			if n := listed[kind{change, gap.Rules[i].Code}] - most; n > 0 {
				r.Rest = append(r.Rest, Rest{change, &gap.Rules[i], n})
			}
		}
	}
}

func became(old, new *gap.Finding) Gap {
	g := Gap{Old: old, New: new}
	switch {
	case new == nil:
		g.Change = Removed
	case new.Accepted != nil && (old == nil || old.Accepted == nil):
		g.Change = Accepted
	case old == nil:
		g.Change = Added
	case new.Accepted == nil && old.Accepted != nil:
		g.Change = Reopened
	case old.Severity != new.Severity:
		g.Change = Changed
	}
	return g
}
