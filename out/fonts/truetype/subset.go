package truetype

import (
	"encoding/binary"
	"slices"
	"sort"
)

// Names are what the name table of a subset says.
type Names struct {
	Family, Style, PostScript   string
	Version, Copyright, License string
}

// A Subset is a font with some of another's glyphs.
type Subset struct {
	Data  []byte
	Index map[uint16]uint16 // the glyphs' numbers in the whole font, to those in this one
}

// Subset keeps glyph 0, the glyphs asked for and those they are composed of, in ascending order. Of the runes
// it keeps those whose glyphs it has; with none at all the font has no character map, as PDF wants it.
func (f *Font) Subset(glyphs []uint16, runes map[rune]uint16, names Names) (*Subset, error) {
	kept, err := f.closure(glyphs)
	if err != nil {
		return nil, err
	}
	s := &Subset{Index: make(map[uint16]uint16, len(kept))}
	for i, g := range kept {
		s.Index[g] = uint16(i)
	}
	var glyf, loca, hmtx []byte
	for _, g := range kept {
		data, err := f.data(g)
		if err == nil {
			data, err = bare(data, s.Index)
		}
		if err != nil {
			return nil, err
		}
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = pad(append(glyf, data...))
		advance, bearing := f.metric(g)
		hmtx = binary.BigEndian.AppendUint16(hmtx, advance)
		hmtx = binary.BigEndian.AppendUint16(hmtx, bearing)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))

	head, hhea, maxp := slices.Clone(f.tables["head"]), slices.Clone(f.tables["hhea"]), slices.Clone(f.tables["maxp"])
	binary.BigEndian.PutUint16(head[50:], 1) // long offsets
	binary.BigEndian.PutUint32(head[8:], 0)  // the checksum of the whole, filled in last
	binary.BigEndian.PutUint16(hhea[34:], uint16(len(kept)))
	binary.BigEndian.PutUint16(maxp[4:], uint16(len(kept)))
	for i := 16; i < 28; i += 2 {
		binary.BigEndian.PutUint16(maxp[i:], 0) // what instructions would need
	}
	post := make([]byte, 32)
	binary.BigEndian.PutUint32(post, 0x00030000) // no glyph names
	if old := f.tables["post"]; len(old) >= 16 {
		copy(post[4:16], old[4:16]) // italic angle, underline, fixed pitch
	}
	tables := map[string][]byte{
		"OS/2": f.tables["OS/2"], "glyf": glyf, "head": head, "hhea": hhea, "hmtx": hmtx, "loca": loca, "maxp": maxp,
		"name": names.table(), "post": post,
	}
	if len(runes) > 0 {
		tables["cmap"] = s.cmap(runes)
	}
	s.Data = assemble(tables)
	return s, nil
}

// closure adds glyph 0 and the parts of composites, and sorts.
func (f *Font) closure(glyphs []uint16) ([]uint16, error) {
	seen := map[uint16]bool{}
	todo := append([]uint16{0}, glyphs...)
	for len(todo) > 0 {
		g := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[g] {
			continue
		}
		seen[g] = true
		data, err := f.data(g)
		if err != nil {
			return nil, err
		}
		parts, _, err := components(data)
		if err != nil {
			return nil, err
		}
		for _, c := range parts {
			todo = append(todo, c.glyph)
		}
	}
	kept := make([]uint16, 0, len(seen))
	for g := range seen {
		kept = append(kept, g)
	}
	slices.Sort(kept)
	return kept, nil
}

// cmap writes a character map of format 4, a segment for each run of runes with consecutive glyphs.
func (s *Subset) cmap(runes map[rune]uint16) []byte {
	type segment struct{ first, last, glyph uint16 }
	var keys []int
	for r, g := range runes {
		if _, ok := s.Index[g]; ok && r < 0xffff {
			keys = append(keys, int(r))
		}
	}
	sort.Ints(keys)
	var segments []segment
	for _, r := range keys {
		g := s.Index[runes[rune(r)]]
		if n := len(segments) - 1; n >= 0 && int(segments[n].last)+1 == r && segments[n].glyph+uint16(r)-segments[n].first == g {
			segments[n].last++
			continue
		}
		segments = append(segments, segment{uint16(r), uint16(r), g})
	}
	segments = append(segments, segment{0xffff, 0xffff, 0})
	n := len(segments)
	power, log := 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	var b []byte
	put := func(values ...int) {
		for _, v := range values {
			b = binary.BigEndian.AppendUint16(b, uint16(v))
		}
	}
	put(0, 1, 3, 1, 0, 12) // one table, for Windows, Unicode
	put(4, 16+8*n, 0, 2*n, 2*power, log, 2*n-2*power)
	for _, g := range segments {
		put(int(g.last))
	}
	put(0)
	for _, g := range segments {
		put(int(g.first))
	}
	for _, g := range segments {
		put(int(g.glyph) - int(g.first))
	}
	for range segments {
		put(0)
	}
	return b
}
