package gap

import (
	"math"
	"slices"
	"testing"
	"time"

	"samsyn/data"
	"samsyn/graph"
)

func ids(findings []Finding) []string {
	var list []string
	for _, f := range findings {
		list = append(list, f.ID)
	}
	return list
}

func TestTheTableHoldsTwelveRulesInOrder(t *testing.T) {
	var codes []string
	for i, r := range Rules {
		codes = append(codes, r.Code)
		if Named(r.Code) != &Rules[i] || Named("Sy"+r.Code[2:]) != &Rules[i] || Named(r.Name) != &Rules[i] {
			t.Errorf("%s is not found by code and name", r.Code)
		}
	}
	if len(codes) != 12 || !slices.IsSorted(codes) || Named("SY13") != nil {
		t.Errorf("%v", codes)
	}
}

func TestFindingsComeBySeverityCodeWeightAndID(t *testing.T) {
	_, r := find(t, `roles coord a b
		coord shared a u
		a conflict coord y
		a conflict coord x
		a conflict coord z *3
		b difficulty coord z
		b difficulty coord y *2
		expect a+b w`)
	want := []string{
		"SY01/a+coord/z", "SY01/a+coord/x", "SY01/a+coord/y", "SY10/a+b/w",
		"SY01/b+coord/y", "SY01/b+coord/z", "SY04/b", "SY11/b",
	}
	if got := ids(r.Findings); !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
}

func TestAcceptedFindingsAreShownApart(t *testing.T) {
	const base = "roles coord a b\na conflict coord x,y\nb conflict coord x\na difficulty coord z\n"
	for _, c := range []struct {
		name, accept string
		accepted     []string
		expired      int
		unused       int
	}{
		{"nothing", "", nil, 0, 0},
		{"code, parties and themes", "accept SY01 a+coord x,y", []string{"SY01/a+coord/x+y"}, 0, 0},
		{"parties in any order, more themes than the finding's", "accept SY01 coord+a x,y,w", []string{"SY01/a+coord/x+y"}, 0, 0},
		{"every theme of those parties", "accept SY01 a+coord -", []string{"SY01/a+coord/x+y", "SY01/a+coord/z"}, 0, 0},
		{"not all themes of the finding", "accept SY01 a+coord x", nil, 0, 1},
		{"another code", "accept SY02 a+coord -", nil, 0, 1},
		{"other parties", "accept SY01 a+b -", nil, 0, 1},
		{"one of the parties is not both", "accept SY01 a -", nil, 0, 1},
		{"a theme's rule has no parties", "accept SY05 - -", nil, 0, 1},
		{"the study's rule has none", "accept SY12 - -", []string{"SY12"}, 0, 0},
		{"it may be written with whom it is about", "accept SY12 coord -", []string{"SY12"}, 0, 0},
		{"until a day to come", "accept SY12 - - until 2026-03-02", []string{"SY12"}, 0, 0},
		{"until that very day", "accept SY12 - - until 2026-03-01", []string{"SY12"}, 0, 0},
		{"until the day before", "accept SY12 - - until 2026-02-28", nil, 1, 0},
		{"expired, and nothing answers to it either", "accept SY09 a+b - until 2026-02-28", nil, 1, 0},
		{"expired beside one that holds", "accept SY12 - - until 2020-01-01\naccept SY12 - -", []string{"SY12"}, 1, 0},
		{"two for one finding are both used", "accept SY12 - -\naccept SY12 - -", []string{"SY12"}, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, r := find(t, base+c.accept)
			if !slices.Equal(ids(r.Accepted), c.accepted) || len(r.Expired) != c.expired || len(r.Unused) != c.unused {
				t.Errorf("accepted %q, %d expired, %d unused", ids(r.Accepted), len(r.Expired), len(r.Unused))
			}
			for _, f := range r.Accepted {
				if f.Accepted == nil || slices.Contains(ids(r.Findings), f.ID) {
					t.Errorf("%s is not apart", f.ID)
				}
			}
			for _, f := range r.Findings {
				if f.Accepted != nil {
					t.Errorf("%s is accepted", f.ID)
				}
			}
		})
	}
}

func TestAThemeFindingIsAcceptedByItsTheme(t *testing.T) {
	_, r := find(t, "a shared coord x\nb shared coord x\na shared coord y\nb shared coord y\naccept SY07 - x")
	if !slices.Equal(ids(r.Accepted), []string{"SY07//x"}) {
		t.Errorf("%v", ids(r.Accepted))
	}
}

func TestTheDayIsThatOfTheDatesOwnZone(t *testing.T) {
	s := study(t, "accept SY12 - - until 2026-03-01")
	late := time.Date(2026, 3, 2, 0, 30, 0, 0, time.FixedZone("east", 3600)) // still the first in UTC
	if r := Find(graph.New(s, graph.Options{}), late); len(r.Expired) != 1 {
		t.Errorf("%d expired", len(r.Expired))
	}
}

