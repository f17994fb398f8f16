package maps

import (
	"cmp"
	"slices"

	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/graph/gap"
	"samsyn/out/scene"
)

// compare takes the roles and the findings of two studies: what was opened, what is still open and what was closed, in
// this order, so that the list of either study is one piece of that of both.
func (m *gapMap) compare(c *change.Aligned, few func(int32) bool, o Options) {
	own := *c
	own.New, own.Old = ofListed(c.New, c.InNew), ofListed(c.Old, c.InOld)
	m.few = fewFound(few, own.New.Gaps.Findings, own.Old.Gaps.Findings)
	became := change.Of(own.Old, own.New, gap.MostListed)
	own.New, own.Old = hushed(own.New, few, o), hushed(own.Old, few, o)
	m.two, m.a = &own, own.New
	m.roles, m.leftOut = tiesOfTwo(c, false)
	m.unlisted = became.Rest
	quiet := func(f *gap.Finding) *gap.Finding {
		if f == nil {
			return nil
		}
		return &hush([]gap.Finding{*f}, few, len(c.New.Study.Themes))[0]
	}
	for _, g := range became.Gaps {
		g.Old, g.New = quiet(g.Old), quiet(g.New)
		item := gapItem{Finding: g.Finding(), Was: g.Old, Became: change.Same}
		switch was, is := g.Old != nil && g.Old.Accepted == nil, g.New != nil && g.New.Accepted == nil; {
		case is && !was:
			item.Was, item.Became = nil, change.Added
		case was && !is:
			item.Became = change.Removed
		case !was && !is:
			continue // lived with in both
		}
		m.found = append(m.found, item)
	}
	slices.SortStableFunc(m.found, func(a, b gapItem) int {
		return cmp.Or(cmp.Compare(becoming(a.Became), becoming(b.Became)), cmp.Compare(b.Finding.Severity, a.Finding.Severity))
	})
}

// becoming is the place of a part in the list.
func becoming(c change.Change) int {
	return slices.Index([]change.Change{change.Added, change.Same, change.Removed}, c)
}

// ofListed is an analysis without findings about parties that its study does not list itself.
func ofListed(a *analysis.Analysis, listed []bool) *analysis.Analysis {
	own := *a
	keep := func(list []gap.Finding) []gap.Finding {
		return slices.DeleteFunc(slices.Clone(list), func(f gap.Finding) bool {
			return slices.ContainsFunc(f.Parties, func(p int32) bool { return !listed[p] })
		})
	}
	own.Gaps.Findings, own.Gaps.Accepted = keep(a.Gaps.Findings), keep(a.Gaps.Accepted)
	return &own
}

// changing reports whether the map shows what changed.
func (m *gapMap) changing() bool { return m.two != nil && m.moment == Change }

// on reports whether a moment has the finding.
func (i *gapItem) on(moment Moment) bool {
	return !(moment == Before && i.Became == change.Added) && !(moment == After && i.Became == change.Removed)
}

// at is the finding as the study of a moment has it.
func (i *gapItem) at(moment Moment) *gap.Finding {
	if moment == Before && i.Was != nil {
		return i.Was
	}
	return i.Finding
}

func (i *gapItem) look() pinLook {
	switch i.Became {
	case change.Added:
		return newPin
	case change.Removed:
		return gonePin
	}
	return keptPin
}

func (m *gapMap) severity(i *gapItem) gap.Severity { return i.at(m.moment).Severity }

// parted words so many findings for the list, on a map of two studies in three parts: first those that opened or
// closed find room, severest first, and then those that are as they were.
func (m *gapMap) parted(found []gapItem, n int) []gapItem {
	var list []gapItem
	if m.two == nil {
		for _, item := range found[:n] {
			list = append(list, m.set(item))
		}
		return list
	}
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &found[a], &found[b]
		return cmp.Or(cmp.Compare(y.Finding.Severity, x.Finding.Severity), compareBool(x.Became == change.Same, y.Became == change.Same))
	})
	order = order[:n]
	slices.Sort(order)
	then := *m
	then.moment = Before
	for k, i := range order {
		item := then.set(found[i]) // the room it takes in either study
		item = m.set(item)
		if k == 0 || list[k-1].Became != item.Became {
			item.Part = m.w.Say("compare.gaps.part-" + item.Became.String())
		}
		list = append(list, item)
	}
	return list
}

// at is the map at a moment: the same places, and what the moment has.
func (m *gapMap) at(moment Moment) *gapMap {
	if m.two == nil {
		return m
	}
	own := *m
	own.moment, own.a = moment, at(m.two, moment)
	if moment == Change {
		return &own
	}
	own.listed = nil
	for _, item := range m.listed {
		own.listed = append(own.listed, own.set(item))
	}
	ties, from := momentOf(m.roles, moment)
	own.roles, own.names, own.cards, own.links, own.pins = ties, nil, nil, nil, nil
	if len(m.star.Arms) == len(m.roles) {
		star, _ := m.star.moment(m.roles, moment)
		own.star = *star
	}
	for place, i := range from {
		own.names = append(own.names, m.names[i])
		if m.cards == nil {
			continue // not placed yet
		}
		own.cards, own.links = append(own.cards, m.cards[i]), append(own.links, m.links[i])
		if arm := &own.star.Arms[place]; len(arm.Strands) == 0 && len(m.star.Arms[i].Strands) > 0 {
			arm.Guide = m.star.Arms[i].Strands[0].Path // where its numbers stand
		}
		for _, p := range m.pins {
			if p.Role == i {
				p.Role = place
				own.pins = append(own.pins, p)
			}
		}
	}
	return &own
}

// noteOf is what stands under a role's name on a map of change; at the other moments its place stays empty.
func (m *gapMap) noteOf(i int) string {
	if m.two == nil || m.crowd {
		return ""
	}
	return cardNote(m.two, m.roles[i].Party, m.w)
}

// drawStrand draws a line of a map of change with its mark: what is gone as a ghost.
func (m *gapMap) drawStrand(t *tie, s strand, at scene.Point, name string) (line []scene.Item, mark scene.Item, tip string) {
	was, now := t.weights(s.Kind)
	tip = changeTip(name, s.Kind, was, now, m.w)
	if now == 0 {
		ghost := scene.Paint{Fill: m.s.BadgeFill, Stroke: m.s.Faint, Width: 2}
		return drawGhost(s.Path, m.star.Widths.width(was), m.s.Ground, m.s), markShape(s.Kind, at, m.markSize(), ghost), tip
	}
	return drawLane(s.Kind, s.Path, m.star.Widths.width(now), t.hollow(s.Kind), m.s.Ground, m.s), drawMark(s.Kind, at, m.markSize(), false, m.s), tip
}
