package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"samsyn/out/scene"
)

// A reference is the number of an object.
type reference int

// String is the reference as other objects make it.
func (r reference) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// objects is the body of a file under way.
type objects struct {
	b       bytes.Buffer
	offsets []int // by number, less one; 0 for one that is reserved and not yet written
	trailer string
}

// reserve gives away a number.
func (o *objects) reserve() reference {
	if o.b.Len() == 0 {
		o.b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") // four high bytes: this is no text
	}
	o.offsets = append(o.offsets, 0)
	return reference(len(o.offsets))
}

// put writes the object of a number.
func (o *objects) put(r reference, format string, args ...any) {
	o.offsets[r-1] = o.b.Len()
	fmt.Fprintf(&o.b, "%d 0 obj\n", int(r))
	fmt.Fprintf(&o.b, format, args...)
	o.b.WriteString("\nendobj\n")
}

// stream writes packed data as an object, with more entries for its dictionary.
func (o *objects) stream(r reference, entries string, data []byte) {
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	// Writing into memory does not fail.
	_, _ = w.Write(data)
	_ = w.Close()
	o.put(r, "<< /Length %d /Filter /FlateDecode%s >>\nstream\n%s\nendstream", packed.Len(), entries, packed.Bytes())
}

// bytes finishes the file with the table of where each object is.
func (o *objects) bytes() []byte {
	at := o.b.Len()
	fmt.Fprintf(&o.b, "xref\n0 %d\n0000000000 65535 f \n", len(o.offsets)+1)
	for _, offset := range o.offsets {
		fmt.Fprintf(&o.b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&o.b, "trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n", len(o.offsets)+1, o.trailer, at)
	return o.b.Bytes()
}

// text is a string for readers, in UTF-16 and hexadecimal digits, so that nothing in it can end it.
func text(s string) string {
	var b strings.Builder
	b.WriteString("<feff")
	for _, unit := range utf16.Encode([]rune(scene.Clean(s))) {
		fmt.Fprintf(&b, "%04x", unit)
	}
	b.WriteByte('>')
	return b.String()
}

// number writes a figure with at most three decimals, never with an exponent.
func number(x float64) string { return scene.Decimal(x, 3) }
