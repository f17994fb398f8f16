package gap

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// A pair is one of pairs: two rows, and the sum of strengths that it rests on.
type pair struct{ i, j, weight int32 }

// compare orders pairs as their findings are ordered: by weight, then by the ids.
func (p *pairs) compare(a, b pair) int {
	x, y := p.place[a.i], p.place[a.j]
	z, w := p.place[b.i], p.place[b.j]
	return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(min(x, y), min(z, w)), cmp.Compare(max(x, y), max(z, w)))
}

// heaviest returns the first most of the pairs in their order, of those that the mask leaves in a row's set where
// there is one. A pair rests on no more than its two roles tell, so rows are taken from the one that tells most
// on, and left alone once they cannot come among the first any more.
func (p *pairs) heaviest(most int, mask func(row int, set []uint64)) []pair {
	most = min(most, p.count)
	if most <= 0 {
		return nil
	}
	var turn atomic.Int64
	parts := make([][]pair, min(runtime.GOMAXPROCS(0), len(p.order)/worthWorker+1))
	var work sync.WaitGroup
	for k := range parts {
		work.Go(func() {
			w := p.newWeigher(most)
			for {
				at := int(turn.Add(1)) - 1
				if at >= len(p.order)-1 || !w.take(at, mask) {
					break
				}
			}
			parts[k] = w.kept
		})
	}
	work.Wait()
	all := slices.Concat(parts...)
	slices.SortFunc(all, p.compare)
	return all[:min(len(all), most)]
}

// worthWorker is how many rows are worth a worker of their own.
const worthWorker = 64

// heaviestOf returns the first most of the pairs of a row, and how many it has.
func (p *pairs) heaviestOf(row, most int) ([]pair, int) {
	w := p.newWeigher(most)
	set := w.row.of(row)
	w.meet(int32(row), set, 0)
	slices.SortFunc(w.kept, p.compare)
	return w.kept[:min(len(w.kept), most)], size(set)
}

// A weigher keeps the heaviest of the pairs it has seen.
type weigher struct {
	p            *pairs
	most         int
	row          *pairRow
	mine, theirs []bool // by column: the role shares it
	kept         []pair
	least        int32 // what a pair must rest on at least to come among the first
}

func (p *pairs) newWeigher(most int) *weigher {
	columns := len(p.c.Graph.Themes)
	return &weigher{p: p, most: most, row: p.newRow(), mine: make([]bool, columns), theirs: make([]bool, columns)}
}

// tells is what the role at a place of the order tells in all.
func (w *weigher) tells(at int) int32 { return int32(w.p.told[w.p.order[at]].total) }

// take looks at the pairs of the row at a place of the order with the rows behind it. It is false where no such
// pair can come among the first, so that those of later rows cannot either.
func (w *weigher) take(at int, mask func(int, []uint64)) bool {
	if w.tells(at)+w.tells(at+1) < w.least {
		return false
	}
	i := w.p.order[at]
	set := w.row.of(int(i))
	if mask != nil {
		mask(int(i), set)
	}
	w.meet(i, set, at+1)
	return true
}

// meet weighs the pairs of a row with those of a set, from a place of the order on.
func (w *weigher) meet(i int32, set []uint64, from int) {
	p := w.p
	me := &p.told[i]
	me.mark(w.mine, true)
	for next := from; next < len(p.order) && int32(me.total)+w.tells(next) >= w.least; next++ {
		j := p.order[next]
		if !has(set, j) {
			continue
		}
		other := &p.told[j]
		weight := other.on(w.mine)
		if weight+int32(me.total) < w.least {
			continue
		}
		other.mark(w.theirs, true)
		weight += me.on(w.theirs)
		other.mark(w.theirs, false)
		if weight < w.least {
			continue
		}
		w.kept = append(w.kept, pair{i, j, weight})
		if w.most > 0 && len(w.kept) >= 2*w.most {
			slices.SortFunc(w.kept, p.compare)
			w.kept = w.kept[:w.most]
			w.least = w.kept[w.most-1].weight
		}
	}
	me.mark(w.mine, false)
}

// mark writes down what the role shares.
func (t *tale) mark(columns []bool, to bool) {
	for _, column := range t.columns {
		columns[column] = to
	}
}

// on sums the strengths of the statements on one of the columns.
func (t *tale) on(columns []bool) int32 {
	var sum, from int32
	for s, end := range t.ends {
		for _, column := range t.columns[from:end] {
			if columns[column] {
				sum += int32(t.strengths[s])
				break
			}
		}
		from = end
	}
	return sum
}

// inTurn calls do for every row, several at the same time, each with a scratch of its own.
func inTurn[S, T any](rows int, scratch func() S, do func(S, int) T) []T {
	all := make([]T, rows)
	var turn atomic.Int64
	var work sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), rows/worthWorker+1) {
		work.Go(func() {
			own := scratch()
			for row := int(turn.Add(1)) - 1; row < rows; row = int(turn.Add(1)) - 1 {
				all[row] = do(own, row)
			}
		})
	}
	work.Wait()
	return all
}
