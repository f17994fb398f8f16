package agreement

import (
	"math"
	"math/rand/v2"
	"slices"
)

const (
	// resamples is one under a round number, so that the percentiles are ranks themselves: the 25th from either
	// end of 999 (Davison & Hinkley 1997).
	resamples    = 999
	resampleTail = 25
	// mostFlat is how many resamples may be without variation before nothing is said: one in twenty.
	mostFlat = resamples / 20
)

// intervals sets the interval of every alpha: the 2.5 and 97.5 percentiles of alpha over 999 seeded resamples of the
// units, drawn with replacement. A unit keeps all its codes, so that coders, and the themes of a statement, stay
// together. NaN under 20 units, and where more than one in twenty resamples has no variation.
//
// Units are drawn, and both disagreements counted anew (Zapf, Castell, Morawietz & Karch 2016, who find that such
// intervals cover what they should). Krippendorff's own resampling draws pairs of codes and keeps the disagreement
// expected; theirs was found to cover too little, as it takes the pairs of a unit for independent.
func (r *Report) intervals(c *codings) {
	if r.Units < enough {
		return
	}
	all := []*Item{&r.Kind}
	spreads := []spread{spreadOf(c.kinds)}
	for i := range r.Kinds {
		all = append(all, &r.Kinds[i])
		spreads = append(spreads, spreadOf(c.ofKind(r.Kinds[i].Kind)))
	}
	themes := len(all)
	for t := range r.Each {
		all = append(all, &r.Each[t])
		spreads = append(spreads, spreadOf(c.ofTheme(int32(t))))
	}
	all = append(all, &r.Themes)
	drawn, codes := make([]int, r.Units), codesPerUnit(c.kinds)
	alphas := make([][]float64, len(all))
	for resample := range uint64(resamples) {
		n := draw(drawn, codes, rand.New(rand.NewPCG(resample, 3)))
		pooled := Disagreeing{}
		for i := range spreads {
			d := spreads[i].disagreeing(drawn, n)
			if i >= themes {
				pooled = pooled.Plus(d)
			}
			alphas[i] = append(alphas[i], d.Coefficient())
		}
		alphas[len(spreads)] = append(alphas[len(spreads)], pooled.Coefficient())
	}
	for i, item := range all {
		item.Low, item.High = percentiles(alphas[i])
	}
}

// draw draws as many units as there are and returns how many codes these have.
func draw(drawn, codes []int, random *rand.Rand) (n int) {
	clear(drawn)
	for range drawn {
		unit := random.IntN(len(drawn))
		drawn[unit]++
		n += codes[unit]
	}
	return n
}

// percentiles returns the 25th coefficient from either end; NaN where too few are defined.
func percentiles(alphas []float64) (low, high float64) {
	alphas = slices.DeleteFunc(alphas, math.IsNaN)
	slices.Sort(alphas)
	tail := resampleTail * len(alphas) / resamples
	if len(alphas) < resamples-mostFlat || tail == 0 {
		return math.NaN(), math.NaN()
	}
	return alphas[tail-1], alphas[len(alphas)-tail]
}

// codesPerUnit counts the codes of each unit.
func codesPerUnit(codes Codes) []int {
	list := make([]int, len(codes))
	for u, unit := range codes {
		for _, code := range unit {
			if code != Missing {
				list[u]++
			}
		}
	}
	return list
}

// A spread holds what the units add to alpha: the code 0, which on themes and kinds means absent and is nearly all
// there is, is left out and known by subtraction.
type spread struct {
	given []struct{ unit, code, times int32 }
	pairs []struct {
		unit int32
		of   float64 // disagreeing, as in Alpha
	}
	sums []int // by code
}

func spreadOf(codes Codes) spread {
	var s spread
	var here tally
	for u, unit := range codes {
		clear(here.of)
		here.sum = 0
		for _, code := range unit {
			if code != Missing {
				here.add(code, 1)
			}
		}
		for code, times := range here.of {
			if code > 0 && times > 0 {
				s.given = append(s.given, struct{ unit, code, times int32 }{int32(u), int32(code), int32(times)})
			}
		}
		if unequal := here.unequal(); unequal > 0 {
			s.pairs = append(s.pairs, struct {
				unit int32
				of   float64
			}{int32(u), float64(unequal) / float64(here.sum-1)})
		}
	}
	s.sums = make([]int, max(len(here.of), 1))
	return s
}

// disagreeing is that of Alpha where units count as often as they are drawn, with n codes in all.
func (s *spread) disagreeing(drawn []int, n int) Disagreeing {
	pairs := 0.0
	for _, p := range s.pairs {
		pairs += float64(drawn[p.unit]) * p.of
	}
	clear(s.sums)
	s.sums[0] = n
	for _, g := range s.given {
		times := drawn[g.unit] * int(g.times)
		s.sums[g.code] += times
		s.sums[0] -= times
	}
	unequal := n * n
	for _, sum := range s.sums {
		unequal -= sum * sum
	}
	return Disagreeing{
		Observed: pairs / float64(n),
		Expected: float64(unequal) / (float64(n) * float64(n-1)),
	}
}
