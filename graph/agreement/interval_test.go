package agreement

import (
	"math"
	"math/rand/v2"
	"testing"

	"samsyn/data"
	"samsyn/graph"
)

func TestASpreadIsAlphaOfTheUnitsDrawn(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 5))
		codes, coders := make(Codes, 20+r.IntN(20)), 2+r.IntN(3)
		for u := range codes {
			codes[u] = make([]int32, coders)
			for c := range codes[u] {
				codes[u][c] = int32(r.IntN(4))
				if c > 1 && r.IntN(3) == 0 {
					codes[u][c] = Missing
				}
			}
		}
		spread, drawn := spreadOf(codes), make([]int, len(codes))
		n := draw(drawn, codesPerUnit(codes), r)
		var repeated Codes
		for u, times := range drawn {
			for range times {
				repeated = append(repeated, codes[u])
			}
		}
		if len(repeated) != len(codes) {
			t.Fatalf("%d units drawn of %d", len(repeated), len(codes))
		}
		got, want := spread.disagreeing(drawn, n), Alpha(repeated)
		if !near(got.Observed, want.Observed) || !near(got.Expected, want.Expected) {
			t.Fatalf("seed %d: %v, want %v", seed, got, want)
		}
	}
}

// twoCodings are two codings of so many statements: they differ in kind on every so manyth, in themes on every other so
// manyth.
func twoCodings(statements, kinds, themes int) []*data.Study {
	var studies []*data.Study
	for coder := range 2 {
		s := &data.Study{
			Persons: []string{""}, Organisations: []string{""}, Parties: []data.Party{{ID: "c"}, {ID: "r"}},
			Themes: []data.Theme{{ID: "a", Broader: data.NoTheme}, {ID: "b", Broader: data.NoTheme}},
		}
		for i := range statements {
			st := data.Statement{
				Role: 1, Kind: [...]data.Kind{data.Shared, data.Conflict}[i%2], Strength: 1, Themes: []int32{int32(i / 2 % 2)},
				Origin: &data.Origin{ID: string(rune('A' + i))},
			}
			if coder == 1 && i%kinds == 0 {
				st.Kind = data.Difficulty
			}
			if coder == 1 && i%themes == 0 {
				st.Themes = []int32{1}
			}
			s.Statements = append(s.Statements, st)
		}
		studies = append(studies, s)
	}
	return studies
}

func TestAnIntervalHoldsItsAlphaAndNarrowsWithMoreStatements(t *testing.T) {
	few, many := Of(twoCodings(40, 5, 4), graph.Broad), Of(twoCodings(400, 5, 4), graph.Broad)
	for _, r := range []*Report{few, many} {
		for _, item := range append(append([]Item{r.Kind, r.Themes}, r.Kinds...), r.Each...) {
			if !(item.Low <= item.Alpha && item.Alpha <= item.High && item.Low < item.High) {
				t.Errorf("%v %s: alpha %v, %v to %v", item.Kind, item.Theme, item.Alpha, item.Low, item.High)
			}
		}
	}
	// By theory about a third as wide, the root of ten.
	for _, pair := range [][2]Item{{few.Kind, many.Kind}, {few.Themes, many.Themes}} {
		if ratio := (pair[0].High - pair[0].Low) / (pair[1].High - pair[1].Low); ratio < 2.2 || ratio > 4.5 {
			t.Errorf("of ten times as many statements the interval is %.2f times as narrow", ratio)
		}
	}
	again := Of(twoCodings(40, 5, 4), graph.Broad)
	if again.Kind.Low != few.Kind.Low || again.Themes.High != few.Themes.High {
		t.Error("the same codings have another interval")
	}
}

func TestThereIsNoIntervalOfFewStatementsOrWithoutVariation(t *testing.T) {
	if r := Of(twoCodings(19, 5, 4), graph.Broad); !math.IsNaN(r.Kind.Low) || !math.IsNaN(r.Themes.High) || math.IsNaN(r.Kind.Alpha) {
		t.Errorf("of 19: %+v", r.Kind)
	}
	// One statement of 20 is another kind: a third of the resamples have none of it.
	studies := twoCodings(20, 100, 4)
	for _, s := range studies {
		for i := range s.Statements {
			s.Statements[i].Kind = data.Shared
		}
		s.Statements[3].Kind = data.Conflict
	}
	if r := Of(studies, graph.Broad); r.Kind.Alpha != 1 || !math.IsNaN(r.Kind.Low) || !math.IsNaN(r.Kind.High) {
		t.Errorf("hardly any variation: %+v", r.Kind)
	}
}
