package plan

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
	"samsyn/graph/internal/random"
)

// weightLeft is the weight still open after steps, by running all rules again on the whole study.
func weightLeft(g *graph.Graph, r gap.Report, steps []Step) int {
	var assumed []Assumption
	asked := map[int32]bool{}
	for _, step := range steps {
		if step.Kind < Interview {
			assumed = append(assumed, step.Assumed)
		} else {
			asked[step.Party] = true
		}
	}
	o := WhatIf(g, r, assumed, day)
	closed := map[string]bool{}
	for _, f := range o.Closed {
		closed[f.ID] = true
	}
	lowered := map[string]int{}
	for _, c := range slices.Concat(o.Lowered, o.Raised) {
		lowered[c.Before.ID] = weigh(c.After)
	}
	left := 0
	for i := range r.Findings {
		f := &r.Findings[i]
		heard := (f.Rule.Code == "SY08" || f.Rule.Code == "SY12" && f.Facts.Whole) && asked[f.Parties[0]]
		switch n, ok := lowered[f.ID]; {
		case closed[f.ID] || heard:
		case ok:
			left += n
		default:
			left += Weight(f.Severity)
		}
	}
	return left
}

func TestEveryStepIsWorthWhatTheRulesSayOnTheWholeStudy(t *testing.T) {
	kinds := map[Kind]int{}
	for seed := range uint64(150) {
		s := randomStudy(seed, 6, 2, 7, 45)
		g, r := found(s, graph.Options{Level: graph.Level(seed % 2)})
		p := Suggest(g, r, day)
		for n := range p.Steps {
			kinds[p.Steps[n].Kind]++
			if left := weightLeft(g, r, p.Steps[:n+1]); left != p.Total-p.Steps[n].Sum {
				t.Fatalf("seed %d: after step %d %d is left by the rules, and %d by the plan", seed, n+1, left, p.Total-p.Steps[n].Sum)
			}
			if p.Steps[n].Value < 1 || n > 0 && p.Steps[n].Sum != p.Steps[n-1].Sum+p.Steps[n].Value {
				t.Errorf("seed %d: step %d is worth %d and reaches %d", seed, n+1, p.Steps[n].Value, p.Steps[n].Sum)
			}
		}
	}
	for k := Begin; k <= Hear; k++ {
		if kinds[k] == 0 {
			t.Errorf("no study had a step of the kind %s", k)
		}
	}
}

func TestTheFirstStepIsTheBestCandidateOfAll(t *testing.T) {
	for seed := range uint64(60) {
		s := randomStudy(seed, 5, 2, 5, 30)
		for i := range s.Themes {
			s.Themes[i].Broader = data.NoTheme // else a broad theme that no finding names may cover several
		}
		g, r := found(s, graph.Options{})
		p := Suggest(g, r, day)
		b := board{s: s, open: p.Beyond}
		for _, step := range p.Steps {
			b.open = append(b.open, step.Closes...)
		}
		best := 0
		for a := range s.Parties {
			for c := range a {
				if s.Parties[a].Group && s.Parties[c].Group {
					continue
				}
				for th := range s.Themes {
					step := Step{Kind: Meet, Assumed: Assumption{[2]int32{int32(a), int32(c)}, []int32{int32(th)}}}
					if b.onOwnInterest(&step.Assumed) {
						best = max(best, p.Total-weightLeft(g, r, []Step{step}))
					}
				}
			}
		}
		first := 0
		if len(p.Steps) > 0 {
			first = p.Steps[0].Value
		}
		if first < best {
			t.Errorf("seed %d: the first step is worth %d, a cooperation %d", seed, first, best)
		}
	}
}

// onOwnInterest is false where a cooperation answers a theme that one of the two has told no interest in: nothing
// in the study says that those should meet on it, so that it is no candidate.
func (b *board) onOwnInterest(a *Assumption) bool {
	return !slices.ContainsFunc(b.open, func(f *gap.Finding) bool {
		return f.Rule.Code == "SY07" && slices.Contains(a.Themes, f.Themes[0]) &&
			slices.ContainsFunc(a.Parties[:], func(p int32) bool { return p != b.s.Coordinator && !slices.Contains(f.Parties, p) })
	})
}

