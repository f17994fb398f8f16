package graph

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"samsyn/data"
)

// unitOf names the unit a statement counts for.
func (n naive) unitOf(i int32) string {
	st := &n.s.Statements[i]
	switch {
	case n.o.Unit == ByRespondent && st.Respondent != 0:
		return fmt.Sprint("person ", st.Respondent)
	case n.o.Unit == ByOrganisation && st.Organisation != 0:
		return fmt.Sprint("body ", st.Organisation)
	}
	return fmt.Sprint("role ", st.Role)
}

// units are the units heard, the coordinator's statements left out.
func (n naive) units() map[string]bool {
	units := map[string]bool{}
	for _, i := range n.counted() {
		if n.s.Statements[i].Role != n.s.Coordinator {
			units[n.unitOf(i)] = true
		}
	}
	return units
}

// figures returns reach and strength of each theme without the statements of one unit.
func (n naive) figures(themes []int32, without string) (reach []int, strength []float64) {
	cells := n.cells()
	reach, strength = make([]int, len(themes)), make([]float64, len(themes))
	for at, theme := range themes {
		units := map[string]bool{}
		for p := range n.s.Parties {
			for _, i := range cells[[2]int32{int32(p), theme}].Statements {
				st := &n.s.Statements[i]
				if st.Kind != data.Shared || n.unitOf(i) == without {
					continue
				}
				units[n.unitOf(i)] = true
				weight := float64(st.Strength)
				if n.o.Split {
					weight /= float64(len(n.themes(st)))
				}
				strength[at] += weight
			}
		}
		reach[at] = len(units)
		strength[at] = math.Round(strength[at]*1e9) / 1e9
	}
	return reach, strength
}

// rank counts the themes that are better, one by one.
func rankOf(at int, key Key, reach []int, strength []float64) int {
	rank := 1
	for other := range reach {
		better := reach[other] > reach[at] || reach[other] == reach[at] && strength[other] > strength[at]
		if key == ByStrength {
			better = strength[other] > strength[at] || strength[other] == strength[at] && reach[other] > reach[at]
		}
		if better {
			rank++
		}
	}
	return rank
}

func TestRanksAndRangesAreWhatRankingEveryStudyAnewGives(t *testing.T) {
	ranged := 0
	for seed := range uint64(250) {
		s := randomStudy(seed)
		for _, o := range everyOptions() {
			o.Unit = Unit(seed % 3)
			key := Key(seed / 3 % 2)
			g, n := New(s, o), naive{s, o}
			ranking := g.Rank(RankOptions{By: key})
			at := fmt.Sprintf("seed %d, %+v, key %d", seed, o, key)
			units := n.units()
			if ranking.Units != len(units) || len(ranking.Rows) != len(g.Themes) {
				t.Fatalf("%s: %d units, want %d", at, ranking.Units, len(units))
			}
			rows := map[int32]ThemeRow{}
			for _, row := range ranking.Rows {
				rows[row.Theme] = row
			}
			reach, strength := n.figures(g.Themes, "")
			for c, theme := range g.Themes {
				row := rows[theme]
				rank := rankOf(c, key, reach, strength)
				low, high := rank, rank
				for unit := range units {
					r, s := n.figures(g.Themes, unit)
					low, high = min(low, rankOf(c, key, r, s)), max(high, rankOf(c, key, r, s))
				}
				if len(units) < 3 {
					low, high = 0, 0
				} else {
					ranged++
				}
				if row.Rank != rank || row.Reach != reach[c] || math.Abs(row.Strength-strength[c]) > 1e-8 || row.RankLow != low || row.RankHigh != high {
					t.Fatalf("%s: theme %d: got %+v, want rank %d (%d–%d), reach %d, strength %v",
						at, theme, row, rank, low, high, reach[c], strength[c])
				}
			}
		}
	}
	if ranged < 1000 {
		t.Errorf("only %d ranges were checked", ranged)
	}
}

