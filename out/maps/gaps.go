package maps

import (
	"slices"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
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

	found  []gapItem // the findings, in their order; on a map of two studies those of either
	listed []gapItem // those of the list
	// unlisted are gaps of two large studies that are not among found.
	unlisted []change.Rest
	few      int // themes of theirs that may not be named
	least    int // voices that would be enough

	two    *change.Aligned // on a map of two studies
	moment Moment          // of these

	list   box
	star   star
	pinR   float64 // half the size of a pin
	strips []strip // under the star
	cards  [][]int // by place in roles: the numbers on the card, by place in listed
	links  [][]int // by place in roles: those on the link with the coordinator
	pins   []linkPin
	crowd  bool // the star is two columns

	nameLines int     // of a name on a card of the ring, at most
	leastCard float64 // width of a card in columns
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
	m := &gapMap{w: o.Words, s: o.style(), least: o.MinVoices}
	few := tooFew(a, o)
	if o.Compare == nil {
		m.few = fewFound(few, a.Gaps.Findings)
		m.a = hushed(a, few, o)
		m.roles, m.leftOut = ties(a, false)
		for i := range m.a.Gaps.Findings {
			m.found = append(m.found, gapItem{Finding: &m.a.Gaps.Findings[i]})
		}
	} else {
		m.compare(o.Compare, few, o)
	}
	for i := range m.roles {
		t := &m.roles[i]
		m.names = append(m.names, m.w.Party(a.Study, t.Party))
		// What is known of conflict has no mark of its own here: where it is a gap it has a number.
		t.State, t.Denied = graph.DifficultyOnly, false
		if t.Before != nil {
			t.Before.State, t.Before.Denied = graph.DifficultyOnly, false
		}
	}
	// The legend explains what the list holds, which depends on the room that the legend leaves: it settles quickly.
	var page *scene.Page
	var area box
	explained := m.found
	for range 4 {
		page, area = m.page(o, explained)
		m.fill(area)
		if len(explained) == len(m.listed) {
			break
		}
		explained = m.listed
	}
	page.Items = append(page.Items, m.at(o.Show).draw()...)
	return page, nil
}

// page is the page with its frame, and a legend of the findings that it explains.
func (m *gapMap) page(o Options, explained []gapItem) (*scene.Page, box) {
	if m.two == nil {
		return m.frame(explained).page(m.a, o)
	}
	var frames [3]frame
	for _, moment := range Moments {
		frames[moment] = m.at(moment).frame(explained)
	}
	return common(o, frames)
}

// frame is what stands around the map.
func (m *gapMap) frame(explained []gapItem) frame {
	f := frame{Title: m.title(), Subtitle: m.subtitle(), Legend: m.legend(explained), Name: m.w.Say("maps.gaps.map")}
	if m.changing() {
		f.Title, f.Name = m.titleOfTwo(), m.w.Say("compare.gaps.name")
	}
	f.Desc = m.desc(f.Title)
	return f
}

// fill divides the area, and finds a place for the list, the strips, the star and the pins.
func (m *gapMap) fill(area box) {
	const listWidth, gap = 620.0, 44.0
	m.list, m.listed = box{area.right() - listWidth, area.Y, listWidth, area.H}, nil
	star := box{area.X, area.Y, area.W - listWidth - gap, area.H}
	if len(m.found) == 0 {
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
	own := slices.Clone(m.cards) // but for the numbers of links that find no room on their lines
	for m.placeLinkPins(); m.crowd; m.placeLinkPins() {
		// Now it is known which numbers stand on the cards, and whether these must be wider.
		card := m.star.Arms[0].Card
		if m.setNames(&m.star, card.W, card.H) || card.W >= cardWidths[len(cardWidths)-1] {
			break
		}
		m.leastCard = card.W + 1
		copy(m.cards, own)
		m.placeStar(star)
	}
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
