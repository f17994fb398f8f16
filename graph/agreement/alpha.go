package agreement

// Alpha is the disagreement whose coefficient is Krippendorff's alpha for nominal codes, any number of coders
// and missing codes. Only units with two codes or more count. A unit with m codes of which m_c are c gives
// (m² − Σ m_c²)/(m − 1) disagreeing pairs; with n codes in all, of which n_c are c,
//
//	Observed = Σ_units (m² − Σ m_c²)/(m − 1) / n
//	Expected = (n² − Σ n_c²) / (n·(n − 1))
//	α        = 1 − Observed/Expected
//
// Expected is 0 where all codes are the same: there is no variation, and α is undefined, not 1.
//
// Worked (three coders and 15 units, * for missing):
//
//	A  * * * * * 3 4 1 2 1 1 3 3 * 3
//	B  1 * 2 1 3 3 4 3 * * * * * * *
//	C  * * 2 1 3 4 4 * 2 1 1 3 3 * 4
//
// Units 2 and 14 have no code and unit 1 one; the others have n = 26 codes: seven 1, four 2, ten 3 and five 4. The 6th,
// 8th and 15th disagree with (9 − 5)/2 = 2, 2 and 2 pairs: Observed = 6/26. Expected = (676 − 190)/(26·25) =
// 486/650. α = 1 − (6·25)/486 = 56/81.
//
// Krippendorff (2004), Content Analysis, ch. 11; Krippendorff (2011), Computing Krippendorff's
// Alpha-Reliability.
func Alpha(codes Codes) Disagreeing {
	var all, here tally
	pairs, n := 0.0, 0
	for _, unit := range codes {
		clear(here.of)
		here.sum = 0
		for _, code := range unit {
			if code != Missing {
				here.add(code, 1)
			}
		}
		if here.sum < 2 {
			continue
		}
		pairs += float64(here.unequal()) / float64(here.sum-1)
		n += here.sum
		for code, count := range here.of {
			all.add(int32(code), count)
		}
	}
	if n == 0 {
		return Disagreeing{}
	}
	return Disagreeing{
		Observed: pairs / float64(n),
		Expected: float64(all.unequal()) / (float64(n) * float64(n-1)),
	}
}

// A tally counts codes.
type tally struct {
	of  []int // by code
	sum int
}

func (t *tally) add(code int32, n int) {
	for int(code) >= len(t.of) {
		t.of = append(t.of, 0)
	}
	t.of[code] += n
	t.sum += n
}

// unequal is the number of ordered pairs of codes that differ.
func (t *tally) unequal() int {
	n := t.sum * t.sum
	for _, count := range t.of {
		n -= count * count
	}
	return n
}
