package graph

import (
	"math/bits"
	"runtime"
	"slices"
	"sync"
)

// fewestForRanges is the number of units under which leaving one out says nothing.
const fewestForRanges = 3

// A span is the best and the worst of a theme's ranks.
type span struct{ low, high int }

// rankRanges returns, by column, the least and the greatest competition rank over the full study and every
// study with one unit left out; all themes are ranked each time, and what nobody is left to speak of comes
// last. The full study counts as one of the cases because leaving out may only move a theme away from its own
// rank. nil with fewer than three units.
//
// Worked: strengths T = 4, 4, 4, U = 1, 6, 6, V = 6, 1, 6 over three roles put T third of three in the full
// study (12 against 13 and 13), and second, second and first with a role left out: 1 to 3.
//
// A unit only lowers themes, and only its own: all other ranks follow from counting which of its themes fall
// behind which place. For a unit with a stake in k themes O(k·log k) and the places they fall past.
func (s *stakes) rankRanges(columns int, key Key) []span {
	if s.units < fewestForRanges {
		return nil
	}
	full := newLadder(s, columns, key)
	workers := min(runtime.GOMAXPROCS(0), s.units)
	parts := make([][]span, workers)
	var work sync.WaitGroup
	for worker := range parts {
		work.Go(func() {
			spans := make([]span, columns)
			for c := range spans {
				spans[c] = span{full.rank(int32(c)), full.rank(int32(c))}
			}
			without := newWithout(full)
			for u := worker; u < s.units; u += workers {
				without.leaveOut(int32(u), spans)
			}
			parts[worker] = spans
		})
	}
	work.Wait()
	spans := parts[0]
	for _, part := range parts[1:] {
		for c, p := range part {
			spans[c] = span{min(spans[c].low, p.low), max(spans[c].high, p.high)}
		}
	}
	return spans
}

// A ladder holds the places of all themes of the full study. Themes at one place are one rung.
type ladder struct {
	stakes          *stakes
	key             Key
	reach, strength []int64 // by column
	rungs           []place // best first, each once
	ranks           []int   // by rung
	rung            []int32 // by column
	order           []int32 // the columns, best first; a rung's begin at its rank
	listed          []int32 // by column: its place in order
}

func newLadder(s *stakes, columns int, key Key) *ladder {
	l := &ladder{
		stakes: s, key: key,
		reach: make([]int64, columns), strength: make([]int64, columns), rung: make([]int32, columns),
		listed: make([]int32, columns),
	}
	for e, c := range s.column {
		l.reach[c]++
		l.strength[c] += s.strength[e]
	}
	l.order = firstN(columns)
	slices.SortFunc(l.order, func(a, b int32) int { return l.place(a).compare(l.place(b)) })
	for at, c := range l.order {
		if p := l.place(c); at == 0 || p != l.rungs[len(l.rungs)-1] {
			l.rungs, l.ranks = append(l.rungs, p), append(l.ranks, at+1)
		}
		l.rung[c], l.listed[c] = int32(len(l.rungs)-1), int32(at)
	}
	return l
}

func (l *ladder) place(c int32) place { return l.key.placed(l.reach[c], l.strength[c]) }

// at returns the columns on a rung.
func (l *ladder) at(rung int) []int32 {
	to := len(l.order)
	if rung+1 < len(l.ranks) {
		to = l.ranks[rung+1] - 1
	}
	return l.order[l.ranks[rung]-1 : to]
}

func (l *ladder) rank(c int32) int { return l.ranks[l.rung[c]] }

// before returns how many themes of the full study stand at a better place than p, and the first rung that is
// not better.
func (l *ladder) before(p place) (int, int) { return l.beforeFrom(0, p) }

