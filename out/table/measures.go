package table

import (
	"math"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/graph/measure"
	"samsyn/out/words"
)

// MeasuresObject is the JSON of the command measures.
type MeasuresObject struct {
	Samsyn   int          `json:"samsyn" jsonschema:"version of the format"`
	Study    StudyHead    `json:"study"`
	Level    string       `json:"level" jsonschema:"broad or narrow"`
	View     string       `json:"view" jsonschema:"links, role-theme or role-role"`
	Sign     string       `json:"sign" jsonschema:"shared, conflict or signed"`
	Weighted bool         `json:"weighted" jsonschema:"distances are 1/weight"`
	Nodes    []NodeRow    `json:"nodes"`
	Graph    GraphFigures `json:"graph"`
	// What the numbers of communities and camps stand for.
	Division *DivisionObject `json:"division" jsonschema:"what the communities have in common, null unless they are measured of shared interests in themes"`
	Camps    []CampRow       `json:"camps" jsonschema:"who is in which camp, empty unless camps are measured and form"`
	// NotComputed is not called left_out: that is what the study's head counts.
	NotComputed []string `json:"not_computed" jsonschema:"measures left out, and so null, as the network is too large"`
	// Sampled is null where every figure is exact.
	Sampled *SampledObject `json:"sampled" jsonschema:"how a measure was estimated, as the network is too large"`
}

// A SampledObject says in JSON how far estimated figures may be off.
type SampledObject struct {
	Measure string `json:"measure" jsonschema:"key of the measure"`
	Samples int    `json:"samples" jsonschema:"shortest paths, or weighted nodes with all their shortest paths, that were drawn"`
	Epsilon Real   `json:"epsilon" jsonschema:"the largest error of any node, as a share of all pairs of nodes: n(n-1)/2"`
	Delta   Real   `json:"delta" jsonschema:"the probability that some node is further off is at most this"`
}

// A NodeRow is one node in JSON: id, name, mode, and a key for each measure asked for.
type NodeRow object

// MarshalJSON implements json.Marshaler.
func (r NodeRow) MarshalJSON() ([]byte, error) { return object(r).MarshalJSON() }

// GraphFigures are the figures of the whole network in JSON, a key each.
type GraphFigures object

// MarshalJSON implements json.Marshaler.
func (f GraphFigures) MarshalJSON() ([]byte, error) { return object(f).MarshalJSON() }

// Measures is the table of measures: one row a node, and above it the figures of the whole network.
func Measures(a *analysis.Analysis, m *graph.Measures, o Options) *View {
	w := o.Words
	v := &View{
		Title: heading(a, o), Empty: w.Say("columns.empty"),
		Head:  []string{w.Say("measures.network." + m.View.String() + "." + m.Sign.String()), wholeNetwork(m, w)},
		Notes: measureNotes(a, m, o),
	}
	v.Table.Columns = measureColumns(m, w)
	object := MeasuresObject{
		Samsyn: Version, Study: Head(a, o), Level: level(a.Graph), View: m.View.String(), Sign: m.Sign.String(),
		Weighted: m.Weighted, Division: divisionObject(a, m, w), Camps: campRows(a, m), Nodes: make([]NodeRow, len(m.Nodes)), NotComputed: append([]string{}, leftOut(m)...),
	}
	for i, n := range m.Nodes {
		id, name := nodeID(a, n), nodeName(a, n, w)
		cells := []Cell{Text(id), Text(name), Text(n.Mode.String()).As(w.Say("measures.mode." + n.Mode.String()))}
		row := NodeRow{{"id", id}, {"name", name}, {"mode", n.Mode.String()}}
		for c := range m.Columns {
			column := &m.Columns[c]
			value := column.Values[i]
			cells = append(cells, measureCell(column.Measure, value, w))
			row = append(row, member{column.Measure.Key, measureValue(column.Measure, value)})
		}
		v.Table.Rows = append(v.Table.Rows, cells)
		object.Nodes[i] = row
	}
	if c := sampled(m); c != nil {
		object.Sampled = &SampledObject{
			Measure: c.Measure.Key, Samples: c.Sampled.Samples, Epsilon: Real(c.Sampled.Epsilon), Delta: Real(c.Sampled.Delta),
		}
	}
	for _, f := range m.Figures {
		object.Graph = append(object.Graph, member{f.Key, Real(f.Value)})
	}
	v.Object = object
	v.Text = func(width int) ([]*Table, string) {
		t := v.ForPeople()
		return broken(t, len(t.Columns)-len(m.Columns), width), ""
	}
	return v
}

