package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"unicode/utf16"

	"samsyn/out/fonts"
)

// A typeface is a font of the document. Every sign that is used has a code of its own, also those that share
// a glyph or have none, so that each can be read back.
type typeface struct {
	*fonts.Face
	ref   reference
	bold  bool
	codes map[rune]uint16
	signs []fonts.Glyph // by code, less one; code 0 is no sign
}

func newTypeface(bold bool, ref reference) *typeface {
	return &typeface{Face: fonts.Of(bold), bold: bold, ref: ref, codes: map[rune]uint16{}}
}

// code is the code of a sign, in the order of their first use. Beyond 65,535 there is none left, and a sign
// is drawn without its text.
func (f *typeface) code(g fonts.Glyph) uint16 {
	code, ok := f.codes[g.Rune]
	if !ok && len(f.signs) < 0xffff {
		f.signs = append(f.signs, g)
		code = uint16(len(f.signs))
		f.codes[g.Rune] = code
	}
	return code
}

// write embeds the glyphs that are used, with their widths and texts.
func (f *typeface) write(o *objects) error {
	blank := f.Glyph(' ') // for a sign the font lacks: the box is drawn beside it
	glyphs := []uint16{blank}
	for _, g := range f.signs {
		if !g.Missing {
			glyphs = append(glyphs, g.ID)
		}
	}
	part, err := f.Subset(glyphs)
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	toGlyph := []byte{0, 0}
	var widths bytes.Buffer
	for _, g := range f.signs {
		id := blank
		if !g.Missing {
			id = g.ID
		}
		toGlyph = binary.BigEndian.AppendUint16(toGlyph, part.Index[id])
		widths.WriteString(" " + number(1000*g.Advance))
	}
	file, descriptor, descendant, toUnicode, toGID := o.reserve(), o.reserve(), o.reserve(), o.reserve(), o.reserve()
	o.stream(file, fmt.Sprintf(" /Length1 %d", len(part.Data)), part.Data)
	o.stream(toUnicode, "", f.toUnicode())
	o.stream(toGID, "", toGlyph)
	name := tag(part.Data) + "+" + f.Name
	var box [4]int
	for i, b := range f.Bounds {
		box[i] = b * 1000 / f.Em
	}
	stem := 80
	if f.bold {
		stem = 140
	}
	o.put(descriptor, "<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox %d /ItalicAngle 0\n"+
		"/Ascent 905 /Descent -212 /CapHeight 729 /StemV %d /FontFile2 %v >>", name, box, stem, file)
	o.put(descendant, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /FontDescriptor %v /CIDToGIDMap %v\n"+
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 0 /W [1 [%s]] >>",
		name, descriptor, toGID, widths.String())
	o.put(f.ref, "<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%v] /ToUnicode %v >>",
		name, descendant, toUnicode)
	return nil
}

// toUnicode maps the codes to their signs, a hundred at a time as the format wants it.
func (f *typeface) toUnicode() []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n")
	for from := 0; from < len(f.signs); from += 100 {
		block := f.signs[from:min(from+100, len(f.signs))]
		fmt.Fprintf(&b, "%d beginbfchar\n", len(block))
		for i, g := range block {
			fmt.Fprintf(&b, "<%04x> <", from+i+1)
			for _, unit := range utf16.Encode([]rune{g.Rune}) {
				fmt.Fprintf(&b, "%04x", unit)
			}
			b.WriteString(">\n")
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}

// tag is the six letters that tell the parts of a font apart.
func tag(data []byte) string {
	sum := sha256.Sum256(data)
	letters := make([]byte, 6)
	for i := range letters {
		letters[i] = 'A' + sum[i]%26
	}
	return string(letters)
}
