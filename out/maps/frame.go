package maps

import (
	"math"

	"samsyn/graph/analysis"
	"samsyn/out/scene"
)

// The page every map is drawn on, in user units. No text on it is smaller than textMin.
const (
	pageWidth = 1920.0
	margin    = 80.0

	sizeTitle    = 40.0
	sizeSubtitle = 24.0
	sizeLegend   = 20.0
	textMin      = 18.0

	legendRow = 40.0 // height of a row of the legend
	legendGap = 34.0 // between two entries
)

// A frame is what stands around every map: the finding as a title, a subtitle, the legend and the source.
//
// Use: collect the legend of exactly what will be drawn, call page, draw into the box it returns (append to
// Page.Items; everything of the frame is already there), and return the page. The box spans the margins
// (x 80 to 1840). Its top is some 30 units under the subtitle, its bottom some 24 above the rule, so that with a
// title, a subtitle and a legend of one line each it is 1760 wide and, on a page of 16:9, about 780 high, from
// y 164 to y 944.
// Longer titles and legends take from it, never from their own words.
type frame struct {
	Title    string  // the finding, one sentence; drawn bold, over several lines where it is long
	Subtitle string  // what the map shows and how to read it
	Legend   []entry // what occurs on the map, in reading order
	Name     string  // accessible name of the page; "" is Title
	Desc     string  // what the map shows, told to somebody who does not see it; "" is Subtitle
}

// An entry is one row of the legend: a mark and what it means.
type entry struct {
	Width float64                         // of the mark
	Mark  func(x, y float64) []scene.Item // draws it from x to x + Width, centred on y; nil for words only
	Text  string
}

// page draws the frame and returns the page with the box that is left for the map.
func (f frame) page(a *analysis.Analysis, o Options) (*scene.Page, box) {
	s := o.style()
	f.Title, f.Subtitle, f.Name = firstOf(o.Title, f.Title), firstOf(o.Subtitle, f.Subtitle), firstOf(o.Title, f.Name)
	p := &scene.Page{
		Width: pageWidth, Height: o.Size.height(), Language: o.Words.Language(), Ground: s.Ground,
		Title: firstOf(f.Name, f.Title), Desc: firstOf(f.Desc, f.Subtitle),
	}
	if o.Example {
		p.Title = o.Words.Say("maps.example-title", p.Title)
	}
	if o.Accent != "" {
		p.Items = append(p.Items, &scene.Group{ID: "accent", Items: []scene.Item{
			box{margin, 28, 110, 7}.rect(0, scene.Paint{Fill: s.Centre}),
		}})
	}
	if o.Example {
		p.Items = append(p.Items, exampleTag(o, s))
	}
	top := f.head(p, s)
	bottom := f.foot(p, s, sourceLine(a, o))
	return p, box{X: margin, Y: top, W: pageWidth - 2*margin, H: bottom - top}
}

// exampleTag marks the title of the embedded example's maps, over it and beside the accent: no own title takes it away.
func exampleTag(o Options, s *Style) *scene.Group {
	text := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: s.Muted}
	word := o.Words.Say("maps.example-tag")
	b := box{margin, 9, measure(word, text.Size, true) + 22, 28}
	if o.Accent != "" {
		b.X += 110 + 16
	}
	return &scene.Group{ID: "example", Items: []scene.Item{
		b.rect(b.H/2, scene.Paint{Stroke: s.Faint, Width: 1.5}), text.line(b.centre().X, b.centre().Y, word),
	}}
}

