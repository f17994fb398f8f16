package agreement

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// rated reads a coder a line; "*" and "." are missing.
func rated(lines ...string) Codes {
	var codes Codes
	for coder, line := range lines {
		for unit, word := range strings.Fields(line) {
			if coder == 0 {
				codes = append(codes, make([]int32, len(lines)))
			}
			codes[unit][coder] = Missing
			if word != "*" && word != "." {
				codes[unit][coder] = int32(word[0] - '0')
			}
		}
	}
	return codes
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-12 || math.IsNaN(a) && math.IsNaN(b) }

func TestAlphaIsThatOfTheLiterature(t *testing.T) {
	for _, c := range []struct {
		source string
		codes  Codes
		want   float64
		within float64
	}{
		{"three coders, 15 units", rated(
			"* * * * * 3 4 1 2 1 1 3 3 * 3",
			"1 * 2 1 3 3 4 3 * * * * * * *",
			"* * 2 1 3 4 4 * 2 1 1 3 3 * 4"), 56.0 / 81, 1e-12},
		{"Krippendorff (2011), B: binary, two coders", rated("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095, 0.0005},
		{"Krippendorff (2011), C: nominal, four coders, missing codes", rated(
			"1 2 3 3 2 1 4 1 2 . . .",
			"1 2 3 3 2 2 4 1 2 5 . 3",
			". 3 3 3 2 3 4 2 2 5 1 .",
			"1 2 3 3 2 4 4 1 2 5 1 ."), 0.743, 0.0005},
		{"all agree, with variation", rated("1 2 1", "1 2 1"), 1, 0},
	} {
		if got := Alpha(c.codes).Coefficient(); math.Abs(got-c.want) > c.within {
			t.Errorf("%s: %.6f, want %.4f", c.source, got, c.want)
		}
	}
}

func TestKappaIsThatOfTheLiterature(t *testing.T) {
	for _, c := range []struct {
		source string
		table  [][]int // units by code of the one and of the other
		want   float64
	}{
		{"50 units, two codes", [][]int{{20, 5}, {10, 15}}, 0.4},
		{"Cohen (1968), table 1, without weights: (0.70 − 0.41)/(1 − 0.41)", [][]int{{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}, 0.29 / 0.59},
		{"same agreement, other margins (1)", [][]int{{45, 15}, {25, 15}}, (0.6 - 0.54) / (1 - 0.54)},
		{"same agreement, other margins (2)", [][]int{{25, 35}, {5, 35}}, (0.6 - 0.46) / (1 - 0.46)},
		{"complete disagreement", [][]int{{0, 1}, {1, 0}}, -1},
	} {
		var codes Codes
		for a, row := range c.table {
			for b, n := range row {
				for range n {
					codes = append(codes, []int32{int32(a), int32(b)})
				}
			}
		}
		if got := Kappa(codes, 0, 1).Coefficient(); !near(got, c.want) {
			t.Errorf("%s: %v, want %v", c.source, got, c.want)
		}
		if ab, ba := Kappa(codes, 0, 1), Kappa(codes, 1, 0); ab != ba {
			t.Errorf("%s: %v one way and %v the other", c.source, ab, ba)
		}
	}
}

func TestPooledIsNotTheMean(t *testing.T) {
	if got := (Disagreeing{0.2, 0.5}).Plus(Disagreeing{0.1, 0.18}).Coefficient(); !near(got, 1-0.3/0.68) {
		t.Errorf("%v", got)
	}
	flat := Disagreeing{}
	if got := (Disagreeing{0.2, 0.5}).Plus(flat).Coefficient(); !near(got, 0.6) {
		t.Errorf("a theme without variation weighs: %v", got)
	}
}

func TestWithoutVariationThereIsNoCoefficient(t *testing.T) {
	for name, codes := range map[string]Codes{
		"one code only":        rated("1 1 1", "1 1 1"),
		"nothing coded twice":  rated("1 . 2", ". 1 ."),
		"nothing coded at all": {},
	} {
		if a, k := Alpha(codes).Coefficient(), math.NaN(); !math.IsNaN(a) {
			t.Errorf("%s: alpha %v, kappa %v", name, a, k)
		}
		if len(codes) > 0 {
			if k := Kappa(codes, 0, 1).Coefficient(); !math.IsNaN(k) {
				t.Errorf("%s: kappa %v", name, k)
			}
		}
	}
}

// byMatrix is alpha by the matrix of coincidences: o_ck = Σ_units pairs (c, k)/(m − 1).
func byMatrix(codes Codes, most int) float64 {
	o := make([][]float64, most)
	for c := range o {
		o[c] = make([]float64, most)
	}
	for _, unit := range codes {
		m := 0
		for _, code := range unit {
			if code != Missing {
				m++
			}
		}
		for i, c := range unit {
			for j, k := range unit {
				if i != j && c != Missing && k != Missing {
					o[c][k] += 1 / float64(m-1)
				}
			}
		}
	}
	n, differ, chance := 0.0, 0.0, 0.0
	margin := make([]float64, most)
	for c := range o {
		for k := range o {
			margin[c] += o[c][k]
			n += o[c][k]
			if c != k {
				differ += o[c][k]
			}
		}
	}
	for c := range o {
		for k := range o {
			if c != k {
				chance += margin[c] * margin[k]
			}
		}
	}
	if chance == 0 {
		return math.NaN()
	}
	return 1 - (n-1)*differ/chance
}

// byPairs is alpha by definition: the mean disagreement within units, weighted by their codes, over that of any two
// codes.
func byPairs(codes Codes) float64 {
	var all []int32
	within := 0.0
	for _, unit := range codes {
		var here []int32
		for _, code := range unit {
			if code != Missing {
				here = append(here, code)
			}
		}
		if len(here) < 2 {
			continue
		}
		within += meanDisagreement(here) * float64(len(here))
		all = append(all, here...)
	}
	chance := meanDisagreement(all)
	if len(all) == 0 || chance == 0 {
		return math.NaN()
	}
	return 1 - within/float64(len(all))/chance
}

func meanDisagreement(codes []int32) float64 {
	differ, pairs := 0, 0
	for i := range codes {
		for j := range i {
			pairs++
			if codes[i] != codes[j] {
				differ++
			}
		}
	}
	return float64(differ) / float64(pairs)
}

// kappaByMargins is kappa as (p_o − p_e)/(1 − p_e) over a cross table.
func kappaByMargins(codes Codes, a, b, most int) float64 {
	n, same := 0.0, 0.0
	x, y := make([]float64, most), make([]float64, most)
	for _, unit := range codes {
		if unit[a] == Missing || unit[b] == Missing {
			continue
		}
		n++
		x[unit[a]]++
		y[unit[b]]++
		if unit[a] == unit[b] {
			same++
		}
	}
	chance := 0.0
	for c := range x {
		chance += x[c] / n * y[c] / n
	}
	if n == 0 || math.Abs(1-chance) < 1e-12 {
		return math.NaN()
	}
	return (same/n - chance) / (1 - chance)
}

func TestCoefficientsAreThoseOfTheirDefinitions(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	defined := 0
	for round := range 2000 {
		units, coders, most := 1+random.IntN(20), 2+random.IntN(4), 1+random.IntN(5)
		missing, honest := random.Float64(), random.Float64()
		codes := make(Codes, units)
		for u := range codes {
			truth := int32(random.IntN(most))
			codes[u] = make([]int32, coders)
			for c := range codes[u] {
				switch {
				case random.Float64() < missing:
					codes[u][c] = Missing
				case random.Float64() < honest:
					codes[u][c] = truth
				default:
					codes[u][c] = int32(random.IntN(most))
				}
			}
		}
		got := Alpha(codes).Coefficient()
		if m, p := byMatrix(codes, most), byPairs(codes); math.Abs(got-m) > 1e-9 || math.Abs(got-p) > 1e-9 || math.IsNaN(got) != math.IsNaN(m) || math.IsNaN(got) != math.IsNaN(p) {
			t.Fatalf("round %d: alpha %v, by coincidences %v, by pairs %v: %v", round, got, m, p, codes)
		}
		if !math.IsNaN(got) {
			defined++
			if got > 1 || got < -float64(coders*units) {
				t.Errorf("round %d: alpha %v", round, got)
			}
		}
		k, want := Kappa(codes, 0, 1).Coefficient(), kappaByMargins(codes, 0, 1, most)
		if math.Abs(k-want) > 1e-9 || math.IsNaN(k) != math.IsNaN(want) || k < -1 || k > 1 {
			t.Fatalf("round %d: kappa %v, want %v: %v", round, k, want, codes)
		}
	}
	if defined < 1000 {
		t.Errorf("only %d rounds said anything", defined)
	}
}
