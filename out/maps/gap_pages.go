package maps

import (
	"math"

	"samsyn/graph/analysis"
	"samsyn/graph/gap"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A GapPage is one page of the list of gaps, with the findings on it.
type GapPage struct {
	Page     *scene.Page
	Findings []*gap.Finding
}

// What a list of gaps holds at most: more is for the table.
const (
	maxGapPages = 6
	maxGapSteps = 2
	// mostGapCards is more than so many pages have room for.
	mostGapCards = 100
)

// A gapCard is one finding as it is set: what is missing on the left, what to begin with on the right.
type gapCard struct {
	finding       *gap.Finding
	tag           string
	what          []string
	size          float64
	heading       string // over the right column
	steps         [][]string
	stepSize      float64
	leftW, rightW float64
	high          float64 // of the card
}

// Sizes of a card, in user units.
const (
	gapInset   = 24.0
	gapStripe  = 10.0
	gapApart   = 16.0
	gapTag     = 20.0
	gapHeading = 20.0

	// What is missing is set in one size on all pages; steps are a little smaller.
	smallestGap = 24.0
	largestGap  = 34.0
)

// GapPages draws the findings of high and medium severity with their next steps, in text that can be read from
// the back of a room, over as many pages as that takes (six at most; then it says how many are left out). There
// is no page where there is no such finding. What people said stays out; a step names its source.
func GapPages(a *analysis.Analysis, o Options) ([]GapPage, error) {
	var findings []*gap.Finding
	count := a.Gaps.Severities()
	all := count[gap.High] + count[gap.Medium]
	for i := range a.Gaps.Findings {
		if f := &a.Gaps.Findings[i]; f.Severity >= gap.Medium && len(findings) < mostGapCards {
			findings = append(findings, f)
		}
	}
	if len(findings) == 0 {
		return nil, nil
	}
	f := frame{Title: gapsTitle(o.Words, count[gap.High], count[gap.Medium]), Name: o.Words.Say("deck.gaps.name")}
	// The longest subtitle there can be leaves the least room.
	f.Subtitle = gapsSubtitle(o.Words, maxGapPages, maxGapPages, all)
	_, area := f.page(a, o)
	set := func(size float64) (sheets [][]gapCard, left int) {
		cards := make([]gapCard, len(findings))
		for i, finding := range findings {
			cards[i] = newGapCard(a, o, finding, area, size)
		}
		return dealt(cards, area.H)
	}
	// As large as it goes without a page more.
	sheets, left := set(smallestGap)
	for size := smallestGap + 2; size <= largestGap; size += 2 {
		larger, l := set(size)
		if len(larger) > len(sheets) || l > left {
			break
		}
		sheets, left = larger, l
	}
	pages := make([]GapPage, len(sheets))
	for i, sheet := range sheets {
		f.Subtitle = gapsSubtitle(o.Words, i+1, len(sheets), 0)
		if i+1 == len(sheets) {
			f.Subtitle = gapsSubtitle(o.Words, i+1, len(sheets), left+all-len(findings))
		}
		f.Desc = f.Subtitle
		page, area := f.page(a, o)
		y := area.Y
		for k := range sheet {
			c := &sheet[k]
			f.Desc += " " + o.Words.What(a.Study, c.finding)
			page.Items = append(page.Items, c.draw(box{area.X, y, area.W, c.high}, o.style()))
			y += c.high + gapApart
			pages[i].Findings = append(pages[i].Findings, c.finding)
		}
		page.Desc = f.Desc
		pages[i].Page = page
	}
	return pages, nil
}

// dealt parts the cards into pages, about as many on each, and says how many no page holds.
func dealt(cards []gapCard, height float64) (sheets [][]gapCard, left int) {
	fill := func(limit float64) (sheets [][]gapCard) {
		used := 0.0
		for _, c := range cards {
			if len(sheets) == 0 || used+c.high > limit {
				sheets, used = append(sheets, nil), 0
			}
			sheets[len(sheets)-1] = append(sheets[len(sheets)-1], c)
			used += c.high + gapApart
		}
		return sheets
	}
	sheets = fill(height)
	if n := len(sheets); n > 1 && n <= maxGapPages {
		// No page is left with a single card where a lower one does for all.
		for limit := height - 20; limit > height/2; limit -= 20 {
			even := fill(limit)
			if len(even) > n {
				break
			}
			sheets = even
		}
	}
	if len(sheets) > maxGapPages {
		for _, sheet := range sheets[maxGapPages:] {
			left += len(sheet)
		}
		sheets = sheets[:maxGapPages]
	}
	return sheets, left
}

func gapsTitle(w words.Words, high, medium int) string {
	switch {
	case medium == 0:
		return w.Say("deck.gaps.title-only", w.CountSpelled("deck.gaps.high", high))
	case high == 0:
		return w.Say("deck.gaps.title-only", w.CountSpelled("deck.gaps.medium-only", medium))
	}
	return w.Say("deck.gaps.title", w.CountSpelled("deck.gaps.high", high), w.CountSpelled("deck.gaps.medium", medium))
}

func gapsSubtitle(w words.Words, page, pages, left int) string {
	text := w.Say("deck.gaps.subtitle")
	if pages > 1 {
		text += " " + w.Say("deck.gaps.page", w.Integer(page), w.Integer(pages))
	}
	if left > 0 {
		text += " " + w.Count("deck.gaps.more", left)
	}
	return text
}

// newGapCard sets a finding in a size, smaller where it alone would fill the page.
func newGapCard(a *analysis.Analysis, o Options, f *gap.Finding, area box, size float64) gapCard {
	w := o.Words
	c := gapCard{
		finding: f, tag: w.Say("deck.gaps.severity", words.Capital(w.Say("common.severity."+f.Severity.String())), w.RuleName(f.Rule)),
		leftW: area.W*0.58 - 2*gapInset - gapStripe, rightW: area.W*0.42 - 2*gapInset,
	}
	var steps []string
	for _, step := range f.Steps {
		steps = append(steps, w.Step(a.Study, f, step, true)) // whose words they are stands in the notes
	}
	c.heading = w.Say("deck.gaps.steps")
	switch {
	case len(steps) == 1:
		c.heading = w.Say("deck.gaps.step")
	case len(steps) == 0:
		c.heading = w.Say("deck.gaps.ask")
		if question := w.Question(a.Study, f, words.Everybody); question != "" {
			steps = []string{question}
		}
	}
	steps = steps[:min(len(steps), maxGapSteps)]
	for c.size = size; ; c.size -= 2 {
		c.stepSize = math.Max(c.size-4, textMin)
		c.what = scene.Paragraph(w.What(a.Study, f), c.size, false, c.leftW)
		c.steps = nil
		for _, step := range steps {
			c.steps = append(c.steps, scene.Paragraph(step, c.stepSize, false, c.rightW))
		}
		c.high = c.height()
		if c.high <= area.H/2 || c.size <= textMin+2 {
			break
		}
	}
	for c.high > area.H && len(c.steps) > 0 {
		c.steps = c.steps[:len(c.steps)-1]
		c.high = c.height()
	}
	return c
}

// height is what the higher of the two columns takes.
func (c *gapCard) height() float64 {
	left := gapTag*scene.LineHeight + 8 + float64(len(c.what))*c.size*scene.LineHeight
	right := gapHeading*scene.LineHeight + 8
	for i, lines := range c.steps {
		if i > 0 {
			right += 8
		}
		right += float64(len(lines)) * c.stepSize * scene.LineHeight
	}
	return math.Max(left, right) + 2*16
}

// draw draws the card; its stripe is filled where the gap is serious.
func (c *gapCard) draw(b box, s *Style) *scene.Group {
	g := &scene.Group{ID: "gap-" + c.finding.ID, Title: c.tag, Class: scene.Card}
	stripe := box{b.X, b.Y, gapStripe, b.H}
	colour, paint := s.Muted, scene.Paint{Fill: s.Faint}
	if c.finding.Severity == gap.High {
		colour, paint.Fill = s.ConflText, s.Conflict
	}
	ground := scene.Paint{Fill: s.Card}
	if s.Card == s.Ground {
		ground.Stroke, ground.Width = s.Rule, 1.5
	}
	g.Items = append(g.Items, b.rect(0, ground), stripe.rect(0, paint))
	x := b.X + gapStripe + gapInset
	y := b.Y + 16 + gapTag*scene.LineHeight/2
	tag := lettering{Size: gapTag, Bold: true, Fill: colour, On: s.Card}
	what := lettering{Size: c.size, Fill: s.Ink, On: s.Card}
	g.Items = append(g.Items, tag.line(x, y, c.tag))
	g.Items = append(g.Items, what.block(x, b.Y+16+gapTag*scene.LineHeight+8+what.leading()/2, c.what)...)
	if len(c.steps) == 0 {
		return g
	}
	x = b.right() - gapInset - c.rightW
	g.Items = append(g.Items, rule(x-gapInset, b.Y+16, x-gapInset, b.bottom()-16, s))
	heading := lettering{Size: gapHeading, Bold: true, Fill: s.CoopText, On: s.Card}
	step := lettering{Size: c.stepSize, Fill: s.Ink, On: s.Card}
	g.Items = append(g.Items, heading.line(x, y, c.heading))
	y = b.Y + 16 + gapHeading*scene.LineHeight + 8
	for _, lines := range c.steps {
		g.Items = append(g.Items, step.block(x, y+step.leading()/2, lines)...)
		y += float64(len(lines))*step.leading() + 8
	}
	return g
}
