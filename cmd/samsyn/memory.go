package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

const (
	// smallHeap is more than most commands ever need.
	smallHeap = 256 << 20
	// heapPerByte is how many bytes of memory come to each byte of a large table until the command is done.
	heapPerByte = 7
)

// delayCollector keeps the garbage collector from running before the heap is as large as a command makes it
// that has next to no garbage. What a large table becomes stays in use to the end, and looking through it
// again and again would take longer than all the work. Once that size is reached, the collector runs as it
// always does. The function it returns takes the size of the input, and allows for it.
//
// Where the environment tells the collector what to do, nothing is changed.
func delayCollector(getenv func(string) string) (forInput func(bytes int64)) {
	if getenv("GOGC") != "" || getenv("GOMEMLIMIT") != "" {
		return func(int64) {}
	}
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(smallHeap)
	// Nobody holds on to this, which the first collection finds.
	type mark struct{ _ *int }
	runtime.AddCleanup(new(mark), func(struct{}) {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(math.MaxInt64)
	}, struct{}{})
	return func(bytes int64) { debug.SetMemoryLimit(max(smallHeap, heapPerByte*bytes)) }
}

// sizeOf is the size of all files together, as far as it can be had before they are read.
func sizeOf(files []string) (bytes int64) {
	for _, name := range files {
		if info, err := os.Stat(name); name != "-" && err == nil && info.Mode().IsRegular() {
			bytes += min(info.Size(), largest)
		}
	}
	return bytes
}
