package maps

import (
	"math"

	"samsyn/data"
)

// mostLines is how many lines an eye can follow between roles and themes: more where many roles have one each.
func (m *web) mostLines() int { return 46 + max(0, len(m.who)-16) }

// thin leaves out weak shared interests where there are more lines than an eye can follow: those below the least floor
// that leaves few enough. Conflicts stay, and the strongest line of every role and theme, so that none stands alone.
// Where that would leave few lines, since most are as weak, nothing goes: then the map must show fewer themes.
func (m *web) thin() {
	m.floor, m.weak = 0, 0
	if len(m.ties) <= m.mostLines() {
		return
	}
	stays := m.strongest()
	for floor := 2.0; floor <= m.widths.most; floor++ {
		kept, strong := 0, 0
		for i := range m.ties {
			above := m.ties[i].Kind == data.Conflict || m.ties[i].strength() >= floor
			if above {
				strong++
			}
			if above || stays[i] {
				kept++
			}
		}
		if kept > m.mostLines() {
			continue
		}
		if strong < m.mostLines()/2 {
			return
		}
		list := m.ties[:0]
		for i, t := range m.ties {
			if stays[i] || t.Kind == data.Conflict || t.strength() >= floor {
				list = append(list, t)
			}
		}
		m.floor, m.weak, m.ties = floor, len(stays)-len(list), list
		return
	}
}

// strongest marks the strongest line of every role and of every theme, the first of those as strong.
func (m *web) strongest() []bool {
	stays := make([]bool, len(m.ties))
	mark := func(nodes int, end func(t *webTie) int) {
		best := make([]int, nodes)
		for i := range best {
			best[i] = -1
		}
		for i := range m.ties {
			t := &m.ties[i]
			if b := best[end(t)]; b < 0 || t.strength() > m.ties[b].strength() {
				best[end(t)] = i
			}
		}
		for _, i := range best {
			if i >= 0 {
				stays[i] = true
			}
		}
	}
	mark(len(m.who), func(t *webTie) int { return t.Role })
	mark(len(m.rows), func(t *webTie) int { return t.Theme })
	return stays
}

// strength is the weight of a line, of two studies the greater one.
func (t *webTie) strength() float64 { return math.Max(t.Weight, t.Was) }

// thinSaid says which lines are not drawn.
func (m *web) thinSaid() []string {
	if m.weak == 0 {
		return nil
	}
	return []string{m.w.Count("maps_themes.themes.thin", m.weak, m.w.Number(m.floor, 0))}
}
