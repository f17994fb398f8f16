package data

import "math"

// A Work names a part of long work, for whoever watches it.
type Work string

// Reading is the work by which files become a study.
const Reading Work = "reading"

// A Progress hears how far long work has come: which part of it, and the share of it that is done, 0 to 1, NaN where
// that is not known. It is called from several goroutines and must not take long. nil means that nobody watches.
type Progress func(of Work, done float64)

// Begin tells that a part begins, and that nobody knows how long it takes.
func (p Progress) Begin(of Work) { p.At(of, math.NaN()) }

// At tells how much of a part is done.
func (p Progress) At(of Work, done float64) {
	if p != nil {
		p(of, done)
	}
}
