package truetype

import (
	"encoding/binary"
	"slices"
	"unicode/utf16"
)

// table writes the names for Windows, English.
func (n Names) table() []byte {
	full := n.Family
	if n.Style != "Regular" {
		full += " " + n.Style
	}
	type entry struct {
		id   uint16
		text string
	}
	entries := []entry{
		{0, n.Copyright},
		{1, n.Family},
		{2, n.Style},
		{3, n.PostScript + " " + n.Version},
		{4, full},
		{5, "Version " + n.Version},
		{6, n.PostScript},
		{13, n.License},
		{14, "https://openfontlicense.org"},
	}
	var records, text []byte
	for _, e := range entries {
		var s []byte
		for _, unit := range utf16.Encode([]rune(e.text)) {
			s = binary.BigEndian.AppendUint16(s, unit)
		}
		for _, v := range []uint16{3, 1, 0x409, e.id, uint16(len(s)), uint16(len(text))} {
			records = binary.BigEndian.AppendUint16(records, v)
		}
		text = append(text, s...)
	}
	var b []byte
	for _, v := range []int{0, len(entries), 6 + len(records)} {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	return append(append(b, records...), text...)
}

// assemble puts tables together, in the order of their names, with their checksums.
func assemble(tables map[string][]byte) []byte {
	names := make([]string, 0, len(tables))
	for name := range tables {
		names = append(names, name)
	}
	slices.Sort(names)
	n := len(names)
	power, log := 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	b := binary.BigEndian.AppendUint32(nil, 0x00010000)
	for _, v := range []int{n, 16 * power, log, 16 * (n - power)} {
		b = binary.BigEndian.AppendUint16(b, uint16(v))
	}
	at, head := 12+16*n, 0
	var body []byte
	for _, name := range names {
		t := tables[name]
		b = append(b, name...)
		b = binary.BigEndian.AppendUint32(b, checksum(t))
		b = binary.BigEndian.AppendUint32(b, uint32(at+len(body)))
		b = binary.BigEndian.AppendUint32(b, uint32(len(t)))
		if name == "head" {
			head = at + len(body)
		}
		body = pad(append(body, t...))
	}
	b = append(b, body...)
	binary.BigEndian.PutUint32(b[head+8:], 0xb1b0afba-checksum(b))
	return b
}

// pad fills up to a multiple of four bytes.
func pad(b []byte) []byte {
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// checksum adds up the big-endian words of a table, the last one filled up with zeros.
func checksum(b []byte) uint32 {
	var sum uint32
	for ; len(b) >= 4; b = b[4:] {
		sum += binary.BigEndian.Uint32(b)
	}
	if len(b) > 0 {
		var last [4]byte
		copy(last[:], b)
		sum += binary.BigEndian.Uint32(last[:])
	}
	return sum
}
