package table

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/analysis"
)

// printedMatrix reads a matrix back from CSV: by the ids of row and column.
func printedMatrix(t *testing.T, a *analysis.Analysis, o graph.MatrixOptions) map[[2]string]string {
	t.Helper()
	records, err := csv.NewReader(bytes.NewReader(write(t, matrixOf(o)(a, in("en")), "csv", in("en")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	cells := map[[2]string]string{}
	for _, record := range records[1:] {
		for j, cell := range record[1:] {
			cells[[2]string{record[0], records[0][j+1]}] = cell
		}
	}
	return cells
}

func TestEveryMatrixPrintedIsThatOfTheStatements(t *testing.T) {
	studies := map[string]*data.Study{"example": exampleStudy(t)}
	for seed := range uint64(80) {
		studies[fmt.Sprint("seed ", seed)] = randomStudy(seed)
	}
	for name, s := range studies {
		a := analysis.Of(s, analysis.Options{Options: graph.Options{Level: graph.Narrow}, Parts: analysis.GraphsOnly})
		p := stancesOf(s, true)
		for sign := graph.SharedSign; sign <= graph.SignedSign; sign++ {
			cells := printedMatrix(t, a, graph.MatrixOptions{Sign: sign})
			if len(cells) != len(p.roles)*len(p.themes) {
				t.Fatalf("%s: %d cells of %d roles and %d themes", name, len(cells), len(p.roles), len(p.themes))
			}
			for _, r := range p.roles {
				for _, theme := range p.themes {
					shared, conflict := p.shared[[2]int32{r, theme}], p.conflict[[2]int32{r, theme}]
					want := [...]float64{shared, conflict, shared - conflict}[sign]
					if got := cells[[2]string{s.Parties[r].ID, s.Themes[theme].ID}]; got != numeral(want) {
						t.Errorf("%s: %v of %s on %s is %q, want %v", name, sign, s.Parties[r].ID, s.Themes[theme].ID, got, want)
					}
				}
			}
		}
		for of := graph.CongruenceMatrix; of <= graph.SubtractMatrix; of++ {
			for by := graph.Unnormalised; by <= graph.Jaccard; by++ {
				compareProjection(t, name, s, p, printedMatrix(t, a, graph.MatrixOptions{Of: of, Normalising: by}), of, by)
			}
		}
		compareLinks(t, name, s, printedMatrix(t, a, graph.MatrixOptions{Of: graph.LinksMatrix}))
		if t.Failed() {
			return
		}
	}
}

// compareProjection computes each cell as the vectors of two roles say, an entry a theme and sign.
func compareProjection(t *testing.T, name string, s *data.Study, p plainStances, cells map[[2]string]string, of graph.MatrixKind, by graph.Normalisation) {
	t.Helper()
	for _, i := range p.roles {
		for _, j := range p.roles {
			got := cells[[2]string{s.Parties[i].ID, s.Parties[j].ID}]
			if i == j {
				if got != "" {
					t.Errorf("%s: the diagonal holds %q", name, got)
				}
				continue
			}
			var alike, apart, sums, norm, other, joint float64
			for _, theme := range p.themes {
				x := []float64{p.shared[[2]int32{i, theme}], p.conflict[[2]int32{i, theme}]}
				y := []float64{p.shared[[2]int32{j, theme}], p.conflict[[2]int32{j, theme}]}
				for sign := range 2 {
					if by == graph.Jaccard {
						x[sign], y[sign] = min(x[sign], 1), min(y[sign], 1)
					}
					sums += x[sign] + y[sign]
					norm += x[sign] * x[sign]
					other += y[sign] * y[sign]
					joint += max(x[sign], y[sign])
				}
				alike += x[0]*y[0] + x[1]*y[1]
				apart += x[0]*y[1] + x[1]*y[0]
			}
			want := [...]float64{alike, apart, alike - apart}[of-graph.CongruenceMatrix]
			divisor := [...]float64{1, sums / 2, math.Sqrt(norm * other), joint}[by]
			if want /= divisor; divisor == 0 {
				want = 0
			}
			if x, err := strconv.ParseFloat(got, 64); err != nil || math.Abs(x-want) > 1e-8*max(1, math.Abs(want)) {
				t.Errorf("%s: %v by %v of %s and %s is %q, want %v", name, of, by, s.Parties[i].ID, s.Parties[j].ID, got, want)
			}
		}
	}
}

func compareLinks(t *testing.T, name string, s *data.Study, cells map[[2]string]string) {
	t.Helper()
	for i := range s.Parties {
		for j := range s.Parties {
			sums, denied := map[string]int{}, false
			for _, st := range s.Statements {
				if st.Status == data.Rejected || i == j || int(st.Role) != i && int(st.Role) != j ||
					int(st.Counterpart) != i && int(st.Counterpart) != j {
					continue
				}
				letter := map[data.Kind]string{data.Shared: "S", data.Conflict: "C", data.Difficulty: "D", data.Cooperation: "P"}[st.Kind]
				if letter == "P" && st.Stage == data.Proposed {
					letter = "Q"
				}
				if letter == "" {
					denied = true
				} else {
					sums[letter] += int(st.Strength)
				}
			}
			var told []string
			for _, letter := range []string{"S", "C", "–", "D", "P", "Q"} {
				switch {
				case letter == "–" && denied && sums["C"] == 0:
					told = append(told, letter)
				case sums[letter] > 0:
					told = append(told, letter+strconv.Itoa(sums[letter]))
				}
			}
			got := cells[[2]string{s.Parties[i].ID, s.Parties[j].ID}]
			if sums["C"] > 0 && denied {
				got = strings.Replace(got, " –", "", 1) // whether it stands there is for the conflict states to say
			}
			if want := strings.Join(told, " "); got != want {
				t.Errorf("%s: between %s and %s stands %q, want %q", name, s.Parties[i].ID, s.Parties[j].ID, got, want)
			}
		}
	}
}

func TestAContestedConflictAndASpreadOfKindsAreWrittenInLetters(t *testing.T) {
	for want, l := range map[string]graph.Link{
		"":                  {},
		"–":                 {State: graph.Denied},
		"C2 –":              {State: graph.Stated, DeniedToo: true, Sum: graph.Sums{Conflict: 2}},
		"S5 C4 – D1 P2 Q4":  {State: graph.Stated, DeniedToo: true, Sum: graph.Sums{Shared: 5, Conflict: 4, Difficulty: 1, Practised: 2, Proposed: 4}},
		"S1.5 Q0.333333333": {Sum: graph.Sums{Shared: 1.5, Proposed: 1.0 / 3}},
	} {
		if got := linkLetters(&l); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := linkLetters(nil); got != "" {
		t.Errorf("nothing told is written %q", got)
	}
}

func TestMatricesAndMeasuresFitTheTerminalAndEveryTableNamesItsRows(t *testing.T) {
	a := analysed(exampleStudy(t))
	views := map[string]*View{}
	for of := graph.RoleThemeMatrix; of <= graph.SubtractMatrix; of++ {
		views[of.String()] = matrixOf(graph.MatrixOptions{Of: of})(a, in("sv"))
	}
	for view := graph.LinksView; view <= graph.RoleRoleView; view++ {
		for sign := graph.SharedSign; sign <= graph.SignedSign; sign++ {
			views[fmt.Sprint(view, " by ", sign)] = measuresOf(graph.MeasureOptions{View: view, Sign: sign})(a, in("sv"))
		}
	}
	for name, v := range views {
		for _, width := range []int{60, 80, 100, 120, 200} {
			o := in("sv")
			o.Width = width
			text := string(write(t, v, "table", o))
			for _, line := range strings.Split(text, "\n") {
				if cells(line) > width {
					t.Errorf("%s at %d: %d cells in %q", name, width, cells(line), line)
				}
			}
			tables, _ := v.Text(width)
			rows := slices.Collect(v.ForPeople().all())
			shown := 0
			for _, piece := range tables {
				if len(piece.Rows) != len(rows) {
					t.Errorf("%s at %d: a table of %d rows", name, width, len(piece.Rows))
				}
				shown += len(piece.Columns)
				for r, row := range piece.Rows {
					if name := rows[r][0].Shown(); row[0].Shown() != name && row[1].Shown() != name {
						t.Fatalf("at %d: %q has a row that begins %q, %q", width, name, row[0].Shown(), row[1].Shown())
					}
				}
			}
			lead := shown - len(v.ForPeople().Columns) // the leading columns stand in every table, a number before some
			if limit := 2 * len(tables); lead < 0 || lead > limit {
				t.Errorf("%s at %d: %d tables have %d columns in all", name, width, len(tables), shown)
			}
		}
	}
}

func TestNarrowMatricesKeepTheirIDs(t *testing.T) {
	o := in("en")
	text := string(write(t, matrixOf(graph.MatrixOptions{})(analysed(smallStudy(itself)), o), "table", o))
	if !strings.Contains(text, "Id      order  access\n") || strings.Contains(text, "Columns:") {
		t.Errorf("got:\n%s", text)
	}
	text = string(write(t, matrixOf(graph.MatrixOptions{})(analysed(exampleStudy(t)), o), "table", o))
	if !strings.Contains(text, "Columns: 1 protection, 2 communication") {
		t.Errorf("got:\n%s", text)
	}
}
