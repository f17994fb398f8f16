package proof_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"samsyn/out/internal/proof"
	"samsyn/out/internal/sample"
	"samsyn/out/pdf"
	"samsyn/out/pptx"
	"samsyn/out/scene"
)

// LibreOffice sets small letters up to a hundredth wider than their font says, which shows at the end of the source line
// of slides: 99 edges were measured there.
var (
	inOffice = proof.Beside{Units: 4, Part: 0.01}
	onSlides = proof.Tolerance{Lonely: 120, Colour: closely.Colour, Fill: closely.Fill}
)

func TestLibreOfficeDrawsEverySVGAndSlideAsWeDo(t *testing.T) {
	t.Parallel()
	proof.Find(t, "libreoffice-impress", "soffice")
	proof.Fonts(t)
	folder := t.TempDir()
	right, wrong := all(t), faults(t)
	paths := write(t, folder, slices.Concat(right, wrong))
	talks := []talk{
		{"light", sample.Deck(t, "sv", "light"), nil},
		{"dark", sample.Deck(t, "en", "dark"), nil},
		{"sheets", bare(right, "print-"), nil},
		{"turned", bare(right, "crowd"), nil},
		{"wrong", bare(wrong, ""), wrong},
	}
	var files []string
	for _, talk := range talks {
		var b bytes.Buffer
		if err := pptx.Write(&b, talk.deck); err != nil {
			t.Fatal(err)
		}
		files = append(files, filepath.Join(folder, talk.name+".pptx"))
		if err := os.WriteFile(files[len(files)-1], b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range paths {
		files = append(files, path)
	}
	slices.Sort(files)
	proof.Office(t, folder, files...)
	read := func(path string) []byte {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatalf("LibreOffice did not open it: %v", err)
		}
		return b
	}
	// An SVG has 96 units an inch, and LibreOffice makes its page up to two pixels larger.
	judge(t, "LibreOffice", right, wrong, func(d drawing) verdict {
		b := read(paths[d.name][:len(paths[d.name])-len(".svg")] + ".pdf")
		places := proof.Misplaced(d.page, proof.Words(t, b, d.page.Width)[0], inOffice)
		return verdict{pictured(d, proof.Pictures(t, b, 96)[0], 2, closely), places}
	})
	for _, talk := range talks {
		talk.judge(t, read(filepath.Join(folder, talk.name+".pdf")))
	}
}

// bare is a deck of those drawings whose names begin so, and of the shape of their pages.
func bare(list []drawing, prefix string) pptx.Deck {
	deck := pptx.Deck{Bare: true}
	for _, d := range list {
		if strings.HasPrefix(d.name, prefix) {
			deck.Slides = append(deck.Slides, pptx.Slide{Page: d.shown})
		}
	}
	return deck
}

// A talk is a deck of slides: of pages as they are, or of those that are shown wrong.
type talk struct {
	name  string
	deck  pptx.Deck
	wrong []drawing
}

// judge compares a deck, as LibreOffice has made a document of it, with the pages of its slides.
func (k talk) judge(t *testing.T, document []byte) {
	t.Helper()
	// A slide of 1920 units is 960 points wide.
	pictures, words := proof.Pictures(t, document, 144), proof.Words(t, document, 1920)
	if !k.deck.Bare {
		pictures, words = pictures[1:], words[1:] // the title slide
	}
	if len(pictures) != len(k.deck.Slides) {
		t.Fatalf("%s: %d slides with pages, want %d", k.name, len(pictures), len(k.deck.Slides))
	}
	for i, s := range k.deck.Slides {
		look := func(d drawing) verdict {
			return verdict{pictured(d, pictures[i], 1, onSlides), proof.Misplaced(d.page, words[i], inOffice)}
		}
		if k.wrong != nil {
			judge(t, "LibreOffice, on a slide", nil, k.wrong[i:i+1], look)
			continue
		}
		judge(t, "LibreOffice", []drawing{drawn(t, fmt.Sprintf("%s, page %d", k.name, i+1), s.Page)}, nil, look)
	}
}

func TestTheDocumentIsDrawnAsThePictures(t *testing.T) {
	t.Parallel()
	proof.Find(t, "poppler-utils", "pdftoppm")
	write := func(d drawing) []byte {
		var b bytes.Buffer
		if err := pdf.Write(&b, []*scene.Page{d.shown}, pdf.Options{}); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	judge(t, "poppler", all(t), faults(t), func(d drawing) verdict {
		b := write(d)
		return verdict{pictured(d, proof.Pictures(t, b, 144)[0], 0, closely), proof.Misplaced(d.page, proof.Words(t, b, d.page.Width)[0], proof.Beside{Units: 1})}
	})
}
