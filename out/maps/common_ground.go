package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// What an eye can follow on one page.
const (
	maxGroundRoles = 40
	maxGroundPairs = 36
	maxGroundNames = 16 // of more roles only those with a line are drawn
)

// A ground is a common-ground map being drawn: the roles in a ring, and between them what they have in common.
type ground struct {
	a        *analysis.Analysis
	w        words.Words
	s        *Style
	roles    []int32      // drawn, in the order around the ring
	unshown  int          // heard roles that are not drawn
	all      []groundPair // every pair with a common interest, heaviest first, but those counted in beyond
	beyond   int          // further pairs of a large study, none heavier; of two studies those of the one with more
	pairs    []groundPair // drawn: the first of all
	letters  map[int32]string
	lettered []int32 // the themes in the order of their letters
	widths   scale
	squeezed bool // lines are left out for want of room, not by weight alone

	few   func(theme int32) bool // themes that may not be named; nil for none
	least int                    // voices that would be enough

	two    *change.Aligned // on a map of two studies
	moment Moment          // of these

	field   box // where the ring goes
	keyBox  box
	byKey   bool // roles are numbers, named in a key
	roleKey roleKey
	size    float64 // of the names
	cards   []box   // by place in roles
	lines   [][]string
}

// A commonTie is what two roles have in common in one study.
type commonTie struct {
	Common   float64 // Σ of S_i·S_j over themes; 0 for nothing
	Themes   []int32
	Untapped bool // a finding says that nothing is told between the two
	Accepted bool // and somebody has accepted that
	Told     bool // the two tell of a shared interest or a cooperation with each other
}

// A groundPair is two roles and what they have in common: on a map of two studies at its moment, and while it is
// laid out in either study.
type groundPair struct {
	A, B int32 // the roles, in the study's order
	commonTie
	Now, Was commonTie // on a map of two studies
	from, to int       // places in ground.roles
	line     curve
	dots     []scene.Point // along line
	around   box           // about dots
	ways     []curve       // that clear all cards, best first
	badge    scene.Point
	homeless bool // no way has room for the letters
}

// CommonGround draws the role–role graph of common interest: roles in a ring, a line for every two that share a
// theme, as wide as their common interest (Σ of S_i·S_j over themes), with the themes that make it as letters.
// Pairs of which a finding (SY02) says that their common ground is untapped are dashed. The coordinator is left
// out. Of many roles and lines the heaviest are drawn, and the subtitle says so.
func CommonGround(a *analysis.Analysis, o Options) (*scene.Page, error) {
	m := &ground{a: a, w: o.Words, s: o.style(), few: tooFew(a, o), least: o.MinVoices, two: o.Compare}
	roles := a.Graph.Roles
	if m.two == nil {
		m.all, m.beyond = commonTies(a)
	} else {
		roles = rolesOfTwo(m.two)
		m.all, m.beyond = commonTiesOfTwo(m.two)
	}
	m.choose(roles)
	m.letter(26)
	// What is left out is said in the subtitle, whose height decides how much finds room.
	for {
		page, area := m.page(o)
		pairs, themes := len(m.pairs), len(m.lettered)
		m.place(area)
		if len(m.pairs) == pairs && len(m.lettered) == themes {
			page.Items = append(page.Items, m.at(o.Show).draw()...)
			return page, nil
		}
		if len(m.pairs) < pairs {
			m.letter(themes) // the themes of the lines that are left
		}
	}
}

// page is the page with its frame.
func (m *ground) page(o Options) (*scene.Page, box) {
	if m.two == nil {
		return m.frame().page(m.a, o)
	}
	var frames [3]frame
	for _, moment := range Moments {
		frames[moment] = m.at(moment).frame()
	}
	return common(o, frames)
}

// frame is what stands around the map.
func (m *ground) frame() frame {
	f := frame{
		Title: m.title(), Subtitle: m.subtitle(), Legend: m.legend(), Name: m.w.Say("maps.ground.name"),
	}
	if m.changing() {
		f.Title, f.Name = m.titleOfTwo(), m.w.Say("compare.ground.name")
	}
	f.Desc = m.desc(f.Title)
	return f
}

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

