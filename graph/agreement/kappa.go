package agreement

// Kappa is the disagreement of two coders whose coefficient is Cohen's kappa. Only units that both have coded
// count. With n of them, of which coder a gave a_c the code c, and coder b gave b_c,
//
//	Observed = share of the units with two different codes
//	Expected = 1 − Σ_c a_c·b_c / n²
//	κ        = 1 − Observed/Expected
//
// which is the usual (p_o − p_e)/(1 − p_e). Chance adds over the codes: with two of them it is p_yes·q_yes + p_no·q_no.
// Expected is 0 where both give one and the same code throughout: κ is undefined, not 1.
//
// Worked: of 50 units both say yes to 20 and no to 15; a alone says yes to 5, b alone to 10. p_o = 35/50 = 0.7; a says
// yes to 25 and b to 30, so p_e = (25·30 + 25·20)/2500 = 0.5; κ = (0.7 − 0.5)/(1 − 0.5) = 0.4.
//
// Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20.
func Kappa(codes Codes, a, b int) Disagreeing {
	var ofA, ofB tally
	differ, n := 0, 0
	for _, unit := range codes {
		x, y := unit[a], unit[b]
		if x == Missing || y == Missing {
			continue
		}
		n++
		ofA.add(x, 1)
		ofB.add(y, 1)
		if x != y {
			differ++
		}
	}
	if n == 0 {
		return Disagreeing{}
	}
	chance := n * n
	for code := range min(len(ofA.of), len(ofB.of)) {
		chance -= ofA.of[code] * ofB.of[code]
	}
	return Disagreeing{
		Observed: float64(differ) / float64(n),
		Expected: float64(chance) / (float64(n) * float64(n)),
	}
}
