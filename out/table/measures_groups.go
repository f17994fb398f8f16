package table

import (
	"math"
	"slices"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// A DivisionObject is the division in communities in JSON.
type DivisionObject struct {
	Tells       bool           `json:"tells" jsonschema:"whether there are several communities, a modularity of 0.3 or more, and at most one in twenty networks of chance is as modular: only then are they named where people read"`
	Dealt       int            `json:"dealt" jsonschema:"networks dealt out at random that the division was compared with, 0 where it would take long or there is nothing to compare"`
	Reached     int            `json:"reached" jsonschema:"how many of these are at least as modular"`
	Alone       int            `json:"alone" jsonschema:"nodes without a tie, each a community of its own, which are not listed"`
	Communities []CommunityRow `json:"communities"`
}

// A CommunityRow is one community in JSON.
type CommunityRow struct {
	Number    int      `json:"number" jsonschema:"as in the nodes' community"`
	Name      Phrase   `json:"name" jsonschema:"of the theme that it has most strength in"`
	Roles     []string `json:"roles"`
	Themes    []string `json:"themes" jsonschema:"of role-theme the members, of role-role what its roles have in common, strongest first"`
	Strengths []Real   `json:"strengths" jsonschema:"for each of themes, the shared strength inside the community"`
}

// A CampRow is one of two sides that conflicts divide a component in, in JSON.
type CampRow struct {
	Number int      `json:"number" jsonschema:"as in the nodes' camp"`
	Nodes  []string `json:"nodes" jsonschema:"ids"`
}

// fewGroups is how many communities or camps are told of where people read.
const fewGroups = 8

// groupNotes tell what communities have in common and who is in which camp.
func groupNotes(a *analysis.Analysis, m *graph.Measures, w words.Words) []string {
	lines := campNotes(a, m, w)
	d := m.Division
	if d == nil || len(d.Communities) < 2 {
		return lines
	}
	if !d.WorthNaming() {
		if d.Modularity < graph.LeastModularity {
			lines = append(lines, w.Say("measures.community.weak", w.Number(graph.LeastModularity, 1)))
		}
	} else {
		for i := range d.Communities[:min(len(d.Communities), fewGroups)] {
			lines = append(lines, communityNote(a, d, &d.Communities[i], w))
		}
		if more := len(d.Communities) - fewGroups; more > 0 {
			lines = append(lines, w.Count("measures.community.more", more))
		}
	}
	for _, c := range d.Caveats {
		if c.Kind == graph.FewRoles && !d.WorthNaming() {
			continue // nobody leans on borders that are not spoken of
		}
		lines = append(lines, w.Caveat(a.Study, a.Ranking.Unit, c))
	}
	return lines
}

func communityNote(a *analysis.Analysis, d *graph.Division, c *graph.Community, w words.Words) string {
	roles := w.PartyList(a.Study, c.Roles)
	switch {
	case len(c.Themes) == 0:
		return w.Say("measures.community.bare", w.Integer(c.Number), roles)
	case d.View == graph.RoleRoleView:
		return w.Say("measures.community.roles", w.Integer(c.Number), w.Strongest(a.Study, c.Themes), roles)
	case len(c.Themes) == 1:
		return w.Say("measures.community.one", w.Integer(c.Number), w.Strongest(a.Study, c.Themes), roles)
	}
	return w.Say("measures.community", w.Integer(c.Number), w.Strongest(a.Study, c.Themes[:1]), roles, w.Strongest(a.Study, c.Themes[1:]))
}

// campNotes say who is in which camp.
func campNotes(a *analysis.Analysis, m *graph.Measures, w words.Words) []string {
	column := campColumn(m)
	if column == nil || column.LeftOut {
		return nil
	}
	camps := camps(m, column)
	if len(camps) == 0 {
		if slices.ContainsFunc(m.Figures, func(f graph.MeasureFigure) bool { return f.Key == "frustration" && math.IsNaN(f.Value) }) {
			return nil // which is said of the frustration
		}
		return []string{w.Say("measures.camp.none")}
	}
	var lines []string
	for i, nodes := range camps[:min(len(camps), fewGroups)] {
		names := make([]string, len(nodes))
		for k, n := range nodes {
			names[k] = nodeName(a, m.Nodes[n], w)
			if m.Nodes[n].Mode == graph.ThemeNode {
				names[k] = w.Strongest(a.Study, []int32{m.Nodes[n].Position}) // quoted, as everywhere
			}
		}
		lines = append(lines, w.Say("measures.camp", w.Integer(i+1), w.Written(names)))
	}
	if more := len(camps) - fewGroups; more > 0 {
		lines = append(lines, w.Count("measures.camp.more", more))
	}
	return append(lines, w.Say("measures.camp.best"))
}

func campColumn(m *graph.Measures) *graph.MeasureColumn {
	for i := range m.Columns {
		if m.Columns[i].Measure.Key == "camp" {
			return &m.Columns[i]
		}
	}
	return nil
}

// camps lists the nodes of each camp by position in m.Nodes.
func camps(m *graph.Measures, column *graph.MeasureColumn) [][]int {
	var list [][]int
	for i, number := range column.Values {
		if math.IsNaN(number) {
			continue
		}
		for len(list) < int(number) {
			list = append(list, nil)
		}
		list[int(number)-1] = append(list[int(number)-1], i)
	}
	return list
}

func divisionObject(a *analysis.Analysis, m *graph.Measures, w words.Words) *DivisionObject {
	d := m.Division
	if d == nil {
		return nil
	}
	object := &DivisionObject{
		Tells: d.WorthNaming(), Dealt: d.Dealt, Reached: d.Reached, Alone: d.Alone, Communities: []CommunityRow{},
	}
	for i := range d.Communities {
		c := &d.Communities[i]
		row := CommunityRow{
			Number: c.Number, Roles: partyIDs(a.Study, c.Roles), Themes: themeIDs(a.Study, c.Themes), Strengths: []Real{},
		}
		for _, s := range c.Strengths {
			row.Strengths = append(row.Strengths, Real(s))
		}
		if len(c.Themes) > 0 {
			row.Name = Phrase(w.Theme(a.Study, c.Themes[0]))
		}
		object.Communities = append(object.Communities, row)
	}
	return object
}

func campRows(a *analysis.Analysis, m *graph.Measures) []CampRow {
	rows := []CampRow{}
	column := campColumn(m)
	if column == nil {
		return rows
	}
	for i, nodes := range camps(m, column) {
		row := CampRow{Number: i + 1, Nodes: []string{}}
		for _, n := range nodes {
			row.Nodes = append(row.Nodes, nodeID(a, m.Nodes[n]))
		}
		rows = append(rows, row)
	}
	return rows
}
