package maps

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/change"
	"samsyn/out/layout"
	"samsyn/out/scene"
	"samsyn/out/words"
)

// A web is a themes map being drawn: roles and themes as nodes, ties between them.
type web struct {
	a      *analysis.Analysis
	w      words.Words
	s      *Style
	all    []graph.ThemeRow // with a shared interest or a conflict, best ranked first
	rows   []graph.ThemeRow // shown
	who    []int32          // the roles, positions in Study.Parties
	heard  int              // roles that there are
	bare   int              // themes that carry neither a shared interest nor a conflict: never drawn
	ties   []webTie
	widths scale
	area   box

	largest float64 // size of the most shared theme's name
	roles   []webNode
	themes  []webNode
	byKey   bool // roles are numbers, named in a key
	key     roleKey
	keyBox  box
	field   box // where the nodes go
	placed  layout.Result
	plain   bool // Graphviz failed

	division   graph.Division
	hulls      []hull // of the communities; none where they say little or the page does not hold them apart
	flat       bool   // they did not find room
	hullsOff   bool   // they are not drawn: the moment is that of the older of two studies
	hullsOfNew bool   // they are those of the newer of two studies
	few        int    // themes left out because too few voices stand behind them
	least      int    // how many would be enough

	two         *change.Aligned  // on a map of two studies
	moment      Moment           // of these
	now, before []graph.ThemeRow // by row: its place in both, Rank 0 where it has none
}

// A webTie is one line of the map: a role's stance of one sign on a theme.
type webTie struct {
	Role, Theme int // positions in web.roles and web.rows
	Kind        data.Kind
	Weight      float64
	Was         float64 // on a map of what changed: its weight in the older study
	Hollow      bool
}

// Themes draws the role–theme graph, laid out by package layout: roles as cards, themes as rounded ones that grow
// with their reach, shared interests and conflicts as lines, the communities of the graph as hulls where they say
// something (graph.Division.WorthNaming) and find room. It shows as many themes as the page carries (or
// Options.Top), the best ranked first, and says how many it leaves out.
func Themes(a *analysis.Analysis, o Options) (*scene.Page, error) {
	if o.Compare != nil {
		return webOfTwo(o)
	}
	m := &web{a: a, w: o.Words, s: o.style(), largest: 34, who: a.Graph.Roles, least: o.MinVoices}
	m.choose(o.Top, tooFew(a, o))
	m.chooseRoles(a)
	m.division = a.Division(graph.RoleThemeView)
	// What is left out is said in the subtitle, whose height decides how much is left out: it settles quickly.
	for {
		m.tie()
		m.enclose()
		f := frame{
			Title: titleOfRows(a, m.named(), m.few, m.w), Subtitle: m.subtitle(), Legend: m.legend(),
			Name: m.w.Say("maps_themes.themes.name"), Desc: m.desc(),
		}
		page, area := f.page(a, o)
		m.area = area
		m.size()
		for m.fill() > fullest && m.largest > 20 {
			m.largest -= 2
			m.sizeThemes()
		}
		if (m.fill() > fullest || len(m.ties) > mostLines) && len(m.rows) > 1 {
			m.rows = m.rows[:len(m.rows)-1]
			continue
		}
		err := m.place()
		switch {
		case err == nil && m.placed.Plain && !m.plain:
			m.plain = true // Graphviz failed: the map is drawn all the same, and says so
			continue
		case err == nil && len(m.hulls) > 0 && m.placed.Outlines == nil:
			m.flat = true // no theme goes for the sake of a hull
			continue
		case err == nil:
			page.Items = append(page.Items, m.draw()...)
			return page, nil
		case !errors.Is(err, layout.ErrFull) || len(m.rows) <= 1:
			return nil, fmt.Errorf("themes map: %w", err)
		}
		m.rows = m.rows[:len(m.rows)-1]
	}
}

