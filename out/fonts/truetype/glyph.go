package truetype

import (
	"encoding/binary"
	"fmt"
)

// Flags of a component in a composite glyph.
const (
	argsAreWords    = 0x0001
	hasScale        = 0x0008
	moreComponents  = 0x0020
	hasTwoScales    = 0x0040
	hasTwoByTwo     = 0x0080
	hasInstructions = 0x0100
)

// A component is where a composite glyph names another one.
type component struct {
	at    int // offset of its flags; the glyph's number follows
	flags uint16
	glyph uint16
}

// data returns the description of a glyph, empty for one that draws nothing.
func (f *Font) data(g uint16) ([]byte, error) {
	if int(g) >= f.Len() {
		return nil, fmt.Errorf("truetype: no glyph %d among %d", g, f.Len())
	}
	return f.tables["glyf"][f.loca[g]:f.loca[g+1]], nil
}

// components lists the parts of a composite glyph and where they end; none for a simple glyph.
func components(data []byte) (parts []component, end int, err error) {
	if len(data) < 10 || int16(binary.BigEndian.Uint16(data)) >= 0 {
		return nil, 0, nil
	}
	for at := 10; ; {
		if at+4 > len(data) {
			return nil, 0, errCutOff
		}
		c := component{at, binary.BigEndian.Uint16(data[at:]), binary.BigEndian.Uint16(data[at+2:])}
		parts = append(parts, c)
		at += 6
		if c.flags&argsAreWords != 0 {
			at += 2
		}
		switch {
		case c.flags&hasScale != 0:
			at += 2
		case c.flags&hasTwoScales != 0:
			at += 4
		case c.flags&hasTwoByTwo != 0:
			at += 8
		}
		if at > len(data) {
			return nil, 0, errCutOff
		}
		if c.flags&moreComponents == 0 {
			return parts, at, nil
		}
	}
}

// bare returns a glyph without its instructions, with the parts of a composite renumbered.
func bare(data []byte, index map[uint16]uint16) ([]byte, error) {
	if len(data) < 10 {
		return nil, nil
	}
	parts, end, err := components(data)
	if err != nil {
		return nil, err
	}
	if len(parts) > 0 {
		out := append([]byte(nil), data[:end]...)
		for _, c := range parts {
			binary.BigEndian.PutUint16(out[c.at:], c.flags&^hasInstructions)
			binary.BigEndian.PutUint16(out[c.at+2:], index[c.glyph])
		}
		return out, nil
	}
	// Ten bytes of header, the ends of the contours, the length of the instructions, the instructions.
	at := 10 + 2*int(binary.BigEndian.Uint16(data))
	if at+2 > len(data) {
		return nil, errCutOff
	}
	rest := at + 2 + int(binary.BigEndian.Uint16(data[at:]))
	if rest > len(data) {
		return nil, errCutOff
	}
	out := append([]byte(nil), data[:at]...)
	out = append(out, 0, 0)
	return append(out, data[rest:]...), nil
}

var errCutOff = fmt.Errorf("truetype: a glyph is cut off")