func TestStepsWorkedByHand(t *testing.T) {
	s := small(t,
		"coord shared g n",                                                             // the coordinator tells
		"a conflict coord x 2",                                                         // SY01 high
		"a shared coord x", "b shared coord x", "a shared coord y", "b shared coord y", // SY02 low, SY07 twice
		"b no-conflict coord -", "b cooperation coord y proposed", // closes SY07 y
		"a difficulty g z", "c conflict coord w", "c shared coord k", "c shared coord k", // SY08, SY01 low; SY01 high, SY05
	)
	g, r := found(s, graph.Options{})
	p := Suggest(g, r, day)
	type line struct {
		kind         Kind
		who          string
		value, after int
	}
	var got []line
	for _, step := range p.Steps {
		who := ""
		if step.Kind < Interview {
			for _, q := range step.Assumed.Parties {
				who += s.Parties[q].ID + " "
			}
			for _, th := range step.Assumed.Themes {
				who += s.Themes[th].ID
			}
		} else {
			who = s.Parties[step.Party].ID
		}
		got = append(got, line{step.Kind, who, step.Value, step.Sum})
	}
	want := []line{
		{Meet, "a coord x", 5, 5},  // SY01 high and SY07 x
		{Meet, "a b y", 3, 8},      // SY07 y and SY02
		{Meet, "c coord w", 3, 11}, // SY01 high
		{Meet, "a coord z", 1, 12}, // the coordinator answers for a group that does not tell
		{Interview, "g", 1, 13},
	}
	if !slices.Equal(got, want) {
		t.Errorf("the steps are\n%v\nwant\n%v", got, want)
	}
	if !slices.Equal(ids(p.Beyond), []string{"SY06//x", "SY05"}) || p.Total != p.Reached()+3 {
		t.Errorf("beyond are %v, of %d %d is reached", ids(p.Beyond), p.Total, p.Reached())
	}
}

func TestWhatIsProposedComesBeforeAMeetingWorthAsMuch(t *testing.T) {
	s := small(t, "a conflict coord x 2", "a cooperation coord x proposed", "coord no-conflict a -", "a shared coord q", "a shared coord r")
	g, r := found(s, graph.Options{})
	p := Suggest(g, r, day)
	if len(p.Steps) == 0 || p.Steps[0].Kind != Begin || p.Steps[0].Proposal != 1 {
		t.Errorf("the first step is %+v", p.Steps)
	}
}

func TestAFindingThatTakesTwoThemesIsMetOnBoth(t *testing.T) {
	s := small(t, "coord no-conflict a -", "a conflict coord x", "a conflict coord x,y", "a conflict coord y", "expect a b u v")
	g, r := found(s, graph.Options{})
	p := Suggest(g, r, day)
	themes := map[int]bool{}
	for _, step := range p.Steps[:2] {
		themes[len(step.Assumed.Themes)] = true
		if step.Value != 3 || len(step.Closes) != 1 {
			t.Errorf("%+v", step)
		}
	}
	if !themes[2] || len(themes) != 1 {
		t.Errorf("the steps are %+v", p.Steps)
	}
}

func TestThePlanDoesNotHangOnTheOrderOfStatements(t *testing.T) {
	for seed := range uint64(60) {
		s := randomStudy(seed, 6, 2, 6, 40)
		g, r := found(s, graph.Options{})
		first := plain(s, Suggest(g, r, day))
		other := *s
		other.Statements = slices.Clone(s.Statements)
		slices.Reverse(other.Statements)
		g, r = found(&other, graph.Options{})
		if second := plain(&other, Suggest(g, r, day)); !reflect.DeepEqual(first, second) {
			t.Fatalf("seed %d:\n%v\n%v", seed, first, second)
		}
	}
}

// plain is a plan without positions of statements.
func plain(s *data.Study, p Plan) []any {
	var all []any
	for _, step := range p.Steps {
		source := ""
		if step.Kind == Begin {
			source = s.Statements[step.Proposal].Source
		}
		all = append(all, step.Kind, step.Assumed, step.Party, source, step.Value, step.Open, ids(step.Closes), ids(step.Lowers))
	}
	return append(all, ids(p.Beyond))
}

