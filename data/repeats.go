package data

import "hash/maphash"

// repeats counts statements that are alike in everything, by a 64-bit fingerprint in an open table: rows
// alike are kept, but said.
type repeats struct {
	seed   maphash.Seed
	table  []uint64 // 0 is free; a power of two long
	filled int
	count  int
	first  Pos
}

// grow makes room for n statements, at most two thirds full.
func (r *repeats) grow(n int) {
	if len(r.table) == 0 {
		r.seed = maphash.MakeSeed()
	}
	size := max(64, len(r.table))
	for size*2 < n*3 {
		size *= 2
	}
	if size == len(r.table) {
		return
	}
	old := r.table
	r.table, r.filled = make([]uint64, size), 0
	for _, print := range old {
		if print != 0 {
			r.put(print)
		}
	}
}

func (r *repeats) note(s *Statement, pos Pos) {
	r.grow(r.filled + 1)
	if r.put(r.fingerprint(s)) {
		return
	}
	if r.count++; r.count == 1 {
		r.first = pos
	}
}

// put reports whether the fingerprint was new.
func (r *repeats) put(print uint64) bool {
	mask := uint64(len(r.table) - 1)
	for i := print & mask; ; i = (i + 1) & mask {
		switch r.table[i] {
		case print:
			return false
		case 0:
			r.table[i] = print
			r.filled++
			return true
		}
	}
}

func (r *repeats) fingerprint(s *Statement) uint64 {
	h := mix(uint64(uint32(s.Role))<<32 | uint64(uint32(s.Counterpart)))
	h = mix(h ^ uint64(s.Kind)<<40 ^ uint64(s.Strength)<<32 ^ uint64(s.Stage)<<24 ^ uint64(s.By)<<16 ^ uint64(s.Status))
	h = mix(h ^ uint64(uint32(s.Respondent))<<32 ^ uint64(uint32(s.Organisation)))
	for _, t := range s.Themes {
		h = mix(h ^ uint64(uint32(t)+1))
	}
	for _, text := range [...]string{s.Source, s.Text.Plain, s.Text.SV, s.Text.EN} {
		if h = mix(h ^ 1); text != "" {
			h ^= maphash.String(r.seed, text)
		}
	}
	if s.Origin != nil {
		h = mix(h ^ maphash.String(r.seed, s.Origin.ID+"\x00"+s.Origin.Document))
		h = mix(h ^ uint64(s.Origin.Offset)<<32 ^ uint64(s.Origin.Page)<<16 ^ uint64(s.Origin.Line))
	}
	return h | 1<<63
}

// mix is the finaliser of MurmurHash3: every bit of the sum depends on every bit of x.
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}
