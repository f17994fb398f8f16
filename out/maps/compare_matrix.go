package maps

import (
	"math"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/scene"
)

// matrixOfTwo draws the matrix of two studies: the themes and roles of both, each in one place, and one scale.
func matrixOfTwo(o Options) (*scene.Page, error) {
	c := o.Compare
	now, before, few := rowsOfTwo(c, o)
	whole := len(now)
	shown := whole
	if o.Top > 0 {
		shown = min(shown, o.Top)
	}
	rings := true
	for {
		var moments [3]*matrix
		var frames [3]frame
		for _, moment := range Moments {
			m := &matrix{a: at(c, moment), w: o.Words, s: o.style(), two: c, moment: moment, few: few, least: o.MinVoices, rings: rings}
			m.now, m.before = now[:shown], before[:shown]
			m.all, m.rows = now, m.now
			if moment == Before {
				m.all, m.rows = before, m.before
			}
			m.chooseRoles()
			m.most = m.greatest()
			moments[moment], frames[moment] = m, m.frameOfTwo(whole)
		}
		page, area := common(o, frames)
		m := moments[o.Show]
		m.area = area
		if fit := m.arrange(); fit < shown && shown > 1 {
			shown = max(fit, 1)
			continue
		}
		if rings && !m.ringed() {
			rings = false // and the legend does not speak of any
			continue
		}
		page.Items = append(page.Items, m.draw()...)
		return page, nil
	}
}

// rowsOfTwo lists the themes that either study ranks, those of the new one first: the place of each in both, where
// Rank 0 is none.
func rowsOfTwo(c *change.Aligned, o Options) (now, before []graph.ThemeRow, few int) {
	then := map[int32]graph.ThemeRow{}
	was := ranked(c.Old, o.Words)
	for _, r := range was {
		then[r.Theme] = r
	}
	for _, r := range ranked(c.New, o.Words) {
		old, ok := then[r.Theme]
		if !ok {
			old = graph.ThemeRow{Theme: r.Theme}
		}
		delete(then, r.Theme)
		now, before = append(now, r), append(before, old)
	}
	for _, r := range was {
		if _, gone := then[r.Theme]; gone {
			now, before = append(now, graph.ThemeRow{Theme: r.Theme}), append(before, r)
		}
	}
	tooFew := tooFew(c.New, o)
	now, few = voiced(now, tooFew)
	before, _ = voiced(before, tooFew)
	return now, before, few
}

// present are the rows that a study ranks.
func present(rows []graph.ThemeRow) []graph.ThemeRow {
	return slices.DeleteFunc(slices.Clone(rows), func(r graph.ThemeRow) bool { return r.Rank == 0 })
}

// frameOfTwo is what stands around the matrix at its moment.
func (m *matrix) frameOfTwo(all int) frame {
	whole := *m
	whole.all = present(m.all)
	f := whole.frame()
	if m.moment != Change {
		f.Subtitle = m.w.Say("compare.moment-"+m.moment.String()) + " " + f.Subtitle
		return f
	}
	f.Title = themesChange(m.two, m.now, m.before, m.w)
	f.Name = m.w.Say("compare.matrix.name")
	parts := []string{m.w.Say("compare.matrix.subtitle")}
	if len(m.rows) < all {
		parts = append(parts, m.w.Count("maps_themes.first-of", len(m.rows), m.w.Integer(all)))
	}
	parts = append(parts, elsewhereSaid(m.a, m.w)...)
	f.Subtitle = strings.Join(append(parts, fewSaid(m.few, m.least, m.w)...), " ")
	f.Desc = f.Title + ". " + m.descOfChange()
	return f
}

// descOfChange tells what became of each theme.
func (m *matrix) descOfChange() string {
	var parts []string
	for i := range m.rows {
		parts = append(parts, m.w.Theme(m.a.Study, m.now[i].Theme)+": "+m.reachOfTwo(i)+".")
	}
	return strings.Join(parts, " ")
}

// kinds are the kinds of statement in a cell, in the order of their marks; on a map of two studies those of either.
func (m *matrix) kinds(theme, role int32) []data.Kind {
	var sum [data.NoConflict + 1]float64
	for _, a := range m.studies() {
		if c := cellOf(a, theme, role); c != nil {
			for k, weight := range cellWeights(c) {
				sum[k] += weight
			}
		}
	}
	var list []data.Kind
	for k, weight := range sum {
		if weight > 0 {
			list = append(list, data.Kind(k))
		}
	}
	return list
}

