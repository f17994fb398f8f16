package maps

import (
	"strings"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// overviewOfTwo draws the overview of two studies: the parties of both in one place each, and one scale. What
// the moment asked for has not, leaves its place empty.
func overviewOfTwo(o Options) (*scene.Page, error) {
	c, s, w := o.Compare, o.style(), o.Words
	list, leftOut := tiesOfTwo(c, o.Groups)
	few := tooFew(c.New, o)
	said := fewSaid(unnamed(c.New, c, list, few), o.MinVoices, w)
	widths := scale{most: greatest(list)}
	frames := func(widths scale) [3]frame {
		frames := overviewFrames(c, list, leftOut, widths, s, w)
		for m := range frames {
			frames[m].Subtitle = strings.Join(append([]string{frames[m].Subtitle}, said...), " ")
		}
		return frames
	}
	page, area := common(o, frames(widths))
	texts := changedTexts(c, list, w)
	was, _ := momentOf(list, Before)
	all := append(append(cardTexts(c.New, list, w), cardTexts(c.Old, was, w)...), texts...)
	st, ok := ring(area, list, all, w)
	if !ok {
		st = columns(area, list, all, w)
	}
	if st.Widths != widths {
		page, _ = common(o, frames(st.Widths))
	}
	taken := st.taken(list)
	var lanes, cards, badges *scene.Group
	var remarks []takeaway
	if o.Show == Change {
		lanes, cards, badges = st.drawChange(c, list, texts, s)
		remarks = st.changeRemarks(c, list, s)
	} else {
		a := at(c, o.Show)
		then, ties := st.moment(list, o.Show)
		lanes, cards, badges = then.draw(a, ties, cardTexts(a, ties, w), s)
		remarks = then.remarks(a, ties, few, s)
	}
	page.Items = append(page.Items, lanes, cards, badges)
	if notes := st.corners(remarks, taken, s); notes != nil {
		page.Items = append(page.Items, notes)
	}
	return page, nil
}

// moment is the star as one of the two studies has it: the same places, with what is there only.
func (st *star) moment(list []tie, m Moment) (*star, []tie) {
	ties, from := momentOf(list, m)
	then := *st
	then.Arms = make([]arm, len(ties))
	for i := range ties {
		t, whole := &ties[i], st.Arms[from[i]]
		a := whole
		a.Strands = strandsOf(t)
		for j := range a.Strands {
			place := whole.line(a.Strands[j].Kind != data.Shared)
			a.Strands[j].Path, a.Strands[j].Badge = place.Path, place.Badge
		}
		if place := whole.line(true); place != nil && !t.chafes() {
			// The mark of the conflict state takes the place of the line that is not there.
			a.Guide, a.Notice, a.own = place.Path, place.Badge, true
		}
		then.Arms[i] = a
	}
	return &then, ties
}

// line is the strand of what chafes, or of what is shared; nil where the arm has none.
func (m *arm) line(chafes bool) *strand {
	for i := range m.Strands {
		if (m.Strands[i].Kind != data.Shared) == chafes {
			return &m.Strands[i]
		}
	}
	return nil
}

// drawChange draws the placed star of two studies.
func (st *star) drawChange(c *change.Aligned, list []tie, texts []cardText, s *Style) (lanes, cards, badges *scene.Group) {
	lanes, cards, badges = &scene.Group{ID: "lanes"}, &scene.Group{ID: "cards"}, &scene.Group{ID: "badges"}
	cards.Items = append(cards.Items, st.drawCentre(c.New, changedTotals(c, st.Words), centreID, s))
	for i := range list {
		t, m := &list[i], &st.Arms[i]
		party := &c.New.Study.Parties[t.Party]
		id, card := party.ID, cardID(party)
		for _, strand := range m.Strands {
			was, now := t.weights(strand.Kind)
			lanes.Items = append(lanes.Items, &scene.Group{
				ID: "lane-" + strand.Kind.String() + "-" + id, Title: changeTip(texts[i].Name, strand.Kind, was, now, st.Words),
				Class: scene.Lane, Ends: []string{centreID, card},
				Items: st.drawLine(strand.Kind, strand.Path, was, now, t.hollow(strand.Kind), s),
			})
			badges.Items = append(badges.Items, st.changeBadge(t, strand.Kind, strand.Badge, texts[i].Name, id, s))
		}
		cards.Items = append(cards.Items, st.drawCard(m.Card, t, texts[i], card, s))
		if t.hasExtra() {
			badges.Items = append(badges.Items, st.changeBadge(t, t.extraKind(), m.Extra, texts[i].Name, id, s))
		}
		st.drawNotice(t.noticeNow(), m, party, texts[i].Name, lanes, badges, s)
	}
	return lanes, cards, badges
}

// drawLine draws a line by what became of its weight.
func (st *star) drawLine(k data.Kind, path []scene.Segment, was, now float64, hollow bool, s *Style) []scene.Item {
	switch changed(was, now) {
	case change.Removed:
		return drawGhost(path, st.Widths.width(was), s.Ground, s)
	case change.Heavier, change.Lighter:
		return drawChanged(k, path, st.Widths.width(was), st.Widths.width(now), hollow, s)
	}
	return drawLane(k, path, st.Widths.width(now), hollow, s.Ground, s)
}

// changeBadge is the badge of a kind on a tie: a pill where the weight differs, else an ordinary one.
func (st *star) changeBadge(t *tie, k data.Kind, p scene.Point, name, id string, s *Style) *scene.Group {
	was, now := t.weights(k)
	g := &scene.Group{ID: "badge-" + k.String() + "-" + id, Title: changeTip(name, k, was, now, st.Words), Class: scene.Badge}
	if changed(was, now) == change.Same {
		g.Items = st.badge(k, now, t.hollow(k)).draw(p, s)
	} else {
		g.Items = st.pill(k, was, now, t.hollow(k)).draw(p, s)
	}
	return g
}

// changedTexts words the cards of two studies: what became of the party before its themes.
func changedTexts(c *change.Aligned, list []tie, w words.Words) []cardText {
	texts := cardTexts(c.New, list, w)
	for i := range list {
		t := &list[i]
		switch {
		case t.gone():
			texts[i].Themes, texts[i].Remarks = nil, []string{w.Say("compare.card-gone")}
		case t.arrived():
			texts[i].Remarks = append([]string{w.Say("compare.card-new")}, texts[i].Remarks...)
		case t.Group:
		case t.Heard && !t.Before.Heard:
			texts[i].Remarks = []string{w.Say("compare.card-heard")}
		case !t.Heard && t.Before.Heard:
			texts[i].Remarks = []string{w.Say("compare.card-unheard")}
		}
	}
	return texts
}

// changedTotals are the totals of both studies under the coordinator's name.
func changedTotals(c *change.Aligned, w words.Words) []string {
	shared, conflict := totals(c.New)
	wasShared, wasConflict := totals(c.Old)
	return []string{
		w.Say("maps.overview.total-shared", fromTo(wasShared, shared, w)), w.Say("maps.overview.total-conflict", fromTo(wasConflict, conflict, w)),
	}
}

// fromTo writes a figure of both studies: once where it did not change.
func fromTo(was, now float64, w words.Words) string {
	if same(was, now) {
		return w.Number(now, 1)
	}
	return w.Say("compare.moved", w.Number(was, 1), w.Number(now, 1))
}

func changeTip(name string, k data.Kind, was, now float64, w words.Words) string {
	tip := w.Say("maps.tip.lane", name, w.Say("common.kind."+k.String()), fromTo(was, now, w))
	switch changed(was, now) {
	case change.Added:
		return w.Say("maps.tip.lane", name, w.Say("common.kind."+k.String()), w.Say("compare.new."+k.String(), w.Number(now, 1)))
	case change.Removed:
		return w.Say("maps.tip.lane", name, w.Say("common.kind."+k.String()), w.Say("compare.was", w.Number(was, 1)))
	}
	return tip
}

// changeRemarks words where most was won and lost: nothing where many are equal.
func (st *star) changeRemarks(c *change.Aligned, list []tie, s *Style) []takeaway {
	w := st.Words
	var remarks []takeaway
	add := func(k data.Kind, up bool, key string) {
		var lines []string
		most := 0.0
		for i := range list {
			was, now := list[i].weights(k)
			by := now - was
			if !up {
				by = -by
			}
			if list[i].Group || by < 1e-9 || by < most && !same(by, most) {
				continue
			}
			if !same(by, most) {
				most, lines = by, nil
			}
			lines = append(lines, w.Say("maps.overview.weight", w.Party(c.New.Study, list[i].Party), fromTo(was, now, w)))
		}
		if len(lines) > 0 && len(lines) <= 2 && len(list) > 2 {
			remarks = append(remarks, takeaway{w.Say("compare.most-" + key), lines, s.look(k).Text})
		}
	}
	add(data.Shared, true, "shared-up")
	add(data.Conflict, true, "conflict-up")
	add(data.Conflict, false, "conflict-down")
	add(data.Shared, false, "shared-down")
	return remarks
}
