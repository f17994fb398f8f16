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

// gaps lists the findings of both studies by what became of them, each part in the order of its study.
func (r *Report) gaps() {
	old := map[string]*gap.Finding{}
	for _, f := range findings(&r.Old.Gaps) {
		old[f.ID] = f
	}
	for _, f := range findings(&r.New.Gaps) {
		r.Gaps = append(r.Gaps, became(old[f.ID], f))
		delete(old, f.ID)
	}
	for _, f := range findings(&r.Old.Gaps) {
		if old[f.ID] != nil {
			r.Gaps = append(r.Gaps, became(f, nil))
		}
	}
	slices.SortStableFunc(r.Gaps, func(a, b Gap) int {
		return cmp.Compare(slices.Index(order, a.Change), slices.Index(order, b.Change))
	})
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

func findings(r *gap.Report) []*gap.Finding {
	var list []*gap.Finding
	for _, part := range [][]gap.Finding{r.Findings, r.Accepted} {
		for i := range part {
			list = append(list, &part[i])
		}
	}
	return list
}
