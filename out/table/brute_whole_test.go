package table

import "math"

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
