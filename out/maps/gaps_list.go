package maps

import (
	"strconv"

	"samsyn/data"
	"samsyn/graph/change"
	"samsyn/graph/gap"
	"samsyn/out/scene"
)

// A gapItem is one finding of the list, in short.
type gapItem struct {
	Finding *gap.Finding
	Head    []string // what is missing, in bold
	Detail  []string // what it is about; may be empty
	lines   [2]int   // of both, of two studies the more in either
	// On a map of two studies: the finding as it was, nil where it was not open, what became of it (Added, Removed or
	// Same), and the heading over the first of those of which the same became.
	Was    *gap.Finding
	Became change.Change
	Part   string
}

const (
	maxItems   = 12 // what a slide carries
	itemIndent = 50.0
	itemAir    = 10.0
	headSize   = 20.0
	detailSize = textMin
	alsoHeight = 34.0
	mostDetail = 3 // lines
	partHeight = 36.0
)

func (i *gapItem) height() float64 {
	h := (float64(i.lines[0])*headSize+float64(i.lines[1])*detailSize)*scene.LineHeight + itemAir
	if i.Part != "" {
		h += partHeight
	}
	return h
}

// chooseItems takes the first findings, severest first, as many as the list holds.
func (m *gapMap) chooseItems() {
	n := min(len(m.found), maxItems)
	m.listed = m.parted(m.found, n)
	for ; n > 1 && m.listHeight(n < len(m.found)) > m.list.H; n-- {
		m.listed = m.parted(m.found, n-1)
	}
}

// listHeight is the height of the list, with a line that counts the rest where there is one.
func (m *gapMap) listHeight(more bool) float64 {
	height := 0.0
	for i := range m.listed {
		height += m.listed[i].height()
	}
	if more || len(m.a.Gaps.Accepted) > 0 {
		height += alsoHeight
	}
	return height
}

// set words an item.
func (m *gapMap) set(item gapItem) gapItem {
	head, detail := m.short(m.studyOf(&item), item.at(m.moment))
	item.Head, item.Detail = wrapTo(head, headSize, true, m.list.W-itemIndent, 3), nil
	if detail = m.since(&item) + detail; detail != "" {
		item.Detail = wrapTo(detail, detailSize, false, m.list.W-itemIndent, mostDetail)
	}
	item.lines = [2]int{max(item.lines[0], len(item.Head)), max(item.lines[1], len(item.Detail))}
	return item
}

// studyOf is the study that a finding is of.
func (m *gapMap) studyOf(i *gapItem) *data.Study {
	if m.two != nil && i.at(m.moment) == i.Was {
		return m.two.Old.Study
	}
	return m.a.Study
}

// drawList sets the findings one below the other, each with its number, and counts the rest.
func (m *gapMap) drawList() *scene.Group {
	g := &scene.Group{ID: "findings", Title: m.w.Say("maps.gaps.map")}
	also := m.also()
	total := m.listHeight(also != "")
	y := m.list.Y
	// A short list breathes.
	air := 0.0
	if n := len(m.listed); n > 0 {
		air = min(16, (m.list.H-total)/float64(n))
	}
	for i := range m.listed {
		if item := &m.listed[i]; item.on(m.moment) {
			g.Items = append(g.Items, m.drawItem(i, y)...)
		}
		y += m.listed[i].height() + air
	}
	if also != "" {
		line := lettering{Size: headSize, Fill: m.s.Ink}
		g.Items = append(g.Items, line.line(m.list.X+itemIndent, y+alsoHeight/2, oneLine(also, headSize, false, m.list.W-itemIndent)))
	}
	return g
}

// drawItem draws a finding of the list, on a map of change after the heading of its part.
func (m *gapMap) drawItem(i int, y float64) []scene.Item {
	item := &m.listed[i]
	var items []scene.Item
	head := lettering{Size: headSize, Bold: true, Fill: m.s.Ink}
	detail := lettering{Size: detailSize, Fill: m.s.Muted}
	if item.Part != "" {
		if m.changing() {
			part := lettering{Size: headSize, Bold: true, Fill: m.s.Muted}
			items = append(items, part.line(m.list.X, y+part.leading()/2, item.Part))
		}
		y += partHeight
	}
	if m.changing() && item.Became == change.Removed {
		head.Bold, head.Fill = false, m.s.Muted
	}
	row := &scene.Group{ID: "finding-" + strconv.Itoa(i+1), Title: m.w.What(m.studyOf(item), item.at(m.moment))}
	middle := y + head.leading()/2 + 2
	row.Items = append(row.Items, m.drawPin(i, scene.Point{X: m.list.X + pinSize, Y: middle}, pinSize, "list")...)
	row.Items = append(row.Items, head.block(m.list.X+itemIndent, middle, item.Head)...)
	at := middle + float64(len(item.Head)-1)*head.leading() + head.leading()/2 + detail.leading()/2
	row.Items = append(row.Items, detail.block(m.list.X+itemIndent, at, item.Detail)...)
	return append(items, row)
}

// also counts what the list leaves out, by severity, and what has been accepted.
func (m *gapMap) also() string {
	if m.changing() {
		return m.alsoOfTwo()
	}
	shown := map[*gap.Finding]bool{}
	for i := range m.listed {
		shown[m.listed[i].at(m.moment)] = true
	}
	var count [3]int
	for i := range m.found {
		if f := m.found[i].at(m.moment); m.found[i].on(m.moment) && !shown[f] {
			count[f.Severity]++
		}
	}
	if m.two == nil {
		for s, n := range m.a.Gaps.Severities() {
			count[s] = n
		}
		for f := range shown {
			count[f.Severity]--
		}
	}
	var parts []string
	for s := gap.High; ; s-- {
		if count[s] > 0 {
			parts = append(parts, m.w.Count("maps.gaps.also-"+s.String(), count[s]))
		}
		if s == gap.Low {
			break
		}
	}
	if n := len(m.a.Gaps.Accepted); n > 0 {
		parts = append(parts, m.w.Count("maps.gaps.also-accepted", n))
	}
	if len(parts) == 0 {
		return ""
	}
	return m.w.Say("maps.gaps.also", m.w.List(parts))
}