// strength is what a role tells of a theme in one of the studies, of a kind.
func strength(a *analysis.Analysis, theme, role int32, k data.Kind) float64 {
	if c := cellOf(a, theme, role); c != nil {
		return cellWeights(c)[k]
	}
	return 0
}

// markOfTwo draws a mark by what became of its strength: new is dark with a plus, gone a dotted outline, and where the
// strength differs there is a ring of the size before.
func (m *matrix) markOfTwo(k data.Kind, p scene.Point, was, now float64, hollow bool) []scene.Item {
	const apart = 3.5
	paint := scene.Paint{Stroke: m.s.Faint, Width: 2, Dash: []float64{2, 3}}
	full := m.radius(m.most)
	switch what := changed(was, now); {
	case what == change.Added:
		return fresh(k, p, math.Max(m.radius(now), math.Min(8, full)), hollow, m.s)
	case what == change.Removed:
		return []scene.Item{sized(k, p, m.radius(was)-1, paint)}
	case what == change.Lighter && m.rings:
		outer := math.Max(m.radius(was), math.Min(full, m.radius(now)+apart))
		return []scene.Item{sized(k, p, outer-1, paint), m.mark(k, p, math.Min(m.radius(now), outer-apart), hollow)}
	case what == change.Heavier && m.rings:
		mark := m.mark(k, p, m.radius(now), hollow)
		inner := scene.Paint{Stroke: m.s.Ground, Width: 1.8}
		if k != data.Shared || hollow {
			inner.Stroke = m.s.look(k).Line
		}
		return []scene.Item{mark, sized(k, p, math.Max(2, math.Min(m.radius(was)-1, m.radius(now)-apart-1.5)), inner)}
	}
	return []scene.Item{m.mark(k, p, m.radius(now), hollow)}
}

// ringed reports whether the marks are so large that a ring of another size can be told from them.
func (m *matrix) ringed() bool { return m.radius(m.most) >= 9 }

// fresh is a mark that is new: dark, with a plus.
func fresh(k data.Kind, p scene.Point, r float64, hollow bool, s *Style) []scene.Item {
	paint, plus := scene.Paint{Fill: s.look(k).Text}, s.Ground
	if hollow {
		paint, plus = scene.Paint{Fill: s.BadgeFill, Stroke: s.look(k).Line, Width: 2, Dash: []float64{3, 2.5}}, s.Ink
		r--
	}
	arm, y := r*0.5, p.Y
	if k == data.Difficulty {
		arm, y = r*0.36, p.Y+r*0.28
	}
	line := func(dx, dy float64) *scene.Path {
		return &scene.Path{Segments: straight(p.X-dx, y-dy, p.X+dx, y+dy), Paint: scene.Paint{Stroke: plus, Width: 2}}
	}
	return []scene.Item{markShape(k, p, r*markShrink(k), paint), line(arm, 0), line(0, arm)}
}

// sized is the outline of a kind's mark as the matrix draws it.
func sized(k data.Kind, p scene.Point, r float64, paint scene.Paint) scene.Item {
	return markShape(k, p, r*markShrink(k), paint)
}

// markShrink brings the marks of drawMark to the size of the matrix's.
func markShrink(k data.Kind) float64 {
	if k == data.Conflict {
		return 1.12 / 1.2
	}
	return 1
}

// reachOfTwo is how many share a theme in both studies.
func (m *matrix) reachOfTwo(i int) string {
	now, was := m.now[i], m.before[i]
	units, before := m.two.New.Ranking.Units, m.two.Old.Ranking.Units
	switch {
	case was.Rank == 0:
		return m.w.Say("compare.matrix.new", m.w.Integer(now.Reach), m.w.Integer(units))
	case now.Rank == 0:
		return m.w.Say("compare.matrix.gone", m.w.Integer(was.Reach), m.w.Integer(before))
	case now.Reach == was.Reach && units == before:
		return m.w.Say("maps_themes.matrix.of", m.w.Integer(now.Reach), m.w.Integer(units))
	}
	return m.w.Say("maps_themes.matrix.of", fromTo(float64(was.Reach), float64(now.Reach), m.w), m.w.Integer(units))
}
