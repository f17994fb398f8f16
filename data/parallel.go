package data

import (
	"runtime"
	"sync"
)

// fewForWorkers is how many statements are worth a worker of their own.
const fewForWorkers = 1 << 14

// eachStretch calls do for stretches that together make 0 to n, on as many processors as that is worth; the
// calls must not depend on one another.
func eachStretch(n int, do func(from, to int)) {
	workers := min(runtime.GOMAXPROCS(0), n/fewForWorkers+1)
	var work sync.WaitGroup
	for w := range workers {
		work.Go(func() { do(w*n/workers, (w+1)*n/workers) })
	}
	work.Wait()
}