func TestAStudyWithoutGapsHasNoSteps(t *testing.T) {
	g, r := found(&data.Study{Parties: []data.Party{{ID: "c"}}}, graph.Options{})
	r.Findings = nil
	if p := Suggest(g, r, day); len(p.Steps) > 0 || p.Total != 0 || p.Reached() != 0 {
		t.Errorf("%+v", p)
	}
}

// BenchmarkSuggest is on 40 roles with 1,600 statements, in which nearly every pair has a gap.
func BenchmarkSuggest(b *testing.B) {
	g, r := found(randomStudy(1, 41, 6, 60, 1600), graph.Options{})
	b.ReportAllocs()
	for b.Loop() {
		Suggest(g, r, day)
	}
	p := Suggest(g, r, day)
	b.ReportMetric(float64(len(p.Steps)), "steps")
	b.ReportMetric(float64(p.Gaps), "gaps")
}

func TestAConflictOnVeryManyThemesIsMetOnThoseThatMostOfItIsOn(t *testing.T) {
	// One conflict that goes from theme to theme: each statement shares one with the next, and t000 is on ten.
	lines := []string{"coord no-conflict a -"}
	for i := range 250 {
		lines = append(lines, fmt.Sprintf("a conflict coord t%03d,t%03d", i, i+1))
	}
	for range 10 {
		lines = append(lines, "a conflict coord t000")
	}
	g, r := found(small(t, lines...), graph.Options{})
	p := Suggest(g, r, day)
	if !p.FewThemes || len(p.Steps) == 0 {
		t.Fatalf("%v, %d steps", p.FewThemes, len(p.Steps))
	}
	first := p.Steps[0]
	if first.Kind != Meet || len(first.Closes) != 1 || len(first.Assumed.Themes) != 126 || !slices.Contains(first.Assumed.Themes, 0) {
		t.Errorf("the first step is %d with %d themes, and closes %v", first.Kind, len(first.Assumed.Themes), ids(first.Closes))
	}
	if small, r := found(small(t, lines[:50]...), graph.Options{}); Suggest(small, r, day).FewThemes {
		t.Error("fifty themes are not all tried")
	}
}

func TestFewestThemesAreThoseOfCountingAnewEachTime(t *testing.T) {
	tried := 0
	for seed := range uint64(200) {
		s := randomStudy(seed, 4, 1, 9, 60)
		g, r := found(s, graph.Options{})
		b := newBoard(g, r.First(mostFindings), day)
		for _, f := range b.open {
			if f.Rule.Code != "SY01" {
				continue
			}
			about := func(theme, i int32) bool {
				return slices.ContainsFunc(s.Statements[i].Themes, func(u int32) bool { return g.OnTheme(theme, u) })
			}
			var want []int32
			for left := slices.Clone(f.Evidence); len(left) > 0; {
				best, most := data.NoTheme, 0
				for _, theme := range f.Themes {
					n := 0
					for _, i := range left {
						if about(theme, i) {
							n++
						}
					}
					if n > most {
						best, most = theme, n
					}
				}
				if most == 0 {
					break
				}
				want = append(want, best)
				left = slices.DeleteFunc(left, func(i int32) bool { return about(best, i) })
			}
			if got := b.fewest(f, b.statementsOn(f)); !slices.Equal(got, want) {
				t.Errorf("seed %d: %s: %v, want %v", seed, f.ID, got, want)
			}
			if len(want) > 1 {
				tried++
			}
		}
	}
	if tried < 20 {
		t.Errorf("only %d findings took more than one theme", tried)
	}
}

func BenchmarkSuggestOnFewRolesAndManyThemes(b *testing.B) {
	rnd := rand.New(rand.NewPCG(1, 1))
	s := random.Study(1, 6, 0, 3000, 20_000)
	for i := range s.Themes {
		s.Themes[i].Broader = data.NoTheme
	}
	for i := range s.Statements {
		if len(s.Statements[i].Themes) > 0 {
			s.Statements[i].Themes = []int32{rnd.Int32N(3000)}
		}
	}
	g, r := found(s, graph.Options{})
	for b.Loop() {
		Suggest(g, r, day)
	}
}
