package measure

import (
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

const (
	lanczosSteps    = 48    // vectors kept between restarts
	lanczosRestarts = 200   // more than any connected network has needed
	lanczosExact    = 1e-15 // residual over eigenvalue that counts as none
)

// leading returns the largest eigenvalue of a symmetric non-negative operator on so many dimensions, and its
// eigenvector with a largest entry of 1. The operator must be irreducible, so that both are unique and the
// vector is positive (Perron and Frobenius); apply sets dst to the operator times x.
//
// Restarted Lanczos iteration with full reorthogonalisation (Paige 1972; Golub & Van Loan, chapter 10) from
// the all-ones vector. Unlike power iteration it settles where the two largest eigenvalues lie close, as on a
// long chain, and where −λ is one too, as on a two-mode network.
func leading(dimensions int, apply func(dst, x []float64)) (float64, []float64) {
	x := make([]float64, dimensions)
	for i := range x {
		x[i] = 1
	}
	if dimensions == 1 {
		var y [1]float64
		apply(y[:], x)
		return y[0], x
	}
	steps := min(dimensions, lanczosSteps)
	basis := make([][]float64, steps)
	for k := range basis {
		basis[k] = make([]float64, dimensions)
	}
	alpha, beta := make([]float64, steps), make([]float64, steps)
	next := make([]float64, dimensions)
	value := 0.0
	for previous := math.Inf(1); ; {
		floats.Scale(1/floats.Norm(x, 2), x)
		copy(basis[0], x)
		k, residual := 0, 0.0
		var ritz []float64
		for {
			apply(next, basis[k])
			alpha[k] = floats.Dot(next, basis[k])
			for range 2 { // twice is enough (Parlett)
				for _, v := range basis[:k+1] {
					floats.AddScaled(next, -floats.Dot(next, v), v)
				}
			}
			beta[k] = floats.Norm(next, 2)
			k++
			if last := k == steps; last || k%6 == 0 || beta[k-1] <= lanczosExact*alpha[0] {
				value, ritz = largestRitz(alpha[:k], beta[:k])
				residual = math.Abs(beta[k-1] * ritz[k-1])
				if last || residual <= lanczosExact*value {
					break
				}
			}
			floats.ScaleTo(basis[k], 1/beta[k-1], next)
		}
		clear(x)
		for i, v := range basis[:k] {
			floats.AddScaled(x, ritz[i], v)
		}
		for i, entry := range x {
			x[i] = math.Abs(entry)
		}
		if residual <= lanczosExact*value || residual >= previous/2 && residual <= 1e-12*value || previous == 0 {
			break
		}
		previous = residual
	}
	polish(value, x, next, apply)
	return value, x
}

// polish makes the smallest entries as exact, relative to themselves, as the largest: the operator has no
// negative entry, so that applying it cannot lose digits. The shift keeps an eigenvalue of −λ from swinging.
func polish(value float64, x, next []float64, apply func(dst, x []float64)) {
	for range 3 {
		apply(next, x)
		floats.AddScaled(next, value/2, x)
		floats.ScaleTo(x, 1/floats.Max(next), next)
	}
}

// largestRitz returns the largest eigenvalue of the tridiagonal matrix and its unit eigenvector.
func largestRitz(diagonal, beside []float64) (float64, []float64) {
	k := len(diagonal)
	m := mat.NewSymBandDense(k, min(1, k-1), nil)
	for i, d := range diagonal {
		m.SetSymBand(i, i, d)
		if i+1 < k {
			m.SetSymBand(i, i+1, beside[i])
		}
	}
	var eigen mat.EigenSym
	if !eigen.Factorize(m, true) {
		// The QL iteration on a finite tridiagonal matrix ends; only a weight that is not a number gets here.
		panic("measure: weights must be finite")
	}
	var vectors mat.Dense
	eigen.VectorsTo(&vectors)
	return eigen.Values(nil)[k-1], mat.Col(nil, k-1, &vectors)
}
