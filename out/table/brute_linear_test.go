package table

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
)

// eigenvector is that of a dense solver in each component.
func (n *plainNetwork) eigenvector() []float64 {
	all := make([]float64, len(n.ids))
	best := 0.0
	for _, part := range n.components(-1) {
		if len(part) < 2 {
			continue
		}
		m := mat.NewSymDense(len(part), nil)
		for i, v := range part {
			for j, u := range part {
				m.SetSym(i, j, n.weight[v][u])
			}
		}
		var e mat.EigenSym
		e.Factorize(m, true)
		var vectors mat.Dense
		e.VectorsTo(&vectors)
		last := len(part) - 1
		value, most := e.Values(nil)[last], 0.0
		for i := range part {
			most = max(most, math.Abs(vectors.At(i, last)))
		}
		for i, v := range part {
			all[v] = math.Abs(vectors.At(i, last)) / most * value
		}
		best = max(best, value)
	}
	for v := range all {
		if best > 0 {
			all[v] /= best
		}
	}
	return all
}

// pageRank solves x = 0.15/n + 0.85·(Σ of w·x/s, and from an isolate anywhere).
func (n *plainNetwork) pageRank() []float64 {
	size := len(n.ids)
	return solve(size, 0.15/float64(size), func(i, j int) float64 {
		share := 1 / float64(size)
		if s := n.strength(j); s > 0 {
			share = n.weight[j][i] / s
		}
		return -0.85 * share
	})
}

func (n *plainNetwork) pn() []float64 {
	size := len(n.ids)
	if size == 1 {
		return []float64{1}
	}
	return solve(size, 1, func(i, j int) float64 {
		w := n.weight[i][j]
		if w < 0 {
			w = -2
		} else if w > 0 {
			w = 1
		}
		return -w / (2 * float64(size-1))
	})
}

// solve solves (I + M)·x = b, with b everywhere; NaN where there is no solution.
func solve(size int, b float64, m func(i, j int) float64) []float64 {
	if size == 0 {
		return nil
	}
	left, right := mat.NewDense(size, size, nil), mat.NewVecDense(size, nil)
	for i := range size {
		for j := range size {
			left.Set(i, j, m(i, j))
		}
		left.Set(i, i, left.At(i, i)+1)
		right.SetVec(i, b)
	}
	var x mat.VecDense
	if err := x.SolveVec(left, right); err != nil {
		return slices.Repeat([]float64{math.NaN()}, size)
	}
	return x.RawVector().Data
}
