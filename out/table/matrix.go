package table

import (
	"slices"
	"strings"

	"samsyn/graph"
	"samsyn/graph/analysis"
	"samsyn/out/words"
)

// MatrixObject is the JSON of the command matrix.
type MatrixObject struct {
	Samsyn    int             `json:"samsyn" jsonschema:"version of the format"`
	Study     StudyHead       `json:"study"`
	Level     string          `json:"level" jsonschema:"broad or narrow"`
	Of        string          `json:"of" jsonschema:"role-theme, links, congruence, conflict or subtract"`
	Normalise string          `json:"normalise" jsonschema:"none, average, cosine or jaccard"`
	Sign      Phrase          `json:"sign" jsonschema:"of role-theme: shared, conflict or signed; else null"`
	Rows      []string        `json:"rows" jsonschema:"ids"`
	Columns   []string        `json:"columns" jsonschema:"ids"`
	Values    [][]MatrixValue `json:"values" jsonschema:"a list a row; numbers, of links what was told as S5 C4 – D1 P2 Q4, null where nothing was and on the diagonal"`
}

// A MatrixValue is one value of a matrix in JSON: a number, a string, or null.
type MatrixValue struct{ value any }

// MarshalJSON implements json.Marshaler.
func (v MatrixValue) MarshalJSON() ([]byte, error) { return marshal(v.value) }

// MostCells is how many cells of a matrix are written in a format: what a spreadsheet of CSV or a program copes with,
// and far more than people can read.
func MostCells(format string) int {
	if format == "table" || format == "md" {
		return 2_000_000
	}
	return 25_000_000
}

// longMatrix is from how many cells on a matrix is written as it is made.
const longMatrix = 500_000

// Matrix is a view of the study as a table of ids by ids.
func Matrix(a *analysis.Analysis, m *graph.Matrix, o Options) *View {
	object := MatrixObject{
		Samsyn: Version, Study: Head(a, o), Level: level(a.Graph), Of: m.Of.String(),
		Normalise: m.Normalising.String(), Rows: nodeIDs(a, m.Rows), Columns: nodeIDs(a, m.Columns),
		Values: [][]MatrixValue{},
	}
	if m.Of == graph.RoleThemeMatrix {
		object.Sign = Phrase(m.Sign.String())
	}
	v := &View{
		Title: heading(a, o), Head: matrixHead(m, o.Words), Empty: o.Words.Say("columns.empty"),
		Notes: notes(a, o, graph.AllSuggested, graph.LeftOutTies, graph.OneVoicePerRole), list: "values",
		Long: len(m.Rows)*len(m.Columns) >= longMatrix,
	}
	kind := Number
	if m.Links != nil {
		kind = Words
	}
	v.Table.Columns = []Column{{Key: "id", Header: o.Words.Say("measures.column.id"), Kind: Name}}
	for _, id := range object.Columns {
		v.Table.Columns = append(v.Table.Columns, Column{Key: id, Header: id, Kind: kind})
	}
	v.Table.Made = func(yield func([]Cell) bool) {
		for i, id := range object.Rows {
			row := append(make([]Cell, 0, len(object.Columns)+1), Text(id))
			for j := range object.Columns {
				row = append(row, matrixCell(m, i, j, o.Words))
			}
			if !yield(row) {
				return
			}
		}
	}
	v.Elements = func(yield func(any) bool) {
		for i := range object.Rows {
			row := make([]MatrixValue, len(object.Columns))
			for j := range row {
				row[j].value = matrixCell(m, i, j, o.Words).value
				if x, ok := row[j].value.(float64); ok {
					row[j].value = Real(x)
				}
			}
			if !yield(row) {
				return
			}
		}
	}
	v.Object = object
	v.Text = func(width int) ([]*Table, string) {
		whole := Table{Columns: v.Table.Columns, Rows: slices.Collect(v.Table.Made)}
		return narrowed(&whole, m.Of != graph.RoleThemeMatrix, width, o.Words)
	}
	return v
}

// matrixHead says what the matrix holds, and how to read it.
func matrixHead(m *graph.Matrix, w words.Words) []string {
	switch {
	case m.Of == graph.LinksMatrix:
		return []string{w.Say("measures.matrix.links"), w.Say("measures.matrix.letters")}
	case m.Of == graph.RoleThemeMatrix:
		return []string{w.Say("measures.matrix.role-theme." + m.Sign.String())}
	}
	head := []string{w.Say("measures.matrix." + m.Of.String())}
	if m.Normalising != graph.Unnormalised {
		head = append(head, w.Say("measures.matrix."+m.Normalising.String()))
	}
	return head
}

// blank is a cell with nothing in it: "–" stands for a denied conflict here.
var blank = Cell{shown: " "}

func matrixCell(m *graph.Matrix, i, j int, w words.Words) Cell {
	if m.Links != nil {
		if told := linkLetters(m.Links[i][j]); told != "" {
			return Text(told)
		}
		return blank
	}
	if cell := figure(w, m.Values[i][j], 2); cell.value != nil {
		return cell
	}
	return blank
}

// linkLetters writes what was told between two parties as a letter and a sum for each kind, "S5 C4 – D1 P2
// Q4": shared, conflict, a dash where somebody says that there is none, difficulty, practised and proposed
// cooperation; what was not told is left out.
func linkLetters(l *graph.Link) string {
	if l == nil {
		return ""
	}
	var told []string
	add := func(letter string, sum float64) {
		if sum > 0 {
			told = append(told, letter+numeral(sum))
		}
	}
	add("S", l.Sum.Shared)
	add("C", l.Sum.Conflict)
	if l.State == graph.Denied || l.DeniedToo {
		told = append(told, "–")
	}
	add("D", l.Sum.Difficulty)
	add("P", l.Sum.Practised)
	add("Q", l.Sum.Proposed)
	return strings.Join(told, " ")
}

func nodeIDs(a *analysis.Analysis, nodes []graph.Node) []string {
	ids := make([]string, len(nodes))
	for i, n := range nodes {
		ids[i] = nodeID(a, n)
	}
	return ids
}