// beforeFrom is before, looking from a rung on that is no worse than p: the nearer the answer, the sooner.
func (l *ladder) beforeFrom(from int, p place) (int, int) {
	low, step := from, 1
	for low+step < len(l.rungs) && l.rungs[low+step].better(p) {
		low += step
		step *= 2
	}
	high := min(low+step, len(l.rungs))
	for low < high {
		if middle := (low + high) / 2; l.rungs[middle].better(p) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(l.rungs) {
		return len(l.rung), low
	}
	return l.ranks[low] - 1, low
}

// A without ranks the themes with one unit left out. Its arrays are clean between calls.
type without struct {
	l        *ladder
	mine     []bool   // by column
	strength []int64  // by column, of the unit
	met      []uint64 // a bit for each place in l.order
	fallen   []fall   // the unit's themes, best first
	places   []place  // their new places, best first
	from     []int    // their old rungs, best first
	past     []int    // the first rungs they do not fall past, best first
}

// A fall is where a theme comes to stand: behind so many themes of the full study.
type fall struct {
	column int32
	place  place
	behind int
	to     int // the first rung that is not better
}

func newWithout(l *ladder) *without {
	n := len(l.rung)
	return &without{l: l, mine: make([]bool, n), strength: make([]int64, n), met: make([]uint64, (n+63)/64)}
}

// leaveOut widens the spans by the ranks of the study without a unit. The unit's themes are gone through best
// first: then nearly everything is in order already.
func (w *without) leaveOut(u int32, spans []span) {
	l, s := w.l, w.l.stakes
	w.fallen, w.places, w.from, w.past = w.fallen[:0], w.places[:0], w.from[:0], w.past[:0]
	for e := s.at[u]; e < s.at[u+1]; e++ {
		c := s.column[e]
		w.mine[c], w.strength[c] = true, s.strength[e]
		w.met[l.listed[c]/64] |= 1 << (l.listed[c] % 64)
	}
	for i, word := range w.met {
		for ; word != 0; word &= word - 1 {
			w.fall(l.order[64*i+bits.TrailingZeros64(word)])
		}
		w.met[i] = 0
	}
	slices.SortFunc(w.places, place.compare)
	slices.Sort(w.past)
	w.lift(spans)
	gone := 0
	for k := range w.fallen {
		f := &w.fallen[k]
		for gone > 0 && w.from[gone-1] >= f.to {
			gone--
		}
		for gone < len(w.from) && w.from[gone] < f.to {
			gone++
		}
		spans[f.column].widen(1 + f.behind - gone + betterThan(w.places, f.place))
		w.mine[f.column] = false
	}
}

// fall finds where a theme comes to stand that the unit has a stake in.
func (w *without) fall(c int32) {
	l := w.l
	f := fall{column: c, place: l.key.placed(l.reach[c]-1, l.strength[c]-w.strength[c])}
	f.behind, f.to = l.beforeFrom(int(l.rung[c]), f.place)
	past := f.to
	if past < len(l.rungs) && l.rungs[past] == f.place {
		past++ // what it is equal to it no longer stands before
	}
	w.fallen, w.places = append(w.fallen, f), append(w.places, f.place)
	w.from, w.past = append(w.from, int(l.rung[c])), append(w.past, past)
}

// betterThan is the number of places, given best first, that are better than p.
func betterThan(places []place, p place) int {
	low, high := 0, len(places)
	for low < high {
		if middle := (low + high) / 2; places[middle].better(p) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// lift betters the ranks of the themes that the unit has no stake in by the number of its themes that fall
// past them: those with a rung before theirs and a new place at theirs or behind it.
func (w *without) lift(spans []span) {
	l := w.l
	started, ended := 0, 0
	for rung := 0; ended < len(w.past); {
		if started == ended {
			rung = w.from[started] + 1
		}
		for started < len(w.from) && w.from[started] < rung {
			started++
		}
		for ended < len(w.past) && w.past[ended] <= rung {
			ended++
		}
		if started == ended {
			continue
		}
		next := w.past[ended]
		if started < len(w.from) {
			next = min(next, w.from[started]+1)
		}
		for ; rung < next; rung++ {
			for _, c := range l.at(rung) {
				if !w.mine[c] {
					spans[c].widen(l.ranks[rung] - (started - ended))
				}
			}
		}
	}
}

func (s *span) widen(rank int) { s.low, s.high = min(s.low, rank), max(s.high, rank) }
