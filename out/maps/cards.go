package maps

import (
	"math"
	"strings"

	"samsyn/data"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// cardText is what stands on a card of the overview: the name, and under it the leading themes or a remark.
type cardText struct {
	Name    string
	Themes  []string // leading themes, strongest first; at most two
	Remarks []string // in their stead: the first that fits
}

// under returns the lines below the name: both themes where they fit, else the first.
func (t cardText) under(size, width float64, most int) []string {
	for _, r := range t.Remarks {
		if lines, ok := scene.Wrap(r, size, false, width, most); ok {
			return lines
		}
	}
	if most == 0 || len(t.Themes) == 0 {
		return nil
	}
	first := t.Themes[0]
	if len(t.Themes) > 1 {
		if both := first + ", " + t.Themes[1]; measure(both, size, false) <= width {
			return []string{both}
		}
		if most > 1 && measure(first+",", size, false) <= width && measure(t.Themes[1], size, false) <= width {
			return []string{first + ",", t.Themes[1]}
		}
	}
	if lines, ok := scene.Wrap(first, size, false, width, most); ok {
		return lines
	}
	return nil // a theme that would be cut says less than none
}

// cardTexts words the cards of the ties.
func cardTexts(a *analysis.Analysis, list []tie, w words.Words) []cardText {
	texts := make([]cardText, len(list))
	for i := range list {
		t := &list[i]
		text := cardText{Name: w.Party(a.Study, t.Party)}
		switch {
		case t.Group && len(t.By) == 0:
			text.Remarks = []string{w.Say("maps.overview.group-unmentioned")}
		case t.Group && len(t.Themes) == 0:
			text.Remarks = []string{
				w.Say("maps.overview.group-by", strings.Join(w.Parties(a.Study, t.By), ", ")),
				w.Count("maps.overview.group-card", len(t.By)),
			}
		case !t.Heard && !t.Group:
			text.Remarks = []string{w.Say("maps.overview.unheard-card")}
		default:
			text.Themes = w.Themes(a.Study, t.Themes[:min(2, len(t.Themes))])
		}
		texts[i] = text
	}
	return texts
}

// cardHeights picks one size for all names, the largest up to most with which each fits its card in so many
// lines, and returns the height that the fullest card needs.
func cardHeights(st *star, texts []cardText, width float64, lines int, most float64) float64 {
	inner := width - 2*st.Inset
	boxes := make([]scene.Box, len(texts))
	for i, t := range texts {
		boxes[i] = scene.Box{Text: t.Name, Bold: true, Width: inner, Lines: min(lines, 2)}
	}
	size, ok := scene.Fit(boxes, 22, most)
	if !ok {
		for i := range boxes {
			boxes[i].Lines = lines
		}
		size, _ = scene.Fit(boxes, textMin, most)
	}
	st.Name.Size = size
	var height float64
	for _, t := range texts {
		name := wrapTo(t.Name, size, true, inner, lines)
		height = math.Max(height, textHeight(st, len(name), len(t.under(st.Lines.Size, inner, 2))))
	}
	return height + 30
}

func textHeight(st *star, name, under int) float64 {
	h := float64(name) * st.Name.leading()
	if under > 0 {
		h += 4 + float64(under)*st.Lines.leading()
	}
	return h
}

// drawCard draws a tie's card: a role heard has a firm outline, one not heard a broken one, a group is round.
func (st *star) drawCard(b box, t *tie, text cardText, id string, s *Style) *scene.Group {
	fill, line, name := s.Card, scene.Paint{Fill: s.Card, Stroke: s.CardLine, Width: 2}, st.Name
	radius := 12.0
	name.Anchor, name.Fill = scene.Middle, s.Ink
	under := st.Lines
	under.Anchor, under.Fill = scene.Middle, s.Muted
	switch {
	case t.gone():
		fill = s.Ground
		line = scene.Paint{Fill: fill, Stroke: s.Faint, Width: 2.5, Dash: ghostDash}
		name.Fill, under.Italic = s.Muted, true
		if t.Group {
			radius = math.Min(b.H/2, 40)
		}
	case t.Group:
		radius, fill = math.Min(b.H/2, 40), s.Ground
		line = scene.Paint{Fill: fill, Stroke: s.Faint, Width: 2}
		under.Italic = len(text.Remarks) > 0
	case !t.Heard:
		fill = s.Ground
		line = scene.Paint{Fill: fill, Stroke: s.Faint, Width: 2, Dash: []float64{8, 6}}
		name.Fill, under.Italic = s.Muted, true
	}
	name.On, under.On = fill, fill
	g := &scene.Group{ID: id, Title: text.Name, Class: scene.Card, Items: []scene.Item{b.rect(radius, line)}}
	inner := b.W - 2*st.Inset
	nameLines := wrapTo(text.Name, name.Size, true, inner, st.nameLines(b))
	underLines := text.under(under.Size, inner, st.underLines(b, len(nameLines)))
	y := b.Y + (b.H-textHeight(st, len(nameLines), len(underLines)))/2
	x := b.X + b.W/2
	g.Items = append(g.Items, name.block(x, y+name.leading()/2, nameLines)...)
	y += float64(len(nameLines))*name.leading() + 4 + under.leading()/2
	g.Items = append(g.Items, under.block(x, y, underLines)...)
	return g
}

// nameLines is how many lines of the name's size a card has room for, underLines how many below them.
func (st *star) nameLines(b box) int {
	return min(3, max(1, int((b.H-st.edge())/st.Name.leading())))
}

func (st *star) underLines(b box, name int) int {
	left := b.H - 10 - textHeight(st, name, 0) - 4
	return min(2, max(0, int(left/st.Lines.leading())))
}

// totals sums up what the roles and the coordinator share, and where they clash.
func totals(a *analysis.Analysis) (shared, conflict float64) {
	for _, l := range a.Graph.LinksOf(a.Study.Coordinator) {
		if !a.Study.Parties[l.Other(a.Study.Coordinator)].Group {
			shared += l.Sum.Shared
			conflict += l.Sum.Conflict
		}
	}
	return shared, conflict
}

// drawCentre draws the coordinator's card, with the totals under its name.
func (st *star) drawCentre(a *analysis.Analysis, parts []string, id string, s *Style) *scene.Group {
	w, b := st.Words, st.Centre
	full := w.Party(a.Study, a.Study.Coordinator)
	name := lettering{Bold: true, Anchor: scene.Middle, Fill: s.CentreText, On: s.Centre}
	inner := b.W - 40
	name.Size, _ = scene.Fit([]scene.Box{{Text: full, Bold: true, Width: inner, Lines: 3, Height: b.H - 64}}, textMin, 30)
	lines := wrapTo(full, name.Size, true, inner, 3)
	sub := lettering{Size: 20, Anchor: scene.Middle, Fill: s.CentreSub, On: s.Centre}
	totals := []string{strings.Join(parts, " · ")}
	if measure(totals[0], sub.Size, false) > inner {
		totals = parts
	}
	for _, line := range totals {
		for sub.Size > textMin && measure(line, sub.Size, false) > b.W-16 {
			sub.Size--
		}
	}
	g := &scene.Group{ID: id, Title: full, Class: scene.Card, Items: []scene.Item{
		b.rect(20, scene.Paint{Fill: s.Centre, Stroke: s.Ground, Width: 6}),
	}}
	h := float64(len(lines))*name.leading() + 8 + float64(len(totals))*sub.leading()
	y := b.Y + (b.H-h)/2
	g.Items = append(g.Items, name.block(b.X+b.W/2, y+name.leading()/2, lines)...)
	y += float64(len(lines))*name.leading() + 8 + sub.leading()/2
	g.Items = append(g.Items, sub.block(b.X+b.W/2, y, totals)...)
	return g
}

// cardID is a card's id on the page.
func cardID(p *data.Party) string {
	if p.Group {
		return "group-" + p.ID
	}
	return "role-" + p.ID
}
