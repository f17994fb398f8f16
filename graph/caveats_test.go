package graph

import (
	"fmt"
	"math"
	"testing"

	"samsyn/data"
)

func TestCaveatsSayWhatLimitsARanking(t *testing.T) {
	suggested := told(2, 0, data.Shared, 1, 1)
	suggested.Status = data.Suggested
	other := told(1, 0, data.Shared, 1, 0)
	other.Respondent = 1
	cases := []struct {
		name  string
		study *data.Study
		o     Options
		want  string
	}{
		{
			"one part, one theme ahead of both others whoever is left out",
			smallStudy(3, 3, told(1, 0, data.Shared, 1, 0, 1), told(2, 0, data.Shared, 1, 0, 2), told(3, 0, data.Shared, 1, 0)),
			Options{},
			// With the first role left out the second theme is last, with the third theme alone behind the first;
			// the first stays ahead of both.
			"decides 0/3, split-order 0/3, few-units 3/20, one-voice 3/0",
		},
		{
			"two parts that share the first rank, one of them suggested",
			smallStudy(2, 2, told(1, 0, data.Shared, 1, 0), suggested),
			Options{},
			"few-units 2/20, shared-rank 2/2, one-voice 2/0, suggested 1/2, disconnected 2/0",
		},
		{
			"two voices for one role, and a statement below the threshold",
			smallStudy(2, 2, other, told(1, 0, data.Shared, 2, 0), told(2, 0, data.Shared, 2, 0)),
			Options{MinStrength: 2},
			"few-units 2/20, left-out 1/3",
		},
		{
			"ranges that meet",
			smallStudy(3, 2, told(1, 0, data.Shared, 1, 0), told(2, 0, data.Shared, 1, 0, 1), told(3, 0, data.Difficulty, 1, 1)),
			Options{},
			"decides 0/3, split-order 0/2, few-units 3/20, one-voice 3/0, wide-range 1/1",
		},
		{
			"one for a theme and one against it",
			smallStudy(2, 1, told(1, 0, data.Shared, 1, 0), told(2, 0, data.Conflict, 1, 0)),
			Options{},
			"few-units 2/20, one-voice 2/0, polarised 1/1",
		},
	}
	for _, c := range cases {
		got := ""
		for i, caveat := range New(c.study, c.o).Rank(RankOptions{}).Caveats {
			if i > 0 {
				got += ", "
			}
			got += fmt.Sprintf("%s %d/%d", caveat.Kind, caveat.N, caveat.Of)
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestBridgingIsLeftOutOfHugeGraphsUnlessAskedFor(t *testing.T) {
	// 350 roles that share each of 250 themes: 600 nodes × 87,500 ties.
	s := smallStudy(350, 250)
	var all []int32
	for theme := range s.Themes {
		all = append(all, int32(theme))
	}
	for role := range int32(350) {
		s.Statements = append(s.Statements, told(role+1, 0, data.Shared, 1, all...))
	}
	g := New(s, Options{})
	without := g.Rank(RankOptions{SkipRanges: true})
	if !without.BridgingLeftOut || !math.IsNaN(without.Rows[0].Bridging) || without.Caveats[len(without.Caveats)-1].Kind != BridgingSkipped {
		t.Errorf("left out %v, %v, %v", without.BridgingLeftOut, without.Rows[0].Bridging, without.Caveats)
	}
	if exact := g.Rank(RankOptions{SkipRanges: true, Exact: true}); exact.BridgingLeftOut || math.IsNaN(exact.Rows[0].Bridging) {
		t.Errorf("asked for: left out %v, %v", exact.BridgingLeftOut, exact.Rows[0].Bridging)
	}
}

func TestSplittingByManySizesStaysWithinReason(t *testing.T) {
	// The sizes 1 to 30 have a common multiple beyond what sums stay exact with.
	s := smallStudy(1, 31)
	for size := range 30 {
		var themes []int32
		for theme := range size {
			themes = append(themes, int32(theme+1))
		}
		s.Statements = append(s.Statements, told(1, 0, data.Shared, 3, append(themes, 0)...))
	}
	want := 0.0
	for size := range 30 {
		want += 3 / float64(size+1)
	}
	ranking := New(s, Options{Split: true}).Rank(RankOptions{})
	if got := ranking.row(0).Strength; math.Abs(got-want) > 1e-6 {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTheMostPolarisedThemesAreNamedFirst(t *testing.T) {
	// Of four roles: theme 1 has one for and one against it (4·½·½·½ = 0.5), theme 2 two and two (1), theme 3 two for
	// it, theme 4 a role that is both (1/4), theme 5 likewise.
	g := New(smallStudy(4, 5, told(1, 0, data.Shared, 3, 0), told(2, 0, data.Conflict, 1, 0),
		told(1, 0, data.Shared, 1, 1), told(2, 0, data.Shared, 1, 1), told(3, 0, data.Conflict, 1, 1), told(4, 0, data.Conflict, 1, 1),
		told(1, 0, data.Shared, 1, 2), told(2, 0, data.Shared, 1, 2),
		told(1, 0, data.Shared, 1, 3), told(1, 0, data.Conflict, 1, 3), told(2, 0, data.Shared, 2, 4), told(2, 0, data.Conflict, 1, 4)), Options{})
	for _, c := range g.Rank(RankOptions{}).Caveats {
		if c.Kind == Polarised {
			if got := fmt.Sprint(c.N, c.Of, c.Themes, c.Shares); got != "4 5 [1 0 4] [1 0.5 0.25]" {
				t.Error(got)
			}
			return
		}
	}
	t.Error("nothing is said")
}
