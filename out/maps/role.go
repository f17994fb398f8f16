package maps

import (
	"fmt"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
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
}

// Role draws one role and the coordinator, and between them what they share, where it chafes and how they
// help each other. What the role and other parties told of each other stands in a row below. All role maps of
// a study have one scale of widths. The error says when Options.Role is not a role, or is the coordinator.
func Role(a *analysis.Analysis, o Options) (*scene.Page, error) {
	m := &bridge{a: a, w: o.Words, s: o.style()}
	for i := range a.Profiles {
		if a.Profiles[i].Role == o.Role {
			m.profile = &a.Profiles[i]
		}
	}
	if m.profile == nil {
		return nil, fmt.Errorf("no role map: party %d is not a role beside the coordinator", o.Role)
	}
	m.widths = roleScale(a)
	m.link = a.Graph.Link(o.Role, a.Study.Coordinator)
	if full := a.Full.Link(o.Role, a.Study.Coordinator); full != nil {
		m.state, m.denied = full.State, full.DeniedToo
	}
	m.fill()
	name := m.w.Party(a.Study, o.Role)
	f := frame{
		Title:    m.title(),
		Subtitle: m.w.Say("maps.role.subtitle"),
		Legend:   m.legend(),
		Name:     m.w.Say("maps.role.name", name, m.w.Party(a.Study, a.Study.Coordinator)),
	}
	if m.unheard() {
		f.Subtitle = m.w.Say("maps.role.subtitle-unheard")
	}
	f.Desc = m.desc(f.Title)
	page, area := f.page(a, o)
	if row, height := m.elsewhere(area); row != nil {
		page.Items = append(page.Items, row)
		area.H -= height
	}
	if m.unheard() {
		page.Items = append(page.Items, m.drawUnheard(area, o.Redact)...)
	} else {
		page.Items = append(page.Items, m.draw(area)...)
	}
	return page, nil
}

// fill sorts the chips into the bands and adds what must be said in words.
func (m *bridge) fill() {
	m.bands = [3]band{
		{ID: "shared", Kind: data.Shared, Heading: m.w.Say("maps.role.shared")},
		{ID: "chafes", Kind: data.Conflict, Heading: m.w.Say("maps.role.chafes")},
		{ID: "helps", Kind: data.Cooperation, Heading: m.w.Say("maps.role.helps")},
	}
	for _, c := range chips(m.a.Graph, m.link, m.profile.Role) {
		at := 0
		switch c.Kind {
		case data.Conflict, data.Difficulty:
			at = 1
		case data.Cooperation:
			at = 2
		}
		m.bands[at].Chips = append(m.bands[at].Chips, c)
	}
	m.others = chipsElsewhere(m.a, m.profile.Role)
	if len(m.bands[0].Chips) == 0 {
		m.bands[0].Note = m.w.Say("maps.role.none-shared")
	}
	if len(m.bands[2].Chips) == 0 {
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
	case m.state == graph.DifficultyOnly && len(m.bands[1].Chips) > 0:
		return m.w.Say("maps.role.note-hard"), noNotice
	case m.state == graph.Silent:
		return m.w.Say("maps.role.note-silent"), noticeSilent
	}
	return "", noNotice
}

func (b *band) count(k data.Kind) int {
	n := 0
	for _, c := range b.Chips {
		if c.Kind == k {
			n++
		}
	}
	return n
}
