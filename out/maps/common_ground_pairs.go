package maps

import (
	"cmp"
	"slices"

	"samsyn/graph/analysis"
)

// mostGroundTies is how many pairs the map chooses from, the heaviest. No page holds a thousandth of them; of large
// studies the others are counted.
const mostGroundTies = 100_000

// commonTies lists the pairs with a common interest, in the study's order, and counts those that are too many to list.
func commonTies(a *analysis.Analysis) (list []groundPair, beyond int) {
	g := a.Graph
	accepted := acceptedPairs(a)
	ground := g.CommonGround(mostGroundTies)
	list = make([]groundPair, len(ground.Heaviest))
	for i, p := range ground.Heaviest {
		list[i] = groundPair{A: g.Roles[p.I], B: g.Roles[p.J]}
		list[i].commonTie = tieOf(a, list[i].A, list[i].B, accepted)
	}
	slices.SortFunc(list, func(p, q groundPair) int { return cmp.Or(cmp.Compare(p.A, q.A), cmp.Compare(p.B, q.B)) })
	return list, ground.Pairs - len(list)
}

// acceptedPairs are the pairs of which somebody has accepted that their common ground is untapped.
func acceptedPairs(a *analysis.Analysis) map[[2]int32]bool {
	accepted := map[[2]int32]bool{}
	for i := range a.Gaps.Accepted {
		if f := &a.Gaps.Accepted[i]; f.Rule.Code == "SY02" {
			accepted[orderedPair(f.Parties[0], f.Parties[1])] = true
		}
	}
	return accepted
}

func orderedPair(a, b int32) [2]int32 { return [2]int32{min(a, b), max(a, b)} }

// tieOf is what two parties have in common; nothing where one of them is no heard role.
func tieOf(a *analysis.Analysis, one, other int32, accepted map[[2]int32]bool) commonTie {
	g := a.Graph
	i, j := g.RowOf(one), g.RowOf(other)
	if i < 0 || j < 0 {
		return commonTie{}
	}
	var t commonTie
	if t.Common, t.Themes = g.CommonInterest(i, j); t.Common <= 0 {
		return commonTie{}
	}
	t.Accepted = accepted[orderedPair(one, other)]
	t.Untapped = t.Accepted || a.Gaps.HoldsUntapped(one, other)
	if l := a.Full.Link(one, other); l != nil {
		t.Told = l.Sum.Shared+l.Sum.Practised+l.Sum.Proposed > 0
	}
	return t
}

// choose takes the pairs to draw, at most so many of them named, and the roles, and arranges these.
func (m *ground) choose(roles []int32, most int) {
	slices.SortStableFunc(m.all, func(a, b groundPair) int { return cmp.Compare(b.Common, a.Common) })
	m.named, m.unshown = min(most, len(m.all)), 0
	m.pairs = slices.Clone(m.all[:m.named])
	roles = slices.Clone(roles)
	switch n := len(roles); {
	case n > mostGroundRoles:
		roles = slices.DeleteFunc(roles, func(r int32) bool {
			return !slices.ContainsFunc(m.pairs, func(p groundPair) bool { return p.A == r || p.B == r })
		})
		m.unshown = n - len(roles)
	case len(m.all)-m.named+m.beyond <= mostGroundThin:
		m.pairs = append(m.pairs, m.all[m.named:]...)
	}
	m.roles = arrange(roles, m.pairs, m.named)
	at := map[int32]int{}
	for place, r := range m.roles {
		at[r] = place
	}
	for i := range m.pairs {
		m.pairs[i].from, m.pairs[i].to = at[m.pairs[i].A], at[m.pairs[i].B]
	}
	if len(m.all) > 0 {
		m.widths = scale{most: m.all[0].Common, top: 18}
	}
}

// degrees counts for each role with how many others it has something in common; nil where not every pair is known.
func (m *ground) degrees() map[int32]int {
	if m.beyond > 0 {
		return nil
	}
	count := map[int32]int{}
	for i := range m.all {
		if p := &m.all[i]; p.Common > 0 {
			count[p.A]++
			count[p.B]++
		}
	}
	return count
}
