package gap

import (
	"cmp"
	"iter"
	"slices"
)

// MostListed is how many findings of each rule a list holds unless somebody asks for more: what a person can
// look through, and more than a study of forty roles has.
const MostListed = 1000

// MostReady is how many findings of a rule can be listed at all: their order is found before the first is written.
const MostReady = 10_000_000

// A Listing is the open findings as a list shows them: at most so many of each rule, the severest and then the
// heaviest, and a count of the rest.
type Listing struct {
	Rest []Rest // severest first, then by code; empty where all are listed

	report *Report
	most   int
	pairs  []pair // of SY02, in order; nil where those ready are enough
}

// A Rest is how many findings of a rule and a severity a list leaves out.
type Rest struct {
	Rule     *Rule
	Severity Severity
	Count    int
}

// List lists at most so many findings of each rule; 0 is all.
func (r *Report) List(most int) *Listing {
	if most == 0 || most > MostReady {
		most = MostReady
	}
	l := &Listing{report: r, most: most}
	if r.Further > 0 && most > MostPairs {
		l.pairs = r.pairs.heaviest(most, nil)
	}
	counts := map[*Rule]*[High + 1]int{}
	for i := range Rules {
		counts[&Rules[i]] = new([High + 1]int)
	}
	for i := range r.Findings {
		counts[r.Findings[i].Rule][r.Findings[i].Severity]++
	}
	if r.Further > 0 {
		counts[r.pairs.rule][r.pairs.severity] += r.Further
	}
	for i := range Rules {
		room := most
		for s := range High + 1 {
			s = High - s
			n := counts[&Rules[i]][s]
			listed := min(n, room)
			room -= listed
			if n > listed {
				l.Rest = append(l.Rest, Rest{&Rules[i], s, n - listed})
			}
		}
	}
	slices.SortStableFunc(l.Rest, func(a, b Rest) int { return cmp.Compare(b.Severity, a.Severity) })
	return l
}

// Most is how many findings of a rule the list holds at most.
func (l *Listing) Most() int { return l.most }

// Left counts the findings that the list leaves out.
func (l *Listing) Left() int {
	n := 0
	for _, rest := range l.Rest {
		n += rest.Count
	}
	return n
}

// Long reports whether the list holds findings that are made as it is gone through: to keep what comes of all of
// them would take much memory.
func (l *Listing) Long() bool { return l.pairs != nil }

// All goes through the listed findings in their order. Those of a long list are made on the way, anew each time.
func (l *Listing) All() iter.Seq[*Finding] {
	return func(yield func(*Finding) bool) {
		listed := map[*Rule]int{}
		show := func(f *Finding) bool {
			listed[f.Rule]++
			return listed[f.Rule] > l.most || yield(f)
		}
		made, stop := iter.Pull(l.made())
		defer stop()
		next, more := made()
		for i := range l.report.Findings {
			f := &l.report.Findings[i]
			if l.pairs != nil && l.report.ready(f) {
				continue
			}
			for more && Order(next, f) < 0 {
				if !show(next) {
					return
				}
				next, more = made()
			}
			if !show(f) {
				return
			}
		}
		for more && show(next) {
			next, more = made()
		}
	}
}

// made makes the findings of the pairs.
func (l *Listing) made() iter.Seq[*Finding] {
	return func(yield func(*Finding) bool) {
		for _, p := range l.pairs {
			if f := l.report.pairs.finding(int(p.i), int(p.j)); !yield(&f) {
				return
			}
		}
	}
}

// First returns the first of all open findings, at most so many.
func (r *Report) First(most int) []*Finding {
	var first []*Finding
	for f := range r.List(most).All() {
		if len(first) == most {
			break
		}
		first = append(first, f)
	}
	return first
}

// Of returns the open findings about a party in their order, but of the pairs (SY02) only the first so many, and
// how many more of these there are.
func (r *Report) Of(party int32, most int) (list []*Finding, beyond int) {
	row := -1
	if r.pairs != nil {
		row = r.pairs.c.Graph.RowOf(party)
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if slices.Contains(f.Parties, party) && (row < 0 || !r.ready(f)) {
			list = append(list, f)
		}
	}
	if row < 0 {
		return list, 0
	}
	found, n := r.pairs.heaviestOf(row, most)
	for _, p := range found {
		f := r.pairs.finding(int(p.i), int(p.j))
		list = append(list, &f)
	}
	slices.SortFunc(list, Order)
	return list, n - len(found)
}

// Beyond counts, by party, the open findings about it that are not among Findings.
func (r *Report) Beyond() []int {
	if r.Further == 0 {
		return nil
	}
	p := r.pairs
	rows := inTurn(len(p.order), p.newRow, func(of *pairRow, row int) int { return size(of.of(row)) })
	for i := range r.Findings {
		if f := &r.Findings[i]; r.ready(f) {
			for _, party := range f.Parties {
				rows[p.c.Graph.RowOf(party)]--
			}
		}
	}
	beyond := make([]int, len(p.c.Graph.Study.Parties))
	for row, n := range rows {
		beyond[p.c.Graph.Roles[row]] = n
	}
	return beyond
}

// ready reports whether a finding is one of the pairs.
func (r *Report) ready(f *Finding) bool {
	if r.pairs == nil || f.Rule != r.pairs.rule {
		return false
	}
	g := r.pairs.c.Graph
	return r.pairs.holds(g.RowOf(f.Parties[0]), g.RowOf(f.Parties[1]))
}