func TestTensionPracticesAndNarrowerAreWhatANaiveWalkFinds(t *testing.T) {
	for seed := range uint64(200) {
		s := randomStudy(seed)
		for _, o := range everyOptions() {
			g, n := New(s, o), naive{s, o}
			cells, links := n.cells(), n.links()
			for _, row := range g.Rank(RankOptions{SkipRanges: true}).Rows {
				want := ThemeRow{Theme: row.Theme}
				var inFavour, against, speak float64
				for _, role := range g.Roles {
					c := cells[[2]int32{role, row.Theme}]
					want.Conflict += c.Conflict
					want.Difficulty += c.Difficulty
					if c.Shared > 0 {
						want.Roles = append(want.Roles, role)
					}
					if c.Shared+c.Conflict == 0 {
						continue
					}
					speak++
					half := 1.0
					if c.Shared > 0 && c.Conflict > 0 {
						half = 0.5
					}
					if c.Shared > 0 {
						inFavour += half
					}
					if c.Conflict > 0 {
						against += half
					}
				}
				want.Polarisation = math.NaN()
				if inFavour > 0 && against > 0 {
					want.Polarisation = 4 * inFavour / speak * against / speak * speak / float64(len(g.Roles))
				}
				for _, l := range links {
					for _, i := range l.Statements {
						st := &s.Statements[i]
						if st.Kind == data.Cooperation && st.Stage == data.Practised && slices.ContainsFunc(st.Themes, func(t int32) bool {
							for ; t != data.NoTheme; t = s.Themes[t].Broader {
								if t == row.Theme {
									return true
								}
							}
							return false
						}) {
							want.Practices++
						}
					}
				}
				for theme := range s.Themes {
					named := slices.ContainsFunc(n.counted(), func(i int32) bool {
						return slices.Contains(s.Statements[i].Themes, int32(theme))
					})
					if o.Level == Broad && named && int32(theme) != row.Theme && n.atLevel(int32(theme)) == row.Theme {
						want.Narrower = append(want.Narrower, int32(theme))
					}
				}
				near := func(a, b float64) bool { return math.Abs(a-b) < 1e-9 || math.IsNaN(a) && math.IsNaN(b) }
				if !near(row.Conflict, want.Conflict) || !near(row.Difficulty, want.Difficulty) || !near(row.Polarisation, want.Polarisation) ||
					row.Practices != want.Practices || !slices.Equal(row.Roles, want.Roles) || !slices.Equal(row.Narrower, want.Narrower) {
					t.Fatalf("seed %d, %+v:\n got %+v\nwant %+v", seed, o, row, want)
				}
			}
		}
	}
}

// row returns the row of a theme.
func (r *Ranking) row(theme int32) ThemeRow {
	for _, row := range r.Rows {
		if row.Theme == theme {
			return row
		}
	}
	return ThemeRow{}
}

func TestRankRangeCountsTheFullStudyAmongItsCases(t *testing.T) {
	var statements []data.Statement
	for theme, strengths := range [][]uint8{{4, 4, 4}, {1, 6, 6}, {6, 1, 6}} {
		for role, strength := range strengths {
			statements = append(statements, told(int32(role+1), 0, data.Shared, strength, int32(theme)))
		}
	}
	ranking := New(smallStudy(3, 3, statements...), Options{}).Rank(RankOptions{})
	if row := ranking.row(0); row.Rank != 3 || row.RankLow != 1 || row.RankHigh != 3 {
		t.Errorf("T: rank %d, %d to %d; want 3, 1 to 3", row.Rank, row.RankLow, row.RankHigh)
	}
}

