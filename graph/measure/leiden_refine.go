package measure

import "math/rand/v2"

// refine divides each community into parts that hang together: nodes join a part of their community where that
// gains, and only as long as they are alone and well tied to the rest of it.
func (l *local) refine(draw *rand.PCG) []int32 {
	n := l.size()
	part := make([]int32, n)
	alone := make([]bool, n)
	parts := &local{level: l.level, a: append([]float64(nil), l.level.a...), b: append([]float64(nil), l.level.b...), total: l.total, weight: l.weight}
	for v := range part {
		part[v], alone[v] = int32(v), true
	}
	for _, v := range shuffled(n, draw) {
		if !alone[v] {
			continue
		}
		community, within := l.of[v], 0.0
		for k := l.offsets[v]; k < l.offsets[v+1]; k++ {
			if w := l.targets[k]; l.of[w] == community {
				within += l.weights[k]
				if parts.weight[part[w]] == 0 {
					parts.met = append(parts.met, part[w])
				}
				parts.weight[part[w]] += l.weights[k]
			}
		}
		a, b := l.a[community]-l.level.a[v], l.b[community]-l.level.b[v]
		if within >= (l.level.a[v]*b+l.level.b[v]*a)/l.total-communityTolerance*l.total {
			best, most := v, communityTolerance*l.total
			for _, p := range parts.met {
				if gain := parts.gain(v, p, parts.weight[p]); gain > most {
					best, most = p, gain
				}
			}
			if best != v {
				parts.a[v] -= l.level.a[v]
				parts.b[v] -= l.level.b[v]
				parts.a[best] += l.level.a[v]
				parts.b[best] += l.level.b[v]
				part[v], alone[v], alone[best] = best, false, false
			}
		}
		parts.forget()
	}
	return part
}
