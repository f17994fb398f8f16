package gap

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
	"sync"

	"samsyn/data"
)

// pairs are the pairs of heard roles with untapped common ground (SY02), as sets of bits: with whom a role has it
// is a union over its themes, so that all pairs are counted without looking at each. Only a theme that many
// roles share has its sets ready; of the others the roles are added one by one, so that the sets never take
// more room than the cells of the graph. Roles are rows of the graph.
//
// It is safe for concurrent use.
type pairs struct {
	c        *Context
	rule     *Rule    // SY02
	severity Severity // of all

	words int
	ready []int32    // by column: where its two sets begin in sets, −1 for few roles
	sets  []uint64   // who shares the theme, and who does strongly, so many words each
	place []int32    // by row: the place of the role's id among the ids
	told  []tale     // by row
	order []int32    // the rows, the one that tells most first
	taken [][2]int32 // pairs that the report holds apart, as an acceptance names them
	count int        // pairs, without those taken

	making sync.Mutex // a Context is not safe for concurrent use
}

// A tale is what a role tells of shared interests, as far as the weight of a pair needs it.
type tale struct {
	strengths []uint8
	columns   []int32 // of all statements
	ends      []int32 // by statement: where its columns end
	total     int     // sum of strengths: no pair rests on more from this side
}

func newPairs(c *Context) *pairs {
	g := c.Graph
	n := len(g.Roles)
	p := &pairs{
		c: c, severity: Medium, words: (n + 63) / 64, ready: make([]int32, len(g.Themes)), place: make([]int32, n),
		told: make([]tale, n), order: make([]int32, n),
	}
	if g.Study.Asked == data.AskedCoordinator {
		p.severity = Low
	}
	for column := range g.Themes {
		p.ready[column] = -1
		cells := g.RoleTheme.ColumnCells(column)
		if len(cells) <= 2*p.words {
			continue
		}
		p.ready[column] = int32(len(p.sets))
		p.sets = append(p.sets, make([]uint64, 2*p.words)...)
		who := p.sets[p.ready[column]:]
		for _, at := range cells {
			cell := &g.RoleTheme.Cells[at]
			if cell.Shared > 0 {
				add(who, cell.Row)
			}
			if cell.Shared >= strong {
				add(who[p.words:], cell.Row)
			}
		}
	}
	for row := range p.order {
		p.order[row] = int32(row)
	}
	byID := slices.Clone(p.order)
	slices.SortFunc(byID, func(i, j int32) int {
		return cmp.Compare(g.Study.Parties[g.Roles[i]].ID, g.Study.Parties[g.Roles[j]].ID)
	})
	for place, row := range byID {
		p.place[row] = int32(place)
	}
	p.listen()
	p.recount()
	return p
}

// listen writes down what the roles tell.
func (p *pairs) listen() {
	g := p.c.Graph
	for _, i := range g.Counted {
		st := p.c.statement(i)
		row := g.RowOf(st.Role)
		if row < 0 || st.Kind != data.Shared {
			continue
		}
		t := &p.told[row]
		for _, theme := range st.Themes {
			t.columns = append(t.columns, int32(g.ColumnOf(g.AtLevel[theme])))
		}
		t.ends = append(t.ends, int32(len(t.columns)))
		t.strengths = append(t.strengths, st.Strength)
		t.total += int(st.Strength)
	}
	slices.SortStableFunc(p.order, func(i, j int32) int { return cmp.Compare(p.told[j].total, p.told[i].total) })
}

func (p *pairs) recount() {
	p.count = 0
	for _, n := range inTurn(len(p.order), p.newRow, func(r *pairRow, row int) int { return size(r.of(row)) }) {
		p.count += n
	}
	p.count /= 2 // both of a pair see it
}

// take takes a pair out.
func (p *pairs) take(i, j int) {
	p.taken = append(p.taken, [2]int32{int32(i), int32(j)})
	p.count--
}

// holds reports whether two rows are one of the pairs.
func (p *pairs) holds(i, j int) bool {
	g := p.c.Graph
	if i == j || slices.Contains(p.taken, [2]int32{int32(i), int32(j)}) || slices.Contains(p.taken, [2]int32{int32(j), int32(i)}) {
		return false
	}
	common, both := 0, false
	for a, b := range g.RoleTheme.Both(i, j) {
		if a.Shared > 0 && b.Shared > 0 {
			common++
			both = both || a.Shared >= strong && b.Shared >= strong
		}
	}
	l := g.Link(g.Roles[i], g.Roles[j])
	return (common >= 2 || both) && (l == nil || !tapped(l.Sum))
}

// finding makes the finding about a pair, given by rows.
func (p *pairs) finding(row, other int) Finding {
	p.making.Lock()
	defer p.making.Unlock()
	f := p.c.untapped(row, other)
	p.c.finish(&f, p.rule)
	return f
}

// A pairRow finds the pairs of one row after the other.
type pairRow struct {
	p           *pairs
	found, once []uint64
}

func (p *pairs) newRow() *pairRow {
	return &pairRow{p, make([]uint64, p.words), make([]uint64, p.words)}
}

// of returns the rows that a row makes a pair with. The set holds until the next call.
func (r *pairRow) of(row int) []uint64 {
	p, g := r.p, r.p.c.Graph
	clear(r.found)
	clear(r.once)
	cells := g.RoleTheme.RowCells(row)
	for i := range cells {
		if cells[i].Shared > 0 {
			r.unite(int(cells[i].Column), cells[i].Shared >= strong)
		}
	}
	drop(r.found, int32(row))
	for _, l := range g.LinksOf(g.Roles[row]) {
		if other := g.RowOf(l.Other(g.Roles[row])); other >= 0 && tapped(l.Sum) {
			drop(r.found, int32(other))
		}
	}
	for _, t := range p.taken {
		switch int32(row) {
		case t[0]:
			drop(r.found, t[1])
		case t[1]:
			drop(r.found, t[0])
		}
	}
	return r.found
}

// unite adds those who share the theme of a column: whoever was met once has a second theme in common, and where
// both are strong on one that is enough.
func (r *pairRow) unite(column int, isStrong bool) {
	p := r.p
	if from := p.ready[column]; from >= 0 {
		who := p.sets[from : int(from)+2*p.words]
		for w := range p.words {
			r.found[w] |= r.once[w] & who[w]
			r.once[w] |= who[w]
		}
		if isStrong {
			for w := range p.words {
				r.found[w] |= who[p.words+w]
			}
		}
		return
	}
	rt := &p.c.Graph.RoleTheme
	for _, at := range rt.ColumnCells(column) {
		cell := &rt.Cells[at]
		switch {
		case cell.Shared <= 0:
		case has(r.once, cell.Row) || isStrong && cell.Shared >= strong:
			add(r.found, cell.Row)
			add(r.once, cell.Row)
		default:
			add(r.once, cell.Row)
		}
	}
}

func add(set []uint64, i int32)      { set[i/64] |= 1 << (i % 64) }
func drop(set []uint64, i int32)     { set[i/64] &^= 1 << (i % 64) }
func has(set []uint64, i int32) bool { return set[i/64]>>(i%64)&1 != 0 }

// members goes through a set in ascending order. What is gone through may be dropped.
func members(set []uint64) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for w := range set {
			for rest := set[w]; rest != 0; rest &= rest - 1 {
				if !yield(int32(w*64 + bits.TrailingZeros64(rest))) {
					return
				}
			}
		}
	}
}

func size(set []uint64) int {
	n := 0
	for _, word := range set {
		n += bits.OnesCount64(word)
	}
	return n
}
