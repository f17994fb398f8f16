package plan

import (
	"cmp"
	"container/heap"
	"slices"

	"samsyn/data"
	"samsyn/graph"
	"samsyn/graph/gap"
)

// manySharers is from how many roles on that share a theme only their meetings with the coordinator are
// tried for it: the pairs among them would be as many as their square.
const manySharers = 30

// mostMeetings is how many themes of one finding meetings are tried on: of a conflict those that most of its statements
// are on, of untapped common ground those that the two share most of. A meeting on all that a conflict needs is tried
// whatever the number.
const mostMeetings = 100

// meetings are the cooperations that could answer a finding: of its pair on one of its themes, and on the
// fewest that close it where none does alone.
func (b *board) meetings(f *gap.Finding) []Assumption {
	c := b.s.Coordinator
	switch f.Rule.Code {
	case "SY01":
		return b.managing(f)
	case "SY02":
		var list []Assumption
		for _, t := range b.mostShared(f) {
			list = append(list, Assumption{[2]int32(f.Parties), []int32{b.common(f.Parties[0], f.Parties[1], t)}})
		}
		return list
	case "SY07":
		var list []Assumption
		t := f.Themes[0]
		for i, p := range f.Parties {
			list = append(list, Assumption{[2]int32{p, c}, []int32{b.own(p, t)}})
			for _, q := range f.Parties[i+1:] {
				if len(f.Parties) <= manySharers {
					list = append(list, Assumption{[2]int32{p, q}, []int32{b.common(p, q, t)}})
				}
			}
		}
		return list
	case "SY10":
		pair := [2]int32(f.Parties)
		if b.s.Parties[pair[0]].Group && b.s.Parties[pair[1]].Group {
			return nil
		}
		list := []Assumption{{pair, f.Facts.Missing}}
		for _, t := range f.Facts.Missing {
			list = append(list, Assumption{pair, []int32{t}})
		}
		return list
	}
	return nil
}

// managing are the meetings that could answer an unmanaged conflict. Groups do not tell, so where one of the two is
// a group a cooperation of the other with the coordinator answers it as well.
func (b *board) managing(f *gap.Finding) []Assumption {
	pairs := [][2]int32{[2]int32(f.Parties)}
	for i, p := range f.Parties {
		if other := f.Parties[1-i]; b.s.Parties[p].Group && other != b.s.Coordinator {
			pairs = append(pairs, [2]int32{other, b.s.Coordinator})
		}
	}
	on := b.statementsOn(f)
	fewest := b.fewest(f, on)
	themes := b.first(f.Themes, func(k int) float64 { return float64(len(on[k])) })
	var list []Assumption
	for _, pair := range pairs {
		list = append(list, Assumption{pair, fewest})
		for _, t := range themes {
			list = append(list, Assumption{pair, []int32{t}})
		}
	}
	return list
}

// first returns the themes on which meetings are tried, in their order: those of most weight, by place in the list.
func (b *board) first(themes []int32, weight func(int) float64) []int32 {
	if len(themes) <= mostMeetings {
		return themes
	}
	b.fewThemes = true
	order := make([]int, len(themes))
	weights := make([]float64, len(themes))
	for k := range themes {
		order[k], weights[k] = k, weight(k)
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(weights[y], weights[x]) })
	order = order[:mostMeetings]
	slices.Sort(order)
	some := make([]int32, mostMeetings)
	for at, k := range order {
		some[at] = themes[k]
	}
	return some
}

// mostShared returns the themes of untapped common ground on which meetings are tried.
func (b *board) mostShared(f *gap.Finding) []int32 {
	row, other := b.g.RowOf(f.Parties[0]), b.g.RowOf(f.Parties[1])
	return b.first(f.Themes, func(k int) float64 {
		column := b.g.ColumnOf(f.Themes[k])
		mine, theirs := b.g.RoleTheme.At(row, column), b.g.RoleTheme.At(other, column)
		if mine == nil || theirs == nil {
			return 0
		}
		return mine.Shared * theirs.Shared
	})
}

