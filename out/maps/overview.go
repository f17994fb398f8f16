package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// centreID is the group of the coordinator's card on every map.
const centreID = "coordinator"

// Overview draws the coordinator with the roles around, in a ring of up to nine cards or else in two columns.
// A tie has a line for what is shared and one for what chafes; the four conflict states are told apart by
// line, badge and mark. Of more than forty parties the heaviest are drawn, and the subtitle says so. The
// analysis must hold its profiles; the error is always nil.
func Overview(a *analysis.Analysis, o Options) (*scene.Page, error) {
	if o.Compare != nil {
		return overviewOfTwo(o)
	}
	s, w := o.style(), o.Words
	list, leftOut := ties(a, o.Groups)
	few := tooFew(a, o)
	unnamed := unnamed(a, nil, list, few)
	standing := standingOf(a, w)
	widths := scale{most: greatest(list)}
	f := frame{
		Title:    standing.title(a, w),
		Subtitle: strings.Join(append([]string{overviewSubtitle(a, list, leftOut, w)}, fewSaid(unnamed, o.MinVoices, w)...), " "),
		Legend:   overviewLegend(list, widths, s, w),
		Name:     w.Say("maps.overview.name", w.Party(a.Study, a.Study.Coordinator)),
	}
	f.Desc = overviewDesc(a, list, f.Title, w)
	page, area := f.page(a, o)
	texts := cardTexts(a, list, w)
	st, ok := ring(area, list, texts, w)
	if !ok {
		st = columns(area, list, texts, w)
	}
	if st.Widths != widths {
		// On crowded pages the lines are thinner, and the legend must show what is drawn.
		f.Legend = overviewLegend(list, st.Widths, s, w)
		page, _ = f.page(a, o)
	}
	lanes, cards, badges := st.draw(a, list, texts, s)
	page.Items = append(page.Items, lanes, cards, badges)
	if notes := st.takeaways(a, list, few, s); notes != nil {
		page.Items = append(page.Items, notes)
	}
	return page, nil
}

// draw draws the placed star: the lines lowest, then the cards, then the badges.
func (st *star) draw(a *analysis.Analysis, list []tie, texts []cardText, s *Style) (lanes, cards, badges *scene.Group) {
	lanes, cards, badges = &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	shared, conflict := totals(a)
	parts := []string{
		st.Words.Say("maps.overview.total-shared", st.Words.Number(shared, 1)), st.Words.Say("maps.overview.total-conflict", st.Words.Number(conflict, 1)),
	}
	cards.Items = append(cards.Items, st.drawCentre(a, parts, centreID, s))
	for i := range list {
		t, m := &list[i], &st.Arms[i]
		party := &a.Study.Parties[t.Party]
		id, card := party.ID, cardID(party)
		for _, strand := range m.Strands {
			hollow := t.hollow(strand.Kind)
			tip := st.tip(texts[i].Name, strand.Kind, strand.Weight)
			lanes.Items = append(lanes.Items, &scene.Group{
				ID: "lane-" + strand.Kind.String() + "-" + id, Title: tip, Class: scene.Lane, Ends: []string{centreID, card},
				Items: drawLane(strand.Kind, strand.Path, st.Widths.width(strand.Weight), hollow, s.Ground, s),
			})
			badges.Items = append(badges.Items, &scene.Group{
				ID: "badge-" + strand.Kind.String() + "-" + id, Title: tip, Class: scene.Badge,
				Items: st.badge(strand.Kind, strand.Weight, hollow).draw(strand.Badge, s),
			})
		}
		cards.Items = append(cards.Items, st.drawCard(m.Card, t, texts[i], card, s))
		if t.hasExtra() {
			extra := t.Sum.Difficulty
			badges.Items = append(badges.Items, &scene.Group{
				ID: "badge-difficulty-" + id, Title: st.tip(texts[i].Name, data.Difficulty, extra), Class: scene.Badge,
				Items: st.badge(data.Difficulty, extra, t.hollow(data.Difficulty)).draw(m.Extra, s),
			})
		}
		st.drawNotice(t.notice(), m, party, texts[i].Name, lanes, badges, s)
	}
	return lanes, cards, badges
}

// drawNotice puts a notice, where there is one, on an arm: on a guide of its own where it stands on no line.
func (st *star) drawNotice(n notice, m *arm, party *data.Party, name string, lanes, badges *scene.Group, s *Style) {
	if n == noNotice {
		return
	}
	if len(m.Strands) == 0 || m.own {
		lanes.Items = append(lanes.Items, &scene.Group{
			ID: "guide-" + party.ID, Class: scene.Lane, Ends: []string{centreID, cardID(party)},
			Items: []scene.Item{&scene.Path{Segments: m.Guide, Paint: scene.Paint{Stroke: s.Faint, Width: 2, Dash: []float64{3, 6}}}},
		})
	}
	badges.Items = append(badges.Items, &scene.Group{
		ID: "state-" + party.ID, Title: st.Words.Say("maps.tip.state", name, st.Words.Say("maps.legend."+n.String())),
		Class: scene.Badge, Items: n.draw(m.Notice, st.Notice, s),
	})
}

func (st *star) tip(name string, k data.Kind, weight float64) string {
	return st.Words.Say("maps.tip.lane", name, st.Words.Say("common.kind."+k.String()), st.Words.Number(weight, 1))
}
