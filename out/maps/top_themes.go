package maps

import (
	"math"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// mostTop is how many themes the list of the leading ones holds: what can be read from the back of a room.
const mostTop = 10

// A topList is the list of the leading themes being drawn: a row a theme, best ranked first.
type topList struct {
	a         *analysis.Analysis
	w         words.Words
	s         *Style
	all, rows []graph.ThemeRow
	area      box
	rowH      float64
	// The columns, from left to right: edges of the words and the bar, the right edge of the rank and middles of
	// the other figures.
	rank, name, nameW, bar, barW, strength, tension, rankRange float64
}

// TopThemes draws the leading themes as a list that can be read from afar: rank, theme, how many share it as a
// bar, how strongly, how much chafes, and the rank range. It shows ten (or Options.Top), and says how many it
// leaves out.
func TopThemes(a *analysis.Analysis, o Options) (*scene.Page, error) {
	m := &topList{a: a, w: o.Words, s: o.style(), all: ranked(a, o.Words)}
	most := mostTop
	if o.Top > 0 {
		most = o.Top
	}
	m.rows = m.all[:min(most, len(m.all))]
	// What is left out is said in the subtitle, whose height decides how much is left out.
	for {
		f := frame{
			Title: topTitle(a, m.w), Subtitle: m.subtitle(), Legend: m.legend(), Name: m.w.Say("deck.top.name"), Desc: descOfRows(a, m.rows, m.subtitle(), m.w),
		}
		page, area := f.page(a, o)
		const head, least, tallest = 44.0, 58.0, 92.0
		if fit := max(1, int((area.H-head)/least)); fit < len(m.rows) {
			m.rows = m.rows[:fit]
			continue
		}
		m.area = box{area.X, area.Y + head, area.W, area.H - head}
		m.rowH = math.Min(tallest, m.area.H/float64(max(len(m.rows), 1)))
		m.columns()
		page.Items = append(page.Items, m.draw()...)
		return page, nil
	}
}

// columns places the columns across the area.
func (m *topList) columns() {
	x, unit := m.area.X, m.area.W/1760
	m.rank, m.name = x+58, x+84
	m.nameW = 700 * unit
	m.bar, m.barW = x+820*unit, 300*unit
	m.strength, m.tension, m.rankRange = x+1310*unit, x+1490*unit, x+1690*unit
	if !m.ranges() {
		m.strength, m.tension = x+1400*unit, x+1640*unit
	}
}

func (m *topList) ranges() bool { return len(m.rows) > 0 && m.rows[0].RankHigh > 0 }

// topTitle says how many themes more than half of those asked share.
func topTitle(a *analysis.Analysis, w words.Words) string {
	n, most, many := a.Ranking.Units, 0, []graph.ThemeRow(nil)
	for _, r := range ranked(a, w) {
		most = max(most, r.Reach)
		if 2*r.Reach > n {
			many = append(many, r)
		}
	}
	all := len(a.Ranking.Rows)
	of := w.Say("maps_themes.both-" + unitNames[a.Ranking.Unit])
	if a.Ranking.Unit == graph.ByRole && len(a.Graph.Roles) < len(a.Graph.AllRoles) {
		of = w.Say("deck.top.heard")
	}
	switch {
	case most < 2 || n < 3:
		return themesTitle(a, w)
	case len(many) == 0:
		return w.Say("deck.top.none", of)
	case len(many) == 1 && all > 1:
		return w.Say("deck.top.one", w.Theme(a.Study, many[0].Theme), of)
	case len(many) == all && all == 2:
		return w.Say("deck.top.both", of)
	case len(many) == all && all > 1:
		return w.Say("deck.top.all", w.Spelled(all), of)
	case all == 1:
		return themesTitle(a, w)
	}
	return w.Say("deck.top.some", sentence(w.Spelled(len(many))), w.Spelled(all), of)
}

func (m *topList) subtitle() string {
	key := "deck.top.subtitle"
	if !m.ranges() {
		key += "-few"
	}
	parts := append([]string{m.w.Say(key)}, firstOfAll(m.rows, m.all, m.w)...)
	return strings.Join(append(parts, unheard(m.a, nil, Change, m.w)...), " ")
}

// legend explains bar, marks and range; both signs always.
func (m *topList) legend() []entry {
	list := []entry{{Width: 60, Text: m.w.Say("deck.top.bar"), Mark: func(x, y float64) []scene.Item {
		return []scene.Item{
			box{x, y - 9, 60, 18}.rect(3, scene.Paint{Fill: m.s.Rule}), box{x, y - 9, 40, 18}.rect(3, scene.Paint{Fill: m.s.Shared}),
		}
	}}}
	for _, k := range []data.Kind{data.Conflict, data.Difficulty} {
		if k == data.Difficulty && !slices.ContainsFunc(m.rows, func(r graph.ThemeRow) bool { return r.Difficulty > 0 }) {
			continue
		}
		list = append(list, entry{Width: 30, Text: m.w.Say("common.kind." + k.String()), Mark: func(x, y float64) []scene.Item {
			return []scene.Item{drawMark(k, scene.Point{X: x + 15, Y: y}, 10, false, m.s)}
		}})
	}
	list = append(list, entry{Text: m.w.Say("deck.top.figure")})
	if m.ranges() {
		list = append(list, entry{Text: m.w.Say(perUnit(m.a, "deck.top.ranged"))})
	}
	return list
}
