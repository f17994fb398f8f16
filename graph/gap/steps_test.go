package gap

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

// stepsOf writes the steps of one finding: "source" of each, with "own" or "near" before it.
func stepsOf(t *testing.T, text, id string, options ...graph.Options) []string {
	t.Helper()
	s, r := find(t, text, options...)
	for _, f := range r.Findings {
		if f.ID != id {
			continue
		}
		var steps []string
		for _, step := range f.Steps {
			mark := ""
			if step.Own {
				mark = "own "
			}
			if step.Near {
				mark += "near "
			}
			steps = append(steps, mark+s.Statements[step.Statement].Source)
		}
		return steps
	}
	t.Fatalf("no finding %s", id)
	return nil
}

func TestStepsComeInTheOrderOwnOthersNear(t *testing.T) {
	const conflict = "a conflict coord x\n"
	const tree = "theme x<w\ntheme z<w\ntheme v<x\n"
	for _, c := range []struct {
		name, study, id string
		want            []string
	}{
		{"none told", conflict, "SY01/a+coord/x", nil},
		{"another's practice", conflict + "b cooperation coord x §2", "SY01/a+coord/x", []string{"§2"}},
		{
			"own proposal before another's practice",
			conflict + "b cooperation coord x §2\na cooperation coord x §1 proposed", "SY01/a+coord/x",
			[]string{"own §1", "§2"},
		},
		{
			"the coordinator's proposal is the pair's own",
			conflict + "coord cooperation a x §1 proposed", "SY01/a+coord/x",
			[]string{"own §1"},
		},
		{
			"practised before proposed, then stronger, then role, then source",
			conflict + "b cooperation coord x §5 proposed *3\nc cooperation coord x §4\nb cooperation coord x §3\nb cooperation coord x §2\nc cooperation coord x §1 *2",
			"SY01/a+coord/x",
			[]string{"§1", "§2", "§3"},
		},
		{
			"at most three, own ones first",
			conflict + "a cooperation coord x §4 proposed\na cooperation coord x §3 proposed *2\nb cooperation coord x §2\nb cooperation coord x §1",
			"SY01/a+coord/x",
			[]string{"own §3", "own §4", "§1"},
		},
		{
			"above and below the theme are on it",
			tree + conflict + "b cooperation coord w §2\nc cooperation coord v §1", "SY01/a+coord/x",
			[]string{"§2", "§1"},
		},
		{"near where there is nothing on it", tree + conflict + "b cooperation coord z §2", "SY01/a+coord/x", []string{"near §2"}},
		{
			"not near where there is something on it",
			tree + conflict + "b cooperation coord z §2\nb cooperation coord x §1 proposed", "SY01/a+coord/x",
			[]string{"§1"},
		},
		{
			"not near where the pair proposes something on it",
			tree + conflict + "b cooperation coord z §2\na cooperation coord x §1 proposed", "SY01/a+coord/x",
			[]string{"own §1"},
		},
		{
			"what the pair practises beside it is not another's",
			tree + conflict + "a cooperation coord z §2", "SY01/a+coord/x", nil,
		},
		{
			"what one of the pair practises with a third is another's",
			conflict + "a cooperation b x §1", "SY01/a+coord/x",
			[]string{"§1"},
		},
		{
			"what one of the pair proposes to a third is its own, and not above what it may answer",
			conflict + "a cooperation coord x §2 proposed *2\na cooperation b x §1 proposed", "SY01/a+coord/x",
			[]string{"own §2", "own §1"},
		},
		{
			"each once, though it is on several of the themes",
			"a conflict coord x,y\nb cooperation coord x,y §1", "SY01/a+coord/x+y",
			[]string{"§1"},
		},
		{"a general cooperation is on nothing", conflict + "b cooperation coord - §1", "SY01/a+coord/x", nil},
		{"a rejected one neither", conflict + "b cooperation coord x §1 rejected", "SY01/a+coord/x", nil},
		{
			"with a group the role's proposal to the coordinator is its own",
			"a conflict g x\na cooperation coord x §1 proposed", "SY01/a+g/x",
			[]string{"own §1"},
		},
		{
			"SY02 borrows what the two do with others",
			"a shared coord x,y\nb shared coord x,y\nc cooperation g y §2\na cooperation coord x §1", "SY02/a+b",
			[]string{"§1", "§2"},
		},
		{
			"SY07: what those who share it propose is own",
			"roles coord a b c d\na shared coord x\nb shared coord x\nc cooperation d x §3 proposed *3\na cooperation coord x §2 proposed\ncoord cooperation b x §1 proposed",
			"SY07//x",
			[]string{"own §2", "§3", "§1"},
		},
		{
			"SY10: steps are on what is missing",
			"expect a+b x,y\na cooperation b y\nc cooperation coord y §3\nc cooperation coord x §2\nb cooperation a x §1 proposed", "SY10/a+b/x+y",
			[]string{"own §1", "§2"},
		},
		{"SY10 without themes: own proposals only", "expect a+b\nc cooperation coord y §2\nb cooperation a - §1 proposed", "SY10/a+b", []string{"own §1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := stepsOf(t, c.study, c.id); !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestInterestsAtTheNarrowLevelBorrowFromNearThemes(t *testing.T) {
	const text = "theme x<w\ntheme z<w\na shared coord x\nb shared coord x\na cooperation coord z §1"
	for _, text := range []string{text, strings.Replace(text, "a cooperation coord", "a cooperation b", 1)} {
		if got := stepsOf(t, text, "SY07//x", graph.Options{Level: graph.Narrow}); !slices.Equal(got, []string{"near §1"}) {
			t.Errorf("%s\n%q", text, got)
		}
	}
}

func TestOnlyFourRulesSuggestSteps(t *testing.T) {
	s := randomStudy(7)
	with := map[string]bool{}
	for _, f := range Find(graph.New(s, graph.Options{}), day).Findings {
		if len(f.Steps) > 0 {
			with[f.Rule.Code] = true
		}
	}
	for _, code := range []string{"SY01", "SY02", "SY07", "SY10"} {
		delete(with, code)
	}
	if len(with) > 0 {
		t.Errorf("steps for %v", with)
	}
}

func TestTheListOfRelatedThemesIsWhatIsOnTheTheme(t *testing.T) {
	text := "theme a1<a\ntheme a2<a\ntheme a11<a1\ntheme a12<a1\ntheme b1<b\na shared coord a11,a12,a2,b1,b,c"
	s := study(t, text)
	g := graph.New(s, graph.Options{})
	c := NewContext(g)
	for x := range s.Themes {
		related := c.tree.Around(int32(x))
		for y := range s.Themes {
			if got, want := related.Has(int32(y)), g.OnTheme(int32(x), int32(y)); got != want {
				t.Errorf("%s on %s: %v, want %v", s.Themes[y].ID, s.Themes[x].ID, got, want)
			}
		}
	}
}

func TestTheBestStepsOfLongListsAreThoseOfAFullSort(t *testing.T) {
	// Three hundred cooperations on twelve themes; the heads of the lists must give what sorting all would.
	var text strings.Builder
	for t := range 12 {
		fmt.Fprintf(&text, "theme t%d<u\n", t)
	}
	text.WriteString("a conflict coord t0,t1,t2,t3\n")
	for i := range 300 {
		stage := ""
		if i%3 > 0 {
			stage = "proposed"
		}
		fmt.Fprintf(&text, "%s cooperation g t%d,t%d §%d *%d %s\n", []string{"a", "b", "c"}[i%7%3], i%12, i*5%11, i*37%300, 1+i*7%3, stage)
	}
	s := study(t, text.String())
	c := NewContext(graph.New(s, graph.Options{}))
	themes := []int32{1, 2, 3, 4} // t0 lies first, u second
	var all []int32
	for _, t := range themes {
		all = append(all, c.cooperations[t]...)
	}
	all = united(all)
	slices.SortFunc(all, c.compareSteps)
	keep := func(i int32) bool { return i%2 == 0 }
	all = slices.DeleteFunc(all, func(i int32) bool { return !keep(i) })
	on := c.tree.NewSet()
	on.Add(themes...)
	if got := c.best(on, keep); len(got) != 3 || !slices.Equal(got, all[:3]) {
		t.Errorf("%v, want %v", got, all[:3])
	}
}

func TestStepsAreThoseOfLookingAtEveryCooperation(t *testing.T) {
	seen := map[string]int{}
	for seed := range uint64(200) {
		s := randomStudy(seed)
		g := graph.New(s, graph.Options{Level: graph.Level(seed % 2)})
		for _, f := range Find(g, day).Findings {
			q := search{parties: f.Parties, themes: f.Themes, pair: true}
			switch f.Rule.Code {
			case "SY01":
				pair := f.Parties
				for _, p := range f.Parties {
					if s.Parties[p].Group {
						pair = append(slices.Clone(pair), s.Coordinator) // its role's proposals to the coordinator
					}
				}
				for _, i := range g.Counted {
					if st := &s.Statements[i]; proposed(st) && slices.Contains(pair, st.Role) && slices.Contains(pair, st.Counterpart) && onOne(g, f.Themes, st.Themes) {
						q.further = append(q.further, i)
					}
				}
			case "SY02":
			case "SY07":
				q.pair = false
			default:
				continue
			}
			if want := plainSteps(g, q); !slices.Equal(f.Steps, want) {
				t.Errorf("seed %d: %s: %v, want %v", seed, f.ID, f.Steps, want)
			}
			for _, step := range f.Steps {
				seen[fmt.Sprint(f.Rule.Code, step.Own, step.Near)]++
			}
		}
	}
	if len(seen) < 7 {
		t.Errorf("only %v were suggested", seen)
	}
}

func onOne(g *graph.Graph, themes, others []int32) bool {
	return slices.ContainsFunc(themes, func(t int32) bool {
		return slices.ContainsFunc(others, func(o int32) bool { return g.OnTheme(t, o) })
	})
}

// plainSteps looks at every cooperation of a study, in the order of steps.
func plainSteps(g *graph.Graph, q search) []Step {
	c := NewContext(g)
	s := g.Study
	var own, others, near []Step
	all := slices.DeleteFunc(slices.Clone(g.Counted), func(i int32) bool { return s.Statements[i].Kind != data.Cooperation })
	slices.SortFunc(all, c.compareSteps)
	for _, i := range all {
		st := &s.Statements[i]
		on := onOne(g, q.themes, st.Themes)
		beside := slices.ContainsFunc(q.themes, func(t int32) bool {
			up := s.Themes[t].Broader
			return up != data.NoTheme && slices.ContainsFunc(st.Themes, func(o int32) bool { return o != t && s.Themes[o].Broader == up })
		})
		if slices.Contains(q.further, i) || on && proposed(st) && slices.Contains(q.parties, st.Role) {
			if own = append(own, Step{Statement: i, Own: true}); len(own) == maxSteps {
				break
			}
			continue
		}
		if q.pair && slices.Contains(q.parties, st.Role) && slices.Contains(q.parties, st.Counterpart) {
			continue
		}
		if on {
			others = append(others, Step{Statement: i})
		}
		if beside {
			near = append(near, Step{Statement: i, Near: true})
		}
	}
	steps := append(own, others...)
	if len(steps) == 0 {
		steps = near
	}
	return steps[:min(len(steps), maxSteps)]
}
