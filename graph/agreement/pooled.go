package agreement

import "math"

// Disagreeing is how often two codes of one unit differ, and how often they would if the codes were dealt out by
// chance, both from 0 to 1.
type Disagreeing struct{ Observed, Expected float64 }

// Coefficient is 1 − Observed/Expected: 1 where nobody disagrees, 0 where it is as by chance, below 0 where it is
// worse; NaN where nothing is expected, because there is no variation.
func (d Disagreeing) Coefficient() float64 {
	if d.Expected == 0 {
		return math.NaN()
	}
	return 1 - d.Observed/d.Expected
}

// Plus pools what is measured on the same units: the coefficient of the sum is one figure for several things
// that are each there or not, such as the themes of a statement. Observed and expected disagreement are summed
// before they are divided, so that a theme on which there is hardly any variation weighs hardly anything, and
// one without any weighs nothing.
//
// Worked: two coders, ten units. On one theme they differ in 2 of 10 where chance gives 0.5 (κ = 0.6), on
// another in 1 of 10 where chance gives 0.18 (κ = 0.444…). Pooled: 1 − 0.3/0.68 = 0.5588…, not the mean of the two.
//
// De Vries, Elliott, Kanouse and Teleki (2008), Using pooled kappa to summarize interrater agreement across
// many items, Field Methods 20; for alpha by the same token (our own use).
func (d Disagreeing) Plus(e Disagreeing) Disagreeing {
	return Disagreeing{d.Observed + e.Observed, d.Expected + e.Expected}
}