// statementsOn returns, by theme of an unmanaged conflict, the statements of it that are on the theme, as places in its
// Evidence.
func (b *board) statementsOn(f *gap.Finding) [][]int32 {
	on := make([][]int32, len(f.Themes))
	place := make(map[int32]int, len(f.Themes))
	for k, t := range f.Themes {
		place[t] = k
	}
	for at, i := range f.Evidence {
		near := b.tree.Around(b.s.Statements[i].Themes...)
		if len(near.List) < len(f.Themes) {
			for _, t := range near.List {
				if k, ok := place[t]; ok {
					on[k] = append(on[k], int32(at))
				}
			}
		} else {
			for k, t := range f.Themes {
				if near.Has(t) {
					on[k] = append(on[k], int32(at))
				}
			}
		}
		b.tree.Done(near)
	}
	return on
}

// fewest returns few themes of an unmanaged conflict that together are on all of its statements, by taking what
// is on most of those left each time, of equal ones the first. What a theme is on only falls, so that one whose figure
// is of an earlier time and still the highest is counted again before it is taken.
func (b *board) fewest(f *gap.Finding, on [][]int32) []int32 {
	answered := make([]bool, len(f.Evidence))
	queue := &themeQueue{}
	for k := range on {
		queue.items = append(queue.items, [2]int{len(on[k]), k})
	}
	heap.Init(queue)
	var themes []int32
	for len(queue.items) > 0 {
		top := &queue.items[0]
		n, k := 0, top[1]
		for _, at := range on[k] {
			if !answered[at] {
				n++
			}
		}
		switch {
		case n == 0:
			heap.Pop(queue)
			continue
		case n < top[0]:
			top[0] = n
			heap.Fix(queue, 0)
			continue
		}
		heap.Pop(queue)
		themes = append(themes, f.Themes[k])
		for _, at := range on[k] {
			answered[at] = true
		}
	}
	return themes
}

// A themeQueue holds how many statements a theme is on, and its place in a list: the most first, then the first.
type themeQueue struct{ items [][2]int }

func (q *themeQueue) Len() int { return len(q.items) }

func (q *themeQueue) Less(i, j int) bool {
	a, b := q.items[i], q.items[j]
	return a[0] > b[0] || a[0] == b[0] && a[1] < b[1]
}

func (q *themeQueue) Swap(i, j int) { q.items[i], q.items[j] = q.items[j], q.items[i] }

func (q *themeQueue) Push(x any) { q.items = append(q.items, x.([2]int)) }

func (q *themeQueue) Pop() any {
	last := q.items[len(q.items)-1]
	q.items = q.items[:len(q.items)-1]
	return last
}

// common is the theme on which two roles meet: the coded theme at or under a theme of the level that both share
// most of (by the product of their strengths), and the theme itself where they share different ones under it.
func (b *board) common(p, q, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.under[shareKey{p, theme}] {
		product := b.shares.of[shareKey{p, t}] * b.shares.of[shareKey{q, t}]
		if product > most || product > 0 && product == most && b.s.Themes[t].ID < b.s.Themes[best].ID {
			best, most = t, product
		}
	}
	return best
}

// own is the coded theme at or under a theme of the level that a role shares most of.
func (b *board) own(p, theme int32) int32 {
	best, most := theme, 0
	for _, t := range b.shares.under[shareKey{p, theme}] {
		if n := b.shares.of[shareKey{p, t}]; n > most || n == most && b.s.Themes[t].ID < b.s.Themes[best].ID {
			best, most = t, n
		}
	}
	return best
}

// shares are the strengths of the shared interests that roles tell.
type shares struct {
	of    map[shareKey]int     // by coded theme
	under map[shareKey][]int32 // by theme of the level: the coded ones at or under it
}

type shareKey struct{ role, theme int32 }

func sharesOf(g *graph.Graph) shares {
	all := shares{map[shareKey]int{}, map[shareKey][]int32{}}
	for _, i := range g.Counted {
		st := &g.Study.Statements[i]
		if st.Kind != data.Shared {
			continue
		}
		for _, t := range st.Themes {
			k, under := shareKey{st.Role, t}, shareKey{st.Role, g.AtLevel[t]}
			if all.of[k] == 0 {
				all.under[under] = append(all.under[under], t)
			}
			all.of[k] += int(st.Strength)
		}
	}
	return all
}
