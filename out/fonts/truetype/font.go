// Package truetype cuts a TrueType font down to some of its glyphs. A whole font flows in, a smaller one
// flows out that programs can use: without hinting, kerning and ligatures, under a name of its own. It draws
// nothing and reads only fonts that come with the program, so that a damaged one is an error, not a case to
// mend.
package truetype

import (
	"encoding/binary"
	"fmt"
)

// A Font is a TrueType font, by its tables.
type Font struct {
	tables map[string][]byte
	loca   []uint32 // where each glyph begins in glyf, and where the last one ends
}

// Parse reads the table directory and finds the glyphs.
func Parse(data []byte) (*Font, error) {
	if len(data) < 12 || binary.BigEndian.Uint32(data) != 0x00010000 {
		return nil, fmt.Errorf("truetype: no TrueType font")
	}
	f := &Font{tables: map[string][]byte{}}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		entry := 12 + 16*i
		if entry+16 > len(data) {
			return nil, fmt.Errorf("truetype: the table directory is cut off")
		}
		from := uint64(binary.BigEndian.Uint32(data[entry+8:]))
		size := uint64(binary.BigEndian.Uint32(data[entry+12:]))
		if from+size > uint64(len(data)) {
			return nil, fmt.Errorf("truetype: table %.4q reaches beyond the file", data[entry:entry+4])
		}
		f.tables[string(data[entry:entry+4])] = data[from : from+size]
	}
	for name, least := range map[string]int{"head": 54, "hhea": 36, "maxp": 32, "hmtx": 4, "loca": 2, "glyf": 0, "OS/2": 78} {
		if t, ok := f.tables[name]; !ok || len(t) < least {
			return nil, fmt.Errorf("truetype: table %q is missing or cut off", name)
		}
	}
	if f.widths() == 0 {
		return nil, fmt.Errorf("truetype: table \"hhea\" tells of no widths")
	}
	return f, f.readLoca()
}

// Len is how many glyphs the font has.
func (f *Font) Len() int { return len(f.loca) - 1 }

func (f *Font) readLoca() error {
	n := int(binary.BigEndian.Uint16(f.tables["maxp"][4:]))
	loca, long := f.tables["loca"], binary.BigEndian.Uint16(f.tables["head"][50:]) == 1
	size := 2
	if long {
		size = 4
	}
	if len(loca) < size*(n+1) {
		return fmt.Errorf("truetype: table \"loca\" is too short for %d glyphs", n)
	}
	f.loca = make([]uint32, n+1)
	for i := range f.loca {
		if long {
			f.loca[i] = binary.BigEndian.Uint32(loca[4*i:])
		} else {
			f.loca[i] = 2 * uint32(binary.BigEndian.Uint16(loca[2*i:]))
		}
		if i > 0 && f.loca[i] < f.loca[i-1] || int(f.loca[i]) > len(f.tables["glyf"]) {
			return fmt.Errorf("truetype: glyph %d lies outside table \"glyf\"", i)
		}
	}
	return nil
}

// widths is how many glyphs have a width of their own in hmtx; those behind them have that of the last.
func (f *Font) widths() int { return int(binary.BigEndian.Uint16(f.tables["hhea"][34:])) }

// metric returns a glyph's advance and left side bearing as they stand in hmtx.
func (f *Font) metric(g uint16) (advance, bearing uint16) {
	hmtx, full := f.tables["hmtx"], f.widths()
	at := func(i int) uint16 {
		if i+2 > len(hmtx) {
			return 0
		}
		return binary.BigEndian.Uint16(hmtx[i:])
	}
	if int(g) < full {
		return at(4 * int(g)), at(4*int(g) + 2)
	}
	return at(4 * (full - 1)), at(4*full + 2*(int(g)-full))
}
