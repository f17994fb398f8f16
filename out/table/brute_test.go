package table

import (
	"math"
	"slices"
)

// brute measures a network by the definitions, without any of the program's own code: taking nodes out, all
// pairs of paths, dense solvers of gonum, and trying every division.
func (n *plainNetwork) brute(weighted bool) map[string][]float64 {
	size := len(n.ids)
	all := map[string][]float64{
		"degree": n.each(n.degree), "strength": n.each(n.strength), "core": n.cores(),
		"articulation": n.each(func(v int) float64 {
			if len(n.components(v)) > len(n.components(-1)) { // v itself is no component then
				return 1
			}
			return 0
		}),
		"constraint": n.each(n.constraint), "effective_size": n.each(n.effectiveSize),
		"eigenvector": n.eigenvector(), "pagerank": n.pageRank(),
		"positive": n.each(func(v int) float64 { return n.count(v, 1) }),
		"negative": n.each(func(v int) float64 { return n.count(v, -1) }),
		"pn":       n.pn(),
	}
	distance := n.distances(weighted)
	all["betweenness"] = n.betweenness(distance, weighted)
	all["closeness"] = n.each(func(v int) float64 {
		reached, total := 0.0, 0.0
		for u, d := range distance[v] {
			if u != v && !math.IsInf(d, 1) {
				reached, total = reached+1, total+d
			}
		}
		if reached == 0 {
			return 0
		}
		return reached / float64(size-1) * reached / total
	})
	all["harmonic"] = n.each(func(v int) float64 {
		sum := 0.0
		for u, d := range distance[v] {
			if u != v {
				sum += 1 / d
			}
		}
		return sum
	})
	return all
}

func (n *plainNetwork) each(f func(v int) float64) []float64 {
	list := make([]float64, len(n.ids))
	for v := range list {
		list[v] = f(v)
	}
	return list
}

func (n *plainNetwork) degree(v int) float64 { return n.count(v, 1) + n.count(v, -1) }

func (n *plainNetwork) count(v int, sign float64) float64 {
	count := 0.0
	for _, w := range n.weight[v] {
		if w*sign > 0 {
			count++
		}
	}
	return count
}

func (n *plainNetwork) strength(v int) float64 {
	sum := 0.0
	for _, w := range n.weight[v] {
		sum += w
	}
	return sum
}

// components lists the parts of the network without one node; -1 takes none out.
func (n *plainNetwork) components(without int) [][]int {
	seen := map[int]bool{without: true}
	var parts [][]int
	for v := range n.ids {
		if seen[v] {
			continue
		}
		part := []int{v}
		seen[v] = true
		for i := 0; i < len(part); i++ {
			for u, w := range n.weight[part[i]] {
				if w != 0 && !seen[u] {
					seen[u] = true
					part = append(part, u)
				}
			}
		}
		parts = append(parts, part)
	}
	return parts
}

func (n *plainNetwork) cores() []float64 {
	core := make([]float64, len(n.ids))
	for k := 1; k < len(n.ids); k++ {
		in := slices.Repeat([]bool{true}, len(n.ids))
		for changed := true; changed; {
			changed = false
			for v := range in {
				ties := 0
				for u, w := range n.weight[v] {
					if w != 0 && in[u] {
						ties++
					}
				}
				if in[v] && ties < k {
					in[v], changed = false, true
				}
			}
		}
		for v := range in {
			if in[v] {
				core[v] = float64(k)
			}
		}
	}
	return core
}

func (n *plainNetwork) constraint(i int) float64 {
	if n.degree(i) == 0 {
		return math.NaN()
	}
	p := func(i, j int) float64 { return n.weight[i][j] / n.strength(i) }
	sum := 0.0
	for j, w := range n.weight[i] {
		if w == 0 {
			continue
		}
		invested := p(i, j)
		for q, w := range n.weight[i] {
			if w != 0 && q != j {
				invested += p(i, q) * p(q, j)
			}
		}
		sum += invested * invested
	}
	return sum
}

func (n *plainNetwork) effectiveSize(i int) float64 {
	if n.degree(i) == 0 {
		return math.NaN()
	}
	size := n.degree(i)
	for j, w := range n.weight[i] {
		if w == 0 {
			continue
		}
		for q := range n.weight {
			if q != i && q != j {
				size -= n.weight[i][q] / n.strength(i) * n.weight[j][q] / slices.Max(n.weight[j])
			}
		}
	}
	return size
}
