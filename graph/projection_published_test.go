package graph

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"math"
	"os"
	"strconv"
	"testing"

	"samsyn/data"
)

// emissionsDebate is the sample study of Leifeld's Discourse Network Analyzer, as stances on the coordinator's
// interest: agreeing is shared, disagreeing a conflict. It returns the row of each organisation.
func emissionsDebate(t *testing.T) (*Graph, map[string]int) {
	t.Helper()
	file, err := os.Open("../../shared/networks/emissions-debate.csv") // others' data: see testdata/README.md
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("emissions-debate.csv is not beside the repository, in ../shared/networks")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	role, theme := map[string]int32{}, map[string]int32{}
	var statements []data.Statement
	for _, row := range rows[1:] {
		if _, known := role[row[0]]; !known {
			role[row[0]] = int32(len(role) + 1)
		}
		if _, known := theme[row[1]]; !known {
			theme[row[1]] = int32(len(theme))
		}
		for column, kind := range []data.Kind{data.Shared, data.Conflict} {
			times, _ := strconv.Atoi(row[2+column])
			for range times {
				statements = append(statements, told(role[row[0]], 0, kind, 1, theme[row[1]]))
			}
		}
	}
	g := New(smallStudy(len(role), len(theme), statements...), Options{})
	at := map[string]int{}
	for name, party := range role {
		at[name] = int(g.rowOf[party])
	}
	return g, at
}

func TestProjectionsOfTheEmissionsDebateAreThoseOfDNA(t *testing.T) {
	g, at := emissionsDebate(t)
	congruence, conflict := g.Project(Congruence, Unnormalised), g.Project(Opposition, Unnormalised)
	statements, both := 0.0, 0.0
	for _, cell := range g.RoleTheme.Cells {
		statements += cell.Shared + cell.Conflict
	}
	for i := range congruence {
		for j := range congruence {
			if i != j {
				both += congruence[i][j] + conflict[i][j]
			}
		}
	}
	// rDNA 3.0.11, tests/testthat/test-network.R: 7 × 6, 40 statements; the network of organisations that ignores
	// whether they agree adds up to 276. That is congruence and conflict together.
	if len(g.Roles) != 7 || len(g.Themes) != 6 || statements != 40 || both != 276 {
		t.Errorf("%d × %d, %v statements, network %v", len(g.Roles), len(g.Themes), statements, both)
	}
	// The same test prints of its row Envi* 10 with Alli* and 2 with Ener*. The others are worked by hand from the
	// formulas of the manual of DNA (Leifeld, chapter 2), with the stances in the file.
	const agency, refiners, alliance, analysts, club, senate = "Environmental Protection Agency",
		"National Petrochemical & Refiners Association", "Alliance to Save Energy",
		"Energy and Environmental Analysis, Inc.", "Sierra Club", "Senate"
	for _, c := range []struct {
		a, b               string
		congruence, apart  float64
		average            float64 // of the difference: over the mean of their statements
		jaccard, opposites float64 // stances alike and opposite over all that either has
	}{
		// Alike: once ten and one on legislation.
		{agency, alliance, 10, 0, 10 / 7.5, 1.0 / 4, 0},
		// Alike: no and twice no on the economy.
		{agency, analysts, 2, 0, 2 / 7.5, 1.0 / 4, 0},
		// Alike: 1·2 on the economy; opposite: 10·2 on legislation.
		{agency, refiners, 2, 20, -18 / 7.5, 1.0 / 3, 1.0 / 3},
		// Alike: 2·1 on legislation; opposite: 2·2 on the economy and 1·1 on CO2.
		{senate, club, 2, 5, -3 / 5.5, 1.0 / 7, 2.0 / 7},
		// On CO2 the analysts tell both: 1·1 alike, 1·1 opposite; on the economy 2·2 opposite.
		{analysts, club, 1, 5, -4 / 5.0, 1.0 / 7, 2.0 / 7},
	} {
		i, j := at[c.a], at[c.b]
		for what, pair := range map[string][2]float64{
			"congruence": {congruence[i][j], c.congruence},
			"conflict":   {conflict[i][j], c.apart},
			"subtract":   {g.Project(Subtract, Unnormalised)[i][j], c.congruence - c.apart},
			"average":    {g.Project(Subtract, Average)[i][j], c.average},
			"jaccard":    {g.Project(Congruence, Jaccard)[i][j], c.jaccard},
			"opposites":  {g.Project(Opposition, Jaccard)[i][j], c.opposites},
		} {
			if math.Abs(pair[0]-pair[1]) > 1e-12 {
				t.Errorf("%s of %s and %s: got %v, want %v", what, c.a, c.b, pair[0], pair[1])
			}
		}
	}
}
