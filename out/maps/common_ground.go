package maps

import (
	"cmp"
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
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
	all      []groundPair // every pair with a common interest, heaviest first
	pairs    []groundPair // drawn: the first of all
	letters  map[int32]string
	lettered []int32 // the themes in the order of their letters
	widths   scale
	squeezed bool // lines are left out for want of room, not by weight alone
	accepted int  // untapped pairs of which somebody has accepted that they are

	field   box // where the ring goes
	keyBox  box
	byKey   bool // roles are numbers, named in a key
	roleKey roleKey
	size    float64 // of the names
	cards   []box   // by place in roles
	lines   [][]string
}

// A groundPair is two roles and what they have in common.
type groundPair struct {
	graph.RolePair
	Untapped bool // a finding says that nothing is told between the two
	Told     bool // the two tell of a shared interest or a cooperation with each other
	from, to int  // places in ground.roles
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
	m := &ground{a: a, w: o.Words, s: o.style()}
	m.choose()
	m.letter(26)
	// What is left out is said in the subtitle, whose height decides how much finds room.
	for {
		f := frame{
			Title: m.title(), Subtitle: m.subtitle(), Legend: m.legend(),
			Name: m.w.Say("maps.ground.name"), Desc: m.desc(),
		}
		page, area := f.page(a, o)
		pairs, themes := len(m.pairs), len(m.lettered)
		m.place(area)
		if len(m.pairs) == pairs && len(m.lettered) == themes {
			page.Items = append(page.Items, m.draw()...)
			return page, nil
		}
		if len(m.pairs) < pairs {
			m.letter(themes) // the themes of the lines that are left
		}
	}
}

// choose takes the roles and the pairs with a common interest, heaviest first, and arranges the ring.
func (m *ground) choose() {
	g := m.a.Graph
	untapped := map[[2]int32]bool{}
	for accepted, findings := range [][]gap.Finding{m.a.Gaps.Findings, m.a.Gaps.Accepted} {
		for i := range findings {
			if f := &findings[i]; f.Rule.Code == "SY02" {
				untapped[orderedPair(f.Parties[0], f.Parties[1])] = true
				m.accepted += accepted
			}
		}
	}
	total := make([]float64, len(g.Roles))
	for _, p := range g.RoleRole() {
		if p.Common <= 0 {
			continue
		}
		total[p.I] += p.Common
		total[p.J] += p.Common
		pair := groundPair{RolePair: p}
		pair.Untapped = untapped[orderedPair(g.Roles[p.I], g.Roles[p.J])]
		if l := m.a.Full.Link(g.Roles[p.I], g.Roles[p.J]); l != nil {
			pair.Told = l.Sum.Shared+l.Sum.Practised+l.Sum.Proposed > 0
		}
		m.all = append(m.all, pair)
	}
	slices.SortStableFunc(m.all, func(a, b groundPair) int { return cmp.Compare(b.Common, a.Common) })
	rows := make([]int, len(g.Roles))
	for i := range rows {
		rows[i] = i
	}
	if m.unshown = max(0, len(rows)-maxGroundRoles); m.unshown > 0 {
		slices.SortStableFunc(rows, func(i, j int) int { return cmp.Compare(total[j], total[i]) })
		rows = rows[:maxGroundRoles]
		slices.Sort(rows)
	}
	for _, p := range m.all {
		if len(m.pairs) < maxGroundPairs && slices.Contains(rows, int(p.I)) && slices.Contains(rows, int(p.J)) {
			m.pairs = append(m.pairs, p)
		}
	}
	if len(rows) > maxGroundNames {
		n := len(rows)
		rows = slices.DeleteFunc(rows, func(row int) bool {
			return !slices.ContainsFunc(m.pairs, func(p groundPair) bool { return int(p.I) == row || int(p.J) == row })
		})
		m.unshown += n - len(rows)
	}
	m.arrange(rows)
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
func (m *ground) arrange(rows []int) {
	n := len(rows)
	at := make([]int, len(m.a.Graph.Roles)) // by row: its place
	for place, row := range rows {
		at[row] = place
	}
	cost := func() float64 {
		var sum float64
		for i := range m.pairs {
			d := at[m.pairs[i].I] - at[m.pairs[i].J]
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
				at[rows[i]], at[rows[j]] = at[rows[j]], at[rows[i]]
				if c := cost(); c < least*(1-1e-9) {
					least, better = c, true
					rows[i], rows[j] = rows[j], rows[i]
				} else {
					at[rows[i]], at[rows[j]] = at[rows[j]], at[rows[i]]
				}
			}
		}
	}
	m.roles = make([]int32, n)
	for place, row := range rows {
		m.roles[place] = m.a.Graph.Roles[row]
	}
	for i := range m.pairs {
		m.pairs[i].from, m.pairs[i].to = at[m.pairs[i].I], at[m.pairs[i].J]
	}
}

// letter gives the themes of the drawn pairs their letters, those of most pairs first; what goes beyond so many
// has none and is only counted.
func (m *ground) letter(most int) {
	count := map[int32]int{}
	m.lettered, m.letters = nil, map[int32]string{}
	for _, p := range m.pairs {
		for _, t := range p.Themes {
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

// pairsOf counts the drawn pairs that share a theme.
func (m *ground) pairsOf(theme int32) int {
	n := 0
	for _, p := range m.pairs {
		if slices.Contains(p.Themes, theme) {
			n++
		}
	}
	return n
}

// asked reports whether the interviews asked about other roles.
func (m *ground) asked() bool { return m.a.Study.Asked != data.AskedCoordinator }
