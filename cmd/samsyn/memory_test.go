package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

func TestCollectorRunsAsUsualOnceItHasRun(t *testing.T) {
	percent := debug.SetGCPercent(100)
	limit := debug.SetMemoryLimit(-1)
	defer debug.SetGCPercent(percent)
	defer debug.SetMemoryLimit(limit)
	h := newHeap(func(string) string { return "" })
	h.expect(1 << 30)
	if got := debug.SetMemoryLimit(-1); got != heapPerByte<<30 {
		t.Errorf("the collector waits for %d bytes", got)
	}
	runtime.GC()
	for deadline := time.Now().Add(10 * time.Second); debug.SetMemoryLimit(-1) == heapPerByte<<30; {
		if time.Now().After(deadline) {
			t.Fatal("it waits for ever")
		}
		time.Sleep(time.Millisecond)
	}
}

func TestEnvironmentGoesBeforeTheProgramsOwnCollecting(t *testing.T) {
	for _, name := range []string{"GOGC", "GOMEMLIMIT"} {
		h := newHeap(func(asked string) string {
			if asked == name {
				return "100"
			}
			return ""
		})
		if h != nil {
			t.Errorf("%s is passed over", name)
		}
		h.expect(1 << 30) // and does nothing
		h.tidy(1 << 30)
	}
}
