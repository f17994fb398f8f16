package maps

import (
	"math"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A matrix is a matrix map being drawn: themes as rows by rank, roles as columns, and beside each theme how
// many share it and how sure its rank is.
type matrix struct {
	a     *analysis.Analysis
	w     words.Words
	s     *Style
	all   []graph.ThemeRow // best ranked first
	rows  []graph.ThemeRow // shown
	roles []int32          // shown: positions in Study.Parties
	most  float64          // greatest strength in a cell
	few   int              // themes left out because too few voices stand behind them
	least int              // how many would be enough

	two    *change.Aligned  // on a map of two studies
	moment Moment           // of these
	rings  bool             // and whether a changed strength has a ring
	now    []graph.ThemeRow // by row: its place in the new study, Rank 0 where it has none
	before []graph.ThemeRow // and in the old
	area   box

	heads    heads
	key      roleKey // when the heads are numbers
	nameSize float64
	nameLine int // lines of a theme's name
	rowH     float64
	top      float64 // of the first row
	// The left edges and widths of the columns, from left to right.
	nameX, nameW, cellX, cellW, reachX, barW, rangeX, rangeW float64
	slot                                                     float64 // of a mark in a cell
}

const (
	rankW     = 52.0 // column of the rank's number
	leastRow  = 23.0
	tallRow   = 76.0
	leastCell = 25.0
	wideCell  = 150.0
	fewCells  = 720.0 // together, where there are so few that each is wider
	largeName = 24.0  // size of the themes' names at most
	tallRoom  = 620.0 // of a page of 16:9: on higher pages rows may be higher too
)

// Matrix draws themes × roles: shared interests, conflicts and difficulties in each cell, the reach and the
// rank range beside each theme. It shows as many themes as the page carries (or Options.Top), the best ranked
// first, and says how many it leaves out.
func Matrix(a *analysis.Analysis, o Options) (*scene.Page, error) {
	if o.Compare != nil {
		return matrixOfTwo(o)
	}
	m := &matrix{a: a, w: o.Words, s: o.style(), least: o.MinVoices}
	m.all, m.few = voiced(ranked(a, o.Words), tooFew(a, o))
	m.rows = m.all
	if o.Top > 0 && o.Top < len(m.rows) {
		m.rows = m.rows[:o.Top]
	}
	m.chooseRoles()
	// What is left out is said in the subtitle, whose height decides how much is left out: it settles quickly.
	for {
		m.most = m.greatest()
		page, area := m.frame().page(a, o)
		m.area = area
		if fit := m.arrange(); fit < len(m.rows) {
			m.rows = m.rows[:max(fit, 1)]
			if fit >= 1 {
				continue
			}
		}
		page.Items = append(page.Items, m.draw()...)
		return page, nil
	}
}

// frame is what stands around the map.
func (m *matrix) frame() frame {
	return frame{
		Title: matrixTitle(m.a, m.all, m.few, m.w), Subtitle: m.subtitle(), Legend: m.legend(),
		Name: m.w.Say("maps_themes.matrix.name"), Desc: descOfRows(m.a, m.rows, m.subtitle(), m.w),
	}
}

// chooseRoles takes all heard roles, or those with most to say when there are more than columns for them.
func (m *matrix) chooseRoles() {
	const most = 40
	m.roles = m.heard()
	if len(m.roles) <= most {
		return
	}
	weight := make([]float64, len(m.roles))
	for i, role := range m.roles {
		for _, a := range m.studies() {
			var sum float64
			if row, ok := slices.BinarySearch(a.Graph.Roles, role); ok {
				for _, c := range a.Graph.RoleTheme.RowCells(row) {
					sum += c.Shared + c.Conflict + c.Difficulty
				}
			}
			weight[i] = max(weight[i], sum)
		}
	}
	keep := map[int]bool{}
	for range most {
		best := -1
		for i, w := range weight {
			if !keep[i] && (best < 0 || w > weight[best]) {
				best = i
			}
		}
		keep[best] = true
	}
	heard := m.roles
	m.roles = nil
	for i, role := range heard {
		if keep[i] {
			m.roles = append(m.roles, role)
		}
	}
}

// studies are the analyses that decide where everything stands: one, or two on a map of two studies.
func (m *matrix) studies() []*analysis.Analysis {
	if m.two != nil {
		return []*analysis.Analysis{m.two.New, m.two.Old}
	}
	return []*analysis.Analysis{m.a}
}

// heard are the roles heard, in the study's order; on a map of two studies those heard in either.
func (m *matrix) heard() []int32 {
	var list []int32
	for _, a := range m.studies() {
		list = append(list, a.Graph.Roles...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (m *matrix) cell(row graph.ThemeRow, role int32) *graph.Cell {
	return cellOf(m.a, row.Theme, role)
}

// cellOf is what a role tells of a theme; nil where it tells nothing.
func cellOf(a *analysis.Analysis, theme, role int32) *graph.Cell {
	column := a.Graph.ColumnOf(theme)
	row, heard := slices.BinarySearch(a.Graph.Roles, role)
	if column < 0 || !heard {
		return nil
	}
	return a.Graph.RoleTheme.At(row, column)
}

func (m *matrix) greatest() float64 {
	most := 1.0
	for _, row := range m.rows {
		for _, role := range m.roles {
			for _, a := range m.studies() {
				if c := cellOf(a, row.Theme, role); c != nil {
					most = math.Max(most, math.Max(c.Shared, math.Max(c.Conflict, c.Difficulty)))
				}
			}
		}
	}
	return most
}

func (m *matrix) roleName(i int) string {
	return m.w.Party(m.a.Study, m.roles[i])
}

// ranges reports whether the ranks have ranges.
func (m *matrix) ranges() bool {
	for _, rows := range [][]graph.ThemeRow{m.rows, m.now, m.before} {
		if slices.ContainsFunc(rows, func(r graph.ThemeRow) bool { return r.RankHigh > 0 }) {
			return true
		}
	}
	return false
}

// cellWeights are a cell's strengths by kind.
func cellWeights(c *graph.Cell) [data.NoConflict + 1]float64 {
	return [...]float64{data.Shared: c.Shared, data.Conflict: c.Conflict, data.Difficulty: c.Difficulty, data.NoConflict: 0}
}
