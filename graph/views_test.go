package graph

import (
	"fmt"
	"math"
	"slices"
	"sort"
	"testing"

	"samsyn/data"
)

// The naive views below walk the statements for every question anew, with maps and no shortcuts. They are
// what the columns are held against.

type naive struct {
	s *data.Study
	o Options
}

func (n naive) atLevel(t int32) int32 {
	for n.o.Level == Broad && n.s.Themes[t].Broader != data.NoTheme {
		t = n.s.Themes[t].Broader
	}
	return t
}

func (n naive) themes(st *data.Statement) []int32 {
	set := map[int32]bool{}
	for _, t := range st.Themes {
		set[n.atLevel(t)] = true
	}
	return sortedKeys(set)
}

func (n naive) counted() []int32 {
	var list []int32
	for i := range n.s.Statements {
		if n.s.Statements[i].Status != data.Rejected {
			list = append(list, int32(i))
		}
	}
	return list
}

func (n naive) voice(i int32) string {
	st := &n.s.Statements[i]
	if st.Respondent != 0 {
		return fmt.Sprint("person ", st.Respondent)
	}
	return fmt.Sprint("body ", st.Organisation, " role ", st.Role)
}

// related reports whether two themes are the same or one is above the other.
func (n naive) related(a, b int32) bool {
	up := func(a, b int32) bool {
		for ; b != data.NoTheme; b = n.s.Themes[b].Broader {
			if a == b {
				return true
			}
		}
		return false
	}
	return up(a, b) || up(b, a)
}

func (n naive) links() map[[2]int32]Link {
	groups := map[[2]int32][]int32{}
	for _, i := range n.counted() {
		st := &n.s.Statements[i]
		pair := [2]int32{min(st.Role, st.Counterpart), max(st.Role, st.Counterpart)}
		groups[pair] = append(groups[pair], i)
	}
	links := map[[2]int32]Link{}
	for pair, list := range groups {
		l := Link{A: pair[0], B: pair[1]}
		for _, i := range list {
			a := &n.s.Statements[i]
			switch a.Kind {
			case data.Conflict:
				l.State = Stated
				for _, j := range list {
					b := &n.s.Statements[j]
					if b.Kind != data.NoConflict || n.voice(i) == n.voice(j) {
						continue
					}
					about := len(b.Themes) == 0
					for _, t := range a.Themes {
						for _, u := range b.Themes {
							about = about || n.related(t, u)
						}
					}
					l.DeniedToo = l.DeniedToo || about
				}
			case data.NoConflict:
				l.State = max(l.State, Denied)
			case data.Difficulty:
				l.State = max(l.State, DifficultyOnly)
			}
		}
		carrying := 0
		for _, i := range list {
			if st := &n.s.Statements[i]; st.Kind != data.NoConflict && int(st.Strength) >= n.o.MinStrength {
				carrying++
			}
		}
		voices, sources, themes := map[string]bool{}, map[string]bool{}, map[int32]bool{}
		for _, i := range list {
			st := &n.s.Statements[i]
			if st.Kind != data.NoConflict && (int(st.Strength) < n.o.MinStrength || carrying < n.o.MinStatements) {
				continue
			}
			l.Statements = append(l.Statements, i)
			voices[n.voice(i)] = true
			if st.Source != "" {
				sources[st.Source] = true
			}
			sides := []*Sums{&l.Sum, &l.Told[0]}
			if st.Role == pair[1] {
				sides[1] = &l.Told[1]
			}
			for _, side := range sides {
				switch {
				case st.Kind == data.Shared:
					side.Shared += float64(st.Strength)
				case st.Kind == data.Conflict:
					side.Conflict += float64(st.Strength)
				case st.Kind == data.Difficulty:
					side.Difficulty += float64(st.Strength)
				case st.Kind == data.Cooperation && st.Stage == data.Practised:
					side.Practised += float64(st.Strength)
				case st.Kind == data.Cooperation:
					side.Proposed += float64(st.Strength)
				}
			}
			if st.Kind != data.NoConflict {
				for _, t := range n.themes(st) {
					themes[t] = true
				}
			}
		}
		l.Voices, l.Sources, l.Themes = len(voices), len(sources), sortedKeys(themes)
		if l.State != Silent || len(l.Statements) > 0 {
			links[pair] = l
		}
	}
	return links
}

