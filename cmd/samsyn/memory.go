package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"sync/atomic"
)

const (
	// smallHeap is more than most commands ever need.
	smallHeap = 256 << 20
	// heapPerByte is how many bytes of memory come to each byte of a large table until the command is done.
	heapPerByte = 8
	// tidiedPerByte is the same where the table itself has been let go of.
	tidiedPerByte = 6
	// worthTidying is an input that is large enough to be let go of.
	worthTidying = 16 << 20
)

// A heap keeps the garbage collector from running before the heap is as large as a command makes it that has
// next to no garbage. What a large table becomes stays in use to the end, and looking through it again and
// again would take longer than all the work. Once that size is reached, the collector runs as it always does.
type heap struct {
	turn atomic.Int32 // counts delays
}

// newHeap is nil where the environment tells the collector what to do.
func newHeap(getenv func(string) string) *heap {
	if getenv("GOGC") != "" || getenv("GOMEMLIMIT") != "" {
		return nil
	}
	h := new(heap)
	h.delay(smallHeap)
	return h
}

// delay lets the collector wait until the heap has so many bytes.
func (h *heap) delay(bytes int64) {
	turn := h.turn.Add(1)
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(bytes)
	// Nobody holds on to this, which the first collection finds.
	type mark struct{ _ *int }
	runtime.AddCleanup(new(mark), func(of int32) {
		if h.turn.Load() == of {
			debug.SetGCPercent(100)
			debug.SetMemoryLimit(math.MaxInt64)
		}
	}, turn)
}

// expect makes room for what comes of so many bytes of input.
func (h *heap) expect(input int64) {
	if h != nil && heapPerByte*input > smallHeap {
		h.delay(heapPerByte * input)
	}
}

// tidy lets go of a large input, and of what else served only to build graphs of it: what comes next takes its place.
func (h *heap) tidy(input int64) {
	if h != nil && input > worthTidying {
		runtime.GC()
		h.delay(max(tidiedPerByte*input, smallHeap))
	}
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
