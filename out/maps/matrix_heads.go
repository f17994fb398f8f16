package maps

import (
	"math"
	"strconv"

	"samsyn/out/scene"
)

// heads is how the columns are named.
type heads struct {
	mode  headMode
	size  float64
	lines [][]string // by column
	h     float64    // height of all
}

type headMode uint8

const (
	headPlain   headMode = iota // a name above each column
	headStagger                 // names on two levels in turn, with a line down from the upper
	headUp                      // a name above each column, turned so that it reads upwards
	headNumber                  // numbers, and a key below the matrix
)

// findHeads takes the first way to name the columns that fits: plainly, on two levels, turned, by number.
func (m *matrix) findHeads() {
	const pad = 6.0
	for _, try := range []struct {
		mode  headMode
		width float64
		lines int
	}{{headPlain, m.cellW - pad, 3}, {headStagger, 2*m.cellW - 2*pad, 3}} {
		if m.setHeads(try.mode, try.width, try.lines) {
			return
		}
	}
	if m.turnHeads() {
		return
	}
	m.heads = heads{mode: headNumber, size: textMin, h: 34}
	for i := range m.roles {
		m.heads.lines = append(m.heads.lines, []string{strconv.Itoa(i + 1)})
	}
}

// turnHeads sets the names upwards, each in as many lines as its column is wide and as short as they get, where that
// leaves height enough for the rows, or for a good many of them.
func (m *matrix) turnHeads() bool {
	const above, good = 20.0, 12
	least := math.Max(leastRow, float64(m.nameLine)*textMin*scene.LineHeight+2)
	room := math.Min(0.5*m.area.H, m.area.H-least*float64(min(len(m.rows), good)))
	for size := 20.0; size >= textMin; size-- {
		lines := min(3, int((m.cellW-2)/(size*scene.LineHeight)))
		if lines < 1 {
			continue
		}
		boxes := make([]scene.Box, len(m.roles))
		for length := 120.0; length+above <= room; length += 20 {
			for i := range m.roles {
				boxes[i] = scene.Box{Text: m.roleName(i), Bold: true, Width: length, Lines: lines}
			}
			if _, ok := scene.FitWhole(boxes, size, size); !ok {
				continue
			}
			h := heads{mode: headUp, size: size}
			for _, b := range boxes {
				set := wrapWhole(b.Text, size, true, length, 1, lines)
				h.lines = append(h.lines, set)
				for _, line := range set {
					h.h = math.Max(h.h, measure(line, size, true)+above)
				}
			}
			m.heads = h
			return true
		}
	}
	return false
}

// setHeads tries to set all names in a width without parting a word but at a joint.
func (m *matrix) setHeads(mode headMode, width float64, lines int) bool {
	h := heads{mode: mode, size: 20}
	most := 0
	for ; h.size >= textMin; h.size-- {
		h.lines, most = nil, 0
		for i := range m.roles {
			box := []scene.Box{{Text: m.roleName(i), Bold: true, Width: width, Lines: lines}}
			if size, ok := scene.FitWhole(box, h.size, h.size); !ok || size != h.size {
				break
			}
			set, _ := scene.Wrap(m.roleName(i), h.size, true, width, lines)
			h.lines = append(h.lines, set)
			most = max(most, len(set))
		}
		if len(h.lines) == len(m.roles) {
			h.h = float64(most)*h.size*scene.LineHeight + 16
			if mode == headStagger {
				// The outermost names reach further than their columns.
				if m.overhang(h) {
					return false
				}
				h.h = 2*float64(most)*h.size*scene.LineHeight + 30
			}
			m.heads = h
			return true
		}
	}
	return false
}

// overhang reports whether the first or last name would reach too far beside the cells. To the left nothing
// stands above the themes' names; the last head is an upper one, above the heads of the columns to its right.
func (m *matrix) overhang(h heads) bool {
	const beside = 120.0
	for i, lines := range h.lines {
		for _, line := range lines {
			half := measure(line, h.size, true) / 2
			x := m.column(i)
			if x-half < m.cellX-beside || x+half > m.cellX+float64(len(h.lines))*m.cellW+beside {
				return true
			}
		}
	}
	return false
}

// upper reports whether a column's head stands on the upper of two levels.
func (m *matrix) upper(i int) bool {
	return m.heads.mode == headStagger && (len(m.roles)-1-i)%2 == 0
}

// findKey chooses the key's columns so that it takes as little height as it can.
func (m *matrix) findKey() {
	names := make([]string, len(m.roles))
	for i := range names {
		names[i] = m.roleName(i)
	}
	m.key = newRoleKey(names, m.area.W, 0)
}
