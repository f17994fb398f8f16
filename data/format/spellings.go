package format

import (
	"hash/maphash"
	"strings"

	"samsyn/data"
)

// spellings number names in the order in which they are met. It is a map of few and short strings to numbers
// that is asked millions of times: an open table of hashes, which lies in near memory as the names do.
type spellings struct {
	list []string
	// slots hold a number, counted from 1, at or behind the place that the low bits of its hash tell; 0 is
	// free. At most half of them are taken.
	slots []spellingSlot
	seed  maphash.Seed
	// last is the number of the name that was asked for last.
	last int32
}

type spellingSlot struct {
	hash   uint32
	number int32
}

func newSpellings() *spellings {
	return &spellings{slots: make([]spellingSlot, 1<<8), seed: maphash.MakeSeed(), last: data.NoSpelling}
}

// number is the number of a name, which is a new one for a new name, and data.NoSpelling for "".
func (s *spellings) number(name string) int32 {
	if name == "" {
		return data.NoSpelling
	}
	if s.last >= 0 && s.list[s.last] == name {
		return s.last
	}
	hash := uint32(maphash.String(s.seed, name))
	mask := len(s.slots) - 1
	for at := int(hash) & mask; ; at = (at + 1) & mask {
		slot := &s.slots[at]
		switch {
		case slot.number == 0:
			s.last = int32(len(s.list))
			*slot = spellingSlot{hash, s.last + 1}
			s.list = append(s.list, strings.Clone(name)) // next to the others, and not amid the text
			if 2*len(s.list) > len(s.slots) {
				s.grow()
			}
			return s.last
		case slot.hash == hash && s.list[slot.number-1] == name:
			s.last = slot.number - 1
			return s.last
		}
	}
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
		at := int(slot.hash) & mask
		for s.slots[at].number != 0 {
			at = (at + 1) & mask
		}
		s.slots[at] = slot
	}
}
