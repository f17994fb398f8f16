package data

import "hash/maphash"

// A print is a statement's 64-bit fingerprint with its position.
type print struct {
	hash uint64
	at   int32
}

// bucket is about how many prints are compared with one another at a time: few enough to stay in the
// processor's nearest memory, which makes a million statements a matter of milliseconds.
const bucket = 1 << 11

// countRepeats counts the statements that are alike in everything to an earlier one, and returns the position
// of the first such. It compares fingerprints: among a million statements one in 30 million studies would be
// told of a repeat too many.
func countRepeats(statements []Statement) (count int, first int32) {
	bits := 0
	for len(statements)>>bits > bucket {
		bits++
	}
	seed := maphash.MakeSeed()
	prints := make([]print, len(statements))
	begins := make([]int32, 1<<bits+1)
	for i := range statements {
		prints[i] = print{fingerprint(seed, &statements[i]), int32(i)}
		begins[prints[i].hash>>1>>(63-bits)+1]++
	}
	for k := 1; k < len(begins); k++ {
		begins[k] += begins[k-1]
	}
	sorted := make([]print, len(prints))
	next := begins[: 1<<bits : 1<<bits]
	starts := append([]int32(nil), next...)
	for _, p := range prints {
		k := p.hash >> 1 >> (63 - bits)
		sorted[starts[k]] = p
		starts[k]++
	}
	first = int32(len(statements))
	var table []uint64
	for k := range next {
		group := sorted[begins[k]:begins[k+1]]
		size := 4
		for size < 2*len(group) {
			size *= 2
		}
		if size > len(table) {
			table = make([]uint64, size)
		}
		seen := table[:size]
		clear(seen)
		for _, p := range group {
			if !put(seen, p.hash) {
				count++
				first = min(first, p.at)
			}
		}
	}
	return count, first
}

// put reports whether the hash was new in an open table, in which 0 is free.
func put(table []uint64, hash uint64) bool {
	hash |= 1
	mask := uint64(len(table) - 1)
	for i := hash >> 1 & mask; ; i = (i + 1) & mask {
		switch table[i] {
		case hash:
			return false
		case 0:
			table[i] = hash
			return true
		}
	}
}

func fingerprint(seed maphash.Seed, s *Statement) uint64 {
	h := mix(uint64(uint32(s.Role))<<32 | uint64(uint32(s.Counterpart)))
	h = mix(h ^ uint64(s.Kind)<<40 ^ uint64(s.Strength)<<32 ^ uint64(s.Stage)<<24 ^ uint64(s.By)<<16 ^ uint64(s.Status))
	h = mix(h ^ uint64(uint32(s.Respondent))<<32 ^ uint64(uint32(s.Organisation)))
	for _, t := range s.Themes {
		h = mix(h ^ uint64(uint32(t)+1))
	}
	for _, text := range [...]string{s.Source, s.Text.Plain, s.Text.SV, s.Text.EN} {
		if h = mix(h ^ 1); text != "" {
			h ^= maphash.String(seed, text)
		}
	}
	if o := s.Origin; o != nil {
		h = mix(h ^ maphash.String(seed, o.ID+"\x00"+o.Document))
		h = mix(h ^ uint64(o.Offset)<<32 ^ uint64(o.Page)<<16 ^ uint64(o.Line))
	}
	return h
}

// mix is the finaliser of MurmurHash3: every bit of the result depends on every bit of x.
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}
