package data

import (
	"hash/maphash"
	"sync"
)

// bucket is about how many fingerprints are compared with one another at a time: few enough to stay in the
// processor's nearest memory, which makes a million statements a matter of milliseconds.
const bucket = 1 << 11

// countRepeats counts the statements that are alike in everything to an earlier one, and returns the position
// of the first such; texts are the Prints of their texts. It compares fingerprints of 64 bits: among a million
// statements one in 30 million studies would be told of a repeat too many.
func countRepeats(statements []Statement, seed maphash.Seed, texts []uint64) (count int, first int32) {
	prints := make([]uint64, len(statements))
	eachStretch(len(statements), func(from, to int) {
		for i := from; i < to; i++ {
			prints[i] = fingerprint(seed, &statements[i], texts[i]) | 1 // 0 is a free place in tables
		}
	})
	again := repeated(prints)
	if len(again) == 0 {
		return 0, 0
	}
	seen := make(map[uint64]bool, len(again))
	for _, hash := range again {
		seen[hash] = false
	}
	first = int32(len(statements))
	for i := range statements {
		hash := fingerprint(seed, &statements[i], texts[i]) | 1
		switch met, is := seen[hash]; {
		case !is:
		case met:
			count, first = count+1, min(first, int32(i))
		default:
			seen[hash] = true
		}
	}
	return count, first
}

// repeated returns the fingerprints that occur more than once, some of them more than once. It leaves them in
// another order.
func repeated(prints []uint64) []uint64 {
	bits := 0
	for len(prints)>>bits > bucket {
		bits++
	}
	of := func(hash uint64) uint64 { return hash >> 1 >> (63 - bits) }
	begins := make([]int32, 1<<bits+1)
	for _, hash := range prints {
		begins[of(hash)+1]++
	}
	for k := 1; k < len(begins); k++ {
		begins[k] += begins[k-1]
	}
	// Each is swapped to where it belongs, until one comes that belongs here.
	next := append([]int32(nil), begins...)
	for k := range uint64(1) << bits {
		for next[k] < begins[k+1] {
			hash := prints[next[k]]
			for at := of(hash); at != k; at = of(hash) {
				hash, prints[next[at]] = prints[next[at]], hash
				next[at]++
			}
			prints[next[k]] = hash
			next[k]++
		}
	}
	var again []uint64
	var adding sync.Mutex
	eachStretch(len(prints), func(from, to int) {
		var table, mine []uint64
		for k := range 1 << bits {
			if at := int(begins[k]); at < from || at >= to {
				continue // another's
			}
			group := prints[begins[k]:begins[k+1]]
			size := 4
			for size < 2*len(group) {
				size *= 2
			}
			if size > len(table) {
				table = make([]uint64, size)
			}
			clear(table[:size])
			for _, hash := range group {
				if !put(table[:size], hash) {
					mine = append(mine, hash)
				}
			}
		}
		adding.Lock()
		defer adding.Unlock()
		again = append(again, mine...)
	})
	return again
}

// put reports whether the hash was new in an open table, in which 0 is free.
func put(table []uint64, hash uint64) bool {
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

// Print is a fingerprint of the texts of a statement, 0 where the builder is Silent. A reader that makes rows ready
// for Plain takes it while it has the text at hand, on several processors at once.
func (b *Builder) Print(text Text, source string) uint64 {
	if b.Silent {
		return 0
	}
	h := uint64(0)
	for _, text := range [...]string{source, text.Plain, text.SV, text.EN} {
		if h = mix(h ^ 1); text != "" {
			h ^= maphash.String(b.seed, text)
		}
	}
	return h
}

// fingerprint is one of the whole statement; texts is that of its texts.
func fingerprint(seed maphash.Seed, s *Statement, texts uint64) uint64 {
	h := mix(uint64(uint32(s.Role))<<32 | uint64(uint32(s.Counterpart)))
	h = mix(h ^ uint64(s.Kind)<<40 ^ uint64(s.Strength)<<32 ^ uint64(s.Stage)<<24 ^ uint64(s.By)<<16 ^ uint64(s.Status))
	h = mix(h ^ uint64(uint32(s.Respondent))<<32 ^ uint64(uint32(s.Organisation)))
	for _, t := range s.Themes {
		h = mix(h ^ uint64(uint32(t)+1))
	}
	h = mix(h ^ texts)
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