func TestCoverageCountsByHand(t *testing.T) {
	// With the coordinator: a has x (practised by way of the narrower y), z (proposed, told by the coordinator),
	// w (nothing); b has x, which only the coordinator tells (nothing); group g does not count.
	// Between roles: a and b share x and v, c shares x: the pairs ab on x and v, ac on x, bc on x; of these
	// a and b practise v.
	const text = `theme y<x
		a shared coord x,z
		a shared coord y,w
		coord shared b x
		coord shared g x
		a shared g v
		b shared g v,y
		c shared g x
		a cooperation coord y
		coord cooperation a z proposed
		coord cooperation a y proposed
		b cooperation a v
		c cooperation a x proposed
		b conflict coord q *3
		c conflict coord q
		c cooperation coord q
		a difficulty coord q
		accept SY01 b+coord -`
	_, r := find(t, text)
	want := Coverage{Required: 4, Actual: 1, Proposed: 1, Conflicts: 2, Unmanaged: 1}
	if r.Coverage != want {
		t.Errorf("%+v, want %+v", r.Coverage, want)
	}
	if r.Coverage.Share() != 0.25 || !math.IsNaN(r.Coverage.RolesShare()) {
		t.Errorf("shares %v, %v", r.Coverage.Share(), r.Coverage.RolesShare())
	}
	_, r = find(t, "asked everyone\n"+text)
	want.RolesAsked, want.RolesRequired, want.RolesActual = true, 4, 1
	if r.Coverage != want {
		t.Errorf("%+v, want %+v", r.Coverage, want)
	}
}

func TestCoverageIsUndefinedWhenNothingIsRequired(t *testing.T) {
	_, r := find(t, "asked everyone\na conflict coord x\na cooperation coord x")
	if !math.IsNaN(r.Coverage.Share()) || !math.IsNaN(r.Coverage.RolesShare()) || r.Coverage.Required != 0 {
		t.Errorf("%+v", r.Coverage)
	}
}

func TestCoverageLooksAtTheLevel(t *testing.T) {
	s := study(t, "theme x<z\ntheme y<z\na shared coord x,y\na cooperation coord y")
	for level, want := range map[graph.Level]Coverage{
		graph.Broad:  {Required: 1, Actual: 1},
		graph.Narrow: {Required: 2, Actual: 1},
	} {
		if got := CoverageOf(graph.New(s, graph.Options{Level: level})); got != want {
			t.Errorf("level %d: %+v, want %+v", level, got, want)
		}
	}
}

// reaches reports whether two themes are one, or one is above the other.
func reaches(g *graph.Graph, a, b int32) bool {
	above := func(low, high int32) bool {
		for ; low != data.NoTheme; low = g.Study.Themes[low].Broader {
			if low == high {
				return true
			}
		}
		return false
	}
	return above(a, b) || above(b, a)
}

func TestCoverageBetweenRolesIsTheSumOfThatOfTheLinks(t *testing.T) {
	asked := 0
	for seed := range uint64(100) {
		g := graph.New(randomStudy(seed), graph.Options{Level: graph.Level(seed % 2)})
		all, byLink := CoverageOf(g), CoverageByLink(g)
		if (byLink != nil) != all.RolesAsked {
			t.Fatalf("seed %d: %v, asked %v", seed, byLink, all.RolesAsked)
		}
		actual := 0
		for pair, p := range byLink {
			asked++
			_, shared := g.CommonInterest(g.RowOf(pair[0]), g.RowOf(pair[1]))
			practised, proposed := 0, 0
			for _, t := range shared { // by every statement of the study
				stages := map[data.Stage]bool{}
				for i := range g.Study.Statements {
					s := &g.Study.Statements[i]
					if s.Kind == data.Cooperation && s.Counted() && (s.Role == pair[0] && s.Counterpart == pair[1] || s.Role == pair[1] && s.Counterpart == pair[0]) &&
						slices.ContainsFunc(s.Themes, func(named int32) bool { return reaches(g, named, t) }) {
						stages[s.Stage] = true
					}
				}
				switch {
				case stages[data.Practised]:
					practised++
				case stages[data.Proposed]:
					proposed++
				}
			}
			if want := (PairCoverage{pair[0], len(shared), practised, proposed}); p != want {
				t.Fatalf("seed %d: %v has %+v, want %+v", seed, pair, p, want)
			}
			actual += p.Actual
		}
		if actual != all.RolesActual {
			t.Fatalf("seed %d: %d on the links, %d in all", seed, actual, all.RolesActual)
		}
	}
	if asked == 0 {
		t.Fatal("no study asked about other roles")
	}
}

func TestCoverageIsTheSumOfThatOfTheRoles(t *testing.T) {
	for seed := range uint64(100) {
		g := graph.New(randomStudy(seed), graph.Options{Level: graph.Level(seed % 2)})
		all, sum := CoverageOf(g), PairCoverage{}
		for i, p := range CoverageByRole(g) {
			if p.Role != g.AllRoles[i] || p.Actual+p.Proposed > p.Required {
				t.Fatalf("seed %d: %+v", seed, p)
			}
			sum.Required, sum.Actual, sum.Proposed = sum.Required+p.Required, sum.Actual+p.Actual, sum.Proposed+p.Proposed
		}
		if got := (PairCoverage{0, all.Required, all.Actual, all.Proposed}); got != sum {
			t.Fatalf("seed %d: %+v, the roles together %+v", seed, got, sum)
		}
	}
}