func TestEqualThemesShareACompetitionRankInTheOrderOfTheirIDs(t *testing.T) {
	s := smallStudy(2, 4,
		told(1, 0, data.Shared, 1, 3), told(2, 0, data.Shared, 1, 3), told(1, 0, data.Shared, 2, 2),
		told(2, 0, data.Shared, 2, 1), told(1, 0, data.Shared, 1, 0))
	var got []string
	for _, row := range New(s, Options{}).Rank(RankOptions{}).Rows {
		got = append(got, fmt.Sprint(row.Rank, s.Themes[row.Theme].ID))
	}
	if want := []string{"1t4", "2t2", "2t3", "4t1"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestSplitStrengthsThatAreEqualAreEqualToTheLastBit(t *testing.T) {
	// Theme 1 gets 1/3 three times, theme 5 gets 1: one third is no binary number.
	s := smallStudy(1, 6)
	for range 3 {
		s.Statements = append(s.Statements, told(1, 0, data.Shared, 1, 0, 1, 2))
	}
	s.Statements = append(s.Statements, told(1, 0, data.Shared, 1, 4))
	ranking := New(s, Options{Split: true}).Rank(RankOptions{})
	if a, b := ranking.row(0), ranking.row(4); a.Strength != 1 || a.Rank != b.Rank {
		t.Errorf("strengths %v and %v, ranks %d and %d", a.Strength, b.Strength, a.Rank, b.Rank)
	}
}

func TestCentralityAndBridgingOfTheWorkedExamples(t *testing.T) {
	near := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 5e-7 {
			t.Errorf("%s: got %v, want %v", what, got, want)
		}
	}
	blocks := New(smallStudy(3, 3,
		told(1, 0, data.Shared, 2, 0), told(1, 0, data.Shared, 1, 1), told(2, 0, data.Shared, 1, 1),
		told(3, 0, data.Shared, 3, 2)), Options{}).Rank(RankOptions{By: ByCentrality})
	for theme, want := range []float64{0.762749, 0.471405, 1} {
		near("centrality", blocks.row(int32(theme)).Centrality, want)
	}
	if blocks.row(2).Rank != 1 || blocks.row(2).RankLow != 0 {
		t.Errorf("by centrality the third theme is first and has no range: %+v", blocks.row(2))
	}
	paths := New(smallStudy(3, 3,
		told(1, 0, data.Shared, 1, 0), told(2, 0, data.Shared, 1, 0, 2), told(3, 0, data.Shared, 1, 0, 1, 2)),
		Options{}).Rank(RankOptions{})
	for theme, want := range []float64{0.625, 0, 0.125} {
		near("bridging", paths.row(int32(theme)).Bridging, want)
	}
}

func TestPolarisationOfTheWorkedExample(t *testing.T) {
	s := smallStudy(5, 2,
		told(1, 0, data.Shared, 1, 0), told(2, 0, data.Shared, 1, 0), told(3, 0, data.Conflict, 1, 0),
		told(4, 0, data.Shared, 1, 0), told(4, 0, data.Conflict, 3, 0), told(5, 0, data.Shared, 1, 1))
	ranking := New(s, Options{}).Rank(RankOptions{})
	if got := ranking.row(0).Polarisation; math.Abs(got-0.75) > 1e-12 {
		t.Errorf("got %v, want 0.75", got)
	}
	if got := ranking.row(1).Polarisation; !math.IsNaN(got) {
		t.Errorf("a theme nobody is against has polarisation %v", got)
	}
}

func TestABootstrapIntervalAppearsFromTwentyUnitsOn(t *testing.T) {
	for _, roles := range []int{19, 20} {
		s := smallStudy(roles, 3)
		for r := range roles {
			s.Statements = append(s.Statements, told(int32(r+1), 0, data.Shared, 1, int32(r%2)), told(int32(r+1), 0, data.Shared, 1, 2))
		}
		ranking := New(s, Options{}).Rank(RankOptions{})
		few := slices.ContainsFunc(ranking.Caveats, func(c Caveat) bool { return c.Kind == FewUnits })
		for _, row := range ranking.Rows {
			if math.IsNaN(row.BootLow) != (roles < 20) || few != (roles < 20) {
				t.Errorf("%d roles: %+v, caveat %v", roles, row, few)
			}
		}
		if roles == 20 {
			// Everybody shares the third theme: it is first whoever is drawn. The other two split the roles.
			if row := ranking.row(2); row.BootLow != 1 || row.BootHigh != 1 {
				t.Errorf("the theme of all: %v to %v", row.BootLow, row.BootHigh)
			}
			for theme := range int32(2) {
				if row := ranking.row(theme); row.BootLow != 2 || row.BootHigh != 3 {
					t.Errorf("theme %d: %v to %v", theme, row.BootLow, row.BootHigh)
				}
			}
		}
	}
}

func TestStudiesWithNextToNothingRank(t *testing.T) {
	empty := &data.Study{Coordinator: 0, Parties: []data.Party{{ID: "c"}}}
	cases := map[string]*data.Study{
		"no statements":    empty,
		"nothing at all":   {},
		"one role":         smallStudy(1, 1, told(1, 0, data.Shared, 1, 0)),
		"no shared":        smallStudy(2, 2, told(1, 0, data.Conflict, 1, 0), told(2, 0, data.Difficulty, 1, 1)),
		"coordinator only": smallStudy(2, 2, told(0, 1, data.Shared, 1, 0)),
		"disconnected":     smallStudy(2, 2, told(1, 0, data.Shared, 1, 0), told(2, 0, data.Shared, 1, 1)),
	}
	for name, s := range cases {
		for _, unit := range []Unit{ByRole, ByRespondent, ByOrganisation} {
			g := New(s, Options{Unit: unit})
			for key := ByReach; key <= ByPractices; key++ {
				for _, row := range g.Rank(RankOptions{By: key}).Rows {
					if math.IsNaN(row.Centrality) || math.IsNaN(row.Bridging) || row.Rank == 0 {
						t.Errorf("%s: %+v", name, row)
					}
				}
			}
			g.Profiles()
			g.RoleRole()
		}
	}
	parts := New(cases["disconnected"], Options{}).Rank(RankOptions{}).Caveats
	if !slices.ContainsFunc(parts, func(c Caveat) bool { return c.Kind == Disconnected && c.N == 2 }) {
		t.Errorf("two parts are not said: %v", parts)
	}
}
