package maps

import (
	"strconv"

	"samsyn/graph/gap"
	"samsyn/out/scene"
)

// A gapItem is one finding of the list, in short.
type gapItem struct {
	Finding *gap.Finding
	Head    []string // what is missing, in bold
	Detail  string   // what it is about; may be empty
}

const (
	maxItems   = 12 // what a slide carries
	itemIndent = 50.0
	itemAir    = 10.0
	headSize   = 20.0
	detailSize = textMin
	alsoHeight = 34.0
)

func (i *gapItem) height() float64 {
	h := float64(len(i.Head))*headSize*scene.LineHeight + itemAir
	if i.Detail != "" {
		h += detailSize * scene.LineHeight
	}
	return h
}

// chooseItems takes the first findings, severest first, as many as the list holds.
func (m *gapMap) chooseItems() {
	left := m.list.H
	if len(m.a.Gaps.Findings) > maxItems || len(m.a.Gaps.Accepted) > 0 {
		left -= alsoHeight
	}
	for i := range m.a.Gaps.Findings {
		f := &m.a.Gaps.Findings[i]
		head, detail := m.short(f)
		item := gapItem{
			Finding: f, Head: wrapTo(sentence(head), headSize, true, m.list.W-itemIndent, 2),
			Detail: oneLine(detail, detailSize, false, m.list.W-itemIndent),
		}
		left -= item.height()
		if len(m.listed) == maxItems || left < 0 {
			break
		}
		m.listed = append(m.listed, item)
	}
	if len(m.listed) == len(m.a.Gaps.Findings) || left >= 0 {
		return
	}
	// The line that counts the rest needs room too.
	used := alsoHeight
	for i := range m.listed {
		used += m.listed[i].height()
	}
	for used > m.list.H && len(m.listed) > 1 {
		used -= m.listed[len(m.listed)-1].height()
		m.listed = m.listed[:len(m.listed)-1]
	}
}

// drawList sets the findings one below the other, each with its number, and counts the rest.
func (m *gapMap) drawList() *scene.Group {
	g := &scene.Group{ID: "findings", Title: m.w.Say("maps.gaps.map")}
	total := 0.0
	for i := range m.listed {
		total += m.listed[i].height()
	}
	also := m.also()
	if also != "" {
		total += alsoHeight
	}
	head := lettering{Size: headSize, Bold: true, Fill: m.s.Ink}
	detail := lettering{Size: detailSize, Fill: m.s.Muted}
	y := m.list.Y
	// A short list breathes.
	air := 0.0
	if n := len(m.listed); n > 0 {
		air = min(16, (m.list.H-total)/float64(n))
	}
	for i := range m.listed {
		item := &m.listed[i]
		row := &scene.Group{ID: "finding-" + strconv.Itoa(i+1), Title: m.w.What(m.a.Study, item.Finding)}
		middle := y + head.leading()/2 + 2
		row.Items = append(row.Items, m.drawPin(i, scene.Point{X: m.list.X + pinSize, Y: middle}, pinSize, "list"))
		row.Items = append(row.Items, head.block(m.list.X+itemIndent, middle, item.Head)...)
		if item.Detail != "" {
			at := middle + float64(len(item.Head)-1)*head.leading() + head.leading()/2 + detail.leading()/2
			row.Items = append(row.Items, detail.line(m.list.X+itemIndent, at, item.Detail))
		}
		g.Items = append(g.Items, row)
		y += item.height() + air
	}
	if also != "" {
		line := lettering{Size: headSize, Fill: m.s.Ink}
		g.Items = append(g.Items, line.line(m.list.X+itemIndent, y+alsoHeight/2, oneLine(also, headSize, false, m.list.W-itemIndent)))
	}
	return g
}

// also counts what the list leaves out, by severity, and what has been accepted.
func (m *gapMap) also() string {
	var count [3]int
	for i := len(m.listed); i < len(m.a.Gaps.Findings); i++ {
		count[m.a.Gaps.Findings[i].Severity]++
	}
	var parts []string
	for s := gap.High; ; s-- {
		if count[s] > 0 {
			parts = append(parts, m.w.CountSpelled("maps.gaps.also-"+s.String(), count[s]))
		}
		if s == gap.Low {
			break
		}
	}
	if n := len(m.a.Gaps.Accepted); n > 0 {
		parts = append(parts, m.w.CountSpelled("maps.gaps.also-accepted", n))
	}
	if len(parts) == 0 {
		return ""
	}
	return m.w.Say("maps.gaps.also", m.w.List(parts))
}
