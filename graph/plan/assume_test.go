package plan

import (
	"errors"
	"slices"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

func TestAnAssumptionIsReadByIdOrNameInAnyCase(t *testing.T) {
	s := small(t, "a conflict coord x:y 2", "a conflict coord plus 1")
	s.Parties[2].Name = data.Text{Plain: "Art + Craft", SV: "Konst och hantverk"}
	s.Themes[0].Name = data.Text{Plain: "Time: money"}
	for text, want := range map[string]Assumption{
		"a+coord":                       {Parties: [2]int32{1, 0}},
		"A + COORD : PLUS":              {Parties: [2]int32{1, 0}, Themes: []int32{1}},
		"the a+The Coord:plus":          {Parties: [2]int32{1, 0}, Themes: []int32{1}},
		"coord+konst och hantverk":      {Parties: [2]int32{0, 2}},
		"coord+Art + Craft:x:y":         {Parties: [2]int32{0, 2}, Themes: []int32{0}},
		"Art + Craft+g:time: money":     {Parties: [2]int32{2, 4}, Themes: []int32{0}},
		" a + g :  Time:   money":       {Parties: [2]int32{1, 4}, Themes: []int32{0}},
		"Konst och hantverk+THE C:PLUS": {Parties: [2]int32{2, 3}, Themes: []int32{1}},
	} {
		got, err := Parse(s, text)
		if err != nil || got.Parties != want.Parties || !slices.Equal(got.Themes, want.Themes) {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
}

func TestAnAssumptionThatMeansNothingSaysWhatIsWrong(t *testing.T) {
	s := exampleStudy(t)
	for text, want := range map[string]AssumptionError{
		"":                                {"form", "", ""},
		"dpo":                             {"form", "dpo", ""},
		"dpo+":                            {"form", "dpo+", ""},
		"+dpo:risk":                       {"form", "+dpo", ""},
		"dpo:risk":                        {"form", "dpo", ""},
		"dpo+communicator:":               {"form", "dpo+communicator:", ""},
		"dpo+comunicator":                 {"party", "comunicator", "communicator"},
		"dpo+communicator:statistisc":     {"theme", "statistisc", "statistics"},
		"dpo+ nobody at all :statistics":  {"party", "nobody at all", ""},
		"dpo+Dataskyddsombud":             {"same", "dpo", ""},
		"management+employees:risk":       {"groups", "management+employees", ""},
		"dpo+communicator:statistics:now": {"theme", "statistics:now", ""},
	} {
		_, err := Parse(s, text)
		var got *AssumptionError
		if !errors.As(err, &got) || *got != want {
			t.Errorf("%q: %+v, want %+v", text, err, want)
		}
	}
}

func FuzzAssumptionsAreReadOrRefused(f *testing.F) {
	s := exampleStudy(f)
	for _, text := range []string{"dpo+communicator:statistics", "a+b", "::++", "dpo+dpo", "+:", "å+ä:ö", "\xff+\x00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := Parse(s, text)
		if err != nil {
			return
		}
		if a.Parties[0] == a.Parties[1] || s.Parties[a.Parties[0]].Group && s.Parties[a.Parties[1]].Group || len(a.Themes) > 1 {
			t.Errorf("%q is read as %v", text, a)
		}
	})
}

func TestAssumingLeavesTheStudyAloneAndMarksWhatNobodyTold(t *testing.T) {
	s := exampleStudy(t)
	n := len(s.Statements)
	a, err := Parse(s, "management+dpo:risk")
	if err != nil {
		t.Fatal(err)
	}
	other := Assume(s, []Assumption{a})
	if len(s.Statements) != n || len(other.Statements) != n+1 {
		t.Fatalf("%d statements became %d and %d", n, len(s.Statements), len(other.Statements))
	}
	st := &other.Statements[n]
	if !st.Assumed || s.Parties[st.Role].Group || st.Text != (data.Text{}) || st.Source != "" {
		t.Errorf("the assumed statement is %+v", *st)
	}
	for i := range s.Statements {
		if s.Statements[i].Assumed {
			t.Errorf("statement %d of the study is marked as assumed", i)
		}
	}
}

func TestACooperationOnStatisticsClosesTheConflictAboutIt(t *testing.T) {
	s := exampleStudy(t)
	g, r := found(s, graph.Options{})
	a, err := Parse(s, "kommunikatör+Informationssäkerhetssamordnare:statistics")
	if err != nil {
		t.Fatal(err)
	}
	o := WhatIf(g, r, []Assumption{a}, day)
	want := []string{"SY01/communicator+infosec-coordinator/statistics", "SY07//personal-data"}
	if got := ids(o.Closed); !slices.Equal(got, want) {
		t.Errorf("closes %v, want %v", got, want)
	}
	if len(o.Lowered)+len(o.Narrowed)+len(o.Opened) > 0 {
		t.Errorf("and more: %+v", o)
	}
	if b, a := o.Before.Coverage, o.After.Coverage; a.Actual != b.Actual+1 || a.Required != b.Required || a.Unmanaged != b.Unmanaged-1 {
		t.Errorf("coverage went from %+v to %+v", b, a)
	}
}

func TestWhatIsLeftOfAFindingIsLoweredOrNarrowed(t *testing.T) {
	s := small(t,
		"a conflict coord x 2", "a difficulty coord x,y", "a difficulty coord y", // high; x leaves a difficulty on y
		"b conflict coord p", "b conflict coord p,q", "b conflict coord q,r", "b conflict coord r", // p leaves q, r
		"c conflict coord k", "c conflict coord k,l,m", "c conflict coord m", // l parts it in two
		"expect a b u v",
		"a conflict b d", "a conflict b d,e", "a conflict b e", "a cooperation b d proposed", // medium; d leaves a high e
	)
	g, r := found(s, graph.Options{})
	for text, want := range map[string][4]string{
		"a+coord:x": {"", "SY01/a+coord/x+y", ""},
		"b+coord:p": {"", "", "SY01/b+coord/p+q+r"},
		"c+coord:l": {"", "", "SY01/c+coord/k+l+m"},
		"a+b:u":     {"", "", "SY10/a+b/u+v"},
		"a+b:d":     {"", "", "", "SY01/a+b/d+e"},
		"a+b:x":     {},
		"a+b":       {},
	} {
		a, err := Parse(s, text)
		if err != nil {
			t.Fatal(err)
		}
		o := WhatIf(g, r, []Assumption{a}, day)
		one := func(list []Change) string {
			if len(list) == 1 {
				return list[0].Before.ID
			}
			return ""
		}
		closed := ""
		if len(o.Closed) > 0 {
			closed = o.Closed[0].ID
		}
		if got := [4]string{closed, one(o.Lowered), one(o.Narrowed), one(o.Raised)}; got != want || len(o.Opened) > 0 {
			t.Errorf("%s changes %v and opens %v, want %v", text, got, ids(o.Opened), want)
		}
	}
	a, _ := Parse(s, "c+coord:l")
	if left := WhatIf(g, r, []Assumption{a}, day).Narrowed[0].After; !slices.Equal(ids(left), []string{"SY01/c+coord/k", "SY01/c+coord/m"}) {
		t.Errorf("what falls apart leaves %v", ids(left))
	}
}

func TestNothingAssumedIsEvidenceOrAStep(t *testing.T) {
	for seed := range uint64(200) {
		s := randomStudy(seed, 5, 2, 6, 30)
		g, r := found(s, graph.Options{Level: graph.Level(seed % 2)})
		var assumed []Assumption
		for p := range s.Parties {
			for q := range p {
				if !s.Parties[p].Group || !s.Parties[q].Group {
					assumed = append(assumed, Assumption{[2]int32{int32(p), int32(q)}, []int32{int32((p + q) % len(s.Themes))}})
				}
			}
		}
		o := WhatIf(g, r, assumed[:len(assumed)/2], day)
		n := int32(len(s.Statements))
		for _, f := range slices.Concat(o.After.Findings, o.After.Accepted) {
			for _, i := range f.Evidence {
				if i >= n {
					t.Errorf("seed %d: %s rests on what nobody told", seed, f.ID)
				}
			}
			for _, step := range f.Steps {
				if step.Statement >= n {
					t.Errorf("seed %d: %s suggests what nobody told", seed, f.ID)
				}
			}
		}
		if o.After.Coverage.Required != r.Coverage.Required || o.After.Coverage.RolesRequired != r.Coverage.RolesRequired ||
			o.After.Coverage.Actual < r.Coverage.Actual || len(o.Opened) > 0 {
			t.Errorf("seed %d: %+v became %+v, opened %v", seed, r.Coverage, o.After.Coverage, ids(o.Opened))
		}
	}
}
