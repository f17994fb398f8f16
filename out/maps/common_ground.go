package maps

import (
	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// What an eye can follow on one page.
const (
	mostGroundNamed = 12 // lines that are numbered and named in the list
	mostGroundThin  = 20 // of further lines: so many are drawn thin, more are only counted
	mostGroundRoles = 16 // of more roles only those with a line are drawn
)

// A ground is a common-ground map being drawn: the roles in two arcs, between them what they have in common, and
// beside them the pairs by name, those with most in common first.
type ground struct {
	a       *analysis.Analysis
	w       words.Words
	s       *Style
	roles   []int32      // drawn: down the left arc, then up the right one
	unshown int          // heard roles that are not drawn
	all     []groundPair // every pair with a common interest, heaviest first, but those counted in beyond
	beyond  int          // further pairs of a large study, none heavier; of two studies those of the one with more
	pairs   []groundPair // drawn: those named, heaviest first, then the thin ones
	named   int          // how many of pairs the list names
	widths  scale

	few   func(theme int32) bool // themes that may not be named; nil for none
	least int                    // voices that would be enough

	two    *change.Aligned // on a map of two studies
	moment Moment          // of these

	field, list box
	size        float64 // of the names on the cards
	noted       bool    // under the names stands with how many each shares
	cards       []box   // by place in roles
	lines       [][]string
	rows        []groundRow // of the list, one a named pair
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
	badge    scene.Point   // of a named pair
}

// CommonGround draws the role–role graph of common interest: roles in two arcs, a line for every two that share a
// theme, as wide as their common interest (Σ of S_i·S_j over themes). The pairs with most in common are numbered, and
// a list names them with their themes; a few further ones are thin, more are counted. Pairs of which a finding (SY02)
// says that their common ground is untapped are dashed. The coordinator is left out.
func CommonGround(a *analysis.Analysis, o Options) (*scene.Page, error) {
	m := placedGround(a, o)
	page, _ := m.page(o)
	page.Items = append(page.Items, m.at(o.Show).draw()...)
	return page, nil
}

// placedGround chooses and places what the map shows. What stands over and under the map decides how many pairs the list
// has room for, and those decide what is said.
func placedGround(a *analysis.Analysis, o Options) *ground {
	m := &ground{a: a, w: o.Words, s: o.style(), few: tooFew(a, o), least: o.MinVoices, two: o.Compare}
	roles := a.Graph.Roles
	if m.two == nil {
		m.all, m.beyond = commonTies(a)
	} else {
		roles = rolesOfTwo(m.two)
		m.all, m.beyond = commonTiesOfTwo(m.two)
	}
	for most := mostGroundNamed; ; most = m.named - 1 {
		m.choose(roles, most)
		if _, area := m.page(o); m.place(area) || m.named <= 1 {
			return m
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

// asked reports whether the interviews asked about other roles.
func (m *ground) asked() bool { return m.a.Study.Asked != data.AskedCoordinator }
