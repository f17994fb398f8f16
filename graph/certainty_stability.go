package graph

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
)

const (
	// dropSteps is how many shares of the units are dropped in turn, each dropStep percent more than the last: up
	// to 75 percent.
	dropSteps = 15
	dropStep  = 5
	// dropSamples is how often each share is dropped, dropsHeld how many of these must hold: 95 percent.
	dropSamples = 200
	dropsHeld   = 190
	// dropCorrelation is the least rank correlation with which an order counts as kept.
	dropCorrelation = 0.7
	// dropSeed makes every run drop the same units.
	dropSeed = 20180112
	// stabilityLimit is the number of stakes and places to look at above which the figure takes longer than it
	// is worth: a study as large as that is steady against dropping units.
	stabilityLimit = 40_000_000
)

// stability is the case-dropping stability of the order: the largest share of the units (0 to 0.75, in steps of
// 0.05) that can be dropped, picked at random, such that the rank correlation with the full study's order stays
// 0.7 or above in 95 percent of 200 seeded samples, at this share and at all smaller ones. The idea is that of the
// CS-coefficient for centrality (Epskamp, Borsboom and Fried 2018): it should not be below 0.25 and better be
// above 0.5. Here the order of themes by reach and strength takes the place of centrality, and the correlation is
// Spearman's, equal places sharing their mean rank. Themes nobody shares in the full study are left out: they
// would come last together in every sample. NaN under 20 units, with fewer than three shared themes, where all of
// these rank equal, and above stabilityLimit.
//
// Worked: 20 units that each share T with 3, U with 2 and V with 1 put them in one order, whoever is dropped:
// 0.75.
func (l *ladder) stability() float64 {
	s := l.stakes
	shared := make([]int32, 0, len(l.order))
	for _, c := range l.order {
		if l.reach[c] > 0 {
			shared = append(shared, c)
		}
	}
	work := dropSamples * (len(s.column) + dropSteps*len(shared)*8)
	if s.units < fewestForBootstrap || len(shared) < 3 || l.rung[shared[0]] == l.rung[shared[len(shared)-1]] || work > stabilityLimit {
		return math.NaN()
	}
	workers := min(runtime.GOMAXPROCS(0), dropSamples)
	held := make([][dropSteps]int, workers)
	var drawing sync.WaitGroup
	for worker := range workers {
		drawing.Go(func() {
			d := newDropper(l, shared)
			for sample := worker; sample < dropSamples; sample += workers {
				d.drop(uint64(sample), &held[worker])
			}
		})
	}
	drawing.Wait()
	kept := 0
	for ; kept < dropSteps; kept++ {
		samples := 0
		for worker := range held {
			samples += held[worker][kept]
		}
		if samples < dropsHeld {
			break
		}
	}
	return float64(kept*dropStep) / 100
}

// A dropper drops units one after the other and looks at the order at every step.
type dropper struct {
	l               *ladder
	shared          []int32 // columns
	full            []float64
	units           []int32
	reach, strength []int64
	order           []int32
	ranks           []float64 // by position in shared
}

func newDropper(l *ladder, shared []int32) *dropper {
	d := &dropper{
		l: l, shared: shared, units: make([]int32, l.stakes.units),
		reach: make([]int64, len(l.reach)), strength: make([]int64, len(l.reach)),
		order: make([]int32, len(shared)), ranks: make([]float64, len(shared)),
	}
	copy(d.reach, l.reach)
	copy(d.strength, l.strength)
	d.rank()
	d.full = slices.Clone(d.ranks)
	return d
}

// drop draws one sample: the units in a random order, dropped up to each of the shares in turn, and counts the
// steps at which the order is kept.
func (d *dropper) drop(sample uint64, held *[dropSteps]int) {
	s := d.l.stakes
	copy(d.reach, d.l.reach)
	copy(d.strength, d.l.strength)
	for u := range d.units {
		d.units[u] = int32(u)
	}
	draw := rand.New(rand.NewPCG(dropSeed, sample))
	draw.Shuffle(len(d.units), func(i, j int) { d.units[i], d.units[j] = d.units[j], d.units[i] })
	dropped := 0
	for step := range held {
		for ; dropped < len(d.units)*(step+1)*dropStep/100; dropped++ {
			u := d.units[dropped]
			for e := s.at[u]; e < s.at[u+1]; e++ {
				d.reach[s.column[e]]--
				d.strength[s.column[e]] -= s.strength[e]
			}
		}
		d.rank()
		if correlation(d.full, d.ranks) >= dropCorrelation-1e-12 {
			held[step]++
		}
	}
}

// rank gives each of the shared themes its rank, equal ones the mean of theirs.
func (d *dropper) rank() {
	place := func(i int32) place { return d.l.key.placed(d.reach[d.shared[i]], d.strength[d.shared[i]]) }
	for i := range d.order {
		d.order[i] = int32(i)
	}
	slices.SortFunc(d.order, func(a, b int32) int { return place(a).compare(place(b)) })
	for from := 0; from < len(d.order); {
		to := from + 1
		for to < len(d.order) && place(d.order[to]) == place(d.order[from]) {
			to++
		}
		for _, i := range d.order[from:to] {
			d.ranks[i] = float64(from+1+to) / 2
		}
		from = to
	}
}

// correlation is Pearson's of two lists of ranks with the same mean, and so Spearman's of what they rank. 0 where
// one list ties everything: such an order is not kept.
func correlation(a, b []float64) float64 {
	mean := float64(len(a)+1) / 2
	var ab, aa, bb float64
	for i := range a {
		x, y := a[i]-mean, b[i]-mean
		ab, aa, bb = ab+x*y, aa+x*x, bb+y*y
	}
	if aa == 0 || bb == 0 {
		return 0
	}
	return ab / math.Sqrt(aa*bb)
}