// named are all rows that the map may name, those without a line too.
func (m *web) named() []graph.ThemeRow {
	if m.few == 0 {
		return ranked(m.a, m.w)
	}
	return m.all
}

// choose takes the themes that some role shares or is in conflict about, best ranked first.
func (m *web) choose(top int, few func(theme int32) bool) {
	var rows []graph.ThemeRow
	rows, m.few = voiced(ranked(m.a, m.w), few)
	for _, r := range rows {
		if r.Reach == 0 && r.Conflict == 0 {
			m.bare++
			continue
		}
		m.all = append(m.all, r)
	}
	const most = 60 // no page carries more
	if top <= 0 || top > most {
		top = most
	}
	m.rows = m.all[:min(len(m.all), top)]
}

// A page carries mostWebRoles with few themes. Of more roles it shows some, so that several themes find room.
const (
	mostWebRoles = 60
	someWebRoles = 30
)

// chooseRoles takes those that say most about the themes shown, where there are too many for a page.
func (m *web) chooseRoles(studies ...*analysis.Analysis) {
	if m.heard = len(m.who); m.heard <= mostWebRoles {
		return
	}
	says := map[int32]float64{}
	for _, a := range studies {
		for _, row := range m.rows {
			for _, role := range m.who {
				if c := cellOf(a, row.Theme, role); c != nil {
					says[role] += c.Shared + c.Conflict
				}
			}
		}
	}
	m.who = slices.Clone(m.who)
	slices.SortStableFunc(m.who, func(a, b int32) int { return cmp.Compare(says[b], says[a]) })
	m.who = m.who[:someWebRoles]
	slices.Sort(m.who)
}

// rolesShown says of how many roles the map shows some.
func (m *web) rolesShown() []string {
	if m.heard <= len(m.who) {
		return nil
	}
	return []string{m.w.Say("maps_themes.all-roles", m.w.Integer(len(m.who)), m.w.Integer(m.heard))}
}

// tie collects the lines between the heard roles and the themes shown.
func (m *web) tie() {
	m.ties = m.ties[:0]
	most := 0.0
	for t, row := range m.rows {
		column := m.a.Graph.ColumnOf(row.Theme)
		if column < 0 {
			continue
		}
		for r, role := range m.who {
			c := m.a.Graph.RoleTheme.At(m.a.Graph.RowOf(role), column)
			if c == nil {
				continue
			}
			for _, k := range []data.Kind{data.Shared, data.Conflict} {
				if weight := cellWeights(c)[k]; weight > 0 {
					m.ties = append(m.ties, webTie{Role: r, Theme: t, Kind: k, Weight: weight, Hollow: suggestedOnly(m.a.Study, c, k)})
					most = math.Max(most, weight)
				}
			}
		}
	}
	m.scale(most)
}

// scale is thinner the more lines there are.
func (m *web) scale(most float64) {
	m.widths = scale{most: most, top: 16}
	switch n := len(m.ties); {
	case n > 80:
		m.widths.top = 8
	case n > 40:
		m.widths.top = 12
	}
}

func (m *web) subtitle() string {
	parts := []string{m.w.Say("maps_themes.themes.subtitle")}
	parts = append(parts, firstOfAll(m.rows, m.all, m.w)...)
	parts = append(parts, m.rolesShown()...)
	if m.bare > 0 {
		parts = append(parts, sentence(m.w.CountSpelled("maps_themes.themes.bare", m.bare)))
	}
	parts = append(parts, fewSaid(m.few, m.least, m.w)...)
	parts = append(parts, unheard(m.a, m.w)...)
	if m.plain {
		parts = append(parts, m.w.Say("maps_themes.themes.plain"))
	}
	return strings.Join(parts, " ")
}