// cells are keyed by party and theme.
func (n naive) cells() map[[2]int32]Cell {
	cells := map[[2]int32]Cell{}
	for _, i := range n.counted() {
		st := &n.s.Statements[i]
		if st.Role == n.s.Coordinator || int(st.Strength) < n.o.MinStrength {
			continue
		}
		themes := n.themes(st)
		weight := float64(st.Strength)
		if n.o.Split {
			weight /= float64(len(themes))
		}
		for _, t := range themes {
			key := [2]int32{st.Role, t}
			c := cells[key]
			switch {
			case st.Kind == data.Shared:
				c.Shared += weight
			case st.Kind == data.Difficulty:
				c.Difficulty += weight
			case st.Kind == data.Conflict && st.Counterpart == n.s.Coordinator:
				c.Conflict += weight
			default:
				continue
			}
			c.Statements = append(c.Statements, i)
			cells[key] = c
		}
	}
	for key, c := range cells {
		if len(c.Statements) < n.o.MinStatements {
			delete(cells, key)
		}
	}
	return cells
}

func TestViewsAreWhatANaiveWalkOverTheStatementsFinds(t *testing.T) {
	for seed := range uint64(300) {
		s := randomStudy(seed)
		for _, o := range everyOptions() {
			g, n := New(s, o), naive{s, o}
			at := fmt.Sprintf("seed %d, %+v", seed, o)
			checkLists(t, at, g, n)
			checkLinks(t, at, g, n)
			checkCells(t, at, g, n)
			if t.Failed() {
				return
			}
		}
	}
}

func checkLists(t *testing.T, at string, g *Graph, n naive) {
	t.Helper()
	s := n.s
	if !slices.Equal(g.Counted, n.counted()) {
		t.Errorf("%s: counted %v", at, g.Counted)
	}
	suggested, heard, themes := 0, map[int32]bool{}, map[int32]bool{}
	voices := map[int32]map[string]bool{}
	ids := map[string]int32{}
	for _, i := range n.counted() {
		st := &s.Statements[i]
		if st.Status == data.Suggested {
			suggested++
		}
		heard[st.Role] = true
		for _, theme := range n.themes(st) {
			themes[theme] = true
		}
		if voices[st.Role] == nil {
			voices[st.Role] = map[string]bool{}
		}
		voices[st.Role][n.voice(i)] = true
		id, known := ids[n.voice(i)]
		if !known {
			id = g.Voice(i)
			ids[n.voice(i)] = id
		}
		if id != g.Voice(i) || int(id) >= g.Voices() || !slices.Contains(g.VoicesOf(st.Role), id) {
			t.Errorf("%s: statement %d has voice %d of %d", at, i, g.Voice(i), g.Voices())
		}
	}
	if g.Voices() != len(ids) {
		t.Errorf("%s: %d voices, want %d", at, g.Voices(), len(ids))
	}
	if g.Suggested != suggested || !slices.Equal(g.Themes, sortedKeys(themes)) {
		t.Errorf("%s: suggested %d, themes %v; want %d, %v", at, g.Suggested, g.Themes, suggested, sortedKeys(themes))
	}
	several := false
	for p := range s.Parties {
		party := int32(p)
		several = several || len(voices[party]) > 1
		role := party != s.Coordinator && heard[party]
		if g.Heard[p] != heard[party] || slices.Contains(g.Roles, party) != role || (g.RowOf(party) >= 0) != role {
			t.Errorf("%s: party %d heard %v, row %d", at, p, g.Heard[p], g.RowOf(party))
		}
		if len(g.VoicesOf(party)) != len(voices[party]) {
			t.Errorf("%s: party %d has voices %v", at, p, g.VoicesOf(party))
		}
	}
	if several != g.StudyHasSeveralVoices() {
		t.Errorf("%s: several voices %v", at, !several)
	}
	for a := range s.Themes {
		for b := range s.Themes {
			if g.OnTheme(int32(a), int32(b)) != n.related(int32(a), int32(b)) {
				t.Errorf("%s: on theme %d %d", at, a, b)
			}
		}
	}
}

