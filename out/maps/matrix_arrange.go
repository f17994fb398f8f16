package maps

import (
	"math"

	"samsyn/out/scene"
)

// arrange gives everything its place in the area and returns how many rows fit.
func (m *matrix) arrange() int {
	n := float64(max(len(m.roles), 1))
	m.reachAndRange(n)
	m.nameX = m.area.X + rankW
	rest := m.area.right() - m.nameX - m.rightW() - 24
	leastCells := n * leastCell
	switch {
	case n <= 12:
		leastCells = n * 66
	case n <= 20:
		leastCells = n * 46
	}
	m.names(math.Min(rest-leastCells, 540))
	m.cellX = m.nameX + m.nameW + 12
	m.cellW = math.Min((m.area.right()-m.cellX-m.rightW()-24)/n, math.Max(wideCell, fewCells/n))
	m.slot = math.Min(m.cellW/m.crowd(), 40)
	m.reachX = m.cellX + n*m.cellW + 24
	if spare := m.area.right() - m.reachX - m.rightW(); spare > 0 {
		// Few columns: the bars and the ranges take what is left, within reason.
		bar := math.Min(spare/2, 160)
		m.barW += bar
		if m.rangeW > 0 {
			m.rangeW += math.Min(spare-bar, 200)
		}
	}
	m.rangeX = m.reachX + m.barW + m.reachText() + 40
	m.findHeads()
	m.top = m.area.Y + m.heads.h
	room := m.area.bottom() - m.top
	if m.heads.mode == headNumber {
		m.findKey()
		room -= m.key.height() + 16
	}
	least := math.Max(leastRow, float64(m.nameLine)*textMin*scene.LineHeight+2)
	m.rowH = math.Min(room/float64(max(len(m.rows), 1)), tallRow*math.Max(1, room/tallRoom))
	if m.rowH < least {
		return int(room / least)
	}
	for m.nameSize > textMin && float64(m.nameLine)*m.nameSize*scene.LineHeight > m.rowH {
		m.nameSize--
	}
	return len(m.rows)
}

// reachAndRange sets the least widths of the two columns on the right.
func (m *matrix) reachAndRange(roles float64) {
	m.barW, m.rangeW = 90, 0
	if m.ranges() {
		m.rangeW = 170
	}
	switch {
	case roles > 12 && roles <= 20:
		m.barW = 60
		if m.rangeW > 0 {
			m.rangeW = 140
		}
	case roles > 20:
		m.barW = 50
		if m.rangeW > 0 {
			m.rangeW = 120
		}
	}
}

// crowd is how many marks the fullest cell holds.
func (m *matrix) crowd() float64 {
	most := 1
	for _, row := range m.rows {
		for _, role := range m.roles {
			most = max(most, len(m.kinds(row.Theme, role)))
		}
	}
	return float64(most)
}

// reachText is the width of "12 av 40" with its distance from the bar.
func (m *matrix) reachText() float64 {
	n := m.w.Integer(m.a.Ranking.Units)
	if m.two != nil {
		n = m.w.Integer(max(m.two.New.Ranking.Units, m.two.Old.Ranking.Units))
		widest := 0.0
		for _, text := range []string{
			m.w.Say("maps_themes.matrix.of", m.w.Say("compare.moved", n, n), n), m.w.Say("compare.matrix.new", n, n), m.w.Say("compare.matrix.gone", n, n),
		} {
			widest = math.Max(widest, measure(text, textMin, false))
		}
		return 12 + widest
	}
	return 12 + measure(m.w.Say("maps_themes.matrix.of", n, n), textMin, false)
}

func (m *matrix) rightW() float64 {
	w := m.barW + m.reachText()
	if m.rangeW > 0 {
		w += 40 + m.rangeW + 14
	}
	return w
}

// names finds the width and size of the column with the themes' names: as large as each stands whole, on two lines where
// the rows are high enough.
func (m *matrix) names(most float64) {
	const heads = 120 // a guess
	most = math.Max(most, 120)
	rowH := (m.area.H - heads) / float64(max(len(m.rows), 1))
	boxes := make([]scene.Box, len(m.rows))
	for m.nameSize = largeName; ; m.nameSize-- {
		lines := 1
		if 2*m.nameSize*scene.LineHeight+6 <= rowH {
			lines = 2
		}
		for i, r := range m.rows {
			boxes[i] = scene.Box{Text: m.w.Theme(m.a.Study, r.Theme), Bold: true, Width: most, Lines: lines}
		}
		if _, ok := scene.FitWhole(boxes, m.nameSize, m.nameSize); ok {
			m.nameLine, m.nameW = lines, math.Min(m.widestName(), most)
			break
		}
		if m.nameSize <= textMin {
			m.nameLine, m.nameW = 1, math.Min(m.widestName(), most)
			break
		}
	}
	for _, r := range m.rows {
		for m.nameLine < 3 {
			if _, ok := scene.Wrap(m.w.Theme(m.a.Study, r.Theme), m.nameSize, true, m.nameW, m.nameLine); ok {
				break
			}
			m.nameLine++
		}
	}
}

func (m *matrix) widestName() float64 {
	widest := 100.0
	for _, r := range m.rows {
		widest = math.Max(widest, measure(m.w.Theme(m.a.Study, r.Theme), m.nameSize, true))
	}
	return widest + 2
}

// column is the middle of a role's column.
func (m *matrix) column(i int) float64 { return m.cellX + (float64(i)+0.5)*m.cellW }