// desc tells the map to somebody who does not see it: a sentence a theme.
func (m *web) desc() string {
	parts := []string{m.subtitle()}
	for t, row := range m.rows {
		var shared, conflict []string
		for _, tie := range m.ties {
			name := m.w.Party(m.a.Study, m.who[tie.Role])
			switch {
			case tie.Theme != t:
			case tie.Kind == data.Shared:
				shared = append(shared, name)
			default:
				conflict = append(conflict, name)
			}
		}
		line := m.w.Theme(m.a.Study, row.Theme) + ":"
		if len(shared) > 0 {
			line += " " + m.w.Say("maps_themes.themes.desc-shared", m.w.List(shared))
		}
		if len(conflict) > 0 {
			line += " " + m.w.Say("maps_themes.themes.desc-conflict", m.w.List(conflict))
		}
		parts = append(parts, line)
	}
	return strings.Join(append(parts, m.descOfHulls()...), " ")
}

// descOfHulls tells what an area is, and what each holds.
func (m *web) descOfHulls() []string {
	if len(m.hulls) == 0 {
		return nil
	}
	parts := []string{m.w.Say("maps_themes.themes.hulls")}
	for i := range m.hulls {
		parts = append(parts, m.hullName(&m.hulls[i]))
	}
	for _, c := range m.division.Caveats {
		parts = append(parts, m.w.Caveat(m.a.Study, m.a.Ranking.Unit, c))
	}
	return parts
}

// legend lists the marks; both signs always.
func (m *web) legend() []entry {
	list := []entry{
		{Width: 66, Text: m.w.Say("common.kind.shared"), Mark: func(x, y float64) []scene.Item {
			return drawLane(data.Shared, straight(x+2, y, x+64, y), 8, false, m.s.Ground, m.s)
		}},
		laneEntry(data.Conflict, false, m.s, m.w.Say("common.kind.conflict")),
	}
	for _, t := range m.ties {
		if t.Hollow {
			list = append(list, laneEntry(data.Shared, true, m.s, m.w.Say("maps_themes.hollow")))
			break
		}
	}
	if len(m.rows) > 0 {
		list = append(list, entry{Width: 40, Text: m.w.Say("maps_themes.themes.size"), Mark: func(x, y float64) []scene.Item {
			figure := lettering{Size: textMin, Bold: true, Anchor: scene.Middle, Fill: m.s.Ground, On: m.s.SharedText}
			return []scene.Item{
				box{x + 3, y - 15, 34, 30}.rect(15, scene.Paint{Fill: m.s.SharedText}), figure.line(x+20, y, m.w.Integer(m.rows[0].Reach)),
			}
		}})
	}
	if len(m.hulls) > 0 && !m.hullsOff {
		text := m.w.Say("maps_themes.themes.hull")
		if m.hullsOfNew {
			text = m.w.Say("compare.hull")
		}
		list = append(list, entry{Width: 44, Text: text, Mark: func(x, y float64) []scene.Item {
			return []scene.Item{box{x + 1, y - 14, 42, 28}.rect(12, hullPaint(m.s))}
		}})
	}
	if m.widths.most > 1 {
		list = append(list, widthsEntry(m.widths, m.s, m.w, m.w.Say("maps_themes.themes.widths")))
	}
	return list
}

func straight(x0, y0, x1, y1 float64) []scene.Segment {
	return []scene.Segment{
		{Op: scene.Move, Points: []scene.Point{{X: x0, Y: y0}}}, {Op: scene.Line, Points: []scene.Point{{X: x1, Y: y1}}},
	}
}

// unheard says how many roles nobody has interviewed.
func unheard(a *analysis.Analysis, w words.Words) []string {
	n := 0
	for _, r := range a.Graph.AllRoles {
		if !a.Graph.Heard[r] {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []string{sentence(w.CountSpelled("maps_themes.unheard", n))}
}

// suggestedOnly reports whether all statements of a kind behind a cell are suggestions.
func suggestedOnly(study *data.Study, c *graph.Cell, k data.Kind) bool {
	any := false
	for _, i := range c.Statements {
		if st := &study.Statements[i]; st.Kind == k {
			if st.Status != data.Suggested {
				return false
			}
			any = true
		}
	}
	return any
}
