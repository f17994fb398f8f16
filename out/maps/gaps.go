package maps

import (
	"slices"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A gapMap is a map of gaps being drawn: the overview's star to the left, with numbers where the findings
// belong, and to the right the findings by number.
type gapMap struct {
	a       *analysis.Analysis
	w       words.Words
	s       *Style
	roles   []tie
	leftOut int // roles the star has no room for
	names   []string

	listed []gapItem // the findings of the list, in their order
	list   box
	star   star
	pinR   float64 // half the size of a pin
	strips []strip // under the star
	cards  [][]int // by place in roles: the numbers on the card, by place in listed
	links  [][]int // by place in roles: those on the link with the coordinator
	pins   []linkPin
	crowd  bool // the star is two columns
}

// A linkPin is a number at its place on a link.
type linkPin struct {
	Item, Role int
	At         scene.Point
}

// Gaps draws the overview's star with the findings pinned where they belong: on a link, on a card, or on a theme
// or a group below; a list beside it says by number what each is about. The severest findings are listed, as many
// as the page holds, and the rest are counted; accepted ones are only counted. Findings about the study as a
// whole are in the list alone.
func Gaps(a *analysis.Analysis, o Options) (*scene.Page, error) {
	m := &gapMap{a: a, w: o.Words, s: o.style()}
	m.roles, m.leftOut = ties(a, false)
	for i := range m.roles {
		m.names = append(m.names, m.w.Party(a.Study, m.roles[i].Party))
		// What is known of conflict has no mark of its own here: where it is a gap it has a number.
		m.roles[i].State, m.roles[i].Denied = graph.DifficultyOnly, false
	}
	f := frame{
		Title: m.title(), Subtitle: m.subtitle(), Legend: m.legend(m.a.Gaps.Findings),
		Name: m.w.Say("maps.gaps.map"),
	}
	_, area := f.page(a, o)
	m.fill(area)
	f.Legend = m.legend(findingsOf(m.listed))
	f.Desc = m.desc(f.Title)
	page, again := f.page(a, o)
	if again != area {
		m.fill(again)
	}
	page.Items = append(page.Items, m.draw()...)
	return page, nil
}

// fill divides the area, and finds a place for the list, the strips, the star and the pins.
func (m *gapMap) fill(area box) {
	const listWidth, gap = 620.0, 44.0
	m.list, m.listed = box{area.right() - listWidth, area.Y, listWidth, area.H}, nil
	star := box{area.X, area.Y, area.W - listWidth - gap, area.H}
	if len(m.a.Gaps.Findings) == 0 {
		star.W = area.W
	}
	m.chooseItems()
	m.cards, m.links = make([][]int, len(m.roles)), make([][]int, len(m.roles))
	themes, groups := strip{ID: "themes", Heading: m.w.Say("maps.gaps.themes")}, strip{ID: "groups", Heading: m.w.Say("maps.gaps.groups")}
	for i := range m.listed {
		m.pin(i, &themes, &groups)
	}
	m.strips = nil
	for _, s := range []strip{themes, groups} {
		if len(s.Chips) > 0 {
			m.strips = append(m.strips, s)
		}
	}
	star.H -= m.placeStrips(star)
	m.placeStar(star)
	m.placeLinkPins()
}

// pin notes where a finding belongs.
func (m *gapMap) pin(i int, themes, groups *strip) {
	f := m.listed[i].Finding
	switch f.Rule.Code {
	case "SY06", "SY07":
		for _, t := range f.Themes {
			themes.add("theme-"+m.a.Study.Themes[t].ID, m.w.Theme(m.a.Study, t), i)
		}
		return
	case "SY03", "SY04":
		if at := m.roleAt(f.Parties[0]); at >= 0 {
			m.links[at] = append(m.links[at], i)
		}
		return
	}
	if studyWide(f) {
		return
	}
	coordinator := m.a.Study.Coordinator
	if len(f.Parties) == 2 && slices.Contains(f.Parties, coordinator) {
		other := f.Parties[0] + f.Parties[1] - coordinator
		if at := m.roleAt(other); at >= 0 {
			m.links[at] = append(m.links[at], i)
			return
		}
	}
	for _, p := range f.Parties {
		party := &m.a.Study.Parties[p]
		if at := m.roleAt(p); at >= 0 {
			m.cards[at] = append(m.cards[at], i)
		} else if party.Group {
			groups.add(cardID(party), m.w.Party(m.a.Study, p), i)
		}
	}
}

// studyWide reports whether a finding is about the study as a whole.
func studyWide(f *gap.Finding) bool { return f.Facts.Whole || f.Rule.Code == "SY05" }

// roleAt is the place of a party among the roles of the star, -1 where it has none.
func (m *gapMap) roleAt(party int32) int {
	return slices.IndexFunc(m.roles, func(t tie) bool { return t.Party == party })
}

func findingsOf(items []gapItem) []gap.Finding {
	list := make([]gap.Finding, len(items))
	for i := range items {
		list[i] = *items[i].Finding
	}
	return list
}
