package gap

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

// crowd makes a study of so many roles, in which far more pairs have untapped common ground than a report holds
// ready. Some pairs talk to each other, some themes have many sharers and some few.
func crowd(seed uint64, roles, themes, statements int) *data.Study {
	rnd := rand.New(rand.NewPCG(seed, 3))
	s := &data.Study{Persons: []string{""}, Organisations: []string{""}, Asked: data.Asked(seed % 2)}
	for i := range roles {
		s.Parties = append(s.Parties, data.Party{ID: fmt.Sprintf("p%d", (i*37+5)%1009)})
	}
	for i := range themes {
		t := data.Theme{ID: fmt.Sprintf("t%d", i), Broader: data.NoTheme}
		if i > 0 && rnd.IntN(3) == 0 {
			t.Broader = int32(rnd.IntN(i))
		}
		s.Themes = append(s.Themes, t)
	}
	for range statements {
		st := data.Statement{Role: int32(rnd.IntN(roles)), Kind: data.Kinds[rnd.IntN(5)], Strength: uint8(1 + rnd.IntN(3))}
		if rnd.IntN(2) == 0 {
			st.Kind = data.Shared
		}
		if st.Role == 0 || rnd.IntN(10) == 0 {
			st.Counterpart = int32(rnd.IntN(roles))
		}
		if st.Counterpart == st.Role {
			continue
		}
		for range 1 + rnd.IntN(3) {
			if t := int32(rnd.IntN(1 + rnd.IntN(themes))); !slices.Contains(st.Themes, t) {
				st.Themes = append(st.Themes, t)
			}
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}

// allUntapped makes every finding of SY02 by looking at every pair, in order.
func allUntapped(g *graph.Graph) []Finding {
	c := NewContext(g)
	c.pairs = &pairs{severity: Medium}
	if g.Study.Asked == data.AskedCoordinator {
		c.pairs.severity = Low
	}
	var found []Finding
	for i := range g.Roles {
		for j := i + 1; j < len(g.Roles); j++ {
			_, themes := g.CommonInterest(i, j)
			enough := len(themes) >= 2
			for _, t := range themes {
				column := g.ColumnOf(t)
				enough = enough || g.RoleTheme.At(i, column).Shared >= 3 && g.RoleTheme.At(j, column).Shared >= 3
			}
			l := g.Link(g.Roles[i], g.Roles[j])
			if !enough || l != nil && l.Sum.Shared+l.Sum.Practised+l.Sum.Proposed > 0 {
				continue
			}
			f := c.untapped(i, j)
			c.finish(&f, Named("SY02"))
			found = append(found, f)
		}
	}
	slices.SortFunc(found, func(a, b Finding) int { return Order(&a, &b) })
	return found
}

// crowds are studies with up to 1,770 pairs, at both levels.
func crowds(t *testing.T, test func(seed uint64, g *graph.Graph, r *Report, all []Finding)) {
	t.Helper()
	for seed := range uint64(6) {
		g := graph.New(crowd(seed, 60, 5+int(seed)*9, 420), graph.Options{Level: graph.Level(seed % 2)})
		r := Find(g, day)
		test(seed, g, &r, allUntapped(g))
	}
}

func pointers(findings []Finding) []*Finding {
	list := make([]*Finding, len(findings))
	for i := range findings {
		list[i] = &findings[i]
	}
	return list
}

func idsIn(list []*Finding) []string {
	var all []string
	for _, f := range list {
		all = append(all, f.ID)
	}
	return all
}

func only(list []*Finding, code string) []*Finding {
	return slices.DeleteFunc(slices.Clone(list), func(f *Finding) bool { return f.Rule.Code != code })
}

func TestAllPairsAreCountedThoughFewAreHeldReady(t *testing.T) {
	many := 0
	crowds(t, func(seed uint64, g *graph.Graph, r *Report, all []Finding) {
		if r.pairs.count != len(all) || r.Further != max(0, len(all)-MostPairs) {
			t.Errorf("seed %d: %d pairs, %d further, want %d", seed, r.pairs.count, r.Further, len(all))
		}
		if len(all) > MostPairs {
			many++
		}
		rest := len(r.Findings) - len(only(pointers(r.Findings), "SY02"))
		if got := r.Open(); got != rest+len(all) {
			t.Errorf("seed %d: %d open, want %d", seed, got, rest+len(all))
		}
		n := r.Severities()
		if n[Low]+n[Medium]+n[High] != r.Open() || n[r.pairs.severity] < len(all) {
			t.Errorf("seed %d: %v of %d open", seed, n, r.Open())
		}
		found := map[string]bool{}
		for _, f := range all {
			found[f.ID] = true
		}
		row := r.pairs.newRow()
		for i, a := range g.Roles {
			of := row.of(i)
			for j, b := range g.Roles {
				want := found["SY02"+r.pairs.c.about([]int32{a, b}, nil)] && i != j
				if r.pairs.holds(i, j) != want || has(of, int32(j)) != want || (r.Untapped(a, b) != nil) != want {
					t.Fatalf("seed %d: rows %d and %d are a pair: %v, want %v", seed, i, j, r.pairs.holds(i, j), want)
				}
			}
		}
	})
	if many < 3 {
		t.Errorf("only %d studies have more pairs than a report holds: the test does not test it", many)
	}
}

func TestAListIsTheFirstOfAllFindingsOfEachRule(t *testing.T) {
	crowds(t, func(seed uint64, _ *graph.Graph, r *Report, all []Finding) {
		whole := append(pointers(all), slices.DeleteFunc(pointers(r.Findings), func(f *Finding) bool { return f.Rule.Code == "SY02" })...)
		slices.SortFunc(whole, Order)
		for _, most := range []int{0, 1, 7, MostPairs - 1, MostPairs, MostPairs + 1, MostPairs + 200, 5000} {
			l := r.List(most)
			limit := most
			if limit == 0 {
				limit = len(whole)
			}
			var want []*Finding
			listed := map[*Rule]int{}
			left := map[Rest]int{}
			for _, f := range whole {
				if listed[f.Rule]++; listed[f.Rule] <= limit {
					want = append(want, f)
				} else {
					left[Rest{Rule: f.Rule, Severity: f.Severity}]++
				}
			}
			for range 2 { // it can be gone through again
				got := slices.Collect(l.All())
				if !slices.EqualFunc(got, want, func(a, b *Finding) bool {
					return a.ID == b.ID && a.Weight == b.Weight && slices.Equal(a.Evidence, b.Evidence) && slices.Equal(a.Steps, b.Steps) &&
						slices.Equal(a.Themes, b.Themes) && a.Severity == b.Severity && a.Facts.Common == b.Facts.Common
				}) {
					t.Fatalf("seed %d: at most %d lists\n%v\nwant\n%v", seed, most, idsIn(got), idsIn(want))
				}
			}
			got := map[Rest]int{}
			for _, rest := range l.Rest {
				got[Rest{Rule: rest.Rule, Severity: rest.Severity}] = rest.Count
			}
			if len(got) != len(left) || l.Left() != len(whole)-len(want) {
				t.Errorf("seed %d: at most %d leaves out %v, want %v", seed, most, got, left)
			}
			for key, n := range left {
				if got[key] != n {
					t.Errorf("seed %d: at most %d leaves out %d of %s %s, want %d", seed, most, got[key], key.Rule.Code, key.Severity, n)
				}
			}
		}
		if got := idsIn(r.First(1500)); !slices.Equal(got, idsIn(whole[:min(len(whole), 1500)])) {
			t.Errorf("seed %d: the first 1,500 are %v", seed, got)
		}
	})
}

func TestNoSevereFindingIsLeftOutForALighterOne(t *testing.T) {
	crowds(t, func(seed uint64, _ *graph.Graph, r *Report, _ []Finding) {
		l := r.List(3)
		for _, rest := range l.Rest {
			for f := range l.All() {
				if f.Rule == rest.Rule && f.Severity < rest.Severity {
					t.Errorf("seed %d: %s is listed and a %s one of its rule is not", seed, f.ID, rest.Severity)
				}
			}
		}
	})
}

func TestWhatIsAboutAPartyIsCountedWhole(t *testing.T) {
	crowds(t, func(seed uint64, g *graph.Graph, r *Report, all []Finding) {
		beyond := r.Beyond()
		for p := range g.Study.Parties {
			party := int32(p)
			about := func(f *Finding) bool { return !slices.Contains(f.Parties, party) }
			whole := slices.DeleteFunc(pointers(all), about)
			ready := len(only(slices.DeleteFunc(pointers(r.Findings), about), "SY02"))
			if n := len(whole) - ready; beyond == nil && n != 0 || beyond != nil && beyond[p] != n {
				t.Errorf("seed %d: %d findings about party %d are beyond", seed, n, p)
			}
			list, more := r.Of(party, 4)
			if got := only(list, "SY02"); !slices.Equal(idsIn(got), idsIn(whole[:min(4, len(whole))])) || more != max(0, len(whole)-4) {
				t.Errorf("seed %d: of party %d %v and %d more, want %v of %d", seed, p, idsIn(got), more, idsIn(whole[:min(4, len(whole))]), len(whole))
			}
			if !slices.IsSortedFunc(list, Order) {
				t.Errorf("seed %d: the findings of party %d are out of order", seed, p)
			}
		}
	})
}

func TestAPairThatIsNotHeldReadyCanBeAccepted(t *testing.T) {
	crowds(t, func(seed uint64, g *graph.Graph, _ *Report, all []Finding) {
		if len(all) <= MostPairs {
			return
		}
		lightest, first := all[len(all)-1], all[0]
		s := *g.Study
		s.Accepted = []data.Acceptance{
			{Code: "sy02", Parties: []int32{lightest.Parties[1], lightest.Parties[0]}},
			{Code: "SY02", Parties: first.Parties, Until: "2020-01-01"},
			{Code: "SY02", Parties: all[7].Parties, Themes: all[7].Themes[:1]}, // not all its themes: nothing answers
		}
		r := Find(graph.New(&s, g.Options), day)
		if !slices.Equal(ids(r.Accepted), []string{lightest.ID}) || len(r.Expired) != 1 || len(r.Unused) != 1 {
			t.Errorf("seed %d: accepted %v, %d expired, %d unused", seed, ids(r.Accepted), len(r.Expired), len(r.Unused))
		}
		got := only(slices.Collect(r.List(0).All()), "SY02")
		if !slices.Equal(idsIn(got), idsIn(pointers(all[:len(all)-1]))) {
			t.Errorf("seed %d: all but the accepted one should be open, and stand in their order", seed)
		}
		if got := only(slices.Collect(r.List(MostPairs).All()), "SY02"); !slices.Equal(idsIn(got), idsIn(pointers(all[:MostPairs]))) {
			t.Errorf("seed %d: the first are others than before", seed)
		}
		if r.Untapped(lightest.Parties[0], lightest.Parties[1]) != nil || r.Untapped(first.Parties[0], first.Parties[1]) == nil {
			t.Errorf("seed %d: the accepted one is open, or the expired one is not", seed)
		}
	})
}

func TestReportsAreComparedByEveryId(t *testing.T) {
	for seed := range uint64(4) {
		// The newer study lacks a role and some statements, and has others; its parties stand in another order.
		old, new := crowd(seed, 60, 12, 420), crowd(seed, 60, 12, 420)
		new.Statements = slices.DeleteFunc(new.Statements, func(st data.Statement) bool { return st.Role == 5 || st.Strength == 3 && st.Role%7 == 0 })
		new.Statements = append(new.Statements, crowd(seed+90, 60, 12, 60).Statements...)
		if seed > 0 {
			turn := func(p int32) int32 { return int32(len(new.Parties)) - 1 - p }
			slices.Reverse(new.Parties)
			new.Coordinator = turn(new.Coordinator)
			for i := range new.Statements {
				st := &new.Statements[i]
				st.Role, st.Counterpart = turn(st.Role), turn(st.Counterpart)
			}
		}
		a, b := graph.New(old, graph.Options{}), graph.New(new, graph.Options{})
		before, after := allUntapped(a), allUntapped(b)
		// One is accepted in each study.
		old.Accepted = []data.Acceptance{{Code: "SY02", Parties: before[3].Parties}}
		new.Accepted = []data.Acceptance{{Code: "SY02", Parties: after[len(after)/2].Parties}}
		x, y := Find(a, day), Find(b, day)
		for _, most := range []int{5, 100_000} {
			c := Compare(&x, &y, most)
			var both, gone, come []string
			apart := map[string]bool{before[3].ID: true, after[len(after)/2].ID: true}
			in := func(list []Finding, id string) bool {
				return slices.ContainsFunc(list, func(f Finding) bool { return f.ID == id })
			}
			for _, f := range after {
				switch {
				case apart[f.ID]:
				case in(before, f.ID):
					both = append(both, f.ID)
				default:
					come = append(come, f.ID)
				}
			}
			for _, f := range before {
				if !apart[f.ID] && !in(after, f.ID) {
					gone = append(gone, f.ID)
				}
			}
			if c.AllBoth != len(both) || c.AllGone != len(gone) || c.AllCome != len(come) {
				t.Errorf("seed %d: %d in both, %d gone, %d come, want %d, %d, %d", seed, c.AllBoth, c.AllGone, c.AllCome, len(both), len(gone), len(come))
			}
			var kept []string
			for _, k := range c.Both {
				if k.Old.ID != k.New.ID {
					t.Errorf("seed %d: %s is %s", seed, k.Old.ID, k.New.ID)
				}
				kept = append(kept, k.New.ID)
			}
			for _, part := range []struct{ got, want []string }{{kept, both}, {idsIn(c.Gone), gone}, {idsIn(c.Come), come}} {
				if !slices.Equal(part.got, part.want[:min(most, len(part.want))]) {
					t.Errorf("seed %d: listed %v, want the first %d of %v", seed, part.got, most, part.want)
				}
			}
			for id := range apart {
				if slices.Contains(idsIn(c.Old), id) != in(before, id) || slices.Contains(idsIn(c.New), id) != in(after, id) {
					t.Errorf("seed %d: %s, which is accepted in one study, is lost", seed, id)
				}
			}
		}
	}
}

// BenchmarkRulesOnALargeStudy runs all rules on 1,000 roles, 1,000 themes and 100,000 statements, in which half a
// million pairs have untapped common ground.
func BenchmarkRulesOnALargeStudy(b *testing.B) {
	g := graph.New(crowd(1, 1000, 1000, 100_000), graph.Options{})
	for b.Loop() {
		r := Find(g, day)
		b.ReportMetric(float64(r.Open()), "findings")
	}
}
