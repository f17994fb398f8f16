package measure

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// pathBlocks is into how many runs of sources the work is cut. It is fixed, and the runs are added up in
// order, so that the number of processors does not show in the last digit.
const pathBlocks = 16

// A walked network has the measures that rest on shortest paths.
type walked struct {
	between             []float64 // nil where nobody asked
	closeness, harmonic []float64
}

// A walker goes the shortest paths from one source after the other.
type walker interface {
	// from returns what a source has to the others within reach, and adds its dependencies to sum where that is
	// not nil: twice the betweenness, as every pair is met from both ends.
	from(source int32, sum []float64) distances
}

// walk finds the shortest paths from every node. progress, which may be nil, hears which share is found.
func walk(g *Network, weighted, between bool, progress func(float64)) *walked {
	n := g.Nodes()
	all := &walked{closeness: make([]float64, n), harmonic: make([]float64, n)}
	if !weighted && !between {
		all.flood(g)
		return all
	}
	var ties *tieLengths
	if weighted {
		ties = lengthsByNode(g)
	}
	var sums [pathBlocks][]float64
	inBlocks(n, progress, func(block, from, to int, did func()) {
		var w walker
		if weighted {
			w = newDijkstra(ties)
		} else {
			w = newBreadth(g)
		}
		if between {
			sums[block] = make([]float64, n)
		}
		for s := from; s < to; s++ {
			all.note(s, w.from(int32(s), sums[block]))
			did()
		}
	})
	if between {
		all.between = make([]float64, n)
		for _, sum := range sums {
			for v, s := range sum {
				all.between[v] += s / 2
			}
		}
	}
	return all
}

// inBlocks calls do for pathBlocks runs of n things at the same time, but not for empty ones. do calls did after
// each thing: then progress, which may be nil, hears which share is done.
func inBlocks(n int, progress func(float64), do func(block, from, to int, did func())) {
	did := func() {}
	if progress != nil {
		var done atomic.Int64
		did = func() { progress(float64(done.Add(1)) / float64(n)) }
	}
	var work sync.WaitGroup
	for block := range pathBlocks {
		if from, to := block*n/pathBlocks, (block+1)*n/pathBlocks; from < to {
			work.Go(func() { do(block, from, to, did) })
		}
	}
	work.Wait()
}

// flood finds the distances alone, 64 nodes at a time.
func (w *walked) flood(g *Network) {
	n := g.Nodes()
	workers := runtime.GOMAXPROCS(0)
	var work sync.WaitGroup
	for worker := range workers {
		work.Go(func() {
			f := newFlood(g)
			for first := worker * floodSources; first < n; first += workers * floodSources {
				last := min(first+floodSources, n)
				for s, d := range f.from(first, last) {
					if first+s < last {
						w.note(first+s, d)
					}
				}
			}
		})
	}
	work.Wait()
}

// note writes the measures of a node down that rest on its distances alone.
func (w *walked) note(v int, d distances) {
	if w.harmonic[v] = d.inverse; d.reached > 0 {
		w.closeness[v] = float64(d.reached) / float64(len(w.harmonic)-1) * (float64(d.reached) / d.total)
	}
}

// The number of shortest paths grows beyond every number on a long ladder, so that it is scaled down where it
// gets high. Only its ratios between neighbours matter.
const (
	pathsHigh  = 1e200
	pathsScale = 1e-150
	pathsLeast = 1e-300 // never 0, which would divide
)
