package graph

import "math/bits"

// radixBits is the width of a digit: its counters stay in the nearest memory.
const radixBits = 11

// A radix ranks things by two numbers with stable counting sorts by digit, the last digit of the second number
// first. It is for many rankings of the same length.
type radix struct {
	order, spare []int32
	count        [1<<radixBits + 1]int32
}

// rank writes the competition rank of each thing: more of the first number is better, then more of the second.
func (r *radix) rank(first, second []uint64, ranks []int32) {
	n := len(first)
	if len(r.order) != n {
		r.order, r.spare = firstN(n), make([]int32, n)
	}
	r.sort(second)
	r.sort(first)
	for at := range n {
		// The order is from the smallest up.
		i := r.order[n-1-at]
		ranks[i] = int32(at + 1)
		if at > 0 {
			if before := r.order[n-at]; first[before] == first[i] && second[before] == second[i] {
				ranks[i] = ranks[before]
			}
		}
	}
}

// sort orders by one number, keeping the order of equals.
func (r *radix) sort(key []uint64) {
	high := uint64(0)
	for _, k := range key {
		high |= k
	}
	for shift := 0; shift < bits.Len64(high); shift += radixBits {
		clear(r.count[:])
		for _, k := range key {
			r.count[k>>shift&(1<<radixBits-1)+1]++
		}
		for d := range 1 << radixBits {
			r.count[d+1] += r.count[d]
		}
		for _, i := range r.order {
			d := key[i] >> shift & (1<<radixBits - 1)
			r.spare[r.count[d]] = i
			r.count[d]++
		}
		r.order, r.spare = r.spare, r.order
	}
}
