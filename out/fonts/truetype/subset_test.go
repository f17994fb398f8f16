package truetype_test

import (
	"os"
	"slices"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"samsyn/out/fonts/truetype"
)

var names = truetype.Names{
	Family: "Part", Style: "Regular", PostScript: "Part-Regular", Version: "1", Copyright: "©", License: "OFL",
}

func source(t testing.TB) ([]byte, *truetype.Font, *sfnt.Font) {
	t.Helper()
	raw, err := os.ReadFile("../regular.ttf")
	if err != nil {
		t.Fatal(err)
	}
	f, err := truetype.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := sfnt.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	return raw, f, whole
}

// TestASubsetDrawsTheSameLetters compares outlines and widths by another reader, composites such as Å included.
func TestASubsetDrawsTheSameLetters(t *testing.T) {
	_, f, whole := source(t)
	runes := map[rune]uint16{}
	var glyphs []uint16
	var buf sfnt.Buffer
	for _, r := range "AÅåöÖé–”ДΩx 7" {
		g, err := whole.GlyphIndex(&buf, r)
		if err != nil || g == 0 {
			t.Fatalf("%q: glyph %d, %v", r, g, err)
		}
		runes[r] = uint16(g)
		glyphs = append(glyphs, uint16(g))
	}
	s, err := f.Subset(glyphs, runes, names)
	if err != nil {
		t.Fatal(err)
	}
	part, err := sfnt.Parse(s.Data)
	if err != nil {
		t.Fatal(err)
	}
	if part.NumGlyphs() > 30 || len(s.Data) > 8000 {
		t.Errorf("%d glyphs in %d bytes", part.NumGlyphs(), len(s.Data))
	}
	for r, old := range runes {
		g, err := part.GlyphIndex(&buf, r)
		if err != nil || uint16(g) != s.Index[old] {
			t.Errorf("%q: glyph %d, %v; want %d", r, g, err, s.Index[old])
		}
		em := fixed.I(2048)
		before, err := whole.LoadGlyph(&buf, sfnt.GlyphIndex(old), em, nil)
		if err != nil {
			t.Fatal(err)
		}
		before = slices.Clone(before)
		after, err := part.LoadGlyph(&buf, g, em, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(before, after) {
			t.Errorf("%q is drawn otherwise", r)
		}
		wide, _ := whole.GlyphAdvance(&buf, sfnt.GlyphIndex(old), em, font.HintingNone)
		if got, err := part.GlyphAdvance(&buf, g, em, font.HintingNone); err != nil || got != wide {
			t.Errorf("%q: advance %v, %v; want %v", r, got, err, wide)
		}
	}
	if g, _ := part.GlyphIndex(&buf, 'B'); g != 0 {
		t.Error("B was not asked for and is there")
	}
	again, err := f.Subset(glyphs, runes, names)
	if err != nil || !slices.Equal(again.Data, s.Data) {
		t.Error("the same subset twice has other bytes")
	}
}

func TestADamagedFontIsAnError(t *testing.T) {
	raw, f, _ := source(t)
	for _, n := range []int{0, 3, 11, 40, 300, len(raw) / 2, len(raw) - 8} {
		if _, err := truetype.Parse(raw[:n]); err == nil {
			t.Errorf("%d of %d bytes: no error", n, len(raw))
		}
	}
	if _, err := f.Subset([]uint16{uint16(f.Len())}, nil, names); err == nil {
		t.Error("a glyph that is not there: no error")
	}
}

func FuzzParse(f *testing.F) {
	raw, font, _ := source(f)
	s, err := font.Subset([]uint16{5, 200}, map[rune]uint16{'a': 5}, names)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(s.Data)
	f.Add(raw[:400])
	f.Fuzz(func(_ *testing.T, data []byte) {
		font, err := truetype.Parse(data)
		if err != nil {
			return
		}
		for g := range uint16(min(font.Len(), 20)) {
			_, _ = font.Subset([]uint16{g}, nil, names)
		}
	})
}
