package main

import (
	"errors"
	"io"
	"os"
	"runtime"
	"sync"
)

// readParts reads a file of a size, a large one in several parts at the same time. One that has become shorter
// meanwhile is read as far as it goes.
func readParts(f *os.File, size int64) ([]byte, error) {
	const worthWorker = 4 << 20
	content := make([]byte, size)
	workers := min(int64(runtime.GOMAXPROCS(0)), size/worthWorker+1)
	ends, errs := make([]int64, workers), make([]error, workers)
	var work sync.WaitGroup
	for w := range workers {
		work.Go(func() {
			from, to := w*size/workers, (w+1)*size/workers
			n, err := f.ReadAt(content[from:to], from)
			ends[w] = from + int64(n)
			if !errors.Is(err, io.EOF) {
				errs[w] = err
			}
		})
	}
	work.Wait()
	for w := range ends {
		if whole := (int64(w) + 1) * size / workers; errs[w] != nil || ends[w] < whole {
			return content[:ends[w]], errs[w]
		}
	}
	return content, nil
}
