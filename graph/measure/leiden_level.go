package measure

// A level is a network whose nodes stand for parts of the one below.
type level struct {
	offsets, targets []int32
	weights          []float64
	a, b             []float64 // the model's sums
}

func (l *level) size() int { return len(l.offsets) - 1 }

// gather makes a node of each part, in a level whose old content is of no use any more. It returns, by node, the
// one that it became part of. What lies within a part is left out: no move changes it.
func (l *level) gather(part []int32, coarse *level) []int32 {
	at := compact(part)
	n := 0
	for _, to := range at {
		n = max(n, int(to)+1)
	}
	first := make([]int32, n+1)
	for _, to := range at {
		first[to+1]++
	}
	for i := range n {
		first[i+1] += first[i]
	}
	members, next := make([]int32, len(at)), append([]int32(nil), first...)
	for v, to := range at {
		members[next[to]] = int32(v)
		next[to]++
	}
	*coarse = level{
		offsets: append(coarse.offsets[:0], 0), targets: coarse.targets[:0], weights: coarse.weights[:0],
		a: make([]float64, n), b: make([]float64, n),
	}
	weight, met := make([]float64, n), make([]int32, 0, n)
	for i := range int32(n) {
		for _, v := range members[first[i]:first[i+1]] {
			coarse.a[i] += l.a[v]
			coarse.b[i] += l.b[v]
			for k := l.offsets[v]; k < l.offsets[v+1]; k++ {
				to := at[l.targets[k]]
				if to == i {
					continue
				}
				if weight[to] == 0 {
					met = append(met, to)
				}
				weight[to] += l.weights[k]
			}
		}
		for _, to := range met {
			coarse.targets, coarse.weights = append(coarse.targets, to), append(coarse.weights, weight[to])
			weight[to] = 0
		}
		met = met[:0]
		coarse.offsets = append(coarse.offsets, int32(len(coarse.targets)))
	}
	return at
}

// compact renames labels 0, 1, … in the order in which they first appear.
func compact(labels []int32) []int32 {
	highest := int32(-1)
	for _, label := range labels {
		highest = max(highest, label)
	}
	name, named := make([]int32, highest+1), int32(0)
	renamed := make([]int32, len(labels))
	for v, label := range labels {
		if name[label] == 0 {
			named++
			name[label] = named
		}
		renamed[v] = name[label] - 1
	}
	return renamed
}