func checkLinks(t *testing.T, at string, g *Graph, n naive) {
	t.Helper()
	want := n.links()
	if len(g.Links) != len(want) {
		t.Errorf("%s: %d links, want %d", at, len(g.Links), len(want))
	}
	of := map[int32]int{}
	for i := range g.Links {
		l := &g.Links[i]
		if got, w := fmt.Sprintf("%+v", *l), fmt.Sprintf("%+v", want[[2]int32{l.A, l.B}]); got != w {
			t.Errorf("%s:\n got %s\nwant %s", at, got, w)
		}
		if g.Link(l.A, l.B) != l || g.Link(l.B, l.A) != l || !slices.Contains(g.LinksOf(l.A), l) || !slices.Contains(g.LinksOf(l.B), l) {
			t.Errorf("%s: link %d–%d is not found", at, l.A, l.B)
		}
		of[l.A]++
		of[l.B]++
	}
	for p := range g.Study.Parties {
		links := g.LinksOf(int32(p))
		if len(links) != of[int32(p)] || !sort.SliceIsSorted(links, func(i, j int) bool {
			return links[i].Other(int32(p)) < links[j].Other(int32(p))
		}) {
			t.Errorf("%s: links of %d", at, p)
		}
		for q := range g.Study.Parties {
			if _, has := want[[2]int32{int32(min(p, q)), int32(max(p, q))}]; has != (g.Link(int32(p), int32(q)) != nil) {
				t.Errorf("%s: Link(%d, %d)", at, p, q)
			}
		}
	}
	left := map[int32]bool{}
	linked := map[int32]bool{}
	for i := range g.Links {
		for _, st := range g.Links[i].Statements {
			linked[st] = true
		}
	}
	cells := n.cells()
	for _, i := range n.counted() {
		st := &n.s.Statements[i]
		if !linked[i] {
			left[i] = true
		}
		stance := st.Kind == data.Shared || st.Kind == data.Difficulty || st.Kind == data.Conflict && st.Counterpart == n.s.Coordinator
		for _, theme := range n.themes(st) {
			if stance && st.Role != n.s.Coordinator && !slices.Contains(cells[[2]int32{st.Role, theme}].Statements, i) {
				left[i] = true
			}
		}
	}
	if len(left) != g.LeftOut {
		t.Errorf("%s: %d left out, want %d", at, g.LeftOut, len(left))
	}
}

func checkCells(t *testing.T, at string, g *Graph, n naive) {
	t.Helper()
	want := n.cells()
	if len(g.RoleTheme.Cells) != len(want) {
		t.Errorf("%s: %d cells, want %d", at, len(g.RoleTheme.Cells), len(want))
	}
	for r, role := range g.Roles {
		for c, theme := range g.Themes {
			cell := g.RoleTheme.At(r, c)
			w, has := want[[2]int32{role, theme}]
			if cell == nil {
				if has {
					t.Errorf("%s: no cell %d %d", at, role, theme)
				}
				continue
			}
			near := func(a, b float64) bool { return math.Abs(a-b) < 1e-12 }
			if !near(cell.Shared, w.Shared) || !near(cell.Conflict, w.Conflict) || !near(cell.Difficulty, w.Difficulty) ||
				!slices.Equal(cell.Statements, w.Statements) || g.ColumnOf(theme) != c || g.RowOf(role) != r {
				t.Errorf("%s: cell %d %d: got %+v, want %+v", at, role, theme, *cell, w)
			}
		}
	}
	columns := 0
	for c := range g.Themes {
		for _, at := range g.RoleTheme.ColumnCells(c) {
			if g.RoleTheme.Cells[at].Column == int32(c) {
				columns++
			}
		}
	}
	if columns != len(want) {
		t.Errorf("%s: columns hold %d cells, want %d", at, columns, len(want))
	}
}

func TestCommonInterestCongruenceAndConflictAreSumsOverThemes(t *testing.T) {
	for seed := range uint64(200) {
		s := randomStudy(seed)
		for _, o := range []Options{{}, {Level: Narrow}, {Level: Narrow, Split: true}} {
			g, cells := New(s, o), naive{s, o}.cells()
			pairs := map[[2]int]RolePair{}
			for _, p := range g.RoleRole() {
				pairs[[2]int{int(p.I), int(p.J)}] = p
			}
			for i, a := range g.Roles {
				for j := i + 1; j < len(g.Roles); j++ {
					var want RolePair
					for _, theme := range g.Themes {
						x, y := cells[[2]int32{a, theme}], cells[[2]int32{g.Roles[j], theme}]
						want.Common += x.Shared * y.Shared
						want.Congruence += x.Shared*y.Shared + x.Conflict*y.Conflict
						want.Conflict += x.Shared*y.Conflict + x.Conflict*y.Shared
						if x.Shared*y.Shared > 0 {
							want.Themes = append(want.Themes, theme)
						}
					}
					got, has := pairs[[2]int{i, j}]
					weight, themes := g.CommonInterest(i, j)
					near := func(a, b float64) bool { return math.Abs(a-b) < 1e-9 }
					if has != (want.Congruence+want.Conflict > 0) || !near(got.Common, want.Common) || !near(got.Congruence, want.Congruence) ||
						!near(got.Conflict, want.Conflict) || !slices.Equal(got.Themes, want.Themes) ||
						!near(weight, want.Common) || !slices.Equal(themes, want.Themes) {
						t.Fatalf("seed %d, %+v: pair %d %d: got %+v, want %+v", seed, o, i, j, got, want)
					}
				}
			}
		}
	}
}

func sortedKeys(set map[int32]bool) []int32 {
	var list []int32
	for key := range set {
		list = append(list, key)
	}
	slices.Sort(list)
	return list
}
