package table

import (
	"math"
	"slices"
)

// length is that of a tie.
func (n *plainNetwork) length(i, j int, weighted bool) float64 {
	switch {
	case n.weight[i][j] == 0:
		return math.Inf(1)
	case weighted:
		return 1 / n.weight[i][j]
	}
	return 1
}

// distances are those of Floyd and Warshall.
func (n *plainNetwork) distances(weighted bool) [][]float64 {
	d := table(len(n.ids))
	for i := range d {
		for j := range d {
			if i != j {
				d[i][j] = n.length(i, j, weighted)
			}
		}
	}
	for k := range d {
		for i := range d {
			for j := range d {
				d[i][j] = min(d[i][j], d[i][k]+d[k][j])
			}
		}
	}
	return d
}

// betweenness counts the shortest paths between all pairs, and those of them through each node.
func (n *plainNetwork) betweenness(d [][]float64, weighted bool) []float64 {
	same := func(a, b float64) bool { return math.Abs(a-b) <= 1e-10*b }
	paths := table(len(d))
	for s := range d {
		order := make([]int, len(d))
		for v := range order {
			order[v] = v
		}
		slices.SortStableFunc(order, func(a, b int) int {
			switch {
			case d[s][a] < d[s][b]:
				return -1
			case d[s][a] > d[s][b]:
				return 1
			}
			return 0
		})
		paths[s][s] = 1
		for _, v := range order {
			if v == s || math.IsInf(d[s][v], 1) {
				continue
			}
			for u := range d {
				if l := n.length(u, v, weighted); u != v && !math.IsInf(l, 1) && same(d[s][u]+l, d[s][v]) {
					paths[s][v] += paths[s][u]
				}
			}
		}
	}
	return n.each(func(v int) float64 {
		sum := 0.0
		for s := range d {
			for t := range s {
				if s != v && t != v && !math.IsInf(d[s][t], 1) && same(d[s][v]+d[v][t], d[s][t]) {
					sum += paths[s][v] * paths[v][t] / paths[s][t]
				}
			}
		}
		return sum
	})
}