func nodeID(a *analysis.Analysis, n graph.Node) string {
	if n.Mode == graph.ThemeNode {
		return a.Study.Themes[n.Position].ID
	}
	return a.Study.Parties[n.Position].ID
}

func nodeName(a *analysis.Analysis, n graph.Node, w words.Words) string {
	if n.Mode == graph.ThemeNode {
		return w.Theme(a.Study, n.Position)
	}
	return w.Party(a.Study, n.Position)
}

func measureColumns(m *graph.Measures, w words.Words) []Column {
	column := func(key string, kind Kind, audience Audience) Column {
		return Column{Key: key, Header: w.Say("measures.column." + key), Kind: kind, For: audience}
	}
	mode := Everyone
	if m.View == graph.RoleRoleView {
		mode = Programs // all are roles
	}
	columns := []Column{column("id", Name, Programs), column("name", Words, Everyone), column("mode", Name, mode)}
	for i := range m.Columns {
		kind := Number
		if m.Columns[i].Measure.Truth {
			kind = Name
		}
		columns = append(columns, column(m.Columns[i].Measure.Key, kind, Everyone))
	}
	return columns
}

func measureCell(m *measure.Measure, value float64, w words.Words) Cell {
	switch {
	case math.IsNaN(value):
		return Cell{}
	case m.Truth:
		return Flag(value != 0, yes(w, value != 0))
	}
	return figure(w, value, 3)
}

// measureValue is the figure as JSON holds it.
func measureValue(m *measure.Measure, value float64) any {
	if m.Truth && !math.IsNaN(value) {
		return value != 0
	}
	return Real(value)
}

// wholeNetwork lists the figures of the whole network in one line.
func wholeNetwork(m *graph.Measures, w words.Words) string {
	var figures []string
	for _, f := range m.Figures {
		figures = append(figures, w.Say("measures.figure."+f.Key, w.Number(f.Value, 3)))
	}
	return w.Say("measures.whole", w.Items(figures))
}

// measureNotes say which distances were taken, what was left out, and what limits the study.
func measureNotes(a *analysis.Analysis, m *graph.Measures, o Options) []string {
	w := o.Words
	var lines, paths []string
	for i := range m.Columns {
		if c := &m.Columns[i]; c.Measure.WeightedOnRequest && !c.LeftOut {
			paths = append(paths, c.Measure.Key)
		}
	}
	switch {
	case len(paths) > 0 && m.Weighted:
		lines = append(lines, w.Say("measures.weighted", w.List(paths)))
	case len(paths) > 0:
		lines = append(lines, w.Say("measures.unweighted", w.List(paths)))
	}
	if note := Estimated(m, w); note != "" {
		lines = append(lines, note)
	}
	if out := leftOut(m); len(out) > 0 {
		lines = append(lines, w.Say("measures.left-out", w.List(out)))
	}
	for _, f := range m.Figures {
		if f.Key == "frustration" && measure.Undefined(f.Value) {
			lines = append(lines, w.Say("measures.frustration", w.Integer(measure.FrustrationLimit)))
		}
	}
	lines = append(lines, groupNotes(a, m, w)...)
	return append(lines, notes(a, o, graph.AllSuggested, graph.LeftOutTies, graph.OneVoicePerRole)...)
}

// Estimated says in a sentence which measure was estimated and how far it may be off; "" where all are exact.
func Estimated(m *graph.Measures, w words.Words) string {
	c := sampled(m)
	if c == nil {
		return ""
	}
	how := "measures.sampled"
	if m.Weighted {
		how += ".weighted"
	}
	pairs := float64(len(m.Nodes)) * float64(len(m.Nodes)-1) / 2
	return w.Say(how, c.Measure.Key, w.Integer(c.Sampled.Samples), w.Percent(1-c.Sampled.Delta),
		w.Number(math.Ceil(c.Sampled.Epsilon*pairs), 0), w.Number(100*c.Sampled.Epsilon, 3))
}

// sampled is the measure that was estimated; nil where none was.
func sampled(m *graph.Measures) *graph.MeasureColumn {
	for i := range m.Columns {
		if m.Columns[i].Sampled != nil {
			return &m.Columns[i]
		}
	}
	return nil
}

// leftOut lists the keys of what was too much to compute.
func leftOut(m *graph.Measures) []string {
	var keys []string
	for i := range m.Columns {
		if m.Columns[i].LeftOut {
			keys = append(keys, m.Columns[i].Measure.Key)
		}
	}
	for i := range m.Figures {
		if m.Figures[i].LeftOut {
			keys = append(keys, m.Figures[i].Key)
		}
	}
	return keys
}
