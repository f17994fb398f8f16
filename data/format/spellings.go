package format

import (
	"hash/maphash"
	"math/bits"
	"strings"

	"samsyn/data"
)

// spellings number names in the order in which they are met. It is a map of few and short strings to numbers
// that is asked millions of times: an open table in near memory that holds short names themselves.
type spellings struct {
	list []string
	// slots hold a name at or behind the place that its hash tells. At most half of them are taken.
	slots []spellingSlot
	seed  maphash.Seed
	salt  uint64
}

// A spellingSlot is free where its number is 0; numbers are counted from 1 here.
type spellingSlot struct {
	spellingKey
	number int32
}

// A spellingKey is all of a name of up to 16 bytes. Of longer ones it is a hash and the length.
type spellingKey struct {
	head, tail uint64
	length     int32
}

const longestKey = 16

func newSpellings() *spellings {
	s := &spellings{slots: make([]spellingSlot, 1<<8), seed: maphash.MakeSeed()}
	s.salt = maphash.String(s.seed, "") | 1
	return s
}

// number is the number of a name, which is a new one for a new name, and data.NoSpelling for "".
func (s *spellings) number(name string) int32 {
	if name == "" {
		return data.NoSpelling
	}
	key := s.key(name)
	mask := len(s.slots) - 1
	for at := s.place(key); ; at++ {
		slot := &s.slots[at&mask]
		switch {
		case slot.number == 0:
			*slot = spellingSlot{key, int32(len(s.list)) + 1}
			s.list = append(s.list, strings.Clone(name)) // not amid the text, which is let go of
			if 2*len(s.list) > len(s.slots) {
				s.grow()
			}
			return int32(len(s.list)) - 1
		case slot.spellingKey == key && (len(name) <= longestKey || s.list[slot.number-1] == name):
			return slot.number - 1
		}
	}
}

// key is that of a name; the first and the last eight bytes overlap where there are fewer than sixteen.
func (s *spellings) key(name string) spellingKey {
	k := spellingKey{length: int32(len(name))}
	switch n := len(name); {
	case n > longestKey:
		k.head = maphash.String(s.seed, name)
	case n >= 8:
		k.head, k.tail = eight(name), eight(name[n-8:])
	default:
		for i := range n {
			k.head |= uint64(name[i]) << (8 * i)
		}
	}
	return k
}

// place is where to look for a key first; more than the low bits may be set.
func (s *spellings) place(k spellingKey) int {
	high, low := bits.Mul64(k.head^s.salt, k.tail^uint64(k.length)^0x9e3779b97f4a7c15)
	high, low = bits.Mul64(high^low, s.salt)
	return int((high ^ low) & (1<<62 - 1))
}

// eight is the first eight bytes of a text as a word.
func eight(text string) uint64 {
	s := text[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// grow doubles the table.
func (s *spellings) grow() {
	old := s.slots
	s.slots = make([]spellingSlot, 2*len(old))
	mask := len(s.slots) - 1
	for _, slot := range old {
		if slot.number == 0 {
			continue
		}
		at := s.place(slot.spellingKey)
		for s.slots[at&mask].number != 0 {
			at++
		}
		s.slots[at&mask] = slot
	}
}
