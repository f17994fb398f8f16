package maps

import (
	"fmt"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A bridge is a role map being drawn: a role on the left, the coordinator on the right, three bands between.
type bridge struct {
	a       *analysis.Analysis
	w       words.Words
	s       *Style
	profile *graph.Profile
	link    *graph.Link // with the thresholds; nil where nothing was told
	state   graph.ConflictState
	denied  bool // somebody denies what another states
	widths  scale
	bands   [3]band
	others  []chip
	least   int             // voices behind each theme that is named
	open    map[int32]bool  // what unmanaged found; nil before it was asked
	two     *change.Aligned // on a map of two studies
	moment  Moment          // of these
}

// Role draws one role and the coordinator, and between them what they share, where it chafes and how they
// help each other. What the role and other parties told of each other stands in a row below. All role maps of
// a study have one scale of widths. The error says when Options.Role is not a role, or is the coordinator.
func Role(a *analysis.Analysis, o Options) (*scene.Page, error) {
	if o.Compare != nil {
		return roleOfTwo(o)
	}
	m := &bridge{a: a, w: o.Words, s: o.style()}
	if m.profile = profileOf(a, o.Role); m.profile == nil {
		return nil, fmt.Errorf("no role map: party %d is not a role beside the coordinator", o.Role)
	}
	few := tooFew(a, o)
	m.widths, m.least = groupedScale(a, few), o.MinVoices
	m.meet()
	m.fill(grouped(chips(a.Graph, m.link, o.Role), few), grouped(chipsElsewhere(a, o.Role), few))
	page, area := m.frame().page(a, o)
	m.drawAll(page, area, o)
	return page, nil
}

// meet looks up what was told between the role and the coordinator.
func (m *bridge) meet() {
	coordinator := m.a.Study.Coordinator
	m.link = m.a.Graph.Link(m.profile.Role, coordinator)
	if full := m.a.Full.Link(m.profile.Role, coordinator); full != nil {
		m.state, m.denied = full.State, full.DeniedToo
	}
}

// frame is what stands around the map.
func (m *bridge) frame() frame {
	f := frame{
		Title:    m.title(),
		Subtitle: m.w.Say("maps.role.subtitle"),
		Legend:   m.legend(),
		Name:     m.w.Say("maps.role.name", m.w.Party(m.a.Study, m.profile.Role), m.w.Party(m.a.Study, m.a.Study.Coordinator)),
	}
	if m.unheard() {
		f.Subtitle = m.w.Say("maps.role.subtitle-unheard")
	}
	switch {
	case m.two == nil:
	case m.moment == Change:
		f.Subtitle = m.w.Say("compare.role.subtitle")
	default:
		f.Subtitle = m.w.Say("compare.moment-"+m.moment.String()) + " " + f.Subtitle
	}
	if said := fewSaid(fewOf(m.bands[0].Chips, m.bands[1].Chips, m.bands[2].Chips, m.others), m.least, m.w); len(said) > 0 {
		f.Subtitle = strings.TrimSuffix(f.Subtitle, ".") + ". " + said[0]
	}
	f.Desc = m.desc(f.Title)
	return f
}

// drawAll draws the map into the area.
func (m *bridge) drawAll(page *scene.Page, area box, o Options) {
	row, height := m.elsewhere(area)
	if row != nil {
		page.Items = append(page.Items, row)
	}
	area.H -= height
	if m.unheard() {
		page.Items = append(page.Items, m.drawUnheard(area, o.Redact)...)
	} else {
		page.Items = append(page.Items, m.draw(area)...)
	}
}

// profileOf is the profile of a role; nil for any other party.
func profileOf(a *analysis.Analysis, role int32) *graph.Profile {
	for i := range a.Profiles {
		if a.Profiles[i].Role == role {
			return &a.Profiles[i]
		}
	}
	return nil
}

// fill sorts the chips into the bands and adds what must be said in words.
func (m *bridge) fill(chips, others []chip) {
	m.bands = [3]band{
		{ID: "shared", Kind: data.Shared, Heading: m.w.Say("maps.role.shared")},
		{ID: "chafes", Kind: data.Conflict, Heading: m.w.Say("maps.role.chafes")},
		{ID: "helps", Kind: data.Cooperation, Heading: m.w.Say("maps.role.helps")},
	}
	for _, c := range chips {
		at := 0
		switch c.Kind {
		case data.Conflict, data.Difficulty:
			at = 1
		case data.Cooperation:
			at = 2
		}
		m.bands[at].Chips = append(m.bands[at].Chips, c)
	}
	m.others = others
	if m.bands[0].told() == 0 {
		m.bands[0].Note = m.w.Say("maps.role.none-shared")
	}
	if m.bands[2].told() == 0 {
		m.bands[2].Note = m.w.Say("maps.role.none-helps")
	}
	m.bands[1].Note, m.bands[1].Notice = m.chafeNote()
}

// chafeNote says what is known of conflict where no chip does.
func (m *bridge) chafeNote() (string, notice) {
	own := m.link != nil && tells(m.a.Study, m.link, m.profile.Role, data.NoConflict)
	switch {
	case m.denied:
		return m.w.Say("maps.role.note-denied-too"), noticeDenied
	case m.state == graph.Denied && own:
		return m.w.Say("maps.role.note-denied"), noticeDenied
	case m.state == graph.Denied:
		return m.w.Say("maps.role.note-denied-of"), noticeDenied
	case m.state == graph.Stated && m.bands[1].count(data.Conflict) == 0:
		return m.w.Say("maps.role.note-small"), noticeSmall
	case m.state == graph.DifficultyOnly && m.bands[1].told() > 0:
		return m.w.Say("maps.role.note-hard"), noNotice
	case m.state == graph.Silent:
		return m.w.Say("maps.role.note-silent"), noticeSilent
	}
	return "", noNotice
}

// told counts the chips, without those that are not told any more.
func (b *band) told() int {
	n := 0
	for i := range b.Chips {
		if !b.Chips[i].gone() {
			n += b.Chips[i].themes()
		}
	}
	return n
}

func (b *band) count(k data.Kind) int {
	n := 0
	for _, c := range b.Chips {
		if c.Kind == k && !c.gone() {
			n += c.themes()
		}
	}
	return n
}