// head draws title and subtitle and returns where the map may begin.
func (f frame) head(p *scene.Page, s *Style) float64 {
	const width = pageWidth - 2*margin
	size := sizeTitle
	lines := wrap(f.Title, size, true, width)
	for len(lines) > 2 && size > 28 {
		size -= 2
		lines = wrap(f.Title, size, true, width)
	}
	if len(lines) == 2 {
		lines = atClause(f.Title, lines, size, width)
	}
	y := margin + 12
	if len(lines) > 1 {
		y -= 12 // a title of two lines begins a little higher
	}
	title := &scene.Group{ID: "title"}
	for i, line := range lines {
		if i > 0 {
			y += size * 1.2
		}
		title.Items = append(title.Items, &scene.Text{X: margin, Y: y, Size: size, Bold: true, Fill: s.Ink, Content: line})
	}
	p.Items = append(p.Items, title)
	if f.Subtitle == "" {
		return y + 40
	}
	subtitle := &scene.Group{ID: "subtitle"}
	y += 8
	for _, line := range wrap(f.Subtitle, sizeSubtitle, false, width) {
		y += sizeSubtitle * 1.4
		subtitle.Items = append(subtitle.Items, &scene.Text{X: margin, Y: y, Size: sizeSubtitle, Fill: s.Muted, Content: line})
	}
	p.Items = append(p.Items, subtitle)
	return y + 30
}

// atClause breaks a title of two lines after a colon or semicolon where that leaves two lines that fit, neither of them
// a scrap; else the lines are as they were.
func atClause(title string, lines []string, size, width float64) []string {
	title = scene.Clean(title)
	best := lines
	apart := math.Inf(1)
	for i := range len(title) - 1 {
		if title[i] != ';' && title[i] != ':' || title[i+1] != ' ' {
			continue
		}
		first, second := title[:i+1], title[i+2:]
		a, b := measure(first, size, true), measure(second, size, true)
		if max(a, b) <= width && min(a, b) >= 0.3*max(a, b) && math.Abs(a-b) < apart {
			best, apart = []string{first, second}, math.Abs(a-b)
		}
	}
	return best
}

// foot draws rule, legend and source from the bottom of the page upwards and returns where the map must end.
func (f frame) foot(p *scene.Page, s *Style, source string) float64 {
	const width = pageWidth - 2*margin
	y := p.Height - 30
	lines := wrap(source, textMin, false, width)
	group := &scene.Group{ID: "source"}
	for i, line := range lines {
		group.Items = append(group.Items, &scene.Text{
			X: margin, Y: y - float64(len(lines)-1-i)*textMin*1.3, Size: textMin, Fill: s.Muted, Content: line,
		})
	}
	y -= float64(len(lines)-1)*textMin*1.3 + textMin + 14
	rows := legendRows(f.Legend, width)
	y -= float64(len(rows)) * legendRow
	legend := &scene.Group{ID: "legend", Class: scene.Legend}
	legend.Items = append(legend.Items, &scene.Rect{X: margin, Y: y - 11, W: width, H: 1.5, Paint: scene.Paint{Fill: s.Rule}})
	for i, row := range rows {
		legend.Items = append(legend.Items, drawLegendRow(row, y+(float64(i)+0.5)*legendRow, s)...)
	}
	p.Items = append(p.Items, legend, group)
	return y - 35
}

// legendRows breaks the legend into rows that fit.
func legendRows(entries []entry, width float64) [][]entry {
	var rows [][]entry
	var x float64
	for _, e := range entries {
		w := e.width()
		if len(rows) == 0 || x+w > width {
			rows, x = append(rows, nil), 0
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], e)
		x += w + legendGap
	}
	return rows
}

func (e entry) width() float64 {
	w := measure(e.Text, sizeLegend, false)
	if e.Mark != nil {
		w += e.Width + 12
	}
	return w
}

func drawLegendRow(row []entry, y float64, s *Style) []scene.Item {
	var items []scene.Item
	x := margin
	for _, e := range row {
		text := x
		if e.Mark != nil {
			items = append(items, e.Mark(x, y)...)
			text += e.Width + 12
		}
		items = append(items, &scene.Text{X: text, Y: y + 0.35*sizeLegend, Size: sizeLegend, Fill: s.Ink, Content: e.Text})
		x += e.width() + legendGap
	}
	return items
}

func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
