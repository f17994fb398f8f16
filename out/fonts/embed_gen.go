//go:build ignore

// Writes regular.ttf and bold.ttf: what samsyn needs of Liberation Sans 2, under the SIL Open Font License.
// Run it as "go run embed_gen.go REGULAR.ttf BOLD.ttf" in this folder. Liberation 1 has another licence and
// is refused. The licence reserves the name Liberation for the unchanged font, so that the parts have another.
package main

import (
	"log"
	"os"
	"strings"

	"golang.org/x/image/font/sfnt"

	"samsyn/out/fonts/truetype"
)

// blocks are the parts of Unicode that out/scene has widths of, with the combining marks.
var blocks = [][2]rune{
	{0x20, 0x7e},
	{0xa0, 0x24f},
	{0x2b9, 0x2dd},
	{0x300, 0x36f},
	{0x370, 0x3ff},
	{0x400, 0x52f},
	{0x1e00, 0x1eff},
	{0x2010, 0x203a},
	{0x2070, 0x208e},
	{0x20a0, 0x20bf},
	{0x2100, 0x2126},
	{0x2190, 0x2195},
	{0x2202, 0x2265},
	{0x25a0, 0x25cf},
	{0xfffd, 0xfffd},
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: go run embed_gen.go REGULAR.ttf BOLD.ttf")
	}
	for i, style := range []string{"Regular", "Bold"} {
		if err := cut(os.Args[i+1], style); err != nil {
			log.Fatal(err)
		}
	}
}

func cut(path, style string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	whole, err := sfnt.Parse(raw)
	if err != nil {
		return err
	}
	var buf sfnt.Buffer
	name := func(id sfnt.NameID) string {
		s, _ := whole.Name(&buf, id)
		return s
	}
	if license := name(sfnt.NameIDLicense); !strings.Contains(license, "SIL Open Font License") {
		log.Fatalf("%s: not under the SIL Open Font License: %q", path, license)
	}
	runes := map[rune]uint16{}
	var glyphs []uint16
	for _, block := range blocks {
		for r := block[0]; r <= block[1]; r++ {
			if g, err := whole.GlyphIndex(&buf, r); err == nil && g != 0 {
				runes[r] = uint16(g)
				glyphs = append(glyphs, uint16(g))
			}
		}
	}
	f, err := truetype.Parse(raw)
	if err != nil {
		return err
	}
	part, err := f.Subset(glyphs, runes, truetype.Names{
		Family: "Samsyn Sans", Style: style, PostScript: "SamsynSans-" + style, Version: strings.TrimPrefix(name(sfnt.NameIDVersion), "Version "),
		Copyright: name(sfnt.NameIDCopyright) + " Part of Liberation Sans, without hinting.",
		License:   name(sfnt.NameIDLicense),
	})
	if err != nil {
		return err
	}
	return os.WriteFile(strings.ToLower(style)+".ttf", part.Data, 0o644)
}
