package graph

import (
	"runtime"
	"slices"
	"sync"
)

// worthWorker is how many statements are worth a worker of their own.
const worthWorker = 1 << 14

// parts are the parts that many things are divided into, one for each worker.
type parts [][2]int

// inParts divides the things from 0 to below n into about equal parts; one where more are not worth it.
func inParts(n int) parts {
	workers := min(runtime.GOMAXPROCS(0), n/worthWorker+1)
	list := make(parts, workers)
	for k := range list {
		list[k] = [2]int{k * n / workers, (k + 1) * n / workers}
	}
	return list
}

// each calls do for all parts at the same time: for part k, of the things from on and below to.
func (p parts) each(do func(k, from, to int)) {
	if len(p) == 1 {
		do(0, p[0][0], p[0][1])
		return
	}
	var work sync.WaitGroup
	for k, part := range p {
		work.Go(func() { do(k, part[0], part[1]) })
	}
	work.Wait()
}

// eachRun calls do for neighbouring runs of things, together about as many each time, and all at the same
// time: run k are the things from begins[k] on and below begins[k+1], of which the first call has runs first and
// up to below last. Runs at the end that are empty may be left out.
func eachRun(begins []int32, do func(first, last int)) {
	runs := len(begins) - 1
	inParts(int(begins[runs])).each(func(_, from, to int) {
		first, _ := slices.BinarySearch(begins[:runs], int32(from))
		last, _ := slices.BinarySearch(begins[:runs], int32(to))
		do(first, last)
	})
}