// choose takes the roles and the pairs with a common interest, heaviest first, and arranges the ring.
func (m *ground) choose(roles []int32) {
	total := map[int32]float64{}
	for _, p := range m.all {
		total[p.A] += p.Common
		total[p.B] += p.Common
	}
	slices.SortStableFunc(m.all, func(a, b groundPair) int { return cmp.Compare(b.Common, a.Common) })
	roles = slices.Clone(roles)
	if m.unshown = max(0, len(roles)-maxGroundRoles); m.unshown > 0 {
		slices.SortStableFunc(roles, func(a, b int32) int { return cmp.Compare(total[b], total[a]) })
		roles = roles[:maxGroundRoles]
		slices.Sort(roles)
	}
	for _, p := range m.all {
		if len(m.pairs) < maxGroundPairs && slices.Contains(roles, p.A) && slices.Contains(roles, p.B) {
			m.pairs = append(m.pairs, p)
		}
	}
	if len(roles) > maxGroundNames {
		n := len(roles)
		roles = slices.DeleteFunc(roles, func(r int32) bool {
			return !slices.ContainsFunc(m.pairs, func(p groundPair) bool { return p.A == r || p.B == r })
		})
		m.unshown += n - len(roles)
	}
	m.arrange(roles)
	if len(m.all) > 0 {
		m.widths = scale{most: m.all[0].Common, top: 18}
		if len(m.pairs) > 24 {
			m.widths.top = 13
		}
	}
}

func orderedPair(a, b int32) [2]int32 { return [2]int32{min(a, b), max(a, b)} }

// arrange orders the roles around the ring so that those with much in common stand close: it swaps two as long
// as that lessens Σ √weight · distance along the ring.
func (m *ground) arrange(roles []int32) {
	n := len(roles)
	at := map[int32]int{} // by role: its place
	for place, r := range roles {
		at[r] = place
	}
	cost := func() float64 {
		var sum float64
		for i := range m.pairs {
			d := at[m.pairs[i].A] - at[m.pairs[i].B]
			d = max(d, -d)
			d = min(d, n-d)
			sum += math.Sqrt(m.pairs[i].Common) * float64(d)
		}
		return sum
	}
	least := cost()
	for better := true; better; {
		better = false
		for i := range n {
			for j := i + 1; j < n; j++ {
				at[roles[i]], at[roles[j]] = at[roles[j]], at[roles[i]]
				if c := cost(); c < least*(1-1e-9) {
					least, better = c, true
					roles[i], roles[j] = roles[j], roles[i]
				} else {
					at[roles[i]], at[roles[j]] = at[roles[j]], at[roles[i]]
				}
			}
		}
	}
	m.roles = roles
	for i := range m.pairs {
		m.pairs[i].from, m.pairs[i].to = at[m.pairs[i].A], at[m.pairs[i].B]
	}
}

// letter gives the themes of the drawn pairs their letters, those of most pairs first; what goes beyond so many, or
// may not be named, has none and is only counted.
func (m *ground) letter(most int) {
	count := map[int32]int{}
	m.lettered, m.letters = nil, map[int32]string{}
	for _, p := range m.pairs {
		for _, t := range without(p.Themes, m.few) {
			if count[t]++; count[t] == 1 {
				m.lettered = append(m.lettered, t)
			}
		}
	}
	slices.Sort(m.lettered)
	slices.SortStableFunc(m.lettered, func(a, b int32) int { return cmp.Compare(count[b], count[a]) })
	m.lettered = m.lettered[:min(len(m.lettered), most)]
	for i, t := range m.lettered {
		m.letters[t] = string(rune('A' + i))
	}
}

// asked reports whether the interviews asked about other roles.
func (m *ground) asked() bool { return m.a.Study.Asked != data.AskedCoordinator }
