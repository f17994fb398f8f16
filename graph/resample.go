package graph

import (
	"math/bits"
	"math/rand/v2"
)

const (
	// resampleSeed makes every run draw the same.
	resampleSeed = 20190305
	// resampleBlock is how many resamples are added up at a time: few enough to stay in near memory.
	resampleBlock = 64
)

// A block adds up several resamples at once. How often a unit was drawn in each of them stands in lanes of 16,
// 32 or 64 bits side by side in machine words, so that one multiplication serves four, two or one of them.
// A theme takes the narrowest lanes that its largest possible sum does not overflow.
type block struct {
	themes []themeStakes
	units  int
	key    Key
	draws  []int32 // by resample, as many units each as there are
	lanes  [3]lanes
	// first and second are what the themes are ranked by, by resample and theme.
	first, second []uint64
	radix         radix
}

func newBlock(themes []themeStakes, units int, key Key) *block {
	b := &block{themes: themes, units: units, key: key, draws: make([]int32, units*resampleBlock)}
	for i := range b.lanes {
		b.lanes[i].width = 16 << i
	}
	b.first, b.second = make([]uint64, resampleBlock*len(themes)), make([]uint64, resampleBlock*len(themes))
	return b
}

// rank ranks the themes in the resamples from and up to below to: the ranks of resample s go to
// ranks[s·themes:].
func (b *block) rank(from, to int, ranks []int32) {
	b.draw(from, to)
	n := len(b.themes)
	var reach, strength [resampleBlock]uint64
	for t := range b.themes {
		theme := &b.themes[t]
		width := bits.Len64(uint64(b.units) * max(theme.most, 1))
		l := &b.lanes[0]
		for i := 1; i < len(b.lanes) && width > l.width; i++ {
			l = &b.lanes[i]
		}
		if !l.filled {
			l.fill(b.draws, b.units)
		}
		l.add(theme, &reach, &strength)
		for s := range to - from {
			first, second := l.read(&reach, s), l.read(&strength, s)
			if b.key == ByStrength {
				first, second = second, first
			}
			b.first[s*n+t], b.second[s*n+t] = first, second
		}
	}
	for s := range to - from {
		b.radix.rank(b.first[s*n:(s+1)*n], b.second[s*n:(s+1)*n], ranks[(from+s)*n:(from+s+1)*n])
	}
}

// draw draws as many units as there are for each of the resamples.
func (b *block) draw(from, to int) {
	for i := range b.lanes {
		b.lanes[i].filled = false
	}
	for s := range resampleBlock {
		draws := b.draws[s*b.units : (s+1)*b.units]
		if from+s >= to {
			clear(draws) // of no consequence: nobody reads the lane
			continue
		}
		draw := rand.NewPCG(resampleSeed, uint64(from+s))
		for i := range draws {
			// The high word of the product with a 64-bit number is even enough for units that fit in memory.
			u, _ := bits.Mul64(draw.Uint64(), uint64(b.units))
			draws[i] = int32(u)
		}
	}
}

// lanes hold how often each unit was drawn in each resample of a block.
type lanes struct {
	width  int      // bits
	drawn  []uint64 // by unit, words() each
	filled bool
}

// words is how many words hold a lane for every resample of a block.
func (l *lanes) words() int { return resampleBlock * l.width / 64 }

func (l *lanes) fill(draws []int32, units int) {
	words, each := l.words(), 64/l.width
	if l.drawn == nil {
		l.drawn = make([]uint64, units*words)
	}
	clear(l.drawn)
	for s := range resampleBlock {
		one := uint64(1) << (s % each * l.width)
		for _, u := range draws[s*units : (s+1)*units] {
			l.drawn[int(u)*words+s/each] += one
		}
	}
	l.filled = true
}

// add sums a theme's stakes in all lanes. Stakes of one strength, which mostly stand together, are counted
// before they are multiplied.
func (l *lanes) add(t *themeStakes, reach, strength *[resampleBlock]uint64) {
	words := l.words()
	r, s := reach[:words], strength[:words]
	clear(r)
	clear(s)
	var run [resampleBlock]uint64
	for from := 0; from < len(t.unit); {
		to, times := from+1, t.strength[from]
		for to < len(t.unit) && t.strength[to] == times {
			to++
		}
		l.count(t.unit[from:to], run[:words])
		for i, n := range run[:words] {
			r[i] += n
			s[i] += n * times
		}
		from = to
	}
}

// count adds up how often units were drawn. Eight words at a time stay in registers.
func (l *lanes) count(units []int32, sums []uint64) {
	words := len(sums)
	for i := 0; i < words; i += 8 {
		var s0, s1, s2, s3, s4, s5, s6, s7 uint64
		for _, u := range units {
			drawn := (*[8]uint64)(l.drawn[int(u)*words+i:])
			s0, s1, s2, s3 = s0+drawn[0], s1+drawn[1], s2+drawn[2], s3+drawn[3]
			s4, s5, s6, s7 = s4+drawn[4], s5+drawn[5], s6+drawn[6], s7+drawn[7]
		}
		*(*[8]uint64)(sums[i:]) = [8]uint64{s0, s1, s2, s3, s4, s5, s6, s7}
	}
}

// read returns the sum of one resample.
func (l *lanes) read(sums *[resampleBlock]uint64, sample int) uint64 {
	each := 64 / l.width
	return sums[sample/each] >> (sample % each * l.width) & (1<<l.width - 1)
}
