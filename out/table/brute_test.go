package table

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/mat"
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

// bruteFigures are those of the whole network.
func (n *plainNetwork) bruteFigures() map[string]float64 {
	size, ties := float64(len(n.ids)), 0.0
	balanced, triangles := 0.0, 0.0
	for i := range n.ids {
		ties += n.degree(i) / 2
		for j := range i {
			for k := range j {
				if sign := n.weight[i][j] * n.weight[j][k] * n.weight[i][k]; sign != 0 {
					triangles++
					if sign > 0 {
						balanced++
					}
				}
			}
		}
	}
	most := size * (size - 1) / 2
	if n.twoMode {
		most = float64(n.rows) * (size - float64(n.rows))
	}
	all := map[string]float64{
		"nodes": size, "edges": ties, "components": float64(len(n.components(-1))), "density": ties / most,
		"balance_triangles": balanced / triangles, "zero_pairs": float64(n.cancels),
	}
	return all
}

// frustration tries every division in two camps.
func (n *plainNetwork) frustration() float64 {
	best := math.Inf(1)
	for camps := range 1 << max(len(n.ids)-1, 0) {
		against := 0.0
		for i := range n.ids {
			for j := range i {
				if w := n.weight[i][j]; w != 0 && (w < 0) == (camps>>i&1 == camps>>j&1) {
					against++
				}
			}
		}
		best = min(best, against)
	}
	return best
}

// modularity is Newman's, of two modes Barber's.
func (n *plainNetwork) modularity(community []int) float64 {
	total := 0.0
	for v := range n.ids {
		total += n.strength(v)
	}
	if total == 0 {
		return math.NaN()
	}
	sum := 0.0
	for i := range n.ids {
		for j := range n.ids {
			switch {
			case community[i] != community[j]:
			case !n.twoMode:
				sum += (n.weight[i][j] - n.strength(i)*n.strength(j)/total) / total
			case i < n.rows && j >= n.rows:
				sum += (n.weight[i][j] - n.strength(i)*n.strength(j)/(total/2)) / (total / 2)
			}
		}
	}
	return sum
}

// bestModularity tries every division.
func (n *plainNetwork) bestModularity() float64 {
	best := math.Inf(-1)
	community := make([]int, len(n.ids))
	var divide func(v, used int)
	divide = func(v, used int) {
		if v == len(community) {
			best = max(best, n.modularity(community))
			return
		}
		for c := range used + 1 {
			community[v] = c
			divide(v+1, max(used, c+1))
		}
	}
	divide(0, 0)
	return best
}
