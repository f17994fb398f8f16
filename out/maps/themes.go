package maps

import (
	"errors"
	"fmt"

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
	floor  float64 // shared interests below it are not drawn; 0 where all are
	weak   int     // how many these are
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
	terse       bool             // too much changed for figures on the lines
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
		if (m.fill() > fullest || len(m.ties) > m.mostLines()) && len(m.rows) > 1 {
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
